"""Where the name of a body ends on either side of its head noun."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from memcon.annotate.occasions.own_rounds import find_own_round
from memcon.annotate.people.portfolios import read_portfolios
from memcon.annotate.sessions.framed_talks import is_framed
from memcon.annotate.sessions.mechanism_context import read_before
from memcon.annotate.sessions.name_ends import PURPOSE, SEQ, SMALL, THEME, TREATY, W, is_yearly_of_organisation
from memcon.annotate.sessions.name_letters import skip_letters, without_letters
from memcon.annotate.sessions.small_heads import (
    find_pair_start,
    is_meeting_of_rank,
    is_of_meeting,
    is_place_conference,
)  # fmt: skip
from memcon.annotate.text.ordinals import parse_ordinal
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Hit, Lexicon
from memcon.lexicon.patterns import lazy_regex

_LIST = (
    rf"(?:{SEQ}(?:,\s+{SEQ})*,?\s+and\s+{SEQ}|"
    # "Trade, Economic, Scientific-Technical Cooperation": adjectives before one noun
    rf"{W}(?:,\s+{W})+\s+(?:Cooperation|Co-operation|Affairs|Relations|Issues|Matters)\b)"
)

RIGHT = lazy_regex(rf"\s+(?:on|for|of|against)\s+(?:the\s+)?(?:{_LIST}|{SEQ})")

# Title case hides where a name ends: behind "of the" one word is taken.
_OF_ONE = lazy_regex(rf"\s+of\s+(?:the\s+)?(?P<word>{W})")

RIGHT_SMALL = lazy_regex(
    r"\s+(?:on|for)\s+(?:[a-z-]+\s+(?:and\s+)?){0,3}(?:cooperation|trade|affairs|issues|relations|investment|security|(?:counter-?\s?)?terrorism|agriculture|energy|"
    r"health|education|water|narcotics|climate|migration|customs|space|tourism|fisheries|transport|shipping|defen[cs]e)\b"
)

NOT_RIGHT = lazy_regex(
    r"\s+(?:on|for|of|against)\s+(?:the\s+)?(?:Jan|Feb|Mar|Apr|May\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|"
    r"Thurs|Fri|Satur|Sunday|\d|January|I\b)"
)

# "the Harbour Assembly [of Heads of State and Government]"
OF_HEADS = lazy_regex(r"\s+of\s+(?:the\s+)?Heads\s+(?:of\s+)?State(?:\s+(?:and|or|&)\s+(?:of\s+)?Government)?\b")

_BRACKETED = lazy_regex(r"\([A-Z][A-Z0-9&+-]{1,9}\)")

_YEAR = lazy_regex(r"(?:19|20)\d\d")

_LISTED_ON = lazy_regex(r"\s+(?:[A-Z][\w-]+,\s+)*[A-Z][\w-]+(?:\s[A-Z][\w-]+)?,?\s+and\s+[A-Z]")

_TOKEN = lazy_regex(r"\S+")

_PART = 40  # characters in which tokens are found at a time

_INITIALS = lazy_regex(r"[\"“(]?(?:\w+[-–])?(?:[A-Z]\.){1,4}[-–]?\Z")

_CONNECTORS = {"of", "and", "&", "-", "–"}

_LEADING = {"of", "on", "for", "and", "&", "-", "–"}

_DROPPED = frozenset(
    "The A An This That These On At In During Following After Before Also Their Our Both Yesterday Today Since While "
    "When As With By From To For And But Its His Her Virtual Joint-Statement Hosts Host Holds Hold Meets Meet Convenes "
    "Convene Concludes Conclude Announces Attends Attend Leads Launch Launches Opens Statement Readout Outcome "
    "Ahead Under Through Next Last Previous Upcoming Begin Text Successful".split()
)

_TITLE_VERBS = frozenset("Hosts Holds Meets Convenes Concludes Announces Attends Attend Leads Launches Opens Host Hold "
                         "Discuss Discusses Reviews Addresses Chairs At In To On During Amid After Before"
                         .split())  # fmt: skip

_STRIP_PART = lazy_regex(
    r"(?:(?:High-Level|Annual|Plenary|Special|Ordinary|Extraordinary|Emergency|Regular)\s+){0,2}(?:Meetings?|Sessions?|Rounds?|Iterations?|"
    r"Editions?|Plenary)\s+of\s+(?:the\s+)?(?=[A-Z0-9])",
    re.I,
)

# "the Joint Ministerial Meeting of the Lake Dialogue" is a session of what has a noun of its own behind it.
_STRIP_LEVEL = lazy_regex(
    r"(?:Joint\s+)?(?:Ministerial\s+)?(?:Meeting|Session)\s+of\s+(?:the\s+)?(?=(?:[A-Z][\w'’-]*\s+){0,6}"
    r"(?:Dialogue|Commission|Committee|Council|Forum|Mechanism|Process|Consultations|Group)\b)"
)

# "the Harbour Union Heads of State Council meeting": a small noun behind the body's own is no part of its name.
_SMALL_PART = lazy_regex(
    r"\b(?P<body>Council|Commission|Committee|Assembly|Board|Consultations?|Mechanism|Dialogue)\s+(?:meeting|session)s?\Z"
)

_TRAILING_PART = lazy_regex(
    r"(?:(?<=Committee)|(?<=Joint Commission)|(?<=Dialogue)|(?<=Group))(?:\s+(?:Vice-)?Ministerial)?"
    r"\s+(?:Meeting|Session)\Z"
)

_TRILATERAL = lazy_regex(r"\b(?:trilateral|tripartite|quadrilateral)(?:\s[a-z-]+){0,3}\Z")

# Series that have no name of their own but are known by their kind, where they are told as held.
_SERIES = lazy_regex(
    r"\b(?:political|annual|human\s+rights|strategic|security|defen[cs]e|consular|cyber|maritime|high-level|foreign\s+office|"
    r"financial|economic|trade|energy|tax|migration|climate|disarmament|investment|digital|regulatory|labou?r|space|"
    r"foreign\s+ministry|policy|(?:secretar(?:y|ies)|minister|ministerial|director|director\s+general|expert|officials?|officer)s?-level)\s+(?:\w+\s+)?(?:consultations?|dialogue)\Z|\bconsultations?\s+(?:meeting|mechanism)\Z",
    re.I,
)

# "the Peru-Latvia working group on ferries met": a body known by its two sides alone.
_PAIR = lazy_regex(r"[A-Z][\w.]*(?:\s[A-Z]\w+)?[-–][A-Z][\w.]*(?:\s|\Z)")

_MEETS_BEHIND = lazy_regex(
    r"(?:\s+(?:on|for)\s[^.;,]{2,50}?)?\s+(?:(?:has|have|had|will|would|also|today)\s+){0,2}(?:met|meets?|convened?s?|held|hold)\b"
)
# "the Fish Stocks working group meeting held in Riga", "… in Riga from 3 May", "… which is to meet"
_IS_SET_BEHIND = lazy_regex(
    r"(?:\s+(?:meeting|session))?(?:\s+(?:to\s+be\s+)?held\b|,\s+(?:(?:which|that)\s+(?:was|were)\s+)?held\s+(?:in|at|on|from)\s|\s+in\s+[A-Z]\w+(?:\s[A-Z]\w+)?\s+(?:from|on|in|this|last|next|earlier|later)\b|"
    r"\s+(?:which|that)\s+(?:is|was|will|would)\s+(?:due\s+|set\s+|expected\s+)?(?:to\s+)?meet\b)"
)

_HELD_BEFORE = lazy_regex(
    r"\b(?:held|hold|holds|holding|for\s+(?:the|their)\s+(?:annual|regular|yearly)|convened?|hosts?|hosted|co-chaired|chaired|opened|conducted|conduct|launched?|led|lead|resum(?:e|es|ed|ing)|"
    r"during|framework\s+of|attended?|(?:round|meeting|session|iteration)\s+of|concluded|began)\s+(?:an?\s+|the\s+|their\s+|its\s+)?"
    r"(?:(?:first-ever|first|annual|regular|bilateral|new|official|formal|joint|initial|virtual|further)\s+)*\Z",
    re.I,
)

# "travelled to Lima for the annual strategic dialogue", "met in Riga on 3 May for political consultations"
_CAME_FOR = lazy_regex(
    r"\b(?:travel\w*|fl(?:ew|ies|y)|went|came|visit(?:s|ed)?|arriv\w+|met|meets?|gathered|(?:was|is|were|are|be)\s+in\s+(?=[A-Z]))\b"
    r"[^.;:]{0,80}?\sfor\s+(?:the\s+|their\s+|an?\s+)?(?:(?:first-ever|annual|regular|yearly|new)\s+)*\Z"
)
_OF_WHICH = lazy_regex(
    r",\s+(?:the\s+[\w-]+\s+(?:session|round|meeting)\s+of\s+which|whose\s+[\w-]+\s+(?:session|round|meeting))\b"
)
_CAME_REACH = 120  # characters

_HELD_BEHIND = lazy_regex(
    r"(?:\s+(?:between|with)\s[^.;]{2,90}?)?(?:\s+(?:with\s+the\s+participation|at\s+the\s+level)\s+of\s[^.;]{2,200}?)?"
    r"\s+(?:(?:should|would|will|shall|(?:is|are)\s+to)\s+)?(?:was|were|have|has|is|are|be|took|takes|take|to\s+be)\s+(?:also\s+)?"
    r"(?:been\s+)?(?:held|taken|place|convened|opened|concluded)\b"
)


_OCCASIONS = frozenset("Summit Summits Meeting Meetings Ministerial Conference".split())
_AND = lazy_regex(r"\s+(?:and|as\s+well\s+as)\s")


# "the [Friends of the] Lake Dialogue", "the [Organisation for] Lake Cooperation Council": the body's own name goes on.
_BODY_OF = lazy_regex(
    r"\b(?:Friends|Group|Community|Partnership|Alliance|Organi[sz]ation|Coalition|Association|League|Network)\s+"
    r"(?:of\s+the|for|for\s+the)\s+\Z"
)


@dataclass(frozen=True, slots=True)
class NameText:
    """A text in which names of bodies are looked for.

    `fences` are the persons, whom no name holds; `titled` tells that it is a title, where capitals do not tell a name's
    bounds.
    """

    text: str
    fences: Ranges
    lexicon: Lexicon
    titled: bool = False


def walk_left(names: NameText, lo: int, start: int, capital: bool) -> int:
    """Return where the run of name words before `start` begins."""
    text, fences, titled = names.text, names.fences, names.titled
    portfolio = read_portfolios(names.lexicon).words
    fence = fences.end_before(start) or -1
    fence = fence if fence > start - 160 else -1
    best = start
    if (group := _GROUP_OF.search(text, max(lo, start - _GROUP_REACH), start)) is not None:
        return group.start()
    for token in _tokens_left(text, max(lo, start - 160), start):
        word = token.group()
        if _BRACKETED.fullmatch(word) and token.start() >= fence and best > token.start():
            continue  # "the Economic Cooperation Organization (ECO) Council of Ministers"
        if capital and word[-1] == "," and word[:-1] in portfolio and _LISTED_ON.match(text, token.end()):
            best = token.start()
            continue  # "the Arms Control, Disarmament and Nonproliferation Committee"
        if token.start() < fence or word[-1] in ',;:)”"—?!' or (word[-1] == "." and not _INITIALS.match(word)):
            break
        bare = word.strip("\"“‘'(–-")
        low = bare.lower()
        dash = word in ("–", "-", "—") and best > token.start()
        if dash and (titled or token.start() - lo > _OPENING or _ends_state(names, lo, token.start())):
            continue  # "the Kenya – Somalia Joint Commission"
        if low in _CONNECTORS and not (titled and low in ("of", "and")):
            continue
        if not bare or low == "the" or bare.endswith(("'s", "’s")) or bare in _TITLE_VERBS:
            break
        if bare.endswith("s'") and not low.endswith(("ers'", "als'", "ors'")):
            break
        if _YEAR.fullmatch(bare) and capital and best > token.start():
            continue  # "the International Energy Agency 2022 Ministerial Meeting"
        if _is_number(bare) and text.startswith("Anniversary ", best):
            best = token.start()
            continue  # "the Harbour Union 75th Anniversary Summit"
        if low == "first" and not capital and _FIRST_TO.search(text, max(lo, token.start() - 40), token.start()):
            best = token.start()
            continue
        if _is_number(bare) or low in _TIME:
            break
        if bare in _OCCASIONS and _AND.match(text, token.end()):
            break  # "the Lake Summit and Polar summits" are two
        if bare[0].isupper() or ("+" in bare and bare[0].isdigit()) or (not capital and low in SMALL):
            best = token.start()
            if word[0] in "(“":
                best += word[0] == "(" and ")" not in word
                break  # what stands before a bracket is another name for the same
        elif capital or low not in SMALL:
            break
    if not capital and best == start and (pair := find_pair_start(names.lexicon, text, lo, start)) is not None:
        return pair
    often = _OFTEN.match(text, best, start) if not capital else None
    return often.end() if often is not None else best


# "the Group of 20 [summit]"
_GROUP_OF = lazy_regex(
    r"\bGroup\s+of\s+(?:\d{1,2}|Seven|Eight|Ten|Twenty)\s+(?:\(G-?\d{1,2}\)\s+)?(?:[Ll]eaders['’]?\s+)?\Z"
)
_GROUP_REACH = 36  # characters
# "the Keeping Rivers First summit": no number, where capitals stand before it that name no states
_FIRST_TO = lazy_regex(r"(?<!-)\b[A-Z][a-z]+ing(?:\s[A-Z][a-z]+)+\s+\Z")
_OFTEN = lazy_regex(r"(?:annual|yearly|regular)\s(?=[A-Z])")  # no part of a name: "the annual Reef Union summit"
_OPENING = 12  # characters of a text in which a dash parts its dateline or label from the rest


def _ends_state(names: NameText, lo: int, at: int) -> bool:
    """Tell whether the words before `at` end with a state or body: "The Kenya – Somalia Joint Commission"."""
    before = names.text[lo:at].rstrip()
    hits = names.lexicon.names.find(before)
    return any((h.find("state") or h.find("organisation")) and h.end == len(before) for h in hits)


def _tokens_left(text: str, low: int, stop: int) -> Iterator[re.Match[str]]:
    """Yield the tokens of text[low:stop] from the last to the first, found in parts: most names need few."""
    while low < stop:
        begin = stop - _PART
        while begin > low and not text[begin - 1].isspace():
            begin -= 1  # no token is cut
        begin = max(begin, low)
        yield from reversed(list(_TOKEN.finditer(text, begin, stop)))
        stop = begin


def walk_on(names: NameText, lo: int, start: int) -> int:
    """Return where a name begins of which `walk_left` found the part behind "of the" or "for"."""
    body = _BODY_OF.search(names.text, max(lo, start - 40), start)
    return start if body is None else walk_left(replace(names, titled=False), lo, body.start(), True)


# "the Executive Consultation [Group]": the noun that the name ends with.
_BODY_NOUN = lazy_regex(r"\s(?:Group|Committee|Council|Commission|Mechanism|Forum|Process|Board|Platform)\b")

_TIME = frozenset(
    "january february april june july august september october november december monday tuesday wednesday thursday "
    "friday saturday sunday today yesterday tomorrow march".split()
)


def _is_number(word: str) -> bool:
    return parse_ordinal(word) is not None or bool(re.fullmatch(r"(?:19|20)\d\d", word))


def walk_right(names: NameText, end: int, hi: int) -> int:
    """Return where the name ends, with "on X, Y and Z" or "of the X" behind its head noun."""
    text = names.text
    body = _BODY_NOUN.match(text, end, hi)
    end = body.end() if body else end
    if (told := THEME.match(text, end, hi) or PURPOSE.match(text, end, hi)) is not None:
        return told.end()
    behind = skip_letters(text, end, hi)
    if NOT_RIGHT.match(text, behind, hi) or not (match := RIGHT.match(text, behind, hi)):
        return end
    stop = match.end()
    if names.titled and (one := _OF_ONE.match(text, end, hi)):
        stop = one.end()
        if _opens_states(names, one.start("word")):
            return end  # "Trilateral Summit of the United States, Peru and Japan": who met
    while text[stop - 1] in ".,-–'":
        stop -= 1
    treaty = TREATY.match(text, stop, hi)
    return treaty.end() if treaty is not None else stop


_LISTS = lazy_regex(r",?\s+and\s|,\s")
_LONGEST_STATE = 60  # characters


def _opens_states(names: NameText, at: int) -> bool:
    """Tell whether a list of states begins at `at`."""
    found = names.lexicon.names.find(names.text[at : at + _LONGEST_STATE])
    first = next((h for h in found if h.start == 0 and h.find("state") is not None), None)
    return first is not None and _LISTS.match(names.text, at + first.end) is not None


_LETTERS = lazy_regex(r"(?<![\w-])(?P<name>[A-Z]{3,}|[A-Z]{1,6}-?\d{1,2})\s+\Z")


@lru_cache(maxsize=8)
def _letters_of_states(lexicon: Lexicon) -> frozenset[str]:
    """Return the names of states that are letters: "UAE"."""
    return frozenset(e.form for e in lexicon.entries if e.label == "state" and e.form.isupper())


def _has_letters(names: NameText, lo: int, end: int) -> bool:
    """Tell whether the words before `end` end with letters for a body, not for a state: "the G20 [ministerial]"."""
    letters = _LETTERS.search(names.text, lo, end)
    return letters is not None and letters["name"] not in _letters_of_states(names.lexicon)


_RANK = lazy_regex(r"(?<=\s)(?:(?:special|extraordinary|emergency|informal|leaders'?)\s*)+\Z")
_IS_ONE = lazy_regex(
    r"(?:\b(?:[Tt]he|this|an?|its|their)|['’]s)\s+(?:[a-z-]+\s+){0,2}\Z"
)  # "last year's APEC leaders meeting"
_DEFINITE = 40  # characters
_AT_IT = lazy_regex(
    r"\b(?:at|during|for|in|of|to|from|after|before|following|since|attend\w*|h[eo]ld\w*|host\w*|chair\w*|conven\w+)\s+"
    r"(?:the|an?|its|their|[\w']+'s)\s+(?:recent\s+|latest\s+|last\s+|next\s+|upcoming\s+)?\Z"
)


def is_small_name(names: NameText, start: int, hit: Hit, head: str, lo: int) -> bool:
    """Tell whether a head noun in lower case belongs to a name ("the G20 summit", "fifth round of talks")."""
    text = names.text
    before = " ".join([text[start : hit.start].strip(), *text[hit.start : hit.end].split()[:-1]]).strip()
    if head == "summit" and before and _TRILATERAL.search(before):
        return not text.startswith("s", hit.end - 1)  # "agreed on yearly trilateral summits"
    if head == "partnership" and is_of_meeting(text, max(lo, start - _DEFINITE), start):
        return _PAIR.match(before) is not None and read_before(text, lo, start)[1] is not None
    if head == "conference":
        number = read_before(text, lo, start)[1]
        return is_place_conference(names.lexicon, text, start, hit, number is not None)
    if head == "forum" and (" " not in before or before.endswith(")")):
        return False  # "the Lake Economic Cooperation (LEC) forum" is the body itself
    if head == "ministerial" and is_meeting_of_rank(before, text, hit.end):
        return read_before(text, lo, start)[1] is not None
    if head == "ministerial" and _has_letters(names, max(lo, start), hit.start):
        return bool(_AT_IT.search(text, max(lo, start - 40), start) or _HELD_BEHIND.match(text, hit.end))
    if head in ("summit", "ministerial", "forum"):
        meeting = text[hit.start : hit.end].endswith("leaders meeting")  # "EU leaders meeting in Riga said": they meet
        definite = not meeting or _IS_ONE.search(text, max(lo, start - _DEFINITE), start) is not None
        plain = _RANK.sub("", before) if head == "summit" and definite else before
        last = plain.split()[-1].lstrip("(") if plain else ""
        called = last[:1].isupper() or plain.startswith("Group of ")
        return called and last not in _DROPPED
    if (
        head in ("dialogue", "consultations")
        and _SERIES.search(f"{before} {text[hit.start : hit.end]}".strip())
        and (
            _HELD_BEFORE.search(text, max(lo, start - 40), start)
            or _HELD_BEHIND.match(text, hit.end)
            or _OF_WHICH.match(text, hit.end)
            or _CAME_FOR.search(text, max(lo, start - _CAME_REACH), start)
            or is_framed(text, start, hit.end)
        )
    ):
        return True
    if head in ("dialogue", "consultations", "group", "commission"):
        if not any(w[0].isupper() or w in SMALL for w in before.split()):
            return False
        named = _PAIR.match(before) or before[:1].isupper()
        meets = _MEETS_BEHIND.match(text, hit.end) is not None or find_own_round(text, start, hit.end) is not None
        if head in ("group", "commission") and named and meets:
            return True
        if head == "group" and before[:1].isupper() and _IS_SET_BEHIND.match(text, hit.end):
            return True
        _, number, modifier, _ = read_before(text, lo, start)
        return number is not None or (modifier is not None and head != "dialogue")
    return False


def clean_name(text: str, start: int, end: int) -> tuple[int, str]:
    """Return start and words of the name without leading small words and part nouns."""
    while True:
        match = re.compile(r"(\S+)\s+").match(text, start, end)
        word = match.group(1) if match else ""
        if not match or not (word.title() in _DROPPED or word.lower() in _LEADING or word.endswith("-hosted")):
            break
        start = match.end()
    yearly = is_yearly_of_organisation(text, start, end)
    strip = None if yearly else _STRIP_PART.match(text, start, end) or _STRIP_LEVEL.match(text, start, end)
    if strip:
        start = strip.end()
    name = without_letters(" ".join(text[start:end].split()).strip(" \"'“”‘’,"))
    name += text[end - 1] if THEME.search(text, start, end) else ""
    name = re.sub(r"\b(?:Virtual|Hybrid)\s+", "", name)
    name = re.sub(r"(?<=\w)\s+(?:19|20)\d\d(?=\s+[A-Z])", "", name)
    name = _SMALL_PART.sub(r"\g<body>", _TRAILING_PART.sub("", name))
    return start, re.sub(
        r"\s*[-–]\s*(?=[A-Z])", lambda m: "-" if m.group().strip() == m.group() or "–" in m.group() else m.group(), name
    )
