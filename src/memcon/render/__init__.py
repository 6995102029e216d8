"""The record for people: terminal, page, notebook."""
