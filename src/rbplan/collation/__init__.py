"""A person compared rows of the plan with the signed original: what they found, and how it goes into the file."""
