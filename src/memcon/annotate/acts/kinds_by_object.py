"""Verbs whose object makes another kind of act of them: "undertakes a survey", "has accepted 600 refugees"."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.acts.no_acts import object_of
from memcon.annotate.acts.verdicts import WORD, Verdict, verbs_of
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import lazy_regex, words_of

_NAMED = 5  # words in which the object of a verb is named
_DONE = frozenset({"past", "third", "base", "have", "be_ing"})
_TOLD = frozenset({"past", "have"})
_LASTING = frozenset({"third", "base", "have", "be_ing"})
_ADVICE = lazy_regex(r"[^;]{0,160}?\s(?:to|that|against|whether|not)\s")
_NUMBER = lazy_regex(
    r"\s(?:(?:some|about|around|over|more\sthan|nearly|almost|another|a\sfurther)\s)*\d[\d,.]*\s(?:[a-z]+\s)?[a-z]+s\b"
)
_SHARED = lazy_regex(r"\s(?:our|their|its|the)\s(?:shared|common|mutual|joint)\s")
# "told of": "advised him of the decision", "advised that the port was closed", no advice
_TOLD_OF = lazy_regex(
    r"\s(?:(?!to\b|not\b|against\b|whether\b|that\b)[\w'’.-]+\s){0,8}?(?:(?:of|about)\s(?:the|his|her|its|their|a|an|any|[\w-]+['’]s?)\s|"
    r"that\s(?![^;]{0,120}?\b(?:should|must|ought|not\sto|be\scareful|refrain|avoid)\b))"
)
_INTEREST = lazy_regex(r"\s(?:[\w'’.-]+\s){0,6}?interests?\s(?:[\w'’.-]+\s){0,9}?(?:in|to)\s")
# "announced its decision to build a pier", "outlined the government's decision", not "noted Peru's decision"
_DECISION = lazy_regex(
    r"[^;:.]{0,90}?\b(?:(?:its|his|her|their|our)\s(?:[\w-]+\s){0,2}?(?:[\w-]+['’]s\s)?|"
    r"the\s(?:[\w-]+\s){0,2}?(?:council|government|cabinet|ministry|parliament|administration)['’]s\s|"
    r"the\s(?=[^;:.,]{0,20}\bof\sthe\s(?:[\w-]+\s)?(?:council|government|cabinet)\b))(?:[\w-]+\s)?decision\s"
    r"(?:of\s[^;:.,]{3,40}?\s|for\s[^;:.,]{3,40}?\s)?to\s(?!not\b)[a-z]"
)
_SIGNAL = lazy_regex(
    r"\s(?:an?|this|that|the)\s(?:(?:very|most)\s)?(?:clear|strong|powerful|unmistakable|unequivocal|united|important|firm)(?:est)?\s"
    r"(?:and\s[\w-]+\s)?(?:message|signal)\b"
)
_TAKEN_ON = lazy_regex(r"\s(?:an?|the|its|their)\s(?:[\w-]+\s){0,2}?(?:commitment|obligation|pledge)s?\s(?:not\s)?to\s")
# "seeks new ways to trade", of nobody else
_WAYS = lazy_regex(r"\s(?:[\w-]+\s){0,2}?(?:ways|means|opportunities|possibilities|avenues|options)\s(?:to|of|for)\b")
_WORRIED = lazy_regex(r"\swith\s(?:\w+\s){0,2}?(?:concern|worry|alarm|anxiety|unease)\b")


class ObjectReader:
    """Decides kinds by objects; built once for a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._undertaking = verbs_of(lexicon, "undertaking works")
        self._advising = verbs_of(lexicon, "advising others")
        self._bargaining = verbs_of(lexicon, "bargaining for papers")
        self._taking_in = verbs_of(lexicon, "taking people in")
        self._citing = verbs_of(lexicon, "citing")
        self._watching = verbs_of(lexicon, "watching")
        self._deciding = verbs_of(lexicon, "telling of decisions")
        self._dwelling = verbs_of(lexicon, "dwelling on what is shared")
        self._arranged = verbs_of(lexicon, "coordinating works")
        self._works = words_of(lexicon, "noun_class/works coordinated")
        self._papers = words_of(lexicon, "noun_class/papers with aims")

    def weigh(self, group: VerbGroup, complement: str, verdict: Verdict) -> Verdict:
        """Return the verdict as the object of its verb leaves it."""
        lemma = group.entry.attributes["lemma"] if group.entry is not None else ""
        if lemma in self._citing and _SHARED.match(complement):
            return replace(verdict, kind="position")
        if lemma in self._watching and _WORRIED.search(complement[:160]):
            return replace(verdict, kind="position")
        if lemma in self._advising and verdict.kind == "request" and group.form in _TOLD and _TOLD_OF.match(complement):
            return replace(verdict, kind="statement")
        if lemma in self._deciding and verdict.kind in ("statement", "delivery") and _DECISION.match(complement):
            return Verdict("commitment", 3, verdict.rule, "AGREE")
        if lemma == "seek" and verdict.kind == "request" and _WAYS.match(complement):
            if group.form in _TOLD:
                return Verdict("discussion", None, verdict.rule, "CONSULT")
            return Verdict("commitment", 1, verdict.rule, "AGREE")
        if lemma in self._dwelling and verdict.strength == 1 and _INTEREST.match(complement):
            return replace(verdict, kind="position", strength=None)  # "stressed the mutual interest in growing maize"
        if lemma == "send" and verdict.kind == "delivery" and _SIGNAL.match(complement):
            return replace(verdict, kind="position")
        if self._is_deed(lemma, group.form, complement, verdict):
            return Verdict("delivery", None, verdict.rule, "COOPERATE")
        return verdict

    def _is_deed(self, lemma: str, form: str, complement: str, verdict: Verdict) -> bool:
        if lemma in self._undertaking and verdict.kind == "commitment":
            taken_on = _TAKEN_ON.match(complement) is not None  # "undertook the obligation to lift the ban"
            return form in _DONE and not taken_on and not complement.startswith((" to ", " that ", " not to "))
        if lemma in self._advising and verdict.kind == "request":
            return form in _LASTING and _ADVICE.match(complement) is None
        if lemma in self._bargaining and verdict.kind == "discussion":
            return form == "have" and not self._papers.isdisjoint(object_of(WORD.findall(complement[:120])))
        if lemma in self._arranged and verdict.kind == "discussion":
            words = object_of(WORD.findall(complement[:120]))
            return form in _DONE and not self._works.isdisjoint(words[:_NAMED])
        return lemma in self._taking_in and form in _DONE and _NUMBER.match(complement) is not None
