"""The web site: Django's settings, addresses and entry points for servers."""
