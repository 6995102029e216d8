"""Official visits: visitor, destination, host (codebook, section 1, kind visit)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.datelines import find_dateline_city
from memcon.annotate.occasions.drafts import Draft, named, people_after, people_before
from memcon.annotate.occasions.journeys import arrives_for_session, goes_to_event
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.occasions.own_land import find_own_stay
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.talks.delegations_told import find_delegation
from memcon.annotate.talks.destinations import (
    OF,
    find_attribute,
    find_body_visited,
    find_destination,
    find_maker,
    find_only_other,
    find_place_paid,
    find_place_told,
    find_sent,
    find_sent_beside,
    further_stops,
)
from memcon.annotate.talks.encounter_subjects import subject_explained, subject_pronoun
from memcon.annotate.talks.no_guests import are_no_guests, are_private_guests
from memcon.annotate.text.context import Context, Person
from memcon.annotate.visits.former_visits import find_former_ones, find_own_day, is_former
from memcon.annotate.visits.host_countries import (
    INVITED_GAP,
    is_received_on,
    place_met_there,
    place_of_host,
    place_of_inviter,
)
from memcon.annotate.visits.listed_stops import split_stops
from memcon.annotate.visits.plural_visits import read_plural
from memcon.annotate.visits.tours import read_tour
from memcon.annotate.visits.visit_joining import VisitsFound
from memcon.annotate.visits.visit_sides import (
    FIRST_SUBJECT,
    find_beside,
    find_country_meant,
    find_made_by,
    find_visitor_before,
    goes_home,
    is_guessed,
    is_hosts_capital,
    is_set_for_a_day,
    leave_hosts,
    leave_own_country,
)
from memcon.annotate.visits.visit_words import (
    BEGINS_STAY,
    COURSE,
    HERE,
    LONG_WAY,
    ON_ONE,
    PAYS_ONE,
    PRONOUN,
    RETURNS_AFTER,
    TOLD_AFTER,
    VisitWord,
    ends_with_return,
    is_earlier,
    is_told,
    read_word,
    tells_country,
)
from memcon.annotate.visits.visiting_guests import are_home_offices, find_guest, find_meant
from memcon.annotate.visits.visitor_groups import comes_for_talks, find_codes
from memcon.annotate.visits.visits_likewise import find_likewise
from memcon.annotate.visits.visits_onward import find_who_goes_on
from memcon.annotate.visits.visits_opening import find_behind, find_opened_by, find_where_to
from memcon.annotate.visits.visits_promised import is_promised
from memcon.annotate.visits.visits_sent import find_sent_visits
from memcon.annotate.visits.visits_to_be_paid import find_who_pays
from memcon.annotate.visits.visits_within import find_goal, find_told_at, is_titled_visit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span, light_value

# "to Peru by Minister A"; "and was seen off by Minister A" has a verb of its own
_BY = lazy_regex(
    r"(?:(?!\b(?:is|was|were|been|be|received|welcomed|hosted|greeted)\s)[^.;:\n]){0,60}?"
    r"\b(?:by|(?<!invitation )of)\s+(?:the\s+)?(?:\w+'s\s+)?\Z"
)
_FIRST = lazy_regex(r"\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b")
# "conveyed the President's intention to visit Peru", "hopes to visit Peru": no day is fixed yet.
_INTENDED = lazy_regex(
    r"\b(?:hop(?:es?|ed|ing)\s+to|want(?:s|ed)?\s+to|wish(?:es|ed)?\s+to|would\s+like\s+to|(?:keen|eager)\s+to|may|might)\s+(?:also\s+)?"
    r"(?:pay\s+(?:an?\s+)?(?:\w+\s+)?)?\Z|"
    r"\b(?:intention|intent|wish|desire|readiness|willingness|eagerness|keenness)\s+(?:to\s+(?:pay\s+(?:an?\s+)?)?|of\s+)\Z|"
    r"\b(?:future|possible|potential)\s+(?:(?:later|official|state|bilateral|working)\s+)*\Z|"
    r"\b(?:possible\s+dates?|possibility|prospects?|proposals?|suggested\s+dates?)\s+(?:of|for)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}\Z"
)
# "During her visit to Peru, Minister A met": the person behind the comma is meant.
_LEAD_IN = lazy_regex(
    r"(?:Speaking|Talking|Fresh|Days|Hours|Shortly|Back|Returning|(?:Late|Early)\s+on|Earlier,?|Later,?|Yesterday,?|Last|This|While|In|During|On|At|As\s+part\s+of|Within|Following|After|Before|Ahead\s+of)\s"
)
# "Minister A returned home after a three-day visit": the last person in front made it.
_ENDED = lazy_regex(
    r"\b(?:after|at\s+the\s+end\s+of|during|concluding|ending|before|\bfrom)\s+(?:(?:wrapping\s+up|concluding|completing|ending|finishing|making|paying)\s+)?(?:an?|his|her)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
_VISITS = lazy_regex(r"visits|visited|(?:will|shall|would) visit")
# "He expects to visit"
_PLANS = lazy_regex(
    r"(?:(?:expects?|plans?|intends?|(?:is|was|are|were)\s+(?:also\s+)?(?:due|set|scheduled|slated|expected|likely|planning))\s+to|"
    r"(?:will|would)\s+(?:also|then|later|next|first))\s+\Z"
)
# "He will then pay an official visit"
_PAYS = lazy_regex(
    r"(?:(?:will|is\s+to)\s+(?:then\s+|also\s+)?)?(?:(?:pay|pays|paid|make|makes|made|paying|making|undertook|begin|began|on)\s+)?"
    r"(?:(?:an?|his|her)\s+(?:[\w-]+\s+){0,2}(?:[\w-]+-)?|(?:\w+\s+)?)\Z"
)
# "Minister A's visit comes as", "The Kenyan President's visit": no place is told
_WHOSE = lazy_regex(r"['’]s?\s+(?:\w+\s+)?\Z")
_OFFICE_WHOSE = lazy_regex(
    r"\s+(?:(?:Deputy|Prime|Foreign|Defen[cs]e|Vice|External|Affairs)\s+){0,3}(?:Minister|President|Premier|Secretary|King|Queen)['’]s?\s+(?:\w+\s+)?"
)
# "after your most welcome visit to our country": of whom the speaker greets
_YOURS = lazy_regex(r"\b[Yy]our\s+(?:[\w-]+\s+){0,3}\Z")
# "Following the President's successful visit to Peru", "after the presidential visit": the publisher's own
_OWN_LEADER = lazy_regex(
    r"\b[Pp]residential\s+\Z|(?:\A|\b(?:[Tt]he|[Oo]f|[Ff]ollowing|[Aa]fter|[Dd]uring|[Bb]efore)\s+)(?:President|Prime\s+Minister|Premier)['’]s?\s+(?:\w+\s+)?\Z"
)


def find_visits(setting: Setting, start: int = 0) -> list[Draft]:
    """Return a draft for each visit of a person to another party's country; one for each visitor and country."""
    found = VisitsFound(setting)
    for hit in setting.context.hits_of("trigger", start):
        word = read_word(setting, hit)
        if word is None:
            continue
        several = read_plural(setting, word)
        told = found.told
        draft = None if several else _read_visit(setting, word, told) or _read_visit_here(setting, word, told)
        alone = [*split_stops(setting, word, draft), *find_likewise(setting, draft)] if draft is not None else ()
        for d in several or alone:
            found.take_in(d, is_former(setting, day := find_own_day(setting, d)) or is_earlier(word), day)
    for d in find_sent_visits(setting, start):
        found.take_in(d, earlier=False)
    for d, then in [*find_former_ones(setting, found.told)]:
        found.take_in(d, True, then)
    return found.told


@light_value
class _Visit:
    """Who visits: the persons, the party they are of, and where they go; `sent` where a delegation alone is told."""

    visitors: list[Person]
    party: str | None
    place: Place
    sent: bool


def _read_visit(setting: Setting, word: VisitWord, told: Sequence[Draft]) -> Draft | None:
    """Return the draft of a word of visiting, None where its sentence names no visitor or no other country."""
    context, hit = setting.context, word.hit
    alone = word.travel or word.unnamed or is_received_on(word)
    of_whom = [] if alone else people_after(context, hit.end, word.sentence.end, OF)
    of_whom, paid = find_who_pays(setting, word) or (of_whom, None)
    beside = find_sent_beside(setting, word.sentence.start, hit.start)
    onward = find_who_goes_on(setting, word, told)
    visitors = of_whom or (onward[0] if onward is not None else [] if beside else _people_ahead(setting.context, word))
    place = find_goal(setting, word, paid.end if paid is not None else hit.end)
    if place is None and of_whom:  # "the visit of her adviser, Dr. A, to Riga"
        place = find_destination(setting, of_whom[-1].end, word.sentence.end, word.travel)
    if place is None and not word.travel:
        place = find_attribute(setting, word.sentence.start, hit.start)
        here = HERE.search(word.before) or (
            ON_ONE.search(word.before) and setting.context.plain[hit.end : hit.end + 1] == ","
        )
        if place is None and visitors and here:
            place = find_dateline_city(setting) or place_met_there(setting, word, visitors)
            word = replace(word, official=place is not None)
        place = place or find_own_stay(setting, word.sentence.start, hit.start)
        place = place or find_place_told(setting, word.sentence.start, hit.start, hit.end)
        place = place or find_body_visited(setting, hit.end, word.sentence.end)
        place = place or find_place_paid(setting, word.sentence.start, hit.start)
    place = place or find_where_to(setting, word)
    tour = read_tour(setting, word) if place is None else []
    place = next(iter(tour), place) or place_of_inviter(setting, word) or place_of_host(setting, word, visitors)
    place = place or find_country_meant(setting, word, visitors)
    if place is None or place.country is None or read_states(setting.context.lexicon).is_body(place.country):
        return None
    visitors = (find_made_by(setting, word, place) if not of_whom else []) or visitors
    visitors = leave_hosts(setting, word, visitors, place)
    if are_home_offices(setting, visitors, place.country) and (word.travel or word.official):
        visitors = _guests_meant(setting, word, place) or visitors
    if beside is not None:
        visit = _Visit([], beside, place, sent=True)
    else:
        visit = _find_party(setting, word, visitors or _people_meant(setting, word, place), place)
    if visit.party == (place := visit.place).country or are_no_guests(setting, visit.visitors, place.country):
        return None
    to_session = not word.official and arrives_for_session(context, hit.start, place.span.end)
    if to_session or not _is_a_guest(setting, word, visit) or comes_for_talks(setting, word, place):
        return None
    if word.unnamed and word.invitation is None and visit.party is None:
        visit = _resolve_visitor(setting, word, visit)
        if visit.party == visit.place.country:
            return None  # "During a visit to Riga, the Latvian minister A met": at home
    draft = _build_draft(setting, word, visit)
    draft.verb = paid.start if paid is not None else find_told_at(setting, word)
    draft.verbal = onward[1] if onward is not None else draft.verbal
    if len(tour) > 1:
        draft.place, draft.codes = None, draft.codes | {p.country or "" for p in tour}
    return draft


def _read_visit_here(setting: Setting, word: VisitWord, told: Sequence[Draft]) -> Draft | None:
    """Return the draft of a guest's visit to the publisher's own country, which its sentence names beside it.

    None where another visit of the guest's party is told, or the words name a place.
    """
    context, (start, end), at = setting.context, (word.sentence.start, word.sentence.end), word.hit.start
    home = setting.home or setting.base
    at_home = home == setting.home or home in context.party_codes
    behind = people_after(context, word.hit.end, end, OF)[:1] if at_home else []
    if home is None or word.travel or (_WHOSE.search(word.before) is None and not behind):
        return None
    if find_destination(setting, word.hit.end, end, word.travel) is not None:
        return None
    visitors = behind or people_before(context, start, at, 12)[-1:]
    party = named(context, visitors[0]).party if visitors else None
    for found in context.parties_in(start, at) if not visitors else ():
        party = found.code if _OFFICE_WHOSE.fullmatch(context.plain, found.end, at) is not None else party
    here = any(p.code == home for p in context.parties_in(word.hit.end, end))
    # "The state visit of Minister A began today": to the publisher's own country, if to no other
    here = here or (bool(behind) and {p.code for p in context.parties_in(start, end)} <= {party, home})
    if party in (None, home) or not here or are_no_guests(setting, visitors, home):
        return None
    who = named(context, visitors[0]).ident if visitors else None
    if any(party in d.codes and (who is None or not d.people or who in {p.ident for p in d.people}) for d in told):
        return None
    return _build_draft(setting, word, _Visit(visitors, party, Place(None, home, Span(at, word.hit.end)), not visitors))


def _people_ahead(context: Context, word: VisitWord) -> list[Person]:
    """Return the persons before the word who make the visit, or who are invited to it."""
    sentence, at = word.sentence, word.hit.start if word.accepted is None else word.accepted
    if word.unnamed:
        return context.people_in(word.invitation, at)[-1:] if word.invitation is not None else []
    far = word.travel or word.official or (word.before.endswith(", ") and _VISITS.fullmatch(word.form) is not None)
    opens = far and BEGINS_STAY.search(word.before) is not None
    reach = LONG_WAY if opens else 110 if far else 45
    people = find_meant(context, sentence, at) or people_before(context, sentence.start, at, reach)
    if not people and (RETURNS_AFTER if not word.official else _ENDED).search(word.before):
        return context.people_in(sentence.start, at)[-1:]
    if not people and (told_after := TOLD_AFTER.search(word.before)) is not None:
        alone = context.people_in(sentence.start, at)
        verb = sentence.start + told_after.start()
        return alone if len(alone) == 1 and _FIRST.search(context.plain, alone[0].end, verb) is None else []
    if not people and (_DURING.search(word.before) or (word.form == "visit" and _PLANS.search(word.before))):
        alone = context.people_in(sentence.start, at)
        told = context.plain[alone[0].end : at] if len(alone) == 1 else ""
        return alone if told and _OTHERS_TOLD.search(told) is None else []
    return people


# "Minister A pledged to back the bid of Peru during a visit to Lima": nobody else is there to have made it
_DURING = lazy_regex(rf"\b{COURSE}\s+an?\s+(?:[\w-]+\s+){{0,3}}(?:[\w-]+-)?\Z")
_OTHERS_TOLD = lazy_regex(
    r"\b(?:that|who|whom|which|told|says|had|delegation|officials|ministers|leaders)\b|[;:]|\bsaid\b(?!.*\s(?:he|she)\s.*\sand\s)"
)


def _people_meant(setting: Setting, word: VisitWord, place: Place) -> list[Person]:
    """Return the visitors where none stands right before the word: told of in commas, by a pronoun, or behind "by"."""
    context, sentence, hit = setting.context, word.sentence, word.hit
    visitors: list[Person] = []
    if not word.unnamed:
        if word.travel:
            visitors = subject_explained(context, sentence, hit.start)
        if not visitors and _VISITS.fullmatch(word.form):
            visitors = find_guest(setting, sentence, hit.start, place.country)
        elif not visitors and word.form == "visit" and (plans := _PLANS.search(word.before)) is not None:
            visitors = subject_pronoun(setting, sentence, hit.start - len(plans.group()))
        elif not visitors and (word.travel or word.official or PAYS_ONE.search(word.before)):
            visitors = _guests_meant(setting, word, place)
    visitors = visitors or people_after(context, hit.end, place.span.start, OF)
    if visitors:
        return visitors
    behind = people_after(context, place.span.end, sentence.end, _BY)
    hosts = all(named(context, p).party == place.country for p in behind)  # "to meet the government led by President B"
    told = ([] if hosts else behind) or find_opened_by(setting, word, place)
    return told or find_visitor_before(setting, word, place)


def _guests_meant(setting: Setting, word: VisitWord, place: Place) -> list[Person]:
    """Return whom a pronoun or a word for the guest before a visit means."""
    pays, at = _PAYS.search(word.before), word.hit.start
    assert pays is not None  # it may be empty
    there = find_guest(setting, word.sentence, at, place.country) if word.travel else []
    return there or find_guest(setting, word.sentence, at - len(pays.group()), place.country)


def _find_party(setting: Setting, word: VisitWord, visitors: list[Person], place: Place) -> _Visit:
    """Return the visit with the party that its visitors are of: their own, the publisher's, a delegation's."""
    yours = _YOURS.search(word.before) is not None
    first_person = not yours and _FIRST.search(word.before) is not None
    parties = (named(setting.context, v).party for v in visitors)
    party = next((p for p in parties if p and p != place.country), None)
    sent = None
    if not visitors and not word.unnamed and not first_person:
        sent = find_sent(setting, word.sentence.start, word.hit.start)
        if sent is not None and are_private_guests(setting, word.sentence.start, word.hit.start):
            sent = None
    goes = sent is None and not visitors and not word.unnamed
    goes = goes and (word.travel or tells_country(setting, place, word.sentence.end))  # no site in a country
    team = find_delegation(setting, word.sentence, word.hit.start) if goes else None
    if team is not None and team.code != place.country:  # "The team was in Riga from 3 to 5 May"
        return _Visit(team.leaders, team.code, place, not team.leaders)
    if sent is None and not visitors and not word.travel and word.form != "visits":
        end = word.sentence.end
        maker = find_maker(setting, word.hit.end, end) or find_maker(setting, place.span.end, end)
        sent = maker[0] if maker is not None else None
        if maker is None and _OWN_LEADER.search(word.before) is not None:
            sent = setting.home or setting.base
    if party is None and (first_person or visitors):
        own = {None if is_guessed(setting, word, v, place) else named(setting.context, v).party for v in visitors}
        at_home = (setting.home or setting.base) == place.country and not first_person
        party = find_only_other(setting) if at_home and own == {None} else setting.home
    if party is None and sent is None and not visitors and yours:
        sent = find_only_other(setting) if place.country == (setting.home or setting.base) else None
    place = leave_own_country(setting, place, party or sent)
    return _Visit(visitors, party or sent, place, sent is not None)


def _is_a_guest(setting: Setting, word: VisitWord, visit: _Visit) -> bool:
    """Tell whether the words tell of a visitor of another party, or of somebody with an office."""
    if word.unnamed:
        return True
    homeward = word.travel and goes_home(setting, visit.visitors, visit.place)
    if homeward or (visit.party is None and not any(v.name and v.office for v in visit.visitors)):
        return False
    place, first = visit.place, FIRST_SUBJECT.search(word.before)
    told = tells_country(setting, place, word.sentence.end) or is_hosts_capital(setting, place, word.sentence)
    spoken = first is not None and (told or is_set_for_a_day(setting, word, place))
    return bool(word.travel or visit.visitors or word.official or spoken or visit.sent)


def _resolve_visitor(setting: Setting, word: VisitWord, visit: _Visit) -> _Visit:
    """Return the visit with the person whom "his visit" means: told behind an opening phrase, or before."""
    context, sentence = setting.context, word.sentence
    who = find_behind(setting, sentence, visit.place) if _LEAD_IN.match(word.before) else None
    if who is not None and PRONOUN.search(word.before) is None and (own := named(context, who).party):
        return replace(visit, party=own, visitors=[named(context, who)])
    if who is None and (pronoun := PRONOUN.search(word.before)) is not None:
        at = sentence.start + pronoun.start()
        who = find_beside(setting, sentence, at) or resolve_pronoun(context, at)
    full = named(context, who) if who is not None else None
    if full is not None and full.party == visit.place.country:  # "A met his host B on his first visit to Riga"
        told = (named(context, p) for p in context.people_in(sentence.start, word.hit.start))
        full = next((p for p in told if p.name and p.party not in (None, visit.place.country)), full)
    place = leave_own_country(setting, visit.place, full.party if full is not None else None)
    if full is None or full.party in (None, place.country):
        return visit
    return replace(visit, party=full.party, visitors=[full], place=place)


def _build_draft(setting: Setting, word: VisitWord, visit: _Visit) -> Draft:
    """Return the draft of a visit, with the further countries of a trip and who invited to it."""
    context, hit, before, place = setting.context, word.hit, word.before, visit.place
    span = Span(hit.start, max(hit.end, place.span.end))
    codes = find_codes(setting, word, (visit.party, place.country), alone=not visit.visitors)
    draft = Draft("visit", span, word.sentence, word.entry.rule, codes=codes)
    draft.verbal = is_told(context, word)
    # of a day behind "is on a visit, called on B" the visit holds more than the one
    there = place.span == Span(hit.start, hit.end) and ON_ONE.search(before) is not None
    draft.months_only = ends_with_return(word) or there
    goes = word.travel or _VISITS.fullmatch(word.form) is not None
    draft.to_event = goes and not word.official and goes_to_event(context, place.span.end, word.travel)
    draft.to_event = draft.to_event and not is_titled_visit(setting, place)
    draft.place, draft.own = place, not visit.visitors and FIRST_SUBJECT.search(before) is not None
    stops = further_stops(setting, place.span.end, word.sentence.end, word.travel)
    abroad = {c for c in stops if c not in (place.country, visit.party)}  # a journey may end in one's own country
    if len(abroad) > (visit.party in stops):  # several countries, one visit
        draft.codes |= abroad
        draft.place = None
    if word.accepted is not None or word.invitation is not None:
        days = [d for d in setting.find_dates(word.sentence, "future") if d.first and d.start >= hit.end]
        fixed = any(word.accepted is not None or d.tells_day for d in days)
        draft.status, draft.verbal = "scheduled" if fixed else "agreed", fixed
    elif _INTENDED.search(before) or is_promised(setting, word):
        draft.status, draft.verbal = "agreed", False
    inviters = people_after(context, hit.end, word.sentence.end, INVITED_GAP) if word.official else []
    guests = [named(context, p) for p in visit.visitors]
    if all(p.party is None or is_guessed(setting, word, p, place) for p in guests):  # of whom nothing else tells
        guests = [replace(p, party=visit.party) for p in guests]
    draft.codes |= {p.party for p in guests if p.party and p.name and p.party != place.country}
    draft.add_people(guests, "head" if word.form.lower().endswith("delegation to") else "principal")
    draft.add_people((named(context, p) for p in inviters), "principal")
    return draft
