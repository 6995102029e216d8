"""Words in quotation marks, and whose they are."""
