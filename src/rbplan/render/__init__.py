"""Documents from a plan: the context, the sandboxed templates, and the escaping of each format. Always Indonesian."""
