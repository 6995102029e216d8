"""Steps over what may stand within a verb group: adverbs, days, a few words between commas, times."""

from __future__ import annotations

from memcon.annotate.text.small_words import (
    BE,
    COORDINATORS,
    DAYS,
    HAVE,
    MODALS,
    MONTHS,
    NOT_BEFORE_FINITE,
    PREPOSITIONS,
    is_adverb,
)
from memcon.annotate.text.tokens import Tokens
from memcon.lexicon import Entry

_BEFORE_DAY = frozenset({"on", "in", "from", "between"})
_OF_DAYS = MONTHS | {"early", "mid", "late", "to", "and", "the", "of"}
_LONGEST_DAY = 7  # tokens: "from 30 September to 2 October"
_SINCE = frozenset({"since", "in", "over", "so", "to", "during", "throughout"})
# Phrases that stand behind "will" as adverbs do.
_PHRASES = tuple(
    tuple(p.split())
    for p in (
        "for the first time", "for its part", "for their part", "for his part", "for her part", "in particular",
        "in addition", "in turn", "in future", "in the future", "in principle", "in each case", "in the short term",
        "at the same time", "of course", "as well", "by then", "by contrast", "in the meantime", "at first",
    )
)  # fmt: skip
_ALL_AGREE = frozenset({"consensus", "acclamation", "unanimity"})
_SPELLS = frozenset({"years", "decades", "months", "weeks", "time"})
_OF_STATES = frozenset(
    "member partner party participating signatory contracting coastal island founding two three four five six seven "
    "eight nine ten eleven twelve".split()
)
_DESCRIBING = ("ed", "al", "ic", "mon", "core")  # ends of what values are
_LONGEST_SINCE = 10  # tokens of a time that stands within a perfect


def skip_adverbs(tokens: Tokens, i: int) -> int:
    while i < len(tokens.words) and is_adverb(tokens.words[i]):
        i += 1
    return i


def skip_day(tokens: Tokens, i: int) -> int:
    """Step over a day or month: "on Monday", "Monday", "on 18 September 2024", "from 3 to 5 May", "in late June"."""
    words = tokens.words
    j = at = i + (i < len(words) and words[i] in _BEFORE_DAY)
    named = False
    while j < min(len(words), at + _LONGEST_DAY) and (
        words[j] in _OF_DAYS or words[j][0].isdigit() or words[j] in DAYS
    ):
        named = named or words[j] in DAYS or words[j] in MONTHS
        j += 1
    return skip_adverbs(tokens, j) if named else i


def skip_aside(tokens: Tokens, i: int) -> int:
    """Step over a few words between commas or a standing phrase: "will, as always, support", "will in turn support"."""
    for phrase in _PHRASES:
        if tuple(tokens.words[i : i + len(phrase)]) == phrase and i + len(phrase) < len(tokens.words):
            return skip_adverbs(tokens, i + len(phrase))
    if i < len(tokens.words) and tokens.words[i] == ",":
        for j in range(i + 2, min(i + 7, len(tokens.words) - 1)):
            if tokens.words[j] == ",":
                return skip_adverbs(tokens, j + 1)
    return i


def skip_sooner(tokens: Tokens, i: int) -> int:
    """Step over the adverbs within a perfect: "has long called for", "had earlier spoken"."""
    j = skip_adverbs(tokens, i)
    return skip_adverbs(tokens, j + 1) if tokens.words[j : j + 1] in (["long"], ["earlier"]) else j


def skip_while(tokens: Tokens, i: int, verbs: dict[int, tuple[int, Entry]]) -> int:
    """Step over what stands within a perfect: "has in the past rejected", "has, for example, hosted"."""
    if tokens.words[i : i + 1] == [","]:
        j = skip_aside(tokens, i)
        return j if _is_participle(tokens, j, verbs) else i
    if tokens.words[i : i + 1] == ["on"] and (j := skip_day(tokens, i)) > i:
        return j
    if tokens.words[i : i + 1] == ["in"]:
        for j in range(i + 1, min(i + 5, len(tokens.words) - 1)):
            if tokens.words[j] in ("past", "turn", "years", "months", "weeks", "days", "principle"):
                return skip_adverbs(tokens, j + 1)
    if tokens.words[i : i + 1] == ["for"]:
        spell = next((j for j in range(i + 1, min(i + 6, len(tokens.words) - 1)) if tokens.words[j] in _SPELLS), 0)
        return skip_adverbs(tokens, spell + 1) if spell else i  # "has for many years funded"
    if tokens.words[i : i + 1] and tokens.words[i] in _SINCE:
        for j in range(i + 1 + (tokens.words[i] != "since"), min(i + _LONGEST_SINCE, len(tokens.words))):
            if _is_participle(tokens, j, verbs):
                return j
    return i


def _is_participle(tokens: Tokens, i: int, verbs: dict[int, tuple[int, Entry]]) -> bool:
    found = verbs.get(tokens.starts[i]) if i < len(tokens.words) else None
    return found is not None and "participle" in found[1].attributes["tenses"]


def is_done_by(tokens: Tokens, i: int) -> bool:
    """Tell whether "by" and who did it stand at token `i`: "jointly by the ministry", not "by consensus"."""
    i += i < len(tokens.words) and tokens.words[i].endswith("ly")
    return tokens.words[i : i + 1] == ["by"] and _ALL_AGREE.isdisjoint(tokens.words[i + 1 : i + 2])


def is_pointed_at(tokens: Tokens, i: int) -> bool:
    """Tell whether a past form only says which: "the plan outlined here is", "talks planned for May were"."""
    if _only_sets(tokens.words, i):
        return True
    j = skip_adverbs(tokens, i + 1)
    pointed = tokens.words[i + 1 : i + 2] in (["here"], ["above"], ["below"])
    return pointed and tokens.words[j : j + 1] != [] and tokens.words[j] in BE


_SET = frozenset({"planned", "scheduled", "slated"})
_SETTING_REACH = 7  # words of "planned for the first week of May"


def _only_sets(words: list[str], i: int) -> bool:
    """Tell whether a past form only tells for when something is: "planned for May were put off"."""
    if words[i] not in _SET or words[i + 1 : i + 2] not in (["for"], ["on"]):
        return False
    behind = words[i + 2 : i + 2 + _SETTING_REACH]
    at = next((k for k, w in enumerate(behind) if w in BE or w in HAVE), None)
    return at is not None and COORDINATORS.isdisjoint(behind[:at]) and "," not in behind[: at - 1]


_ONE = frozenset({"a", "an", "every", "another"})
_MANY = frozenset(
    {"and", "or", "but", "number", "majority", "few", "couple", "lot", "handful", "group", "series", "range"}
)
_SPEAKERS = frozenset({"i", "we", "you", "they", "who", "that", "which"})
_LONGEST_PHRASE = 4  # words of "a strong new mandate"


def is_no_base(tokens: Tokens, i: int) -> bool:
    """Tell whether the word at token `i` is no verb of many: "with a strong mandate", "may jointly agree"."""
    words = tokens.words
    while i and is_adverb(words[i - 1]):
        i -= 1
    if i > 1 and words[i - 1] == "may" and words[i - 2] not in PREPOSITIONS and not words[i - 2][0].isdigit():
        return True
    phrase = words[max(0, i - _LONGEST_PHRASE) : i]
    one = next((k for k in range(len(phrase) - 2, -1, -1) if phrase[k] in _ONE), None)
    if one is None:
        return False
    return all(
        w.isalpha() and not w.endswith("s") and w not in _MANY | _SPEAKERS | PREPOSITIONS for w in phrase[one + 1 :]
    )


def behind_able(tokens: Tokens, i: int) -> int | None:
    """Return the token of what was done behind "was able to", "has also been able, for example, to", "managed to"."""
    words = tokens.words
    k = skip_adverbs(tokens, i + 1)
    if words[i] == "managed" or (words[i] in HAVE and words[k : k + 1] == ["managed"]):
        k = i if words[i] == "managed" else k
        return k + 2 if words[k + 1 : k + 2] == ["to"] and k + 2 < len(words) else None
    if words[i] in HAVE and words[k : k + 1] == ["been"]:
        k = skip_adverbs(tokens, k + 1)
    elif words[i] not in ("was", "were"):
        return None
    if words[k : k + 1] != ["able"]:
        return None
    to = skip_aside(tokens, k + 1)
    j = skip_adverbs(tokens, to + 1)
    return j if words[to : to + 1] == ["to"] and j < len(words) else None


def is_plural_noun(tokens: Tokens, i: int, followed: bool) -> bool:
    """Tell whether a form in "-s" is a noun: "the Nordic states took part", "issues related to eels", "shared values".

    `followed` tells that a verb stands behind it.
    """
    word, before, behind = tokens.words[i], tokens.words[i - 1] if i else "", tokens.words[i + 1 : i + 2]
    if word == "states" and (followed or before in _OF_STATES or before[:1].isdigit()):
        return True
    if (word == "values" and before.endswith(_DESCRIBING)) or not MODALS.isdisjoint(behind):
        return True  # "the two institutes will work together"
    return behind in (["related"], ["relating"]) or (before in (",", "and") and behind == ["relative"])


def last_token(tokens: Tokens, i: int, end: int) -> int:
    """Return the last token before `end`, from token i on."""
    while i + 1 < len(tokens.words) and tokens.starts[i + 1] < end:
        i += 1
    return i


def is_infinitive(word: str) -> bool:
    """Tell whether a word may be a verb behind "to"."""
    return word[0].isalpha() and word not in NOT_BEFORE_FINITE
