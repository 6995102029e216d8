"""Meetings that no verb of meeting tells: planned ones, "before meeting B", "their talks"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, named, people_after, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.talks.encounter_sides import is_abroad, open_guess
from memcon.annotate.talks.planned_words import AND_NEXT, PLANNED, PLANNED_WORDS, is_done
from memcon.annotate.talks.talk_nouns import NOUNS
from memcon.annotate.text.context import Context, PartyMention, Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

RULE = "meetings/trigger/planned"
_WHOSE = lazy_regex(r"['’]s?\s+(?:[a-z-]+\s+){0,2}\Z")  # "the Peruvian delegation's [programme]"


# "where talks with Minister A are on the agenda", "separate bilaterals with A and B took place"
_WITH_WHOM = lazy_regex(
    r"\b(?:(?:[Ss]eparate|[Bb]ilateral|[Ff]urther|[Oo]fficial|[Ww]orking)\s+)?"
    rf"(?P<noun>{NOUNS}|pull-asides?|[Cc]ourtesy\s+(?:call|visit)s?(?=\s(?:on|to)\s))\s+(?:with|on|to)\s+"
    r"(?:(?:the|both|his|her|their|visiting|new)\s+|(?:[\w-]+\s+)?(?:counterpart|colleague|peer|host|guest)s?,?\s+)*\Z"
)
_PREDICATE = lazy_regex(
    r"(?:,\s+(?:which\s+(?:was|had\s+been)\s+)?(?:pencilled\s+in|planned|scheduled|set|due|slated|expected|arranged)\s[^.,;:]{2,40},)?\s+"
    r"(?:(?:is|are|was|were|will\s+be)\s+(?:also\s+|both\s+)?(?P<ahead>planned|scheduled|slated|foreseen|envisaged|expected|due|"
    r"on\s+(?:the|his|her|their)\s+(?:\w+\s+)?(?:agenda|program(?:me)?|schedule|itinerary))|"
    r"(?P<off>did\s+not\s+take\s+place|fell\s+through|(?:was|were|has\s+been|had\s+been|have\s+been)\s+(?:cancell?ed|called\s+off|scrapped))|"
    r"(?P<later>(?:was|were|has\s+been|had\s+been|have\s+been)\s+(?:postponed|put\s+off|rescheduled|deferred))|"
    r"(?:also\s+|then\s+)?(?:took\s+place|followed)|(?:also\s+)?(?:rounded\s+off|concluded|completed|opened|closed|capped|kicked\s+off)\s+"
    r"(?:the|his|her|their)\s+(?:[a-z-]+\s+){0,3}(?:visit|trip|stay|tour|day|program(?:me)?|agenda)|(?:was|were)\s+(?:also\s+|then\s+)?held|(?P<will>(?:will|are\s+to|is\s+to)\s+(?:also\s+)?(?:take\s+place|follow)))\b"
)
_PREDICATE_WORDS = Anchors(
    ("planned", "scheduled", "foreseen", "envisaged", "expected", " due", "agenda", "program", "schedule", "itinerary",
     "took place", " held", "take place", "follow", "called off", "cancel", "scrapped", "fell through", "postponed",
     "put off", "rescheduled", "off the ", "off his ", "off her ", "concluded ", "completed ", "opened ", "closed ",
     "capped ",
     "deferred")
)  # fmt: skip


def find_noun_first(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each person in "Talks with A and B are on the agenda" and "bilaterals with A took place"."""
    context, out = setting.context, find_called_off(setting, taken)
    told = {d.sentence.start for d in drafts if d.kind != "visit" and d.leads}
    sessions = Ranges(taken)
    for match in find_near(_PREDICATE, context.plain, _PREDICATE_WORDS.find(context.plain), 40, 40):
        sentence = setting.sentence(match.start())
        met, noun = _find_listed(context, sentence.start, match.start())
        if noun is None or noun.start() < context.body or sentence.start in told or sessions.cover(noun.start()):
            continue
        told_first = told_before(setting, sentence)
        abroad = _met_abroad(setting, told_first)
        others = _open_guesses(setting, told_first, met) if abroad else [named(context, p) for p in met]
        sides = {p.party for p in others if p.party}
        before = [named(context, p) for p in context.people_in(sentence.start, noun.start())]
        before = [p for p in (*before, *told_first) if p.party and p.party not in sides]
        guest = next((p for p in before if p.party == setting.home), None) or next(iter(before), None)
        if guest is None and setting.home is None:
            guest = _find_whose(context, noun.start(), met[0].start)
        own = guest.party if guest is not None else setting.home
        if own is None or not (sides or abroad) or own in sides or is_private(context, met, noun.group()):
            continue
        for person, other in zip(met, others, strict=True):
            span = Span(noun.start() if person is met[0] else person.start, person.end)
            codes = {own, *([other.party] if other.party else sides)}
            draft = Draft("meeting", span, sentence, RULE, codes=codes)
            draft.verb, draft.status = noun.start(), _status_told(match)
            draft.aside = bool(match["off"] or match["later"])
            draft.add_people([*([guest] if guest is not None else []), other], "principal")
            out.append(draft)
    return out


_AND_BEFORE = lazy_regex(r",?\s+(?:and|as\s+well\s+as)\s+(?:an?\s+|the\s+)?\Z")


def _find_listed(context: Context, start: int, end: int) -> tuple[list[Person], re.Match[str] | None]:
    """Return who is met before a predicate, and the first noun to tell so: "A call on A and talks with B are due"."""
    met, first = list[Person](), None
    while (row := people_before(context, start, end, 1)) and (
        noun := _WITH_WHOM.search(context.plain, max(start, row[0].start - 80), row[0].start)
    ) is not None:
        met, first = [*row, *met], noun
        link = _AND_BEFORE.search(context.plain, max(start, noun.start() - 20), noun.start())
        if link is None:
            break
        end = link.start()
    return met, first


# "A planned meeting with her Kenyan counterpart did not take place": whom the text names by the state alone
_CALLED_OFF = lazy_regex(
    r"\b(?P<noun>[Mm]eeting|[Tt]alks|[Ee]ncounter|[Ll]unch|[Dd]inner)\s+with\s+(?P<whose>his|her|their)\s+(?P<side>(?:[A-Z][\w'-]+\s+){1,3})"
    r"(?:counterpart|colleague|peer)"
    r"(?:,\s+(?:which\s+(?:was|had\s+been)\s+)?(?:pencilled\s+in|planned|scheduled|set|due|slated|expected|arranged)\s[^.,;:]{2,40},)?\s+"
    r"(?:(?P<off>did\s+not\s+take\s+place|fell\s+through|(?:was|were|has\s+been|had\s+been|have\s+been)\s+(?:cancell?ed|called\s+off|scrapped))|"
    r"(?P<later>(?:was|were|has\s+been|had\s+been|have\s+been)\s+(?:postponed|put\s+off|rescheduled|deferred)))(?P<ahead>(?!))?(?P<will>(?!))?"
)
_CALLED_OFF_WORDS = Anchors((" counterpart", " colleague", " peer"))


def find_called_off(setting: Setting, taken: Sequence[Span]) -> list[Draft]:
    """Return a draft for each meeting that came to nothing with somebody's counterpart of whom no name is told."""
    context, out, sessions = setting.context, list[Draft](), Ranges(taken)
    for match in find_near(_CALLED_OFF, context.plain, _CALLED_OFF_WORDS.find(context.plain), 60, 120):
        side = next((p.code for p in context.parties_in(*match.span("side"))), None)
        person = resolve_pronoun(context, match.start("whose"))
        who = named(context, person) if person is not None else None
        if who is None or side is None or who.party in (None, side) or sessions.cover(match.start()):
            continue
        draft = Draft(
            "meeting", Span(*match.span()), setting.sentence(match.start()), RULE, codes={str(who.party), side}
        )
        draft.status, draft.aside = _status_told(match), True
        draft.add_people([who], "principal")
        out.append(draft)
    return out


_WHOSE_PEER = lazy_regex(r"\s(?:his|her)\s")


def _find_whose(context: Context, start: int, end: int) -> Person | None:
    """Return whose counterpart is met: "A meeting with [her] Kenyan counterpart was called off"."""
    whose = _WHOSE_PEER.search(context.plain, start, end)
    person = resolve_pronoun(context, whose.start() + 1) if whose is not None else None
    return named(context, person) if person is not None else None


def _status_told(match: re.Match[str]) -> str:
    """Return whether a predicate of a meeting tells that it took place."""
    if match["off"] or match["later"]:
        return "cancelled" if match["off"] else "postponed"
    return "scheduled" if match["ahead"] or match["will"] else "held"


_WITH_THEM = lazy_regex(
    r"(?:(?:the|both|his|her|their)\s+)*(?:(?:[\w-]+\s+)?(?:counterpart|colleague|peer|host|guest)s?,?\s+(?:the\s+)?|"
    r"(?:[A-Z][\w'-]+\s+)?(?:deputy\s+)?(?:head|chief|director|chair\w*)\s+of\s+[^.;:,]{3,90},\s+)?\Z"
)


_I = lazy_regex(r"\b(?:I|[Ww]e)\b")


def find_planned(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each person in "Meetings are planned with A and B", "the programme includes talks with A"."""
    context, out = setting.context, []
    told: dict[int, int] = {}  # where the last meeting told in a sentence ends
    for d in drafts:
        if d.kind != "visit" and (d.leads or d.verbal):
            told[d.sentence.start] = max(d.span.end, told.get(d.sentence.start, 0))
    sessions = Ranges(taken)
    for match in find_near(PLANNED, context.plain, PLANNED_WORDS.find(context.plain), 80, 120):
        sentence = setting.sentence(match.start())
        met, firsts = _find_met(context, match.end(), sentence.end)
        if match.start() < context.body or sessions.cover(match.start()) or not met:
            continue
        if sentence.start in told and not (match["step"] and told[sentence.start] <= match.start()):
            continue
        before = told_before(setting, sentence)
        team = next((p for p in context.parties_in(sentence.start, match.start()) if _owns(context, p, match)), None)
        guests = team is not None or any(p.party and p.party != setting.base for p in before)
        guests = guests and not _met_abroad(setting, before)
        others = [named(context, p) for p in met] if guests else _open_guesses(setting, before, met)
        sides = {p.party for p in others if p.party}
        if team is not None and team.code not in sides:
            out += _read_row(match, sentence, (met, others, firsts), (team.code, []))
            continue
        own = [p for p in before if p.party and p.party == setting.home and sides - {p.party}]
        if not own and setting.home not in {None, *sides} and _I.search(context.plain, sentence.start, match.start()):
            out += _read_row(match, sentence, (met, others, firsts), (str(setting.home), []))
            continue
        others_told = sorted((p for p in before if p.party and p.party not in sides), key=lambda p: not p.name)
        guest = next(iter((*own[:1], *others_told)), None)
        if guest is None or is_private(context, met, match.group()):
            continue
        out += _read_row(match, sentence, (met, others, firsts), (str(guest.party), [guest]))
    return out


def _find_met(context: Context, start: int, end: int) -> tuple[list[Person], frozenset[int]]:
    """Return the persons whom a plan names, and where each noun's begin: "talks with A and a courtesy call on B"."""
    met = people_after(context, start, end, _WITH_THEM)
    firsts = {p.start for p in met[:1]}
    while met and (link := AND_NEXT.match(context.plain, met[-1].end, end)) is not None:
        more = people_after(context, link.end(), end, _WITH_THEM)
        if not more:
            break
        met += more
        firsts.add(more[0].start)
    return met, frozenset(firsts)


def _met_abroad(setting: Setting, before: Sequence[Person]) -> bool:
    """Tell whether one of the own side is told first, where the place is of another country: "A met B in Riga"."""
    first = min(before, key=lambda p: p.start, default=None)
    return first is not None and first.party == setting.base and is_abroad(setting, first.start)


def _open_guesses(setting: Setting, before: Sequence[Person], met: Sequence[Person]) -> list[Person]:
    """Return those met by their full mentions, without the publisher's party where that is but a guess."""
    context = setting.context
    traveller = next((p for p in before if p.party and p.party == setting.base), None)
    if traveller is None:
        return [named(context, p) for p in met]
    return [named(context, open_guess(setting, traveller, p)) for p in met]


def _owns(context: Context, party: PartyMention, match: re.Match[str]) -> bool:
    """Tell whether the programme is that of a party's delegation: "the Peruvian delegation's programme"."""
    return party.form == "side" and _WHOSE.fullmatch(context.plain, party.end, match.start()) is not None


def _read_row(
    match: re.Match[str],
    sentence: Span,
    row: tuple[Sequence[Person], Sequence[Person], frozenset[int]],
    guest: tuple[str, list[Person]],
) -> list[Draft]:
    """Return a draft for each person whom a guest, told by party and person, is planned to meet.

    `row` holds them as they stand, as the document knows them, and where those begin who share a noun.
    """
    out, (party, people), (met, others, firsts) = [], guest, row
    runs = [sum(p.start >= at for at in firsts) for p in met]  # which noun of meeting leads to each
    for person, other, run in zip(met, others, runs, strict=True):
        sides = {o.party for o, n in zip(others, runs, strict=True) if o.party and n == run}
        if other.party == party or not (sides or other.name):
            continue
        span = Span(match.start() if person is met[0] else person.start, person.end)
        codes = {party, *([other.party] if other.party else sides)}
        draft = Draft("meeting", span, sentence, RULE, codes=codes)
        draft.verb, draft.status = match.start(), "held" if is_done(match, sentence.start) else "scheduled"
        draft.leads = people
        draft.add_people([*people, other], "principal")
        out.append(draft)
    return out


_MEETING_WORD = Anchors(
    (" meeting ", " calling on ", " paying a", " courtesy ", " hosting ", " receiving ", " welcoming ")
)


_GERUND = lazy_regex(
    r"(?:\b(?:[Bb]efore|[Aa]fter|[Bb]esides|[Aa]head\s+of|[Pp]rior\s+to|[Ff]ollowing|[Ww]hile|[Ww]hen|[Uu]pon|including|[Ii]n\s+addition\s+to|"
    r"[Aa]s\s+well\s+as|[Aa]part\s+from)|,)\s+(?:(?:also|then|separately|briefly)\s+)?"
    r"(?:meeting\s+(?:with\s+)?|(?<!,\s)(?:hosting|receiving|welcoming)\s+|calling\s+on\s+|an?\s+courtesy\s+(?:call|visit)\s+(?:to|on)\s+|paying\s+an?\s+(?:[\w-]+\s+){0,2}?(?:call|visit)\s+(?:to|on)\s+)"
    r"(?:(?:the|his|her|their|both)\s+)?(?:visiting\s+)?(?:(?:[\w-]+\s+)?(?:counterpart|colleague|peer|host|guest),?\s+)?\Z"
)


def find_gerunds(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for "A will travel to Lima before meeting B": the sentence's first person and whom he met."""
    context, out = setting.context, []
    within = Ranges(d.span for d in drafts)
    for place in _MEETING_WORD.find(context.plain):
        sentence = setting.sentence(place)
        met = context.people_in(place, min(place + 60, sentence.end))[:1]
        if place < context.body or not met:
            continue
        if _GERUND.search(context.plain, max(sentence.start, place - 30), met[0].start) is None:
            continue
        if context.plain.startswith(" calling on ", place) and context.plain.startswith(" to ", met[0].end):
            continue  # "calling on President B to free him"
        if context.plain.startswith("'", met[0].end):
            continue  # "after welcoming President B's decision"
        before = [named(context, p) for p in context.people_in(sentence.start, place)]
        # the comma behind a gerund that opens the sentence ends it: "Before meeting A, Minister B spoke"
        comma = context.plain.find(", ", met[0].end, sentence.end) if not before else -1
        stop = comma if comma > 0 else sentence.end
        others = [named(context, p) for p in people_after(context, met[0].start, stop, re.compile(r"\Z"))]
        sides = {p.party for p in others if p.party}
        if not sides and any(p.name for p in others) and (there := _country_there(context, sentence.start, place)):
            sides, others = {there}, [replace(p, party=there) for p in others]
        if not sides and before and len(further := {p.party for p in before if p.party} - {before[0].party}) == 1:
            sides, others = further, [replace(p, party=next(iter(further))) for p in others]
        first = before or _find_behind(setting, comma, sentence)
        guest = next((p for p in first or told_before(setting, sentence) if p.party and p.party not in sides), None)
        if guest is None or not sides or is_private(context, met, "") or within.cover(place):
            continue
        draft = Draft(
            "meeting",
            Span(place + 1, met[-1].end),
            sentence,
            "meetings/trigger/gerund",
            codes={*sides, str(guest.party)},
        )
        draft.add_people([guest, *others], "principal")
        if not before and _WILL.match(context.plain, met[-1].end, sentence.end) is not None:
            draft.status = "scheduled"
        out.append(draft)
    return out


_WILL = lazy_regex(r"[^.;:]{0,30}?,\s(?:[\w.'’-]+\s){1,6}will\b")  # "After meeting A, she will fly to Riga"


# "Before meeting President A on Monday, [Minister B] spoke"
_BEHIND_COMMA = lazy_regex(r",\s+(?:the\s+)?")


def _find_behind(setting: Setting, comma: int, sentence: Span) -> list[Person]:
    """Return who acts in a sentence that a gerund opens, where he stands right behind its comma."""
    context = setting.context
    gap = _BEHIND_COMMA.match(context.plain, comma, sentence.end) if comma > 0 else None
    people = context.people_in(gap.start(), gap.end() + 1) if gap is not None else []
    return [named(context, p) for p in people if p.start > comma][:1]


# "paid a visit to Lima, meeting President A": who is met there is of that country
_THERE = lazy_regex(r"\b(?:to|in|visit(?:s|ed|ing)?|toured|for)\s+(?:the\s+)?\Z")


def _country_there(context: Context, start: int, end: int) -> str | None:
    """Return the country of the last place that a journey in [start, end) goes to."""
    for hit in reversed(context.hits_in(start, end)):
        place, state = hit.find("place"), hit.find("state")
        code = place.attributes.get("country") if place is not None else state.value if state is not None else None
        if code and _THERE.search(context.plain, max(start, hit.start - 16), hit.start):
            return str(code)
    return None


def told_before(setting: Setting, sentence: Span) -> list[Person]:
    """Return the persons of the two sentences before, the nearest sentence first, each in text order."""
    context = setting.context
    number = context.sentence_at(sentence.start)
    spans = [context.sentences[n] for n in (number - 1, number - 2) if n >= 0]
    return [named(context, p) for s in spans for p in context.people_in(s.start, s.end)]


_THEIRS = lazy_regex(
    r"\b(?:[Tt]heir|[Oo]ur)\s+(?:(?:[a-z-]+)\s+){0,2}(?:discussions?|talks|meeting|conversation|consultations|encounter)\b"
)


def find_theirs(setting: Setting) -> list[Draft]:
    """Return a draft for two persons told of first, whose meeting only a noun tells: "before their talks"."""
    context = setting.context
    end = context.lead_end(3)
    match = _THEIRS.search(context.plain, context.body, end)
    if match is None:
        return []
    sentence = setting.sentence(match.start())
    number = context.sentence_at(sentence.start)
    start = max(context.body, context.sentences[max(0, number - 1)].start)
    people = {p.ident: named(context, p) for p in context.people_in(start, match.start())}
    sides = {p.party for p in people.values() if p.party}
    if len(people) < 2 or len(sides) != 2 or is_private(context, list(people.values()), match.group()):
        return []
    draft = Draft("meeting", Span(*match.span()), sentence, "meetings/trigger/theirs", codes=sides)
    draft.add_people(people.values(), "principal")
    return [draft]
