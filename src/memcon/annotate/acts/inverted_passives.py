"""Passives whose subject stands behind the verb: "Also raised was the issue of visas"."""

from __future__ import annotations

from memcon.annotate.acts.act_kinds import KindReader
from memcon.annotate.acts.verdicts import Verdict
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_OPENING = lazy_regex(
    r"(?:(?:also|further|[a-z]+ly),?\s)?(?P<verb>[a-z-]{3,20}(?:ed|en)(?:\sup)?)"
    r"(?P<there>\s(?:at|in|during)\s[^.;,]{2,60}?)?\s(?:was|were)\s(?!(?:also|not|by|in|at|on)\b)"
)
_KINDS = frozenset({"discussion", "review", "position", "assessment", "request"})


def opens_inverted(context: Context, sentence: Span) -> bool:
    """Tell whether a sentence may open with a participle before its verb."""
    return _OPENING.match(context.folded, sentence.start, sentence.end) is not None


def read_inverted(context: Context, sentence: Span, kinds: KindReader) -> tuple[Verdict, Span] | None:
    """Return the verdict and span of a sentence that opens with what was done to what it tells behind."""
    opening = _OPENING.match(context.folded, sentence.start, sentence.end)
    entry = kinds.verb_forms.get(opening["verb"]) if opening is not None else None
    if opening is None or entry is None or "participle" not in entry.attributes["tenses"]:
        return None
    if entry.value not in _KINDS and not (entry.value == "statement" and opening["there"]):
        return None  # "Highlighted at the talks was the eel trade" tells what they said
    return kinds.default(entry), sentence
