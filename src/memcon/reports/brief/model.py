"""What a brief is made of: sections of lines and tables, each with the words that it rests on."""

from __future__ import annotations

from dataclasses import dataclass, field

from memcon.compare.follow import History
from memcon.compare.quotes import Quote
from memcon.resolve import Chain


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence or cell; `notes` become footnotes. Emphasis and marks are left to the writer of the format."""

    text: str
    notes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header."""

    header: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with lines (numbered where their order is one to follow), a table, and the name of a chart."""

    title: str
    lines: tuple[Line, ...] = ()
    table: Table | None = None
    chart: str | None = None
    numbered: bool = False
    intro: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A document that the brief rests on."""

    document: str
    title: str
    publisher: str
    published: str
    url: str
    about: str


@dataclass(frozen=True, slots=True)
class Brief:
    """A brief as of a day."""

    title: str
    subtitle: str
    as_of: str
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]
    history: History = field(repr=False)
    chain: Chain = field(repr=False)
    due: str | None = None
    topic_names: dict[str, str] = field(default_factory=dict, repr=False)

    def source(self, document: str) -> Source | None:
        """Return the source with this id."""
        return next((s for s in self.sources if s.document == document), None)
