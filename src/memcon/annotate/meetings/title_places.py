"""Place and kind of a meeting by the title, or by the line above a joint paper, where the text leaves them open."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.datelines import find_place_line
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_places import TOPICAL
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.lexicon import fold
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_IN = lazy_regex(r"\b(?:in|at|In|At)\s+\Z")
# "Peace Talks in Riga": no topic, though "peace" may be one
_HELD_IN = lazy_regex(r"\b(?:[Tt]alks|[Mm]eetings?|[Ss]ummit|[Cc]onsultations|[Nn]egotiations|[Dd]ialogue)\s+in\s+\Z")
_TO = lazy_regex(
    r"\b(?:[Vv]isit\w*|[Tt]rip|[Tt]ravel\w*|[Ff]l(?:y|ies|ew)|[Jj]ourney|[Ww]elcom\w+|[Gg]o(?:es|ing)?)\b[^,;:]{0,40}\bto\s+\Z|"
    r"\b(?:[Vv]isit(?:s|ed|ing)?|[Aa]rriv(?:es|ed|ing)\s+(?:in|at)|[Ll]eaves?\s+for|[Dd]eparts\s+for)\s+\Z"
)
# "… of the Joint Commission, Riga, 3 May 2024"
_DATED = lazy_regex(r"(?:,\s+[A-Z][\w ]{2,25})?[,:]?\s+(?:on\s+)?(?:from\s+)?\d")
_BEFORE_DATED = lazy_regex(r"[,–—:(-]\s*\Z")
# "Remarks of A and B Before Bilateral Meeting | Lima, Peru"
_AFTER_BAR = lazy_regex(r"\|\s*\Z")
_PAPER = lazy_regex(
    r"\b(?:communiqu[eé]|joint\s+(?:\w+\s+){0,2}(?:statement|declaration|release)|declaration|chair(?:man|woman|person)?'s\s+(?:\w+\s+)?(?:statement|summary)|"
    r"outcomes?|agreed\s+minutes|minutes|record\s+of|conclusions)\b"
)
_HEAD = 400  # characters in which a paper names itself


# "Discussion by telephone between A and B", "A and B hold telephone conversation"
_BY_PHONE = lazy_regex(
    r"\b(?:by|over\s+the|on\s+the|via)\s+(?:tele)?phone\b|\b(?:tele)?phone\s+(?:calls?|conversations?|discussions?|talks?)\b|"
    r"\btelephonic\b",
    re.I,
)
# "Readout of Adviser A's Call with Minister B", "Call Between A and B"
_CALL_WITH = lazy_regex(r"\b(?:[Vv]ideo\s)?[Cc]alls?\s+(?:[Ww]ith|[Bb]etween)\b")


def call_by_title(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Make a call of the only meeting that a document reports, in no place, where its title tells of a telephone."""
    title = setting.context.title
    of_call = _BY_PHONE.search(title) or _CALL_WITH.search(title)
    told = [d for d in drafts if d.standing == "subject"] if of_call else []
    if len(told) == 1 and told[0].kind == "meeting" and told[0].place is None and told[0].mode is None:
        told[0].kind, told[0].mode = "call", "virtual"


# "A and B discussed trade. During a telephone conversation, A …", "This came in a phone call"
_THEN_BY_PHONE = lazy_regex(
    r"\W*(?:(?:During|In|Over|Throughout)\s+(?:an?|the|their|this)\s+(?:\w+\s+)?|(?:This|It|The\s+(?:discussion|exchange|talks?))\s+(?:came|was|were|took\s+place)\s+"
    r"(?:held\s+)?(?:during|in|by|over|via)\s+(?:an?\s+|the\s+|their\s+)?|The\s+conversation\s+took\s+place\s+(?:by|over\s+the)\s+)"
    r"(?:tele)?phone(?:\s+(?:call|conversation|discussion|talks?))?\b(?!\s+(?:call\s+|conversation\s+)?(?:with|between|to|from|last|on\s+[A-Z])\b)"
)
_IN_PERSON = lazy_regex(r"\b(?:meet|met|receiv|welcom|host|visit|call(?:s|ed)?\s+on|paid|held\s+talks\s+in)")
_BEHIND = 2  # sentences behind a meeting in which it may be told that it was a call


def call_by_sentence(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Make a call of a meeting told of those who spoke alone, where one of the next sentences tells of a telephone."""
    context = setting.context
    if "phone" not in context.folded:
        return
    for d in drafts:
        if d.kind != "meeting" or d.standing != "subject" or d.mode is not None or d.place is not None:
            continue
        if _IN_PERSON.search(context.folded, d.told_at, d.span.end) is not None:
            continue
        here = context.sentence_at(d.span.start)
        for sentence in context.sentences[here + 1 : here + 1 + _BEHIND]:
            if any(sentence.start <= o.span.start < sentence.end and o.kind in ("meeting", "call") for o in drafts):
                break
            if _THEN_BY_PHONE.match(context.plain, sentence.start, sentence.end) is not None:
                d.kind, d.mode = "call", "virtual"
                break


def place_by_title(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Name the city of what a document reports by its title, or by the line above a joint paper."""
    open_ones = [d for d in drafts if _is_open(d)]
    if not open_ones:
        return
    known = {d.place.country for d in open_ones if d.place is not None}
    city = _city_of_title(setting, known)
    if city is None:
        _place_by_line(setting, open_ones)
        return
    first = next((d for d in drafts if d.standing == "subject"), None)
    for d in open_ones:
        if city.country in (d.codes if d.place is None else {d.place.country}) or (d is first and d.place is None):
            d.place = Place(city.name, city.country, d.span)


def _is_open(d: Draft) -> bool:
    """Tell whether what the document reports took place in a city that the text does not tell."""
    tour = d.kind == "visit" and d.place is None
    if (
        d.standing != "subject"
        or d.kind == "call"
        or d.mode == "virtual"
        or d.status in ("agreed", "cancelled")
        or tour
    ):
        return False
    return d.place is None or d.place.name is None


def _city_of_title(setting: Setting, known: set[str | None]) -> Place | None:
    """Return the only city that the title names as where something took place, or as where somebody went.

    What is talked about lies elsewhere, unless the text tells that it took place in that country (`known`).
    """
    title = setting.context.title
    found: dict[str, Place] = {}
    for hit in setting.context.lexicon.names.find(title):
        place = hit.find("place")
        if place is None or place.attributes.get("site") or not place.attributes.get("country"):
            continue
        ahead = title[: hit.start]
        dated = _BEFORE_DATED.search(ahead) and _DATED.match(title, hit.end)
        if (
            dated
            or _AFTER_BAR.search(ahead)
            or _TO.search(ahead)
            or _HELD_IN.search(ahead)
            or (_IN.search(ahead) and (place.attributes["country"] in known or not TOPICAL.search(ahead)))
        ):
            name = title[hit.start : hit.end]
            found[str(place.attributes["country"])] = Place(name, place.attributes["country"], Span(0, 0))
    if len(found) != 1 or not setting.context.lexicon.meetings.find(fold(title)):
        return None
    return next(iter(found.values()))


def _place_by_line(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Take place and day of the occasion that a joint paper comes from off the line above it."""
    context = setting.context
    head = fold(context.document.title or "") + "\n" + context.folded[:_HEAD]
    if _PAPER.search(head) is None:
        return
    line = find_place_line(setting, head_only=True)
    d = drafts[0]
    if line is None or d.status != "held" or d.place is not None or d.kind == "visit" or len(drafts) > 1:
        return
    d.place = line[0]
    if d.when is None:
        days = [m for m in setting.find_dates(line[1], "past") if m.first and m.tells_day]
        d.when = days[0] if len(days) == 1 else None
