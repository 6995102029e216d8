"""Who led a side: told behind the meeting, "The Lake Bank delegation was led by Ann Holm", or in its own sentence."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.context import Context, Person
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex

_BY = Anchors((" led by ", " headed by "))
_LED = lazy_regex(
    r"\b(?:[Dd]elegation|[Tt]eam|[Mm]ission)(?:,|\s\([A-Z]+\))?\s+(?:which\s+)?(?:(?:was|is|(?:will|would)\s+be|being)\s+)?(?:led|headed)\s+by\s+(?:the\s+|its\s+)?"
)
_LONGEST = 40  # characters of the words
_LEADER = 24  # characters in which whoever led begins
_SIDES = 2


def add_led_sides(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give the one meeting reported that names persons of one side alone the leader of the other's delegation."""
    context = setting.context
    places = _BY.find(context.folded)
    for d in drafts if places else ():
        if d.kind in ("visit", "meeting"):
            _name_heads(setting, d)
    for d in drafts if places else ():
        if d.kind == "visit" and d.standing == "subject" and not d.people and d.place is not None:
            for code in d.codes - {d.place.country} if len(d.codes) == _SIDES else ():
                d.add_people([led] if (led := _find_leader(setting, places, code)) is not None else [], "head")
    met = [d for d in drafts if d.kind == "meeting" and d.standing == "subject" and len(d.codes) == _SIDES]
    for d in met if places or _HEAD in context.folded else ():
        missing = d.codes - {p.party for p in d.people if p.name}
        if len(missing) != 1 or missing == d.codes:
            continue
        (code,) = missing
        if len(met) == 1 and (led := _find_leader(setting, places, code)) is not None:
            d.add_people([led], "principal")
        elif "delegation" in context.folded[d.sentence.start : d.sentence.end]:
            led = _find_leader(setting, places, code) or _find_head(context, code)
            d.add_people([led] if led is not None else [], "head")


_HEAD = "head of the "
_DELEGATION = lazy_regex(r"[Hh]ead of the \S+(?: \S+)? [Dd]elegation\Z")


def _find_leader(setting: Setting, places: Sequence[int], code: str) -> Person | None:
    """Return who is told to have led the delegation of a party: "the Kenyan delegation was led by A"."""
    context = setting.context
    for led in find_near(_LED, context.plain, places, _LONGEST, _LONGEST):
        leaders = [named(context, p) for p in context.people_in(led.end(), led.end() + _LEADER)[:1]]
        if leaders and leaders[0].name and leaders[0].party == code:
            return leaders[0]
    return None


def _find_head(context: Context, code: str) -> Person | None:
    """Return the one head of a party's delegation: "A, head of the Kenyan delegation"."""
    told = {p.ident: p for p in context.people if p.name and p.party == code and _DELEGATION.match(p.office or "")}
    return next(iter(told.values())) if len(told) == 1 else None


# "a Peruvian team of five, led by Minister A"
_LED_BY = lazy_regex(
    r"\b(?:[Dd]elegation|[Tt]eam|[Mm]ission)\b[^.;:()]{0,60}?\b(?:led|headed)\s+by\s+(?:(?:the|its|his|her)\s+)?(?:[Hh]on\w*\.?\s+)?\Z"
)
_AND = lazy_regex(r"(?:,|,?\s+and)\s+(?:the\s+)?")  # "led by Minister A, Envoy B and Envoy C"
_FIRST = WordRegex(r"\b%office_class/first offices%\b")
_LED_REACH = 130  # characters


def _name_heads(setting: Setting, d: Draft) -> None:
    """Let who is told to lead a delegation in the sentence of its visit or meeting be its head."""
    principals = {i for i, role in d.roles.items() if role == "principal"}
    head: Person | None = None
    for p in setting.context.people_in(d.sentence.start, d.sentence.end) if principals else ():
        start = max(d.sentence.start, p.start - _LED_REACH)
        if d.kind == "meeting" and _FIRST.of(setting.context.lexicon).search(p.office or ""):
            continue  # "a delegation led by President A met President B": the two met
        joined = head is not None and _AND.fullmatch(setting.context.plain, head.end, p.start) is not None
        led = joined or _LED_BY.search(setting.context.plain, start, p.start) is not None
        head = p if p.ident in principals and led else None
        if head is not None:
            d.roles[p.ident] = "head"
