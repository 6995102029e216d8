"""Meetings told by the press conference behind them alone: "A told a joint news conference with his counterpart B"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_after, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_RULE = "meetings/trigger/press"
_WORDS = Anchors(
    (
        *(
            f" {what} {link} "
            for what in ("conference", "briefing", "appearance", "availability")
            for link in ("with", "in", "on", "at")
        ),
        " alongside ",
        " beside ",
        " next to ",
    )
)
_WHERE = r"(?:\s+(?:in|on|at)\s+(?:the\s+)?[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,3}){0,2}"
# "a joint press conference in Riga with", "a press conference alongside", "spoke to the press alongside"
_JOINT = lazy_regex(
    rf"\b(?:joint\s+(?:(?:press|news|media)\s+)?(?:conference|briefing|appearance|availability){_WHERE}\s+(?:with|alongside)|"
    rf"(?:(?:press|news|media)\s+(?:conference|briefing)|(?:to|with)\s+(?:the\s+)?(?:reporters|journalists|newsmen|media|press)){_WHERE}\s+alongside|"
    rf"(?:press|news|media)\s+conference{_WHERE}\s+with|"
    rf"(?:[Ss]peaking|[Ss]tanding|[Ss]itting|[Ss]eated|[Aa]ppearing|spoke|stood|appeared){_WHERE}\s+(?:alongside|beside|next\s+to))\s+"
)
# what a verb of speaking is followed by where those told of behind only stand beside
_TO_THE_PRESS = lazy_regex(
    rf"\s+(?:to|with)\s+(?:the\s+)?(?:reporters|journalists|newsmen|media|press){_WHERE}\s+alongside\b"
)
_TO_WHOM = lazy_regex(
    r"(?:(?:the|his|her|their|visiting)\s+|(?:[\w-]+\s+)?(?:counterpart|colleague|peer|host|guest),?\s+)*\Z"
)
_AHEAD = lazy_regex(r"\b(?:will|would|to|plans?|due|expected|scheduled|before|ahead\s+of)\s+(?:[\w'-]+\s+){0,6}\Z")
_REACH = 60  # characters


def find_press_conferences(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for two persons who spoke to the press together, where no meeting of their sides is told."""
    context, out = setting.context, list[Draft]()
    pairs = {frozenset(d.codes) for d in drafts if d.kind != "visit"}
    for match in find_near(_JOINT, context.plain, _WORDS.find(context.folded), 40, _REACH):
        sentence = setting.sentence(match.start())
        if match.start() < context.body or _is_ahead(setting, sentence, match.start()):
            continue
        met = [named(context, p) for p in people_after(context, match.end(), sentence.end, _TO_WHOM)[:1]]
        before = people_before(context, sentence.start, match.start())
        behind = people_after(context, met[0].end, sentence.end, _BEHIND) if met and not before else []
        ours = [named(context, p) for p in (before or behind)[-1:]]
        both = (*ours, *met)
        codes = frozenset(str(p.party) for p in both if p.party and p.office)
        if len(codes) != _TWO or codes in pairs or is_private(context, met, match.group()):
            continue
        draft = Draft("meeting", Span(match.start(), met[0].end), sentence, _RULE, codes=set(codes))
        draft.add_people(both, "principal")
        draft.verbal = True
        out.append(draft)
        pairs = pairs | {codes}
    return out


_TWO = 2  # sides
# "Speaking at a joint press conference with B in Lima, A said"
_BEHIND = lazy_regex(r"(?:\s+(?:in|at|on|after|following)\s[^,.;:]{2,60})?,\s+(?:the\s+)?\Z")


def speaks_to_press(setting: Setting, end: int) -> bool:
    """Tell whether a verb of speaking that ends at `end` tells of two before the press: no call of theirs."""
    return _TO_THE_PRESS.match(setting.context.plain, end) is not None


def _is_ahead(setting: Setting, sentence: Span, start: int) -> bool:
    """Tell whether a press conference is still to come."""
    return _AHEAD.search(setting.context.plain, max(sentence.start, start - _REACH), start) is not None
