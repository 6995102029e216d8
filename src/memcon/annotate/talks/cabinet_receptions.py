"""Guests whom a whole government, or officials of it without names, receive: "was received by the full cabinet"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_after, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.own_bodies import initials_of, names_of_publishers
from memcon.annotate.talks.encounter_subjects import subject_described, subject_pronoun
from memcon.annotate.talks.read_apart import read_apart
from memcon.annotate.text.context import Context, Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, Hit, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_RULE = "meetings/trigger/received"
_WORDS = Anchors((" received", " welcomed", " greeted"))
# "will be welcomed to Nairobi with military honours by the full cabinet"
_RECEIVED = WordRegex(
    r"\b(?:is|are|was|were|be|been|being)\s+(?:(?:also|then|later|today|yesterday|[a-z]+ly)\s+)*(?P<verb>received|welcomed|greeted)\b"
    r"(?:,?\s+(?:in|at|on|to|with|this|today|yesterday|tomorrow|earlier|for|during|here|there)\b[^.;:()]{0,90}?)?,?"
    r"\s+by\s+(?:(?:(?:the|its|our|full|entire|whole|assembled|[A-Z][a-z]+)\s+)*?(?P<cabinet>%body_class/cabinets%)(?!['’]s|\s+of\s+[A-Z]|\s+[a-z]*(?:officials?|delegation|representatives|ministers|spokes))|"
    r"(?:an?\s+|the\s+|some\s+|several\s+)?(?:(?:high-level|high-ranking|senior|top|leading)\s+)?(?:delegation|representatives|officials|members)\s+(?P<of>(?:of|from)))\b"
)
# "received by representatives of the ministry": of the government's own houses, and of no society
_HOUSE = lazy_regex(
    r"\b(?:[Mm]inistry|[Dd]epartment|[Gg]overnment|[Pp]arliament|[Ff]ederal\s+(?:Office|Council|Chancellery)|State\s+Secretariat|[Cc]abinet)\b"
)
_LETTERS = lazy_regex(r"\b[A-Z]{3,8}\b")
_HOUSE_REACH = 60  # characters behind "representatives of"
_LED = lazy_regex(r"(?:\s+in\s+corpore)?,?\s+(?:led|headed|represented)\s+by\s+(?:the\s+|its\s+)?\Z")
# "the visit by its President was welcomed by the government"
_DEED = lazy_regex(r"\b(?:by|of)\s+(?:[\w-]+\s+){0,2}\Z")
_IN_REACH = 6  # characters that " in " and the first letter of a name take
_BACK, _AHEAD = 30, 200  # characters around the verb
_GUEST_REACH = 60  # characters between the guest and the verb


def find_cabinet_receptions(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each guest of another state whom the publisher's government as a whole received."""
    context, home = setting.context, setting.home
    places = _WORDS.find(context.plain) if home is not None and not read_states(context.lexicon).is_body(home) else []
    sessions, told = Ranges(taken), {d.sentence.start for d in drafts if d.kind == "meeting"}
    matches = find_near(_RECEIVED.of(context.lexicon), context.plain, places, _BACK, _AHEAD)
    return read_apart(setting, matches, sessions, told, _read)


def _read(setting: Setting, sentence: Span, match: re.Match[str]) -> Draft | None:
    """Return the draft of one reception, None where no guest of one other state stands before the verb."""
    context, home = setting.context, setting.home or ""
    houses = min(sentence.end, match.end() + (_HOUSE_REACH if match["of"] else 0))
    parties = context.parties_in(match.end("verb"), houses)
    if any(p.code != home for p in parties):
        return None  # by another state's government
    own = any(p.code == home and p.start >= match.end() for p in parties)
    if match["of"] and not own and not _is_of_house(context, home, match.end(), houses):
        return None
    if any(_country_of(hit) not in (None, home) for hit in context.hits_in(match.end(), match.end() + _IN_REACH)):
        return None  # by "the government in Lima"
    guests = [named(context, p) for p in _find_guests(setting, sentence, match.start())]
    codes = {p.party for p in guests if p.party}
    if len(codes) != 1 or home in codes:
        return None
    leaders = _find_leaders(context, match.end(), sentence.end)
    end = leaders[-1].end if leaders else match.end()
    draft = Draft("meeting", Span(match.start("verb"), end), sentence, _RULE, codes=codes | {home})
    draft.leads = guests
    draft.add_people((*guests, *(named(context, p) for p in leaders)), "principal")
    return draft


def _is_of_house(context: Context, home: str, start: int, end: int) -> bool:
    """Tell whether [start, end) names a house of government, or the publisher by its letters."""
    if _HOUSE.search(context.plain, start, end) is not None:
        return True
    letters = set(_LETTERS.findall(context.plain, start, end))
    own = {*initials_of(context.document.publisher or ""), *names_of_publishers(context.lexicon, home)}
    return not letters.isdisjoint(own)


def _country_of(hit: Hit) -> str | None:
    """Return the country of a place or state that a hit names."""
    place, state = hit.find("place"), hit.find("state")
    code = place.attributes.get("country") if place is not None else state.value if state is not None else None
    return str(code) if code else None


def _find_guests(setting: Setting, sentence: Span, at: int) -> list[Person]:
    """Return who is received: the persons right before the verb, or whom a pronoun means."""
    context = setting.context
    people = people_before(context, sentence.start, at, _GUEST_REACH)
    if people and _DEED.search(context.plain, max(sentence.start, people[0].start - 30), people[0].start) is not None:
        return []
    return people or subject_pronoun(setting, sentence, at) or subject_described(setting, sentence, at)


def _find_leaders(context: Context, at: int, end: int) -> list[Person]:
    """Return who led those who received: "the cabinet, led by President A"."""
    return people_after(context, at, end, _LED)
