"""One occasion while it is put together: its day, place, status and way, read from the words around it."""
