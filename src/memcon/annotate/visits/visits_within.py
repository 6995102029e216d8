"""Visits told by the journey they are part of: how it begins or ends, whom it leads where, where it stops."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.datelines import find_dateline_city
from memcon.annotate.occasions.drafts import Draft, named, people_after, people_before
from memcon.annotate.occasions.journeys import WHILE_IN
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.publisher import is_outlet
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.talks.destinations import find_destination
from memcon.annotate.talks.encounter_subjects import subject_pronoun
from memcon.annotate.text.context import Person
from memcon.annotate.visits.visit_words import HERE, VisitWord
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_JOURNEY = r"(?:journey|trip|tour|visit|travels|mission|stay|swing|programme|program)"
# "will conclude his tour of South America today with a working [visit]", "rounded off the trip by paying a [visit]"
_ENDS_WITH = lazy_regex(
    r"\b(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|kick(?:s|ed|ing)?\s+off|conclud(?:e|es|ed|ing)|end(?:s|ed|ing)?|"
    r"clos(?:e|es|ed|ing)|complet(?:e|es|ed|ing)|continu(?:e|es|ed|ing)|finish(?:es|ed|ing)?|round(?:s|ed|ing)?\s+(?:off|out)|"
    r"wrap(?:s|ped|ping)?\s+up|combin(?:e|es|ed|ing)|follow(?:s|ed)?\s+up)\s+"
    rf"(?:his|her|their|the|this|an?)\s+(?:[\w-]+\s+){{0,4}}?{_JOURNEY}\b(?P<through>[^.;:]{{0,60}}?)\s+"
    r"(?:with|by\s+(?:paying|making))\s+(?:an?\s+|his\s+|her\s+)(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
_TO = lazy_regex(r"\s(?:to|of|in)\s+(?:the\s+)?\Z")
_TO_REACH = 8
_AUXILIARIES = lazy_regex(
    r"(?:\b(?:will|would|is|was|are|were|to|has|had|have|also|then|later|officially|today|yesterday|due|set|scheduled|expected|going)\s+)+\Z"
)
_SUBJECT_NEAR = 12  # characters between who goes and the verb
# "will lead Minister A to", "also took her through"
LEADS = (
    r"(?:(?:will|would|also|then|first)\s+){0,3}(?P<verb>takes?|took|brings?|brought|leads?|led)\s+"
    r"(?P<whom>him|her|them|(?:the\s+)?(?:[\w.'’-]+\s+){0,6}?[\w.'’-]+)\s+(?:(?:first|also|on|back|then)\s+){0,2}(?:to|through)\s"
)
_LEADS = lazy_regex(rf"[^.;:]{{0,90}}?\s{LEADS}")
# "The visit to Peru gave [Minister A] an opportunity", "The trip to Lima brings [Ms A] together with"
_THE = lazy_regex(r"(?:The|This)\s+(?:[\w-]+\s+){0,2}")
_GIVES = lazy_regex(
    r"\s+(?:to|in)\s[^.;:]{2,60}?\s(?:(?:will|also)\s+)?(?:g[ai]ves?|offer(?:s|ed)?|allow(?:s|ed)?|enabl(?:e|es|ed)|brings?|brought|"
    r"provid(?:e|es|ed))(?=\s)"
)
_AT_ONCE = lazy_regex(r"\s+(?:the\s+)?\Z")
_PRONOUNS = frozenset(("him", "her", "them"))
_ARTICLE = 5  # characters in which "the" may stand before a state
_LED_REACH = 200  # characters behind the noun
# "The second stop of the President's tour is [Chile]", "His first stop was in [Chile]"
_STOP_IS = lazy_regex(
    rf"(?:,?\s+(?:on|of|in|during)\s+[^.;:,]{{2,60}}?\b{_JOURNEY}(?:\s+(?:of|to|through)\s+[^.;:,]{{2,30}}?)?)?,?\s+"
    r"(?:was|is|will\s+be|would\s+be|takes?\s+(?:him|her|them)|took\s+(?:him|her|them))\s+(?:in\s+|to\s+)?(?:the\s+)?(?:[\w-]+\s+capital,?\s+)?\Z"
)
# "a stop in Lima on 3 May, where [Minister A] met"
_WHERE = lazy_regex(r"[^.;:]{0,40}?,\s+where\s+(?:the\s+)?\Z")
_STOP_REACH = 130  # characters from a stop to its place
# "Before [travelling to Peru], Minister A", "After [visiting Lima], she"
_OPENS = lazy_regex(r"(?:Before|Prior\s+to|After|Following|Ahead\s+of|Upon|On|While|Whilst)\s+(?:(?:his|her)\s+)?")
_THEN = lazy_regex(r"(?:\s+(?:in|on|earlier|last|this|today|yesterday)\b[^,.;:]{0,30})?,?\s+(?:the\s+)?\Z")
_THEN_PRONOUN = lazy_regex(r"(?:\s+(?:in|on|earlier|last|this|today|yesterday)\b[^,.;:]{0,30})?,\s+(?P<who>he|she)\b")
_OF_VISIT = lazy_regex(r"\b(?:visit|travel|trip|tour\b|journey|mission\b)", re.I)
_BACK = 2  # sentences, and visits
_STOP_NEAR = 45  # characters before a stop in which who makes it stands


def find_journey_maker(setting: Setting, word: VisitWord) -> list[Person] | None:
    """Return who makes a visit with which a journey begins or ends, or whom a journey leads where; None for others."""
    if word.travel:
        return None
    context, start = setting.context, word.sentence.start
    ends = _ENDS_WITH.search(word.before)
    if ends is not None:
        hits = context.hits_in(start + ends.start("through"), start + ends.end("through"))
        if any(h.find("state") and _TO.search(context.plain, h.start - _TO_REACH, h.start) for h in hits):
            return None  # "began her visit to Peru with a visit to the port of Callao"
        verb = start + ends.start()
        auxiliaries = _AUXILIARIES.search(context.plain, start, verb)
        subject = auxiliaries.start() if auxiliaries is not None else verb
        people = people_before(context, start, subject, _SUBJECT_NEAR) or subject_pronoun(setting, word.sentence, verb)
        return people or None
    led = find_led(setting, word)
    if led is not None:
        if led["whom"] in _PRONOUNS:
            who = resolve_pronoun(context, led.start("whom"))
            return [who] if who is not None else None
        return context.people_in(led.start("whom"), led.end("whom") + 1)[-1:] or None
    gives = _GIVES.match(context.plain, word.hit.end, word.sentence.end) if _THE.fullmatch(word.before) else None
    people = people_after(context, gives.end(), word.sentence.end, _AT_ONCE) if gives is not None else []
    return [p for p in people if named(context, p).party == (setting.home or setting.base)][:1] or None


def find_who_was_there(setting: Setting, word: VisitWord, told: Sequence[Draft]) -> list[Person] | None:
    """Return who was somewhere by words that open a sentence, told behind them, or in front of "while in Lima"."""
    context, sentence, at = setting.context, word.sentence, word.hit.start
    if word.form not in WHILE_IN and _OPENS.fullmatch(word.before) is None:
        return None
    place = find_destination(setting, word.hit.end, sentence.end, word.travel)
    if place is None or (word.form in WHILE_IN and not _may_be_visit(setting, place, told)):
        return None
    behind = people_after(context, place.span.end, sentence.end, _THEN)
    if behind:
        return [p for p in behind if named(context, p).party != place.country][:1] or None
    pronoun = _THEN_PRONOUN.match(context.plain, place.span.end, sentence.end)
    if pronoun is not None:
        who = resolve_pronoun(context, pronoun.start("who"))
        return [who] if who is not None else None
    ahead = context.people_in(sentence.start, at) if word.form in WHILE_IN else []
    return ahead if len(ahead) == 1 else None


def _may_be_visit(setting: Setting, place: Place, told: Sequence[Draft]) -> bool:
    """Tell whether who was in a place visited its government: no conference held there is what brought him."""
    context = setting.context
    if is_outlet(context) or is_title_of_visit(setting):
        return True
    return any(place.country in d.codes for d in told) or _is_in_title(setting, place)


def _is_in_title(setting: Setting, place: Place) -> bool:
    """Tell whether the title names the state of a place."""
    hits = (h.find("state") for h in setting.context.lexicon.names.find(setting.context.title))
    return any(e is not None and e.value == place.country for e in hits)


def is_titled_visit(setting: Setting, place: Place) -> bool:
    """Tell whether the title is about a visit to the state of a place, whatever event is held there."""
    return is_title_of_visit(setting) and _is_in_title(setting, place)


def find_led(setting: Setting, word: VisitWord) -> re.Match[str] | None:
    """Return where a noun of journeys tells whom it leads somewhere: "his trip will lead Minister A to"."""
    if word.travel or word.form.split()[-1] not in ("trip", "tour", "journey", "visit"):
        return None
    end = min(word.sentence.end, word.hit.end + _LED_REACH)
    led = _LEADS.match(setting.context.plain, word.hit.end, end)
    places = setting.context.hits_in(led.end(), led.end() + _ARTICLE) if led is not None else []
    return led if any(h.find("place") or h.find("state") for h in places) else None


def find_stop(setting: Setting, word: VisitWord) -> Place | None:
    """Return the place that a stop of a journey is told to be: "the first stop of her trip was Lima"."""
    if not word.form.endswith(" stop"):
        return None
    context, at = setting.context, word.hit.end
    for hit in context.hits_in(at, min(word.sentence.end, at + _STOP_REACH)):
        place, state = hit.find("place"), hit.find("state")
        if (place is None and state is None) or _STOP_IS.fullmatch(context.plain, at, hit.start) is None:
            continue
        name = context.text[hit.start : hit.end] if place is not None else None
        country = place.attributes.get("country") if place is not None else state.value if state is not None else None
        return Place(name, country, Span(hit.start, hit.end))
    return None


def find_who_stops(setting: Setting, word: VisitWord, told: Sequence[Draft]) -> list[Person] | None:
    """Return whose stop on a journey is told where nobody stands right before: who makes the visit told last."""
    context, sentence, at = setting.context, word.sentence, word.hit.start
    if "stop" not in word.form or word.unnamed or people_before(context, sentence.start, at, _STOP_NEAR):
        return None
    if (place := find_goal(setting, word, word.hit.end)) is not None:
        behind = people_after(context, place.span.end, sentence.end, _WHERE)
        if behind:
            return behind[:1]
        whose = context.people_in(at, place.span.start)  # "The first stop on Minister A's trip will be Lima"
        if len(whose) == 1 and named(context, whose[0]).party != place.country:
            return whose
    for draft in reversed(told[-_BACK:]):
        if 0 <= context.sentence_at(at) - context.sentence_at(draft.span.start) <= _BACK:
            host = draft.place.country if draft.place is not None else None
            guests = (named(context, p) for p in draft.people)
            return [p for p in guests if p.party in draft.codes - {host}] or None
    return None


# "the first visit by a prime minister of Peru": whose he is, not where he went
_BY_ONE = lazy_regex(r"\s+(?:ever\s+)?by\s+an?\s+(?:[\w-]+\s+){1,6}(?:of|from)\s+(?:the\s+)?")


def find_goal(setting: Setting, word: VisitWord, at: int) -> Place | None:
    """Return where a word of visiting that ends at `at` leads: the stop it tells, or the first place behind it."""
    led = find_led(setting, word)
    at = led.end() - 1 if led is not None else at
    here = HERE.search(word.before) if setting.context.plain.startswith((",", "."), at) else None
    if here is not None and "here" in here.group() and (city := find_dateline_city(setting)) is not None:
        return city  # "arrived here on Friday for a three-day visit, following talks in Lima"
    goal = find_stop(setting, word) or find_destination(setting, at, word.sentence.end, word.travel)
    ahead = setting.context.plain[at : goal.span.start] if goal is not None else ""
    return None if _BY_ONE.fullmatch(ahead) is not None else goal


# "Before travelling to Peru on Monday, Minister A will"
_WILL_BEHIND = lazy_regex(
    r"[^.;:]{0,90}?,\s+[^,.;:]{2,60}?\s(?:will|is\s+to|is\s+(?:due|set|scheduled|expected)\s+to)\s"
)


def find_told_at(setting: Setting, word: VisitWord) -> int | None:
    """Return where the verb stands by which a visit is told, if that is not the word itself."""
    led = find_led(setting, word)
    if led is not None:
        return led.start("verb")
    if _OPENS.fullmatch(word.before) is None:
        return None
    behind = _WILL_BEHIND.match(setting.context.plain, word.hit.end, word.sentence.end)
    return behind.end() if behind is not None else None


def is_title_of_visit(setting: Setting) -> bool:
    """Tell whether the title is about a visit or journey."""
    return _OF_VISIT.search(setting.context.title) is not None
