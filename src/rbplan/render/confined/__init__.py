"""Templates of a user's own folder, which may be anybody's, in a process of their own that has limits."""
