"""Where a visit goes: the place or state behind the words of travel, stops beyond it, a place in front of the noun."""

from __future__ import annotations

import re

from memcon.annotate.occasions.capitals import find_capital_behind
from memcon.annotate.occasions.datelines import find_dateline_city
from memcon.annotate.occasions.drafts import codes_between, people_after
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.talks.lands_meant import end_of_land_left, find_land_meant
from memcon.annotate.talks.places_left import is_left
from memcon.annotate.talks.troops_visited import is_of_troops
from memcon.annotate.text.context import Context, PartyMention
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

# "the Peruvian capital, [Lima]"
_CAPITAL = r"(?:(?:[\w'’-]+\s+){0,2}(?:capital|city|town|resort)(?:,\s+|\s+(?:of\s+)?))?"
# "to northern [Peru]"
_PART = r"(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?\s+|central\s+|mainland\s+)?"
_TO = lazy_regex(
    rf"(?:[^.;:\n]{{0,60}}?)(?:\bto|\bin|\bfor|\bof)\s+(?:the\s+|nearby\s+|neighbou?ring\s+)?{_CAPITAL}\Z|"
    rf"(?:\s+(?:to|in))?\s+(?:the\s+|neighbou?ring\s+)?{_PART}{_CAPITAL}\Z"
)
_ITS_CAPITAL = lazy_regex(r"'s\s+(?:[\w-]+\s+){0,2}(?:capital|city|town|resort|port),?\s+(?:of\s+)?(?=[A-Z])")
_FROM = lazy_regex(r"\bfrom\s+(?:the\s+)?\Z")
# "landed at the Coral Bay International Airport"
_AIRPORT = lazy_regex(
    r"(?:\s+(?:at|in))?\s+(?:the\s+)?(?P<name>(?:[A-Z][\w-]+\s+){1,4}(?:Airport|Air\s+Base|[Aa]irport|[Aa]irbase))\b"
)
# "to the Peruvian city of Huancayo", where the lexicon has no such city
_CITY_BY_STATE = lazy_regex(
    r"(?:\s+(?:to|in|at|for))?\s+(?:the\s+)(?P<state>[A-Z][\w-]+)\s+(?:[a-z-]+\s+)?"
    r"(?:city|town|port|province|region|island|village|district|resort)\s+of\s+(?P<city>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)"
)
# "His visit, A said, led to", "a trip that also took them to", "during his trip and praised her journey to",
# "a working visit and talks with officials of": with whom, not where to
_FINITE = lazy_regex(
    r"\band\s+(?:[\w-]+\s+){0,4}?(?:talks|meetings?|discussions|consultations)\s+with\b|"
    r"\A\s+(?:that|which|(?:will\s+be|is|was|would\s+be)\s+(?:only\s+)?(?:the|his|her)\s+\w+|comes?|came|follow(?:s|ed)|mark(?:s|ed)|coincide[sd]?)\b|,\s.*\b(?:will|would|is|was|has|had|met|held|said|paid|called)\s|(?:\A,|\A\s+and)\s+(?:(?:also|then|later)\s+)?[a-z]{3,}ed\s(?!to\s)"
)
_CITY_OF = lazy_regex(
    r"(?:[^.;:\n]{0,60}?\b(?:to|in))?\s+(?!January|February|March|April|May\b|June|July|August|September|October|November|December)"
    r"(?P<city>[A-ZÀ-Ý][\w'’-]+(?:\s[A-ZÀ-Ý][\w'’-]+){0,2}),\s+\Z"
)
OF = lazy_regex(
    r"\s+(?:(?:(?:made|paid|undertaken)\s+)?by|of)\s+(?:the\s+|his\s+|her\s+|their\s+|our\s+|H\.\s?E\.\s+)?(?:(?:Hon['’]ble|Honou?rable|(?:Rt\.?\s+)?Hon\.?)\s+)?\Z"
)
_THERE = lazy_regex(r"\s+here\b")
# "Speaking in Peru at the end of a visit there"; "her first journey to Peru since President A's [visit] in 2008"
_SAME_PLACE = lazy_regex(r"\s+there\b")
_SINCE = lazy_regex(
    r"\b(?:since|after|before|following)\s+(?:(?!since\b|after\b|before\b|following\b)[^,;])*['’]s?\s+(?:own\s+)?"
    r"(?:[\w-]+\s+){0,2}\Z"
)
_SINCE_REACH = 160  # characters
# "In Lima on a working [visit], Minister A"
_IN_ON = lazy_regex(
    r"\s+(?:on|during|at\s+the\s+(?:start|end)\s+of)\s+(?:an?|his|her)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
# "in Peru, where Minister A was on an official [visit]"
_WHERE = lazy_regex(
    r",?\s+where\s+[^.,;:]{2,70}?\s(?:(?:is|was|will\s+be|had\s+been)\s+(?:currently\s+|also\s+)?(?:on|paying|making)|paid|made|undertook|will\s+pay)\s+"
    r"(?:an?|his|her)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
# "was received in Peru on a state [visit]"
_RECEIVED_IN = lazy_regex(
    r"\b(?:(?:is|was|were|been|be)\s+(?:(?:given|accorded|extended)\s+an?\s+(?:[\w-]+\s+){0,3}(?:welcome|reception)|received|welcomed)\s+(?:with\s+[^.;:,]{3,40}?\s)?in|(?:was|were|been)\s+(?:also\s+)?invited\s+to)\s+(?:the\s+)?[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,2}(?:\s+(?:on\s+[A-Z]\w+day|today|yesterday))?\s+(?:on|for|at\s+the\s+(?:start|beginning)\s+of)\s+"
    r"(?:an?|his|her)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
# "was signed in Lima during Minister A's [visit]"
_DURING_IT = lazy_regex(
    r"\s+(?:during|on\s+the\s+occasion\s+of|in\s+the\s+course\s+of)\s+[^.,;:]{2,70}?['’]s?\s+(?:(?:official|state|working|recent|two-day|three-day|first)\s+){0,2}\Z"
)
_TOLD_AT = lazy_regex(r"\b(?:to|in|visit(?:s|ed|ing)?)\s+(?:the\s+)?\Z", re.I)
_MADE = lazy_regex(
    r"\b(?:an?|the|his|her|planned|proposed|first|'s|last|recent|official|state|forthcoming|begins?|began|starts?|started|ends?|ended|"
    r"conclud(?:es|ed)|wraps\s+up|wrapped\s+up|completes?|completed|cancels?|cancel+ed|postpones?|postponed|plans|during|after|"
    r"following|ahead\s+of|before)\s+(?:[\w-]+-(?:day|week)\s+)?\Z"
)
_NEXT_STOP = lazy_regex(
    r"(?:\s*\([^()\n]{1,30}\))?(?:,?\s+(?:on\s+|from\s+)?[A-Z][a-z]+\.?\s\d{1,2}(?:\s?[-–]\s?\d{1,2})?)?"
    r"(?:[,;]\s+(?:and\s+)?|\s+(?:and|und)\s+|,?\s+(?:and\s+)?then\s+)(?:to\s+|then\s+)?(?:the\s+)?"
)


def further_stops(setting: Setting, start: int, end: int, travel: bool) -> list[str]:
    """Return the countries of the stops listed behind the first: "to Riga, Lima, and Nairobi".

    Behind a noun of visit, a list has its "and": "during his visit to Peru, Latvia offered" names one country.
    """
    context, out, at, joined = setting.context, [], start, travel
    for hit in context.hits_in(start, min(end, start + 200)):
        place, state = hit.find("place"), hit.find("state")
        if (place is None and state is None) or context.plain.startswith("(", hit.start - 1):
            continue  # "the Kingdom of Peru (KOP), Chile": its short name is no further stop
        if _NEXT_STOP.fullmatch(context.plain, at, hit.start) is None:
            break
        code = place.attributes.get("country") if place is not None else state.value if state is not None else None
        if context.plain.startswith("'", hit.end):
            break
        if code and not read_states(context.lexicon).is_body(str(code)):
            out.append(str(code))
        joined = joined or " and " in context.plain[at : hit.start]
        at = hit.end
    return out if joined else []


def find_only_other(setting: Setting) -> str | None:
    """Return the one other state that the document names, whose a guest is who comes to the publisher's country."""
    states = read_states(setting.context.lexicon)
    others = {c for c in setting.context.party_codes if c != (setting.home or setting.base) and not states.is_body(c)}
    return next(iter(others)) if len(others) == 1 else None


# "the visit of Peru's prime minister", "the first visit by a Peruvian president", "a visit by Peruvian negotiators"
_MAKER = lazy_regex(r"\s+(?:by|of)\s+(?:(?:an?|the|some|senior|top)\s+){0,2}\Z")
_SENT = "%office_class/officials%|delegation|team|mission"
_WHO = WordRegex(
    rf"(?:'s?)?\s+(?:[\w-]+\s+){{0,2}}?(?:%office_class/an official%|{_SENT})\b|"
    r"(?:'s?)?\s+(?:[\w-]+\s+){0,4}?(?:parliament|commission|committee)\b",
    re.I,
)
# "a Peruvian mission will visit", "envoys from Peru will visit"
_SIDE = WordRegex(rf"\b(?:{_SENT}|envoy)\Z")
# "a team from Peru", "a delegation from the Regional Office of the Lake Union", "members of the Peruvian parliament"
_SENT_FROM = WordRegex(
    rf"\b(?i:{_SENT}|envoys?|members(?=\s+of\s)|representatives|experts|parliamentarians|lawmakers|judges|mayors|diplomats)\s+(?:from|of)\s+(?:the\s+)?(?:(?:[A-Z][\w-]*\s+){{1,3}}(?:of|for)\s+(?:the\s+)?)?\Z"
)
_SIDE_FROM = WordRegex(rf"(?i:(?:an?|the)\s+)?(?:[\w-]+\s+){{0,3}}?(?i:{_SENT}|envoy)\s+(?:from|of)\s")
_BODY = r"(?:Commission|Committee|Ministry|Parliament|Council|Authority|Assembly|Congress|Senate|Court|Agency)"
_SENT_BEHIND = WordRegex(
    rf"(?:'s?)?\s(?:[\w-]+\s+){{0,3}}(?:{_SENT}|envoy|{_BODY})\b"
    r"(?:,?\s+(?:(?:led|headed)\s+by|with|including|(?:made\s+up|composed|consisting)\s+of)\b[^.;:]{0,200}|[^.;:]{0,90})\Z"
)
# "the Trade Committee of the Parliament of Peru will make a visit"
_BODY_OF = lazy_regex(
    rf"(?:\A|[Tt]he\s+)(?:[A-Z][\w-]*,?\s+(?:(?:and|of|on|for)\s+(?:the\s+)?)?){{0,6}}{_BODY}\s+(?:of|from)\s+(?:the\s+)?\Z"
)
_BODY_NEAR = 120  # characters
_CLAUSE = lazy_regex(r"[^.;:]{0,90}")
# "an official delegation of the Fisheries Ministry will visit": the publisher's own, unless its state is told behind
_SENT_BY = WordRegex(
    rf"\b(?i:{_SENT}|envoy)\s+(?:from|of|(?:led|headed)\s+by)\s+(?:the\s+)?(?P<body>(?:[A-Z][\w'’&-]*,?\s+(?:(?:and|of|for|&)\s+(?:the\s+)?)?){{1,8}})"
)
_MINISTRY = lazy_regex(r"\b(?:Ministry|Ministries|Treasury|Parliament|Government)\b")
# "a visit by a Peruvian delegation", "by a delegation from Peru", "by a delegation of the Peruvian parliament"
_TEAM = WordRegex(rf"\b(?:{_SENT}|envoy)\b")
_MADE_BY = WordRegex(rf"\s+(?:by|of)\s+an?\s+(?:[a-z-]+\s+){{0,2}}?(?:{_SENT})\s+(?:from|of)\s+(?:the\s+)?\Z")
_SENT_NEAR = 60  # characters before a state in which those it sent are told


def find_maker(setting: Setting, start: int, end: int) -> tuple[str, int] | None:
    """Return the party of an office without a name that makes a visit, and where its words end."""
    context = setting.context
    for found in context.parties_in(start, min(end, start + 50))[:1]:
        side = found.form == "side" and _TEAM.of(context.lexicon).search(context.plain, found.start, found.end)
        who = side or _WHO.of(context.lexicon).match(context.plain, found.end, end)
        if who is not None and _MAKER.fullmatch(context.plain, start, found.start):
            return found.code, max(who.end(), found.end)
        if _MADE_BY.of(context.lexicon).fullmatch(context.plain, start, found.start):
            return found.code, found.end
    return None


# "[The president of] Peru flew to Riga"
_OFFICE_OF = WordRegex(
    r"(?:[^.;:,]{2,30},\s+)?(?:the\s+)?(?:[\w-]+\s+){0,3}?(?:%office_class/an official%)\s+of\s+(?:the\s+)?",
    re.I,
)


def find_sent(setting: Setting, start: int, end: int) -> str | None:
    """Return the party whose delegation is the subject of a verb of travel: "a Peruvian mission will visit"."""
    text, lexicon = setting.context.plain, setting.context.lexicon
    body = _SENT_BY.of(lexicon).search(text, start, end)
    if body is not None and _MINISTRY.search(body["body"]) is not None:
        named = codes_between(setting.context, start, body.end())
        behind = [p.code for p in named if text.endswith((" of ", " of the "), body.start("body"), p.start)]
        if not named or behind:
            return behind[0] if behind else setting.home or setting.base
    for found in codes_between(setting.context, start, end)[:1]:
        if found.form == "name" and _OFFICE_OF.of(lexicon).fullmatch(text, start, found.start):
            return None if _SAYS.of(lexicon).search(text, found.end, end) else found.code
        if found.form == "side" and _is_team(lexicon, text, found):
            return found.code  # "an Indian delegation", "a delegation from India"
        ahead = _SENT_FROM.of(lexicon).search(text, max(start, found.start - _SENT_NEAR), found.start)
        if ahead or _SENT_BEHIND.of(lexicon).match(text, found.end, end):
            return found.code
        of_it = _BODY_OF.search(text, max(start, found.start - _BODY_NEAR), found.start)
        if of_it and _CLAUSE.fullmatch(text, found.end, end) and not _SAYS.of(lexicon).search(text, found.end, end):
            return found.code
    return None


def _is_team(lexicon: Lexicon, text: str, found: PartyMention) -> bool:
    """Tell whether the words for a side name those it sent, in front of its name or behind it."""
    behind = _SIDE.of(lexicon).search(text, found.start, found.end)
    return behind is not None or _SIDE_FROM.of(lexicon).match(text, found.start, found.end) is not None


# "said negotiators from Peru would visit", "said a Peruvian delegation will soon travel": who goes stands right before
_GOING = lazy_regex(
    r"\s+(?:(?:will|would|has|have|had|is|are|was|were|also|soon|then|recently|expected|due|set|scheduled|slated|planning|to)\s+)*\Z"
)
_SAYS = WordRegex(r"\b(?:%saying_verbs%|that)\b")


def find_sent_beside(setting: Setting, start: int, end: int) -> str | None:
    """Return the party whose delegation stands right before a verb of travel, behind one who says so."""
    text, lexicon = setting.context.plain, setting.context.lexicon
    for found in codes_between(setting.context, max(start, end - 60), end)[-1:]:
        side = found.form == "side" and _is_team(lexicon, text, found)
        ahead = _SENT_FROM.of(lexicon).search(text, max(start, found.start - _SENT_NEAR), found.start)
        if (side or ahead is not None) and _GOING.fullmatch(text, found.end, end) is not None:
            first = found.start if ahead is None else ahead.start()
            return found.code if _SAYS.of(lexicon).search(text, start, first) is not None else None
    return None


def find_attribute(setting: Setting, start: int, end: int) -> Place | None:
    """Return the place or state right in front of the noun: "a Riga visit"."""
    context = setting.context
    for hit in reversed(context.hits_in(max(start, end - 40), end)):
        if hit.end != end - 1 or _MADE.search(context.plain, max(start, hit.start - 24), hit.start) is None:
            continue
        place, state = hit.find("place"), hit.find("state")
        if place is not None:
            return Place(context.text[hit.start : hit.end], place.attributes.get("country"), Span(hit.start, hit.end))
        if state is not None:
            return Place(None, state.value, Span(hit.start, hit.end))
    return None


def is_told_since(text: str, start: int, at: int) -> bool:
    """Tell whether something was since, or before, the visit named at `at`: "since President A's [visit]"."""
    return _SINCE.search(text, max(start, at - _SINCE_REACH), at) is not None


def find_place_told(setting: Setting, start: int, at: int, end: int) -> Place | None:
    """Return the last place before a noun of visit at [at, end) that names none: "a visit there", "since A's visit"."""
    plain = setting.context.plain
    received = _RECEIVED_IN.search(plain, max(start, at - _SINCE_REACH), at) is not None
    where = _WHERE.search(plain, max(start, at - _SINCE_REACH), at)
    if where is None and plain.startswith(("In ", "Speaking in "), start):
        where = _IN_ON.search(plain, max(start, at - _SINCE_REACH), at)
    where = where or _DURING_IT.search(plain, max(start, at - _SINCE_REACH), at)
    same = _SAME_PLACE.match(plain, end) is not None or is_told_since(plain, start, at)
    if not same and not received and where is None:
        return None
    told, at = Span(at, end), where.start() + 1 if where is not None else at
    for hit in reversed(setting.context.hits_in(start, at)):
        place, state = hit.find("place"), hit.find("state")
        if (place is None and state is None) or _TOLD_AT.search(plain, start, hit.start) is None:
            continue
        if place is not None:
            return Place(setting.context.text[hit.start : hit.end], place.attributes.get("country"), told)
        return Place(None, state.value if state is not None else None, told)
    return None


# "paid a working visit to the Peruvian Armed Forces"
_TO_BODY = lazy_regex(r"\s+to\s+the\s+")
_FORCES = lazy_regex(r"\s(?:[A-Z][\w-]+\s){0,2}(?:Forces?|Army|Navy|Parliament|Government|Congress|Senate|Ministry)\b")


def find_body_visited(setting: Setting, start: int, end: int) -> Place | None:
    """Return the state whose forces or organ a noun of visiting names, by its adjective."""
    context, to = setting.context, _TO_BODY.match(setting.context.plain, start, end)
    for found in context.parties_in(to.end(), to.end() + 1) if to is not None else ():
        if found.form == "adjective" and _FORCES.match(context.plain, found.end, end) is not None:
            return Place(None, found.code, Span(found.start, found.end))
    return None


def find_place_ahead(setting: Setting, start: int, end: int) -> Place | None:
    """Return the place or state that ends at `end`."""
    for hit in setting.context.hits_in(max(start, end - 40), end):
        place, state = hit.find("place"), hit.find("state")
        if hit.end == end and place is not None:
            name = setting.context.text[hit.start : hit.end]
            return Place(name, place.attributes.get("country"), Span(hit.start, hit.end))
        if hit.end == end and state is not None:
            return Place(None, state.value, Span(hit.start, hit.end))
    return None


# "paid Peru an official [visit]"
_PAID_ONE = lazy_regex(r"\s+(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z")
_PAID = lazy_regex(r"\b(?:pay|pays|paid|paying)\s+(?:the\s+)?\Z")
_PAID_REACH = 50  # characters


def find_place_paid(setting: Setting, start: int, at: int) -> Place | None:
    """Return the place that is paid the visit named at `at`: "paid Lima a visit"."""
    plain = setting.context.plain
    one = _PAID_ONE.search(plain, max(start, at - _PAID_REACH), at)
    place = find_place_ahead(setting, start, one.start()) if one is not None else None
    return place if place is not None and _PAID.search(plain, start, place.span.start) is not None else None


def _is_state(context: Context, at: int) -> bool:
    """Tell whether a city's name at an offset is that of a state too."""
    return any(h.find("state") is not None for h in context.hits_in(at, at + 1))


def find_destination(setting: Setting, start: int, end: int, travel: bool) -> Place | None:
    """Return the first place or state behind a verb or noun of travel."""
    context = setting.context
    city: Place | None = None
    if _THERE.match(context.plain, start, end):
        return find_dateline_city(setting) or find_capital_behind(setting, start, end)
    if (left := end_of_land_left(context.plain, start, end)) is not None:
        start = left  # "left the country for Peru"
    elif (ours := find_land_meant(setting, start, end, travel)) is not None:
        return ours
    if travel and (airport := _AIRPORT.match(context.plain, start, end)) is not None:
        home = setting.home or setting.base  # of no city that is told: where the publisher is at home
        if not context.hits_in(airport.start("name"), airport.end() + 12) and home in context.party_codes:
            return Place(None, home, Span(*airport.span("name")))
    reach = min(end, start + 110)
    if (capital := find_capital_behind(setting, start, reach)) is not None:
        return capital
    if (by_state := _CITY_BY_STATE.match(context.plain, start, reach)) is not None:
        code = next((p.code for p in context.parties_in(by_state.start("state"), by_state.start("state") + 1)), None)
        if code is not None and not read_states(context.lexicon).is_body(code):
            return Place(by_state["city"], code, Span(*by_state.span("city")))
    visitor = None if travel else next(iter(people_after(context, start, reach, OF)), None)
    maker = find_maker(setting, start, end) if visitor is None and not travel else None
    if visitor is not None or maker is not None:  # "the visit of Peru's Foreign Minister to Riga"
        start = visitor.end if visitor is not None else maker[1] if maker is not None else start
        reach = min(end, start + 110)
    for hit in context.hits_in(start, reach):
        place, state = hit.find("place"), hit.find("state")
        if (place is None and state is None) or is_of_troops(context, hit):
            continue
        gap = context.plain[(city.span.end if city else start) : hit.start]
        if (
            travel
            and city is None
            and (_FROM.search(gap) is not None or is_left(context.plain, start, hit.start, hit.end))
        ):
            start = hit.end
            continue  # "will travel on from Peru to Chile", "left Peru for Chile"
        unknown = _CITY_OF.match(gap) if city is None and state is not None else None
        if unknown is not None and state is not None:
            return Place(unknown["city"], state.value, Span(start + unknown.start("city"), hit.end))
        if city is None and (not _TO.match(gap) or (not travel and _FINITE.search(gap) is not None)):
            return None
        if city is None and "," in gap and any(hit.start < p.end for p in context.people_in(start, hit.start)):
            return (
                None  # "During his visit, the President of Peru met", "his visit to the coast, the President of Peru"
            )
        if city is None and place is None and _ITS_CAPITAL.match(context.plain, hit.end, reach):
            continue  # the city itself stands behind
        if place is not None and city is None:
            country = place.attributes.get("country")
            city = Place(context.text[hit.start : hit.end], country, Span(hit.start, hit.end))
        elif state is not None:
            if city is None:
                return Place(None, state.value, Span(hit.start, hit.end))
            other = _is_state(context, city.span.start)  # "to Singapore, Peru, and Kenya"
            if gap.strip(" ,") == "" and not other and not context.plain.startswith(("'", "’"), hit.end):
                return Place(city.name, state.value, Span(city.span.start, hit.end))
            return city
    return city
