"""Where a visit goes that no place tells: to the country of who invites or receives the guest."""

from __future__ import annotations

import re

from memcon.annotate.occasions.drafts import named, people_after, people_before
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.talks.destinations import OF
from memcon.annotate.text.context import Context, Person
from memcon.annotate.visits.visit_words import VisitWord
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_INVITED = lazy_regex(r"\bat\s+the\s+invitation\s+of\s+(?:the\s+)?", re.I)
INVITED_GAP = lazy_regex(r"[^.;\n]{0,80}?\binvitation\s+of\s+(?:the\s+)?\Z")


def place_of_inviter(setting: Setting, word: VisitWord) -> Place | None:
    """Return the country of who invites, where no other place is told: "a visit at the invitation of Minister A"."""
    context, start, end = setting.context, word.hit.end, word.sentence.end
    hosts = people_after(context, start, end, INVITED_GAP)
    host = named(context, hosts[-1]) if hosts else None
    if host is None or not host.party or not _INVITED.search(context.plain, start, end):
        return None
    return Place(None, host.party, host.name_span)


# "received Minister A of Peru for an official visit", "welcomed her to Riga on a three-day state visit"
_RECEIVED_FOR = lazy_regex(
    r"\b(?:welcom(?:es|ed|ing)|receiv(?:es|ed|ing)|host(?:s|ed|ing)|(?:will|to)\s+(?:welcome|receive|host)|(?P<met>met|meets|(?:will|to)\s+meet))\s"
    r"[^;:]{5,140}?\s(?:on|for|(?(met)(?!)|(?P<in>during|marking\s+the\s+(?:start|beginning|commencement|end|conclusion)\s+of)))\s+"
    r"(?:an?|his|her)\s+(?:[\w-]+\s+){0,2}(?:[\w-]+-)?\Z"
)
# "was received in Lima by President B for a state visit": who stands ahead visits
_BY_HOST = lazy_regex(r"(?:welcom|receiv|host)ed\s(?:[^,;:]{1,50}\s)?by\s")
_PASSIVE = lazy_regex(r"\b(?:is|was|were|be|been|being)\s(?:[a-z]+\s)?\Z")


# "A was received on a working [visit] by B": who stands behind "by" is the host
_WAS_RECEIVED_ON = lazy_regex(
    r"\b(?:is|was|were|be|been|being)\s(?:[a-z]+\s)?(?:welcom|receiv|host|greet)ed\s(?:[^,;:]{1,50}\s)?(?:on|for|during)\s+"
    r"(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)


def is_received_on(word: VisitWord) -> bool:
    """Tell whether the words before a visit say that the guest was received on it, by whom being told behind it."""
    return _WAS_RECEIVED_ON.search(word.before) is not None


def place_met_there(setting: Setting, word: VisitWord, visitors: list[Person]) -> Place | None:
    """Return the country of whom a guest met who is told to be on a visit: "A, who is on a visit, called on B"."""
    guests = [named(setting.context, v) for v in visitors[-1:]]
    if not guests or not guests[0].party or guests[0].party == setting.home:
        return None
    people = setting.context.people_in(word.hit.end, word.sentence.end)
    host = next(
        (p for p in (named(setting.context, p) for p in people) if p.party not in (None, guests[0].party)), None
    )
    if host is None or host.party != (setting.home or setting.base):
        return None
    city, here = find_where(setting, word.hit.end, word.sentence.end), Span(word.hit.start, word.hit.end)
    return Place(city.name if city is not None and city.country == host.party else None, host.party, here)


def place_of_host(setting: Setting, word: VisitWord, visitors: list[Person]) -> Place | None:
    """Return the country of who receives a guest for a visit of state that no other words place."""
    context, start = setting.context, word.sentence.start
    received = _RECEIVED_FOR.search(word.before) if word.official else None
    guests = [named(context, v) for v in visitors[-1:]]
    if guests and is_received_on(word):
        by = (named(context, p) for p in people_after(context, word.hit.end, word.sentence.end, OF)[:1])
        host_behind = next((p for p in by if p.party not in (None, guests[0].party)), None)
        if host_behind is not None:
            return Place(None, host_behind.party, host_behind.name_span)
    if received is None or not guests or not guests[0].party:
        return None
    if _BY_HOST.match(received.group()) is not None and received["in"]:
        return None  # "was received by President B during a visit": read by its place
    if _BY_HOST.match(received.group()) is not None:  # the host stands behind, and no place is told
        ahead = word.before[: received.start()]
        return Place(None, guests[0].party, guests[0].name_span) if _PASSIVE.search(ahead) is not None else None
    hosts = [named(context, p) for p in people_before(context, start, start + received.start(), 110)]
    host = next((h.party for h in hosts if h.party), _state_before(context, start, start + received.start()))
    host = host or setting.home
    if host is None or host == guests[0].party:
        return None
    city = find_where(setting, visitors[-1].end, word.hit.start, strict=False)
    if city is None and received["met"]:  # "On Monday in Lima, Minister A met Minister B for a working visit"
        city = find_where(setting, start, start + received.start())
    if city is not None and city.country in (host, guests[0].party if received["met"] else host):
        return city
    return None if received["met"] else Place(None, host, guests[0].name_span)  # who is met may be the host


# "Peru [is] to host A", "Peru [on Monday] welcomed A"
_SUBJECT = lazy_regex(
    r"(?:\s+(?:is|was|will|has|had|also|set|due|on|[A-Z][a-z]+day|today|yesterday|warmly|officially|\(\d{1,2}\))){0,4}\s+\Z"
)
_SUBJECT_REACH = 60  # characters


def _state_before(context: Context, start: int, at: int) -> str | None:
    """Return the state that is the subject of a verb of hosting, by its own name."""
    for found in context.parties_in(max(start, at - _SUBJECT_REACH), at)[-1:]:
        own = found.form not in ("adjective", "side") and found.start == start
        if own and _SUBJECT.fullmatch(context.plain, found.end, at) is not None:
            return found.code
    return None
