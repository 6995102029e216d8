"""Who led a side: told behind the meeting, "The Lake Bank delegation was led by Ann Holm", or in its own sentence."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.drafts import Draft, named
from memcon.annotate.meeting_setting import Setting
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex

_BY = Anchors((" led by ", " headed by "))
_LED = lazy_regex(r"\b[Dd]elegation,?\s+(?:(?:was|is)\s+)?(?:led|headed)\s+by\s+(?:the\s+)?")
_LONGEST, _OWNER = 40, 40  # characters of the words, and before the noun in which its state stands
_LEADER = 24  # characters in which whoever led begins
_SIDES = 2


def add_led_sides(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give the one meeting reported that names persons of one side alone the leader of the other's delegation."""
    context = setting.context
    places = _BY.find(context.folded)
    for d in drafts if places else ():
        if d.kind in ("visit", "meeting"):
            _name_heads(setting, d)
    met = [d for d in drafts if d.kind == "meeting" and d.standing == "subject"] if places else []
    if len(met) != 1 or len(met[0].codes) != _SIDES:
        return
    told = {p.party for p in met[0].people if p.name}
    missing = met[0].codes - told
    if len(missing) != 1 or not told:
        return
    for led in find_near(_LED, context.plain, places, _LONGEST, _LONGEST):
        owners = context.parties_in(max(0, led.start() - _OWNER), led.end())
        leaders = [named(context, p) for p in context.people_in(led.end(), led.end() + _LEADER)[:1]]
        if owners and owners[-1].code in missing and leaders and leaders[0].name and leaders[0].party in missing:
            met[0].add_people(leaders, "principal")
            return


# "a Peruvian team of five, led by Minister A"
_LED_BY = lazy_regex(
    r"\b(?:[Dd]elegation|[Tt]eam|[Mm]ission)\b[^.;:()]{0,60}?\b(?:led|headed)\s+by\s+(?:(?:the|its|his|her)\s+)?(?:[Hh]on\w*\.?\s+)?\Z"
)
_FIRST = WordRegex(r"\b%office_class/first offices%\b")
_LED_REACH = 130  # characters


def _name_heads(setting: Setting, d: Draft) -> None:
    """Let who is told to lead a delegation in the sentence of its visit or meeting be its head."""
    principals = {i for i, role in d.roles.items() if role == "principal"}
    for p in setting.context.people_in(d.sentence.start, d.sentence.end) if principals else ():
        start = max(d.sentence.start, p.start - _LED_REACH)
        if d.kind == "meeting" and _FIRST.of(setting.context.lexicon).search(p.office or ""):
            continue  # "a delegation led by President A met President B": the two met
        if p.ident in principals and _LED_BY.search(setting.context.plain, start, p.start) is not None:
            d.roles[p.ident] = "head"
