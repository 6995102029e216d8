"""Quotations without a clause of saying of their own: parts of a sentence, few words, and what goes on with speech."""

from __future__ import annotations

from memcon.annotate.quotations.quoting_words import (
    AT_END,
    BY_OTHERS,
    GOVERNED,
    HARD_STOP,
    HOLDS_VERB,
    NAMING,
    NOUN_BEHIND,
    TELLING,
    TITLE_LEAD,
    TOLD_WITH,
)
from memcon.annotate.quotations.sayings import LEAST_WORDS, Saying, bounds, find_verb, opens_sentence
from memcon.annotate.quotations.speakers import find_speaker, who_told_in
from memcon.annotate.text.context import Context
from memcon.annotate.text.quote_marks import Quoted
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_BEHIND = 160  # characters in which a further part of what was said may follow
_BEFORE = 280
_LEAD = 70  # characters before words in marks in which a subject or what leads to a title stands
_MOST = 60  # sayings before in which a paper or office may have told something
_IS_SUBJECT = lazy_regex(
    r"(?:\b[A-Z][\w'’.-]+|\b(?:side|delegation|minister|president|ministers|leaders|sides|he|she|they))\s*[“\"]?$"
)
_ITS_NOUN = lazy_regex(r"\b(?:the|its|his|her|their|our)\s(?:[\w-]+\s){0,2}(?!the\b|and\b|or\b|of\b)[\w-]+\s*$")
_IS = lazy_regex(r"\b(?:was|were|is|are)\s(?:an?\s|the\s)?\Z")  # what is said of a subject
_IS_OR_BE = lazy_regex(r"\b(?:was|were|is|are|be|been)\s(?:\w+ly\s)?(?:an?\s|the\s)?\Z")
_AS = lazy_regex(r"\b(?:as|call(?:ed|ing)\s(?!for\b|on\b|upon\b)[^.,;]{2,50}?)\s(?:an?\s)?\Z")  # called so
_CLOSES = lazy_regex(r"(?:[.!?]\s?|[^.!?,]?)[”\"»](?:[.]|\s*\n|\s*\Z)|[.!?]\s?[”\"»]")
_FAR = 14  # words between a verb of saying and few words in marks that are said of a subject
STEP = 10  # words between a verb of saying and few words in marks, or between two parts of what was said


def read_in_sentence(context: Context, piece: Quoted, earlier: list[Saying]) -> Saying | None:
    """Read a further part of what somebody said in one sentence: said that it was "…" and that they would "…"."""
    if not earlier or (last := earlier[-1]).end + 1 >= piece.start or piece.start - last.end > _BEHIND:
        return None
    between = context.text[last.end + 1 : piece.start - 1]
    if HARD_STOP.search(between) or (context.text[last.end - 1] in ".!?…" and between.lstrip()[:1].isupper()):
        return None
    if len(between.split()) > STEP or TITLE_LEAD.search(between) or ends_word(context.text, piece):
        return None
    start, end = bounds(context, piece)
    return Saying(start, end, last.speaker, last.party, last.behind, last.clause, last.verb, "quotations/in sentence")


def ends_word(text: str, piece: Quoted) -> bool:
    """Tell whether few words in marks only tell what a noun is: the "green" currency."""
    words = text[piece.start : piece.end].split()
    doing = words[-1:] != [] and words[-1].endswith("ing")
    if doing and _IS.search(text[max(0, piece.start - _LEAD) : piece.start - 1]):
        return False  # said Peru was "seriously weighing" the offer
    return len(words) < LEAST_WORDS and NOUN_BEHIND.match(text, piece.end) is not None


def is_said_of(text: str, piece: Quoted) -> bool:
    """Tell whether few words in marks are a predicate with a clause of saying behind: The fee was "absurd," he said."""
    return (
        text[piece.start : piece.end].rstrip().endswith(",") or text[piece.end + 1 : piece.end + 2] == ","
    ) and _IS_OR_BE.search(text[max(0, piece.start - _LEAD) : piece.start - 1]) is not None


def read_short(context: Context, piece: Quoted, floor: int) -> Saying | None:
    """Read one to three words of a known person's own: The minister called it "a gift" to both."""
    text = context.text
    opening = piece.start - 1
    sentence = context.sentences[context.sentence_at(opening)]
    lead = max(sentence.start, floor, opening - _BEFORE)
    before = text[lead:opening]
    if TITLE_LEAD.search(before) or ends_word(text, piece):
        return None
    last = find_verb(NAMING.of(context.lexicon), before)
    if last is None or ";" in before[last.end() :]:
        return None
    said = _IS.search(before) is not None or _AS.search(before) is not None
    told = _is_told(context, piece, last.group(), before[last.end() :])
    if len(before[last.end() :].split()) > (_FAR if said else STEP):
        return None
    if not (told or GOVERNED.of(context.lexicon).search(before)) or BY_OTHERS.search(before):
        return None
    speaker, party = find_speaker(context, lead, lead + last.start(), piece.start)
    named = (said or told) and speaker is not None and " " in speaker  # said the raid was "absurd"
    if speaker is None or party == "all" or (party is None and not named):
        return None
    start, end = bounds(context, piece)
    return Saying(start, end, speaker, party, False, Span(lead, opening), lead + last.start(), "quotations/short")


def _is_told(context: Context, piece: Quoted, verb: str, between: str) -> bool:
    """Tell whether few words in marks are part of what is told: said the raids "stopped" at dawn."""
    words = context.text[piece.start : piece.end].lstrip()
    if TELLING.of(context.lexicon).fullmatch(verb) is None or not words[:1].islower():
        return False
    if TOLD_WITH.search(between) is not None or (len(words.split()) > 1 and _CLOSES.match(context.text, piece.end - 1)):
        return True
    subject = _IS_SUBJECT.search(between) or _ITS_NOUN.search(between)
    return HOLDS_VERB.match(words) is not None and subject is not None


def read_sentence_before(context: Context, piece: Quoted) -> Saying | None:
    """Read whole sentences in marks behind one that tells what somebody said: She said it was late. "We must go."."""
    text = context.text
    if not opens_sentence(context, piece) or not text[piece.start].isupper():
        return None
    if piece.closed and text[piece.end - 1] not in ".!?…" and text[piece.end + 1 : piece.end + 2] != ".":
        return None
    speaker, party = who_told_in(context, context.sentence_at(piece.start - 1) - 1)
    if speaker is None:
        return None
    start, stop = bounds(context, piece)
    return Saying(start, stop, speaker, party, False, Span(start, start), start, "quotations/sentence before")


def read_deeds(context: Context, piece: Quoted, earlier: list[Saying]) -> Saying | None:
    """Read what a paper or office told before says that somebody did: The minister "stressed the need for …"."""
    text = context.text
    opening = piece.start - 1
    first = text[piece.start : piece.end].split()[0]
    sentence = context.sentences[context.sentence_at(opening)]
    subject = text[max(sentence.start, opening - _LEAD) : opening]
    if NAMING.of(context.lexicon).fullmatch(first) is None or not first.islower() or not _IS_SUBJECT.search(subject):
        return None
    source = next((s for s in reversed(earlier[-_MOST:]) if s.speaker == s.party), None)
    if source is None or NAMING.of(context.lexicon).search(subject) is not None:
        return None
    start, end = bounds(context, piece)
    return Saying(start, end, source.speaker, source.party, False, Span(start, start), start, "quotations/deeds")


def read_end(context: Context, piece: Quoted) -> Saying | None:
    """Read words in marks in a sentence whose end tells who said it all: They would "go on" there, Li said."""
    sentence = context.sentences[context.sentence_at(piece.start - 1)]
    low = max(piece.end, sentence.end - _BEFORE)
    if low >= sentence.end or sentence.end - piece.end > _BEFORE + _BEFORE:
        return None
    told = AT_END.of(context.lexicon).search(context.text, low, sentence.end)
    lead = context.text[max(sentence.start, piece.start - _LEAD) : piece.start - 1]
    if told is None or TITLE_LEAD.search(lead) or ends_word(context.text, piece):
        return None
    speaker, party = find_speaker(context, told.start("who"), told.end("who"), piece.start)
    if speaker is None or party is None:
        return None
    start, end = bounds(context, piece)
    clause = Span(sentence.start, piece.start - 1)
    return Saying(start, end, speaker, party, False, clause, told.start("verb"), "quotations/end")
