"""Official visits: visitor, destination, host (codebook, section 1, kind visit)."""

from __future__ import annotations

import re

from memcon.annotate.context import Context, Person
from memcon.annotate.destinations import OF, find_attribute, find_destination, find_maker, further_stops
from memcon.annotate.drafts import Draft, codes_between, named, people_after, people_before
from memcon.annotate.encounter_sides import is_polite, subject_explained, subject_pronoun
from memcon.annotate.meeting_places import find_dateline_city
from memcon.annotate.meeting_setting import Place, Setting
from memcon.annotate.people import resolve_pronoun
from memcon.annotate.states import read_states
from memcon.lexicon import Entry, Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_INVITATION = lazy_regex(r"\binvit\w+\b[^.;]{0,110}?\bto\s+(?:(?:pay|make|undertake)\s+an?\s+(?:\w+\s+)?)?\Z", re.I)
_PRONOUN = lazy_regex(r"\b(?:his|her|their)\s+(?:(?:first|second|third|maiden|recent|current)\s+)?(?:\w+\s+)?\Z")
_BY = lazy_regex(r"[^.;:\n]{0,60}?\b(?:by|(?<!invitation )of)\s+(?:the\s+)?(?:\w+'s\s+)?\Z")
_INVITED = lazy_regex(r"\bat\s+the\s+invitation\s+of\s+(?:the\s+)?", re.I)
_OFFICIAL = lazy_regex(
    r"\b(?:state|official|working|[Ff]irst|[Ss]tate|[Oo]fficial|landmark|historic|recent|"
    r"two-day|three-day|four-day|one-day)\s+(?:\w+\s+)?\Z"
)
_FIRST = lazy_regex(r"\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b")
_FIRST_SUBJECT = lazy_regex(
    r"\b(?:I|[Ww]e)\b(?:'(?:ll|m|re))?\s+(?:(?:will|shall|also|then|am|are|be|going|to|plan|intend|hope|have|had)\s+)*\Z|"
    r"\b[Mm]y\s+(?:(?:first|recent|last|forthcoming|upcoming|own|official|working|state|previous)\s+)*\Z"
)
_ATTRIBUTE = lazy_regex(r"\b(?:who|which)\s+(?:is|are|was|were)\s+(?:currently\s+|now\s+)?\Z|\bthe\s+\Z|,\s+\Z")
_NOT = lazy_regex(
    r"\b(?:courtesy|medical|study|site|field|port|ship|exchange|web\s*site|please|recent\s+visits|mutual)\s*\Z", re.I
)


def find_visits(setting: Setting, start: int = 0) -> list[Draft]:
    """Return a draft for each visit of a person to another party's country; one for each visitor and country."""
    out: list[Draft] = []
    for hit in setting.context.hits_of("trigger", start):
        entry = hit.find("trigger")
        if entry is None or entry.attributes.get("shape") not in ("travel", "visit", "depart", "stay"):
            continue
        if entry.attributes["shape"] == "stay" and not _is_stay(setting, hit):
            continue
        if entry.attributes["shape"] == "depart" and _DEPARTS.match(setting.context.plain, hit.end) is None:
            continue
        draft = _read_visit(setting, hit, entry)
        if draft is None or any(_is_leg(draft, d) for d in out):
            continue
        same = next((d for d in out if d.place and draft.place and d.place.country == draft.place.country
                     and (d.codes == draft.codes) and not _are_others(d, draft)), None)  # fmt: skip
        if same is None:
            out.append(draft)
        else:
            same.evidence.append(draft.span)
            same.verbal = same.verbal or draft.verbal
            same.add_people(draft.people, "principal")
    return out


def _are_others(a: Draft, b: Draft) -> bool:
    """Tell whether two visits between the same countries are those of different persons."""
    mine, theirs = ({p.ident for p in d.people if p.name} for d in (a, b))
    return bool(mine and theirs) and not mine & theirs


def _is_leg(draft: Draft, trip: Draft) -> bool:
    """Tell whether a visit is one stop of a trip to several countries that is told already."""
    same = {p.ident for p in draft.people} & {p.ident for p in trip.people}
    return trip.place is None and len(trip.codes) > 2 and draft.codes <= trip.codes and bool(same or not draft.people)


# "conveyed the President's intention to visit Peru": no day is fixed yet.
_INTENDED = lazy_regex(
    r"\b(?:intention|intent|wish|desire|readiness|willingness|eagerness|keenness)\s+(?:to\s+(?:pay\s+(?:an?\s+)?)?|of\s+)\Z|"
    r"\b(?:possible\s+dates?|possibility|prospects?|proposals?|suggested\s+dates?)\s+(?:of|for)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}\Z"
)


def _is_no_visit(setting: Setting, hit: Hit, before: str, travel: bool) -> bool:
    """Tell a word of visiting that tells of none: an attribute, thanks, advice, an address of the web."""
    context, text, form = setting.context, setting.context.plain, hit.entries[0].form
    if form == "visiting":
        if _ATTRIBUTE.search(before) and not _is_beside_person(setting, hit.start):
            return True
        if context.people_in(hit.start, hit.end + 8):
            return True  # "the visiting US Secretary of State"
    if is_polite(text, hit.start) or _THANKED_FOR.search(before):
        return True
    if form == "stay in" and _HIS_STAY.search(before) is None:
        return True
    if _NOT.search(before) or text[hit.end : hit.end + 6] in (" https", " www."):
        return True
    return travel and (_ADVICE.search(before) is not None or _told_of_a_people(context, hit.start))


def _is_told_as_such(context: Context, hit: Hit, entry: Entry, before: str, travel: bool) -> bool:
    """Tell whether a visit is what its sentence tells, and not what some other thing is told by."""
    form = hit.entries[0].form
    if _ENDED_FIRST.search(before) or (travel and (_POSSESSED.search(before) or _WHEN.search(before))):
        told = False
    else:
        told = (
            travel
            or form in ("will visit", "visited")
            or _IS_VISITING.search(before + form) is not None
            or _MAKES.search(before) is not None
            or _AT_END.search(before) is not None
            or _HERE.search(before) is not None
            or form.split()[0] in ("state", "official", "working")
        )
    aside = _POSSESSED.search(before) is not None and (
        hit.start >= context.lead_end(3) or not (_ABOUT_VISIT.search(context.title) or _OCCASION.search(before))
    )
    if aside or (
        _RELATIVE.search(before) and (hit.start >= context.lead_end(1) or entry.attributes["shape"] == "stay")
    ):
        return False
    return told or bool(_OFFICIAL.search(before) or re.search(r"\b(?:will|to)\s+\Z", before))


def _read_visit(setting: Setting, hit: Hit, entry: Entry) -> Draft | None:
    context, text = setting.context, setting.context.plain
    sentence = setting.sentence(hit.start)
    before = text[sentence.start : hit.start]
    travel = entry.attributes.get("shape") in ("travel", "depart", "stay")
    if _is_no_visit(setting, hit, before, travel):
        return None
    official = bool(_OFFICIAL.search(before)) or hit.entries[0].form.split()[0] in (
        "state",
        "official",
        "working",
        "day",
    )
    visitors = people_before(context, sentence.start, hit.start, 110 if travel or official else 45)
    if not visitors and official and _ENDED.search(before):
        visitors = context.people_in(sentence.start, hit.start)[-1:]
    invitation = _INVITATION.search(before)
    invited = invitation is not None
    unnamed = invited or bool(_PRONOUN.search(before))
    if unnamed:
        visitors = context.people_in(sentence.start + invitation.start(), hit.start)[-1:] if invitation else []
    place = find_destination(setting, hit.end, sentence.end, travel)
    place = place or (None if travel else find_attribute(setting, sentence.start, hit.start))
    if place is None and not travel and visitors and _HERE.search(before):
        place = find_dateline_city(setting)
        official = place is not None
    if place is None:
        visited = people_after(context, hit.end, sentence.end, _INVITED_GAP)
        receiver = named(context, visited[-1]) if visited else None
        if receiver and receiver.party and _INVITED.search(text, hit.end, sentence.end):
            place = Place(None, receiver.party, receiver.name_span)
    if not visitors and not unnamed and travel:
        visitors = subject_explained(context, sentence, hit.start)
    if not visitors and not unnamed and _VISITS.fullmatch(hit.entries[0].form):
        visitors = subject_pronoun(setting, sentence, hit.start)
    elif not visitors and not unnamed and (travel or official):
        visitors = subject_pronoun(setting, sentence, hit.start - len(_PAYS.search(before).group()))  # type: ignore[union-attr]
    by = people_after(context, hit.end, place.span.start if place else sentence.end, OF)
    by = by or people_after(context, place.span.end if place else hit.end, sentence.end, _BY)
    if by and not visitors:
        visitors = by
    elif not visitors and place is None:
        return None
    host = place.country if place else None
    party = next((p.party for p in (named(context, v) for v in visitors) if p.party and p.party != host), None)
    sent = None if visitors or unnamed or _FIRST.search(before) else _find_sent(setting, sentence.start, hit.start)
    if not travel and not visitors and sent is None and hit.entries[0].form != "visits":
        maker = find_maker(setting, hit.end, sentence.end)
        maker = maker or (find_maker(setting, place.span.end, sentence.end) if place else None)
        sent = maker[0] if maker is not None else None
    if party is None and (_FIRST.search(before) or visitors):
        party = setting.home
    party = party or sent
    if (
        place is None
        or place.country is None
        or read_states(context.lexicon).is_body(place.country)
        or party == place.country
    ):
        return None
    told = any(v.name and v.office for v in visitors)
    # "I will visit Peru"; a city alone may be visited for a conference or a speech
    spoken = place.name is None and _FIRST_SUBJECT.search(before) is not None
    if not unnamed and ((party is None and not told) or not (travel or visitors or official or spoken or sent)):
        return None
    if (
        text.startswith(("arriv", "was", "is ", "were", "are ", "will be"), hit.start)
        and _TO_TAKE_PART.match(text, place.span.end)
        and not official
    ):
        return None
    if unnamed and party is None and not invited:
        pronoun = _PRONOUN.search(before)
        who = _told_behind(setting, sentence, place.span.end) if _LEAD_IN.match(before) else None
        if who is None and pronoun is not None:
            who = resolve_pronoun(context, sentence.start + pronoun.start())
        full = named(context, who) if who is not None else None
        if full is not None and full.party not in (None, place.country):
            party, visitors = full.party, [full]
    end = max(hit.end, place.span.end)
    draft = Draft("visit", Span(hit.start, end), sentence, entry.rule, codes={c for c in (party, place.country) if c})
    draft.verbal = _is_told_as_such(context, hit, entry, before, travel)
    draft.months_only = _ENDED_FIRST.search(before) is not None
    draft.place, draft.own = place, not visitors and _FIRST_SUBJECT.search(before) is not None
    stops = further_stops(setting, place.span.end, sentence.end, travel)
    if party not in stops and any(c != place.country for c in stops):  # a trip to several countries is one visit
        draft.codes |= set(stops)
        draft.place = None
    if invited or _INTENDED.search(before):
        draft.status, draft.verbal = "agreed", False
    if official:
        inviter = people_after(context, hit.end, sentence.end, _INVITED_GAP)
        visitors = [*visitors, *inviter]
    draft.add_people((named(context, v) for v in visitors), "principal")
    return draft


# "During her visit to Peru, Minister A met": the person behind the comma is meant.
_LEAD_IN = lazy_regex(r"(?:In|During|On|At|As\s+part\s+of|Within|Following|After|Before|Ahead\s+of)\s")


def _told_behind(setting: Setting, sentence: Span, at: int) -> Person | None:
    """Return the person right behind the comma that closes an opening phrase."""
    comma = setting.context.plain.find(",", at, min(sentence.end, at + _LONGEST_TIME))
    people = setting.context.people_in(comma, comma + 6) if comma >= 0 else []
    return people[0] if people else None


_LONGEST_TIME = 50  # characters between a destination and the comma: "on 21 and 22 September"


def _is_beside_person(setting: Setting, at: int) -> bool:
    """Tell whether "visiting" stands behind a person's comma: "Mr A, visiting Riga, said"."""
    context = setting.context
    people = context.people_in(max(0, at - 80), at)
    return bool(people) and context.plain[people[-1].end : at] == ", "


def _find_sent(setting: Setting, start: int, end: int) -> str | None:
    """Return the party whose delegation is the subject of a verb of travel: "a Peruvian mission will visit"."""
    for found in codes_between(setting.context, start, end)[:1]:
        if found.form == "side" and _SIDE_TRAVELS.search(setting.context.plain, found.start, found.end):
            return found.code  # "an Indian delegation"
        ahead = _TRAVELLERS_FROM.search(setting.context.plain, max(start, found.start - 30), found.start)
        if ahead or _PARTY_OF_TRAVELLERS.match(setting.context.plain, found.end, end):
            return found.code
    return None


# Travellers at large ("U.S. citizens should not travel to X") make no visit.
_ADVICE = lazy_regex(
    r"\b(?:not|never|citizens|nationals|people|anyone|tourists|travell?ers|can|cannot|want(?:ing)?\s+to|refugees|"
    r"migrants|students|families)\s+(?:to\s+)?\Z"
)
# "Kenyans to travel", "Kenyans travelling": the last word in front.
_LONGEST_PEOPLE = 30  # characters of "Kenyans to "
_RIGHT_BEFORE = lazy_regex(r"\s+(?:to\s+)?\Z")


def _told_of_a_people(context: Context, start: int) -> bool:
    """Tell whether those who travel, named right before `start`, are a people at large."""
    plain = context.plain
    return any(
        hit.find("demonym") is not None and plain[hit.end - 1] == "s" and _RIGHT_BEFORE.fullmatch(plain, hit.end, start)
        for hit in context.hits_in(max(0, start - _LONGEST_PEOPLE), start)
    )


# "expressed her appreciation to A for paying a visit" speaks of the visit told before.
_THANKED_FOR = lazy_regex(
    r"\b(?:thank\w*|appreciat\w+|gratitude|grateful)\b[^.;]*\bfor\s+(?:paying|making|undertaking|coming)\s+(?:an?\s+|his\s+|her\s+)?(?:[\w-]+\s+){0,2}\Z"
)
# "Minister A, here on a two-day visit": the city of the dateline.
_HERE = lazy_regex(
    r"\b(?:here|arrived)\s+(?:(?:here|today|yesterday|on\s+[A-Z]\w+)\s+){0,2}(?:on|for)\s+(?:an?|his|her)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
# "Minister A returned home after a three-day visit": the last person in front made it.
_ENDED = lazy_regex(
    r"\b(?:after|at\s+the\s+end\s+of|during|concluding|ending|before|\bfrom)\s+(?:(?:wrapping\s+up|concluding|completing|ending|finishing|making|paying)\s+)?(?:an?|his|her)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
# "arrived after wrapping up his visit to Chile": told as what came before
_ENDED_FIRST = lazy_regex(r"\bafter\s+[a-z]+ing\b[^,;.]*\s(?:an?|his|her|their)\s[^,;.]*\Z")
_PARTY_OF_TRAVELLERS = lazy_regex(
    r"\s(?:[\w-]+\s+){0,3}(?:delegation|mission|team|officials|ministers|negotiators|envoys?)\b[^.;:]{0,60}\Z"
)
_SIDE_TRAVELS = lazy_regex(r"\b(?:delegation|mission|team|officials|ministers|negotiators|envoys?)\Z")
_TRAVELLERS_FROM = lazy_regex(
    r"\b(?:delegation|mission|team|officials|ministers|negotiators|envoys?)\s+(?:from|of)\s+(?:the\s+)?\Z"
)
_IS_VISITING = lazy_regex(r"(?<!who )\b(?:is|are|was|were)\s+(?:currently\s+)?visiting\Z")
# "concluded a successful [visit]", "is on a three-day [visit]": the visit itself is told, not spoken of.
_MAKES = lazy_regex(
    r"\b(?:conclud\w+|complet\w+|wrapp\w+\s+up|ended|ends|ending|began|begins|begun|start\w+|under(?:took|takes|taking)|"
    r"pa(?:id|ys|ying)|made|mak(?:es|ing)|commenc\w+|embark\w+|(?:is|was|are|were|will\s+be|arriv\w+|came|com(?:es?|ing))\b"
    r"[^.;,]{0,40}?\bon)\s+(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,4}(?:[\w-]+-)?\Z"
)
_AT_END = lazy_regex(r"\b(?:at\s+the\s+(?:end|start)\s+of|ending)\s+(?:an?|his|her)\s+(?:[\w-]+\s+){0,4}(?:[\w-]+-)?\Z")
_WHEN = lazy_regex(r"\b(?:[Ss]ince|[Ww]hen|[Aa]fter|[Bb]efore|[Ii]f|[Ww]hile|[Bb]ecause)\s[^,;.]*\Z")  # background
_POSSESSED = lazy_regex(r"(?:['’]s?|\b(?:his|her|their))\s+(?:\w+\s+)?\Z")
_OCCASION = lazy_regex(r"\boccasion\s+of\s+(?:\w+\s+){1,3}\Z")
_ABOUT_VISIT = lazy_regex(r"\b(?:visit|travel|trip|tour)", re.I)

_VISITS = lazy_regex(r"visits|visited|will visit")
# "He will then pay an official visit"
_PAYS = lazy_regex(
    r"(?:(?:will|is\s+to)\s+(?:then\s+|also\s+)?)?(?:(?:pay|pays|paid|make|makes|made|paying|making|undertook|begin|began)\s+)?(?:an?\s+)?(?:\w+\s+)?\Z"
)
_RELATIVE = lazy_regex(r"\b(?:who|whom|which)\b[^,;.]*\Z")
# A journey to a session is told by the session.
_TO_TAKE_PART = lazy_regex(
    r"[^.;]{0,60}?\b(?:to\s+(?:attend|participate\s+in|take\s+part\s+in|co-chair|chair|join)|for)\s+(?:the|a|an)\s+"
    r"(?:[\w'’-]+\s+){0,6}?(?:[Mm]eeting|[Ss]ummit|[Ss]ession|[Cc]onference|[Cc]ommission|[Cc]ommittee|[Cc]onsultations?|"
    r"[Dd]ialogue|[Ff]orum|talks)\b"
)
_INVITED_GAP = lazy_regex(r"[^.;\n]{0,80}?\binvitation\s+of\s+(?:the\s+)?\Z")


# "leaves on Sunday for Riga", "flew here today": where somebody goes stands behind a day or at once.
_DEPARTS = lazy_regex(
    r"(?:\s+(?:here|home|today|yesterday|tomorrow|tonight|later|early|late|again|on|(?:this|next|last)\s+\w+|[A-Z]\w+day|"
    r"[A-Z]\w+\s\d{1,2}|from\s+[A-Z]\w+)){0,4}\s+(?:to|for)\s+(?:the\s+)?[A-Z]|\s+here\b"
)
# "was in Riga from 3 to 5 May", "is in Riga for talks"; a place is no city alone but one that somebody stays in
_STAYS = lazy_regex(
    r"\s+(?:the\s+)?[A-Z][\w.'-]*(?:\s[A-Z][\w.'-]*){0,3}\s+(?:(?:today|yesterday|this\s+week|last\s+week)\s+)?"
    r"(?:from\s+(?:\d|[A-Z])|on\s+(?:an?\s+)?(?:\d|[A-Z]\w+\s\d|[\w-]+\s+visit|visit)|for\s+(?:talks|(?:an?\s+)?(?:[\w-]+\s+){0,2}visit|meetings|"
    r"discussions|consultations|negotiations|\w+-day|(?:two|three|four)\s+days)|to\s+(?:meet|hold|attend|discuss)\b)"
)
# "A, who was in Riga last week", "A, who is in Riga on his first visit"
_STAYED = lazy_regex(
    r"\s+(?:the\s+)?[A-Z][\w.'-]*(?:\s[A-Z][\w.'-]*){0,3}\s+(?:(?:last|this|earlier\s+this)\s+[a-z]+|yesterday|earlier|on\s+[A-Z]\w+day|"
    r"on\s+(?:an?|his|her)\s+(?:[\w-]+\s+){0,2}visit|in\s+(?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December))\b"
)
_DAY_AHEAD = lazy_regex(r"\A(?:On\s+[A-Z]\w+day|Yesterday|Today|Last\s+\w+|Earlier\s+\w+\s\w+),?\s[^,;.]{0,60}\Z")


def _is_stay(setting: Setting, hit: Hit) -> bool:
    """Tell whether "was in" tells of a stay: by days or purpose behind the place, or a day that opens the sentence."""
    text = setting.context.plain
    ahead = text[setting.sentence(hit.start).start : hit.start]
    if _STAYS.match(text, hit.end) is not None or _DAY_AHEAD.match(ahead) is not None:
        return True
    return ahead.endswith(", who ") and _STAYED.match(text, hit.end) is not None


_HIS_STAY = lazy_regex(r"\b(?:[Hh]is|[Hh]er|'s)\s+(?:[\w-]+\s+){0,2}(?:[\w-]+-)?\Z")
