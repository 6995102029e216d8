"""Help that is given, told by a verb that takes a stand elsewhere: "supports Peru in mapping its rivers"."""

from __future__ import annotations

from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_FORMS = frozenset({"third", "base", "past", "have", "be_ing"})
# "supports projects to plant trees", "supports a number of schools"
_HELPED = WordRegex(
    r"\s(?:(?:an?|the|some|several|many|various|both|these|those|numerous|regional|local|a\s(?:wide\s)?(?:number|range|series|variety)\sof|"
    r"over|around|more\sthan|[\d,.]+|[\w'-]+)\s){0,4}?%noun_class/helped%(?=[\s.,;]|\Z)(?!\s(?:of\s[\w-]+ing|for|proposed|initiated)\b)"
)
# "supports Peru in mapping its rivers", "supports the authorities in the field of fishing"
_IN_DOING = WordRegex(
    r"(?P<whom>\s(?:(?!in\b|to\b|by\b|that\b|which\b)[\w'’.-]+\s){1,7})in\s(?:(?:the|its|their|his|her)\s)?(?:[\w-]+\s){0,2}?"
    r"(?P<what>[\w-]+ing|%noun_class/fields of help%)\b"
)
# "supports Peru in safeguarding its sovereignty": its stand, which it helps with nothing
_IN_ITS_STAND = WordRegex(r"(?=[\w-]+ing\Z)%noun_class/stood for%")
_WHO_IS_HELPED = WordRegex(r"\b(?:%noun_class/helped%|%noun_class/helped states%)\s\Z")
# "supports the fair with a contribution of $5 million", "supports it financially"
_BY_MEANS = WordRegex(
    r"[^;:]{0,120}?(?:\b(?:financially|materially|logistically)\b|\bby\sproviding\b|"
    r"\b(?:with|through)\s(?:[^;:,.]{0,40}?\s)?"
    r"(?:%noun_class/means of help%|(?:chf|eur|usd|us\$|\$|€|£)\s?\d|\d[\d,.]*\s(?:million|billion)))"
)
# "has supported the reform since 2001", "over the past ten years, Peru has supported it"
_FOR_LONG = lazy_regex(
    r"\bsince\s(?:the\s|its\s|it\s|then\b|mid-|early\s|late\s|(?:[a-z]+\s)?(?:19|20)\d\d\b)"
    r"|\b(?:for|over)\s(?:the\s(?:past|last)\s|(?:more\sthan|over|almost|nearly|about|around)\s){0,2}"
    r"(?:\d+|many|several|some|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|a\snumber\sof)\s(?:years|decades)\b"
)
_REACH = 200  # characters of the object and its means


def is_material_help(context: Context, group: VerbGroup, end: int) -> bool:
    """Tell whether what one supports is given help: projects, persons, a state in some work, anything by money."""
    if group.form not in _FORMS:
        return False
    folded, lexicon, last = context.folded, context.lexicon, min(end, group.after + _REACH)
    if _HELPED.of(lexicon).match(folded, group.after, last) or _BY_MEANS.of(lexicon).match(folded, group.after, last):
        return True
    whom = _IN_DOING.of(lexicon).match(folded, group.after, last)
    if whom is None or _IN_ITS_STAND.of(lexicon).fullmatch(whom["what"]) is not None:
        return False
    if _WHO_IS_HELPED.of(lexicon).search(folded, *whom.span("whom")):
        return True
    named = context.parties_in(group.after, whom.end("whom"))
    return bool(named) and named[-1].end >= whom.end("whom") - 1


def is_lasting_help(context: Context, group: VerbGroup, sentence: Span) -> bool:
    """Tell whether what one "has supported" it has helped for years: "since 2001, Peru has supported the reform"."""
    return group.form == "have" and _FOR_LONG.search(context.folded, sentence.start, sentence.end) is not None
