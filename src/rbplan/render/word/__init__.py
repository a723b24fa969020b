"""Documents for Word, from Word files that an office can restyle."""
