"""Days as texts tell them, and the days that they mean."""
