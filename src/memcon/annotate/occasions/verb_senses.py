"""What the words around a verb of meeting make of it: a wish, a courtesy, another sense than meeting."""

from __future__ import annotations

from memcon.lexicon import Hit, Lexicon
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

BE_BEFORE = lazy_regex(r"\b(?:was|were|is|are|be|been|being)\s+(?:(?:also|then|later|warmly|first|officially)\s+)*\Z")


_SET_TO = lazy_regex(
    r"\b(?:(?:will|shall)|(?:is|are|was|were|expected|scheduled|due|set|slated|planned)\s+to)\s+(?:also\s+|then\s+|later\s+)?\Z"
)


# "no question of talks with B", "rejected suggestions for negotiations"
ONLY_WISHED = lazy_regex(
    r"\b(?:no\s+plans?\s+(?:to\s+[a-z]+|for)|no|not|never|more|any|without|suggest\w*|call(?:ed|s|ing)?\s+for|reject\w*|need(?:ed|s)?|hop(?:e|es|ed|ing)|ready|open\s+to|willing\w*|"
    r"want\w*|seek\w*|sought|interest(?:ed)?\s+in|ruled?\s+out|offer\w*|possib\w+|refus\w+|demand\w*|favou?r\w*)\s+(?:[\w'-]+\s+){0,3}\Z"
)


# "called [for talks with]", "is committed to [talks with]", "committed to holding [talks with]": what may never be
_URGED = lazy_regex(
    r"\b(?:(?:call|push|press|appeal|lobby|argu|clamou?r)(?:s|es|e|ed|ied|ing)?(?:\s+(?:[a-z]+ly|again|also))?\s+for|"
    # "turned down a request [for talks with]", not "accepted an invitation [for talks with]"
    r"(?<!accepted\sa\s)(?<!accepted\san\s)(?<!accepted\sthe\s)(?<!accepted\shis\s)(?<!accepted\sher\s)"
    r"(?:requests?|demands?|proposals?|pleas?|bids?|suggestions?|invitations?|offers?)\s+for|"
    r"(?:commit(?:s|ted)?|commitment)\s+to)\s+(?:(?:the|an?|further|new|direct|holding|more|early)\s+)*\Z"
)


def is_urged(text: str, start: int, sentence: int) -> bool:
    """Tell whether talks that begin at `start` are only asked for, or what somebody is bound to."""
    at = start + len("for ") if text.startswith("for ", start) else start
    return _URGED.search(text, max(sentence, at - 60), at) is not None


# "his pleasure at being able to meet B again" speaks of the occasion told before.
_PLEASED = lazy_regex(
    r"\b(?:pleased|pleasure|happy|glad|delighted|honou?red|privilege|(?:being|be|not|no\s+longer|never)\s+able)\s+(?:at\s+being\s+able\s+|to\s+be\s+able\s+)?to\s+\Z"
)


def is_polite(text: str, start: int) -> bool:
    """Tell whether a verb only says how glad somebody was: "pleased to visit", "at being able to meet"."""
    return _PLEASED.search(text, max(0, start - 40), start) is not None


# "I would like to welcome President A to Riga": whoever says so does it
_SAYS_SO = lazy_regex(
    r"\b(?:I|[Ww]e)(?:\s+would|\s+should|['’]d)\s+(?:(?:also|again|first)\s+)?like\s+to\s+(?:once\s+again\s+)?(?:[a-z]+ly\s+)?\Z"
)


def does_by_saying(text: str, sentence: int, start: int) -> bool:
    """Tell whether a welcome that begins at `start` is one by its own words."""
    return (
        text.startswith(("welcom", "warmly welcom"), start)
        and _SAYS_SO.search(text, max(sentence, start - 60), start) is not None
    )


# "renewed his offer to meet B", "refused to meet", "has long been trying to meet": who would, or would not
_OFFERED = lazy_regex(
    r"\b(?:offer(?:s|ed|ing)?|refus(?:es|ed|al|ing)|declin(?:es|ed|ing)|read(?:y|iness)|willing(?:ness)?|asked|unwilling|"
    r"want(?:s|ed|ing)?|wish(?:es|ed|ing)?|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|(?:press|push|ask|lobby|campaign)ing|keen(?:ness)?|"
    r"eager(?:ness)?)\s+to\s+\Z"
)
# "had offered a meeting", "has sought talks", "have not held talks"
_ASKED_FOR = lazy_regex(
    r"\s+(?:still\s+)?(?:not|never)\b|\s+(?:[a-z]+ly\s+|also\s+|only\s+)?(?:offered|requested|sought|proposed|declined|refused|rejected|demanded|suggested|asked\s+for)\b"
)


# "conferred an honorary medal on Mr A", "confer upon him the order": what is given
_BESTOWED = lazy_regex(
    r"\s+(?:(?:up)?on\s(?:him|her|them|me|us|(?:Mr|Mrs|Ms|Dr|Sir)\b)|(?:the|an?|his|her|their|honorary|posthumous|this|that)\s[^.;:]{2,90}?\s(?:up)?on\s)"
)
_ABOUT = lazy_regex(r"\s+(?:about|over|regarding)\b")  # "conferred about the talks with Peru": what two talk of
# "spoke for the minister", but "spoke for over an hour with the minister"
_FOR = lazy_regex(
    r"(?:(?<=speak)|(?<=speaks)|(?<=spoke))\s+for\b(?!\s+(?:[\w-]+\s+){0,4}?(?:(?:half|quarter)\s+(?:an?|of\s+an)\s+)?(?:minutes?|hours?)\b)"
)


# "met a cool reception", "met with strong resistance": what came of words or deeds
_RECEIVED = lazy_regex(
    r"(?:\s+with)?\s+(?:an?\s+|the\s+|some\s+|little\s+|no\s+)?(?:\w+\s+){0,2}(?:reception|resistance|opposition|criticism|"
    r"refusals?|hostility|scepticism|skepticism|silence|protests?|disapproval|approval|obstacles?|difficult(?:y|ies))\b"
)


# "steps met by corresponding relief": no person, whom a name, an article or an office begins
_ANSWERED = lazy_regex(
    r"\s+by\s+(?!(?:the|an?|his|her|its|their|our|two|three|several|senior|top|other|officials|ministers|leaders|members|representatives|"
    r"president|prime|foreign|minister|acting|deputy|local)\b)[a-z]"
)


# "had the pleasure of meeting him on several occasions"
_OFTEN = lazy_regex(
    r"[^.;:]{0,60}?\bon\s+(?:several|many|numerous|various|previous|different|a\s+number\s+of)\s+occasions\b"
)


# "was invited to Lima to speak with B", "extended an invitation to B to meet with leaders": neither has met so far
_INVITED_TO = lazy_regex(
    r"(?<!accept )(?<!accepted )(?<!accepted the )(?<!accepted an )(?<!accepting an )"
    r"\binvit(?:ed|es|ation)\b[^.;:]{0,60}\bto\s+\Z"
)
_SET_DAY = lazy_regex(
    r"[^;:]*?\b(?:tomorrow|today|next\s[a-z]+|(?:on|in)\s(?:\d|[A-Z][a-z]+day\b|(?:January|February|March|April|May|June|July|August|September|"
    r"October|November|December)\b))"
)
_INVITED_REACH = 90  # characters
_BEFORE = 30  # characters


def _is_invited(text: str, hit: Hit, sentence: Span) -> bool:
    """Tell whether somebody is but invited to what a verb tells, with no day to it; nobody is invited to a call."""
    asked = _INVITED_TO.search(text, max(sentence.start, hit.start - _INVITED_REACH), hit.start)
    if asked is None:
        return False
    return hit.entries[0].form == "speak" or _SET_DAY.match(text, hit.end, sentence.end) is None


# "urged Minister A to meet B", "suggested that both Presidents meet": asked for, with no word that it came about
_ASKED_TO = lazy_regex(
    r"\b(?:urg|advis|press|encourag|implor|beg|counsel|pressur|persuad|convinc|tell|want|push)\w*\s+(?!to\b)[^.;:,]{1,50}\sto\s+\Z|\btold\s+(?!to\b|that\b)[^.;:,]{1,50}\sto\s+\Z|"
    r"\b(?:suggest|propos|recommend|demand|insist|request)\w*\s+(?:to\s+[^.;:,]{1,40}\s)?that\s+"
    r"(?:(?!(?:will|would|to|did|do|they)\b)[\w'’-]+\s+){0,7}(?:they\s+|both\s+)?\Z"
)
_BARE_MEETING = frozenset({"meet", "meet with", "speak", "speak with", "speak to"})


# "for what Peru has shown and urged further talks between": the verb helps another one, which begins or ends no talks
_HELPS = lazy_regex(
    r"\s+(?:(?:[a-z]+ly|also|now|already|not|yet)\s+){0,2}"
    r"(?!(?:held|begun|started|resumed|opened|concluded|ended|completed|finished|launched|continued|kicked|wrapped)\b)"
    r"(?:been|shown|seen|taken|given|made|done|said|told|led|brought|sent|kept|built|put|[a-z]{3,}ed)\s+"
    r"(?:(?:the|an?|its|his|her|their|our|to|for|in|on|at|by|from)\s|and\s+(?:[a-z]+ly\s+|also\s+)?[a-z]+ed\s+(?!talks\b|discussions\b))|"
    # "has fuelled calls for talks"
    r"\s+(?:[a-z]+ly\s+)?[a-z]{3,}ed\s+(?:[a-z]+\s+)?calls\s+(?:for|within|in|from|to|by|among|that)\b"
)


# "the two sides have met in 12 matches so far"
_PLAYED = WordRegex(
    r"\s+(?:each\s+other\s+)?(?:\w+\s+times\s+)?in\s+(?:(?:the|an?|\d+|[a-z]+)\s+){0,3}%noun_class/games met in%\b"
)


def plays(lexicon: Lexicon, text: str, hit: Hit) -> bool:
    """Tell whether those who "met" are teams that played."""
    return hit.entries[0].form in ("met", "meet") and _PLAYED.of(lexicon).match(text, hit.end) is not None


_SPEAKS = frozenset({"spoke", "speaks", "speak", "spoken", "talked"})
# "spoke after a closed-door meeting with Minister A", "spoke to reporters before her talks with A": to others
_AROUND_MEETING = lazy_regex(
    r"\s+(?:(?:to|with)\s+(?:the\s+)?(?:[a-z]+\s+)?(?:reporters|journalists|press|media)\s+)?(?:[a-z]+ly\s+)?"
    r"(?:after|before|at|during|following|ahead\s+of|on)\s+(?:an?|the|his|her|their|its|[a-z-]+)\s+(?:[\w'’-]+\s+){0,4}?"
    r"(?:meeting|talks|summit|consultations|discussions|negotiations|conference|dialogue|session|luncheon|lunch|dinner|round|"
    r"ceremony|signing)s?\b(?!,\s+with\b)"
)


# "spoke warmly of a plan that they had drawn up with B"; "spoke of trade with B" is a talk of the two
_SPOKE_OF = lazy_regex(r"(?:\s+(?:[a-z]+ly|well|again|on\s[A-Z][a-z]+day))*\s+of\s+")
_OF_WITH = lazy_regex(
    r"(?:(?!(?:that|which|who|whom|he|she|they|plan|deal|ties|relations?|work|war|border|cooperation|friendship|partnership|agreement|"
    r"relationship|peace|alliance|talks|meeting)\s)[\w'’-]+\s+){1,5}with\s"
)


# "said so while talking to B, who called on him": the call is what is told
_WHO_CALLED = lazy_regex(r"[^.;:]{0,140}?,\s+who\s+(?:had\s+|has\s+)?(?:called|paid|met|visited|is\s+visiting)\b")


def means_other(text: str, hit: Hit, sentence: Span) -> bool:
    """Tell whether a verb of meeting means something else: "speak for the minister", "will be met with force"."""
    if _FOR.match(text, hit.end) or _OFTEN.match(text, hit.end):
        return True
    if hit.entries[0].form in _SPEAKS and _AROUND_MEETING.match(text, hit.end, sentence.end):
        return True
    of_whom = _SPOKE_OF.match(text, hit.end, sentence.end) if hit.entries[0].form in _SPEAKS else None
    if of_whom is not None and _OF_WITH.match(text, of_whom.end(), sentence.end) is None:
        return True  # "spoke of Minister A": who is spoken of need not be there
    if hit.entries[0].form in ("speak", "meet", "meet with") and _is_invited(text, hit, sentence):
        return True
    if hit.entries[0].form in _BARE_MEETING and _ASKED_TO.search(
        text, max(sentence.start, hit.start - _INVITED_REACH), hit.start
    ):
        return True
    if _OFFERED.search(text, max(sentence.start, hit.start - _BEFORE), hit.start):
        return True
    if hit.entries[0].form in ("had", "has", "have") and (
        _ASKED_FOR.match(text, hit.end) or _HELPS.match(text, hit.end)
    ):
        return True
    if hit.entries[0].form.startswith("while ") and _WHO_CALLED.match(text, hit.end, sentence.end):
        return True
    bestows = hit.entries[0].form.startswith("confer") and not hit.entries[0].form.endswith(" with")
    if bestows and (_ABOUT.match(text, hit.end) or _BESTOWED.match(text, hit.end)):
        return True
    if hit.entries[0].form == "met" and _ANSWERED.match(text, hit.end):
        return True  # "was met by her host" is a meeting
    if hit.entries[0].form.startswith("met") and _RECEIVED.match(text, hit.end):
        return True
    if (
        hit.entries[0].form == "engage in"
        and _SET_TO.search(text, max(sentence.start, hit.start - 40), hit.start) is None
    ):
        return True  # "urged them to engage in talks"
    # "will be met with force", "is engaged in negotiations": what goes on
    return (
        hit.entries[0].form in ("met with", "engaged in")
        and BE_BEFORE.search(text, sentence.start, hit.start) is not None
    )
