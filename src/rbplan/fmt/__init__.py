"""The canonical layout of a plan file: a document in, the same plan with the same comments out."""
