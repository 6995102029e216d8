"""Standing bodies and series, their sessions and rounds, conferences and summits, and who led them."""
