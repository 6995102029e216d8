"""Who belongs to a group told by its state: "a Thai delegation that included A and B"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

from memcon.annotate.text.context import Context, PartyMention
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import WordRegex, lazy_regex

_TIES = Anchors(("includ", "compris", "consisting of", "composed of", "made up of", "such as", "led by", "headed by"))
_TIE = lazy_regex(
    r"(?:includ(?:ing|ed|es)|compris(?:ing|ed|es)(?:\s+of)?|consisting\s+of|composed\s+of|made\s+up\s+of|such\s+as|(?:led|headed)\s+by)"
    r"\s+(?:(?:the|its|their|his|her)\s+)?(?:[a-z-]+\s+)?(?=[A-Z])"
)
_GROUP = WordRegex(
    r"(?:['’]s?)?(?:\s+(?!(?:and|or|with|met|but|by|to|for|when|while|where|after|before|since|because)\b)[\w'’-]+){0,4}?\s+"
    r"(?:%office_class/officials in a group%|"
    r"delegation|leadership|government|side|team|mission|group|authorities|dignitaries|parliamentarians|lawmakers|"
    r"counterparts?),?\s+(?:(?:which|that|who)\s+)?"
)
_SIDE = lazy_regex(r",?\s+(?:(?:which|that|who)\s+)?")
_ROW = lazy_regex(
    r"(?:[,;]\s+(?:and\s+|as\s+well\s+as\s+)?|\s+(?:and|as\s+well\s+as|&)\s+)(?:(?:the|its|their|his|her|also)\s+)?"
    r"(?:(?!(?:while|when|after|before|who|that|if|said|met|with)\b)[a-z-]+\s+)?"
)
_LED = ("led", "headed")
_BEFORE = 110  # characters before the word that ties members to their group


class Placed(Protocol):
    """What stands somewhere in the text: a person at any stage of reading."""

    @property
    def start(self) -> int:
        """Return where the phrase begins."""

    @property
    def end(self) -> int:
        """Return where the phrase ends."""


P = TypeVar("P", bound=Placed)


def find_groups(context: Context, people: Sequence[P]) -> Iterator[tuple[PartyMention, list[P]]]:
    """Yield each group with its party, and the persons told as its members, who are among `people` in text order."""
    starts: list[int] | None = None
    for at in _TIES.find(context.folded):
        tie = _TIE.match(context.plain, at)
        party = _party_before(context, at) if tie is not None else None
        if tie is None or party is None:
            continue
        if starts is None:
            starts = [p.start for p in people]
        members = _run(context, people, starts, tie.end())
        if members:
            yield party, members[:1] if tie.group().startswith(_LED) else members


def _party_before(context: Context, at: int) -> PartyMention | None:
    """Return the party whose group stands right before `at`, None where there is none, or one of several states."""
    sentence = context.sentences[context.sentence_at(at)]
    told = context.parties_in(max(sentence.start, at - _BEFORE), at)
    if not told:
        return None
    last = told[-1]
    grouped = last.form == "side" and _SIDE.fullmatch(context.plain, last.end, at) is not None
    if not grouped and _GROUP.of(context.lexicon).fullmatch(context.plain, last.end, at) is None:
        return None
    joined = len(told) > 1 and context.plain[told[-2].end : last.start] in (" and ", " and the ", ", ")
    return None if joined else last


def _run(context: Context, people: Sequence[P], starts: Sequence[int], at: int) -> list[P]:
    """Return the row of persons that begins at `at`."""
    index, out = bisect_left(starts, at), list[P]()
    while index < len(people):
        person = people[index]
        if out and not _ROW.fullmatch(context.plain, out[-1].end, person.start):
            break
        if not out and person.start != at:
            break
        out.append(person)
        index += 1
    return out
