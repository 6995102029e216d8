"""Calls that somebody is paid, and places seen together: "paid her a courtesy visit", "toured a port with B"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_before
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.parties.states import read_states
from memcon.annotate.talks.encounter_subjects import subject_pronoun
from memcon.annotate.text.context import Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_CALL_WORDS = Anchors((" a courtesy ", " a farewell ", " an introductory ", " an inaugural ", " a working visit"))
_CALL = lazy_regex(r",?\s+an?\s+(?:courtesy|farewell|introductory|inaugural|working)\s+(?:call|visit)\b")
_PAYS = lazy_regex(r"\bpa(?:id|ys?|ying)\s+(?:(?:the|his|her|their)\s+)?\Z")
_PAY = 20  # characters before whom the call is paid to
RULE = "meetings/trigger/paid call"
VISITED = "meetings/trigger/visited person"


def find_paid_calls(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each call or visit that somebody named is told to be paid."""
    context, out = setting.context, list[Draft]()
    places = _CALL_WORDS.find(context.plain)
    if not places:
        return out
    sessions, told = Ranges(taken), Ranges(d.span for d in drafts if d.kind != "visit")
    for place in places:
        met = context.people_before(place + 1, 1)
        start = place - 1 if context.plain[place - 1] == "," else place
        call = _CALL.match(context.plain, start)
        if call is None or not met or met[-1].end != start or start < context.body:
            continue
        host, sentence = met[-1], setting.sentence(place)
        pays = _PAYS.search(context.plain, max(sentence.start, host.start - _PAY), host.start)
        if pays is None or sessions.cover(place) or told.cover(pays.start()):
            continue
        guests = people_before(context, sentence.start, pays.start()) or subject_pronoun(
            setting, sentence, pays.start()
        )
        people = [named(context, p) for p in (*guests, host)]
        codes = {p.party for p in people if p.party}
        if guests and len(codes) > 1 and not is_private(context, people, call.group()):
            draft = Draft("meeting", Span(pays.start(), call.end()), sentence, RULE, codes=codes)
            draft.leads = list(guests)
            draft.add_people(people, "principal")
            out.append(draft)
    return out


_VISIT_WORDS = Anchors((" visited ", " visits ", " pay a visit to ", " paid a visit to ", " pays a visit to "))
_VISITS = lazy_regex(r" (?:visit(?:ed|s)|pa(?:ys?|id) a visit to)\s")
_HIS_HOUSE = lazy_regex(r"['’]s?\b")
_OFFICE_REACH = 30  # characters from the verb to an office: "the Sri Lankan "


def find_visited(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each person of another state whom somebody "visited": a place is visited, a minister met."""
    context, out = setting.context, list[Draft]()
    sessions, told = Ranges(taken), Ranges(d.span for d in drafts if d.kind != "visit")
    for place in _VISIT_WORDS.find(context.plain):
        verb = _VISITS.match(context.plain, place)
        met = context.people_in(place + 1, verb.end() + _OFFICE_REACH)[:1] if verb is not None else []
        if verb is None or not met or not met[0].name or not met[0].office or place < context.body:
            continue
        host, sentence = met[0], setting.sentence(place)
        gap = context.plain[verb.end() : host.start].split()
        if gap not in ([], ["the"]) or _HIS_HOUSE.match(context.plain, host.end):
            continue
        if sessions.cover(place) or told.cover(place + 1):
            continue
        guests = people_before(context, sentence.start, place + 1)[-1:] or subject_pronoun(setting, sentence, place + 1)
        people = [named(context, p) for p in (*guests, host)]
        codes = {p.party for p in people if p.party}
        if guests and len(codes) > 1 and not is_private(context, people, ""):
            draft = Draft("meeting", Span(place + 1, host.end), sentence, VISITED, codes=codes)
            draft.verb, draft.leads = place + 1, guests
            draft.add_people(people, "principal")
            out.append(draft)
    return out + _find_toured(setting, taken, [*drafts, *out])


_TOUR_WORDS = Anchors(
    (" toured ", " inspected ", " visited ", " inaugurated ", " will tour ", " will inspect ", " will inaugurate ")
)
_TOURS = lazy_regex(r" (?P<will>will )?(?:tour(?:ed)?|inspect(?:ed)?|visited|inaugurate(?:d)?)\s")
_COMPANY = r"(?:accompanied\s+by|(?:together|along)\s+with|alongside|flanked\s+by|in\s+the\s+company\s+of)"
_WHOSE = r"(?:\s+(?:the|his|her|its|[A-Z][a-z]+|host|guest|counterpart,?|colleague,?|peer,?))*\s+"
# "A, accompanied by B, toured", "A and B toured", "Together with B, A toured"
_BESIDE = lazy_regex(rf"(?:,?\s+{_COMPANY}|\s+and){_WHOSE}")
_AFTER_COMMA = lazy_regex(r",\s+(?:the\s+)?")
_OPENS_WITH = lazy_regex(r"(?:[^.;:]{0,40},\s+)?(?:Accompanied\s+by|(?:Together|Along)\s+with|Alongside)\s")
_AT_VERB = lazy_regex(r",?(?:\s+(?:also|then|later|jointly|together|today|yesterday|on\s+[A-Z]\w+day))*")
# "A toured a port in Lima, together with B"
_BEHIND = lazy_regex(rf"[^.;:]{{5,110}}?,?\s+(?:{_COMPANY}|with){_WHOSE}")
_PAIR = 2


def _find_toured(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each place in the country of one of two persons that both are told to have seen together."""
    context, out = setting.context, list[Draft]()
    sessions, told = Ranges(taken), {d.sentence.start for d in drafts if d.kind != "visit"}
    for at in _TOUR_WORDS.find(context.plain):
        verb, sentence = _TOURS.match(context.plain, at), setting.sentence(at)
        if verb is None or at < context.body or sentence.start in told or sessions.cover(at):
            continue
        pair = _pair_at(setting, sentence, at, verb.end())
        people = [named(context, p) for p in pair]
        codes = {str(p.party) for p in people if p.party and p.name}
        if len(codes) != _PAIR or not any(p.office for p in people) or is_private(context, people, ""):
            continue
        where = find_where(setting, at, sentence.end, strict=False) or _find_near(setting, verb.end(), sentence.end)
        where = where or find_where(setting, sentence.start, at)
        if where is None or where.country not in codes or read_states(context.lexicon).is_body(where.country):
            continue
        draft = Draft("meeting", Span(at + 1, max(verb.end(), where.span.end)), sentence, VISITED, codes=codes)
        draft.verb, draft.leads, draft.place = at + 1, pair[:1], where
        draft.status = "scheduled" if verb["will"] else "held"
        draft.add_people(people, "principal")
        out.append(draft)
    return out


_NEAR = lazy_regex(r"[^.;:]{0,80}?\b(?:near|outside)\s+")


def _find_near(setting: Setting, start: int, end: int) -> Place | None:
    """Return the country in which something near a city lies: "a base near Riga"."""
    near = _NEAR.match(setting.context.plain, start, end)
    for hit in setting.context.hits_in(near.end(), near.end() + 1) if near is not None else ():
        place = hit.find("place")
        if place is not None:
            return Place(None, place.attributes.get("country"), Span(hit.start, hit.end))
    return None


def _pair_at(setting: Setting, sentence: Span, at: int, end: int) -> list[Person]:
    """Return the two persons who are told to be together at a verb in [at, end)."""
    context, plain = setting.context, setting.context.plain
    ahead = context.people_in(sentence.start, at)
    if not ahead or _AT_VERB.fullmatch(plain, ahead[-1].end, at) is None:
        return []
    if len(ahead) == _PAIR:
        opens = _OPENS_WITH.match(plain, sentence.start, ahead[0].start) is not None
        beside = _AFTER_COMMA if opens else _BESIDE
        return list(ahead) if beside.fullmatch(plain, ahead[0].end, ahead[1].start) is not None else []
    behind = context.people_in(end, sentence.end)[:1] if len(ahead) == 1 else []
    return [*ahead, *behind] if behind and _BEHIND.fullmatch(plain, end, behind[0].start) is not None else []


def leave_visited(visits: Sequence[Draft], encounters: Sequence[Draft]) -> list[Draft]:
    """Return the visits without those that tell whom somebody visited."""
    met = Ranges(d.span for d in encounters if d.rule == VISITED)
    return [v for v in visits if not met.cover(v.span.start)]
