"""What is said in talk written down without being an act: talk about the talk, thanks to an audience, schedules."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.acts.subjects import Subject
from memcon.annotate.acts.verdicts import Verdict, verbs_of
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import WordRegex, lazy_regex, words_of

# What one says of one's own speaking: "I'll turn to", "we'll take a few questions", "I'll be brief".
_WISHED_TALK = lazy_regex(
    r"\s*(?:to\s)?(?:(?:just|also|really|first|again|briefly|quickly|simply|only|actually|be\sable\sto)\s)*"
    r"(?:to\s)?(?:(?:just|also|really|first|again|briefly|quickly|simply|only)\s)*"
    r"(?:say|tell|turn|take|get|let|leave|go|add|note|remind|start|begin|end|close|conclude|finish|come|talk|speak|be|point|"
    r"answer|ask|read|mention|quote|put|pause|make|give|step|highlight|share|read|draw|hear|see|know|bring|show|flag|"
    r"clarify|correct|circle|reiterate|underscore|underline|stress|emphasi[sz]e|repeat|touch|address|preview|follow|do|"
    r"introduce|recognize|recognise|acknowledge)\b"
)
_WISHED_OF = lazy_regex(r"\s*(?:to\s+see\s+)?(?!to\b|for\b)[^,.;:]{1,80}?\sto\s[a-z]")
# "I hope you have seen", "we hope it is done", but "we hope to open"; "I continue to believe".
_HOPED = lazy_regex(
    r"\s*(?:(?P<verb>to\s(?:believe|hope|think|support|see|urge|call))\b|(?:that\s)?(?P<you>you)\b|(?!to\b|for\b)\w)"
)
_TO_SOMEBODY = lazy_regex(
    r"\s*(?:(?:to|that\sto)\s)?(?:him|her|them|his\s|their\s|my\s(?:counterpart|colleague|friend)|our\s(?:allies|partners|friends)|"
    r"president|prime\sminister|chancellor|foreign\sminister|minister|secretary|the\s(?:president|prime|chancellor|foreign|"
    r"minister|king|leaders|delegation|ambassador|general|admiral|envoy|\w+\s(?:government|side|delegation|authorities)))\b"
)
_SELF = lazy_regex(
    r"\s*(?:(?:very\smuch|so\smuch|greatly|really)\s)?(?:it|that|this|the\s(?:question|opportunity|time|chance|point|context|patience|"
    r"introduction|invitation\sto\sspeak)|your\s(?:question|time|patience|attention|being|coming|joining|flexibility)|"
    r"you(?:\s?,)?\s(?:all|guys|taking|doing\sthis|joining|being\shere|asking|coming|everyone|everybody|having\sme|"
    r"for\s(?:your\s(?:question|patience|time|attention)|(?:the|that)\s(?:question|introduction)|joining|taking|being\shere|"
    r"coming|doing\sthis|having\sme|waiting|asking|listening)))\b"
)
_CROWD = lazy_regex(
    r"\s*(?:you\s?,?\s)?(?:so\s(?:very\s)?much|very\smuch)?\s?,?\s*(?:to\s)?(?:all|everyone|everybody|guys|ladies|folks|again|"
    r"mr|ms|mrs|dr|god)?\s?[.!,]?\s*$"
)
_ALL = lazy_regex(r"\b(?:all|everyone|everybody|guys|ladies|folks)\b")
_TAKES_STAGE = WordRegex(
    r"\s*(?:(?:some|his|her|a|an|the|brief|short|formal|opening|closing|keynote|virtual|major|primetime|joint|solo|new)\s)*"
    r"%noun_class/on stage%\b"
)
# Whom one's own head of government asks or tells at home, beside what the lexicon names.
_OWN_PEOPLE = lazy_regex(
    r"\s*(?:me|us|you|myself|the\s(?:states?|governors?|department|attorney|secretary|team|cabinet|agency|agencies|public|"
    r"press|nation|people)|his\s(?:\w+\s)?(?:team|cabinet|staff|advisers|advisors|secretary)|my\s(?:\w+\s)?(?:team|cabinet|"
    r"staff|secretary)|our\s(?:\w+\s)?(?:team|staff)|people|folks|states|governors|mayors|everyone|everybody|parents|"
    r"companies|senators?|each|all|a\squestion)\b"
)
_PLAIN_BELIEF = lazy_regex(r"\s*(?:so|not|it(?:'s|\swas|\sis)?|that's|there's|this\sis\sthe|you|he|she)\b")
_TELLS_THAT = lazy_regex(r"\s*you(?:\sthis)?,?\sthat\b")  # "I will tell you that it is wrong" takes a stand
_ON_STAGE = lazy_regex(
    r"\b(?:to\s(?:say|speak|deliver|come|take|share|make|join)|someone|podium|stage|floor|remarks|first|next)\b"
)
_BARE_THANKS = lazy_regex(
    r"\s*you(?:\s(?:again|all|both|so|very|much|once))*(?:,?\s(?!(?:for|to|that|on|from|and)\b)[\w.'’-]+){0,4}[\s.,!]*\Z"
)
_LOOSE = frozenset({"be_ing", "base", "third"})


_TOGETHER = lazy_regex(
    r"\b(?:together|jointly|both|our\stwo|each\sother|our\s(?:countries|nations|peoples|alliance|partnership))\b"
)


class Said(NamedTuple):
    """One clause of talk: its subject, verb, complement and verdict, and whether another state is within reach."""

    subject: Subject
    group: VerbGroup
    word: str
    complement: str
    verdict: Verdict
    near: bool
    inside: bool  # another state stands in the clause itself
    guests: bool  # officials of two governments speak


@lru_cache(maxsize=16)
def _match_words(lexicon: Lexicon, table: str) -> re.Pattern[str]:
    """Return a pattern for what a complement begins with, behind "on" too, where a word class of the lexicon does."""
    words = sorted(words_of(lexicon, table), key=len, reverse=True)
    return re.compile(rf"\s*(?:on\s)?(?:{'|'.join(map(re.escape, words))})\b") if words else re.compile(r"(?!)")


def is_small_talk(said: Said, lexicon: Lexicon) -> bool:
    """Tell whether a clause of the speaker's own side is about the talk itself, or is said to those present."""
    first = said.subject.actors[0]
    lemma = said.group.entry.attributes["lemma"] if said.group.entry is not None else said.word
    if said.group.form == "will" and said.word in verbs_of(lexicon, "mere being") and first.who in ("i", "we", "he"):
        return not said.guests
    if first.who == "i" and first.end - first.start > 1 and said.verdict.kind == "statement":
        return True  # "Let me say": what follows is what was to be said
    if first.who in ("i", "we"):
        if said.word == "thank" or lemma in ("thank", "appreciate", "be grateful"):
            return _is_courtesy(said, addressed=first.start == first.end)
        if first.who == "i" and said.word in verbs_of(lexicon, "small talk") and said.group.form == "will":
            return said.verdict.kind == "statement" or _TELLS_THAT.match(said.complement) is None
        if lemma in ("want", "would like", "like") and _WISHED_TALK.match(said.complement):
            return said.verdict.rule.endswith("want/commitment") or said.verdict.kind == "commitment"
        if lemma in ("believe", "think") and first.who == "i" and _PLAIN_BELIEF.match(said.complement):
            return True
    about = said.group.form in _LOOSE and said.word in verbs_of(lexicon, "talking about")
    if about and not said.guests and said.verdict.kind == "discussion":
        return not said.inside
    if said.group.form == "will" and (
        (said.word == "welcome" and " to the " in said.complement)
        or (said.word in verbs_of(lexicon, "calling to the stage") and _ON_STAGE.search(said.complement))
    ):
        return True
    appears = said.verdict.kind != "discussion" and said.word in verbs_of(lexicon, "taking the stage")
    if appears and _TAKES_STAGE.of(lexicon).match(said.complement):
        return True
    if said.verdict.kind == "request" and _match_words(lexicon, "legislature").match(said.complement):
        return True
    if said.verdict.kind == "request" and (
        _OWN_PEOPLE.match(said.complement) or _match_words(lexicon, "home_audience").match(said.complement)
    ):
        return not said.inside
    tells = said.verdict.kind == "statement" and not said.guests
    if tells and lemma.split(" ")[0] in verbs_of(lexicon, "saying on stage"):
        return not _TO_SOMEBODY.match(said.complement)
    return False


def _is_courtesy(said: Said, addressed: bool) -> bool:
    """Tell thanks to an audience or for a question from thanks to another state."""
    if _SELF.match(said.complement):
        return not (said.guests and addressed)
    if _BARE_THANKS.match(said.complement):
        return True  # "Thank you. Thank you", "Well, thank you so much, Mr. Minister": for nothing that is named
    if _CROWD.match(said.complement) and not said.inside:
        return not said.guests or _ALL.search(said.complement) is not None
    named = not said.complement.lstrip().startswith("you") or " for " in said.complement[:60]
    return not (said.guests or said.inside or (named and said.near))


def is_shared(folded: str, start: int, group: VerbGroup, complement: str) -> bool:
    """Tell whether "we" beside a guest are both sides: "together, we …", "we reaffirmed", "we will defeat them"."""
    if _TOGETHER.search(folded, max(0, start - 20), start) or _TOGETHER.search(complement[:80]):
        return True
    frame = group.entry.attributes.get("frame") if group.entry is not None else None
    if group.form == "past" and frame in ("affirm", "agree"):
        return True
    if group.entry is not None and group.entry.attributes["lemma"] in (
        "confirm",
        "commend",
        "reaffirm",
        "seek to",
        "seek",
    ):
        return True
    return group.form == "will" and " you" not in complement


def refine(said: Said) -> Verdict:
    """Return the verdict with "we want them to leave" read as a stand: the action is another's."""
    lemma = said.group.entry.attributes["lemma"] if said.group.entry is not None else said.word
    if lemma in ("hope", "continue") and said.verdict.kind in ("commitment", "statement"):
        hoped = _HOPED.match(said.complement)
        if hoped is not None and (lemma == "hope") != (hoped["verb"] is not None):
            return Verdict("assessment" if hoped["you"] else "position", None, said.verdict.rule, said.verdict.plover)
    if lemma == "want" and said.verdict.kind in ("commitment", "request") and _WISHED_OF.match(said.complement):
        return Verdict("position", None, said.verdict.rule, said.verdict.plover)
    return said.verdict
