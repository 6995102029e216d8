"""Keeps the lexicon parsed beside its files when Memcon is built or installed, so that it starts sooner."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = Path("src") / "memcon"


class ParseLexicon(BuildHookInterface):  # type: ignore[misc]
    """Writes the parsed lexicon and puts it into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        package = Path(self.root) / PACKAGE
        parsed = runpy.run_path(str(package / "sources" / "parsed_lexicon.py"))
        parsed["write_parsed"](package / "data")
        build_data["artifacts"].append((PACKAGE / "data" / parsed["NAME"]).as_posix())
