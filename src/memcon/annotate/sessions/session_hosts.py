"""Who invited to a session: "the Lake Forum, hosted by President A", "at the invitation of Minister B"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.context import Person
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_SIGNS = Anchors(("host", "invitation of", "convened", "opened", "inaugurated"))
# "[the Lake Forum] in Riga in May, which will be hosted by the premier, A"
_BY = lazy_regex(
    r"(?:(?!\b(?:(?<!\d\s)and|but|dinner|lunch|reception|event|exhibition|workshop|meeting|visit\w*|met|to\s+meet|talks|agreement|centre|center|(?:will|is)\s+(?:now|also|\w+ing))\b)"
    r"[^.;:]){0,90}?,?\s+(?:(?:which|that)\s+)?(?:(?:is|was|will|be|being|to|has|been|are)\s+){0,4}"
    r"(?:(?:hosted|convened|opened|inaugurated)\s+(?:today\s+|yesterday\s+|jointly\s+)?by|at\s+the\s+invitation\s+of)\s+(?:the\s+|its\s+)?"
)
# "President A will host [the second Lake Forum]", "At the invitation of Minister A, [the Forum] met"
_HOSTS = lazy_regex(
    r"(?:,[^,.;:]{3,70},)?\s+(?:(?:will|would|is|was|has|had|be|been|to|set|due|also|only|today|earlier|unofficially)\s+){0,4}"
    r"(?:hosts?|hosted|hosting|convenes?|convened)\s+(?:[a-z]+\s+leaders\s+(?:for|at)\s+)?"
    r"(?:(?:the|its|their|this|an?|his|her|first|second|third|next|last|annual|upcoming|inaugural|virtual|special)\s+){0,4}\Z"
)
_AND = lazy_regex(r"(?:,|,?\s+and)\s+(?:the\s+)?")
_INVITES = lazy_regex(r"At\s+the\s+invitation\s+of\s+(?:the\s+)?\Z")
_INVITED = lazy_regex(r"(?:,[^,.;:]{3,70})?,\s+(?:(?:the|an?|this|its)\s+)?(?:\w+\s+){0,2}\Z")
# "met on the margins of [the Forum], at the invitation of A": to what he invited is told before
_BESIDE = lazy_regex(
    r"\b(?:margins?|sidelines?|fringes?|beside|alongside|after|before|following)\s+(?:of\s+)?(?:the\s+)?\Z"
)
_ASIDE = 24  # characters
_REACH, _ARTICLE = 130, 4  # characters before a session, and of an article that a person's mention may begin with


def add_session_hosts(setting: Setting, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts, sessions of which no chair is told with the person told to host them."""
    for d in drafts:
        if d.kind != "session" or d.aside or d.modifier == "previous" or {"chair", "co_chair"} & set(d.roles.values()):
            continue
        spans = [s for s in (d.span, *d.evidence) if _is_near(setting, s)]
        hosts = next((found for s in spans if (found := _find_hosts(setting, s))), [])
        full = [p for p in (named(setting.context, p) for p in hosts) if p.name and p.office]
        _give(d, full)
    return drafts


def _is_near(setting: Setting, span: Span) -> bool:
    """Tell whether a word of hosting stands in the sentence of a session."""
    sentence = setting.sentence(span.start)
    return setting.context.has_near(_SIGNS, sentence.start, sentence.end)


def _find_hosts(setting: Setting, span: Span) -> Sequence[Person]:
    """Return who is told to host a session, behind it or in front of it."""
    context, sentence = setting.context, setting.sentence(span.start)
    text = context.plain
    by = _BY.match(text, span.end, sentence.end)
    if by is not None and _BESIDE.search(text, max(sentence.start, span.start - _ASIDE), span.start) is None:
        return context.people_in(by.end() - _ARTICLE, by.end() + 1)[:1]
    people = context.people_in(max(sentence.start, span.start - _REACH), span.start)
    ahead = people[-1:]
    if not ahead:
        return []
    if _HOSTS.fullmatch(text, ahead[0].end, span.start) is not None:
        for p in reversed(people[:-1]):
            if _AND.fullmatch(text, p.end, ahead[0].start) is None:
                break
            ahead = [p, *ahead]
        return ahead
    invited = _INVITES.search(text, sentence.start, ahead[0].start)
    return ahead if invited is not None and _INVITED.fullmatch(text, ahead[0].end, span.start) else []


def _give(draft: Draft, people: Sequence[Person]) -> None:
    """Add hosts to a session as its chair, also whom it has as a mere head."""
    draft.add_people(people, "chair")
    for p in people:
        draft.roles[p.ident] = "chair"
        draft.codes |= {p.party} if p.party else set()
