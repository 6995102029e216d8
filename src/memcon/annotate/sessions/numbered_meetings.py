"""Numbered meetings of officials of two sides: "the third meeting of Directors-General between A and B"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, codes_between
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.sessions.numbered_forums import keep_edition, read_number
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

RULE = "meetings/numbered meeting"
_WORDS = Anchors((" meeting of ", " meeting between "))
_STOP = (
    r"(?:in|at|from|which|that|held|is|was|were|will|would|has|took|takes|on|between|where|when|during|today|yesterday|"
    r"tomorrow|here|last|next|this|scheduled|slated|due|under|to|by|with)\b"
)
# "the first Peru-Kenya [meeting of directors-general for fisheries]"
_MEETING = WordRegex(
    r"\b(?:[Tt]he|[Tt]heir|[Ii]ts|[Aa])\s+(?P<o>[\w-]+)\s+(?P<pair>[A-Z][\w.]+(?:\s[A-Z]\w+)?\s?[-–]\s?[A-Z][\w.]+(?:\s[A-Z]\w+)?\s+)?"
    r"(?P<name>[Mm]eeting\s+of\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?"
    r"(?i:%office_class/directors of services%|%office_class/officials%)"
    rf"(?:\s+(?:for|on|of|responsible\s+for|in\s+charge\s+of)\s+(?!{_STOP}|the\s+two\b|both\b)(?P<what>[\w'’-]+(?:\s(?!{_STOP})[\w'’-]+){{0,5}}))?)"
)
# "between the Republic of Peru and Kenya", "of Peru and Kenya"
_BETWEEN = lazy_regex(
    r"\s+(?:between|of|from)\s+(?:the\s+)?[A-Z][^.;:,]{2,60}?\s+and\s+(?:the\s+)?[A-Z][\w.]*(?:\s[A-Z]\w+)?"
)
_PAIR = 2
_SIDES_REACH = 110  # characters behind the name


def find_numbered_meetings(setting: Setting, taken: Sequence[Span]) -> list[Draft]:
    """Return a draft for each numbered meeting of officials whose two sides stand before it or behind it."""
    context, out = setting.context, list[Draft]()
    covered = Ranges(taken)
    for match in find_near(_MEETING.of(context.lexicon), context.plain, _WORDS.find(context.folded), 90, 160):
        number = read_number(context, match, covered)
        codes, name = _read_sides(setting, match) if number is not None else (set[str](), "")
        if len(codes) != _PAIR:
            continue
        draft = Draft("session", Span(match.start(), match.end()), setting.sentence(match.start()), RULE, codes=codes)
        draft.mechanism, draft.number = " ".join(name.split()), number
        draft.aside = match.start() >= context.lead_end(2)
        keep_edition(out, draft)
    return out


def _read_sides(setting: Setting, match: re.Match[str]) -> tuple[set[str], str]:
    """Return the two sides of a numbered meeting, and its name, before which they may stand."""
    context = setting.context
    if match["pair"]:
        pair = {p.code for p in codes_between(context, *match.span("pair"))}
        return pair, match["pair"] + match["name"]
    within = {p.code for p in codes_between(context, match.start("name"), match.end())}
    if within:  # "meeting of the ministers of Peru and Kenya" is no series by its name
        return set(), ""
    sentence = setting.sentence(match.start())
    behind = _BETWEEN.match(context.plain, match.end(), min(sentence.end, match.end() + _SIDES_REACH))
    if behind is not None:
        return {p.code for p in codes_between(context, match.end(), behind.end())}, match["name"]
    return {p.code for p in codes_between(context, sentence.start, match.start())}, match["name"]
