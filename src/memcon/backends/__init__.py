"""Optional models that propose; none is used unless it is asked for."""
