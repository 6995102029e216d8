"""Money that a government's own release tells of without its giver: "CHF 5 million has been earmarked for Peru"."""

from __future__ import annotations

from memcon.annotate.acts.passives import skip_lead
from memcon.annotate.acts.verdicts import Verdict
from memcon.annotate.acts.voices import Voice
from memcon.annotate.parties.genre import is_news
from memcon.annotate.text.context import Context
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_ANCHORS = Anchors(
    (
        "earmarked",
        "allocated",
        "set aside",
        "made available",
        "disbursed",
        "released",
        "transferred",
        "be used",
        "be spent",
        "be invested",
        "supported with",
        "assisted with",
        "funded with",
        "financed with",
        "granted",
        "amount",
        "total",
        "attributed",
    )
)
_CURRENCY = r"(?:chf|usd|eur|us\$|\$|€|£|francs?|swiss\sfrancs|euros?|dollars|pounds)"
_FEW = r"(?:two|three|four|five|six|seven|eight|nine|ten|several)"
_SUM = (
    rf"(?:{_CURRENCY}\s?[\d,.]+(?:\s(?:million|billion|m|bn)\b)?|(?:[\d,.]+|a|{_FEW})\s(?:million|billion)\b(?:\s(?:of\s)?{_CURRENCY})?"
    rf"|\d[\d,]{{3,}}\s{_CURRENCY}|%noun_class/money given%)"
)
_LEAD = (
    r"(?:(?:an?|the|this|these|same|half|most|part|another|further|additional|extra|total|some|around|about|almost|nearly|over|more|than|up|to|"
    r"budget|amount|sum|of|financial)\s){0,6}"
)
_GIVEN = WordRegex(
    rf"(?:\A|[,;]\s|\s(?:while|and)\s)(?P<what>{_LEAD}{_SUM}"
    r"(?:\s(?!(?:has|have|is|are|was|were|will|which|that)\b)[\w'’.-]+){0,9}?)"
    r"\s(?P<be>has|have|is|are|was|were|will)\s(?:(?:also|now|already|then|therefore|thus|initially)\s)?(?:been\s|be\s)?"
    r"(?:(?P<given>%verb_class/giving money%)|(?P<kept>%verb_class/setting money aside%)|"
    r"(?P<used>%verb_class/using money%))\b"
)
# "Swiss aid has amounted to CHF 5 million since 2012", of help given; "our trade amounts to" gives nothing
_AMOUNTS = WordRegex(
    r"(?:(?!statutory\b)[\w'’-]+\s){0,4}?(?:aid|assistance|support|help|contributions?|funding|engagement)\b"
    r"(?:\s(?!(?:has|have|is|are|was|were|will|which|that)\b)[\w'’-]+){0,9}?\s"
    r"(?P<does>(?:(?:has|have)\s)?amount(?:s|ed)?\s[^.;:]{0,40}?to|total(?:s|led|ed)|(?:has|have)\stotal(?:led|ed))\s"
    rf"(?:(?:some|around|about|approximately|almost|nearly|over|more\sthan|roughly|a\stotal\sof)\s){{0,2}}(?:{_SUM})"
)
# "The ports of Peru will be supported with CHF 5 million"
_BACKED = WordRegex(
    r"[^.;:]{3,120}?\s(?P<does>(?P<be>will|has|have|is|are|was|were)\s(?:(?:also|now|already|being|be|been)\s){0,2}"
    rf"(?:supported|assisted|(?:co-)?funded|(?:co-)?financed)\swith\s{_LEAD}{_SUM})"
)
_BY_OTHERS = lazy_regex(r"[^.;:]{0,60}?\bby\s(?!\d|the\send\b|mid-|means\b)")
_RULE = "grammar/money"


def tells_of_money(context: Context, sentence: Span) -> bool:
    """Tell whether a sentence may tell of money set aside or given; most do not."""
    return context.has_near(_ANCHORS, sentence.start, sentence.end)


def read_money(context: Context, sentence: Span, voice: Voice) -> tuple[Verdict, Span] | None:
    """Return what the publisher's government did with its money, as a passive tells that names nobody who did it."""
    if voice.home is None or voice.is_talk or is_news(context) or not tells_of_money(context, sentence):
        return None
    piece = context.folded[sentence.start : sentence.end]
    start = skip_lead(context.folded, sentence)
    amounts = _AMOUNTS.of(context.lexicon).match(context.folded[start : sentence.end])
    if amounts is not None and voice.abroad.is_near(sentence.start, sentence.end):
        return Verdict("delivery", None, _RULE, "AID"), Span(start + amounts.start("does"), sentence.end)
    backed = _BACKED.of(context.lexicon).match(piece)
    if backed is not None and voice.abroad.is_near(sentence.start, sentence.end):
        ahead = backed["be"] == "will"
        kind = Verdict("commitment", 3, _RULE, "AID") if ahead else Verdict("delivery", None, _RULE, "AID")
        return kind, Span(start, sentence.end)
    given = _GIVEN.of(context.lexicon).search(piece)
    if given is None or _BY_OTHERS.match(piece, given.end()):
        return None
    ahead = given["be"] == "will"
    if (given["used"] and not ahead) or not voice.abroad.is_near(sentence.start, sentence.end):
        return None
    done = given["given"] is not None and not ahead
    verdict = Verdict("delivery", None, _RULE, "AID") if done else Verdict("commitment", 3, _RULE, "AID")
    return verdict, Span(sentence.start + given.start("what"), sentence.end)
