"""Who stands right before a verb of saying, behind what opens the sentence: "After A's plan, B said"."""

from __future__ import annotations

import re

from memcon.annotate.text.context import Context, Person
from memcon.lexicon.patterns import lazy_regex

# "After the Kalns plan, [Senator Rojas] said", "Asked about Kalns, [Rojas] replied"
_BESIDE_VERB = lazy_regex(r"\s+(?:(?:also|then|later|has|had|\w+ly)\s+)*\Z")
_BEHIND_COMMA = lazy_regex(r",\s+(?:[\w.'’-]+\s+){0,6}\Z")
_FRONT = lazy_regex(
    r"\W*(?:(?:When|While|After|Before|During|Since|Following|Despite|Like|Unlike|In|At|On|For|Under|With|Without|As)\s|(?:When\s+)?[Aa]sked\b)"
)
_TWO = 2  # persons


def beside_verb(context: Context, people: list[Person], start: int, end: int) -> Person | None:
    """Return the person right before a verb of saying at `end`, behind a comma that ends what opens the sentence."""
    last = people[-1]
    if len(people) < _TWO or _FRONT.match(context.plain, start) is None:
        return None
    beside = _BESIDE_VERB.fullmatch(context.plain, last.end, end) is not None
    apart = _BEHIND_COMMA.search(context.plain, people[-2].end, last.start) is not None
    return last if beside and apart else None


# "A and B have set no day, [but Minister C] said": the last clause is told by its own subject
_OWN_CLAUSE = lazy_regex(r",\s(?:but|and|while|whereas|although|though)\s")
# "[After A said she would go], B asked whether": the verb of the clause behind the comma tells
_OPENS = lazy_regex(r"\W*(?:After|When|While|As|Since|Before|Although|Though|Once)\s")


def own_clause(context: Context, start: int, verb: int) -> int | None:
    """Return where the last clause of [start, verb) begins, if a person of its own stands right before the verb."""
    clauses = list(_OWN_CLAUSE.finditer(context.plain, start, verb))
    if not clauses:
        return None
    last = clauses[-1]
    people = context.people_in(last.end(), verb)[-1:]
    beside = bool(people) and _BESIDE_VERB.fullmatch(context.plain, people[0].end, verb) is not None
    return last.end() if beside else None


def main_verb(pattern: re.Pattern[str], sentence: str) -> re.Match[str] | None:
    """Return the first verb of saying of a sentence, or the one behind the clause with one that opens it."""
    verb = pattern.search(sentence)
    if verb is None or _OPENS.match(sentence) is None:
        return verb
    comma = sentence.find(", ", verb.end())
    behind = pattern.search(sentence, comma) if comma > 0 else None
    return behind or verb
