"""Meetings told only by whom something was raised with: "The fleet was discussed with B", "over lunch with B"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_after
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.occasions.verb_senses import ONLY_WISHED, is_urged
from memcon.annotate.parties.genre import is_news
from memcon.annotate.talks.encounter_planned import told_before
from memcon.annotate.talks.supposed import is_proposal
from memcon.annotate.text.context import Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

RULE = "meetings/trigger/raised with"
_WITH = Anchors((" with ",))
_BACK, _AHEAD = 150, 6  # characters around "with"
# "were also discussed [with]", "was raised during the talks in Oslo [with]"
_RAISED = WordRegex(
    r"\b(?P<be>was|were|has\s+been|have\s+been|had\s+been|will(?:\s+also)?\s+be)\s+(?:(?!not\b|never\b)[\w-]+\s+){0,2}?"
    r"%verb_class/of raising a topic%"
    r"(?:(?:\s+(?!(?:that|which|who|whom|where|when|while|if|and|but|by)\b)[^\s.;:]+){0,9}?)\s+with\s+"
)
# "during a working lunch with", "in an exchange of views with": what the list of meetings by noun does not hold
_OVER = WordRegex(
    r"\b(?:[Dd]uring|[Ii]n|[Aa]t|[Oo]ver|[Aa]fter|[Ff]ollowing|[Bb]efore)\s+"
    r"(?:(?:an?|the|his|her|their|today's|these|this|subsequent)\s+)?"
    r"(?:(?!(?:of|and|to|with|for|by|from)\b)[\w-]+\s+){0,3}?"
    r"(?P<noun>%noun_class/tables and exchanges%)(?:\s+of\s+views)?"
    r"(?:\s+(?:on|in|at|today|yesterday|earlier|that)\s?(?:[\w-]+\s?){0,3}?)?\s+with\s+"
)
_ARTICLES = lazy_regex(
    r"(?:(?:the|visiting|his|her|their|its|new|both|other)\s+|(?:[\w-]+\s+)?(?:counterparts?|colleagues?|peers?|hosts?|guests?),?\s+)*\Z"
)


def find_raised_with(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each foreign official with whom the own side raised something, told nowhere else."""
    context, out = setting.context, list[Draft]()
    if setting.home is None or is_news(context):
        return out
    sessions, told = Ranges(taken), _names_told(drafts)
    for match in _matches(setting):
        sentence = setting.sentence(match.start())
        if match.start() < context.body or match.end() > sentence.end or sessions.cover(match.end() - 1):
            continue
        if _is_only_wished(setting, sentence, match.start()):
            continue
        met = [named(context, p) for p in people_after(context, match.end(), sentence.end, _ARTICLES)]
        met = [p for p in met if p.name and not told & set(p.name.split())]
        ours, theirs = _read_sides(setting, sentence, drafts, met)
        if not theirs or is_private(context, theirs, match.group()):
            continue
        status = "scheduled" if (match.groupdict().get("be") or "").startswith("will") else "held"
        for group in _part(theirs, match):
            start = match.start() if group[0] is theirs[0] else group[0].start
            end = max(p.end for p in group) if group[0].start >= start else match.end()
            draft = Draft(
                "meeting", Span(start, max(end, start + 1)), sentence, RULE, codes={setting.home}, verbal=True
            )
            draft.codes |= {p.party for p in group if p.party}
            draft.verb, draft.leads, draft.status = match.start(), ours, status
            draft.add_people((*ours, *group), "principal")
            out.append(draft)
            told |= {w for p in (*group, *met) for w in (p.name or "").split()}
    return out


def _matches(setting: Setting) -> Iterable[re.Match[str]]:
    """Yield what was raised with somebody, and the tables and exchanges with somebody, in text order."""
    context, found = setting.context, list[re.Match[str]]()
    places = list(_WITH.find(context.plain))
    for pattern in (_RAISED, _OVER):
        found += find_near(pattern.of(context.lexicon), context.plain, places, _BACK, _AHEAD)
    return sorted(found, key=lambda m: (m.end(), m.start()))


def _names_told(drafts: Sequence[Draft]) -> set[str]:
    """Return the parts of the names of all who are told of as having met."""
    return {w for d in drafts if d.kind != "visit" for p in d.people for w in (p.name or "").split()}


def _is_only_wished(setting: Setting, sentence: Span, start: int) -> bool:
    text = setting.context.plain
    wished = ONLY_WISHED.search(text, max(sentence.start, start - 70), start) is not None
    return wished or is_urged(text, start, sentence.start) or is_proposal(text, sentence, start)


def _read_sides(
    setting: Setting, sentence: Span, drafts: Sequence[Draft], met: list[Person]
) -> tuple[list[Person], list[Person]]:
    """Return who of the own side spoke, and those of other states, where a side is told behind "with"."""
    context, own = setting.context, [p for p in met if p.party == setting.home]
    here = [named(context, p) for p in context.people_in(sentence.start, sentence.end)]
    around = [p for p in (*here, *told_before(setting, sentence)) if p.name and p.party]
    if own and len(own) == len(met):  # "trade was raised with our minister": by the guest told of before
        guests = [p for p in around if p.party != setting.home]
        return own, guests[:1]
    theirs = [p for p in met if p.party and p.party != setting.home]
    ours = [p for p in around if p.party == setting.home]
    ours.sort(key=lambda p: -sum(p.name == q.name for d in drafts for q in d.people))  # of two the one told of more
    return ours[:1], theirs if len(theirs) == len(met) else []


def _part(theirs: list[Person], match: re.Match[str]) -> list[list[Person]]:
    """Return those met together: all who are of one state, or each state's own after a plural."""
    if len({p.party for p in theirs}) == 1 and not (match.groupdict().get("noun") or "").endswith("s"):
        return [theirs]
    return [[p] for p in theirs]
