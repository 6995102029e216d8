"""Standing bodies and series by the shape of their names: "the fifth meeting of the X Joint Working Group on Y (XJWG)".

A name is a head noun of meetings.toml with the capitalised words around it; ordinals, years and articles are taken
off (codebook, section 1, mechanism and number).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from memcon.annotate.context import Context
from memcon.annotate.mechanism_context import PART_AFTER, is_eventive, is_set_up, read_before
from memcon.annotate.ordinals import parse_ordinal
from memcon.annotate.portfolios import PORTFOLIO
from memcon.annotate.ranges import Ranges
from memcon.lexicon import Entry, Hit, Lexicon, fold, straighten
from memcon.model import Span

_W = r"[A-Z0-9À-Ý][\w&'/+\-–]*(?:\.[A-Z]\.?)*(?:[-–][\w.]*\w)?"

_DAY = (
    r"(?:January|February|March|April|May\b|June|July|August|September|October|November|December|[A-Z][a-z]+day\b|\d)"
)
_SEQ = rf"{_W}(?:(?:\s+|\s+(?:and|of|for|the|of\s+the|on|&)\s+(?!{_DAY}|\d+(?:st|nd|rd|th)\b)){_W})*"

_LIST = rf"{_SEQ}(?:,\s+{_SEQ})*,?\s+and\s+{_SEQ}"

_RIGHT = re.compile(rf"\s+(?:on|for|of|against)\s+(?:the\s+)?(?:{_LIST}|{_SEQ})")

# Title case hides where a name ends: behind "of the" one word is taken.
_OF_ONE = re.compile(rf"\s+of\s+(?:the\s+)?{_W}")

_RIGHT_SMALL = re.compile(
    r"\s+(?:on|for)\s+(?:[a-z-]+\s+(?:and\s+)?){0,3}(?:cooperation|trade|affairs|issues|relations|investment|security)\b"
)

_NOT_RIGHT = re.compile(
    r"\s+(?:on|for|of|against)\s+(?:the\s+)?(?:Jan|Feb|Mar|Apr|May\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|"
    r"Thurs|Fri|Satur|Sunday|\d|January|I\b)"
)

_ACRONYM = re.compile(
    r"\s*\(\s*[\"“'‘]?((?=[^\s()\"”]*[A-Z+][^\s()\"”]*[A-Z0-9])[A-Z][\w&+\-/]{1,14}|\d\+\d)[\"”'’]?\s*\)"
)

_BRACKETED = re.compile(r"\([A-Z][A-Z&+-]{1,9}\)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LISTED_ON = re.compile(r"\s+(?:[A-Z][\w-]+,\s+)*[A-Z][\w-]+(?:\s[A-Z][\w-]+)?,?\s+and\s+[A-Z]")
_TOKEN = re.compile(r"\S+")

_INITIALS = re.compile(r"[\"“(]?(?:\w+[-–])?(?:[A-Z]\.){1,4}[-–]?\Z")

_CONNECTORS = {"of", "and", "&", "-", "–"}

_LEADING = {"of", "on", "for", "and", "&", "-", "–"}

_SMALL = frozenset(
    "joint bilateral political strategic economic annual high-level foreign office defence defense security trade "
    "ministerial technical consular human rights counter-terrorism counterterrorism cyber energy diplomatic policy "
    "ministerial-level minister-level vice-ministerial vice-ministerial-level officer-level "
    "trilateral quadrilateral regional climate maritime financial intergovernmental inter-governmental special "
    "ministry ministries ministers' secretary-level boundary border water commercial scientific cultural mixed "
    "leaders' senior officials' officials cooperation coordination investment development military consultative".split()
)

_DROPPED = frozenset(
    "The A An This That These On At In During Following After Before Also Their Our Both Yesterday Today Since While "
    "When As With By From To For And But Its His Her Virtual Joint-Statement Hosts Host Holds Hold Meets Meet Convenes "
    "Convene Concludes Conclude Announces Attends Attend Leads Launch Launches Opens Statement Readout Outcome "
    "Ahead Under Through Next Last Previous Upcoming Begin Text Successful".split()
)

_TITLE_VERBS = frozenset("Hosts Holds Meets Convenes Concludes Announces Attends Attend Leads Launches Opens Host Hold "
                         "At In To On".split())  # fmt: skip

_STRIP_PART = re.compile(
    r"(?:High-Level\s+|Annual\s+|Plenary\s+|Special\s+)?(?:Meetings?|Sessions?|Rounds?|Iterations?|"
    r"Editions?|Plenary)\s+of\s+(?:the\s+)?(?=[A-Z0-9])",
    re.I,
)

STATE_BODIES = re.compile(
    r"(?:House|Senate|White\s+House|Interagency|Advisory|Congressional|USAID)\b|"
    r"(?:National\s+Security|Security|Federal|State|Privy|National|European|City|Municipal|Cabinet|Business|Atlantic|"
    r"Central|Select|Standing|Constitutional|Presidential|General|Human\s+Rights|Sovereign|Supreme|Election|Electoral|"
    r"National\s+\w+|Regulatory\s+\w+)\s+(?:Council|Assembly|Committee|Commission|Congress)"
    r"\Z|Parliament|Olympic|(?:European|African|European\s+Union|African\s+Union)\s+Commissions?\Z|Red\s+Cross|"
    r"Congress\Z|Initiative\Z|World\s+Economic\s+Forum|Business\s+(?:and\s+\w+\s+)?Forum"
)

_TRAILING_PART = re.compile(
    r"(?:(?<=Committee)|(?<=Joint Commission)|(?<=Dialogue)|(?<=Group))(?:\s+(?:Vice-)?Ministerial)?"
    r"\s+(?:Meeting|Session)\Z"
)
_PAPER = re.compile(
    r"\s+(?:Joint\s+)?(?:Statement|Declaration|Communiqu|Outcome|Report|Document|Website|Secretariat|Commitments?|outcomes?|consensus|declaration|statement|communiqu)"
)
_TRILATERAL = re.compile(r"\b(?:trilateral|tripartite|quadrilateral)\Z")
_NUMBERED = re.compile(r"\b(?P<name>[A-Z]{3,6})[-\s]?(?P<n>\d{1,2})\b(?![.,]\d)")


# Series that have no name of their own but are known by their kind, where they are told as held.
_SERIES = re.compile(
    r"\b(?:political|human\s+rights|strategic|security|defen[cs]e|consular|cyber|maritime|high-level|foreign\s+office|"
    r"foreign\s+ministry|policy|(?:secretar(?:y|ies)|minister|ministerial|director|director\s+general|expert|officials?|officer)s?-level)\s+(?:\w+\s+)?(?:consultations?|dialogue)\Z|\bconsultations?\s+(?:meeting|mechanism)\Z",
    re.I,
)
_HELD_BEFORE = re.compile(
    r"\b(?:held|hold|holds|holding|for\s+(?:the|their)\s+(?:annual|regular|yearly)|convened?|hosts?|hosted|co-chaired|chaired|opened|conducted|conduct|launched?|led|lead|"
    r"during|attended?|round\s+of|concluded|began)\s+(?:an?\s+|the\s+|their\s+|its\s+)?(?:first-ever\s+|annual\s+|regular\s+|bilateral\s+|new\s+)*\Z",
    re.I,
)
_HELD_BEHIND = re.compile(
    r"(?:\s+(?:between|with)\s[^.;]{2,90}?)?\s+(?:was|were|have|has|is|are|will\s+be|took|takes|take|to\s+be)\s+(?:also\s+)?"
    r"(?:been\s+)?(?:held|taken|place|convened|opened|concluded)\b"
)
# A noun of meeting at the head of a trigger: "Talks with", "consultations between".
_NOUN_FIRST = re.compile(
    r"(Consultations|Talks|Negotiations|Discussions|Dialogue|Summit|consultations)\s(?:with|between)\b"
)
PART_HEADS = {"part"}
_HEADS = frozenset({"mechanism_head", "mechanism"})


@dataclass(frozen=True, slots=True)
class MechanismMention:
    """A body or series named at [start, end) (the whole phrase with its ordinal).

    `modifier` is next, previous or None; `head` the head noun's class; `eventive` tells that the phrase names an
    occasion; `place_name` marks "the Reykjavik ministerial"-like names; `misspelt` a number read from a misspelt word.
    """

    start: int
    end: int
    name: str
    head: str
    acronym: str | None = None
    number: int | None = None
    modifier: str | None = None
    eventive: bool = False
    misspelt: bool = False
    short: bool = False
    name_start: int = 0
    parties: tuple[str, ...] = ()


def find_mechanisms(context: Context) -> list[MechanismMention]:
    """Return the standing bodies that the text names, short names resolved to full ones, in order of place."""
    heads = find_heads(context.hits, context.plain, context.lexicon)
    titled = read_title(context)
    if not heads and not any(t.acronym for t in titled):
        return []
    fences = Ranges(Span(p.start, p.end) for p in context.people)
    bounds = {}
    for hit in heads:
        span = context.sentences[context.sentence_at(hit.start)] if context.sentences else None
        bounds[hit.start] = (span.start, span.end) if span else (0, len(context.plain))
    found = read_mechanisms(context.plain, heads, bounds, fences)
    found += _find_numbered(context, found)
    return resolve_short(context.plain, [_fill_from(m, titled) for m in found], titled)


def _find_numbered(context: Context, found: Sequence[MechanismMention]) -> list[MechanismMention]:
    """Return known bodies whose acronym carries the session's number ("COP26")."""
    out = []
    taken = Ranges(Span(m.start, m.end) for m in found)
    for place in context.lexicon.acronyms.find(context.plain):
        match = _NUMBERED.match(context.plain, place)
        if match is None or taken.cover(place):
            continue
        known = next((e for h in context.lexicon.names.find(match["name"]) if (e := h.find("mechanism"))), None)
        if known is not None:
            start, end = match.span()
            out.append(
                MechanismMention(
                    start,
                    end,
                    match["name"],
                    "mechanism",
                    None,
                    int(match["n"]),
                    None,
                    True,
                    False,
                    False,
                    start,
                    _parties_of(known, match["name"]),
                )
            )
    return out


def read_title(context: Context) -> list[MechanismMention]:
    """Return the bodies that the title names."""
    title = straighten(context.title)
    if not title:
        return []
    hits = [*context.lexicon.meetings.find(fold(title)), *context.lexicon.names.find(title)]
    heads = find_heads(sorted(hits, key=lambda h: h.start), title, context.lexicon)
    found = read_mechanisms(title, heads, {h.start: (0, len(title)) for h in heads}, Ranges(()), titled=True)
    return [m for m in found if not _is_mere_meeting(m)]


# "Japan-Peru Foreign Ministers' Meeting" tells who met, not in what body.
_MERE_MEETING = re.compile(
    r"[A-Z][\w.]*(?:\s[A-Z]\w+)?[-–][A-Z].*\bMinisters'?'?\s+(?:\w+\s+)?Meeting\Z|.*\bSummit\s+Meeting\Z"
)


def _is_mere_meeting(mention: MechanismMention) -> bool:
    return mention.number is None and mention.acronym is None and _MERE_MEETING.fullmatch(mention.name) is not None


def find_heads(hits: Sequence[Hit], text: str, lexicon: Lexicon) -> list[Hit]:
    """Return the head nouns and known bodies among hits, also where a trigger begins with the noun.

    The longest form hides the others: "Consultations" in "Foreign Office Consultations between …".
    """
    heads = []
    for hit in hits:
        if not _HEADS.isdisjoint(hit.labels):
            heads.append(hit)
        elif "trigger" in hit.labels and (noun := _NOUN_FIRST.match(text, hit.start, hit.end)) is not None:
            inner = lexicon.meetings.find(noun[1].lower())
            heads += [_cut_hit(hit, h, noun.end(1)) for h in inner if "mechanism_head" in h.labels]
    return heads


def _cut_hit(outer: Hit, noun: Hit, end: int) -> Hit:
    """Return the hit of a noun at the place of the longer one that it begins."""
    return Hit(outer.start, end, noun.entries, noun.labels)


def read_mechanisms(
    text: str,
    heads: Sequence[Hit],
    bounds: dict[int, tuple[int, int]],
    fences: Ranges,
    titled: bool = False,
) -> list[MechanismMention]:
    """Return one mention for each name around the head nouns; names inside a longer name are left out.

    `titled` tells that `text` is a title, where capitals do not tell a name's bounds.
    """
    found: list[MechanismMention] = []
    done = -1
    for n, hit in enumerate(heads):
        after = heads[n + 1] if n + 1 < len(heads) else None
        if hit.start < done or _is_followed(text, hit, after):
            continue
        known = hit.find("mechanism")
        noun = hit.find("mechanism_head")
        lo, hi = bounds[hit.start]
        mention = None
        if noun:
            mention = _read_noun(text, hit, noun.value, (lo, hi), fences, titled)
        if mention is None and known:
            mention = _read_known(text, hit, known, lo)
        if mention is not None:
            if found and mention.name_start < found[-1].end <= mention.end and found[-1].name in mention.name:
                found[-1] = mention
            elif found and mention.name_start < found[-1].end <= mention.end:  # "the Lake Partnership ministerial"
                found[-1] = replace(found[-1], end=mention.end, eventive=found[-1].eventive or mention.eventive)
            else:
                if found and mention.start < found[-1].end:
                    mention = replace(mention, start=max(mention.name_start, found[-1].end))
                found.append(mention)
            done = mention.end
    return found


def _is_followed(text: str, hit: Hit, after: Hit | None) -> bool:
    """Tell whether the next head noun belongs to the same name ("Joint Commission Meeting")."""
    return (
        after is not None
        and after.find("mechanism_head") is not None
        and after.start - hit.end < 40
        and text[after.start].isupper()
        and re.fullmatch(r"\s(?:[A-Z][\w'-]+\s){0,2}", text[hit.end : after.start]) is not None
    )


def _read_known(text: str, hit: Hit, entry: Entry, lo: int) -> MechanismMention | None:
    """Return the mention of a listed body, named as the document writes it."""
    figure = re.compile(r"[\s-]?(\d{1,2})\b").match(text, hit.end)
    pair = _PAIR_BEFORE.search(text, max(lo, hit.start - 50), hit.start)
    at = pair.start() if pair else hit.start
    start, number, modifier, wrong = read_before(text, lo, at)
    end = hit.end
    shown = " ".join(text[hit.start : hit.end].split())
    if figure and shown.isupper() and number is None:
        number, end = int(figure.group(1)), figure.end()
    given = _ACRONYM.match(text, end)
    end = given.end() if given else end
    nature = _NATURES.get(shown.split()[-1].lower().rstrip("s"), "mechanism")
    eventive = number is not None or modifier is not None or is_eventive(text, start, end, nature)
    after = PART_AFTER.match(text, end)
    if nature == "mechanism" and _ORGAN.search(entry.value) and number is None and modifier is None and not after:
        eventive = _AT_SESSION.search(text, max(0, start - 40), start) is not None
    end = after.end() if after else end
    listed = entry.attributes.get("acronym")
    short = given.group(1) if given else str(listed) if listed and shown == listed else None
    return MechanismMention(
        start, end, " ".join(text[at : hit.start].split()) + " " + shown if pair else shown, "mechanism", short, number,
        modifier, eventive, wrong, False, at, _parties_of(entry, shown),
    )  # fmt: skip


def _parties_of(entry: Entry, shown: str) -> tuple[str, ...]:
    """Return the states of a listed body of two or three, or the organisation that its own words name."""
    codes = tuple(str(c) for c in entry.attributes.get("parties", ()))
    if len(codes) in (2, 3) and all(len(c) == 2 for c in codes):
        return codes
    return codes if len(codes) == 1 and re.search(rf"\b{re.escape(codes[0])}\b", shown) else ()


_MEETING_OF = re.compile(r"(?:the\s+|an?\s+)?(?-i:(?:[a-z-]+\s+){0,2})(?:meeting|session|round|plenary)\s+of\s", re.I)
_ORGAN = re.compile(r"\b(?:Council|Assembly|Commission|Committee|Agency|Court|Organi[sz]ation|Union|Alliance|Bank)\Z")
_AT_SESSION = re.compile(
    r"\b(?:margins\s+of|sidelines\s+of|attend\w*|during|ahead\s+of|convened?|held)\s+(?:the\s+|this\s+year's\s+)?\Z"
)
_NATURES = {
    "summit": "summit",
    "ministerial": "ministerial",
    "meeting": "ministerial",
    "conference": "conference",
    "dialogue": "dialogue",
    "forum": "forum",
    "consultation": "consultations",
    "talk": "consultations",
    "week": "summit",
}


def _read_noun(
    text: str,
    hit: Hit,
    head: str,
    bounds: tuple[int, int],
    fences: Ranges,
    titled: bool,
) -> MechanismMention | None:
    lo, hi = bounds
    capital = text[hit.start].isupper() or text[hit.start].isdigit()
    start = _walk_left(text, lo, hit.start, capital, fences, titled)
    if not capital and not _is_small_name(text, start, hit, head, lo):
        return None
    end = _walk_right(text, hit.end, hi, titled) if capital else hit.end
    if not capital:
        right = _RIGHT.match(text, hit.end, hi)
        if (
            right
            and head in ("group", "dialogue", "consultations", "commission")
            and not _NOT_RIGHT.match(text, hit.end)
        ):
            end = right.end()
        elif head in ("group", "commission") and (plain := _RIGHT_SMALL.match(text, hit.end, hi)):
            end = plain.end()
    person = fences.start_after(hit.end)
    if person is not None and person < end:
        end = hit.end + len(re.sub(r"(?:\s+(?:and|of|the|on|for))*[\s,]*\Z", "", text[hit.end : person]))
    name_start, name = _clean(text, start, end)
    if not name:
        return None
    words = name.split()
    acronym_match = _ACRONYM.match(text, end)
    acronym = acronym_match.group(1) if acronym_match else None
    span_end = acronym_match.end() if acronym_match else end
    begin, number, modifier, wrong = read_before(text, lo, name_start)
    part = PART_AFTER.match(text, span_end)
    span_end = part.end() if part else span_end
    one = len(words) == 1 or (
        len(words) <= 3 and not any(w[0].isupper() and w.lower() not in _SMALL for w in words[:-1])
    )
    eventive = part is not None or ((number is not None or modifier is not None) and not is_set_up(text, begin))
    eventive = eventive or is_eventive(text, begin, span_end, head) or _MEETING_OF.match(text, begin) is not None
    if (STATE_BODIES.search(name) and number is None) or _PAPER.match(text, span_end):
        eventive = False
    if head in PART_HEADS and (one or not capital):
        return None
    return MechanismMention(begin, span_end, name, head, acronym, number, modifier, eventive, wrong, one, name_start)


def _walk_left(text: str, lo: int, start: int, capital: bool, fences: Ranges, titled: bool = False) -> int:
    """Return where the run of name words before `start` begins."""
    tokens = list(_TOKEN.finditer(text, max(lo, start - 160), start))
    fence = fences.end_before(start) or -1
    fence = fence if fence > start - 160 else -1
    best = start
    for token in reversed(tokens):
        word = token.group()
        if _BRACKETED.fullmatch(word) and token.start() >= fence and capital and best > token.start():
            continue  # "the Economic Cooperation Organization (ECO) Council of Ministers"
        if capital and word[-1] == "," and word[:-1] in PORTFOLIO and _LISTED_ON.match(text, token.end()):
            best = token.start()
            continue  # "the Arms Control, Disarmament and Nonproliferation Committee"
        if token.start() < fence or word[-1] in ',;:)”"—?!' or (word[-1] == "." and not _INITIALS.match(word)):
            break
        bare = word.strip("\"“‘'(–-")
        low = bare.lower()
        if word in ("–", "-", "—") and best > token.start() and (titled or token.start() - lo > 12):
            continue  # "the Kenya – Somalia Joint Commission"
        if low in _CONNECTORS and not (titled and low in ("of", "and")):
            continue
        if not bare or low == "the" or bare.endswith(("'s", "’s")) or bare in _TITLE_VERBS:
            break
        if bare.endswith("s'") and not low.endswith(("ers'", "als'", "ors'")):
            break
        if _YEAR.fullmatch(bare) and capital and best > token.start():
            continue  # "the International Energy Agency 2022 Ministerial Meeting"
        if _is_number(bare) or low in _TIME:
            break
        if bare[0].isupper() or ("+" in bare and bare[0].isdigit()) or (not capital and low in _SMALL):
            best = token.start()
        elif capital or low not in _SMALL:
            break
    return best


_TIME = frozenset(
    "january february april june july august september october november december monday tuesday wednesday thursday "
    "friday saturday sunday today yesterday tomorrow march".split()
)


def _is_number(word: str) -> bool:
    return parse_ordinal(word) is not None or bool(re.fullmatch(r"(?:19|20)\d\d", word))


def _walk_right(text: str, end: int, hi: int, titled: bool = False) -> int:
    """Return where the name ends, with "on X, Y and Z" or "of the X" behind its head noun."""
    if _NOT_RIGHT.match(text, end, hi):
        return end
    match = _RIGHT.match(text, end, hi)
    if not match:
        return end
    stop = match.end()
    if titled and (one := _OF_ONE.match(text, end, hi)):
        stop = one.end()
    while text[stop - 1] in ".,-–'":
        stop -= 1
    return stop


def _is_small_name(text: str, start: int, hit: Hit, head: str, lo: int) -> bool:
    """Tell whether a head noun in lower case belongs to a name ("the G20 summit", "fifth round of talks")."""
    before = " ".join([text[start : hit.start].strip(), *text[hit.start : hit.end].split()[:-1]]).strip()
    if head == "summit" and before and _TRILATERAL.search(before):
        return True
    if head in ("summit", "ministerial"):
        return bool(before) and before.split()[-1][0].isupper() and before.split()[-1] not in _DROPPED
    if (
        head in ("dialogue", "consultations")
        and _SERIES.search(f"{before} {text[hit.start : hit.end]}".strip())
        and (_HELD_BEFORE.search(text, max(lo, start - 40), start) or _HELD_BEHIND.match(text, hit.end))
    ):
        return True
    if head in ("dialogue", "consultations", "group", "commission"):
        if not any(w[0].isupper() or w in _SMALL for w in before.split()):
            return False
        _, number, modifier, _ = read_before(text, lo, start)
        return number is not None or (modifier is not None and head != "dialogue")
    return False


def _clean(text: str, start: int, end: int) -> tuple[int, str]:
    """Return start and words of the name without leading small words and part nouns."""
    while True:
        match = re.compile(r"(\S+)\s+").match(text, start, end)
        if not match or not (match.group(1) in _DROPPED or match.group(1).lower() in _LEADING):
            break
        start = match.end()
    strip = _STRIP_PART.match(text, start, end)
    if strip:
        start = strip.end()
    name = " ".join(text[start:end].split()).strip(" \"'“”‘’,")
    name = re.sub(r"\b(?:Virtual|Hybrid)\s+", "", name)
    name = re.sub(r"(?<=\w)\s+(?:19|20)\d\d(?=\s+[A-Z])", "", name)
    name = _TRAILING_PART.sub("", name)
    return start, re.sub(
        r"\s*[-–]\s*(?=[A-Z])", lambda m: "-" if m.group().strip() == m.group() or "–" in m.group() else m.group(), name
    )


@lru_cache(maxsize=8192)
def _key(name: str) -> frozenset[str]:
    low = re.sub(r"['’]s?\b", "", fold(name)).replace("african union commission", "au").replace("african union", "au")
    low = re.sub(r"\bauc\b", "au", low.replace("european union", "eu"))
    words = re.findall(r"[^\W_][\w+]*", low.replace("u.s", "us").replace("united states", "us"))
    return frozenset(w.rstrip("s") for w in words if w not in ("the", "of", "on", "for", "and", "meeting"))


def same_mechanism(a: str | None, b: str | None) -> bool:
    """Tell whether two names speak of one body: one's words all stand in the other's."""
    if not a or not b:
        return False
    x, y = _key(a), _key(b)
    return bool(x and y) and (x <= y or y <= x)


def _fill_from(mention: MechanismMention, titled: Iterable[MechanismMention]) -> MechanismMention:
    """Take the fuller name that the title gives the same body (codebook: the title may fill a field)."""
    for t in titled:
        if _key(mention.name) < _key(t.name) and len(_key(mention.name)) > 1:
            mention = replace(mention, name=t.name, acronym=mention.acronym or t.acronym)
        elif _key(mention.name) == _key(t.name):
            mention = replace(mention, acronym=mention.acronym or t.acronym)
    return mention


def resolve_short(
    text: str, found: list[MechanismMention], titled: Sequence[MechanismMention] = ()
) -> list[MechanismMention]:
    """Give short names ("the Dialogue", "NADD") the name of the body they stand for, from the text before them."""
    out: list[MechanismMention] = []
    last: dict[str, MechanismMention] = {}  # the last mention of each full name, in order
    acronyms: dict[str, str] = {}
    full: dict[str, MechanismMention] = {m.acronym: m for m in reversed(found) if m.acronym and m.name != m.acronym}
    for t in titled:
        if t.acronym and t.acronym not in full:
            full[t.acronym] = replace(t, start=0)
    for m in sorted([*found, *_find_acronyms(text, full, found)], key=lambda m: m.start):
        lead = m.name.split()[0]
        if lead in full and m.name != lead and m.name[len(lead) :].islower():
            m = replace(m, name=full[lead].name, acronym=lead, short=False)
        elif m.name in full and full[m.name].name != m.name:
            m = replace(m, name=full[m.name].name, acronym=m.name, short=False)
        elif len(_key(m.name)) <= 3 or m.short:
            fuller = next((o for o in reversed(last.values()) if _key(m.name) < _key(o.name)), None)
            if fuller is not None:
                m = replace(m, name=fuller.name, acronym=m.acronym or fuller.acronym, short=m.number is None)
        m = replace(m, acronym=m.acronym or acronyms.get(m.name))
        if m.acronym:
            acronyms.setdefault(m.name, m.acronym)
        if not m.short:
            last.pop(m.name, None)
            last[m.name] = m
        out.append(m)
    return [m for m in out if " " in m.name or not m.name.isalpha() or m.name.isupper() or m.head == "mechanism"]


# "the Ghana-Kenya PJCC"
_PAIR_BEFORE = re.compile(r"(?<![\w-])[A-Z][\w.]*(?:\s[A-Z]\w+)?[-–][A-Z][\w.]*(?:\s[A-Z]\w+)?\s+\Z")


def _find_acronyms(
    text: str, full: dict[str, MechanismMention], found: Sequence[MechanismMention]
) -> Iterable[MechanismMention]:
    """Yield the places where a bound acronym stands alone."""
    if not full:
        return
    taken = Ranges(Span(m.start, m.end) for m in found)
    pattern = re.compile(
        r"(?<![\w-])(?:" + "|".join(map(re.escape, sorted(full, key=len, reverse=True))) + r")(?![\w-])"
    )
    for match in pattern.finditer(text):
        if taken.cover(match.start()) or match.start() < full[match.group()].start:
            continue
        pair = _PAIR_BEFORE.search(text, max(0, match.start() - 50), match.start())
        at = pair.start() if pair else match.start()
        begin, number, modifier, wrong = read_before(text, max(0, at - 90), at)
        after = PART_AFTER.match(text, match.end())
        end = after.end() if after else match.end()
        eventive = number is not None or modifier is not None or is_eventive(text, begin, end, "mechanism")
        yield MechanismMention(
            begin,
            end,
            match.group(),
            "mechanism",
            match.group(),
            number,
            modifier,
            eventive,
            wrong,
            not eventive,
            at,
        )
