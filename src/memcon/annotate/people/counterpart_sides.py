"""Of which side a counterpart is, and what office he holds: that of whose counterpart he is told to be."""

from __future__ import annotations

from itertools import takewhile

from memcon.annotate.parties.states import read_states
from memcon.annotate.people.fronted_counterparts import (
    find_country_ahead,
    find_named_behind,
    find_only_other,
    is_beside_counterpart,
)
from memcon.annotate.people.person_links import Draft
from memcon.annotate.text.context import Context
from memcon.lexicon import Entry
from memcon.lexicon.patterns import lazy_regex


def add_counterparts(context: Context, kept: list[Draft], known: list[Draft]) -> None:
    """Give a counterpart the office of the person whose counterpart it is: the last one before it in the sentence.

    Where the text names two states alone, it is of the other one.
    """
    last: Draft | None = None
    states = {p.code for p in context.parties} & read_states(context.lexicon).codes
    for i, draft in enumerate(kept):
        person = known[draft.ident]
        behind = find_named_behind(context, kept, i) if draft.counterpart else None
        is_counterpart = draft.counterpart or (person.party is None and _is_apposed_counterpart(context, draft))
        if is_counterpart and last is not None:
            last = behind or _find_subject(context, kept, i, last)
            there = find_country_ahead(context, draft.start) if person.party is None else None
            if there not in (None, known[last.ident].party):
                person.party = there
            elif person.party is None and len(states) == 2 and known[last.ident].party in states:
                (person.party,) = states - {known[last.ident].party}
            elif person.party is None and known[last.ident].party in states:
                person.party = find_only_other(context, draft.start, states - {known[last.ident].party})
        if draft.counterpart and person.text is None and last is not None:
            same = context.sentence_at(draft.start) - context.sentence_at(last.start) <= 1 or behind is not None
            office = last.office.entry if last.office is not None else None
            if (
                same
                and office is not None
                and office.attributes.get("shared", True)
                and not _has_none(person.party, office)
            ):
                own = known[last.ident].office or last.office
                if own is not None and not own.entry.attributes.get("shared", True):
                    continue
                called = own.entry.attributes.get("counterpart") if own is not None else None
                person.text = str(office.attributes.get("counterpart") or called or known[last.ident].text)
        elif not is_counterpart:
            last = draft


_APPOSED = lazy_regex(r"\b(?:his|her) (?:counterpart|colleague|peer), (?:the )?\Z")


def _is_apposed_counterpart(context: Context, draft: Draft) -> bool:
    """Tell whether somebody's office stands behind the word: "her counterpart, Foreign Minister A"."""
    told = _APPOSED.search(context.plain, max(0, draft.start - 30), draft.start) is not None
    return told and not is_beside_counterpart(context, draft)


# "met President B and her counterpart": of whom the sentence tells, not of B
_LISTED_TOO = lazy_regex(r",? (?:and|as well as) (?:his|her) [^.;:,]{0,30}\Z")
# "Earlier, she met her counterpart"
_OF_PRONOUN = lazy_regex(r"\b(?:[Hh]e|[Ss]he)\b[^.;:]{0,90}\b(?:his|her) [^.;:,]{0,30}\Z")

# "said that [Peru's minister A and her counterpart]": who is first in a clause of their own is whose counterpart it is
_OPENS_CLAUSE = lazy_regex(
    r"(?:\A\W*|\b(?:that|when|while|whether|where|because|if)\s+)(?:the\s+)?(?:(?:[A-Z][\w.’'-]*|['’]s)\s+){0,2}\Z"
)
_PRONOUN_REACH = 150  # characters
_PERSONS_REACH = 50  # persons: a sentence without an end may name all of a text's


def _find_subject(context: Context, kept: list[Draft], at: int, last: Draft) -> Draft:
    """Return whose counterpart the person `kept[at]` is: the subject told before, where it is not the last named."""
    draft = kept[at]
    number = context.sentence_at(draft.start)
    sentence = context.sentences[number]
    start = context.sentences[max(0, number - 1)].start
    near = list(takewhile(lambda d: d.start >= start, reversed(kept[max(0, at - _PERSONS_REACH) : at + 1])))[::-1]
    if _SUBJECT_GOES_ON.search(context.plain, last.end, draft.start):
        first = next((d for d in near if d.start >= sentence.start), last)
        before = [d for d in near if d.start < sentence.start]
        return before[-1] if before and _HE.search(context.plain, sentence.start, first.start) else first
    here = last.start >= sentence.start
    listed = here and _LISTED_TOO.fullmatch(context.plain, last.end, draft.start) is not None
    listed = listed and _OPENS_CLAUSE.search(context.plain[sentence.start : last.start]) is None
    if not listed and (
        here or not _OF_PRONOUN.search(context.plain, max(sentence.start, draft.start - _PRONOUN_REACH), draft.start)
    ):
        return last
    others = [d for d in near if d.start < last.start and d.ident != last.ident]
    within = [d for d in others if d.start >= sentence.start] if here else []
    return next(iter(within or others), last)


# "A called on President B and met his counterpart": the subject's counterpart, not the last one's
_SUBJECT_GOES_ON = lazy_regex(
    r"\band\s+(?:(?:also|later|then|will)\s+)*(?:met|meets?|held|holds?|had|have|spoke|speaks?|call(?:ed|s)?|visit(?:ed|s)?|"
    r"(?:co-)?chair(?:ed|s)?|attend(?:ed|s)?|host(?:ed|s)?|received?)\b[^.;]*\b(?:his|her)\s"
)
_HE = lazy_regex(r"\b(?:[Hh]e|[Ss]he)\b")


def _has_none(party: str | None, office: Entry) -> bool:
    """Tell whether a state has no such head: the counterpart of a president may be a prime minister."""
    return int(office.attributes.get("rank", 9)) == 1 and party in office.attributes.get("absent", ())
