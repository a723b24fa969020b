"""Templates of a user's own: copied from the built-in ones, and held against them later."""
