"""Where a clause that tells an act starts, and ends: before what tells when, before somebody else's, at its stop."""

from __future__ import annotations

from memcon.annotate.context import Context
from memcon.annotate.predicates import Clause
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_TRAILING = " \t\r\n.;:,"
# "… as Minister A and his counterpart B co-chaired the fifth meeting" tells when, and is no part of what was done.
_WHILE_MEETING = lazy_regex(
    r",?\s(?:as|when|while)\s(?=[A-Z])[^.;]{5,260}?\b(?:co-chaired|chaired|met|held|hosted|concluded|wrapped|opened)\b"
)
_WHILE_WORDS = Anchors(("chaired", "met", "held", "hosted", "concluded", "wrapped", "opened"))
# A clause of somebody or something else: "… but negotiations were delayed by floods".
_TURN = lazy_regex(
    r",?\s(?:but|while|whereas|although)\s(?!(?:he|she|they|it|that)\b)(?:the\s|a\s|an\s|its\s|their\s)?[\w'-]+(?:\s[\w'-]+){0,3}\s"
    r"(?:was|were|had|has|did|would|remains?|remained|failed|continued)\b"
    r"|,?\s(?:while|whereas)\s(?:the|its|their)\s[\w'-]+(?:\s[\w'-]+){0,2}\s(?:is|are|will)\b"
    r"|,\sbut\s(?:did|does|do|has|have|had|is|are|was|were|could|would)(?:n't|\snot)\b"
    r"|,\swith\s[^,;]{3,60}\s(?:saying|adding|telling|noting|calling|reporting)\b"
)
_TURN_WORDS = Anchors(("but", "while", "whereas", "although"))
# Who tells it, and nothing of what was done.
_SOURCE = lazy_regex(r",?\saccording\sto\s|,\s(?:reporters|journalists|lawmakers)\swere\stold\b")
_SOURCE_WORDS = Anchors(("according", "were told"))


def clause_end(context: Context, clause: Clause) -> int | None:
    """Return where the words of a clause end, None where they are empty."""
    start, end = clause.group.after, clause.end
    if context.has_near(_WHILE_WORDS, start, end):
        aside = _WHILE_MEETING.search(context.plain, start, end)
        end = aside.start() if aside else end
    if context.has_near(_TURN_WORDS, start, end):
        turn = _TURN.search(context.folded, start, end)
        if turn and context.folded[start : turn.start()].strip() not in ("", "that"):
            end = turn.start()  # "stressed that while talks failed, …" says nothing before
    if context.has_near(_SOURCE_WORDS, start, end):
        source = _SOURCE.search(context.folded, start, end)
        end = source.start() if source and " " in context.folded[start : source.start()].strip() else end
    while end > clause.start and (context.text[end - 1] in _TRAILING + '”"' or context.text[end - 1].isspace()):
        end -= 1
    return None if end <= start and end <= clause.start else end


# "[in-depth] talks were held about ferries", not "and", behind which another clause begins
_QUALIFIERS = lazy_regex(r"(?<![\w'-])(?:(?!(?:and|but|that|where|which|while|when|as|in|at|on)\s)[\w'-]+\s){1,4}\Z")


def clause_start(context: Context, clause: Clause, rule: str) -> int:
    """Return where a clause that tells an act starts: at its verb, a passive of talk where the talk is named."""
    told = rule == "grammar/about" and context.folded.endswith((" held", " conducted"), 0, clause.group.after)
    if not told or clause.group.form != "be_participle" or clause.subject.actors[0].who != "meeting":
        return clause.start
    sentence = context.sentences[context.sentence_at(clause.subject.start)]
    lead = _QUALIFIERS.search(context.folded, sentence.start, clause.subject.start)
    return lead.start() if lead is not None else clause.subject.start


def trimmed(text: str, span: Span) -> Span:
    """Return the span without stops and blanks at its end."""
    end = span.end
    while end > span.start and (text[end - 1] in _TRAILING or text[end - 1].isspace()):
        end -= 1
    return Span(span.start, end)
