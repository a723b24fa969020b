"""What the reader and the models report, one kind a file: documented here, found while a file is read."""
