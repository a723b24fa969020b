"""Results as text: one output format a file, each a function of a result that returns a str."""
