"""The register in a browser and as an API: pages, roles, charts; comparison and judgement are done elsewhere."""
