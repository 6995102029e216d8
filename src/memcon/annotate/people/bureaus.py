"""The bureau or ministry behind an office: "Head of the Thai King's Office", "of the Thai foreign ministry"."""

from __future__ import annotations

from memcon.annotate.parties.find import party_of
from memcon.annotate.people.marks import Marks
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import WordRegex

# "Minister in the Prime Minister's Office", whose country is told elsewhere, if at all
_BUREAU = WordRegex(
    r"(?:,| in| at| of) (?:the )?(?:(?P<of>[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?:'s)? )?"
    r"(?P<own>%office_class/with a bureau%'s %body_class/bureaus%|(?-i:[a-z]+(?:,? (?:and )?[a-z]+){0,2} ministry))\b"
)


def read_bureau(context: Context, marks: Marks, end: int) -> tuple[int, str, str | None] | None:
    """Return where a bureau behind `end` ends, its words without the country, and the party that the country is."""
    bureau = _BUREAU.of(context.lexicon).match(context.plain, end)
    if bureau is None:
        return None
    if bureau["of"] is None:
        return bureau.end(), bureau.group(), None
    named = marks.at(bureau.start("of"))
    code = party_of(context, named) if named is not None and named.end == bureau.end("of") else None
    return (bureau.end(), context.plain[end : bureau.start("of")] + bureau["own"], code) if code else None
