"""Views, a file a kind of page."""
