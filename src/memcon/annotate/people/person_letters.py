"""Persons told by the letters of their office alone: "EAM called on …", "the DPM/FM thanked …"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from memcon.annotate.parties.find import party_of
from memcon.annotate.parties.publisher import find_home
from memcon.annotate.parties.publishing_heads import find_publishing_head
from memcon.annotate.people.marks import Marks
from memcon.annotate.people.offices import Office
from memcon.annotate.people.person_links import Draft, gender_of_title
from memcon.annotate.people.person_names import plain_name, read_name
from memcon.annotate.text.context import Context
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, Entry, Lexicon
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_PARTS = lazy_regex(r"\s+and\s+(?=[A-Z])|\s*/\s*")
_MINISTER_OF = lazy_regex(r"Minister (?:of|for) (?P<what>[A-Z].*)")
# Begins with its class, which is skipped to, and looks behind for the rest.
_LETTERS = lazy_regex(r"(?P<all>[A-Z](?<![\w(/&.'-].)[A-Z]{1,4}(?:/[A-Z]{2,5})?)(?![\w&)-]|/\w|\.\w| [A-Z][a-z])")
_OF = lazy_regex(r" of (?:the )?")
_TIME = lazy_regex(r"\d\s*\Z")
_FEWEST, _MOST = 2, 5  # letters
_SHORTEST = 3  # letters of a name
_STATE_REACH = 60  # characters of a state's name in front


@lru_cache(maxsize=8)
def _read_table(lexicon: Lexicon) -> tuple[dict[str, tuple[str, Entry]], Anchors]:
    """Return the office and its entry by the letters that the lexicon gives for it, and what finds these."""
    table: dict[str, tuple[str, Entry]] = {}
    for item in lexicon.items("en/offices", "office"):
        for letters in item.get("letters", ()):
            shown = str(item["forms"][0])
            entry = next((e for h in lexicon.names.find(shown) if (e := h.find("office"))), None)
            if entry is not None:
                table[str(letters)] = (shown, entry)
    return table, Anchors(f"{letters} " for letters in table)


def find_lettered(context: Context, marks: Marks) -> list[Draft]:
    """Return the persons named behind the letters of an office: "PM Rojas", "Peru's FM Juan Soto"."""
    table, anchors = _read_table(context.lexicon)
    text, out = context.plain, list[Draft]()
    for start in anchors.find(text):
        end = text.index(" ", start)
        letters = text[start:end]
        if text[start - 1 : start].isalnum() or text[start - 1 : start] in ("/", "&") or letters not in table:
            continue
        told_of = _OF.match(text, end)  # "the PM of Peru Luz Rojas"
        owner = marks.at(told_of.end()) if told_of is not None else None
        name = read_name(text, marks, owner.end + 1 if owner is not None else end + 1, titled=True)
        if name is None or name.end - name.first < _SHORTEST or text[name.first : name.end].isupper():
            continue
        before = bisect_left(marks.starts, start) - 1
        mark, lead = marks.hits[before] if before >= 0 else None, ""
        if mark is not None and mark.find("office_modifier") and text[mark.end : start] == " ":  # "Deputy PM Rojas"
            lead, start, before = text[mark.start : mark.end] + " ", mark.start, before - 1
            mark = marks.hits[before] if before >= 0 else None
        beside = mark is not None and text[mark.end : start] in (" ", "'s ", "' ")
        party = party_of(context, mark) if mark is not None and beside and mark.find("office") is None else None
        first, last = mark.start if mark is not None and party else start, name.end
        party = party_of(context, owner) if owner is not None else party
        shown, entry = table[letters]
        shown = lead + shown
        office = Office(start, end, shown, entry, party, False)
        if party is None and (of := _OF.match(text, last)) and (named := marks.at(of.end()) or marks.at(of.end() - 4)):
            party = party_of(context, named)
            last = named.end if party else last
        told, span = plain_name(context.text[name.first : name.end]), Span(name.first, name.end)
        out.append(Draft(first, last, told, office, shown, party, span, name.gender or gender_of_title(context, shown)))
    return out


def find_letters(context: Context, known: Sequence[Draft], kept: Sequence[Draft]) -> list[Draft]:
    """Return the mentions of persons told before by the letters of their office, where only one of them is meant."""
    owners: dict[str, list[Draft]] = {}
    for person in known:
        if person.name and person.office is not None and not person.office.former:
            for letters in set(_shorten(person.text or "")):
                owners.setdefault(letters, []).append(person)
    out: list[Draft] = []
    if not owners:
        return out
    taken = Ranges(Span(d.start, d.end) for d in kept)
    home, head = find_home(context), find_publishing_head(context)
    letters_of_head = set(_shorten(head.text)) if head is not None else set[str]()
    for match in _LETTERS.finditer(context.plain, context.body):
        if match["all"] not in owners and "/" not in match["all"]:
            continue
        told = [owners.get(letters, []) for letters in match["all"].split("/")]
        persons = [p for p in told[0] if all(p in t for t in told) and p.start < match.start()]
        owner = _find_state(context, match.start(), match.end())
        if owner is not None:
            persons = [p for p in persons if p.party in (None, owner)]
        elif len(persons) > 1:
            persons = [p for p in persons if p.party == home]
        if head is not None and match["all"] in letters_of_head and owner in (None, home):  # "the PM" of who publishes
            holds = (
                p for p in known if p.party == home and p.office is not None and p.office.entry.value == head.office
            )
            persons = [p for p in holds if p.start < match.start()][:1]
        if len(persons) != 1 or taken.cover(match.start()) or _means_other(context, match):
            continue
        span = Span(*match.span())
        out.append(replace(persons[0], start=span.start, end=span.end, name_span=span, bare=False))
    return out


def _find_state(context: Context, start: int, end: int) -> str | None:
    """Return the state told beside the letters of an office: "the Thai PM", "Peru's FM", "the PM of Fiji"."""
    behind = _OF.match(context.plain, end)
    if behind is not None and (named := context.parties_in(behind.start(), behind.end() + 1)):
        return named[0].code
    named = context.parties_in(max(0, start - _STATE_REACH), start)
    beside = bool(named) and context.plain[named[-1].end : start] in (" ", "'s ", "' ")
    return named[-1].code if beside else None


def _shorten(office: str) -> Iterator[str]:
    """Yield the letters that may stand for an office or for each of two offices of one person."""
    for part in _PARTS.split(office):
        turned = _MINISTER_OF.fullmatch(part)
        words = f"{turned['what']} Minister" if turned else part
        for form in (words, words.replace(" Affairs Minister", " Minister")):
            letters = "".join(w[0] for w in re.split(r"[\s-]+", form) if w[:1].isupper())
            if _FEWEST <= len(letters) <= _MOST and all(w[0].isupper() or w in ("of", "for") for w in form.split()):
                yield letters


def _means_other(context: Context, match: re.Match[str]) -> bool:
    """Tell letters that name a state or body, or the time of day, from those of an office."""
    if any(h.start <= match.start() < h.end for h in context.hits_in(match.start(), match.start() + 1)):
        return True
    return _TIME.search(context.plain, max(0, match.start() - 3), match.start()) is not None
