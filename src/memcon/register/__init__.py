"""The register: one place for many documents, with their evidence, conflicts and judgements; a Django app."""
