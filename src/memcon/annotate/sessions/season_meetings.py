"""The days of meetings that bodies hold each season, one alone or two together: "the Annual Meetings of A and B"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from memcon.annotate.parties.states import read_states
from memcon.annotate.sessions.mechanism_mentions import MechanismMention
from memcon.annotate.text.context import Context, PartyMention
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_OF = lazy_regex(r"\b(?:Spring|Annual|Autumn)\s+Meetings\s+of\s+(?:the\s+)?")
_AND = lazy_regex(r"(?:\sGroup)?(?:\s\([A-Z]{2,5}\))?(?:,?\sand\s(?:the\s)?|/)")
_GROUP = lazy_regex(r"\sGroup\b")
_LETTERS = lazy_regex(r"\s\([A-Z]{2,5}\)")


def name_seasons(context: Context, found: Iterable[MechanismMention]) -> list[MechanismMention]:
    """Return mentions, those within the name of seasonal meetings replaced by one that has all of it."""
    seasons = _find_seasons(context) if context.plain.find(" Meetings of ") >= 0 else []
    out: list[MechanismMention] = []
    for m in found:
        season = next((s for s in seasons if s.start < m.end and m.start < s.end), None)
        if season is None:
            out.append(m)
        elif not any(o.name_start == season.start for o in out):
            name, parties = season.name, season.parties
            start, end = min(m.start, season.start), max(m.end, season.end)
            out.append(replace(m, start=start, end=end, name=name, parties=parties, eventive=True, acronym=None,
                               name_start=season.start, head=season.head))  # fmt: skip
    return out


def find_beside(context: Context, party: PartyMention, end: int) -> list[PartyMention]:
    """Return the body that holds its meetings together with another one, named behind "and"."""
    is_body = read_states(context.lexicon).is_body
    further = [p for p in context.parties_in(party.end, end) if is_body(p.code) and p.code != party.code][:1]
    return further if further and _AND.fullmatch(context.plain, party.end, further[0].start) else []


def is_season(name: str) -> bool:
    """Tell whether a session's name is that of seasonal meetings."""
    return _OF.match(name) is not None


def _find_seasons(context: Context) -> list[MechanismMention]:
    out = []
    for match in _OF.finditer(context.plain):
        own = next((p for p in context.parties_in(match.end(), match.end() + 1) if p.start == match.end()), None)
        if own is None or not read_states(context.lexicon).is_body(own.code):
            continue
        sentence: Span = context.sentences[context.sentence_at(match.start())]
        further = find_beside(context, own, sentence.end)
        end = further[-1].end if further else own.end
        group = _GROUP.match(context.plain, end)
        end = group.end() if group is not None else end
        name = " ".join(_LETTERS.sub("", context.text[match.start() : end]).split())
        codes = tuple(sorted({own.code, *(p.code for p in further)}))
        out.append(MechanismMention(match.start(), end, name, "part", parties=codes, name_start=match.start()))
    return out
