"""The main journeys in a real browser."""
