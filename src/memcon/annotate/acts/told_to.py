"""What somebody was told by the other side, in a passive: "The minister was briefed on the harvest"."""

from __future__ import annotations

from memcon.annotate.acts.predicates import Clause
from memcon.annotate.acts.verdicts import Verdict, verbs_of
from memcon.annotate.text.context import Context, Person
from memcon.annotate.text.small_words import MODALS
from memcon.annotate.text.tokens import Tokens
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_SUBJECT = lazy_regex(
    r",?\s(?:(?:in\sdetail|also|first-hand|there|today)\s)?(?:on|about|of|regarding|concerning|that|how)\s(?!\d)"
)
_BY = lazy_regex(r"\sby\s")
_BY_WHOM = lazy_regex(r"\s(?:in\sdetail\s|also\s|there\s|today\s)?by\s(?:(?!and\b)[\w.'’-]+,?\s){0,6}\Z")
_HEARERS = frozenset({"person", "he", "official", "party"})


def read_told_to(
    context: Context, tokens: Tokens, clause: Clause, end: int, codes: tuple[str, ...], met: tuple[str, ...]
) -> tuple[Verdict, tuple[str, ...], Span] | None:
    """Return what those of `codes` were told, by the other of those who `met`, None where it is not told to anybody."""
    group = clause.group
    teller = _find_teller(context, group.after, end, codes) if group.form == "be_participle" else None
    others: tuple[str, ...] = tuple({*met} - {*codes}) if {*codes} < {*met} else ()
    others = (teller.party,) if teller is not None and teller.party else others
    if group.form != "be_participle" or group.entry is None or len(others) != 1 or len(codes) != 1:
        return None
    if group.entry.attributes["lemma"] not in verbs_of(context.lexicon, "telling somebody"):
        return None
    if tokens.words[group.first] in MODALS or "not" in tokens.words[group.first : group.main]:
        return None
    if clause.subject.actors[0].who not in _HEARERS:
        return None
    told = teller.end if teller is not None else group.after
    if _BY.search(context.folded, told, end) or _SUBJECT.match(context.folded, told, end) is None:
        return None
    start = clause.subject.start if clause.own else clause.start
    return Verdict("statement", None, "grammar/told to", "CONSULT"), others, Span(start, end)


def _find_teller(context: Context, start: int, end: int, codes: tuple[str, ...]) -> Person | None:
    """Return the official of another side who is told to have told it: "was briefed by Minister B on the harvest"."""
    person = next(iter(context.people_in(start, end)), None)
    if person is None or not person.party or person.party in codes:
        return None
    return person if _BY_WHOM.match(context.text, start, person.start) is not None else None
