"""Talks told by the countries they were held in: "In March she conducted bilateral talks in Peru, Kenya and Latvia"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_before
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.talks.encounter_subjects import subject_pronoun
from memcon.annotate.text.context import Context
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

RULE = "meetings/trigger/talks by country"
_TALKS_IN = lazy_regex(
    r"\b(?:held|holds?|hold|holding|conduct(?:ed|s|ing)?|ha[sd]|have|having)\s+"
    r"(?P<sort>(?:(?:bilateral|political|official|high-level|separate|numerous|several|various|further|ministerial|working|many)\s+)*)"
    r"(?:talks|discussions|meetings|consultations|exchanges)\s+in\s+(?:the\s+)?(?=[A-Z])"
)
# "discussed President A's recent meetings in Peru and Kenya"
_OWN_TALKS = lazy_regex(
    r"(?:['’]s?|\b(?P<who>[Hh]is|[Hh]er))\s+(?:(?:recent|latest|earlier|upcoming|forthcoming|bilateral|official|own)\s+){1,3}"
    r"(?P<sort>)(?:talks|discussions|meetings|consultations|conversations)\s+in\s+(?:the\s+)?(?=[A-Z])"
)
_WORDS = Anchors(("talks in ", "discussions in ", "meetings in ", "consultations in ", "exchanges in "))
_BILATERAL = lazy_regex(r"\b(?:bilateral|political|official|high-level)\b")
_JOINED = lazy_regex(r"(?:,\s+(?:and\s+)?|\s+and\s+|\s+as\s+well\s+as\s+)(?:in\s+)?(?:the\s+)?")
_BACK, _AHEAD = 60, 40  # characters around the noun


def find_talks_by_country(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each country in which somebody of the publisher's side is told to have held talks."""
    context, out = setting.context, list[Draft]()
    told = {d.sentence.start for d in drafts if d.kind != "visit" and (d.people or d.verbal)}
    met = {c for d in drafts if d.kind == "meeting" and d.people for c in d.codes}
    sessions = Ranges(taken)
    for match in find_near(_OWN_TALKS, context.plain, _WORDS.find(context.folded), _BACK, _AHEAD):
        if match.start() >= context.body and not sessions.cover(match.start()):
            out += _read_own(setting, match, met)
    if setting.home is None:
        return out
    for match in find_near(_TALKS_IN, context.plain, _WORDS.find(context.folded), _BACK, _AHEAD):
        sentence = setting.sentence(match.start())
        if match.start() < context.body or sentence.start in told or sessions.cover(match.start()):
            continue
        subjects = people_before(context, sentence.start, match.start()) or subject_pronoun(
            setting, sentence, match.start()
        )
        ours = [named(context, p) for p in subjects]
        if {p.party for p in ours} != {setting.home}:
            continue
        places = _read_places(context, match.end(), sentence)
        if len(places) == 1 and (places[0].name is not None or not _BILATERAL.search(match["sort"])):
            continue  # "held talks in Geneva": with whom is not told
        for place in places:
            if place.country in (None, setting.home) or place.country in met:
                continue  # with whom it was there is told elsewhere
            draft = Draft("meeting", place.span, sentence, RULE, codes={setting.home, str(place.country)})
            draft.verb, draft.leads, draft.place = match.start(), ours, place
            draft.add_people(ours, "principal")
            out.append(draft)
    return out


def _read_own(setting: Setting, match: re.Match[str], met: set[str]) -> list[Draft]:
    """Return the talks of who stands in front, or whom "her" means, in each country of a row."""
    context, sentence = setting.context, setting.sentence(match.start())
    before = [p for p in context.people_in(sentence.start, match.start() + 1) if p.end >= match.start()]
    person = resolve_pronoun(context, match.start("who")) if match["who"] else next(iter(before), None)
    who = named(context, person) if person is not None else None
    out = list[Draft]()
    for place in _read_places(context, match.end(), sentence) if who is not None and who.party else ():
        if who is None or place.country in (None, who.party) or place.country in met:
            continue
        draft = Draft("meeting", place.span, sentence, RULE, codes={str(who.party), str(place.country)}, verbal=False)
        draft.verb, draft.place, draft.leads, draft.other = match.start(), place, [who], True
        draft.add_people([who], "principal")
        out.append(draft)
    return out


def _read_places(context: Context, start: int, sentence: Span) -> list[Place]:
    """Return the countries and cities of a row that begins at `start`, each country once."""
    out: list[Place] = []
    at = start
    for hit in context.hits_in(start, sentence.end):
        if hit.start < at:
            continue
        gap = _JOINED.fullmatch(context.plain, at, hit.start)
        if hit.start != at and gap is None:
            break
        place, state = hit.find("place"), hit.find("state")
        code = place.attributes.get("country") if place is not None else state.value if state is not None else None
        if not code:
            break
        if str(code) not in {p.country for p in out}:
            name = str(place.value) if place is not None else None
            out.append(Place(name, str(code), Span(hit.start, hit.end)))
        at = hit.end
    return out
