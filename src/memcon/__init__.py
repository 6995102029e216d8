"""Memcon keeps the record of who met and what was said.

    import memcon
    record = memcon.annotate(text, published="2025-01-12")
    for meeting in record.meetings: ...

Every name of the public surface is loaded when it is first used, so that `import memcon` is quick.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from memcon.api import annotate, annotate_all, load_lexicon
    from memcon.errors import (
        BrokenInput,
        EmptyInput,
        FetchError,
        InputError,
        LexiconError,
        MemconError,
        MissingExtra,
        UnsupportedInput,
    )
    from memcon.lexicon import Lexicon
    from memcon.model import (
        Act,
        AnnotatedDocument,
        Document,
        Formula,
        Framework,
        Head,
        Instrument,
        MeetingMention,
        Mention,
        Note,
        Paragraph,
        Quotation,
        Span,
    )
    from memcon.schema import build_schema
    from memcon.sources import FetchLimits, RawStore, fetch_document, fetch_documents, load_documents

__version__ = "0.1.0"

_HOMES = {
    "memcon.api": ("annotate", "annotate_all", "load_lexicon"),
    "memcon.errors": (
        "BrokenInput",
        "EmptyInput",
        "FetchError",
        "InputError",
        "LexiconError",
        "MemconError",
        "MissingExtra",
        "UnsupportedInput",
    ),
    "memcon.lexicon": ("Lexicon",),
    "memcon.model": (
        "Act",
        "AnnotatedDocument",
        "Document",
        "Formula",
        "Framework",
        "Head",
        "Instrument",
        "MeetingMention",
        "Mention",
        "Note",
        "Paragraph",
        "Quotation",
        "Span",
    ),
    "memcon.schema": ("build_schema",),
    "memcon.sources": ("FetchLimits", "RawStore", "fetch_document", "fetch_documents", "load_documents"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Act",
    "AnnotatedDocument",
    "BrokenInput",
    "Document",
    "EmptyInput",
    "FetchError",
    "FetchLimits",
    "Formula",
    "Framework",
    "Head",
    "InputError",
    "Instrument",
    "Lexicon",
    "LexiconError",
    "MeetingMention",
    "MemconError",
    "Mention",
    "MissingExtra",
    "Note",
    "Paragraph",
    "Quotation",
    "RawStore",
    "Span",
    "UnsupportedInput",
    "__version__",
    "annotate",
    "annotate_all",
    "build_schema",
    "fetch_document",
    "fetch_documents",
    "load_documents",
    "load_lexicon",
]


def __getattr__(name: str) -> Any:
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'memcon' has no attribute '{name}'")
    value = getattr(import_module(home), name)
    if home in ("memcon.api", "memcon.model"):
        _add_notebook_view()
    if name != "annotate":
        globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def _add_notebook_view() -> None:
    """Give records their view in notebooks.

    The model lies below the renderers and may not import them, so the view is hung on from here.
    """
    from memcon.model import AnnotatedDocument as Record
    from memcon.render.fragment import render_fragment

    if not hasattr(Record, "_repr_html_"):
        Record._repr_html_ = render_fragment  # type: ignore[attr-defined]


class _Package(ModuleType):
    """Keeps `memcon.annotate` the function.

    A package of the same name holds the stages, and importing it would put the package in the function's place.
    """

    @property
    def annotate(self) -> Any:
        return __getattr__("annotate")

    @annotate.setter
    def annotate(self, _: Any) -> None:
        """Let the import system bind the package without effect."""


sys.modules[__name__].__class__ = _Package
