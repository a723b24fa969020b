"""From which state of a plan a document was made."""
