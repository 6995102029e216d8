"""Capitals told by their state alone: "met in the Danish capital", "travelled to Peru's capital"."""

from __future__ import annotations

from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_STATE = r"(?P<the>[Tt]he\s+)?(?P<state>(?:[A-Z]\.){2,3}|[A-Z]\w+(?:\s[A-Z]\w+)?)(?(the)|'s)\s+capital\b"
# "in the Danish capital", "the Danish capital will host"
_IN = lazy_regex(
    rf"\b(?:in|at)\s+{_STATE}|"
    rf"{_STATE.replace('the>', 'host_the>').replace('(the)', '(host_the)').replace('state>', 'host>')}"
    r"(?=\s+(?:(?:will\s+|would\s+|is\s+to\s+)?(?:also\s+)?(?:host|play\s+host)|(?:had\s+|has\s+)?hosted|hosts|played\s+host|is\s+hosting|"
    r"was\s+the\s+venue)\b)"
)
# "flew on Monday to the Danish capital"; what stands behind may name the city, or make another word of it
_TO = lazy_regex(
    r"(?:\s+(?:back|here|home|today|yesterday|early|late|last\s+\w+|(?:on\s+)?[A-Z]\w+day))*(?:\s+(?:to|in|at|for))?\s+"
    rf"{_STATE}(?!,?\s+(?:of\s+)?(?![A-Z]\w+day\b)[A-Z]|\s+(?:city|markets?|goods|gains?|controls?|flows?)\b)"
)


def find_capital(setting: Setting, start: int, end: int) -> Place | None:
    """Return the capital in which something is told to be within [start, end)."""
    text = setting.context.plain
    match = _IN.search(text, start, end) if text.find("capital", start, end) >= 0 else None
    return (
        None
        if match is None
        else _read(setting, match.span("state" if match["state"] else "host"), Span(match.start(), match.end()))
    )


def find_capital_behind(setting: Setting, start: int, end: int) -> Place | None:
    """Return the capital to which the words of travel that end at `start` lead."""
    text = setting.context.plain
    match = _TO.match(text, start, end) if text.find("capital", start, end) >= 0 else None
    if match is None:
        return None
    begin = match.start("the") if match["the"] else match.start("state")
    return _read(setting, match.span("state"), Span(begin, match.end()))


def _read(setting: Setting, state: tuple[int, int], span: Span) -> Place | None:
    """Return the capital of the state that the words at `state` name."""
    code = next((p.code for p in setting.context.parties_in(state[0], state[0] + 1)), None)
    states = setting.context.lexicon.tables.get("names/states", {}).get("state", [])
    name = next((str(s["capital"]) for s in states if s.get("code") == code and s.get("capital")), None)
    return Place(name, code, span) if name else None


def is_capital_of(text: str, place: Place) -> bool:
    """Tell whether a place is told as the capital of its state, which names the state as well."""
    return place.name is not None and text.startswith("capital", place.span.end - len("capital"))
