"""What nobody has done so far: verbs told as denied, as asked about, or as hanging on a condition."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "has not yet visited Peru", "did not call on B", "decided not to meet B"; "not only met" tells that they met
_DENIED = lazy_regex(
    r"\b(?:(?:has|have|had|did|does|do|is|are|was|were|will|would|could)\s+(?:still\s+|also\s+)?(?:not|never)|n['’]t)"
    r"\s+(?:(?:yet|ever|even|officially|formally|actually)\s+)?\Z|"
    r"\b(?:decided|decision|chose|choice|opted|preferred|resolved|agreed|vowed|plans?|planned|intends?)\s+not\s+to\s+\Z"
)
# "if they met", "declined to say whether Minister A had spoken with B": nothing else happens between
_ASKED = lazy_regex(
    r"\b(?:if|whether|unless)\s+(?:(?!(?:that|who|which|when|where|while|after|before|since|as|because|and|to|said|says|told|"
    r"on|at|from|for|about)\b)[\w.'’-]+\s+){1,7}\Z"
)
_WOULD = lazy_regex(r"\b(?:(?P<will>will|is\s+ready\s+to)|would|could|might)\s+(?:(?:also|only|gladly|then)\s+)?\Z")
# "would meet B if the port were opened", "under the right circumstances"; "asked if" begins another question
_CONDITION = lazy_regex(
    r"[^.;:]{0,120}?(?:\b(?<!\bask )(?<!asked )(?<!\bsee )(?<!know )(?<!\bas )(?<!even )(?P<if>if|provided|unless)\b|"
    r"\bunder\s+(?:the\s+)?[\"“”'‘]?(?:right|certain|such|these|those|some)\s+(?:conditions|circumstances)\b)"
)
# "discussed holding a summit", "the possibility of holding talks": what may come of it
_PROPOSING = (
    r"\b(?:(?:discuss|suggest|consider|mull|explor|float|weigh)\w*|propos(?:e|es|ed|ing)|"
    r"(?:the|a)\s+(?:possibility|idea|prospect|option)\s+of)"
)
_PROPOSED = lazy_regex(_PROPOSING + r"\s+\Z")
_GERUND = lazy_regex(r"(?:holding|having|hosting|convening|organi[sz]ing)\b")
_TO_HOLD = lazy_regex(
    _PROPOSING + r"\s+(?:holding|having|hosting|convening|organi[sz]ing)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}\Z"
)
# "conditions for a meeting", "the prospect of a summit": nothing is set so far
_ASKED_FOR = lazy_regex(
    r"\b(?:(?:pre)?conditions?|prospects?|chances?|hopes?|(?<!schedule\s)(?<!programme\s)(?<!program\s)(?<!itinerary\s)calls?|requests?|pleas?|demands?|push|appeals?|possibility|idea)\s+(?:of|for)\s+"
    r"(?:an?|any|some|direct|new|fresh|further|future)\s+(?:(?!(?:that|which|who|after|before|during|in|at|on|of|and)\b)[\w-]+\s+){0,3}\Z"
)
# "has no plans to visit", "denied that he would visit", "is not planning to travel"
_NOT_MEANT = lazy_regex(
    r"\b(?:no\s+(?:(?:immediate|current|concrete|such|firm|further)\s+)?(?:plans?|intention|intent|desire|wish|need)\s+(?:to|of|for)|"
    r"den(?:y|ies|ied|ying)(?:\s+that)?|(?:not|never|n['’]t)\s+(?:plan(?:ning|ned)?|intend(?:ing)?|going|expected|due|scheduled|set|want|wish)(?:\s+to)?)\s+"
    r"(?:(?!(?:and|but|after|before|when|who|that|which|during|cancel\w*|postpon\w*|put|call\w*)\b)[\w.'’-]+\s+){0,7}\Z"
)
# "refused to visit", "ruled out a visit", "is considering a visit", "would be welcome to visit"
_NOT_DONE = lazy_regex(
    r"\b(?:(?:refus|declin)(?:e|es|ed|ing)\s+to|fail(?:s|ed)?\s+to|yet\s+to|unable\s+to|welcome\s+to|(?:urged|pressed|pressured)\s+to|"
    r"rul(?:e|es|ed|ing)\s+out|(?:is|are|was|were)\s+(?:also\s+|still\s+)?(?:considering|weighing|mulling|contemplating)|instead\s+of|rather\s+than)\s+"
    r"(?:(?:pay|make|paying|making)\s+)?(?:(?:an?|any|his|her|the)\s+)?(?:[\w-]+\s+){0,2}(?:[\w-]+-)?\Z"
)
_DENIED_REACH = 40  # characters
_ASKED_REACH = 90


def is_denied(text: str, sentence: Span, verb: int) -> bool:
    """Tell whether the verb that begins at `verb` tells what was not done: "has still not visited"."""
    return _DENIED.search(text, max(sentence.start, verb - _DENIED_REACH), verb) is not None


def is_not_meant(text: str, sentence: Span, verb: int) -> bool:
    """Tell whether a visit is one that nobody means to pay, or that is only weighed: "has no plans to visit"."""
    low = max(sentence.start, verb - _ASKED_REACH)
    return _NOT_MEANT.search(text, low, verb) is not None or _NOT_DONE.search(text, low, verb) is not None


def is_supposed(text: str, sentence: Span, verb: int, end: int) -> bool:
    """Tell whether a verb from `verb` to `end` tells what may or may not be: "whether A met", "would meet B if"."""
    if _ASKED.search(text, max(sentence.start, verb - _ASKED_REACH), verb) is not None:
        return True
    low = max(sentence.start, verb - _DENIED_REACH)
    if _GERUND.match(text, verb) is not None and _PROPOSED.search(text, low, verb) is not None:
        return True
    would = _WOULD.search(text, low, verb)
    condition = _CONDITION.match(text, end, sentence.end) if would is not None else None
    return condition is not None and not (would is not None and would["will"] and condition["if"])


def is_proposal(text: str, sentence: Span, noun: int) -> bool:
    """Tell whether a noun at `noun` is of what may be held: "discussed holding talks", "hopes for a meeting"."""
    low = max(sentence.start, noun - _ASKED_REACH)
    return any(p.search(text, low, noun) is not None for p in (_TO_HOLD, _ASKED_FOR))
