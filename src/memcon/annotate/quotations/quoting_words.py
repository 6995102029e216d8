"""The words around quotation marks: verbs of saying and naming, what leads to a title, where a clause ends."""

from __future__ import annotations

from memcon.lexicon.patterns import WordRegex, lazy_regex

TELLING = WordRegex(r"\b(?:%saying_verbs%|%quoting_verbs%)\b")
NAMING = WordRegex(r"\b(?:%saying_verbs%|%quoting_verbs%|%calling_verbs%)\b")
TITLE_LEAD = lazy_regex(
    r"\b(?:entitled|titled|themed|theme|theme\s+of|so-called|called|named|dubbed|known\s+as|slogan|motto|(?:concept|policy|principle|doctrine|vision|philosophy)\s+of|"
    r"under\s+the\s+(?:theme|title|topic|banner|heading)|topic|headline|film|book|song|exhibition|project|programme|"
    r"program|initiative|(?:report|panel|session|seminar|lecture|paper|webinar|discussion)\s+on|"
    r"the\s+term|the\s+word|the\s+phrase|(?:post(?:ed|ing|s)?|tweet(?:ed|s)?|wrote|writing|shared)(?:\s\w+){0,3}?\s(?:on|to|via))(?:\s+of)?[:,]?\s*$"
)
HARD_STOP = lazy_regex(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\b[A-Z])(?<!\bGen)(?<!\bSen)(?<!\bMd)(?<!\bProf)(?<!\bAmb)(?<!\bHon)(?<!\bLt)(?<!\bEng)"
    r"(?<!\bRep)(?<!\bReps)(?<!\bSens)(?<!\bGov)(?<!\bRev)(?<!\bFr)(?<!\bCol)(?<!\bCapt)(?<!\bMaj)(?<!\bAdm)(?<!\bSgt)(?<!\bBrig)(?<!\bCmdr)"
    r"[.!?;]\s|\n"
)
GOVERNED = WordRegex(
    # a predicate, an infinitive, or the object of the verb of saying itself
    r"\b(?:(?:was|were|is|are|be|been|being|as|call(?:ed|ing)\s(?!for\b|on\b|upon\b)[^.,;]{2,50})(?:\s(?:an?|more\sof\san?))?|"
    r"not|to|will|would|can|could|should|must|may|might)\s*$|"
    r"\b(?:%saying_verbs%|%quoting_verbs%|%calling_verbs%)\s(?:(?:that|for|of|on|about|to|against|the|an?|his|her|its|their|our|need|importance|what|he|she|"
    r"it|they|called|described|as)\s){0,6}\s*$"
)
NOUN_BEHIND = lazy_regex(
    r"[”\"»]\s(?!(?:of|in|on|for|to|with|between|from|by|at|about|that|when|while|and|but|as|after|before|"
    r"despite|amid|over|under|near|if|because|was|were|is|are|will|would|should|has|have|had|this|last|"
    r"even|an?|the|his|her|its|their|though|although|than|rather|against|until|unless|since|so|or|nor|who|which|where|during|within|through|without|"
    r"like|into|towards?|too|also|not|only|again|given|compared|(?:add|say|not|cit|call|stress|warn|argu|insist|tell)ing|"
    r"he|she|they|it)\b)[a-zA-Z]"
)
# said that the raids posed a "growing threat" to trade, that Peru had "lied": told with the words before them
TOLD_WITH = lazy_regex(
    r"(?:\w\s+\w+\s+an?|\w\s+(?:had|has|have|not|never|appear(?:s|ed)|seem(?:s|ed)|look(?:s|ed)|feels?|felt|remain(?:s|ed)|went|go(?:es)?))\s+\Z"
)
# said that Peru "stormed out" of the talks: the words in marks hold the verb
HOLDS_VERB = lazy_regex(
    r"\s*(?:never\s|not\s|\w+ly\s|do(?:es)?\s|did\s|have\s|has\s|had\s)?[a-z]{2,}ed\b|\s*(?:never|won[’']t|will|went|was|is|did|does|has|must|should)\s"
)
BY_OTHERS = lazy_regex(r"\bwhich\s(?:\w+\s){1,4}(?:calls|called|described\sas|termed|dubbed)\s(?:an?\s|the\s)?$")
QUOTED_AS = lazy_regex(r"\bquoted\s+(?!by\b|as\b)(?P<whom>[^.,;]{2,80}?)\s+as\s+(?:saying|having\s+said)\b")
WHO_BEHIND = lazy_regex(r"\s?(?:[A-Z]|(?:al|el|as|ad|ar|an|ash)-[A-Z]|(?:the|an?|he|she|it|they|said|added|told)\s)")
REPORTING = ("reported", "reports")  # what outlets do with the words of others
INVERTED = ("said", "says", "added", "adds", "noted", "stated", "wrote")  # verbs before who says it
# "…, the minister said on Monday.": the clause of saying at the end of a sentence with words in marks
AT_END = WordRegex(
    r"(?<![”\"»']),\s(?P<who>[^,;:“”\"«»\n]{1,80}?)\s(?P<verb>%saying_verbs%)\b(?!\s(?:that|how|what|why)\b)[^,;:“”\"«»\n]{0,60}[.]\s*$"
)
