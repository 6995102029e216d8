"""Whether a session of a body that no list knows is one of several states: "the Third Ministerial Meeting of …"."""

from __future__ import annotations

from memcon.annotate.drafts import Draft
from memcon.annotate.meeting_setting import Setting
from memcon.lexicon.patterns import WordRegex, lazy_regex

# "African", but no "African American Leaders"
_REGION = WordRegex(r"\b%region%\b(?!\s+%noun_class/at home behind a region%\b)")
_OFFICIALS = lazy_regex(
    r"(?<!Inter-)(?<!Inter)\bMinisterial\s+(?:Meeting|Conference|Session|Dialogue|Forum|Retreat)\b|"
    r"\b(?:Meeting|Session|Conference|Summit|Forum)\s+of\s+(?:the\s+)?(?:[A-Z]\w+\s+){0,2}(?<!Chief\s)Ministers\b|"
    r"\bHeads\s+of\s+(?:State|Government)\b|\b(?:Conference\s+of\s+(?:the\s+)?|States\s+)Parties\b|\bForeign\s+Ministers\b"
)
_OWN = WordRegex(r"\b%body_class/sessions at home%\b")
_STATES = lazy_regex(
    r"\b(?:member|participating|observer)\s+(?:states|countries|nations|economies)\b|\bStates\s+Parties\b|"
    r"\b(?:\d+|several|many|other|(?:t(?:wo|hree|en|welve|wenty)|f(?:our|ive)|s(?:ix|even)|eight|nine))\s+(?:\w+\s+)?"
    r"(?:countries|nations)\b|\bheads\s+of\s+(?:state|government)\b|\b(?:foreign|international)\s+(?:delegations|delegates)\b"
)


def is_of_many(setting: Setting, d: Draft) -> bool:
    """Tell whether a session's name, or what its sentence and the next tell, makes it one of several states."""
    name = setting.context.plain[d.span.start : d.span.end] if d.mechanism is None else d.mechanism
    if d.standing != "subject" and d.number is None:
        return False
    if _OWN.of(setting.context.lexicon).search(name) is None:
        told = f"{setting.context.plain[d.span.start : d.span.end]} {name}"
        if _REGION.of(setting.context.lexicon).search(told) or _OFFICIALS.search(told):
            return True
    if d.number is None:
        return False
    sentences = setting.context.sentences
    number = setting.context.sentence_at(d.span.start)
    end = sentences[min(number + 1, len(sentences) - 1)].end
    return _STATES.search(setting.context.plain, sentences[number].start, end) is not None
