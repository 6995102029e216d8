"""Those who met, told by what each was to the other: "her Kenyan counterpart", "the host", "his guest"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from memcon.annotate.people.actors import Actor
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.people.groups import GroupMention
from memcon.annotate.text.context import Context, Person
from memcon.lexicon import find_near
from memcon.lexicon.patterns import WordRegex, anchors_of, words_of
from memcon.model import MeetingMention

_HOSTS, _GUESTS, _OTHERS = "noun_class/hosts told of", "noun_class/guests told of", "noun_class/counterparts told of"
_ROLE = WordRegex(
    rf"(?<![\w'-])(?:the|his|her|their)\s(?:(?!(?:and|or|of|to|with|by|for|in|on|at|who|that)\s)[a-z-]+\s){{0,2}}?(?:%{_HOSTS}%|%{_GUESTS}%|%{_OTHERS}%)"
    r"(?=\s[a-z])"
)
_LONGEST = 40  # characters of "her South Sudanese "
_JOINS = (" and ", " with ")  # "A and her counterpart" are both
_PAIR = 2  # sides
_SINGLE = frozenset({"guest", "visitor"})
_POSSESSIVE = frozenset({"his", "her"})


def find_roles(context: Context, known: Sequence[GroupMention]) -> list[GroupMention]:
    """Return the words for somebody by what he was to those whom he met, none where a name stands behind them."""
    near = anchors_of(context.lexicon, _HOSTS, _GUESTS, _OTHERS).find(context.folded)
    told = {g.end for g in known}
    out = list[GroupMention]()
    for match in find_near(_ROLE.of(context.lexicon), context.folded, near, _LONGEST, _LONGEST):
        named = context.plain[match.end() + 1 : match.end() + 2].isupper()  # "her counterpart Ana Silva"
        joined = context.folded.endswith(_JOINS, 0, match.start())
        if not named and not joined and match.end() not in told:
            out.append(GroupMention(match.start(), match.end(), "official"))
    return out


class MetRoles:
    """Tells the sides of those who met by their parts: `sides` are the parties of the meetings that are reported."""

    def __init__(self, context: Context, meetings: Sequence[MeetingMention], sides: Collection[str]) -> None:
        self._context = context
        self._sides = frozenset(sides) if len(sides) == _PAIR else frozenset[str]()
        told = [m for m in meetings if m.standing == "subject" and m.kind != "call"]
        where = {m.country for m in told if m.country}
        self._host = where.pop() if len(where) == 1 and where <= self._sides else None

    def side_of(self, actor: Actor) -> str | None:
        """Return the side of a host, guest or counterpart, "" where it is open, None where he is told otherwise."""
        context, lexicon = self._context, self._context.lexicon
        words = context.folded[actor.start : actor.end].split()
        hosts, guests, others = (words_of(lexicon, table) for table in (_HOSTS, _GUESTS, _OTHERS))
        last = {words[-1], " ".join(words[-2:])}
        is_host, is_guest = bool(last & hosts or "host" in words[1:-1]), bool(last & guests or "visiting" in words)
        if not (is_host or is_guest or last & others):
            return None
        # "the guest", "the visiting minister": whoever was told of last, where no part tells more
        open_one = None if words[-1] in _SINGLE or not last & (hosts | guests | others) else ""
        if not self._sides:
            return open_one
        named = {p.code for p in context.parties_in(actor.start, actor.end)} & self._sides
        if len(named) == 1:
            return named.pop()
        if words[0] in _POSSESSIVE:
            return self._other(self._party_of(actor.start))
        if not (is_host or is_guest):
            return ""
        side = self._host if is_host else self._other(self._host)
        return side or ("" if is_host else open_one)

    def _other(self, side: str | None) -> str:
        others = self._sides - {side}
        return next(iter(others)) if len(others) == 1 else ""

    def _party_of(self, pronoun: int) -> str | None:
        """Return the side of whom "his" or "her" means: of who opened the sentence before, where no gender tells."""
        context = self._context
        person = resolve_pronoun(context, pronoun)
        number = context.sentence_at(pronoun)
        if person is None and number:
            before = context.sentences[number - 1]
            person = next(iter(context.people_in(before.start, before.end)), None)
        return self._side(person) if person is not None else None

    def _side(self, person: Person) -> str | None:
        return person.party or self._context.people[person.ident].party
