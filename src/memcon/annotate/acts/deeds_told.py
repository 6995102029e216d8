"""Deeds told as done or under way by verbs that are no acts elsewhere: "is fostering talks", "made ships available"."""

from __future__ import annotations

from memcon.annotate.acts.no_acts import object_of
from memcon.annotate.acts.verdicts import WORD, Verdict, verbs_of
from memcon.annotate.text.context import Context
from memcon.annotate.text.small_words import PREPOSITIONS, is_adverb
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import lazy_regex, words_of
from memcon.model import Span

_FORMS = frozenset({"be_ing", "have", "past"})
_NOBODY = frozenset({"meeting", "instrument", "means"})
_AVAILABLE = lazy_regex(r"\s(?!(?:it|them)\b)[^.;:]{1,120}?\s(?:freely\s|readily\s)?available\b(?!\sfor\scomment)")
_MADE_SO = lazy_regex(r"\s(?:freely\s)?available\s(?!(?:for|at|in|on|from|to|by|here|online|today|as|until|again)\b)\w")
_CURRENCY = r"(?:chf|usd|eur|us\$|a\$|\$|€|£|rs\.?|inr|jpy)"
# "5 million dollars", "Peru CHF 2 million", and no sum behind a preposition: "a speech in which $5 million"
_MONEY = lazy_regex(
    r"\s(?:(?!(?:for|in|on|at|to|from|by|that|which|who|and|with|into|off|up|out)\b)[\w'’-]+\s){0,6}?"
    rf"(?:{_CURRENCY}\s?\d|\d[\d,.]*\s(?:million|billion|(?:us\s|swiss\s)?(?:dollars|euros?|francs|pounds|yen|rupees|crowns?)\b)|"
    r"(?:millions|billions)\sof\s)"
)
_LONG_AGO = lazy_regex(r"\b(?:in|since)\s(?:[a-z]+\s)?(?:19|20)\d\d\b")  # "joined the union in 1998": its history
_LASTING = frozenset({"third", "base"})
_TOGETHER = frozenset({"we", "they", "all"})
_TAKEN = frozenset({"took", "taken", "taking"})
_OUT = frozenset({"carried", "carrying"})
_OF_TWO_SENSES = frozenset({"seized"})  # a chance, which is another entry's, or a ship
_AS_STATE = frozenset({"party", "home", "it", "we"})  # who joins a pact; a person joins a meeting
_IN_COMPANY = frozenset({"in", "with", "by", "forces", "hands", "together", "up", "him", "her", "them", "us", "others"})
_OWN = frozenset({"his", "her", "my", "their", "its", "our"})  # "began her talks" only says when
# "started talking to Peru" is no deed
_NO_DEED = frozenset(
    "talking working speaking being looking thinking feeling getting having going coming seeing saying asking "
    "wondering discussing negotiating meeting".split()
)
_AIM = 4  # words of "the ambitious goal of"
_RULE = "grammar/deed"


def tells_of_deed(context: Context, sentence: Span) -> bool:
    """Tell whether a sentence may tell of a deed, without a verb that the lexicon knows."""
    told = verbs_of(context.lexicon, "deeds told") | verbs_of(context.lexicon, "beginning works")
    return not told.isdisjoint(sentence.of(context.folded).split())


class DeedReader:
    """Reads deeds; built once for a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._deeds, self._offering = verbs_of(lexicon, "deeds told"), verbs_of(lexicon, "making available")
        self._spending = verbs_of(lexicon, "spending")
        self._taken_in = words_of(lexicon, "noun_class/taken in")
        self._aims = words_of(lexicon, "noun_class/aims")
        self._bonds = words_of(lexicon, "noun_class/standing bonds")
        self._harms = words_of(lexicon, "harm_nouns")
        self._beginning, self._works = verbs_of(lexicon, "beginning works"), words_of(lexicon, "noun_class/works begun")
        self._joining = verbs_of(lexicon, "joining")
        self._met = words_of(lexicon, "talk_nouns") | words_of(lexicon, "noun_class/occasions told of")

    def may_be_told(self, word: str) -> bool:
        """Tell whether a verb of the lexicon may tell a deed that its entry does not: "gave Peru 5 million"."""
        listed = word in self._offering or word in self._spending or word in self._joining
        return listed or word in _TAKEN or word in _OF_TWO_SENSES

    def read(self, who: str, form: str, word: str, complement: str) -> Verdict | None:
        """Return what somebody, of the class `who`, does by a verb that has no kind of its own."""
        lasting = form in _LASTING and (word in self._spending or word in self._joining)
        if who in _NOBODY or not (form in _FORMS or lasting):
            return None
        if word in self._joining or word in self._beginning:
            done = self._joins(who, complement) if word in self._joining else self._begins(who, complement)
            return Verdict("delivery", None, _RULE, "COOPERATE") if done else None
        if word in self._spending and _MONEY.match(complement) is not None:
            return Verdict("delivery", None, _RULE, "AID")
        if word in self._offering:
            offered = _AVAILABLE.match(complement) or _MADE_SO.match(complement)
            return Verdict("delivery", None, _RULE, "AID") if offered is not None else None
        if word in _TAKEN and complement.startswith(" in "):
            people = not self._taken_in.isdisjoint(WORD.findall(complement[4:90])[:8])
            return Verdict("delivery", None, _RULE, "AID") if people else None
        if word not in self._deeds:
            return None
        words = [w for w in WORD.findall(complement[:120]) if not is_adverb(w)]
        if word in _OUT and words[:1] != ["out"]:
            return None  # "carried a flag"
        words = words[words[:1] == ["out"] :]
        if not words or words[0] in PREPOSITIONS or not words[0][0].isalnum():
            return None  # "is developing rapidly"
        if not self._aims.isdisjoint(words[:_AIM]):
            return Verdict("commitment", 2, _RULE, "AGREE")  # "is pursuing the goal of dredging the bay"
        if not self._harms.isdisjoint(object_of(words)):
            return None  # "has carried out attacks"
        if who in _TOGETHER and form != "be_ing" and not self._bonds.isdisjoint(words):
            return None  # "we have strengthened the bonds between us" is praise
        return Verdict("delivery", None, _RULE, "COOPERATE")

    def _joins(self, who: str, complement: str) -> bool:
        """Tell whether a state joins a pact, a body or what others do, and not a meeting, or somebody."""
        words = [w for w in WORD.findall(complement[:120]) if not is_adverb(w)]
        joined = object_of(words)
        alone = joined != [] and joined[0] not in _IN_COMPANY and self._met.isdisjoint(joined)
        return alone and who in _AS_STATE and _LONG_AGO.search(complement) is None

    def _begins(self, who: str, complement: str) -> bool:
        """Tell whether what is begun is talk or work that goes on: "construction of the pier", "lifting the ban"."""
        begun = object_of([w for w in WORD.findall(complement[:120]) if not is_adverb(w)])
        if begun[:1] != [] and begun[0].endswith("ing") and begun[1:] != []:
            return (who in _AS_STATE or who == "all") and begun[0] not in _NO_DEED
        return begun != [] and begun[0] not in _OWN and begun[-1] in self._works
