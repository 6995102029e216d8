"""The publisher's own ministries and departments, which act for it: "The FDFA condemns", "the Ministry of Trade"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from memcon.annotate.people.groups import GroupMention
from memcon.annotate.text.context import Context
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Lexicon, straighten
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_BODY = lazy_regex(
    r"[MDS](?:inistry|epartment|irectorate|ecretariat)\s(?:of|for)\s(?:the\s)?[A-Z][\w-]*"
    r"(?:(?:,|,?\sand|\s&)?\s(?:the\s)?[A-Z][\w-]*){0,6}(?:\s\((?P<letters>[A-Z]{3,8})\))?"
)
# Offices and agencies that are told to be of a federation or of the publisher's state: "the Federal Ports Agency".
_AGENCY = lazy_regex(
    r"\b(?!(?:The|This|That|Its|Our|His|Her|Their|And)\s)(?P<whose>[A-Z][a-z]+)\s(?:[A-Z][\w-]*\s){0,3}?"
    r"(?:Office|Agency|Administration|Directorate|Authority|Secretariat|Inspectorate|(?:Humanitarian\s|Relief\s|Foreign\s)Aid(?:\sUnit)?|"
    r"(?:Rescue|Relief|Aid)\sUnit|Armed\sForces)"
    r"(?:\s(?:of|for)\s(?:the\s)?[A-Z][\w-]*(?:(?:,|,?\sand|\s&)?\s(?:the\s)?[A-Z][\w-]*){0,6})?"
    r"(?:\s\((?P<letters>[A-Z]{3,8})\))?"
)
_LETTERS = lazy_regex(r"\b[A-Z]{3,8}\b")
# What makes a body another's, or whatever stands before it the one that acts: "of the Ministry", "the Polish Ministry".
_LEAD = lazy_regex(
    r"(?:(?:\A|(?<=[.;:,\n”\"])\s?)(?:(?:[A-Z][a-z]*ly|Moreover|Furthermore|Today|Yesterday|Here|Also|Thus|(?:For|On|At|To|In|As|"
    r"During|With|Since|Against)\s[^.,;:\n]{2,24}?(?<!\sof)(?<!\sin)(?<!\swith)(?<!\sby)(?<!\sfor)(?<!\sto)(?<!\sand)(?<!\sfrom))\s)?"
    r"|(?=\b(?:and|that|but|while)\s))(?P<own>(?:\b(?:and|that|but|while)\s)?(?:[Tt]he\s)?(?:(?<=he\s)head\sof\s(?:the\s)?)?"
    r"(?:(?:Federal|Union|State|Royal|Foreign)\s)?)\Z"
)
_OF_ANOTHER = lazy_regex(r"['’]s?\b|\s(?:of|in)\s(?:the\s)?[A-Z]")
_MINISTRY = lazy_regex(r"(?:Ministry|Department)\s(?:of|for)\s(?:the\s)?[A-Z][a-z]+(?:\s(?:and\s)?[A-Z][a-z]+)+\b")
# "The Maritime Patrol Agency (MPA)", where this is who publishes
_INTRODUCED = lazy_regex(r"(?P<name>(?:[A-Z][\w-]*\s(?:(?:of|for|and|the)\s){0,2}){2,8})\((?P<letters>[A-Z]{3,8})\)")
_FEWEST_LETTERS = 3
_OF_STATE = frozenset({"Federal"})
_MOST_LETTERS = 12  # for bodies that one text introduces: each is looked for through all of it
_WIDEST = 48  # characters before a body that tell whose it is


def add_own_bodies(context: Context, groups: list[GroupMention], home: str | None) -> list[GroupMention]:
    """Return words that can act, in order, with the ministries and departments of the publisher, whose party is `home`.

    "The Ministry" of another government ("the Ministry of Trade of Peru") is left out.
    """
    if home is None or not context.document.publisher:
        return sorted(groups)
    text = context.plain
    publisher = straighten(context.document.publisher)
    named = {*_LETTERS.findall(publisher), *initials_of(publisher)}
    letters = {w for w in (*named, *_introduced(text, publisher)) if not context.lexicon.names.find(w)}
    own: list[GroupMention] = []
    others: list[Span] = []
    for match in _BODY.finditer(text):
        if _OF_ANOTHER.match(text, match.end()):
            others.append(Span(*match.span()))
        elif (body := _read(text, *match.span())) is not None:
            own.append(body)
            if match["letters"] and len(letters) < _MOST_LETTERS:
                letters.add(match["letters"])
    for match in _AGENCY.finditer(text):
        if not _is_own_adjective(context, match["whose"], home) or _OF_ANOTHER.match(text, match.end()):
            continue
        if any(m.start < match.end() and match.start() < m.end for m in own):
            continue
        if (body := _read(text, *match.span())) is not None:
            own.append(body)
        if match["letters"] and len(letters) < _MOST_LETTERS:
            letters.add(match["letters"])
    read = Ranges(Span(m.start, m.end) for m in sorted(own))
    for name in sorted({*names_of_publishers(context.lexicon, home), *letters}):
        for start, end in _places_of(text, name):
            if (
                not (read.cover(start) or _OF_ANOTHER.match(text, end))
                and (body := _read(text, start, end)) is not None
            ):
                own.append(body)
    taken = Ranges([*others, *(Span(m.start, m.end) for m in own)])
    return sorted([*own, *(g for g in groups if g.who != "home" or not taken.cover(g.end - 1))])


def initials_of(publisher: str) -> Iterator[str]:
    """Yield the letters by which a ministry that publishes calls itself: "MFA" of the Ministry of Foreign Affairs."""
    for match in _MINISTRY.finditer(publisher):
        initials = "".join(w[0] for w in match.group().split() if w[0].isupper())
        if len(initials) >= _FEWEST_LETTERS:
            yield initials


def _introduced(text: str, publisher: str) -> Iterator[str]:
    """Yield the letters that the text introduces behind the publisher's own name, or a part of it of two words."""
    own = set(publisher.split()) | {"The"}
    for match in _INTRODUCED.finditer(text) if "(" in text else ():
        words = {w for w in match["name"].split() if w[0].isupper()}
        if words <= own and len(words - {"The"}) > 1:
            yield match["letters"]


def _is_own_adjective(context: Context, word: str, home: str) -> bool:
    """Tell whether a word before an office says that it is of the publisher's state: "Federal", "Kenyan" in Nairobi."""
    if word in _OF_STATE:
        return True
    return any(e.label == "adjective" and e.value == home for h in context.lexicon.names.find(word) for e in h.entries)


def _places_of(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Yield where a name stands as whole words: looked for one by one, which few names make the quickest."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            yield at, end
        at = text.find(name, end)


def _read(text: str, start: int, end: int) -> GroupMention | None:
    """Return a body with its article, None where it does not stand as who acts."""
    lead = _LEAD.search(text, max(0, start - _WIDEST), start)
    return GroupMention(lead.start("own"), end, "home") if lead is not None else None


@lru_cache(maxsize=64)
def names_of_publishers(lexicon: Lexicon, home: str) -> tuple[str, ...]:
    """Return the names under which a government publishes that do not tell its state."""
    items = (i for i in lexicon.items("names/publishers", "publisher") if i["country"] == home and not i.get("outlet"))
    return tuple(straighten(form) for i in items for form in i.get("forms", ()))
