"""The plan as frozen pydantic models, one noun of the decree a file, and what follows from them."""
