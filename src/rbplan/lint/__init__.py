"""Judging a plan that could be read: one rule a file, and the engine that runs them."""
