"""The meeting that remarks of host and guest speak of: two governments' officials talk in turn, so they have met."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.days.dates import DateMention
from memcon.annotate.occasions.datelines import find_dateline_city
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.text.context import Context, Person
from memcon.annotate.text.turns import Turn
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_OCCASION = lazy_regex(
    r"\b(?:[Ii]t(?:['’]s|\sis|\swas)\s[^.;\n]{0,40}?\b(?:great|good|wonderful|honou?r|pleasure|delight)[^.;\n]{0,40}?\sto\s"
    r"(?:see|have|be|welcome|host|meet)\b[^.;\n]{0,40}(?<=\w)(?!\w)|(?:our|this|the|today['’]s)\s(?:\w+\s){0,2}(?:meeting|talks|discussions?|conversation|"
    r"bilateral|call)\b|[Tt]hank\syou[^.;\n]{0,40}\sfor\s(?:coming|hosting|having|visiting|inviting|welcoming|the\s(?:\w+\s)?"
    r"(?:welcome|reception|invitation))\b|(?:welcome|honou?red|delighted|pleased)\s(?:to\s)?(?:you|welcome|have|be\shere|receive|host)\b"
    r"|(?:[Ww]e|and\sI)(?:['’]ve|\shave)?\s(?:just\s)?(?:met|had\s(?:a|an)\s(?:\w+\s){0,2}"
    r"(?:meeting|discussion|conversation|visit|talk|lunch))\b"
    r"|[Ww]elcome\b[^.;\n]{0,30}(?<=\w)(?!\w))"
)
# a title that tells of the meeting itself: "Remarks by A and B Before Bilateral Meeting"
_TITLED = lazy_regex(
    r"\b(?:before|after|during|in|at\s+the\s+(?:start|top|beginning)\s+of|prior\s+to|following)\s+(?:an?\s+|the\s+|their\s+)?"
    r"(?:expanded\s+)?(?:bilateral|trilateral|quadrilateral|working)\s+(?:meeting|lunch|dinner|luncheon|session|call)\b",
    re.I,
)
_TODAY = lazy_regex(r"\b(?:today|this\s(?:morning|afternoon|evening))\b", re.I)
_VIRTUAL = lazy_regex(r"\b(?:virtual(?:ly)?|video|by\sphone|phone\scall|telephone)\b", re.I)
_CALL = lazy_regex(r"\b(?:call|telephone)\b", re.I)
_ROOM = WordRegex(
    r"^[ \t]*(?P<room>(?:[A-Z][\w.’'-]+[ ]){0,4}%body_class/rooms%)(?=[ \t]*(?:$|,))",
    re.M,
)
# Who names a room without house or city is at home in it.
_ROOM_AT_HOME = lazy_regex(r"\bRoom\Z")
_BEFORE_STATE = lazy_regex(r",\s[A-Z][a-z]")  # "Harbour Palace Lima, Peru": the city is what stands before a state
_HONORIFICS = lazy_regex(
    r"\A(?:(?:His|Her|Your|The|the|Excellency|Right|Rt|Honou?rable|Hon|"
    r"Mr|Mrs|Ms|Dr|Sir|Dame|H\.?E)\.?,? )+|\bMP\b",
    re.I,
)
_SMALL = frozenset("of the and for".split())
_MOST = 5
_NEW = 1 << 30  # above any place in the list of persons


def find_guest_meeting(setting: Setting, drafts: Sequence[Draft]) -> Draft | None:
    """Return the meeting of the governments whose officials speak in turn, None where a draft tells of it already.

    A draft of a meeting or call of these parties that the document reports gets the speakers as heads instead.
    """
    parties = setting.context.turns.parties
    if not 0 < len(parties) <= _MOST:
        return None
    speakers = _find_speakers(setting)
    others = []
    for d in drafts:
        if d.standing == "subject" and parties <= d.codes and d.kind in ("meeting", "call", "session"):
            if d.kind != "session" and _is_another(setting, d, speakers):
                others.append(d)
                continue
            if d.kind != "session":
                d.add_people(speakers, "principal")
                d.when = d.when or _find_day(setting, d.span)
                d.place = d.place or (_find_place(setting) if d.kind == "meeting" else None)
            return None
    occasion = _find_occasion(setting)
    if occasion is None:
        return None
    title = setting.context.title
    kind = "call" if _CALL.search(title) and _VIRTUAL.search(title) else "meeting"
    draft = Draft(kind, occasion, setting.sentence(occasion.start), "guests/meeting", codes=set(parties))
    draft.add_people(speakers, "principal")
    draft.alone = True
    draft.standing = "subject"
    draft.when = _find_day(setting, occasion)
    draft.mode = "virtual" if _VIRTUAL.search(title) else None
    draft.place = None if draft.mode else _find_place(setting)
    for d in drafts:
        if d.standing == "subject" and d.kind != "session" and (not parties <= d.codes or d in others):
            d.standing = "mentioned"
    return draft


def _is_another(setting: Setting, d: Draft, speakers: Sequence[Person]) -> bool:
    """Tell whether a meeting is none of those who speak: of other persons, by telephone, or before that day."""
    if d.kind == "call" and not _CALL.search(setting.context.title):
        return True
    day = d.when.first if d.when else None
    if day and setting.reference and day < setting.reference.isoformat()[: len(day)]:
        return True
    met = {p.ident for p in d.people if p.name}
    return bool(met and speakers) and met.isdisjoint(p.ident for p in speakers)


def _find_occasion(setting: Setting) -> Span | None:
    context = setting.context
    for turn in context.turns.turns:
        if turn.code is not None and not turn.asks:
            match = _OCCASION.search(context.plain, turn.start, turn.end)
            if match is not None:
                return Span(*match.span())
    if _TITLED.search(context.title) is None:
        return None
    guest = next((t for t in context.turns.turns if t.code not in (None, setting.home) and not t.asks), None)
    start = context.plain.find(guest.label, guest.start) if guest is not None else -1
    return Span(start, start + len(guest.label)) if guest is not None and start >= 0 else None


def _find_day(setting: Setting, occasion: Span) -> DateMention | None:
    """Return the day of publication, told by "today" or, without it, by the greeting itself."""
    if setting.reference is None:
        return None
    today = _TODAY.search(setting.context.plain)
    start, end = today.span() if today is not None else (occasion.start, occasion.end)
    return DateMention(start, end, setting.reference.isoformat(), None, relative=True)


def _find_place(setting: Setting) -> Place | None:
    """Return the room or city that the lines above the first speaker name."""
    context = setting.context
    head = context.turns.turns[0].start
    city = None
    for hit in context.hits_in(0, head):
        place = hit.find("place")
        before_state = _BEFORE_STATE.match(context.plain, hit.end, head)
        if place is not None and (city is None or before_state is not None):
            words = context.text[hit.start : hit.end]
            code = place.attributes.get("country") or place.attributes.get("code")
            city = Place(words, code, Span(hit.start, hit.end))
    room = _ROOM.of(context.lexicon).search(context.plain, 0, head)
    if city is None and room is not None:
        code = setting.home if _ROOM_AT_HOME.search(room["room"]) else None
        return Place(context.text[room.start("room") : room.end("room")], code, Span(*room.span("room")))
    return city or find_dateline_city(setting)


def _find_speakers(setting: Setting) -> list[Person]:
    """Return one person for each labelled official, with the name as the title gives it."""
    out: list[Person] = []
    seen: set[str] = set()
    parties: set[str | None] = set()
    for turn in setting.context.turns.turns:
        if turn.asks or (turn.code is None and not turn.is_guest) or turn.label in seen:
            continue
        seen.add(turn.label)
        person = _read_label(setting, turn, len(out))
        if person is not None and turn.code not in parties:
            parties.add(turn.code)
            out.append(person)
    return out


def _read_label(setting: Setting, turn: Turn, number: int) -> Person | None:
    context = setting.context
    label = turn.label if not turn.label.isupper() else " ".join(_shown(w) for w in turn.label.split())
    found = (*context.lexicon.meetings.find(label.lower()), *context.lexicon.names.find(label))
    hits = [h for h in found if "office" in h.labels]
    if not hits:
        return _find_held(context, turn) if turn.code != setting.home else None  # at home it may be who presides
    office = label[hits[-1].start : hits[-1].end]
    name = label[hits[-1].end :].strip(" ,")
    if not name or name.split()[0].lower() in _SMALL:
        before, comma, _ = label.partition(", ")
        name = (
            _HONORIFICS.sub("", before) if comma else _name_in_title(context.title, office, turn.code != setting.home)
        )
    if not name:
        return None
    surname = name.split()[-1].casefold()
    known = [p for p in context.people if p.name and p.name.split()[-1].casefold() == surname]
    known = [p for p in known if p.party in (turn.code, None) and _holds(p, office)]
    if known:
        return replace(known[0], office=known[0].office or office, party=turn.code)
    titled = _name_in_title(context.title, office, turn.code != setting.home)
    if titled.split()[-1:] and titled.split()[-1].casefold() == surname:
        name = titled
    start = context.plain.find(turn.label, turn.start)
    span = Span(start, start + len(turn.label))
    return Person(span.start, span.end, name, office, turn.code, _NEW + number, span, "guests/label")


def _find_held(context: Context, turn: Turn) -> Person | None:
    """Return whom the text names with an office and the family name of a label that has none: "MR KALNS"."""
    surname = turn.label.split()[-1].casefold()
    named = (p for p in context.people if p.office and p.party == turn.code and p.name)
    return next((p for p in named if p.name.split()[-1].casefold() == surname), None)


def _holds(person: Person, office: str) -> bool:
    """Tell whether a person may hold the office of a label: "First Lady Ann Dow" is not "PRESIDENT DOW"."""
    own, told = (person.office or "").lower(), office.lower()
    return not own or told in own or own in told


def _name_in_title(title: str, office: str, is_guest: bool) -> str:
    """Return the name that the title gives with an office; the last such name is the guest's."""
    name = r"(?:[A-Z][\w'’-]+ ){1,3}[A-Z][\w'’-]+"
    found = [m["a"] or m["b"] for m in re.finditer(rf"{office} (?P<a>{name})|(?P<b>{name})(?: MP)?, {office}\b", title)]
    names = [n for n in (_HONORIFICS.sub("", f) for f in found) if n]
    return names[-1 if is_guest else 0] if names and (is_guest or len(names) > 1) else ""


def _shown(word: str) -> str:
    """Return a word of a label in capitals as it is written within a sentence."""
    return word.lower() if word.lower() in _SMALL else re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize(), word)
