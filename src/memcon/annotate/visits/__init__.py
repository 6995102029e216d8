"""Visits and journeys: who went where, when, and who was host."""
