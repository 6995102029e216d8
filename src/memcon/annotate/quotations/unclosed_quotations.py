"""Quotations whose closing mark is missing, mistyped or taken for an inner one's.

"We go on together, said Ivo Ozols.", "We go on,' the envoy said.", "As the saying goes, "reefs last". We know it," she
said: what stands between the marks is told by the clause of saying behind it, and by pairs of marks.
"""

from __future__ import annotations

from collections.abc import Iterator

from memcon.annotate.text.context import Context
from memcon.annotate.text.quote_marks import Quoted
from memcon.lexicon.patterns import WordRegex, lazy_regex

_OPENING = "“"
_SINGLY = lazy_regex(r"[.,!?…](?P<mark>\s?[’']\s?[’']|[’'])(?=\s|\Z)")
# ", said Ivo Ozols, ambassador of Latvia", ", the ambassador said.", ", Ozols told the hall of fans."
_CLAUSE = WordRegex(
    r",(?=\s+(?:(?:said|says|added|adds|noted|stated|explained)\s+(?:[A-Z]|the\s)|(?:he|she|they)\s+(?:also\s+)?%saying_verbs%\b(?!\s+that\b)|"
    r"(?:(?:(?:the|an?)\s+)?(?:[a-z-]+\s+)?|(?:(?:[A-Z][\w.’'-]*|of|to|for|the),?\s+){1,9}?)"
    r"(?:[A-Z][\w’'-]+|(?<=the\s)[a-z]+)\s+(?:also\s+)?%saying_verbs%\b(?!\s+that\b)))"
)
_LED_ON = lazy_regex(r"[^.;:“”\n]{3,120}[.,:]?\s*\Z")
_CLOSES = lazy_regex(r"[“”\n]")
_LEAST = 5  # words
_MOST_INNER = 14  # words quoted within a quotation


def close_unclosed(context: Context, quoted: list[Quoted]) -> list[Quoted]:
    """Return the words in marks, those without their own closing mark ended where a clause of saying follows them."""
    return [new for piece in quoted for new in _mend(context, piece)]


def _mend(context: Context, piece: Quoted) -> Iterator[Quoted]:
    text = context.text
    if piece.single or (piece.closed and text.find(_OPENING, piece.start, piece.end) < 0):
        yield piece
        return
    inner = text.find(_OPENING, piece.start, piece.end)
    if inner >= 0 and (comma := _clause_before(context, piece.start, inner)) is not None:
        yield Quoted(piece.start, comma, False, True)
        yield from _mend(context, Quoted(inner + 1, piece.end, False, piece.closed))
    elif inner >= 0:
        yield _take_inner(text, piece, inner)
    elif (mark := _SINGLY.search(text, piece.start, piece.end)) is not None and "‘" not in text[
        piece.start : piece.end
    ]:
        yield Quoted(piece.start, mark.start("mark"), False, True)
    elif (clause := _CLAUSE.of(context.lexicon).search(text, piece.start, piece.end)) is not None:
        long = len(text[piece.start : clause.start()].split()) >= _LEAST
        yield Quoted(piece.start, clause.start(), False, True) if long else piece
    else:
        yield piece


def _clause_before(context: Context, start: int, stop: int) -> int | None:
    """Return the comma behind which a clause of saying fills what stands before an opening mark at `stop`."""
    found = _CLAUSE.of(context.lexicon).search(context.text, start, stop)
    if found is None or len(context.text[start : found.start()].split()) < _LEAST:
        return None
    return found.start() if _LED_ON.match(context.text, found.end(), stop) is not None else None


def _take_inner(text: str, piece: Quoted, inner: int) -> Quoted:
    """Return the words in marks with what goes on behind a quotation within them: the next mark closes them."""
    if not piece.closed or len(text[inner + 1 : piece.end].split()) > _MOST_INNER or not text[inner - 1].isspace():
        return piece
    further = _CLOSES.search(text, piece.end + 1)
    ends = further is not None and further.group() == "”"
    return Quoted(piece.start, further.start(), False, True) if further is not None and ends else piece
