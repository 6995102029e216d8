"""Clauses that name what was talked about, or that something was agreed: "X came up too", "An accord was reached"."""

from __future__ import annotations

from memcon.annotate.acts.act_kinds import KindReader
from memcon.annotate.acts.passives import skip_lead
from memcon.annotate.acts.verdicts import WORD, Verdict
from memcon.annotate.text.context import Context
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_SUBJECTS = r"(?:issues?|matters?|topics?|subjects?|areas?|points?|questions?|themes?|items?|priority|priorities)"
_TALKS = r"(?:talks|discussions?|meetings?|conversations?|exchanges?|consultations|visit)"
_NOUNS = (
    r"(?:focus|focal\spoints?|emphasis|topics?|subjects?|points?|themes?|issues?|items?|matters?|questions?|"
    r"priority|priorities)"
)
_ANY_TALKS = (
    r"(?:talks|discussions?|meetings?|conversations?|exchanges?|consultations|visit|trip|debates?|deliberations|dialogue|"
    r"negotiations|summit|session|conference|agenda|calls?(?!\sfor\b)|event|workshop|forum)"
)
# "meetings with the mayor": the programme, not what is talked about
_NO_ITEM = (
    r"(?!\s(?:[\w-]+\s){0,5}(?:meetings?|talks|consultations|visits?|representatives|members|lunch|dinner|ceremony|"
    r"signing|speech|officials|ministers?|ambassadors?|reception|tour|audience)\b)"
)
# "the", "this year's", "all three", "today's": what stands before the talks
_WHOSE = r"(?:the|their|his|her|our|this|these|all|both|my|[a-z]+'s)\s(?:[\w'-]+\s){0,2}?"
_BE = r"(?:was|were|(?:will|could|may|might|would|should)\s(?:also\s)?be)"
_AT_TALKS = rf"(?:of|in|at|during|under|on|between)\s(?:{_WHOSE}|(?:[\w'-]+\s){{1,4}}?)?{_ANY_TALKS}\b"
# "the main topics", "one of the subjects", "a further focus"
_NAMED = (
    r"(?:(?:in|at|during|on)\s(?:\w+\s){1,2}(?=the\s))?"  # "in both cases the main topics"
    r"(?:(?:one|some|many|several|two|three)\sof\s)?"
    r"(?:(?:the|a|an|another|other|further|its|his|her|their|these|among|also)\s)*"
    rf"(?:[\w-]+\s){{0,3}}?{_NOUNS}\s"
)
# "of the talks in Bern", "to be discussed"
_AT = (
    rf"(?:{_AT_TALKS}|(?:to\sbe\s|that\swere\s|being\s|currently\s|up\s)*"
    r"(?:discussed|raised|addressed|covered|considered|dealt\swith|under\s(?:discussion|consideration)|for\s(?:discussion|consideration)|on\sthe\sagenda|of\sdiscussion)\b)"
)
_IS = (
    r"(?:[\s,](?:(?!\s(?:is|are|was|were|will|ha[sd]|have)\s)[^.;]){0,160}?)?\s"
    r"(?:(?:will|would)\s(?:(?:also|therefore|thus|then|again|\w+ly)\s)?(?:be|include|concern)|(?:are|is)\sset\sto\s(?:be|include)|"
    r"(?:was|were|is|are)(?!\s(?:\w+\s)?\w+ed\b|\snot\b)|includes?|included|concern(?:s|ed)|ranged\sfrom)\b"
)
# What was talked about as the subject of a clause without a verb of talking, and the other way round.
_TOPIC_BEHIND = lazy_regex(
    rf"^(?:{_NAMED}{_AT}{_IS}"
    r"|(?:here,?\s|(?:in|on)\s(?:the\s)?[\w.-]+\s(?:[\w.-]+\s)?)?the\s(?:\w+\s)?(?:focus|emphasis|spotlight)\s"
    r"(?:here\s|this\s\w+\s|today\s|of\sattention\s|(?:in|on)\s(?:the\s)?[\w-]+\s)?"
    r"(?:was|is|were|are|will\s(?:also\s)?be)\s(?:also\s|\w+ly\s)?on\b"
    r"|(?:(?:an?|the|particular|special|main|strong)\s){0,3}(?:focus|emphasis|spotlight)\s(?:was|were|will\sbe)\s"
    r"(?:also\s|again\s)?(?:put|placed|laid|set)\son\b"
    r"|there\s(?:was|were|will\sbe)\s(?:also\s)?(?:an?\s)?(?:particular|special|strong|clear)\s(?:emphasis|focus)\son\b"
    r"|(?:one|two|some|many|several)\sof\sthe\s(?:main|central|key|principal|chief|most\simportant)\s"
    r"(?:topics|themes|subjects|issues)\s(?:was|were|will\sbe)\b(?!\s(?:\w+\s)?\w+ed\b|\snot\b)"
    r"|the\s(?:main|central|key|principal|chief|dominant)\s(?:topics?|themes?|subject|issue)\s(?:was|will\sbe)\b"
    r"(?!\s(?:\w+\s)?\w+ed\b|\snot\b)"
    r"|(?:another|an?\sfurther|a\s(?:second|third|final))\s(?:(?:main|central|key|principal|important|major)\s"
    r"(?:topics?|themes?|subject|issue)|topic)\s"
    r"(?:was|will\sbe)\b(?!\s(?:\w+\s)?\w+ed\b|\snot\b|\sto\b|\swhether\b)"
    rf"|(?:(?:one|two|some|many|several)\sof\sthe|another|an?\sfurther)\s(?:[\w-]+\s){{0,2}}?{_NOUNS}\s(?:that\s|which\s)?"
    r"(?:they|he|she|the\s(?:\w+\s){1,3}|m[rs]s?\.?\s\S+\s|(?:\w+\s)?(?:president|minister)\s\S+\s)"
    r"[^.,;]{0,24}?\b(?:discussed|raised|addressed|covered|(?:will|would)\s(?:also\s)?(?:discuss|raise|address|cover))\s"
    r"(?:is|are|was|were|will\sbe)\b"
    rf"|(?:{_WHOSE}|(?:[\w-]+\s){{0,2}})?{_ANY_TALKS}\s(?:began|begins|opened|continued|concluded|ended|closed|(?:was|were)\s"
    r"(?:followed|rounded\soff|concluded|opened))\s(?:today\s|yesterday\s|(?:on|in)\s\w+\s){0,2}(?:with|by)\s(?:an?\s|the\s)?(?:[\w-]+\s){0,3}?"
    r"(?:discussions?|exchanges?(?:\sof\s(?:views|ideas))?|overview|review|talks)\s"
    r"(?:between\s[^.,;]{3,60}?\s)?(?:of|on|about|regarding)\b"
    r"|(?:the\s|other\s|further\s)*(?:[\w-]+\s)?topics\s(?:of\s(?:discussion|the\s(?:talks|meeting))\s)?(?:also\s|will\s)*"
    r"focus(?:s?ed)?\s(?:\w+ly\s)?on\b"
    r"|(?:one|two|some|several)\sof\sthe\s(?:\w+\s)?(?:discussion|talking)\s(?:points|topics)\s(?:is|are|was|were|will\sbe)\b"
    r"|the\s(?:first|second|third|last|final)\sday\s(?:of\sthe\s(?:visit|trip|stay)\s)?(?:was|will\sbe)\s(?:also\s|\w+ly\s)*"
    r"(?:devoted|dedicated)\sto\b"
    rf"|(?:among|amongst)\s(?:the\s|other\s)*(?:\w+\s)?{_SUBJECTS}\b[^.,;]{{0,60}}?\b(?:was|were)\b"
    rf"|(?:also\s)?(?:at|in)\sthe\s(?:heart|centre|center|core|forefront|focus|foreground)\sof\s(?:{_WHOSE})?{_TALKS}\s"
    r"(?:was|were|is|are|will\sbe)\b"
    r"|(?:also\s)?central\sto\s(?:the|their)\s(?:\w+\s)?(?:talks|discussions?|meetings?|conversations?)\s(?:was|were)\b"
    r"|(?:also\s)?(?:to\sbe\s)?(?:taken\sup|discussed|raised|covered|reviewed|addressed|under\sdiscussion)\b"
    r"[^.,;]{0,60}?\s(?:was|were|will\sbe)\b"
    r"|(?:also\s)?to\sbe\s(?:discussed|raised|addressed|covered)\s(?:also\s)?(?:is|are)\b"
    rf"|(?:(?:an?|the|one)\s(?:[\w-]+\s){{0,3}}?(?:part|half|day|session|portion|segment)\sof\s)?(?:{_WHOSE})?"
    r"(?:talks|discussions?|meetings?|consultations|conversations?|session|summit|conference|dialogue|visit|trip|programme)\s"
    r"[^.;,]{0,60}?"
    r"(?:was|were|will(?:\salso)?\sbe)\s(?:\w+ly\s|also\s)*(?:devoted|dedicated)\s(?:\w+ly\s|also\s|in\spart\w*\s)*to\b"
    r"|(?:also\s)?(?:on|high\son|at\sthe\stop\sof)\s(?:the|their)\sagenda\s"
    r"(?:(?:also|today|for\sdiscussion|among(?:st)?\sother\sthings|(?:in|of|at)\s(?:[\w'-]+\s){0,3}?[\w'-]+)\s)?"
    rf"(?:was|were|is|are|will\sbe)\b{_NO_ITEM}"
    rf"|(?:the\s|other\s|some\sof\sthe\s|further\s|key\s|main\s|additional\s)*(?:[\w-]+\s){{0,2}}{_SUBJECTS}\s(?!to\s(?!be\b))"
    r"(?:of\s(?:discussions?|cooperation|collaboration|interest|common\sinterest|mutual\sinterest)\s)?"
    r"(?:(?:discussed|covered|raised|addressed|considered)(?:\swith\s\S+\s(?:\S+\s)?\S+)?|under\sdiscussion|that\swere\sdiscussed|"
    r"on\sthe\sagenda)?"
    r"[^.,;]{0,90}?\b(?:included?|ranged\sfrom|related\sto|were|was)\b"
    r"|(?:(?:the|these|further|bilateral|their)\s)*(?:discussions?|deliberations|conversations?)\s(?:also\s)?"
    r"(?:included|pertained\sto|related\sto|encompassed|extended\sto|turned\sto|concerned)\b"
    r"|(?:the|their)\sagenda\s(?:of\sthe\s\w+\s|for\s(?:the|their|this|today's)\s[^.,;]{3,80}?\s)?"
    r"(?:(?:will|would)\s(?:also\s)?include|(?:also\s)?(?:includes?|included|comprised|covered|featured|contained))\b"
    rf"{_NO_ITEM}"
    rf"|{_WHOSE}(?:talks|discussions?|conversations?)\s"
    rf"(?:(?:will|would|should|could)\s(?:also\s)?include|(?:also\s)?(?:includes?|included))\b{_NO_ITEM}"
    rf"|{_WHOSE}(?:talks|consultations|meetings?|dialogue|visit|session)\s(?:also\s)?(?:includes?|included|will(?:\salso)?\sinclude)"
    r"\s(?:an?\s|the\s)?(?:[\w-]+\s){0,3}?(?:exchanges?|discussions?|talks)\s(?:of\s(?:views|ideas)\s)?"
    r"(?:on|about|regarding|concerning)\b"
    # "the talks, which lasted an hour, were marked by an open exchange on fish", "the meeting saw a debate on fish"
    rf"|{_WHOSE}{_ANY_TALKS}(?:,\s[^.;,]{{3,60}},)?\s(?:(?:was|were)\s(?:also\s)?(?:marked|characteri[sz]ed)\sby|featured|saw|witnessed)\s"
    r"(?:an?\s|the\s)?(?:[\w-]+\s){0,4}?(?:exchanges?|discussions?|debates?|talks)\s(?:of\s(?:views|ideas|opinions)\s)?"
    r"(?:on|about|regarding|concerning)\b"
    r"|(?:the|this|(?:today|(?:this|last)\syear)'s)\sevent\s(?:will\s|also\s)*(?:focus(?:s?ed|es)?|centred|centers?ed)\s"
    r"(?:\w+ly\s)?on\b"
    rf"|{_WHOSE}(?:visit|programme|agenda)\s(?:also\s)?(?:includes?|included)\s(?:[\w-]+\s){{0,2}}"
    r"(?:focus\sareas|focal\spoints|topics|themes|issues|questions)\b)"
)
_TOPIC_BEFORE = lazy_regex(
    r"\b(?:(?:is|are|was|were|will|may|would)\s(?:also\s)?(?:be\s)?"
    r"(?:likely|expected|set|scheduled|slated|due|sure|bound)\sto\s"
    r"(?:also\s)?(?:be\s(?:discussed|reviewed|taken\sup|raised|covered|addressed|considered|examined)|"
    r"(?:figure|feature|come\sup)\b)|(?:will|would|may)\s(?:also\s)?(?:figure|feature)\s(?:in|on|at|during|among|high|prominently|largely)\b|"
    r"(?:will|would|may)\s(?:also\s)?come\sup\b|"
    r"(?:is|are|will\sbe|were|was)\s(?:also\s)?(?:an?\s)?(?:\w+\s)?(?:aspects?|parts?)\s(?:on|of)\sthe\sagenda|"
    r"(?:(?:was|were)\s(?:also\s)?taken\sup)|"
    r"(?:also\s)?(?:came|come)\s(?:up\sfor|under|in\sfor)\sdiscussion|(?:also\s)?came\sup(?=[\s.,]|$)|"
    rf"(?P<agenda>(?:is|are|{_BE})\s(?:(?:also|likewise|again|therefore|still)\s)*(?:high\s)?(?:on|at\sthe\stop\sof)\s"
    rf"(?!the\s(?:\w+\s)?(?:political|global|public|policy|national|domestic)\s){_WHOSE}(?:discussion\s)?agenda)\b|(?:was|were)\s(?:also\s)?on\sthe\stable|"
    r"(?:also\s)?(?:figured|featured)\s(?:prominently\s|high\s|heavily\s|largely\s)?(?:in|during|on|at|among)\s[^.,;]{0,40}?"
    rf"\b(?:{_TALKS}|agenda|dialogue|summit)\b|"
    rf"(?:is|are|was|were|will\sbe|figured?|featured?|ranked?)\s(?:also\s)?among\sthe\s(?:\w+\s){{0,2}}{_SUBJECTS}\b|"
    r"(?:take|took|takes|taking)\s(?:centre|center)[\s-]stage\b|"
    r"(?:was|were|will\sbe)\s(?:also\s|again\s|likewise\s|among\s)*(?:the\s|an?\s|other\s|further\s|another\s)*"
    r"(?:key|main|central|principal|chief|dominant|other|further|major|core|important)\s(?:topics?|themes?|subjects)(?=[.,;]|$)|"
    r"(?:dominated|topped)\sthe\s(?:\w+\s)?(?:talks|discussions?|agenda|meeting)|"
    r"(?:was|were)\s(?:also\s|again\s)?central\sto\s"
    rf"{_WHOSE}(?:talks|discussions?|meetings?|conversations?|agenda|exchanges?)|"
    r"(?:was|were)\s(?:also\s)?(?:another|a|the)\s(?:key\s|main\s|central\s)?(?:focus|point\sof\sdiscussion)|"
    r"(?:was|were|will\sbe)\s(?:also\s)?another\s(?:[\w-]+\s)?(?:topic|theme)\b|"
    r"(?:is|are|was|were|be|form|forms|formed)\s(?:also\s|again\s|therefore\s)*"
    r"(?:(?:a|an|the|one\sof\sthe|some\sof\sthe|another|among\sthe|part\sof\sthe|further|other)\s)*"
    r"(?:[\w-]+\s){0,3}?"
    rf"{_NOUNS}\s{_AT}|"
    rf"(?:(?:will|would)\s(?:also\s)?form|formed)\s(?:an?\s(?:\w+\s){{1,2}})?part\sof\s{_WHOSE}{_ANY_TALKS}\b|"
    rf"(?:is|are|was|were|be)\s(?:also\s|again\s)?(?:at|in)\sthe\s(?:heart|centre|center|core|forefront|focus|foreground|spotlight)\sof\s"
    rf"(?:{_WHOSE})?(?:\w+\s)?{_ANY_TALKS}\b|"
    rf"(?:is|are|was|were)\s(?:also\s)?(?:one|some|two|three|among|part)\s(?:of\s)?the\s(?:\w+\s)?{_NOUNS}\s(?:that\s|which\s)?"
    r"(?!(?:he|she|they)\s(?:also\s)?(?:wrote|said))[^.,;]{2,60}?\s(?:discussed|raised|addressed|broached|covered)\b|"
    r"(?:is|are|was|were|be)\s(?:also\s|again\s)?(?:up\sfor\sdiscussion|under\sdiscussion)|"
    r"(?:was|were|been|be)\s(?:also\s|again\s|briefly\s)?(?:touched\s(?:up)?on|broached|brought\sup)\b)"
)
# "the purpose of the visit is [to discuss …]"
_PURPOSE = lazy_regex(
    r"(?:one\sof\s)?(?:the|its|his|her|their|another)\s(?:[\w-]+\s){0,2}(?:purpose|aim|objective|goal|object)s?\s"
    rf"{_AT_TALKS}[^.;]{{0,100}}?\s(?:is|was|were|are|will\sbe)\s(?:also\s)?(?=to\s)"
    r"|(?:the|this|\w+'s)\s(?:\w+\s)?(?:trip|visit|meeting|stay|tour)'s\s(?:\w+\s)?(?:purpose|aim|objective|goal)\s"
    r"(?:is|was|will\sbe)\s(?:also\s)?(?=to\s)"
)
_TO_TALK = lazy_regex(
    r"to\s(?:hold|have|conduct)\s(?:[\w-]+\s){0,3}?(?:talks|discussions?|consultations)\s(?:on|about|regarding)\b"
)
# What stands on a programme and is not talked about: "A working visit to Kenya is on the agenda".
_ITEM = lazy_regex(
    r"(?:[\w'-]+\s){0,4}?(?:meetings?|audience|talks|consultations|visits?|trip|tour|lunch|dinner|ceremony|signing|speech|address|"
    r"reception|encounters?|roundtables?|workshops?|conversations?|discussions?|events?|exchanges?\swith|stop|"
    r"sightseeing|dialogue\swith|courtesy)\b"
)
_NO_TALK = (
    "grammar/purpose",
    "acts/verb/raise/",
    "acts/verb/identify/",
    "acts/verb/follow up on/",
)  # "to raise awareness"
_DEPENDENT = lazy_regex(r"\b(?:ensure|so|say|said|stressed)\sthat\b|,\swhere\b|\bnot\s(?:be\s)?(?:a|an|the|on|at)\b")
# Agreement as the subject of a clause: "An agreement was reached on …", "There was consensus that …".
_AGREEMENT = (
    r"(?:an?\s|the\s|some\s|full\s|broad\s|general\s|mutual\s|further\s|\w+(?:ing|al|ic|ive|ant)\s)*"
    r"(?:agreements?|understandings?|consensus|deals?|accords?|compromise|decisions?|commonality of views)"
)
_REACHED = lazy_regex(
    rf"{_AGREEMENT}\s(?:(?:was|were|is|has been|had been|have been)\s)(?:also\s|then\s|now\s|finally\s)?"
    r"(?:reached|arrived at|taken|made|struck|secured|found|achieved|clinched|forged)\b"
    rf"|{_AGREEMENT}\s(?:also\s)?emerged\b"
    rf"|there\s(?:was|is|were|has been|had been)\s(?:also\s)?{_AGREEMENT}\b"
    rf"|(?:the|their|these)\s(?:[\w-]+\s){{0,2}}{_TALKS}\s(?:also\s)?(?:resulted\sin|ended\swith|concluded\swith|led\sto)\s{_AGREEMENT}"
    r"(?=\s(?:that|to|on)\b)"
)
_PARTNERS = lazy_regex(
    r"\s(?:between|by|among|amongst|with|at|in|during)\s[^.;:]{2,80}?(?=\s(?:on|to|that|for|regarding)\s)"
)
_WHEN = lazy_regex(r"\s(?:during|at|in|after|following)\s(?:(?!\sto\s|\sthat\s)[^;]){0,400}$")
_TIME = r"(?:the\s(?:sidelines|margins|fringes|occasion|eve)\b|\d|[a-z]+day\b)"
# "after a gap of over three years", "over the past week", "over lunch": no subject of talk
_SPAN = (
    r"(?:(?:\d[\d.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some)\s(?:and\sa\shalf\s)?"
    r"(?:year|month|week|day|decade|hour|minute)|(?:the\s)?(?:past|last|next|course)\s|(?:video|phone|telephone|lunch|dinner|breakfast|tea)\b)"
)
_HELD = lazy_regex(
    r"(?:an?\s|the\s|some\s|further\s|[\w-]+(?:al|ed|ve|ul|ant|ic|pth|ing|nk|ary|level)\s|and\s|"
    r"(?:broad|robust|rich|open|candid|fresh|wide)\s)*"
    r"(?:discussions?|talks|deliberations?|consultations|conversations?|negotiations|"
    r"exchange of (?:views?|opinions|ideas))\s"
    r"(?P<about>(?:on|about|regarding|concerning|over|around)\s[^.;]{3,160}?\s)?"
    r"(?:(?:was|were|has been|have been|had been)\s(?:also\s)?(?:held|conducted|had)|(?:also\s)?(?:took|taken) place)\b"
    r"|there\s(?:was|were|has been|will(?:\salso)?\sbe)\s(?:also\s)?(?:an?\s|some\s)?(?!no\s|little\s)"
    r"(?:[\w-]+\s){0,4}?(?:exchange of (?:views?|opinions|ideas)\b|(?P<there>(?:discussions?|exchanges?|talks)"
    r"(?=\s(?:of|on|about|regarding|concerning|around)\s"
    rf"(?!{_TIME}))))"
)
_ABOUT = lazy_regex(
    rf"[^.;]{{0,120}}?\s(?:on(?!\s{_TIME})|"
    rf"about|regarding|concerning|over(?!\s{_SPAN})|around|covering|focus(?:ed|ing)\son|aimed at)\s"
)
_TOPIC_WORDS = lazy_regex(
    r"matters? raised\b|"
    r"exchange of (?:views?|opinions|ideas)|(?:exchanges?|talks) (?:on|about)|"
    r"agreements?\b|understanding|consensus|decisions?\b|compromise|held|took place|"
    r"be (?:discussed|reviewed|taken up|raised|covered|addressed|considered|examined)|taken up|figure|feature|come up|"
    r"discussed|addressed|covered|issue (?:at|in|during|of)|discussion|agenda|came up|figured|featured|topics?\b|"
    r"(?:focus|emphasis|spotlight) (?:of|in|on|during|at|will|was|is|here|this)\b|part of|focal|"
    r"cent(?:re|er)[ -]stage|central to|theme|at the (?:heart|cent(?:re|er)|core|forefront) of|"
    r"(?:the|their) talks\b|the table\b|subjects?\b|issues?\b|points?\b|items?\b|touched (?:up)?on|broached|brought up|"
    r"event (?:will |also )*(?:focus|cent)|(?:purpose|aim|objective|goal)s? of|"
    r"(?:talks|consultations|meetings?|dialogue|visit|session) (?:also |will )*includ|"
    r"(?:devoted|dedicated) [^.;]{0,16}?to\b|'s (?:\w+ )?(?:purpose|aim|objective|goal)\b"
)
_TOPIC_ANCHORS = Anchors(
    ("exchange of view", "exchange of opinions", "exchange of ideas",
     "exchange on", "exchanges on", "exchange about", "talks on",
     "talks about", "agreement", "understanding", "consensus",
     "decision", "compromise", "a deal", "talks were", "consultations were", "talks took", "consultations took",
     "deliberation", "discuss", "agenda", "came up", "topic", "theme", "focus of", "focus in", "focus during",
     "focus at", "centre stage", "center stage", "at the centre", "at the center", "at the heart", "at the core",
     "at the forefront", "the table", "the talks", "their talks", "be reviewed",
     "be raised", "covered", "addressed", "issue at", "issue in",
     "issue during", "issue of", "among the main", "among the key", "central to", "chief focus",
     "main focus", "key focus", "be considered", "be examined", "taken up", "figure", "feature", "come up",
     "centre-stage", "center-stage", "devoted", "dedicated", "'s purpose", "main purpose", "main aim", "one of the",
     "another", "event", "included", "will include", "focus on", "main issue", "central issue", "key issue",
     "focus will", "focus was", "focus is", "focus here", "focus this", "emphasis",
     "subject", "focal point", "points", "items", "touched on", "touched upon", "broached", "brought up", "priorit",
     "part of", "spotlight", "focus put", "purpose of", "purposes of",
     "aim of", "aims of", "objective of", "objectives of", "goal of", "goals of")
)  # fmt: skip


def tells_of_talk(context: Context, sentence: Span) -> bool:
    """Tell whether a sentence may name what was talked about; most do not."""
    return (
        context.has_near(_TOPIC_ANCHORS, sentence.start, sentence.end)
        and _TOPIC_WORDS.search(context.folded, sentence.start, sentence.end) is not None
    )


def _read_reached(piece: str, end: int, kinds: KindReader) -> Verdict:
    """Return what was agreed where the noun says that something was, `end` being where its complement starts."""
    partners = _PARTNERS.match(piece, end)
    words = WORD.findall(piece[partners.end() if partners else end :])
    return kinds.read_entry(kinds.verb_forms["agreed"], words, frozenset())


def read_talked_about(context: Context, sentence: Span, kinds: KindReader) -> tuple[Verdict, Span] | None:
    """Return the verdict and span of a clause that names what was talked about: "X also came up for discussion"."""
    if not tells_of_talk(context, sentence):
        return None
    folded = context.folded
    start = skip_lead(folded, sentence)
    piece = folded[start : min(sentence.end, start + 400)]
    reached = _REACHED.match(piece)
    if reached and piece.startswith(("the ", "this ", "these ")) and _WHEN.match(piece, reached.end()):
        return None  # "the understanding was reached during a meeting": what it is was told before
    if reached:
        return _read_reached(piece, reached.end(), kinds), Span(start, sentence.end)
    held = _HELD.match(piece)
    if held and (held["about"] or held["there"] or _ABOUT.match(piece, held.end())):
        return Verdict("discussion", None, "grammar/topics", "CONSULT"), Span(start, sentence.end)
    if purpose := _PURPOSE.match(piece):
        if _TO_TALK.match(piece, purpose.end()):
            return Verdict("discussion", None, "grammar/topics", "CONSULT"), Span(start, sentence.end)
        found = kinds.purpose(piece[purpose.end() :], frozenset())
        talk = found is not None and found.kind in ("discussion", "review") and not found.rule.startswith(_NO_TALK)
        return (found, Span(start, sentence.end)) if found is not None and talk else None
    if _TOPIC_BEHIND.match(piece):
        return Verdict("discussion", None, "grammar/topics", "CONSULT"), Span(start, sentence.end)
    before = _TOPIC_BEFORE.search(piece)
    if before and before["agenda"] and _ITEM.match(piece, 0, before.start()):
        return None
    if before and not _DEPENDENT.search(piece, 0, before.end()):
        return Verdict("discussion", None, "grammar/topics", "CONSULT"), Span(start, sentence.end)
    return None
