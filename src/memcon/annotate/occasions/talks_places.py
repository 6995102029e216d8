"""Where talks told before took place, by a later sentence that speaks of them: "The talks in Riga focused on trade"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.states import read_states
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex

_ANCHOR = Anchors(
    ("talks ", "discussion", "meeting ", "conversation", "consultations ", "negotiations ", "session ", "conference ",
     "summit ", "forum ", "dialogue ")
)  # fmt: skip
# "The official talks held in Riga", "At their meeting in Lima": not "the talks with Peru in Lima", which may be others
_TALKS_IN = lazy_regex(
    r"(?:(?:During|At|In)\s+|(?:The|One|Another)\s+(?:[a-z]+\s+)?(?:aims?|purpose|objectives?|goals?|focus|outcome|results?)\s+of\s+)?"
    r"(?:[Tt]he|[Tt]heir|[Tt]hese|[Tt]hose)\s+(?:(?!first|last|next|previous|earlier|coming|second|third|annual|new)[a-z-]+\s+){0,2}"
    r"(?:(?P<talks>talks|discussions?|conversations?|consultations|negotiations|dialogue|meetings?)|session|conference|summit|forum)"
    r"(?:\s+held)?\s+(?=(?:in|at)\s+(?:the\s+)?(?P<where>[A-Z]))"
)
# "The talks in Riga on 5 May", "The meeting in Lima last year": the day may be another's
_THEN = lazy_regex(
    r"(?:,\s+[A-Z]\w+,?)?\s+(?:on\s+(?:[A-Z][a-z]+day,?\s+)?(?:the\s+)?\d|in\s+(?:[A-Z][a-z]+\s+)?\d{4}|(?:last|next|earlier|later|previous)\b|ago\b)"
)
_REACH = 60  # characters of the words on the place
_SENTENCES = 12  # behind a meeting in which its talks are spoken of


def place_by_talks(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give meetings without a city that of the talks which a sentence behind them speaks of, if it may be theirs."""
    context = setting.context
    open_ones: dict[int, list[Draft]] = {}
    for d in drafts:
        if _is_open(d):
            open_ones.setdefault(context.sentence_at(d.span.start), []).append(d)
    if not open_ones:
        return
    states = read_states(context.lexicon)
    numbers = sorted({context.sentence_at(at) for at in _ANCHOR.find(context.folded)})
    for number in numbers:
        sentence = context.sentences[number]
        near = (open_ones.get(n, ()) for n in range(number - _SENTENCES, number))
        before = [d for beside in near for d in beside if _is_open(d)]
        told = _TALKS_IN.match(context.plain, sentence.start, sentence.end) if before else None
        if told is None or any(d.place is not None and d.span.start == told.start() for d in drafts):
            continue
        place = find_where(setting, told.end(), min(sentence.end, told.end() + _REACH))
        if place is None or place.name is None or place.span.start > told.start("where"):
            continue
        if _THEN.match(context.plain, place.span.end, sentence.end) is not None:
            continue
        for d in before:
            if d.kind == "meeting" and told["talks"] is None:
                continue
            if _may_be_there(d, place, states.codes):
                known = d.place.country if d.place is not None else None
                d.place = Place(place.name, place.country or known, place.span)


def _is_open(d: Draft) -> bool:
    return (
        d.kind in ("meeting", "session")
        and d.standing == "subject"
        and d.mode != "virtual"
        and (d.place is None or d.place.name is None)
    )


def _may_be_there(d: Draft, place: Place, states: frozenset[str] | set[str]) -> bool:
    """Tell whether a meeting may have been in a city: in the country told of it, else in that of one of its sides."""
    if place.country is None:
        return d.place is not None
    if d.place is not None:
        return d.place.country == place.country
    return place.country in d.codes or not d.codes & set(states)
