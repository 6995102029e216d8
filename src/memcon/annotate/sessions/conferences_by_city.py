"""Conferences told in a row by their cities: "attended conferences in Riga (25 October) and Lima (13 December)"."""

from __future__ import annotations

from memcon.annotate.days.dates import DateMention
from memcon.annotate.occasions.drafts import Draft, named, people_before
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.sessions.told_conferences import RULE
from memcon.annotate.talks.encounter_subjects import subject_pronoun
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_ROW = lazy_regex(
    r"\b(?P<noun>(?:[Cc]onferences|[Ss]ummits|[Mm]inisterials|[Mm]inisterial\s+meetings))(?:\s+held)?\s+(?:in|of)\s+(?=[A-Z])"
)
_WORDS = Anchors(("conferences", "summits", "ministerial"))
_COMES = lazy_regex(
    r"\b(?:attend(?:s|ed|ing)?|took\s+part\s+in|taken\s+part\s+in|participated\s+in|spoke\s+at|addressed)\s+(?:the\s+|two\s+|three\s+)?(?:[\w-]+\s+){0,3}\Z"
)
_DAY = lazy_regex(r"(?:,\s[A-Z]\w+)?\s*\((?P<day>[^()]{4,24})\)|\s+in\s+(?=\d{4})")
_YEAR = lazy_regex(r"(?:19|20)\d\d")
_JOINED = lazy_regex(r"(?:,\s+(?:and\s+)?|\s+and\s+)(?:in\s+)?")
_TWO = 2  # cities make a row
_BACK, _AHEAD = 10, 60  # characters


def find_conferences_by_city(setting: Setting) -> list[Draft]:
    """Return a draft for each city of a row of conferences, with the day or year in brackets behind it."""
    context, out = setting.context, list[Draft]()
    for match in find_near(_ROW, context.plain, _WORDS.find(context.folded), _BACK, _AHEAD):
        if match.start() < context.body:
            continue
        sentence = setting.sentence(match.start())
        comes = _COMES.search(context.plain, max(sentence.start, match.start() - 60), match.start())
        people = []
        if comes is not None:
            people = people_before(context, sentence.start, comes.start()) or subject_pronoun(
                setting, sentence, comes.start()
            )
        people = [named(context, p) for p in people]
        row = _read_row(setting, match.end(), sentence)
        if len(row) < _TWO or (comes is None and any(d.when is None for d in row)):
            continue  # "consequences for summits in Riga and Lima"
        for draft in row:
            draft.codes |= {p.party for p in people if p.party}
            draft.add_people((p for p in people if p.name), "principal")
            out.append(draft)
    return out


def _read_row(setting: Setting, at: int, sentence: Span) -> list[Draft]:
    """Return a draft for each city of a row that begins at `at`."""
    context, out = setting.context, list[Draft]()
    days = setting.find_dates(sentence, "past")
    for hit in context.hits_in(at, sentence.end):
        if hit.start < at:
            continue
        if hit.start != at and _JOINED.fullmatch(context.plain, at, hit.start) is None:
            break
        place = hit.find("place")
        if place is None:
            break
        draft = Draft("meeting", Span(hit.start, hit.end), sentence, RULE)
        draft.place = Place(str(place.value), str(place.attributes.get("country")), Span(hit.start, hit.end))
        draft.alone, draft.standing = True, "mentioned"
        at = hit.end
        if (told := _DAY.match(context.plain, at, sentence.end)) is not None:
            at = told.end()
            draft.when = next((d for d in days if told.start() <= d.start < told.end() + 1), None)
            if draft.when is None and _YEAR.fullmatch(told["day"] or ""):
                draft.when = DateMention(told.start("day"), told.end("day"), told["day"], None)
        out.append(draft)
    return out
