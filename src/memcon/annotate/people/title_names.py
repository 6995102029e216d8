"""What a document's title tells of persons: given names, "Ms Rojas" of "Luz Rojas in Riga", and the side."""

from __future__ import annotations

import re

from memcon.annotate.parties.find import party_of
from memcon.annotate.people.marks import read_name_words
from memcon.annotate.people.offices import Office
from memcon.annotate.people.person_links import Draft
from memcon.annotate.text.context import Context
from memcon.annotate.text.ordinals import is_one_edit
from memcon.lexicon import straighten
from memcon.lexicon.patterns import lazy_regex, words_of


def complete_by_title(context: Context, known: list[Draft]) -> None:
    """Complete family names from the document's title."""
    title = context.title
    if not title:
        return
    stops = read_name_words(context.lexicon).stops | words_of(context.lexicon, "name_class/ranks in titles")
    offices = [h for h in context.lexicon.names.find(title) if h.find("office") is not None]
    for person in known:
        if not person.name or " " in person.name or person.name not in title:
            continue
        match = re.search(rf"((?:[^\W\d_][\w.'-]+ ){{0,2}}){re.escape(person.name)}\b", title)
        if match is None:
            continue
        held = next((h for h in offices if match.start() < h.end + 1 <= match.start(0) + len(match[1])), None)
        words = title[held.end if held is not None else match.start() : match.end(1)].split()
        given = [
            w for w in words if w[0].isupper() and w not in stops and not (w.isupper() and len(w) > 1 and "." not in w)
        ]
        between = words[words.index(given[0]) :] if given else []
        if any(w not in given for w in between) or any(_is_word(context, w) for w in given):
            continue  # "Envoy says Kalns left", "Nobody Criticizes Kalns"
        if given and not context.lexicon.names.find(" ".join(given)):
            person.name = " ".join([*given, person.name])
        entry = held.find("office") if held is not None else None
        if held is not None and entry is not None and person.office is None and given == words:
            shown = title[held.start : held.end]
            person.text = shown
            person.office = Office(person.start, person.start, shown, entry, None, article=False)


_MISPRINTED = 4  # letters of a name from which on one letter may be a misprint


def correct_by_title(context: Context, known: list[Draft]) -> None:
    """Give names with a misprinted letter the spelling of the title, where the text has that as well.

    Scanned pages have "Luz Rojas" in their headline and "Luz Rojasn" below.
    """
    words = re.findall(r"[^\W\d_][\w.'-]*", straighten(context.title or ""))
    if not words:
        return
    small = [w.casefold() for w in words]
    for person in known:
        name = (person.name or "").split()
        folded = [w.casefold() for w in name]
        for i in range(len(small) - len(name) + 1) if len(name) > 1 else ():
            odd = [n for n, w in enumerate(folded) if w != small[i + n]]
            if len(odd) != 1 or min(len(folded[odd[0]]), len(small[i + odd[0]])) < _MISPRINTED - 1:
                continue
            if not is_one_edit(folded[odd[0]], small[i + odd[0]]):
                continue
            right = re.compile(rf"\b{re.escape(' '.join(small[i : i + len(name)]))}\b")
            if right.search(context.once("words in one line", _in_one_line)) is not None:
                word = words[i + odd[0]]
                name[odd[0]] = word.title() if word.isupper() else word
                person.name = " ".join(name)
                break


def _in_one_line(context: Context) -> str:
    return " ".join(context.folded.split())


# "President Rojas [of Peru]"
_OF = lazy_regex(r",?\sof\s(?:the\s)?")
# "[Peru's] President Rojas", "[Peruvian] Foreign Minister Rojas"
_BEFORE_OFFICE = lazy_regex(r"(?:'s)?\s(?:(?:Deputy|Acting|Vice|Interim)\s)?")
_GIVEN = lazy_regex(r"\s(?:[A-Z][\w.'-]*\s){0,2}")


def give_sides_by_title(context: Context, known: list[Draft]) -> None:
    """Give persons of an open side the one that the title tells: "Call with President Rojas of Peru"."""
    title = straighten(context.title or "")
    open_ = [p for p in known if p.name and p.party is None and p.office is not None and p.name.split()[-1] in title]
    if not open_:
        return
    hits = context.lexicon.names.find(title)
    sides = [h for h in hits if party_of(context, h) is not None and not h.find("office")]
    offices = [h for h in hits if h.find("office") is not None]
    for person in open_:
        for match in re.finditer(rf"\b{re.escape(person.name.split()[-1])}(?![\w'’-])", title):
            of = _OF.match(title, match.end())
            side = next((h for h in sides if of is not None and h.start == of.end()), None)
            held = next((h for h in reversed(offices) if _GIVEN.fullmatch(title, h.end, match.start())), None)
            if side is None and held is not None:
                side = next((h for h in sides if _BEFORE_OFFICE.fullmatch(title, h.end, held.start)), None)
            if side is not None:
                person.party = party_of(context, side)
                break


def _is_word(context: Context, word: str) -> bool:
    """Tell whether a word of a headline is no given name: it is owned, a verb, or the text has it in small letters."""
    small = word.lower()
    if word.endswith(("'s", "s'", "’s")) or context.text.find(f" {small} ", context.body) >= 0:
        return True
    return any(h.start == 0 and h.end == len(small) for h in context.lexicon.verbs.find(small))
