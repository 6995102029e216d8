"""Collects what a load reports, and builds small files by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from memcon.errors import InputError
from memcon.model import Document
from memcon.sources import load_documents


@dataclass
class Loaded:
    documents: list[Document] = field(default_factory=list)
    errors: list[InputError] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


@pytest.fixture
def load() -> Callable[..., Loaded]:
    def run(*paths: Path | str, **options: object) -> Loaded:
        loaded = Loaded()
        loaded.documents = list(
            load_documents(
                paths,
                on_error=loaded.errors.append,
                on_warning=loaded.warnings.append,
                **options,  # type: ignore[arg-type]
            )
        )
        return loaded

    return run


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, bytes | str], Path]:
    def run(name: str, content: bytes | str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return run
