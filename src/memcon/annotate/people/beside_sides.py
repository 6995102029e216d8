"""The side of a person by the words right beside: "from the Thai side, A", "A for Laos", "B the Thai side"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from memcon.annotate.parties.states import read_states
from memcon.lexicon.patterns import WordRegex, lazy_regex

if TYPE_CHECKING:
    from memcon.annotate.people.person_links import Draft
    from memcon.annotate.text.context import Context, PartyMention, Person
    from memcon.model import Span

_BEFORE, _BEHIND = 60, 40  # characters in which the side stands
# "Ambassador X from the Danish side", "on the Danish side by Ambassador X"
_FROM_SIDE = lazy_regex(r",? (?:from|on|for|representing) (?:the )?\Z")
_SIDE_BY = lazy_regex(
    r"(?:,| [–—-])? by (?:the |its )?\Z|,? (?:the )?\w+ (?:was|were) (?:led|headed|represented) by (?:the |its )?\Z"
)
THE_OTHER_BY = lazy_regex(
    r"(?:,|;|\band|\bwhile|\bwhereas)\s+the\s+(?P<adj>[A-Z][\w-]+)(?:\s+(?:one|part|team|group))?(?:\s[–—-])?\s+by\s+(?:the\s+|its\s+)?\Z"
)
_WAS_LED = lazy_regex(r"\b(?:led|headed|represented|chaired)\s+by\s")
_BY_NEXT = lazy_regex(r"(?:,| [–—-])? by ")
# "From the Thai side, Ms. X and from the Lao side, Mr. Y attended"
_BESIDE_FIRST = lazy_regex(r"(?:\A|[.;,:] |\b(?:and|while) |\n)(?:[Ff]rom|[Oo]n|[Ff]or) (?:the )?\Z")
_THEN_PERSON = lazy_regex(r", (?:by )?(?:the )?\Z")
# "led by A for Laos and B for Denmark"
_FOR_STATE = lazy_regex(r",? (?:for|on behalf of|representing) (?:the )?\Z")
# "X led the Thai side and Y the Lao delegation": the verb is left out
_THE_SIDE = lazy_regex(r",? the \Z")
GAPPED = lazy_regex(r"(?:;|,)? (?:and|while|whereas|with)(?: the)? \Z")
LED = lazy_regex(r"\b(?:led|leads?|leading|headed|heads?|heading|head of) ")


def find_side_beside(context: Context, draft: Draft, sentence: Span) -> str | None:
    """Return the side that the words right before or behind a person give him."""
    text = context.plain
    told = _adjective_by(context, draft.start, sentence) or _side_of_bloc(context, draft.start)
    told = told or _side_of_rank(context, draft, sentence) or _side_of_teller(context, draft, sentence)
    told = told or _side_of_team(context, draft, sentence)
    if told is not None:
        return told
    for party in context.parties_in(max(sentence.start, draft.start - _BEFORE), min(sentence.end, draft.end + _BEHIND)):
        if party.start >= draft.end and _is_behind(text, draft, party, sentence):
            return party.code
        if party.form != "side" or party.end > draft.start:
            continue
        if _SIDE_BY.match(text, party.end, draft.start) or (
            _THEN_PERSON.fullmatch(text, party.end, draft.start)
            and _BESIDE_FIRST.search(text, max(0, party.start - 16), party.start)
        ):
            return party.code
    return None


def _adjective_by(context: Context, start: int, sentence: Span) -> str | None:
    """Return the side of who is told by an adjective alone: "the Thai side was led by A, the Lao by B"."""
    low = max(sentence.start, start - _BEFORE)
    told = THE_OTHER_BY.search(context.plain, low, start) if context.plain.find("by", low, start) >= 0 else None
    if told is None or _WAS_LED.search(context.plain, sentence.start, told.start()) is None:
        return None
    hits = context.hits_in(*told.span("adj"))
    return next((e.value for h in hits if (e := h.find("adjective")) is not None), None)


# "the bloc's foreign policy chief": of the only body that the text names
_OF_BLOC = lazy_regex(r"\b[Tt]he (?:bloc|alliance|union|grouping)'s (?:[a-z]+ ){0,2}\Z")


def _side_of_bloc(context: Context, start: int) -> str | None:
    """Return the body that somebody is of whom only "the bloc's" places."""
    if _OF_BLOC.search(context.plain, max(0, start - 40), start) is None:
        return None
    bodies = [code for code in context.party_codes if read_states(context.lexicon).is_body(code)]
    return bodies[0] if len(bodies) == 1 else None


# "Peruvian [presidential] adviser A", "the Peruvian [delegation] Dr. A"
_RANKED = WordRegex(
    r"(?:['’]s?)?\s(?:(?:presidential|top|senior|chief|lead|special|outgoing|then|national|ministry|"
    r"%noun_class/fields of officials%)\s){0,3}"
    r"(?:(?i:%office_class/ranks leading to names%)\s)?",
)


def _side_of_rank(context: Context, draft: Draft, sentence: Span) -> str | None:
    """Return the state named before a rank that leads to somebody's name."""
    if draft.office is not None and draft.office.former:
        return None
    before = next(iter(context.parties_in(max(sentence.start, draft.start - _BEFORE), draft.start)[::-1]), None)
    if before is None or (before.end >= draft.start - 1 and (before.form != "side" or draft.office is not None)):
        return None  # "the Peruvian Mr. A", "after talks with the Peruvian delegation President B said"
    return before.code if _RANKED.of(context.lexicon).fullmatch(context.plain, before.end, draft.start) else None


# "Peru's foreign ministry [said on Monday that Foreign Minister] A would", "Peru has put off [Minister] A's visit"
_TELLS = WordRegex(
    r"(?:['’]s?)?(?P<body>\s+(?:[A-Za-z-]+\s+){0,3}(?:[Mm]inistry|[Gg]overnment|[Pp]residency|[Oo]ffice|[Pp]arliament|[Aa]gency|[Mm]edia|[Tt]elevision|[Pp]alace|officials))?"
    r"(?:\s+(?:has|had|also|later|(?:(?:late|early)\s+)?(?:on\s+)?[A-Z]\w+day|today|yesterday)){0,3}\s+"
    r"(?:(?:%saying_verbs%|announce[sd]?)(?:\s+(?:late|early|on|[A-Z]\w+day|today|yesterday|in\s+a\s+statement|that|its|the)){0,5}|"
    r"(?:(?:%saying_verbs%|announced)\s+(?:(?:on\s+)?[A-Z]\w+day\s+)?(?:that\s+)?it\s+(?:had|has|would|will)\s+)?"
    r"(?:postpone[sd]?|put\s+off|call(?:ed|s)?\s+off|cancel(?:led|ed)?|scrap(?:ped|s)?|delay(?:ed|s)?|sen[dt]|dispatch(?:ed)?)"
    r"(?:\s+(?:an?|its|the|planned|visit|trip|to|by|[A-Z][\w-]+(?=\s+by))){0,6})\s+"
)
_TELLER_REACH = 160  # characters


def _side_of_teller(context: Context, draft: Draft, sentence: Span) -> str | None:
    """Return the state that opens a sentence, or whose ministry does, and tells what its minister will do."""
    if draft.office is None or draft.office.former or draft.office.party is not None or not draft.name:
        return None
    if not 0 < draft.start - sentence.start < _TELLER_REACH:
        return None
    told = context.parties_in(sentence.start, draft.start)
    if not told or told[0].start > sentence.start + len("The ") or told[0].form == "demonym":
        return None
    state, states = told[0].code, read_states(context.lexicon)
    tells = _TELLS.of(context.lexicon).fullmatch(context.plain, told[0].end, draft.start)
    if tells is None or states.is_body(state) or (told[0].form == "adjective" and tells["body"] is None):
        return None
    kind = draft.office.entry.attributes.get("kind")
    if kind == "diplomat" or any(p.code == state for p in context.parties_in(draft.end, sentence.end)):
        return None  # "Peru said Minister A would come to Peru": a guest
    return state


_OPENS_LED = lazy_regex(r"(?:[^.;:,]{2,30},\s+)?(?:Led|Headed|led|headed)\s+by\s+(?:the\s+|its\s+)?\Z")
_A_TEAM = lazy_regex(r",\s+(?=(?:an?|the)\s)")


def _side_of_team(context: Context, draft: Draft, sentence: Span) -> str | None:
    """Return the side of who is told to lead the delegation behind: "Led by Minister A, a Thai delegation"."""
    if _OPENS_LED.fullmatch(context.plain, sentence.start, draft.start) is None:
        return None
    team = _A_TEAM.match(context.plain, draft.end)
    sides = context.parties_in(team.end(), team.end() + len("the ") + 1) if team is not None else []
    return next((p.code for p in sides if p.form == "side"), None)


def _is_behind(text: str, draft: Draft, party: PartyMention, sentence: Span) -> bool:
    """Tell whether the party behind a person is told to be his side."""
    if party.form == "side" and _FROM_SIDE.fullmatch(text, draft.end, party.start):
        return _BY_NEXT.match(text, party.end) is None
    if party.form == "side" and _THE_SIDE.fullmatch(text, draft.end, party.start):
        return is_gapped(text, draft.start, sentence)
    if party.form in ("adjective", "name") and _is_other(text, draft.end, party):
        return is_gapped(text, draft.start, sentence)
    return party.form == "name" and _FOR_STATE.fullmatch(text, draft.end, party.start) is not None


def is_gapped(text: str, start: int, sentence: Span) -> bool:
    """Tell whether a clause that begins with the person at `start` may leave out a verb of leading told before."""
    if GAPPED.search(text, max(sentence.start, start - 14), start) is None:
        return False
    return LED.search(text, sentence.start, start) is not None


def find_gapped(context: Context, start: int, sentence: Span) -> list[Person]:
    """Return the persons behind `start` who lead a side under a verb of leading told before."""
    sides = {p.start: p for p in context.parties_in(start, sentence.end) if p.form in ("side", "adjective", "name")}
    people = context.people_in(start, sentence.end) if sides else []
    return [
        p
        for p in people
        if (gap := _THE_SIDE_NEXT.match(context.plain, p.end)) is not None
        and (side := sides.get(gap.end())) is not None
        and (side.form == "side" or _is_other(context.plain, p.end, side))
        and is_gapped(context.plain, p.start, sentence)
    ]


_THE_SIDE_NEXT = lazy_regex(r",? (?:(?:as (?:the )?head of )?the |that of (?:the )?)")
# "and B the Peruvian one", "and B the Peruvian", "and B that of Peru"
_ONE = lazy_regex(r"(?: one)?(?=[.,;]|\Z)")


def _is_other(text: str, at: int, party: PartyMention) -> bool:
    """Tell whether the words from `at` on call the other delegation by its state alone: "the Peruvian one"."""
    link = _THE_SIDE_NEXT.match(text, at)
    if link is None or link.end() != party.start or _ONE.match(text, party.end) is None:
        return False
    return (party.form == "name") is (" that of " in link.group())
