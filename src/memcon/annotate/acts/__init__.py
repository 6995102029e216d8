"""What parties did in words or deeds: clauses, subjects, verbs, kinds and strength."""
