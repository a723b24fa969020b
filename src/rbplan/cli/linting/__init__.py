"""The rooms of ``rbplan lint``, shared with the other commands that judge plans."""
