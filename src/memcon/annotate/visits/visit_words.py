"""Words of visiting where they stand: whether one tells of a visit, and what the words before it tell of it."""

from __future__ import annotations

import re

from memcon.annotate.occasions.capitals import is_capital_of
from memcon.annotate.occasions.journeys import is_stay, tells_where
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.occasions.verb_senses import is_polite
from memcon.annotate.talks.destinations import is_told_since
from memcon.annotate.talks.invitations import ACCEPTED
from memcon.annotate.talks.supposed import is_denied, is_not_meant, is_supposed
from memcon.annotate.text.context import Context
from memcon.lexicon import Entry, Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span, light_value

_INVITATION = lazy_regex(
    r"(?:[^.;]{0,160}?\b(?:is|was|were|been)\s(?=invited\sto\b))?\binvit\w+\b[^.;]{0,110}?"
    r"(?<!scheduled\s)(?<!expected\s)(?<!\sset\s)(?<!\sdue\s)(?<!\sis\s)\b"
    r"to\s+(?:(?:pay|make|undertake)\s+(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,3})?\Z",
    re.I,
)
PRONOUN = lazy_regex(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir)\s+(?:(?:first|second|third|fourth|fifth|maiden|recent|current|last|upcoming|forthcoming)\s+|"
    r"[A-Z][a-z]+\s+(?=\d{4}\s))?(?:(?!Majest|Royal|Excellenc|Highness|Holiness|Imperial)\w+\s+)?\Z|"
    r"(?:(?<=During\s)|(?<=On\s)|(?<=\bof\s)|(?<=\bafter\s))(?:his|her|their)\s+\w+-(?:day\s+(?:\w+\s+)?)?\Z"
)
# Words that set something within a visit, a part of a pattern
COURSE = (
    r"(?:[Dd]uring|[Oo]n|[Ii]n\s+the\s+course\s+of|[Aa]s\s+part\s+of|[Oo]n\s+the\s+occasion\s+of|"
    r"(?:[Ww]ithin|[Ii]n)\s+the\s+(?:framework|scope|context)\s+of)"
)
# "During a recent visit to Peru, Minister A said": who made it stands behind
_OPENED_BY = lazy_regex(
    rf"(?:(?:{COURSE}|While\s+on|In|Following|After|On\s+the\s+heels\s+of|Fresh\s+(?:off|from)|Back\s+from|Returning\s+from|"
    r"(?:Hours|Days|Shortly|(?:Just|Only)\s+(?:hours|days))\s+after)|"
    r"(?:This|Last|Earlier\s+this)\s+(?:week|month|year),\s+(?:during|on|while\s+on)|(?:(?:On|Late\s+on|Early\s+on)\s+[A-Z]\w+day|Earlier|Later|Yesterday|Last\s+\w+),?\s+(?:during|on|after)|"
    r"(?:Speaking|Talking)\s+(?:(?:in|to)\s[^,;.]{2,40}?\s)?(?:during|on|after|at\s+the\s+end\s+of))\s+"
    r"(?:an?|the\s+(?:recent|last|latest|current|present|on-?going))\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?"
)
# "Minister A told reporters after a trip to Peru", "said after visiting Peru"
TOLD_AFTER = lazy_regex(
    r"\b(?:said|told\s+(?:[\w-]+\s+){0,3}?[a-z]+|announced|wrote|tweeted|added)\s+"
    r"(?:(?:on|late|last)\s+\w+\s+)?(?:[A-Z]\w+day\s+)?"
    r"(?:after|upon)\s+(?:returning\s+from\s+)?(?:(?:an?|his|her)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?)?\Z"
)
_OFFICIAL = lazy_regex(
    r"\b(?:state|official|working|[Ff]irst|[Ss]tate|[Oo]fficial|landmark|historic|recent|"
    r"(?:\w+-|\d-?\s?)day|(?:week|day)[\s-]?long|brief|short|flying|whirlwind|maiden)\s+(?:\w+\s+)?\Z|"
    r"\b(?:leads?|led|leading)\s+an?\s+[^.;:]{0,60}?delegation\b[^.;:]{0,80}?\son\s+an?\s+(?:[\w-]+\s+){0,2}\Z"
)
# The first word of a visit's form that makes it one of state: "state visit", "two-day visit".
_RANKS = ("state", "official", "working", "day")
_ATTRIBUTE = lazy_regex(r"\b(?:who|which)\s+(?:is|are|was|were)\s+(?:currently\s+|now\s+)?\Z|\bthe\s+\Z|,\s+\Z")
# "Minister A, who is visiting Peru for three days, met B": as long as its own days or host are told
_VISITING_FOR = lazy_regex(
    r"[^.;:,]{2,40}?\s(?:for\s+(?:several|some|two|three|four|five|a\s+few|\d)\s+days|from\s+\d|until\s|"
    r"(?:at|on)\s+(?:an|the)\s+invitation|on\s+an?\s+(?:[\w-]+\s+){0,3}(?:visit|trip|tour)\b)"
)
_VISITING_TEAM = lazy_regex(
    r"\s+(?:[\w-]+\s+){0,2}(?:delegations?|teams?|missions?|party|parties|groups?|parliamentarians|legislators|officials|leaders|"
    r"ministers|members|experts)\b"
)
_BEFORE_TEAM = lazy_regex(r"\b(?:an?|the|this|that|his|her|their|our|with|other|of)\s+(?:[a-z-]+\s+)?\Z", re.I)
_NOT = lazy_regex(
    r"\b(?:courtesy|medical|site|field|port|ship|exchange|web\s*site|please|recent\s+visits|mutual)\s*\Z", re.I
)
# "would not allow President A to [travel]", "barred her from [visiting]"
_BARRED = lazy_regex(
    r"(?:\bnot|n['’]t)\s+(?:allow|let|permit)(?:ed|ting)?\s[^.;:]{0,90}?\bto\s+\Z|"
    r"\b(?:barr(?:ed|ing)|bann(?:ed|ing)|prevent(?:ed|ing|s)|block(?:ed|ing|s)|stopp(?:ed|ing))\s[^.;:]{0,80}?\bfrom\s+\Z"
)
# "we welcome President A to [visit] Peru": an offer
_WELCOME_TO = lazy_regex(r"\bwelcomes?\s[^.;:]{2,70}?\sto\s+\Z")
# Travellers at large ("U.S. citizens should not travel to X") make no visit.
_ADVICE = lazy_regex(
    r"\b(?:not|never|citizens|nationals|people|anyone|tourists|travell?ers|can|cannot|want(?:ing)?\s+to|refugees|"
    r"migrants|students|families)\s+(?:to\s+)?\Z"
)
# "Kenyans to travel", "Kenyans travelling": the last word in front.
_LONGEST_PEOPLE = 30  # characters of "Kenyans to "
_RIGHT_BEFORE = lazy_regex(r"\s+(?:to\s+)?\Z")
# "Premier A and a large delegation arrived at the airport in Lima late on 3 May, beginning a [visit]"
BEGINS_STAY = lazy_regex(
    r",\s+(?:beginning|starting|commencing|opening|kicking\s+off|embarking\s+on)\s+(?:an?|his|her|their|the)\s+(?:[\w-]+\s+){0,4}\Z"
)
LONG_WAY = 240  # characters
# "expressed her appreciation to A for paying a visit" speaks of the visit told before.
_THANKED_FOR = lazy_regex(
    r"\b(?:thank\w*|appreciat\w+|gratitude|grateful)\b[^.;]*\bfor\s+(?:paying|making|undertaking|coming)\s+(?:an?\s+|his\s+|her\s+)?(?:[\w-]+\s+){0,2}\Z"
)
# "Minister A, here on a two-day visit": the city of the dateline.
HERE = lazy_regex(
    r"\b(?:here|arrived)\s+(?:(?:here|today|yesterday|on\s+[A-Z]\w+)\s+){0,2}(?:on|for)\s+(?:an?|his|her)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
# "Minister A, on a two-day visit, met B": there as well
ON_ONE = lazy_regex(r",\s+(?:who\s+(?:is|was)\s+)?on\s+(?:an?|his|her)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z")
# "Minister A, currently on a state visit to Peru, met B": told only to say where they met
_NOW_ON = lazy_regex(
    r",\s+(?:currently|presently|now)\s+on\s+(?:an?|his|her)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?(?:day\s+(?:[\w-]+\s+)?)?\Z"
)
# "arrived after wrapping up his visit to Chile": told as what came before
ENDED_FIRST = lazy_regex(r"\bafter\s+[a-z]+ing\b[^,;.]*\s(?:an?|his|her|their)\s[^,;.]*\Z")
_IS_VISITING = lazy_regex(r"(?<!who )\b(?:is|are|be|was|were)\s+(?:currently\s+)?visiting\Z")
# "concluded a successful [visit]", "is on a three-day [visit]": the visit itself is told, not spoken of.
_MAKES = lazy_regex(
    r"\b(?:conclud\w+|complet\w+|wrap(?:s|p\w+)\s+up|w[io]u?nd\w*\s+up|ended|ends|ending|began|begins|begun|start\w+|under(?:took|takes|taking)|"
    r"pa(?:id|ys|ying)|made|mak(?:es|ing)|(?:will|(?:is|are|be)\s+to)\s+(?:(?:also|then)\s+)?(?:pay|make|undertake|begin|start)|commenc\w+|embark\w+|cuts?\s+short|extend(?:s|ed)|(?:is|was|are|were|will\s+be|arriv\w+|sets?\s+(?:off|out)|came|com(?:es?|ing)|(?:led|leads?|leading|heads?|headed)\s+an?)\b"
    r"[^.;,]{0,40}?\bon|mark(?:s|ed|ing)\s+the\s+(?:official\s+|formal\s+)?(?:commencement|start|beginning|end|conclusion)\s+of)\s+"
    r"(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,4}(?:[\w-]+-)?\Z"
)
# "He will pay a [visit] to Peru": who makes it is the subject
PAYS_ONE = lazy_regex(
    r"\b(?:pa(?:y|ys|id|ying)|mak(?:e|es|ing)|made|undert(?:ake|akes|aking|ook))\s+(?:an?|his|her)\s+(?:[\w-]+\s+){0,2}(?:[\w-]+-)?\Z"
)
_AT_END = lazy_regex(r"\b(?:at\s+the\s+(?:end|start)\s+of|ending)\s+(?:an?|his|her)\s+(?:[\w-]+\s+){0,4}(?:[\w-]+-)?\Z")
# "returned home on Sunday after a [visit] to Peru", "came back from a [trip] to Peru"
RETURNS_AFTER = lazy_regex(
    r"\b(?:returned|(?:came|is|are|was|were)\s+back|flew\s+(?:back|home)|arrived\s+(?:back|home))\b(?:(?!\b(?:and|who|which|that)\b)[^;:.,]){0,60}?\s"
    r"(?:after|following|from)\s+(?:an?|his|her)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
# "Earlier, he visited Peru in March", "his previous visit": another than the one the document tells
_EARLIER = lazy_regex(
    r"\A(?:Earlier|Previously)\b(?!\s(?:today|on|in\s+the\s+(?:day|week)|this))|"
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|['’]s?)\s+(?:previous|earlier|last)\s+(?:[\w-]+\s+)?\Z"
)
# "The three-day [visit] of Minister A to Peru ended on Monday"
_TAKES_PLACE = lazy_regex(
    r"(?:(?!\b(?:who|which|that|where|when|as|and|after|before)\b)[^.;:,]){0,90}?\s(?:began|begins|starts|started|ended|ends|concluded|concludes|"
    r"came\s+to\s+an\s+end|(?:takes|will\s+take)\s+place|will\s+(?:begin|start|last))\b"
)
_WHEN = lazy_regex(r"\b(?:[Ss]ince|[Ww]hen|[Aa]fter|[Bb]efore|[Ii]f|[Ww]hile|[Bb]ecause)\s[^,;.]*\Z")  # background
_AFTER_HE = lazy_regex(r"\b(?:[Ss]ince|[Ww]hen|[Aa]fter)\s[^,;.]*\Z")  # "a year after Minister A [visited] Peru"
_SUPPOSED = lazy_regex(r"\b(?:if|unless|whether)\s[^,;.]*\Z")
_POSSESSED = lazy_regex(r"(?:['’]s?|\b(?:his|her|their))\s+(?:\w+\s+)?\Z")
_OCCASION = lazy_regex(r"\boccasion\s+of\s+(?:\w+\s+){1,3}\Z")
_ABOUT_VISIT = lazy_regex(r"\b(?:visit|travel|trip|tour)", re.I)
# "met to discuss the upcoming state visit of Minister A": what those who met spoke of
_SPOKEN_OF = lazy_regex(
    r"\b(?:discuss\w*|refer\w*\s+to|recall\w*|mention\w*|account\s+of|prepar\w+(?:\s+for)?|plan\w*(?:\s+for)?|ahead\s+of|in\s+advance\s+of|review\w*|finali[sz]\w+|coordinat\w+)\s+"
    r"(?:(?:the|an?|his|her|their|for|details|of)\s+)+(?:[\w-]+\s+){0,2}\Z"
)
_RELATIVE = lazy_regex(r"\b(?:who|whom|which|where)\b[^,;.]*\Z")
_HIS_STAY = lazy_regex(r"\b(?:[Hh]is|[Hh]er|'s)\s+(?:[\w-]+\s+){0,2}(?:[\w-]+-)?\Z")


# "began her South American [tour in] Lima"
_TOURS_IN = lazy_regex(
    r"\b(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|kick(?:s|ed|ing)?\s+off|launch(?:es|ed)?|end(?:s|ed)?|conclud(?:es|ed)|wrap(?:s|ped)\s+up)\s+"
    r"(?:an?|his|her)\s+(?:[\w-]+\s+){0,4}\Z"
)
_ARTICLE = 6  # characters in which "the" may stand before a state


@light_value
class VisitWord:
    """A word of visiting where it stands, with the words before it in its sentence and what these tell.

    `travel` is a verb of going, `official` a visit of state; `invitation` where one to it begins,
    `accepted` where one is accepted; `unnamed` are visitors whom the words mean without a name ("his visit",
    "invited her to visit").
    """

    hit: Hit
    entry: Entry
    sentence: Span
    before: str
    travel: bool
    official: bool
    invitation: int | None
    accepted: int | None
    unnamed: bool

    @property
    def form(self) -> str:
        """The word as the lexicon writes it, without an adverb: "will then visit" is "will visit"."""
        form = self.hit.entries[0].form
        return f"{form.split()[0]} visit" if form.startswith(("will ", "would ")) and form.endswith(" visit") else form


def read_word(setting: Setting, hit: Hit) -> VisitWord | None:
    """Return the word of visiting that a trigger is, None where it is none or tells of no visit."""
    entry = hit.find("trigger")
    if entry is None or entry.attributes.get("shape") not in ("travel", "visit", "depart", "stay"):
        return None
    if entry.attributes["shape"] == "stay" and not is_stay(setting, hit):
        return None
    if entry.attributes["shape"] == "depart" and not tells_where(setting.context, hit):
        return None
    word = _describe(setting, hit, entry)
    return None if _is_no_visit(setting, word) else word


def is_over(word: VisitWord) -> bool:
    """Tell whether a visit is what came before: "after wrapping up his visit to Chile", "returned from Peru"."""
    return "returned" in word.form or ENDED_FIRST.search(word.before) is not None


# "returned on 3 May from travel to Peru": the day on which it was over
_RETURNED_FROM = lazy_regex(
    r"\breturn(?:s|ed|ing)\s[^.;:,]{0,40}?\bfrom\s(?:(?:an?|the|his|her|their)\s)?(?:(?!\d|one-|two-|three-|four-|five-)[\w-]+\s){0,3}\Z"
)


# "returned home on Monday after concluding his four-day [visit]": the last of the days counted
_HOME_AFTER = lazy_regex(
    r"\b(?:returned|back|left|leaves|departed|flew\s+(?:back|home)|went\s+home)\s[^.;:]{0,90}?\safter\s+[a-z]+ing\s+(?:up\s+)?(?:an?|his|her|their)\s+"
    r"(?:[\w-]+\s+){0,2}(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})-(?:day\s+)?(?:[\w-]+\s+){0,2}\Z"
)


_COUNTED = lazy_regex(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})-(?:day\s+)?(?:[\w-]+\s+){0,2}\Z")


def ends_with_return(word: VisitWord) -> bool:
    """Tell whether the day told is that of the return, no length of the visit being told."""
    if _RETURNED_FROM.search(word.before) is not None:
        return True
    if RETURNS_AFTER.search(word.before) is not None:
        return _COUNTED.search(word.before) is None
    return is_over(word) and _HOME_AFTER.search(word.before) is None


# "Minister A, who was in Lima on a visit, concluded her visit today"
_ENDS_IT = lazy_regex(
    r"\b(?:conclud(?:es|ed)|end(?:s|ed)|complete[sd]|wrap(?:s|ped)\s+up|w(?:inds|ound)\s+up|beg(?:ins|an)|start(?:s|ed))\s+"
    r"(?:(?:his|her|their|the)\s+)(?:[\w-]+\s+){0,3}?(?:visit|trip|tour|stay|mission)\b"
)


# "the visits to Peru in May"; "visits Peru in May" is a verb
_NOUN_BEHIND = lazy_regex(r"\s+(?:to|by|from|of|in|with|between|and)\b")


def is_told(context: Context, word: VisitWord) -> bool:
    """Tell whether a visit is what its sentence tells, and not what some other thing is told by."""
    start, form, before, travel = word.hit.start, word.form, word.before, word.travel
    if (
        is_over(word)
        or (form == "visited" and _AFTER_HE.search(before))
        or (travel and (_POSSESSED.search(before) or _WHEN.search(before)))
    ):
        told = False
    else:
        told = (
            travel
            or form in ("will visit", "shall visit", "would visit", "visited", "will tour", "toured")
            or (form in ("visits", "tours") and not _NOUN_BEHIND.match(context.plain, word.hit.end))
            or _IS_VISITING.search(before + form) is not None
            or _MAKES.search(before) is not None
            or _AT_END.search(before) is not None
            or RETURNS_AFTER.search(before) is not None
            or HERE.search(before) is not None
            or form.split()[0] in ("state", "official", "working")
        )
    paid = _MAKES.search(before) is not None and start < context.lead_end(2)
    paid = paid and not (_WHEN.search(before) or _RELATIVE.search(before))
    aside = (
        _POSSESSED.search(before) is not None
        and not paid
        and (start >= context.lead_end(3) or not (_ABOUT_VISIT.search(context.title) or _OCCASION.search(before)))
    )
    stays = word.entry.attributes["shape"] == "stay"
    ends = _ENDS_IT.search(context.plain, word.hit.end, word.sentence.end) is not None
    told = told or (not aside and _TAKES_PLACE.match(context.plain, word.hit.end, word.sentence.end) is not None)
    if (
        aside
        or _opens_behind(context, word)
        or (not travel and (_SPOKEN_OF.search(before) or is_set_beside(context, word.sentence, start)))
        or (_RELATIVE.search(before) and (start >= context.lead_end(1) or stays) and not ends)
    ):
        return False
    return told or bool(_OFFICIAL.search(before) or re.search(r"\b(?:will|to)\s+\Z", before))


# "Following the state [visit] by B to Peru last year, Minister A is visiting Kenya": background
_FOLLOWING = lazy_regex(r"\s*(?:Following|After)\s+(?:the|an?)\s+(?:[\w-]+\s+){0,3}\Z")
_BY_WHOM = lazy_regex(r"(?:\s+to\s+[^,;:.]{2,60}?)?\s+(?:by|of|from)\s+[^;:]{3,140}?,\s")


def _opens_behind(context: Context, word: VisitWord) -> bool:
    """Tell whether a sentence opens with somebody's visit, behind which comes what it tells."""
    following = not word.travel and _FOLLOWING.match(word.before) is not None
    return following and _BY_WHOM.match(context.plain, word.hit.end, word.sentence.end) is not None


_THEN_MET = lazy_regex(
    r"[^.;:,]{0,70},\s+(?:has\s+|had\s+|also\s+|today\s+|yesterday\s+)*"
    r"(?:met|meets|held|holds|had|took\s+part|participated|attended|called|paid|received|discussed|spoke|addressed)\b"
)


def is_set_beside(context: Context, sentence: Span, start: int) -> bool:
    """Tell whether a visit is only told to say where somebody was who met others or took part in something."""
    text = context.plain
    beside = _NOW_ON.search(text, sentence.start, start)
    return beside is not None and _THEN_MET.match(text, start, sentence.end) is not None


# "Visit to Peru", "President to travel to Peru"
_VISIT_TITLE = lazy_regex(r"\b(?:visits?|trip|travels?)\s+to\b|\bto\s+(?:visit|travel)\b", re.I)


def tells_country(setting: Setting, place: Place, end: int) -> bool:
    """Tell whether a visit is one to a country: a city alone may be visited for a conference or a speech.

    The words name the country, an invitation stands behind them, or the title is of a visit to it.
    """
    text, title = setting.context.plain, setting.context.title
    if place.name is None or text.find("invitation of", place.span.end, end) >= 0 or is_capital_of(text, place):
        return True
    hits = setting.context.lexicon.names.find(title) if _VISIT_TITLE.search(title) is not None else []
    return any((e := hit.find("state")) is not None and e.value == place.country for hit in hits)


def is_earlier(word: VisitWord) -> bool:
    """Tell whether a visit is one before that which the document tells of."""
    return _EARLIER.search(word.before) is not None or is_told_since(word.before, 0, len(word.before))


def _describe(setting: Setting, hit: Hit, entry: Entry) -> VisitWord:
    """Return the word with what the words before it tell."""
    sentence = setting.sentence(hit.start)
    before = setting.context.plain[sentence.start : hit.start]
    official = bool(_OFFICIAL.search(before)) or hit.entries[0].form.split()[0] in _RANKS
    accepted = ACCEPTED.search(before)
    invitation = _INVITATION.search(before) if accepted is None and "nvit" in before.lower() else None
    return VisitWord(
        hit=hit,
        entry=entry,
        sentence=sentence,
        before=before,
        travel=entry.attributes.get("shape") in ("travel", "depart", "stay"),
        official=official,
        invitation=sentence.start + invitation.start() if invitation is not None else None,
        accepted=sentence.start + accepted.start() if accepted is not None else None,
        unnamed=invitation is not None or bool(PRONOUN.search(before) or _OPENED_BY.fullmatch(before)),
    )


def _is_no_visit(setting: Setting, word: VisitWord) -> bool:
    """Tell a word of visiting that tells of none: an attribute, thanks, advice, an address of the web."""
    context, text, hit, before = setting.context, setting.context.plain, word.hit, word.before
    if word.form == "visiting":
        if _ATTRIBUTE.search(before) and not _is_beside_person(setting, hit.start):
            return not (before.endswith((" who is ", " who are ")) and _VISITING_FOR.match(text, hit.end))
        if any("," not in text[hit.end : p.start] for p in context.people_in(hit.start, hit.end + 8)):
            return True  # "the visiting US Secretary of State"
        if _VISITING_TEAM.match(text, hit.end) is not None and _BEFORE_TEAM.search(before) is not None:
            return True  # "met a visiting delegation from Peru"
    if is_polite(text, hit.start) or _THANKED_FOR.search(before):
        return True
    if word.form == "trip" and text.startswith((" back", " home"), hit.end):
        return True
    if word.form == "tour in" and _TOURS_IN.search(before) is None:
        return True
    if (
        "tour" in word.form
        and word.form not in ("tour of", "tour to", "tour in")
        and not _is_before_state(setting, hit.end)
    ):
        return True
    if word.form == "stay in" and _HIS_STAY.search(before) is None:
        return True
    if _BARRED.search(before) is not None or _WELCOME_TO.search(before) is not None:
        return True
    if _NOT.search(before) or text[hit.end : hit.end + 6] in (" https", " www."):
        return True
    if word.travel and _SUPPOSED.search(before):
        return True
    if is_denied(text, word.sentence, hit.start) or is_supposed(text, word.sentence, hit.start, hit.end):
        return True
    if is_not_meant(text, word.sentence, hit.start):
        return True
    return word.travel and (_ADVICE.search(before) is not None or _told_of_a_people(context, hit.start))


def _is_before_state(setting: Setting, at: int) -> bool:
    """Tell whether a state stands right behind a verb: "toured Peru", not "toured a harbour in Peru"."""
    return any(h.find("state") is not None for h in setting.context.hits_in(at, at + _ARTICLE))


def _is_beside_person(setting: Setting, at: int) -> bool:
    """Tell whether "visiting" stands behind a person's comma: "Mr A, visiting Riga, said"."""
    context = setting.context
    people = context.people_in(max(0, at - 80), at)
    return bool(people) and context.plain[people[-1].end : at] == ", "


def _told_of_a_people(context: Context, start: int) -> bool:
    """Tell whether those who travel, named right before `start`, are a people at large."""
    plain = context.plain
    return any(
        hit.find("demonym") is not None and plain[hit.end - 1] == "s" and _RIGHT_BEFORE.fullmatch(plain, hit.end, start)
        for hit in context.hits_in(max(0, start - _LONGEST_PEOPLE), start)
    )
