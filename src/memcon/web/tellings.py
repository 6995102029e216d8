"""What documents tell of one field of a meeting: each value with the sentences that it was read from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from memcon.model import Document, Span
from memcon.render.phrases import say_day
from memcon.resolve import Account
from memcon.web.excerpts import Excerpt, cut_excerpt

Cut = Callable[[Account, Span], Excerpt]
Said = Mapping[str, Sequence[tuple[Any, Account, Span]]]
_SAID = 8


@dataclass(slots=True)
class Telling:
    """A value as it is `shown`, the first sentences that tell it, and `others` that do, by id and name."""

    value: Any
    shown: str
    said: list[Excerpt] = field(default_factory=list)
    others: list[tuple[str, str]] = field(default_factory=list)

    @property
    def number(self) -> int:
        """Return how many documents tell it."""
        return len(self.said) + len(self.others)


def excerpt_of(account: Account, span: Span) -> Excerpt:
    """Return the sentence around a span of an account's document, its source named with its day."""
    document = account.document
    return cut_excerpt(document.text, span, document.id, _name(document.publisher or document.title, document))


def find_said(accounts: Iterable[Account], name: str) -> Said:
    """Return for each account's document what it tells of a field, "heads:PK" among them, and where."""
    found: dict[str, list[tuple[Any, Account, Span]]] = {}
    for account in accounts:
        meeting = account.meeting
        if name.startswith("heads:"):
            party = name.removeprefix("heads:")
            lines = [(None, h.span) for h in meeting.heads if h.party == party][:1]
        else:
            value = getattr(meeting, name)
            span = dict(meeting.sources).get(name) or next(iter(meeting.evidence), None)
            lines = [] if value in (None, ()) or span is None else [(_plain(value), span)]
        for value, span in lines:
            found.setdefault(account.document.id, []).append((value, account, span))
    return found


def open_cutter() -> Cut:
    """Return an `excerpt_of` for one page, which cuts a sentence that tells several fields once."""
    kept: dict[tuple[str, Span], Excerpt] = {}

    def cut(account: Account, span: Span) -> Excerpt:
        place = (account.document.id, span)
        if place not in kept:
            kept[place] = excerpt_of(account, span)
        return kept[place]

    return cut


def list_tellings(
    told: Iterable[Mapping[str, Any]],
    said: Said,
    show: Callable[[Any], str],
    preferred: Any = None,
    cut: Cut = excerpt_of,
) -> list[Telling]:
    """Return every value told, the preferred one first, then by how many tell it; `cut` is as `open_cutter` gives."""
    found: dict[str, Telling] = {}
    for one in told:
        value, document = one["value"], one["document"]
        telling = found.setdefault(str(value), Telling(value, show(value)))
        _, account, span = next((s for s in said.get(document, ()) if s[0] is None or s[0] == value), (None,) * 3)
        if account is None or span is None:
            telling.others.append((document, document))
        elif len(telling.said) < _SAID:  # to cut a sentence out and show it costs more than a link
            telling.said.append(cut(account, span))
        else:
            telling.others.append((document, _name(account.document.title, account.document)))
    return sorted(found.values(), key=lambda t: (t.value != preferred, -t.number))


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _name(called: str | None, document: Document) -> str:
    return ", ".join(filter(None, (called or document.id, say_day(document.published or ""))))
