"""What the console says, in Indonesian and in English: catalogues of plain data and what words a key."""
