"""Subjects behind "With his Peruvian counterpart, …": whoever the sentence goes on with is not that counterpart."""

from __future__ import annotations

from collections.abc import Sequence, Set

from memcon.annotate.people.person_links import Draft
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

_FRONTED = lazy_regex(
    r"\W{0,3}(?:(?:(?:[Tt]ogether|[Aa]long|[Jj]ointly)\s+with|[Ww]ith|[Aa]longside|[Ll]ike)|"
    r"(?:[Dd]uring|[Ii]n|[Aa]t|[Aa]fter|[Ff]ollowing|[Bb]efore|[Oo]n)\s+(?:an?|the|his|her|their|today's)\s+[^,;:.]{0,50}\bwith|"
    r"(?:[Bb]efore|[Aa]fter|[Oo]n)\s+(?:meeting(?:\s+with)?|(?:speaking|talking)\s+(?:to|with)|receiving))\s+"
    r"(?:his|her|their)\s[^,;:.]{0,60}\b(?:counterparts?|colleagues?|peers?)\b[^,;:.]{0,60},\s+"
    r"(?:[A-Z][^,;:.]{2,60},\s+)?(?:the\s+|(?:Mr|Mrs|Ms|Dr)\.?\s+)?\Z"
)
# An apposition is closed by a comma: "With his Peruvian counterpart, Minister A, he toured the port".
_VERB_NEXT = lazy_regex(r"\s+(?!and\b)[a-z]")


def is_beside_counterpart(context: Context, draft: Draft) -> bool:
    """Tell whether a person is the subject behind a counterpart named first: "With her Thai counterpart, A spoke"."""
    sentence = context.sentences[context.sentence_at(draft.start)]
    return (
        _FRONTED.fullmatch(context.plain, sentence.start, draft.start) is not None
        and _VERB_NEXT.match(context.plain, draft.end) is not None
    )


# "During the meeting with her Peruvian counterpart A, Holm said": the counterpart of who is named behind
_AT_MEETING = lazy_regex(
    r"\W{0,3}(?:[Dd]uring|[Ii]n|[Aa]t|[Aa]fter|[Ff]ollowing|[Bb]efore|[Aa]head\s+of)\s+(?:an?|the|his|her|their|today's)\s+[^,;:.]{0,50}"
    r"\b(?:with|to)\s+(?:his|her|their)\s[^,;:.]{0,40}\Z"
)


def is_subject_behind(context: Context, start: int, end: int) -> bool:
    """Tell whether a name up to `end`, behind the counterpart at `start`, is the subject: "In the talks with her Thai
    counterpart, Ana Holm said".
    """
    sentence = context.sentences[context.sentence_at(start)]
    opens = _AT_MEETING.fullmatch(context.plain, sentence.start, start) is not None
    return opens and _VERB_NEXT.match(context.plain, end) is not None


_NAMED_NEXT = lazy_regex(r",\s+(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?(?P<name>[A-Z][\w'’-]+)\s+(?!and\b)[a-z]")
_REACH = 60  # persons before a counterpart, among whom the one is who is named again behind


def find_named_behind(context: Context, kept: Sequence[Draft], at: int) -> Draft | None:
    """Return who was told before and is named again behind the counterpart `kept[at]`, with whom a sentence opens."""
    draft = kept[at]
    sentence = context.sentences[context.sentence_at(draft.start)]
    if _AT_MEETING.fullmatch(context.plain, sentence.start, draft.start) is None:
        return None
    behind = _NAMED_NEXT.match(context.plain, draft.end, sentence.end)
    if behind is None:
        return None
    near = reversed(kept[max(0, at - _REACH) : at])
    return next((d for d in near if d.office is not None and (d.name or "").split()[-1:] == [behind["name"]]), None)


def find_only_other(context: Context, start: int, others: Set[str]) -> str | None:
    """Return the only one of some states that the sentence of a counterpart at `start` names."""
    sentence = context.sentences[context.sentence_at(start)]
    near = {p.code for p in context.parties_in(sentence.start, sentence.end)} & others
    return next(iter(near)) if len(near) == 1 else None


_IN_FRONT = lazy_regex(r"(?:(?:Earlier|Later|Meanwhile),?\s+)?(?:In|While\s+in)\s+")


def find_country_ahead(context: Context, at: int) -> str | None:
    """Return the country whose capital opens the sentence of a counterpart: "In Lima, she met her counterpart"."""
    sentence = context.sentences[context.sentence_at(at)]
    opens = _IN_FRONT.match(context.plain, sentence.start, at)
    hit = next(iter(context.hits_in(opens.end(), opens.end() + 1)), None) if opens is not None else None
    place = hit.find("place") if hit is not None else None
    code = place.attributes.get("country") if place is not None else None
    states = context.lexicon.tables.get("names/states", {}).get("state", [])
    capital = next((s.get("capital") for s in states if s.get("code") == code), None)
    return str(code) if place is not None and code and capital == place.value else None


# "The two foreign ministers discussed trade"
_THE_TWO = lazy_regex(
    r"\b(?:[Tt]he\s+two|[Bb]oth|[Tt]he)\s+(?P<what>foreign|finance|defen[cs]e|interior|justice|trade|health|environment|economics?|"
    r"transport|energy|education|labour|culture)\s+ministers\b"
)


def call_counterparts(context: Context, kept: Sequence[Draft], known: Sequence[Draft]) -> None:
    """Give the counterpart of whose office no other state has what the text calls both, else that word."""
    own = False
    for draft in kept:
        person = known[draft.ident]
        if not draft.counterpart:
            office = person.office
            own = office is not None and not office.entry.attributes.get("shared", True)
        elif own and person.text is None and person.name and " counterpart" in context.plain[draft.start : draft.end]:
            both = _THE_TWO.search(context.plain, draft.end)
            person.text = f"{both['what']} minister" if both is not None else "counterpart"
