"""Bodies of several states though none is told: they meet in one state and another, or a state is their host."""

from __future__ import annotations

from collections.abc import Iterable

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

# "Norway hosts the Reef Group's ninth meeting": a state is no host to a group of its own
_HOSTS = lazy_regex(
    r"(?:['’]s\s+[\w-]+)?,?\s+(?:(?:will|would|is\s+(?:set\s+|due\s+)?to|has|had|also|is|was)\s+){0,3}host(?:s|ed|ing)?\s+(?:[\w-]+\s+){0,3}\Z"
)
_REACH = 60  # characters before a session in which its host may stand


def is_hosted_by_state(setting: Setting, d: Draft) -> bool:
    """Tell whether a state, by its name, is told to be host of a session."""
    context = setting.context
    start = max(d.sentence.start, d.span.start - _REACH)
    hosts = (p for p in context.parties_in(start, d.span.start) if p.form == "name")
    return any(_HOSTS.fullmatch(context.plain, p.end, d.span.start) is not None for p in hosts)


# "the second Reef Summit, [which] Kenya [co-hosted]"
_WHICH = lazy_regex(r",?\s(?:which|that)\s(?:the\s)?\Z")
_CO_HOSTS = lazy_regex(r"\s(?:(?:will|would|is|was|has|had|also|then|to)\s){0,3}(?:co-?)?host(?:s|ed|ing)?\b")
_BEHIND = 24  # characters behind a session in which the state that hosts it begins


def add_hosts_behind(setting: Setting, drafts: Iterable[Draft]) -> None:
    """Give a session the state that the clause right behind it tells to host it."""
    context = setting.context
    for d in drafts:
        near = context.parties_in(d.span.end, min(d.sentence.end, d.span.end + _BEHIND)) if d.kind == "session" else []
        host = next(iter(near), None)
        if host is None or host.form != "name" or _CO_HOSTS.match(context.plain, host.end) is None:
            continue
        if _WHICH.fullmatch(context.plain, d.span.end, host.start) is not None:
            d.codes.add(host.code)


def find_travelling(drafts: Iterable[Draft]) -> set[str]:
    """Return the bodies whose sessions the text tells in more than one state."""
    seats: dict[str, set[str]] = {}
    for d in drafts:
        if d.kind == "session" and d.mechanism and d.place is not None and d.place.country:
            seats.setdefault(d.mechanism, set()).add(d.place.country)
    return {name for name, countries in seats.items() if len(countries) > 1}
