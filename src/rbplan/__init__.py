"""The yearly bureaucratic-reform action plan of an Indonesian office, kept as one validated YAML file."""
