"""Words that may stand between a subject and its verb, or before the first subject of a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.text.context import PartyMention
from memcon.annotate.text.small_words import COORDINATORS, DAYS, MONTHS, PREPOSITIONS, SUBORDINATORS, is_adverb
from memcon.lexicon.patterns import lazy_regex

OPENERS = frozenset(",;:—–-\"“”)](….'‘•*°◦●▪○·")
TIMES = frozenset(
    "earlier later last this next on in late early monday tuesday wednesday thursday friday saturday sunday month week "
    "year night morning afternoon evening weekend yesterday today the january february march april may june july "
    "august september october november december recently again also both".split()
)
_SOON = frozenset({"earlier", "later", "today", "yesterday"})
BODIES = frozenset({"ministry", "department", "office", "bank", "council", "house", "chamber"})
JOINING = frozenset({"and", "&", "(", "led", "representing", "as", "along", "together", "present", "attending"})
PLACED = frozenset({"held", "convened", "hosted", "organised", "organized", "chaired", "co-chaired"})
SETTINGS = (PREPOSITIONS - {"of"}) | {"earlier", "later", "today", "yesterday", "going", "speaking", "following"}
LEADING = frozenset("head heads leader leaders chief chair chairman chairwoman chairperson member members".split())
CONCEDING = frozenset({"although", "though", "whereas"})
_COMING = frozenset({"comes", "come", "came", "day", "days", "hours", "weeks", "week"})
_COME = frozenset({"comes", "come", "came"})
OCCASIONS = frozenset({"meeting", "call", "talks", "statement", "conversation", "letter", "message"})
SUPPOSING = frozenset({"if", "unless", "whether"})
COLLECTIVES = frozenset({"team", "delegation", "group", "number", "party"})
_LONGEST_MINISTRY = 8  # tokens of "Ministry of Home Affairs"
_LONGEST_COMING = 5  # tokens of "comes just a few days after"
LONGEST_SETTING = 14  # tokens before a first subject that say when or where


def says_which(word: str) -> bool:
    """Tell whether a participle behind a meeting only says which: "the talks [held] in Riga", "[surrounding] it"."""
    return word in PLACED or word.endswith("ing")


def comes_after(words: list[str], i: int) -> bool:
    """Tell whether what comes after is told before "after" at i: "it comes days after", not "a day after"."""
    return words[i - 1] in _COMING and not _COME.isdisjoint(words[max(0, i - _LONGEST_COMING) : i])


_SPANS = frozenset("year month week weekend spring summer autumn winter night quarter decade".split())


def opens_with_time(words: list[str]) -> bool:
    """Tell whether one or two words only say when: "Yesterday", "Last September", "This week", "Each year"."""
    if len(words) == 1:
        return words[0] in _SOON
    if words[0] not in ("last", "this", "each", "every"):
        return False
    return words[1] in _SPANS or words[1] in DAYS or (words[0] == "last" and words[1] in MONTHS)


_POINTED = frozenset({"that", "this", "which", "it"})


def links_to_before(words: list[str], i: int) -> bool:
    """Tell whether word i ties a clause to what stands before: "it comes days after", "that is why"."""
    if words[i] == "why":
        return i > 0 and _points_at_reason(words[:i])
    return words[i] in ("after", "as") and i > 1 and comes_after(words, i)


def _points_at_reason(words: list[str]) -> bool:
    if words[-1] in ("that's", "this's", "it's"):
        return True
    lead = words[:-1] if words[-1] in ("is", "was", "'s") else []
    lead = lead[:-1] if lead[-1:] != [] and is_adverb(lead[-1]) else lead
    return lead[-1:] != [] and lead[-1] in _POINTED


def is_supposed(words: list[str], i: int) -> bool:
    """Tell whether the comma at i closes a setting within a supposition: "unless, by the end of May, Peru pays"."""
    before = words[max(0, i - LONGEST_SETTING) : i]
    at = len(before) - 1 - before[::-1].index(",") if "," in before else 0
    return at > 0 and before[at - 1] in SUPPOSING


_SPEAKERS, _ASIDE = frozenset({"he", "it", "person", "official"}), TIMES | {",", "–", "—"}


def stands_behind_where(words: list[str], i: int, who: str) -> bool:
    """Tell whether somebody of the class `who` behind token i is told of in an aside: "in Geneva, [where] he said"."""
    return words[i] == "where" and words[i - 1] in _ASIDE and who in _SPEAKERS


_ADVERBIAL = {("in", x) for x in ("turn", "particular", "return", "response", "reply", "addition", "principle")} | {
    ("of", "course"), ("at", "length"), ("once", "more"), ("as", "well"), ("for", "instance"), ("for", "example"),
}  # fmt: skip


def before_adverbs(words: list[str], low: int, last: int) -> int:
    """Return where adverbs and a day right before token `last` begin, `low` at least: "[on Tuesday also] thanked"."""
    while last > low:
        if is_adverb(words[last - 1]):
            last -= 1
        elif last - low > 1 and words[last - 1] == "and" and words[last - 2].endswith("ly") and is_adverb(words[last]):
            last -= 2  # "Peru [firmly and] repeatedly condemned"
        elif last - low > 1 and (
            (words[last - 2] == "on" and words[last - 1] in DAYS) or (words[last - 2], words[last - 1]) in _ADVERBIAL
        ):
            last -= 2  # "Peru [in turn] thanked Norway"
        else:
            break
    return last


_PARTS = frozenset("all most both many some much part parts rest remainder half portion bulk occasion".split())
_REST = frozenset({"occasion", "rest", "remainder", "bulk", "half"})
_WHICH_PART = frozenset(
    "first second third main final last other official opening closing greater larger large".split()
)


def before_part(words: list[str], i: int) -> int:
    """Return where stands what comes before a meeting of which all or a part is told: "[all of] the talks"."""
    if not (i > 0 and words[i] == "of" and words[i - 1] in _PARTS):
        return i
    last = i = i - 2
    while i > 0 and words[i] in _WHICH_PART:  # "the main part of the visit", not "the part of it devoted to eels"
        i -= 1
    told = i < last or words[last + 1] in _REST
    return i - (told and i >= 0 and words[i] in ("the", "a"))


def before_each(words: list[str], i: int, who: str) -> int:
    """Return where stands what comes before those of whom each does something: "[each of] the two sides"."""
    each = i > 0 and who in ("all", "they") and words[i] == "of" and words[i - 1] in ("each", "all", "both")
    return i - 2 if each else i


_RELATIVES = frozenset({"which", "who", "whose", "where"})
_LONGEST_PHRASE = 14  # tokens


def before_relative(between: list[str]) -> list[str]:
    """Return the words before a clause in commas: "participants [in the forum], which Peru chaired, agreed"."""
    for n in range(1, min(_LONGEST_PHRASE, len(between) - 2)):
        if between[n] == "," and between[n + 1] in _RELATIVES and "," not in between[n + 2 : -1]:
            return between[:n]
    return between


_BEHIND_BODY = frozenset({"in", "for", "on", "at", "after", "before", "during"})
_LONGEST_LETTERS = 3  # tokens of "(KPA)"
_LONGEST_BODY = 4  # tokens of "High Commission", "State Fisheries Department"


def behind_group(words: list[str], nouns: frozenset[str]) -> list[str]:
    """Return the words behind the noun for those of a party who act: "an Israeli official[, speaking in Cairo, said]".

    The noun may end a name: "The Indian High Commission [in Lima] said".
    """
    if len(words) > _LONGEST_LETTERS and words[-4] in nouns and words[-3] == "(" and words[-1] == ")":
        words = words[:-3]  # "the Kenyan ports agency (KPA)"
    while len(words) > 2 and words[0] in nouns:
        words = words[1:]
    n = next((n for n, w in enumerate(words[:_LONGEST_BODY]) if w in nouns), 0)
    rest = words[n + 1 :]
    while rest and is_adverb(rest[0]) and rest[0] not in TIMES:
        rest = rest[1:]
    if not n or len(rest) < 2 or not (rest[0] in _BEHIND_BODY or tells_when(rest)):
        return words
    return rest if all(w.isalpha() and w not in PREPOSITIONS for w in words[:n]) else words


def tells_when(words: list[str]) -> bool:
    """Tell whether words say when and nothing else: "earlier this month", "today (21)"."""
    return words[0] in TIMES and all(w in TIMES or w in ("(", ")") or w.isdigit() for w in words)


LONGEST_GROUP = 4  # tokens of "foreign and defence ministers"


def is_meeting_group(words: list[str], nouns: frozenset[str]) -> bool:
    """Tell whether words are a noun for officials and what they are doing: "foreign ministers meeting in Bonn"."""
    for n, word in enumerate(words[:LONGEST_GROUP]):
        if word in nouns:
            if words[n + 1 : n + 3] == [",", "meeting"]:
                return words[-1] == ","  # "foreign ministers, meeting in Bonn, agreed"
            return words[n + 1 : n + 2] != [] and words[n + 1].endswith("ing")
        if not word.isalpha() or word in COORDINATORS | PREPOSITIONS | SUBORDINATORS:
            return False
    return False


# "Amid fears of an attack from Peru, [Latvia's council met]"
_OPENING = lazy_regex(
    r"\s*(?:[Aa]mid|[Dd]espite|[Bb]ecause\s+of|[Gg]iven|[Ff]earing|[Dd]efying)\s[^,;:]{3,90},\s+(?:the\s+)?(?=[A-Z])"
)


def end_of_opening(text: str, start: int, end: int) -> int:
    """Return where the subject begins behind words that open a sentence at `start` with why or despite what."""
    opening = _OPENING.match(text, start, end)
    return opening.end() if opening is not None else start


# "Peru has offered to pay [and Latvia] has begun talks"
_AND_ANOTHER = lazy_regex(
    r"(?!,?\s+(?:which|who|whose|that)\b)(?:(?!\b(?:between|both|it|he|she|they)\s)[^.;:])*\s(?:has|have|had|is|are|was|were|will|would|said|says)\b(?:(?!\b(?:between|both|it|he|she|they)\s)[^.;:])*(?:,|\band|\bbut|\bwhile|\bwhereas)\s+(?:the\s+)?"
)


def leave_other_clauses(text: str, found: Sequence[PartyMention]) -> list[PartyMention]:
    """Return the parties without those of a clause with a verb of its own."""
    for n in range(len(found) - 1, 0, -1):
        if _AND_ANOTHER.fullmatch(text, found[n - 1].end, found[n].start) is not None:
            return list(found[n:])
    return list(found)


def names_body(words: list[str], group_nouns: frozenset[str]) -> bool:
    """Tell whether words name a body or officials of the party before: "[Kenyan] Ministry of Health (MoH) and"."""
    if words[-1] not in ("and", "&") or len(words) > _LONGEST_MINISTRY + 2:
        return False
    if words[0] in BODIES and words[1] == "of":
        return SUBORDINATORS.isdisjoint(words) and "," not in words
    return len(words) <= LONGEST_GROUP and words[-2] in group_nouns and all(w.isalpha() for w in words)


def opens_body(words: list[str]) -> bool:
    """Tell whether the words behind a party name a body of it: "[Kenyan] Ministry of Health"."""
    return words[0] in BODIES and words[1:2] == ["of"] and len(words) <= _LONGEST_MINISTRY


_MAX_ASIDE = 30  # tokens between subjects in apposition


def is_apposition(words: list[str], capital: bool) -> bool:
    """Tell whether words are an apposition and "and"; `capital` where the first of them begins with one."""
    opens = words[0] in (",", "(") or (words[1:] == [",", "and"] and capital)
    if len(words) > _MAX_ASIDE or not opens or "and" not in words[-5:] or not SUBORDINATORS.isdisjoint(words):
        return False
    return words[len(words) - 2 - words[::-1].index("and")] in (",", ")")


def holds_subordinate(words: list[str]) -> bool:
    """Tell whether one of some words opens a clause below another: "when", "after"."""
    return not SUBORDINATORS.isdisjoint(words)
