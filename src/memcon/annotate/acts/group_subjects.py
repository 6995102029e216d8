"""Subjects that are several persons of one side: "the Kenyan delegation", "Administration officials"."""

from __future__ import annotations

from memcon.annotate.acts.senders import sender_of
from memcon.annotate.acts.subjects import Subject
from memcon.annotate.people.actors import Actor
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

_OWN_OFFICIALS = lazy_regex(r"\b(?:administration|cabinet|agency|federal)\s(?:officials|representatives)\Z")
_LONGEST_OWN = 16  # characters
_NOUNS = r"(?:delegation|officials|representatives|negotiators|authorities|team)"
_GROUP = lazy_regex(rf"\b{_NOUNS}\Z")
_GROUP_BEHIND = lazy_regex(
    rf"(?:\s\([a-z.]{{2,8}}\))?\s{_NOUNS}\b|\sand\s(?:members\sof\s)?(?:his|her|the)\s(?:\w+\s)?(?:delegation|team)\b"
)
_MEET = lazy_regex(
    r",?\s(?:(?:will|also|have|had|then|both|jointly|today|yesterday|separately)\s){0,3}"
    r"(?:met|meet|spoke|speak|talked|talk|held|hold|h[oa][dv]e?|visit(?:ed)?|host(?:ed)?|receiv(?:ed?)|welcom(?:ed?)|discuss(?:ed)?|join(?:ed)?|co-\w+)\b"
)


def is_own_officials(folded: str, actor: Actor) -> bool:
    """Tell whether officials are those of the publisher's own government: "Administration officials"."""
    return _OWN_OFFICIALS.search(folded, max(0, actor.start - _LONGEST_OWN), actor.end) is not None


def is_one_group(context: Context, subject: Subject) -> bool:
    """Tell whether a subject is a group of one side, whom "they" takes up: "Minister A and his team"."""
    last, folded = subject.actors[-1], context.folded
    if len(subject.actors) == 1 and last.who == "all" and sender_of(context, last):
        return True
    if len(subject.actors) > 1:  # "Minister A and Secretary B thanked"; if they met somebody, "they" are all who met
        of_one = len({a.code for a in subject.actors}) == 1 and all(a.who == "person" for a in subject.actors)
        return bool(of_one and last.code) and _MEET.match(folded, last.end) is None
    if not last.code:
        return False
    return _GROUP.search(folded, last.start, last.end) is not None or _GROUP_BEHIND.match(folded, last.end) is not None
