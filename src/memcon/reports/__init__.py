"""Comparisons → terminal, pictures and briefs."""
