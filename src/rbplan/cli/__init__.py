"""The commands. The only part that reads files, prints, writes and exits."""
