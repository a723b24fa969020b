"""The plan format as JSON Schema (draft-07), for editors and for those who check plans without rbplan."""
