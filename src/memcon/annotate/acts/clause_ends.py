"""Where a clause that tells an act starts, and ends: before what tells when, before somebody else's, at its stop."""

from __future__ import annotations

from memcon.annotate.acts.predicates import Clause
from memcon.annotate.text.context import Context
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
_TURN_WORDS = Anchors(("but", "while", "whereas", "although", "though"))
# The same in the present, of which no verb tells that it goes on with what was said: "pledged aid, but the law says …".
_OTHERS = r"(?!not\b)(?:[^\s,.;:]+\s){1,9}?"
_STATED_TURN = lazy_regex(
    rf",\s(?:but|although|though|while|whereas)\s(?!(?:he|she|they|it|that|which|who|also|in|on|at|to|for|with|then|by|as|if|above|\w+ing)\b){_OTHERS}"
    r"(?:also\s|now\s|still\s)?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|does|do|did|"
    r"allows?|lacks?|says?|said|needs?|remains?|wants?|sought|seeks?|forms?|makes?|made)\b"
    r"|,\sand\s(?:it|there|this)\s(?:is|was|has|will)\b"
)
_NEXT = lazy_regex(r";\s(?:it|this|there|he|she|they|the\sother|the\ssecond)\s(?:\w+ly\s|also\s|then\s)?\w+\b")
# What a colon opens that is a clause of its own, by the verb in it: "two projects: one will map the bay".
_CLAUSE_BEHIND = lazy_regex(
    r"\s(?!in\s|[\"“‘'(-])[^\s,;:.][^,;:.\"“”]{1,110}?\s(?:is|are|was|were|has|have|had|will|can|must|should|aims?|lives?|attracts?|remains?)\s"
)
_LED_IN = lazy_regex(r"\b(?:that|which|who|where|whom|how|what|those|these)\s[^,;:.]*\Z")
# Who tells it, and nothing of what was done.
_SOURCE = lazy_regex(r",?\saccording\sto\s|,\s(?:reporters|journalists|lawmakers)\swere\stold\b")
_WHICH = lazy_regex(r",\s(?:which|who)\Z")  # "defended the pact, which, according to divers, is old"
_AND = Anchors((", and",))
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
    end = _before_next(context, clause, start, end)
    if context.has_near(_SOURCE_WORDS, start, end):
        source = _SOURCE.search(context.folded, start, end)
        end = source.start() if source and " " in context.folded[start : source.start()].strip() else end
        end = start + len(_WHICH.sub("", context.folded[start:end]))
    end = _leave_last(context.text, start, end)
    while end > clause.start and (context.text[end - 1] in _TRAILING + '”"' or context.text[end - 1].isspace()):
        end -= 1
    return None if end <= start and end <= clause.start else end


def _before_next(context: Context, clause: Clause, start: int, end: int) -> int:
    """Return the end before a clause of others behind a comma, semicolon or colon, which tells something else."""
    entry = clause.group.entry
    if entry is not None and entry.attributes.get("frame") == "say":
        return end  # "said the talks were over, but the truce holds"
    if context.has_near(_TURN_WORDS, start, end) or context.has_near(_AND, start, end):
        turn = _STATED_TURN.search(context.folded, start, end)
        end = turn.start() if turn and _is_whole(context, start, turn.start()) else end
    if (mark := context.text.find("; ", start, end)) >= 0 and _NEXT.match(context.folded, mark, end):
        end = mark
    mark = context.text.find(": ", start, end)
    told = _CLAUSE_BEHIND.match(context.folded, mark + 1, end) if mark >= 0 else None
    if told and _is_whole(context, start, mark) and not _LED_IN.search(context.folded, mark + 1, told.end()):
        end = mark
    return end


def _is_whole(context: Context, start: int, end: int) -> bool:
    """Tell whether words are an object without contrast: "not only ferries, but the ports are …" goes on.

    What is quoted goes on to its closing mark, and "made one thing clear" with what that is.
    """
    text = context.text
    words = context.folded[start:end].split()
    is_quoted = text.count("“", start, end) > text.count("”", start, end) or text.count('"', start, end) % 2 == 1
    return bool(words) and not is_quoted and "not" not in words and words[0] != "that" and words[-1] != "clear"


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


_AND_LAST = ("; and", ", and", "; or", ", or")


def _leave_last(text: str, start: int, end: int) -> int:
    """Return the end before the "and" that leads to the last point of a list."""
    return next((end - len(last) for last in _AND_LAST if text.endswith(last, start, end)), end)


def trimmed(text: str, span: Span) -> Span:
    """Return the span without stops and blanks at its end, and without the "and" before the last point of a list."""
    end = _leave_last(text, span.start, span.end)
    while end > span.start and (text[end - 1] in _TRAILING or text[end - 1].isspace()):
        end -= 1
    return Span(span.start, end)
