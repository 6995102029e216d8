"""The work of a program that helps to read: nothing here needs Django until the program has set it up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from memcon.annotate import read_document
from memcon.lexicon import Lexicon
from memcon.lexicon.parse import build_lexicon
from memcon.model import Document

if TYPE_CHECKING:
    from memcon.register.rows import Rows

_lexicon: Lexicon | None = None


def prepare(tables: str) -> None:
    """Set up a helping program: Django's models without any database, and the lexicon from a file of its tables."""
    global _lexicon
    from memcon.register.connect import prepare_models

    prepare_models()
    _lexicon = build_lexicon(orjson.loads(Path(tables).read_bytes()))


def read_task(documents: list[Document]) -> list[Rows]:
    """Return the rows of documents, in order."""
    from memcon.register.rows import build_rows

    assert _lexicon is not None
    return [build_rows(read_document(document, _lexicon), _lexicon) for document in documents]
