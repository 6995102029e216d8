"""Rows of persons under one plural office: "Foreign Ministers of Peru and Latvia, A and B", "Presidents A and B"."""

from __future__ import annotations

import re
from bisect import bisect_left

from memcon.annotate.parties.find import party_of
from memcon.annotate.people.marks import Marks
from memcon.annotate.people.offices import Office
from memcon.annotate.people.parted_rows import read_parted
from memcon.annotate.people.person_links import Draft
from memcon.annotate.people.person_names import Name, name_before, plain_name, read_name
from memcon.annotate.text.context import Context
from memcon.lexicon import Anchors, Hit, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_PLURAL = lazy_regex(
    r"\b(?P<lead>(?:(?:[Vv]ice|[Dd]eputy|[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ff]inance|[Tt]rade|[Ii]nterior|[Ee]nergy|[Hh]ealth|"
    r"[Cc]ommerce|[Ee]conomy|[Jj]ustice|[Aa]griculture|[Pp]ermanent|[Ss]tate|[Ff]ederal|[Ee]xecutive)\s+){0,2})"
    r"(?P<noun>[Mm]inisters|[Pp]residents|[Ss]ecretaries|[Pp]remiers|[Cc]hancellors|[Aa]mbassadors|[Kk]ings|"
    r"[Cc]ommissioners|[Cc]ouncill?ors|[Ll]eaders)\b"
    r"(?P<tail>\s+(?:for|of)\s+(?:Foreign|External|Economic|Home)\s+(?:and\s+\w+\s+)?Affairs)?"
)
_PLURAL_WORDS = Anchors(
    (
        "ministers presidents secretaries premiers chancellors ambassadors kings commissioners councillors councilors "
        "leaders"
    ).split()
)
_COUNTERPART_WORD = Anchors(("counterpart", "colleague", " peer ", "opposite number"))
_WIDEST = 80  # characters before and behind a plural office in which its words stand
_COUNTERPART = lazy_regex(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|[Tt]he(?=\s+counterpart\s+of\s))\s+(?:[a-z]+\s+){0,2}|(?<=\band\s)|(?<=\bwith\s))"
    r"(?P<who>counterpart|colleague|peer|opposite\s+number)"
    r"(?:\s+(?:of|from|in)\s+(?:the\s+)?(?P<state>[A-Z](?:(?!'s\s)[\w' -]){2,30}))?,?\s+"
    r"(?=(?:[A-Z][\w.'-]+\s+)+[A-Z][\w'-]+)"
)
_OF_STATE = lazy_regex(r"\s(?:of|from)\s(?:the\s)?")
# "met Luz Rojas, his Peruvian counterpart, in Lima", "Luz Rojas, her counterpart from Peru"
_COUNTERPART_BEHIND = lazy_regex(
    r",\s+(?:who\s+is\s+)?(?:his|her|their|its)\s+(?:new\s+)?(?:(?P<of>[A-Z][\w.-]+(?:\s[A-Z][\w-]+)?)\s+)?(?:counterpart|opposite\s+number)"
    r"(?:\s+(?:of|from|in)\s+(?:the\s+)?(?P<state>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?))?(?=[,.;)]|\s+[a-z]|\s*\Z)(?!,?\s+[A-Z])"
)
_LONGEST_NAME = 60  # characters
_COUNTERPARTS = lazy_regex(r"(?:counterparts\b(?<!\wcounterparts)|colleagues\b(?<!\wcolleagues)|peers\b(?<!\wpeers))")
_COUNTERPARTS_WORDS = Anchors(("counterparts", "colleagues", "peers"))
_KIND_OF = lazy_regex(
    r"\b(?:ministerial|fellow|respective|direct|other)\s\Z"
)  # "met ministerial [colleagues] A (Peru), …"
_AND = lazy_regex(r"\s*,?\s+(?:and\s+)?(?:the\s+|of\s+)?|\s*,\s+")
_RANK = WordRegex(r"%office_class/ranks before names% (?=[A-Z])")  # what somebody is beside the office of the row
_SINGULAR = {"secretaries": "secretary", "Secretaries": "Secretary"}


def find_rows(context: Context, marks: Marks) -> list[Draft]:
    """Return the persons of rows under a plural office, each with its party where the row tells parties in order."""
    out: list[Draft] = []
    for match in find_near(_PLURAL, context.plain, _PLURAL_WORDS.find(context.folded), _WIDEST, _WIDEST):
        words = match["lead"] + (_SINGULAR.get(match["noun"]) or match["noun"][:-1]) + (match["tail"] or "")
        title = re.sub(r" (For|Of|And) ", lambda m: m.group().lower(), words.title())
        entry = next((e for h in context.lexicon.names.find(title) if (e := h.find("office"))), None)
        if entry is None:
            continue
        shown = " ".join(words.split())
        colon = len(":") if context.plain.startswith(": ", match.end()) else 0  # "the following ministers: A (Peru), B"
        if parted := read_parted(context, marks, match.end() + colon):
            for n, one in enumerate(parted):
                office = Office(match.start(), match.end(), shown, entry, one.code, False, False, not match["tail"])
                name = plain_name(context.text[one.name.start : one.name.end])
                start = one.start if n else match.start()
                out.append(Draft(start, one.end, name, office, shown, one.code, one.name))
            continue
        codes, at = _codes_behind(context, marks, match.end())
        codes = codes or _codes_before(context, marks, match.start())
        names = _read_names(context, marks, at)
        beside = None if codes else _party_beside(context, marks, match.start())
        first = beside.start if beside is not None else match.start()
        shared = _code(context, beside) if beside is not None else None
        if len(names) < 2 or (codes and len(codes) != len(names)):
            continue
        for n, told in enumerate(names):
            span = Span(told.first, told.end)
            party = codes[n] if codes else shared
            office = Office(match.start(), match.end(), shown, entry, party, False, False, not match["tail"])
            name = plain_name(context.text[span.start : span.end])
            start = first if n == 0 else told.start
            out.append(Draft(start, span.end, name, office, shown, party, span))
    out += [*_find_counterparts(context, marks), *_find_counterpart(context, marks), *_find_pairs(context, marks)]
    taken = {d.start for d in out}
    out += [d for d in _find_owned(context, marks) if d.start not in taken]
    return sorted(out, key=lambda d: d.start)


def _find_counterpart(context: Context, marks: Marks) -> list[Draft]:
    """Return the person of "his counterpart Luz Rojas", whose party other words may tell."""
    out: list[Draft] = []
    for match in find_near(_COUNTERPART, context.plain, _COUNTERPART_WORD.find(context.folded), 40, 90):
        name = read_name(context.plain, marks, match.end())
        if name is None:
            continue
        code = None
        if match["state"] and (mark := marks.at(match.start("state"))) is not None:
            code = _code(context, mark)
        end = name.end
        if (
            code is None and (behind := _OF_STATE.match(context.plain, name.end)) is not None
        ):  # "his counterpart A of Peru"
            mark = marks.at(behind.end())
            code = _code(context, mark) if mark is not None and mark.find("state") else None
            end = mark.end if mark is not None and code else end
        if code is None and match["who"] == "colleague":
            continue  # one of his own side, as far as the words tell
        shown, span = plain_name(context.text[name.first : name.end]), Span(name.first, name.end)
        if " " in shown:
            start = match.start("who") if code else match.end()
            out.append(Draft(start, end, shown, None, None, code, span, name.gender, counterpart=True))
    return out + _find_counterpart_behind(context, marks)


def _find_counterpart_behind(context: Context, marks: Marks) -> list[Draft]:
    """Return the person of "Luz Rojas, his Peruvian counterpart", who has no office before the name."""
    out: list[Draft] = []
    for match in find_near(_COUNTERPART_BEHIND, context.plain, _COUNTERPART_WORD.find(context.folded), 60, 60):
        name = name_before(context.plain, marks, match.start(), max(0, match.start() - _LONGEST_NAME))
        place = "of" if match["of"] else "state"
        mark = marks.at(match.start(place)) if match[place] else None
        if name is None or " " not in context.plain[name.first : name.end]:
            continue
        before = bisect_left(marks.starts, name.first) - 1
        if before >= 0 and marks.hits[before].end == name.first - 1 and marks.hits[before].find("office") is not None:
            continue  # told by an office of his own
        shown, span = plain_name(context.text[name.first : name.end]), Span(name.first, name.end)
        code = _code(context, mark) if mark is not None else None
        out.append(Draft(name.first, match.end(), shown, None, None, code, span, name.gender, counterpart=True))
    return out


_BETWEEN_WORD = Anchors((" between ",))


def _find_pairs(context: Context, marks: Marks) -> list[Draft]:
    """Return the persons of "between Peru's Luz Rojas and Kenya's Juma Otieno"."""
    text, out = context.plain, list[Draft]()
    told = [start + len(" between ") for start in _BETWEEN_WORD.find(text)]
    for at in [*told, *_pair_starts(context, marks)]:
        pair = list[Draft]()
        while (mark := marks.at(at)) is not None and mark.find("state") and text.startswith("'s ", mark.end):
            name, code = read_name(text, marks, mark.end + 3), _code(context, mark)
            if name is None or " " not in text[name.first : name.end]:
                break
            shown, span = plain_name(context.text[name.first : name.end]), Span(name.first, name.end)
            pair.append(Draft(mark.start, name.end, shown, None, None, code, span, name.gender))
            at = name.end + len(" and ") if text.startswith(" and ", name.end) else len(text)
        out += pair if len(pair) == 2 else []
    return out


# "Peru's Luz Rojas and Kenya's Juma Otieno met": as two firms do not
_MET = lazy_regex(
    r"(?:\s+(?:will|would|have|had|also|both|are|were|to|due|set|expected|last|first|then|earlier|later))*\s+"
    r"(?:met|meet|meets|spoke|speak|s[ai]t\s+down|held|hold|discussed|shook\s+hands)\b"
)
_TWO_NAMES = lazy_regex(
    r"'s (?:[A-Z][\w.'-]+ ){1,3}(?:[A-Z][\w.'-]+) and [A-Z][\w. ]{2,30}'s "
    r"(?:[A-Z][\w.'-]+ ){1,3}?[A-Z][\w.'-]+(?= [a-z])"
)


# "met Kenya's Juma Otieno", "talks with Kenya's Juma Otieno": as with no firm or house
_MEETS = lazy_regex(
    r"\b(?:met(?:\s+with)?|meet(?:ing|s)?(?:\s+with)?|(?:spoke|speaks?|speaking|talked|talks|summit|discussions|call|lunch|dinner|negotiations)\s+(?:to|with)|"
    r"(?:alongside|together\s+with))\s+(?:(?:(?:[A-Z][\w.'’-]*|of|the),?\s+)+?(?:and\s+)?)?\Z"
)
# "Peru's Luz Rojas and her Kenyan counterpart"
_AND_PEER = lazy_regex(r"\s+and\s+(?:his|her)\s+(?:[\w-]+\s+){0,3}?(?:counterpart|opposite\s+number|colleague)\b")
_MEETS_REACH = 160  # characters


def _find_owned(context: Context, marks: Marks) -> list[Draft]:
    """Return the persons of "met Kenya's Juma Otieno" and of "Kenya's Juma Otieno will meet", one by one."""
    text, out = context.plain, list[Draft]()
    for mark in marks.hits:
        if mark.find("state") is None or not text.startswith("'s ", mark.end):
            continue
        name = read_name(text, marks, mark.end + 3)
        if name is None or " " not in text[name.first : name.end]:
            continue
        met = _MEETS.search(text, max(0, mark.start - _MEETS_REACH), mark.start) is not None
        if met or _MET.match(text, name.end) or _AND_PEER.match(text, name.end):
            shown, span = plain_name(context.text[name.first : name.end]), Span(name.first, name.end)
            out.append(Draft(mark.start, name.end, shown, None, None, _code(context, mark), span, name.gender))
    return out


def _pair_starts(context: Context, marks: Marks) -> list[int]:
    """Return where states begin whose persons are two that met each other."""
    text, out = context.plain, list[int]()
    for mark in marks.hits:
        if mark.find("state") is None or not text.startswith("'s ", mark.end):
            continue
        names = _TWO_NAMES.match(text, mark.end)
        if names is not None and _MET.match(text, names.end()) is not None:
            out.append(mark.start)
    return out


def _find_counterparts(context: Context, marks: Marks) -> list[Draft]:
    """Return the persons of "his Thai and Lao counterparts, A and B"."""
    out: list[Draft] = []
    for place in _COUNTERPARTS_WORDS.find(context.plain):
        match = _COUNTERPARTS.match(context.plain, place)
        if match is None:
            continue
        colon = len(":") if context.plain.startswith(": ", match.end()) else 0  # "the following ministers: A (Peru), B"
        if parted := read_parted(context, marks, match.end() + colon):
            for n, one in enumerate(parted):
                shown = plain_name(context.text[one.name.start : one.name.end])
                kind = _KIND_OF.search(context.plain, max(0, match.start() - _WIDEST), match.start())
                first = kind.start() if kind is not None else match.start()
                start = one.start if n else first
                out.append(Draft(start, one.end, shown, None, None, one.code, one.name, counterpart=True))
            continue
        codes, at = _codes_before(context, marks, match.start()), match.end()
        if not codes:
            codes, at = _codes_behind(context, marks, at, "from")
        names = _read_names(context, marks, at)
        if len(names) > 1 and len(codes) == len(names):
            for n, (code, told) in enumerate(zip(codes, names, strict=True)):
                span = Span(told.first, told.end)
                shown = plain_name(context.text[span.start : span.end])
                start = told.start if n or at == match.end() else match.start()
                out.append(Draft(start, span.end, shown, None, None, code, span, counterpart=True))
    return out


def _codes_behind(context: Context, marks: Marks, at: int, word: str = "of") -> tuple[list[str], int]:
    """Return the parties listed behind "of", and where the list ends."""
    link = re.compile(rf"\s+{word}\s+(?:the\s+)?").match(context.plain, at)
    codes: list[str] = []
    if link is None:
        return codes, at
    stop = link.end()
    while (
        (mark := marks.at(stop) or marks.at(stop - 4)) is not None
        and mark.end > at  # "of the G7, met": four back from "met" stands the G7 again
        and (code := _code(context, mark)) is not None
    ):
        codes.append(code)
        at = mark.end
        gap = _AND.match(context.plain, at)
        if gap is None:
            break
        stop = gap.end()
    return codes, at


def _codes_before(context: Context, marks: Marks, at: int) -> list[str]:
    """Return the parties whose adjectives stand before: "the Peruvian and Latvian foreign ministers"."""
    codes: list[str] = []
    i = bisect_left(marks.starts, at) - 1
    while i >= 0 and context.plain[marks.hits[i].end : at] in (" ", " and ", ", "):
        code = _code(context, marks.hits[i])
        if code is None or marks.hits[i].find("adjective") is None:
            break
        codes.insert(0, code)
        at = marks.hits[i].start
        i -= 1
    return codes if len(codes) > 1 else []


_IN = lazy_regex(r"\b[Ii]n\s\Z")  # "In Vienna Foreign Ministers A and B signed"


def _party_beside(context: Context, marks: Marks, at: int) -> Hit | None:
    """Return the one party that stands before and is that of all: "the Peruvian Ministers A and B"."""
    i = bisect_left(marks.starts, at) - 1
    beside = i >= 0 and context.plain[marks.hits[i].end : at] == " " and _code(context, marks.hits[i]) is not None
    there = beside and _IN.search(context.plain, max(0, marks.hits[i].start - len(" in ")), marks.hits[i].start)
    return marks.hits[i] if beside and not there else None


def _code(context: Context, hit: Hit) -> str | None:
    return party_of(context, hit) if hit.find("office") is None and hit.find("honorific") is None else None


def _read_names(context: Context, marks: Marks, at: int) -> list[Name]:
    """Return the names of a list "A, B and C" from `at` on, behind a blank or comma."""
    text = context.plain
    out: list[Name] = []
    gap = re.compile(r"\s*[,–—:-]?\s+").match(text, at)
    while gap is not None and len(out) < 8:
        rank = _RANK.of(context.lexicon).match(text, gap.end())
        name = read_name(text, marks, rank.end() if rank else gap.end())
        if name is None or (name.end - name.first < 3):
            break
        out.append(name)
        gap = re.compile(r",?\s+and\s+|,\s+").match(text, name.end)
    return out
