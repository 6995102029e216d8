"""Meetings and calls outside any mechanism: who met whom, from a verb or a noun of meeting."""
