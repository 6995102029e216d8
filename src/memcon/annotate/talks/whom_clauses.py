"""Meetings told in a clause on whom one meets: "thanked B, with whom he will speak", "A, whom she met"."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import named, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.talks.met_sides import MEET, Verb
from memcon.annotate.text.context import Person
from memcon.lexicon.patterns import lazy_regex
from memcon.model import light_value

_WHOM = " whom "
_REACH = 110  # characters from "whom" to the verb
_LINK = lazy_regex(r"(?:,|\s[-–—])?(?:\s+(?P<with>with))?\Z")
_OF_STATE = lazy_regex(
    r"(?:\s+of\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+){0,3}|\s+\([^()]{1,30}\))?(?:,|\s[-–—])?(?:\s+with)?"
)
_HE = lazy_regex(
    r"(?P<who>he|she)\s+(?:(?:will|would|had|has|also|later|then|earlier|recently|last|first|just|again|is|was|to|due|set|scheduled|slated|expected|"
    r"today|tomorrow|yesterday|both)\s+)*"
)
_TALKS = frozenset(("with", "hold"))


@light_value
class Whom:
    """Whom a clause is on, and who meets him by it."""

    other: Person
    leads: list[Person]


def find_whom(setting: Setting, verb: Verb) -> Whom | None:
    """Return whom "whom" in front of a verb of meeting means, with those who perform it, None where nobody is named."""
    context, at = setting.context, verb.hit.start
    start = context.plain.rfind(_WHOM, max(verb.sentence.start, at - _REACH), at)
    link = _LINK.search(context.plain, max(0, start - 9), start) if start >= 0 else None
    if link is None or _leads_elsewhere(verb, bool(link["with"])):
        return None
    others = [p for p in context.people_in(verb.sentence.start, start) if p.end <= start]
    if not others or _OF_STATE.fullmatch(context.plain, others[-1].end, start) is None:
        return None
    other = others[-1]
    pronoun = _HE.fullmatch(context.plain, start + len(_WHOM), at)
    if pronoun is None:
        leads = people_before(context, start + len(_WHOM), at)
    else:
        person = resolve_pronoun(context, pronoun.start(), other.start)
        leads = [person] if person is not None else []
    leads = [p for p in leads if p.ident != other.ident]
    return Whom(named(context, other), leads) if leads else None


def _leads_elsewhere(verb: Verb, with_whom: bool) -> bool:
    """Tell whether a verb does not go with its "whom": "with whom" of talks, "whom" alone of who is met or received."""
    if with_whom:
        return verb.shape not in _TALKS and verb.form not in MEET
    named_so = verb.form.startswith("call")  # "whom he calls a friend"
    return named_so or verb.shape != "direct" or verb.form.endswith((" with", " by"))
