"""Quotations: words in quotation marks with the person or party who is said to have used them (codebook, section 3)."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.annotate.parties.publisher import calls_itself_outlet
from memcon.annotate.people.find import gender_of, goes_on
from memcon.annotate.quotations.labelled_quotations import read_labelled
from memcon.annotate.quotations.loose_quotations import (
    STEP,
    is_said_of,
    read_deeds,
    read_end,
    read_in_sentence,
    read_sentence_before,
    read_short,
)
from memcon.annotate.quotations.quoting_words import (
    HARD_STOP,
    NAMING,
    QUOTED_AS,
    REPORTING,
    TELLING,
    TITLE_LEAD,
    WHO_BEHIND,
)
from memcon.annotate.quotations.sayings import LEAST_WORDS, Saying, bounds, find_verb, last_mark, opens_sentence
from memcon.annotate.quotations.speakers import PRONOUN, find_speaker, who_told_before
from memcon.annotate.quotations.unclosed_quotations import close_unclosed
from memcon.annotate.text.context import Context
from memcon.annotate.text.quote_marks import Quoted, find_quoted
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Note, Quotation, Span

_LEAST_IN_CLAUSE = 4  # fewer words in marks within a clause are borrowed phrases
_WORTH_A_NOTE = 6  # words in marks, from which on a missing speaker is noted
_CLOSE = 60  # characters behind a quotation that show whether somebody else is named
_BEHIND = 160  # characters in which a clause of saying may follow a quotation
_BEFORE = 280
_FAR = 25  # words between a verb of saying and words in marks at the end of what it tells
_MOST_OPEN = 60  # paragraphs in marks before the one whose clause tells who speaks
_OPEN_END = lazy_regex(r"\s*\n\s*[“\"«‘']?")  # no mark closes a paragraph, the next opens with one
_TENTATIVE = ("quotations/sentence before", "quotations/going on")  # given to who spoke before
_ELIDED = lazy_regex(r"\s*(?:but|and|then)?\s*(?:he\b[^.;]*)?$", re.I)  # "But added:", "He gave no name but said:"
_LED = 40  # characters
_LEAD = 70  # characters of a clause of saying between the two halves of a sentence in marks


def find_quotations(sayings: list[Saying]) -> list[Quotation]:
    """Return the quotations of the sayings in order."""
    return [Quotation(Span(s.start, s.end), s.speaker, s.rule) for s in sayings]


def find_sayings(context: Context) -> list[Saying]:
    """Return the attributed quotations in order; titles, names and scare quotes are none."""
    out: list[Saying] = []
    quoted = close_unclosed(context, find_quoted(context.text))
    for index, piece in enumerate(quoted):
        words = context.text[piece.start : piece.end].split()
        if not words or _is_name(words) or piece.start < context.body:
            continue
        saying = _read_saying(context, quoted, index, out)
        if saying is not None:
            if saying.behind:
                _drop_open(context.text, out, saying.start)
                out.extend(_read_opened(context, quoted[max(0, index - _MOST_OPEN) : index], out, saying))
            out.append(saying)
        elif piece.closed and not piece.single and len(words) >= _WORTH_A_NOTE:
            context.notes.append(Note("quotations", "no clause tells who said these words", piece.start, piece.end))
    return out


def _read_saying(context: Context, quoted: list[Quoted], index: int, earlier: list[Saying]) -> Saying | None:
    """Return words in marks with their speaker, if a clause of saying beside or before them tells one."""
    piece = quoted[index]
    if (labelled := read_labelled(context, piece)) is not None:
        return labelled
    count = len(context.text[piece.start : piece.end].split())
    following = quoted[index + 1].start - 1 if index + 1 < len(quoted) else len(context.text)
    if count < LEAST_WORDS + piece.single and not _opens_half(context.text, piece, following):
        if not piece.closed:
            return None
        floor = _end_of_long(context.text, quoted, index)
        short = None if piece.single else read_in_sentence(context, piece, earlier)
        if short is None and not piece.single and is_said_of(context.text, piece):
            short = _read_behind(context, piece, following, earlier)
        return short or read_short(context, piece, floor)
    saying = _read_behind(context, piece, following, earlier)
    if saying is None and not _is_told_by_other(context, piece, following):
        saying = _read_going_on(context, piece, earlier)
    if saying is None and not (piece.single and not piece.closed):
        floor = _end_of_long(context.text, quoted, index)
        saying = _read_before(context, piece, floor)
        if (
            saying is not None
            and saying.party is None
            and count < _WORTH_A_NOTE
            and not _is_whole(context.text, piece, saying)
        ):
            saying = None  # a few words borrowed from somebody unknown
        if saying is None:
            saying = read_in_sentence(context, piece, earlier)
        if saying is None and count < _LEAST_IN_CLAUSE:
            saying = read_short(context, piece, floor)
    if saying is None and not piece.single and piece.closed:
        saying = read_deeds(context, piece, earlier) or read_end(context, piece)
    if saying is None and count >= _LEAST_IN_CLAUSE:
        saying = _read_paragraph(context, piece, earlier) or read_sentence_before(context, piece)
    return saying


def _end_of_long(text: str, quoted: list[Quoted], index: int) -> int:
    """Return the end of the quotation before `index`; single words in marks ("on 'X'") are stepped over."""
    for piece in reversed(quoted[max(0, index - 3) : index]):
        if len(text[piece.start : piece.end].split()) >= LEAST_WORDS:
            return piece.end + 1
    return 0


def _is_told_by_other(context: Context, piece: Quoted, following: int) -> bool:
    """Tell whether a clause of saying behind a quotation names somebody who is not known: "…," an analyst said."""
    clause = context.folded[piece.end + 1 : min(piece.end + 1 + _CLOSE, following)].partition(".")[0].partition("\n")[0]
    return piece.closed and TELLING.of(context.lexicon).search(clause) is not None and PRONOUN.search(clause) is None


_OF_PARTY = lazy_regex(r",\s[A-Z]-[A-Z][\w.]*,\Z")  # "Senator Kalns, D-Lake, [said]"
_IN_SENTENCES = frozenset("is are was were has have had will would can could should must am we they he she".split())


def _is_whole(text: str, piece: Quoted, told: Saying) -> bool:
    """Tell whether a name right before the verb leads to a sentence of its own: Kalns said, "We'll see."."""
    leads = text[max(0, piece.start - 4) : piece.start - 1].rstrip().endswith((",", ":"))
    before = _OF_PARTY.sub("", text[told.clause.start : told.verb].rstrip())
    beside = before.endswith(told.speaker.split()[-1])
    is_sentence = text[piece.start : piece.end].strip()[:1].isupper() and last_mark(text, piece) in ",.!?…"
    return leads and beside and piece.closed and is_sentence


def _is_name(words: list[str]) -> bool:
    """Tell whether the words are a title or name: nearly all of them capitalised."""
    long = [w for w in words if len(w) > 3 and w[0].isalpha()]
    if not _IN_SENTENCES.isdisjoint(words):
        return False  # "There is no longer a Reef Threat from North Lakeland."
    return len(words) < 14 and bool(long) and sum(w[0].isupper() for w in long) >= 0.7 * len(long) and len(long) > 1


def _read_behind(context: Context, piece: Quoted, following: int, earlier: list[Saying]) -> Saying | None:
    """Read "…," said the minister. and "…," the minister told reporters."""
    if not piece.closed:
        return None
    text = context.text
    at = piece.end + 1
    last = last_mark(text, piece)
    is_bare = last not in ",.?!…" and text[at : at + 1] != ","  # no stop or comma parts the words from the clause
    if is_bare and not opens_sentence(context, piece):
        return None
    window = text[at : min(at + _BEHIND, following)]
    if "\n" in window.lstrip(" ,"):
        window = window[: window.index("\n", len(window) - len(window.lstrip(" ,")))]
    stop = HARD_STOP.search(window)
    clause = window[: stop.start()] if stop else window
    if last == "." and text[at : at + 1].isspace() and clause.strip()[:1].isupper():
        # a full stop inside the marks ends the sentence; what follows is a clause of saying only if it is short
        verb = TELLING.of(context.lexicon).search(clause)
        if verb is None or len(clause[verb.end() :].split()) > 4:
            return None
        if stop is None and at + len(clause) >= following:
            return None  # "…." She vowed to "…": the clause leads to the next words in marks
    verb = TELLING.of(context.lexicon).search(clause)
    if verb is None or len(clause[: verb.start()].split()) > 14:
        return None
    if _is_of_others(clause, verb) and _is_led(context, piece):
        return None  # Rojas said "…," the Lima Post reported; Rojas said, "…," and urged them to go
    if last in "!?" and clause.strip()[:1].isupper() and clause.startswith(" that ", verb.end()):
        return None  # "… at last!” She stressed that …": a sentence of its own
    if is_bare and WHO_BEHIND.match(clause) is None:
        part = clause.rfind(",", 0, verb.start())
        if part < 0:
            return None
        at, clause = at + part + 1, clause[part + 1 :]  # "… peace" for all, the minister said
        verb = TELLING.of(context.lexicon).search(clause)
        if verb is None:
            return None
    end = at + len(clause.rstrip(" ," if stop else " ,.!"))
    begin = at + len(clause) - len(clause.lstrip(" ,"))
    whom = QUOTED_AS.search(clause)
    area = (at + whom.start("whom"), at + whom.end("whom")) if whom else (begin, end)
    comma = clause.find(",", verb.end())
    if whom is None and comma > 0:
        end = area[1] if clause[: verb.start()].strip() == "" else at + comma
        end = min(end, at + comma) if clause[: verb.start()].strip() else end
    speaker, party = _who_goes_on(context, piece, earlier, clause[: verb.start()]) if whom is None else (None, None)
    if earlier and piece.start - earlier[-1].end < _FAR_ON and _IT_GOES_ON.match(clause):
        speaker, party = earlier[-1].speaker, earlier[-1].party
    if speaker is None and whom is None and clause[: verb.start()].strip():
        speaker, party = find_speaker(context, begin, at + verb.start(), piece.start)
    if speaker is None and _GOES_ON.fullmatch(clause[: verb.start()]) is None:
        speaker, party = find_speaker(context, *area, piece.start)
    if verb.group() in _RELAYS and (relayed := _read_relayed(context, piece, speaker)) is not None:
        return relayed
    if speaker is None and PRONOUN.search(context.folded, *area):
        speaker, party = who_told_before(context, piece.start - 1)
    if speaker is None:
        return None
    start, stop_at = bounds(context, piece)
    return Saying(start, stop_at, speaker, party, True, Span(begin, end), at + verb.start(), "quotations/behind")


def _is_of_others(clause: str, verb: re.Match[str]) -> bool:
    """Tell whether the verb behind a quotation is an outlet's, or joined by "and" to the one before it."""
    reports = verb.group() in REPORTING or verb.group().lower().startswith("according")
    return reports or clause[: verb.start()].strip() == "and"


def _read_relayed(context: Context, piece: Quoted, teller: str | None) -> Saying | None:
    """Read "A told the fair it was “a gift to all of us,” the agency reported", None where the teller is no outlet."""
    if teller is None or not calls_itself_outlet(context.lexicon, teller):
        return None
    told = _read_before(context, piece, 0)
    return told if told is not None and told.rule == "quotations/before" else None


def _is_led(context: Context, piece: Quoted) -> bool:
    """Tell whether a verb of saying leads right to words in marks: Rojas said that "…"."""
    before = context.text[max(0, piece.start - _LED) : piece.start - 1].rstrip(" ,:").removesuffix(" that")
    last = find_verb(TELLING.of(context.lexicon), before)
    return last is not None and last.end() == len(before) and "\n" not in before[last.start() :]


_RELAYS = frozenset({"reported", "reports"})
_GOES_ON = lazy_regex(r"\W*(?P<who>he|she)\s+(?:\w+\s+)?", re.I)
_IT_GOES_ON = lazy_regex(r"\W*the\s(?:statement|letter|message|report|tweet)\s+(?:continued|added|went\son)\b", re.I)
_NEAR_ON, _FAR_ON = 300, 700  # characters


def _who_goes_on(context: Context, piece: Quoted, earlier: list[Saying], clause: str) -> tuple[str | None, str | None]:
    """Return who spoke last, where "he" says more and nobody is named between: '"…," said A. "…," he added'."""
    pronoun = _GOES_ON.fullmatch(clause)
    last = earlier[-1] if pronoun is not None and earlier else None
    if pronoun is None or last is None or " " not in last.speaker:
        return None, None
    end = max(last.end, last.clause.end)
    if last.behind:  # "she added, praising Minister B's plan": who stands behind the verb goes on with nothing
        end = max(end, min(context.sentences[context.sentence_at(end)].end, piece.start - 1))
    if not _goes_on_alone(context, end, piece.start, pronoun["who"].lower() == "she"):
        return None, None
    known = context.once("people by name", lambda _: {p.name: p for p in reversed(context.people)}).get(last.speaker)
    gender = gender_of(context, known) if known is not None else None
    fits = gender is None or (gender == "f") == (pronoun["who"].lower() == "she")
    return (last.speaker, last.party) if fits else (None, None)


def _goes_on_alone(context: Context, start: int, end: int, female: bool) -> bool:
    """Tell whether nobody else is named between two quotations, or only in sentences of "he" or "she" who speaks."""
    if end - start <= _NEAR_ON and not (context.people_in(start, end) or context.parties_in(start, end)):
        return True
    first, last = context.sentence_at(start), context.sentence_at(end - 1)
    between = [s for s in context.sentences[first : last + 1] if s.start >= start - 1 and s.end < end]
    return end - start <= _FAR_ON and between != [] and all(goes_on(context, s, female) for s in between)


def _read_going_on(context: Context, piece: Quoted, earlier: list[Saying]) -> Saying | None:
    """Read the second half of "…," she said. "…", and a quotation that runs on in the next paragraph."""
    if not earlier:
        return None
    last = earlier[-1]
    lead = context.text[max(last.clause.end, last.end + 1) : piece.start - 1]
    is_next = last.behind and len(lead) < 80 and re.fullmatch(r"[^“”\"\n]{0,70}[.,:]?[ ]?", lead) is not None
    in_paragraph = "\n" not in context.text[last.end + 1 : piece.start - 1]
    between = context.text[last.end : piece.start - 1]
    runs_on = between == " " or (between.strip('”" \n') == "" and not in_paragraph)
    if (
        not (is_next and in_paragraph and (lead.strip() in ("", ".", ",", ":") or lead.rstrip()[-1:] in ".,"))
        and not runs_on
    ):
        return None
    if is_next and in_paragraph and len(lead.strip(" .,:").split()) > 8:
        return None
    start, end = bounds(context, piece)
    return Saying(start, end, last.speaker, last.party, last.behind, last.clause, last.verb, "quotations/going on")


def _opens_half(text: str, piece: Quoted, following: int) -> bool:
    """Tell whether a clause of saying stands between a quotation and its other half: "We will," she said, "go on"."""
    lead = text[piece.end + 1 : following] if following - piece.end < _LEAD else ""
    return piece.closed and text[piece.end - 1] == "," and lead.rstrip().endswith(",") and "\n" not in lead


def _begins_line(text: str, piece: Quoted) -> bool:
    return text[text.rfind("\n", 0, piece.start - 1) + 1 : piece.start - 1].strip() == ""


def _read_paragraph(context: Context, piece: Quoted, earlier: list[Saying]) -> Saying | None:
    """Read a paragraph in marks behind one with its clause of saying: nobody is told, the speaker is the same."""
    text = context.text
    if not earlier or not _begins_line(text, piece) or (piece.closed and last_mark(text, piece) not in ".!?…"):
        return None
    last = earlier[-1]
    if text[max(last.clause.end, last.end) : piece.start - 1].strip(" \t\r\n.,'’\"”»"):
        return None
    start, end = bounds(context, piece)
    return Saying(start, end, last.speaker, last.party, False, Span(start, start), start, "quotations/paragraph")


def _drop_open(text: str, out: list[Saying], start: int) -> None:
    """Drop the paragraphs left open right before `start`: the clause of saying behind them tells whose they are."""
    while out and out[-1].rule in _TENTATIVE and _OPEN_END.fullmatch(text, out[-1].end, start) is not None:
        start = out.pop().start


def _is_part(context: Context, piece: Quoted, between: str) -> bool:
    """Tell whether words in marks are the first part of a sentence that has more of them behind `between`."""
    text = context.text
    words = text[piece.start : piece.end].split()
    if piece.single or len(words) < LEAST_WORDS or _is_name(words) or "\n" in between:
        return False
    is_done = (
        text[piece.end - 1] in ".!?…"
        or HARD_STOP.search(between)
        or TITLE_LEAD.search(text[max(0, piece.start - 60) : piece.start - 1])
    )
    return not is_done and 0 < len(between.split()) <= STEP and TELLING.of(context.lexicon).search(between) is None


def _read_opened(context: Context, before: list[Quoted], earlier: list[Saying], told: Saying) -> list[Saying]:
    """Return what stands before a quotation whose clause of saying names the speaker of all.

    That are paragraphs left open, and parts of the same sentence: … "…" and "…," she said.
    """
    out: list[Saying] = []
    at = told.start - 1
    floor = earlier[-1].end if earlier else 0
    for piece in reversed(before):
        between = context.text[piece.end : at]
        if piece.start <= floor:
            break
        start, end = bounds(context, piece)
        if piece.closed and _is_part(context, piece, between[1:]):
            out.append(replace(told, start=start, end=end, rule="quotations/part"))
            at = piece.start - 1
            continue
        if piece.closed or between.strip() or "\n" not in between:
            break
        out.append(Saying(start, end, told.speaker, told.party, False, Span(start, start), start, "quotations/open"))
        at = piece.start - 1
    return out[::-1]


def _read_before(context: Context, piece: Quoted, floor: int) -> Saying | None:
    """Read The minister said: "…", and partial quotations: The minister called it "…"."""
    text = context.text
    opening = piece.start - 1
    sentence = context.sentences[context.sentence_at(opening)]
    lead = max(sentence.start, floor, opening - _BEFORE)
    before = text[lead:opening]
    if not before.strip():
        sentence = context.sentences[max(0, context.sentence_at(opening) - 1)]
        previous = text[sentence.start : opening].rstrip()
        if not previous.endswith((":", ";", "that,", " said,", " saying,")) or sentence.start < floor:
            return None
        lead = max(sentence.start, floor, opening - _BEFORE)
        before = text[lead:opening]
    if TITLE_LEAD.search(before):
        return None
    last = find_verb(NAMING.of(context.lexicon), before)
    if last is None:
        return None
    between = before[last.end() :].strip()
    telling = TELLING.of(context.lexicon).fullmatch(last.group()) is not None
    introduces = between.endswith((":", ";", ",", "that")) or not between
    if not (introduces and telling) and len(text[piece.start : piece.end].split()) < _LEAST_IN_CLAUSE:
        return None
    if not introduces and len(between.split()) > (_FAR if telling else 12):
        return None
    if ";" in between[:-1]:
        return None
    speaker, party = None, None
    if before[: last.start()].rstrip().endswith((",", "”", '"', "»")):  # "…", said the minister, and the "…"
        comma = text.find(",", lead + last.end(), opening)
        if comma > 0 and len(text[lead + last.end() : comma].split()) < _LEAST_IN_CLAUSE:
            speaker, party = find_speaker(context, lead + last.end(), comma, piece.start)
    if speaker is None:
        speaker, party = find_speaker(context, lead, lead + last.start(), piece.start)
    if speaker is None and last.group().lower().startswith("according"):
        comma = text.find(",", lead + last.end(), opening)
        speaker, party = find_speaker(context, lead + last.end(), comma if comma > 0 else opening, piece.start)
    is_open = lead == sentence.start and telling and not last.group().endswith("ing")
    if speaker is None and is_open and _ELIDED.match(before[: last.start()]):
        speaker, party = who_told_before(context, lead)
    if speaker is None:
        return None
    start, end = bounds(context, piece)
    clause = Span(lead, opening)
    return Saying(start, end, speaker, party, False, clause, lead + last.start(), "quotations/before")
