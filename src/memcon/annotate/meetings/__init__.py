"""All occasions of a document together: which mentions are one, what they share, and what each is to the document."""
