"""Sessions that are stops of a journey announced: "will visit Latvia and Peru. She will be in Riga for the Summit"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.genre import is_news
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.text.context import Person
from memcon.lexicon.patterns import lazy_regex

_ATTEND = r"(?:attend|participate\s+in|take\s+part\s+in|join|host|address)"
_WORD = r"(?:(?!(?:of|at|in|on|before|after|ahead|with|by|from|to|for)\b)[\w.'’–-]+\s+)"
_COMES = lazy_regex(
    r"\b(?:will|(?:is|are)\s+(?:scheduled\s+|due\s+|set\s+)?to)\s+(?:(?:then|also|first|next|later)\s+)?"
    rf"(?:{_ATTEND}|(?:be\s+in|travel\s+(?:on\s+)?to|visit|go\s+(?:on\s+)?to|fly\s+(?:on\s+)?to|return\s+to|continue\s+(?:on\s+)?to|depart\s+for)\s"
    r"(?:(?!\b(?:who|which|where|ahead|before|after|following|margins|sidelines|discuss|prepare)\b)[^.;:]){3,110}?\s"
    rf"(?:for|to\s+{_ATTEND}))\s+{_WORD}{{0,5}}(?:[A-Z][^;:]{{3,80}}?\s(?:and|as\s+well\s+as)\s+(?:the\s+)?)?\Z"
)
_HE = lazy_regex(r"\b(?P<who>[Hh]e|[Ss]he)\s+\Z")
_TOLD = ("subject", "mentioned")
_REACH = 260  # characters before the words for a session


def report_stops(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Report the sessions that whose journey is announced will come to, each with its traveller as a head."""
    journeys = [d for d in drafts if d.kind == "visit" and d.standing == "subject" and d.status == "scheduled"]
    travellers = {p.ident: p for v in journeys for p in v.people if p.name}
    first = next((d for d in drafts if d.standing == "subject"), None)
    if not travellers or is_news(setting.context) or first is None or first.status != "scheduled":
        return
    for d in drafts:
        if d.kind != "session" or d.standing not in _TOLD or d.status != "scheduled" or d.modifier or d.people:
            continue
        who = _who_comes(setting, d)
        if who is not None and (told := travellers.get(who.ident)) is not None:
            d.standing = "subject"
            d.add_people([told], "head")
            d.codes |= {told.party} if told.party else set()


def _who_comes(setting: Setting, d: Draft) -> Person | None:
    """Return who is told to come to a session: named before the verb, or meant by a pronoun there."""
    context, start = setting.context, d.sentence.start
    comes = _COMES.search(context.plain, max(start, d.span.start - _REACH), d.span.start)
    if comes is None:
        return None
    before = context.people_in(start, comes.start())
    if before:
        return named(context, before[-1])
    he = _HE.search(context.plain, start, comes.start())
    return resolve_pronoun(context, he.start("who")) if he is not None else None
