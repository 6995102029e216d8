"""What one speaker tells that several did: "said he and his colleague had agreed", "said the leaders discussed"."""

from __future__ import annotations

from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.text.context import Context
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span, light_value

_GROUPS = "%noun_class/groups told of%"
_DONE = "%verb_class/told of both%"
_TELLS = WordRegex(
    r"(?P<lead>[^,;:“\"]{0,60}?\bthat\s|(?:\s(?:on|late|early|earlier|last)?\s?\w+day)?\s)"
    rf"(?:(?:he|she)\sand\s[^,;:“”\"]{{2,60}}?\s|the\s(?:two\s)?(?:[a-z]+\s){{0,2}}?(?:{_GROUPS})\s|"
    rf"both\s(?:{_GROUPS})\s)(?:(?:ha(?:d|ve)\s)?(?:also\s)?(?:{_DONE})\b|"
    r"(?:will|would|are\s(?:to|set\sto|expected\sto|due\sto))\s(?:also\s)?(?:discuss|review|exchange\sviews|explore|hold\s[a-z-]*\s?"
    r"(?:talks|discussions))\b|(?:seek|plan|intend|aim|hope)\sto\b)"
)
_AGREED_WITH = lazy_regex(
    r"[^,;:“\"]{0,60}?\b(?:he|she)\s(?:ha[ds]\s)?(?:also\s)?agreed\swith\s[^,;:“\"]{2,60}?\s(?:that|to|on)\s"
)
# "said ports would also be discussed"
_RAISED = lazy_regex(
    r"(?:\s(?!(?:he|she|it|they|who|which)\b)[\w-]+){1,14}?\s(?:would|will|was|were|had|has|have)\s(?:also\s)?(?:be\s|been\s)?(?:also\s)?"
    r"(?:discussed|reviewed|taken\sup|addressed)\b(?!\sby\b)"
)
_OWN = lazy_regex(
    r"\b(?:he|she)\sand\s(?:his|her|the|other|fellow)\s(?:own\s)?(?:government|team|colleagues|cabinet|party|country)\b"
)


# "said Peru and Kenya had agreed", "told reporters on Friday that Peru and Kenya have pledged"
_BEFORE_PAIR = lazy_regex(
    r"(?:\s(?!(?:he|she|it|they|we|i|you|what|which|who|how|whether|if|was|were|is|are|would|will|had|has|have)\b)"
    r"[\w-]+){0,9}\s"
)
_AND = lazy_regex(r"(?:\s+and|,\s+and|,)\s+(?:(?:the|his|her)\s+)?(?:(?:[a-z]+\s+)?counterpart,?\s+)?")
_PAIR_DID = WordRegex(rf"\s(?:[“\"]\s?)?(?P<did>(?:ha(?:d|ve)\s)?(?:also\s|both\s|already\s)?(?P<verb>{_DONE}))\b")
_REACH = 80  # characters behind a verb of saying in which those begin of whom it tells
_FEWEST = 2


@light_value
class Pair:
    """Parties of whom another tells what they did: where they and their verb stand."""

    codes: tuple[str, ...]
    subject: Span
    verb: Span


# "Minister A and her Kenyan guest discussed trade"
_BESIDE = lazy_regex(
    r"\sand\s(?:his|her|its|their)\s(?:(?!and\b)[\w-]+\s){0,3}?"
    r"(?:counterpart|guest|host|interlocutor|(?:dialogue|discussion)\spartner|opposite\snumber)s?\b"
)


def is_beside_another(context: Context, subject: Span) -> bool:
    """Tell whether somebody acts with whom he meets, who has no name: "A and her Kenyan guest discussed trade"."""
    return _BESIDE.search(context.folded, subject.start, subject.end) is not None


def is_telling(group: VerbGroup) -> bool:
    """Tell whether a verb says what a clause behind it tells."""
    return group.entry is not None and group.entry.attributes.get("frame") == "say"


def find_pair(context: Context, start: int, end: int) -> Pair | None:
    """Return the parties by name that are told to have done something, right behind a verb of saying at `start`."""
    people = context.people_in(start, end)
    held = [(p.start, p.end) for p in people]
    named = [(p.start, p.end, p.party) for p in people]
    named += [
        (p.start, p.end, p.code)
        for p in context.parties_in(start, end)
        if p.form in ("name", "seat") and not any(a <= p.start < b for a, b in held)
    ]
    named.sort()
    if not named or named[0][0] > start + _REACH or _BEFORE_PAIR.fullmatch(context.folded, start, named[0][0]) is None:
        return None
    row = named[:1]
    for item in named[1:]:
        if _AND.fullmatch(context.folded, row[-1][1], item[0]) is None:
            break
        row.append(item)
    did = _PAIR_DID.of(context.lexicon).match(context.folded, row[-1][1], end)
    codes = {code for _, _, code in row if code}
    if did is None or len(row) < _FEWEST or len(codes) < len(row):
        return None
    return Pair(tuple(sorted(codes)), Span(row[0][0], row[-1][1]), Span(did.start("did"), did.end()))


def tells_of_both(lexicon: Lexicon, group: VerbGroup, complement: str) -> bool:
    """Tell whether the words behind a verb of saying tell what both sides did together."""
    if not is_telling(group):
        return False
    found = _TELLS.of(lexicon).match(complement) or _AGREED_WITH.match(complement) or _RAISED.match(complement)
    return found is not None and _OWN.search(found.group()) is None
