"""The register as JSON over HTTP, for reading: everything that the pages show."""
