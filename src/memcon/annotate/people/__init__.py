"""Who is named: offices, names, whose officials they are, and who is meant further down."""
