"""Quotations: words in quotation marks with the person or party who is said to have used them (codebook, section 3)."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from operator import attrgetter

from memcon.annotate.context import Context, Person
from memcon.annotate.named_subjects import party_of_name
from memcon.annotate.people import resolve_pronoun
from memcon.annotate.publisher import find_publisher
from memcon.annotate.quote_marks import Quoted, find_quoted
from memcon.annotate.quoted_sources import find_source, parties_saying, party_of_acronym
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Note, Quotation, Span

_TOLD = (
    r"said|says|told|added|adds|stated|states|noted|notes|remarked|declared|wrote|writes|observed|commented|explained|"
    r"continued|concluded|affirmed|asserted|reiterated|warned|warns|announced|recalled|tweeted|posted|replied|answered|"
    r"responded|argued|claimed|insisted|cautioned|admitted|acknowledged|pointed\s+out|went\s+on|emphasi[sz]ed|stressed|"
    r"underlined|underscored|highlighted|maintained|mentioned|opined|quipped|confirmed|quoted|reads?|vowed|pledged|"
    r"promised|urged|asked|reported|lamented|conceded|predicted|testified|disclosed|revealed|informed|hoped|agreed|"
    r"joked|repeated|countered|retorted|cited|elaborated|assured|called\s+for|adding|saying|stating|noting|stressing|"
    r"emphasi[sz]ing|warning|[Aa]ccording\s+to"
)
_CALLED = (
    r"called|described|hailed|termed|dubbed|labelled|labeled|characteri[sz]ed|praised|welcomed|condemned|denounced|"
    r"criticised|criticized|expressed|committed\s+to|voiced|demanded|rejected|spoke|talked|referred|reaffirmed|pointed|appealed|"
    r"calling|describing|hailing|terming|expressing|voicing|praising|hailed|urging"
)
_TELLING = lazy_regex(rf"\b(?:{_TOLD})\b")
_NAMING = lazy_regex(rf"\b(?:{_TOLD}|{_CALLED})\b")
_TITLE_LEAD = lazy_regex(
    r"\b(?:entitled|titled|themed|theme|theme\s+of|so-called|called|named|dubbed|known\s+as|slogan|motto|concept\s+of|"
    r"under\s+the\s+(?:theme|title|topic|banner|heading)|topic|headline|film|book|song|exhibition|project|programme|"
    r"program|initiative|the\s+term|the\s+word|the\s+phrase)(?:\s+of)?[:,]?\s*$"
)
_HARD_STOP = lazy_regex(r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\b[A-Z])(?<!\bGen)(?<!\bSen)[.!?;]\s|\n")
_NAME = lazy_regex(r"\b[A-Z][\w'’.-]+(?:\s+(?:al-|bin|de|van|von|del|da|[A-Z][\w'’.-]+)){0,3}")
_NO_NAME = frozenset(
    "The He She It They We I A An In On At As But And His Her Their This That After While When Asked Speaking Yes No "
    "Many One Some Several Most All Both Other Another No "
    "Earlier Later Meanwhile However Answering Addressing Monday Tuesday Wednesday Thursday Friday Saturday "
    "Sunday".split()
)
_PRONOUN = lazy_regex(r"\b(?:he|she)\b")
_THEY = lazy_regex(r"\b(?:they|both|the\stwo|(?:the\s)?(?:co-chairs|two\ssides|ministers|leaders|delegations))\b")
_HOME = lazy_regex(
    r"\b(?:spokes\w+|statement|release|ministry|office|communiqu\w+|government|department|readout|post|tweet|embassy|"
    r"mfa|mea|mofa|dfa|fdfa|fco|fcdo)\b"
)
_IT = lazy_regex(r"\s*it\b")  # the statement or ministry told before
_OFFICIAL = lazy_regex(r"\b(?:official|envoy|minister|ambassador|diplomat|leader|president|premier|secretary|side)\b")
_QUOTED_AS = lazy_regex(r"\bquoted\s+(?P<whom>[^.,;]{2,80}?)\s+as\s+(?:saying|having\s+said)\b")
LEAST_WORDS = 3
_LEAST_IN_CLAUSE = 4  # fewer words in marks within a clause are borrowed phrases
_WORTH_A_NOTE = 6  # words in marks, from which on a missing speaker is noted
_CLOSE = 60  # characters behind a quotation that show whether somebody else is named
_BEHIND = 160  # characters in which a clause of saying may follow a quotation
_BEFORE = 280
_BESIDE = 12  # characters between a name and the verb of saying of which it is the subject
_LEAD = 70  # characters of a clause of saying between the two halves of a sentence in marks
_SPEAKS_FOR = lazy_regex(r"'s?\s(?:\w+\s){0,2}(?:spokes\w+|office|aides?|advis[eo]rs?|ministry|staff|press\s\w+)\b")
_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Saying:
    """A quotation with the clause that tells who said it, [clause_start, clause_end) with its marks left out.

    `behind` tells that the clause follows; `speaker` is a name or a party's code, `party` the speaker's party if
    known; `verb` the offset of the verb of saying. A quotation that goes on behind its clause has the same clause.
    """

    start: int
    end: int
    speaker: str
    party: str | None
    behind: bool
    clause: Span
    verb: int
    rule: str


def find_quotations(sayings: list[Saying]) -> list[Quotation]:
    """Return the quotations of the sayings in order."""
    return [Quotation(Span(s.start, s.end), s.speaker, s.rule) for s in sayings]


def find_sayings(context: Context) -> list[Saying]:
    """Return the attributed quotations in order; titles, names and scare quotes are none."""
    out: list[Saying] = []
    quoted = find_quoted(context.text)
    for index, piece in enumerate(quoted):
        words = context.text[piece.start : piece.end].split()
        following = quoted[index + 1].start - 1 if index + 1 < len(quoted) else len(context.text)
        least = LEAST_WORDS if not piece.single else LEAST_WORDS + 1
        if _opens_half(context.text, piece, following):
            least = 1
        if len(words) < least or _is_name(words):
            continue
        saying = _read_behind(context, piece, following)
        if saying is None and not _is_told_by_other(context, piece, following):
            saying = _read_going_on(context, piece, out)
        if saying is None and not (piece.single and not piece.closed):
            saying = _read_before(context, piece, _end_of_long(context.text, quoted, index))
            if saying is not None and saying.party is None and len(words) < _WORTH_A_NOTE:
                saying = None  # a few words borrowed from somebody unknown
        if saying is None and len(words) >= _LEAST_IN_CLAUSE:
            saying = _read_paragraph(context, piece, out)
        if saying is not None:
            if saying.behind:
                out.extend(_read_opened(context, quoted[:index], out, saying))
            out.append(saying)
        elif piece.closed and not piece.single and len(words) >= _WORTH_A_NOTE:
            context.notes.append(Note("quotations", "no clause tells who said these words", piece.start, piece.end))
    return out


def _end_of_long(text: str, quoted: list[Quoted], index: int) -> int:
    """Return the end of the quotation before `index`; single words in marks ("on 'X'") are stepped over."""
    for piece in reversed(quoted[max(0, index - 3) : index]):
        if len(text[piece.start : piece.end].split()) >= LEAST_WORDS:
            return piece.end + 1
    return 0


def _is_told_by_other(context: Context, piece: Quoted, following: int) -> bool:
    """Tell whether a clause of saying behind a quotation names somebody who is not known: "…," an analyst said."""
    clause = context.folded[piece.end + 1 : min(piece.end + 1 + _CLOSE, following)].partition(".")[0].partition("\n")[0]
    return piece.closed and _TELLING.search(clause) is not None and _PRONOUN.search(clause) is None


def _is_name(words: list[str]) -> bool:
    """Tell whether the words are a title or name: nearly all of them capitalised."""
    long = [w for w in words if len(w) > 3 and w[0].isalpha()]
    return len(words) < 14 and bool(long) and sum(w[0].isupper() for w in long) >= 0.7 * len(long) and len(long) > 1


def _bounds(context: Context, piece: Quoted) -> tuple[int, int]:
    words = context.text[piece.start : piece.end]
    lead = len(words) - len(words.lstrip())
    return piece.start + lead, piece.start + lead + len(words.strip())


def _read_behind(context: Context, piece: Quoted, following: int) -> Saying | None:
    """Read "…," said the minister. and "…," the minister told reporters."""
    if not piece.closed:
        return None
    text = context.text
    at = piece.end + 1
    last = text[piece.end - 1]
    if last not in ",.?!…" and text[at : at + 1] != ",":
        return None
    window = text[at : min(at + _BEHIND, following)]
    if "\n" in window.lstrip(" ,"):
        window = window[: window.index("\n", len(window) - len(window.lstrip(" ,")))]
    stop = _HARD_STOP.search(window)
    clause = window[: stop.start()] if stop else window
    if last == "." and text[at : at + 1].isspace() and clause.strip()[:1].isupper():
        # a full stop inside the marks ends the sentence; what follows is a clause of saying only if it is short
        verb = _TELLING.search(clause)
        if verb is None or len(clause[verb.end() :].split()) > 4:
            return None
        if stop is None and at + len(clause) >= following:
            return None  # "…." She vowed to "…": the clause leads to the next words in marks
    verb = _TELLING.search(clause)
    if verb is None or len(clause[: verb.start()].split()) > 14:
        return None
    end = at + len(clause.rstrip(" ,"))
    begin = at + len(clause) - len(clause.lstrip(" ,"))
    whom = _QUOTED_AS.search(clause)
    area = (at + whom.start("whom"), at + whom.end("whom")) if whom else (begin, end)
    comma = clause.find(",", verb.end())
    if whom is None and comma > 0:
        end = area[1] if clause[: verb.start()].strip() == "" else at + comma
        end = min(end, at + comma) if clause[: verb.start()].strip() else end
    speaker, party = _speaker(context, *area, piece.start)
    if speaker is None:
        return None
    start, stop_at = _bounds(context, piece)
    return Saying(start, stop_at, speaker, party, True, Span(begin, end), at + verb.start(), "quotations/behind")


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
    start, end = _bounds(context, piece)
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
    if not earlier or not _begins_line(text, piece) or (piece.closed and text[piece.end - 1] not in ".!?…"):
        return None
    last = earlier[-1]
    if text[max(last.clause.end, last.end) : piece.start - 1].strip(" \t\r\n.,'’\"”»"):
        return None
    start, end = _bounds(context, piece)
    return Saying(start, end, last.speaker, last.party, False, Span(start, start), start, "quotations/paragraph")


def _read_opened(context: Context, before: list[Quoted], earlier: list[Saying], told: Saying) -> list[Saying]:
    """Return the paragraphs left open before a quotation whose clause of saying names the speaker of all."""
    out: list[Saying] = []
    at = told.start - 1
    floor = earlier[-1].end if earlier else 0
    for piece in reversed(before):
        between = context.text[piece.end : at]
        if piece.closed or piece.start <= floor or between.strip() or "\n" not in between:
            break
        start, end = _bounds(context, piece)
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
        if not previous.endswith(":") or sentence.start < floor:
            return None
        lead = max(sentence.start, floor, opening - _BEFORE)
        before = text[lead:opening]
    if _TITLE_LEAD.search(before):
        return None
    last = next(reversed(list(_NAMING.finditer(before))), None)
    if last is None:
        return None
    between = before[last.end() :].strip()
    telling = _TELLING.fullmatch(last.group()) is not None
    introduces = between.endswith((":", ",", "that")) or not between
    if not (introduces and telling) and len(text[piece.start : piece.end].split()) < _LEAST_IN_CLAUSE:
        return None
    if not introduces and len(between.split()) > (12 if telling else 9):
        return None
    if re.search(r"[.;]\s+\S", between):
        return None
    speaker, party = _speaker(context, lead, lead + last.start(), piece.start)
    if speaker is None and last.group().lower().startswith("according"):
        comma = text.find(",", lead + last.end(), opening)
        speaker, party = _speaker(context, lead + last.end(), comma if comma > 0 else opening, piece.start)
    if speaker is None:
        return None
    start, end = _bounds(context, piece)
    clause = Span(lead, opening)
    return Saying(start, end, speaker, party, False, clause, lead + last.start(), "quotations/before")


def _speaker(context: Context, start: int, end: int, quotation: int) -> tuple[str | None, str | None]:
    """Return who is named in [start, end): a name, or the party of an office or ministry; and the party if known."""
    people = [p for p in context.people_in(max(0, start - 60), end) if p.end > start]
    named = [p for p in people if full_name(context, p)]
    folded = context.folded[start:end]
    if named:
        person = _first_subject(context, named, start)
        if person.party and _SPEAKS_FOR.match(context.folded, person.end):
            return person.party, person.party
        return full_name(context, person), person.party
    pronoun = _PRONOUN.search(folded)
    if pronoun:
        at = start + pronoun.start()
        who = resolve_pronoun(context, at, min(at, quotation))
        if who is not None and (full_name(context, who) or who.party):
            return full_name(context, who) or who.party, who.party
    parties = parties_saying(context, start, end, end <= quotation)
    if people and people[0].party:
        code = people[0].party
        return _official_of(context, code, quotation, people[0].office or "") or code, code
    if parties:
        code = parties[0].code
        if _OFFICIAL.search(folded) and not _HOME.search(folded):
            return _official_of(context, code, quotation, folded) or code, code
        return code, code
    if (_HOME.search(folded) or _IT.match(folded)) and (source := find_source(context, folded, quotation)) is not None:
        return source, source
    names = [
        n
        for n in _NAME.finditer(context.text, start, end)
        if n.group().split()[0] not in _NO_NAME
        and not (n.group().endswith("ing") and end - n.end() > _BESIDE)  # "Confirming a report, …"
        and not context.lexicon.names.find(n.group())
    ]
    if names:
        if (home := party_of_acronym(context, names[-1].group())) is not None:
            return home, home
        nearest = names[-1] if end - names[-1].end() <= _BESIDE else names[0]
        shown = nearest.group().rstrip(".")
        return shown, party_of_name(context, shown.split()[-1])
    if people:
        home = find_publisher(context)
        return home, home
    if _THEY.search(folded):
        return "all", "all"
    if _OFFICIAL.search(folded):
        person_before = next((p for p in reversed(context.people_before(quotation, 12)) if p.name), None)
        if person_before is not None:
            return full_name(context, person_before), person_before.party
    return None, None


def _first_subject(context: Context, people: list[Person], start: int) -> Person:
    """Return the first person who is not the object of a preposition ("a spokesman for …", "told …")."""
    for person in people:
        before = context.folded[max(start, person.start - 8) : person.start].split()
        if not before or before[-1] not in ("to", "told", "with", "by", "of"):
            return person
    return people[0]


def _official_of(context: Context, party: str, offset: int, words: str) -> str | None:
    """Return the full name of the last person before `offset` who speaks for a party, of the office in `words`."""
    index = bisect_left(context.people, offset, key=_start)
    before = [p for p in context.people[max(0, index - 30) : index] if p.party == party and full_name(context, p)]
    office = _OFFICIAL.search(words.lower())
    fitting = [p for p in before if office and office.group() in (p.office or "").lower()]
    if "foreign" in words.lower() or (office and office.group() == "minister" and "prime" not in words.lower()):
        fitting = [p for p in fitting if "prime minister" not in (p.office or "").lower()] or fitting
    chosen = fitting or before
    return full_name(context, chosen[-1]) if chosen else None


def full_name(context: Context, person: Person) -> str:
    """Return the fullest name that the document gives a person."""
    first = context.people[person.ident] if person.ident < len(context.people) else person
    return first.name or person.name
