"""From a document to a plan: the models' objections become diagnostics at the right key or value."""
