"""Family names that a document's title completes: "Ms Rojas" of "Luz Rojas in Riga"."""

from __future__ import annotations

import re

from memcon.annotate.context import Context
from memcon.annotate.marks import read_name_words
from memcon.annotate.offices import Office
from memcon.annotate.person_links import Draft
from memcon.lexicon.patterns import words_of


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


def _is_word(context: Context, word: str) -> bool:
    """Tell whether a word of a headline is no given name: it is owned, a verb, or the text has it in small letters."""
    small = word.lower()
    if word.endswith(("'s", "s'", "’s")) or context.text.find(f" {small} ", context.body) >= 0:
        return True
    return any(h.start == 0 and h.end == len(small) for h in context.lexicon.verbs.find(small))
