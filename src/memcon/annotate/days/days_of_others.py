"""Days and tenses of what stands beside an occasion: of a deed that a clause tells, of a promise, of who told it."""

from __future__ import annotations

import re
from datetime import date

from memcon.annotate.days.dates import DateMention
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "met to discuss the plan that President A and Minister B announced in May": the clause has a subject of its own
_CLAUSE = lazy_regex(
    r"\b(?:that|which)\s(?:[A-Z]|the\s|they\s|he\s|she\s|both\s|its\s|his\s|her\s|their\s|it\s)[^.;:,]{2,90}?\s"
    r"(?:had\s+|have\s+|has\s+)?(?:jointly\s+|first\s+)?"
    r"(?:announced|signed|launched|adopted|agreed|concluded|initiated|established|unveiled|issued|founded|released|"
    r"set\s+up|set\s+out|made|reached|began|started|drew\s+up|put\s+forward|took\s+over|imposed|struck|proposed)"
    r"(?:\s+(?:upon|to|on|together))?\s+(?:(?:earlier|late|early|back|at|the|end|beginning|of)\s+)*(?:(?:in|on|at)\s+(?:the\s+)?)?\Z"
)
# "following the fall of the bridge on 4 May, A and B met"
_LED_TO_IT = lazy_regex(
    r"(?:Following|After|Since|In\s+response\s+to|In\s+the\s+wake\s+of|Prompted\s+by)\s(?:(?!\b(?:meeting|talks|visit|call|summit|discussions?|"
    r"consultations|session|conversation|arriv\w+|landing|trip|conference|round|dialogue|forum|signing)\b)[^,.;:]){3,90}?\s(?:on|of|in)\s+\Z"
)
# "The President today announced the naming of a delegation": the day of who tells it
_TELLS = lazy_regex(
    r"\s+(?:also\s+|formally\s+)?(?:announced|confirmed|disclosed|revealed)\s+(?:that\s|the\s|an?\s|plans\s|his\s|her\s|its\s)"
)
FAR = 1_000  # characters: how much further off than any other day such a day counts


def is_of_clause(text: str, start: int, end: int) -> bool:
    """Tell whether the day at `end` is in a clause that tells when others did something."""
    return _CLAUSE.search(text, start, end) is not None


# "the dialogue, which was initiated with a memorandum signed in 2004", "the consultations established in 2004"
_FOUNDED = lazy_regex(
    r"(?:\b(?:which|that)\s+(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:first\s+|originally\s+|formally\s+)?"
    r"(?:started|created|initiated|set\s+up|launched|established|founded|instituted|introduced)\b[^.;:]{0,90}|"
    r"[,\s]\s*(?:created|initiated|set\s+up|launched|established|founded|instituted|introduced)\s+(?:in\s+|on\s+|back\s+in\s+)?)\Z"
)
_YEAR = 4


def is_of_founding(text: str, start: int, mention: DateMention, now: date | None) -> bool:
    """Tell whether a day of an earlier year is the one on which a dialogue told up to `start` was set up."""
    old = mention.first is not None and now is not None and int(mention.first[:_YEAR]) < now.year
    old = old and mention.start > start
    return old and _FOUNDED.search(text, start, mention.start) is not None


# "Following on from their first meeting in Paris at the end of 2017, A and B met again": that of the first
_AFTER_FIRST = lazy_regex(
    r"\W{0,3}(?:Following(?:\s+on)?(?:\s+from)?|After|Building\s+on|Further\s+to)\s+(?:their|his|her|the|an?)\s+(?:[a-z-]+\s+)?"
    r"(?:first|last|previous|earlier|initial|recent)\s+(?:[a-z-]+\s+){0,2}(?:meeting|talks|visit|encounter|call|conversation|round)\b[^,;:]{0,90},"
)


def end_of_earlier(text: str, start: int, end: int) -> int:
    """Return where the words end with which a sentence opens on an earlier meeting, its start where there are none."""
    match = _AFTER_FIRST.match(text, start, end)
    return match.end() if match is not None else start


def is_of_cause(text: str, start: int, mention: DateMention) -> bool:
    """Tell whether a day ends the words with which a sentence opens, which tell what led to the rest."""
    if mention.end < end_of_earlier(text, start, mention.end + 1):
        return True
    return _LED_TO_IT.fullmatch(text, start, mention.start) is not None and text.startswith(",", mention.end)


# "agreed on Friday to meet", "pledged Friday to resume talks": the day of the promise
_PROMISED = lazy_regex(r"\b(?:agreed|pledged|promised|vowed|decided|offered|undertook)\s+(?:on\s+)?\Z")
_TO_DO = lazy_regex(r"\s+to\s+[a-z]")
_PROMISE_REACH = 16  # characters


def is_day_of_vow(text: str, mention: DateMention, anchor: Span) -> bool:
    """Tell whether a day stands between a verb of promising and the occasion that was promised."""
    if anchor.start < mention.start:
        return False  # "meeting in Riga, agreed on Monday to extend the ban"
    told = _PROMISED.search(text, max(0, mention.start - _PROMISE_REACH), mention.start)
    return told is not None and _TO_DO.match(text, mention.end) is not None


def is_day_of_telling(text: str, mention: DateMention) -> bool:
    """Tell whether a day stands right before a verb of announcing."""
    return _TELLS.match(text, mention.end) is not None


# "agreed to open a line [during] talks with B", "said trade would grow [after] talks": what will be done is none
_PROMISED_AT = lazy_regex(
    r"\b(?:(?:agreed|pledged|vowed|promised|undertook|offered)\s+to\s[^.;:]{3,110}\s(?:during|(?<!engage\s)(?<!participate\s)(?<!part\s)in|at|after|following)|"
    r"(?:said|told)\s[^.;:]{3,60}\swould\s[^.;:]{3,90}\s(?:after|following))\s+(?:(?:an?|the|his|her|their)\s+)?(?:[\w-]+\s+){0,2}\Z"
)


def before_vow(text: str, start: int, end: int) -> int:
    """Return where the words before a meeting end that tell its tense: before what was promised at it."""
    promised = _PROMISED_AT.search(text, start, end)
    return promised.start() if promised is not None else end


SAID_THEN = lazy_regex(
    r"\b(?:said|announced|confirmed|told\s+\w+|stated|reported|added|informed)\s+(?:\w+\s+)?"
    r"(?:(?:in|at|through|during)\s+(?:an?|its|his|her|the)\s+(?:[\w-]+\s+){1,3}?(?:issued\s+|released\s+)?)?(?:on\s+)?\Z"
)
_CLOSES = lazy_regex(r"\s*(?:[.;,\n]|\Z|(?:in|at|after|as|citing|without)\s)")


def is_said_behind(text: str, sentence: Span, mention: DateMention, anchor: Span) -> bool:
    """Tell whether a day behind an occasion is the one of a clause that ends the sentence and says who told of it."""
    if not mention.start > anchor.end:
        return False
    said = SAID_THEN.search(text, max(anchor.end, mention.start - 60), mention.start)
    return said is not None and "," in text[anchor.end : said.start()] and _CLOSES.match(text, mention.end) is not None


# Words before a day that make it another event's day, or a bound of a period.
_NOT_ITS_DAY = lazy_regex(
    r"(?:\b(?:since|after|until|till|before|following|as\s+of|from\s+the|signed\s+on|dated|ended|expires?|issued\s+on|"
    r"(?:by|until|till|before|since|from|towards?|after)\s+the(?:\s+(?:beginning|start|middle|end)\s+of)?|"
    r"(?:entered|came|comes?|went|been|is)\s+in(?:to)?\s+(?:force|effect)(?:\s+(?:on|in))?|took\s+effect(?:\s+(?:on|in))?|"
    r"(?:release|statement|announcement|letter|message|communiqu[eé]|report|note)s?\s+(?:of|dated|issued\s+on|made\s+on)|"
    r"[Aa]s\s+(?:I\s+|we\s+|he\s+|she\s+)?(?:already\s+)?(?:foreshadowed|announced|stated|indicated|reported)\s+on|"
    r"to\s+be\s+(?:presented|submitted|published|adopted|approved|released)\s+(?:on|in|at\s+the)|"
    r"adopted\s+on|established\s+in|signed\s+in|launched\s+in|by|"
    r"(?:which|that)\s+(?:was|were)\s+(?:first\s+)?(?:started|created|initiated|set\s+up|launched|established)(?:\s+in)?|"
    r"took\s+(?:up\s+)?(?:(?:his|her|the)\s+)?(?:new\s+)?(?:post|office|position|duties)(?:\s+(?:on|in|at))?|"
    r"appointed(?:\s+to\s+(?:the|this)\s+(?:post|office|position|role))?(?:\s+in)?|"
    r"(?:signed|adopted|established|concluded|inked|initialled|ratified)\s+in\s+"
    r"[A-ZÀ-Ý][\w ]{1,30}?,?(?:\s+(?:in|on))?)\s+)\Z",
    re.I,
)
_SINCE_THEN = lazy_regex(r"[Ss]ince\s")


def find_apart(text: str, mention: DateMention, start: int) -> re.Match[str] | None:
    """Return the words from `start` on that make a day another's; days "from the 1st to the 3rd" are told whole."""
    if mention.last and text.endswith("from the ", 0, mention.start):
        return None
    return _NOT_ITS_DAY.search(text[start : mention.start]) or _SINCE_THEN.match(text, mention.start)
