"""What papers are told to be for, and what shows somebody's resolve: "The pact is intended to ease trade".

The parties of a paper intend what it is for; a visit or a declaration that confirms a state's commitment to act tells
that commitment (codebook, section 2).
"""

from __future__ import annotations

import re

from memcon.annotate.acts.act_kinds import KindReader
from memcon.annotate.acts.money_given import read_money
from memcon.annotate.acts.no_acts import object_of
from memcon.annotate.acts.passives import skip_lead
from memcon.annotate.acts.verdicts import WORD, Verdict, verbs_of
from memcon.annotate.acts.views_told import read_view
from memcon.annotate.acts.voices import Voice
from memcon.annotate.parties.genre import is_news
from memcon.annotate.text.context import Context
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import WordRegex, lazy_regex, words_of
from memcon.model import Span

_ANCHORS = Anchors(
    ("intended to", "designed to", "meant to", "aims to", "aim ", "aims ", "aims, ", "aimed to", "seeks to",
     "objective ", "objectives ", "goal ", "goals ", "purpose ", "scope ", "task ", "tasks ",
     "commitment", "willingness", "readiness", "desire", "determination", "resolve", "the will ")
)  # fmt: skip
_PAPER = (
    r"(?:the|this|that|these|those|both|its|their|[\w'-]+'s?)\s(?:[\w'-]+\s){0,4}?%noun_class/papers with aims%"
    r"(?:\s(?:on|of|for|between|with|signed|concluded|adopted)\s[^.,;:]{3,120}?)?"
)
_MEANT = (
    r"(?:is|are|was|were)\s(?:(?:also|thus|therefore|primarily|mainly|above\sall)\s)?(?:intended|designed|meant)\sto\s"
)
# "the strategy aims, among other things, to", "the fair, held in Riga, is designed to", "hosted by A, the fair aims to"
_HELD_HOW = (
    r"(?:themed|titled|entitled|called|held|led|launched|funded|financed|run|scheduled|initiated|supported|implemented|"
    r"(?:co-)?(?:organi[sz]ed|hosted)|(?:now\s)?in\sits|as\spart\sof|which\s(?:is|will\sbe|takes))"
)
_PLAN = (
    rf"(?:(?:among\sother\sthings,?|(?:by\s\w+ing|{_HELD_HOW})\s[^.;:]{{3,160}}?,)\s)?"
    r"(?:the|this|that|these|both|its|their|our|an?|another|one|[\w'-]+'s?)\s(?:[\w'-]+\s){0,4}?"
    r"(?P<noun>%noun_class/undertakings with aims%|%noun_class/papers with aims%)"
    r"(?:\s(?:signed|concluded|launched|adopted)\s[^.,;:]{3,60}?)?"
    rf"(?:,\s{_HELD_HOW}\s[^;:]{{3,100}}?,?[\"”]?)?"
    r"(?:\s(?:of|for|in|on|with|between)\s[^.,;:]{3,80}?(?<!\sthat)(?<!\swhich))?\s"
    r"(?P<plan>(?:is|are)\s(?:(?:also|primarily|mainly)\s)?(?:intended|designed|meant)\sto\s"
    r"|(?:aims?|aimed|seeks?)(?:,\s[^.,;:]{3,40},)?\sto\s)"
)
# "Peru's aim is to", "a central goal of Peru is to"
_WHOSE_AIM = (
    r"(?:(?P<owner>(?:[\w.-]+\s){0,3}[\w.-]+'s?)\s(?:[\w-]+\s){0,2}?%noun_class/aims%"
    r"|(?:an?|the|one|another|one\sof\sthe)\s(?:[\w-]+\s){0,2}?%noun_class/aims%\sof\s(?P<owners>(?!\w+ing\s)[^.,;:]{3,80}?))"
    r"(?:,\swhich\s[^.;:,]{3,80},)?\s(?:is|remains|will(?:\salso)?\sbe)\s(?:still\s|also\s)?to\s"
)
_ADVERBS = r"(?:(?:further|also|better|significantly|[\w-]+ly)\s)*"
_BE_TO = (
    r"(?P<be>(?:is|are|was|were)\s(?:(?:still|also|thus|therefore|here)\s)?(?:for\s(?:both|the\stwo)\s[\w-]+\s)?to\s)"
)
_AIM = WordRegex(
    rf"(?:{_PAPER}\s(?P<meant>{_MEANT})"
    r"|(?:the|this)\s(?:[\w-]+\s){0,3}?%noun_class/occasions with aims%\s"
    r"(?P<held>(?:is|are)\s(?:also\s)?intended\sto\s)"
    rf"|(?:it|they)\s(?P<it>{_MEANT}|aims?\sto\s)"
    rf"|(?:(?:the|one|another|an?)\s(?:[\w-]+\s){{0,2}}?%noun_class/aims%\sof\s(?={_PAPER}\s(?:is|are|was|were)\s)[^.;:]{{3,180}}?"
    rf"|(?:the|one|another|an?)\s(?:[\w-]+\s){{0,2}}?%noun_class/aims%\sof\s(?P<visit>(?:the|this|these|his|her|their|its)\s"
    rf"(?:[\w-]+\s){{0,4}}?%noun_class/occasions with aims%\b[^.;:]{{0,80}}?)"
    rf"|(?P<bare>the\s(?:(?:main|overall|common|shared|joint|stated|long-term)\s)?%noun_class/aims%))\s{_BE_TO})"
    rf"{_ADVERBS}(?P<verb>[\w-]+)"
)
_UNDERTAKEN = WordRegex(rf"(?:{_PLAN}|{_WHOSE_AIM}){_ADVERBS}(?P<verb>[\w-]+)")
# what "it" takes up: "The two signed an accord on fishing. It is intended to"
_SIGNED = WordRegex(
    r"\b(?:signed|sign|concluded|initialled|adopted|signing|signature)\b[^.;]*\b%noun_class/papers with aims%|"
    r"\b%noun_class/papers with aims%\b[^.;]*\b(?:signed|concluded|initialled|adopted)\b"
)
_OCCASION = WordRegex(
    r"\b(?:%noun_class/occasions with aims%|conference|forum|session|summit|seminar|event|workshop)\b"
)
_SHOWN = WordRegex(
    r"(?P<what>(?:this|it)(?=\s)|(?:(?:the|this|that|these|his|her|their|its|both)\s|[\w.-]+(?:\s[\w.-]+){0,4}'s?\s)(?:[\w-]+\s){0,3}?"
    r"%noun_class/what shows resolve%\b[^.;:]{0,140}?)\s"
    r"(?P<verb>(?:(?:also|thus|thereby|again|clearly)\s)?(?:%verb_class/showing resolve%|(?:is|was)\s(?:also\s)?"
    r"(?:an?|the|another)\s(?:[\w-]+\s)?(?:expression|demonstration|sign|proof|reflection|testament|testimony)\s(?:of|to)))"
    r"\s(?P<whose>[^.;:,]{0,60}?)\b(?:commitment|willingness|readiness|desire|determination|resolve|will)\s"
    r"(?:of\s(?P<of>[^.,;:]{3,60}?)\s)?to\s(?P<act>[\w-]+)"
)
_BOTH = lazy_regex(r"\b(?:their|both|two|shared|common|mutual|joint|parties|states|countries|sides)\b")
# "the aim of the new consulate", not "of the union"
_STARTED = WordRegex(
    r"(?:the|this|these|both|its|their)\s(?:[\w-]+\s){0,3}?(?!summit|conference)%noun_class/undertakings with aims%\b"
)
_OURS = lazy_regex(r"\b(?:our|my|your)\b")
_TRAVELLED = lazy_regex(r"\b(?:visits?|trips?|mission)\b")
_DONE_TALK = frozenset({"discussion", "review"})
_NO_VERBS = frozenset({"the", "a", "an", "be", "this", "its", "their", "and"})
_LONGEST = 420  # characters
_OBJECT = 80  # characters
_OWN_PLANS = "noun_class/plans of one side"


def tells_of_aim(context: Context, sentence: Span) -> bool:
    """Tell whether a sentence says what something is for, or what it shows; most do not."""
    if not context.has_near(_ANCHORS, sentence.start, sentence.end):
        return False
    piece = _piece(context, sentence)[1]
    return any(p.of(context.lexicon).match(piece) is not None for p in (_AIM, _SHOWN, _UNDERTAKEN))


def _piece(context: Context, sentence: Span) -> tuple[int, str]:
    """Return where a sentence begins behind what says when or where, and its folded text from there on."""
    start = skip_lead(context.folded, sentence)
    return start, context.folded[start : min(sentence.end, start + _LONGEST)]


def read_things(
    context: Context, sentence: Span, voice: Voice, kinds: KindReader
) -> tuple[Verdict, tuple[str, ...], Span] | None:
    """Return the act that a sentence tells of a thing alone, a paper, a visit or a sum of money, and whose it is."""
    if (aim := read_aim(context, sentence, voice, kinds)) is not None:
        return aim
    if (plan := _read_plan(context, sentence, voice, kinds)) is not None:
        return plan
    if (view := read_view(context, sentence)) is not None:
        return view
    given = read_money(context, sentence, voice)
    return (given[0], (voice.home,), given[1]) if given is not None and voice.home is not None else None


def read_aim(
    context: Context, sentence: Span, voice: Voice, kinds: KindReader
) -> tuple[Verdict, tuple[str, ...], Span] | None:
    """Return the commitment that a sentence without any other act tells of a paper or visit, and whose it is."""
    if not tells_of_aim(context, sentence):
        return None
    start, piece = _piece(context, sentence)
    aim = _AIM.of(context.lexicon).match(piece)
    if aim is not None:
        if (
            voice.together is None
            or not (voice.has_meeting or voice.is_joint)
            or not _is_of_paper(context, sentence, aim)
        ):
            return None
        entry = kinds.verb_forms.get(aim["verb"])
        talk = entry is not None and entry.value in _DONE_TALK
        at = next(aim.start(n) for n in ("meant", "held", "it", "be") if aim[n])
        talk = talk or (aim["visit"] is not None and _is_for_talk(piece, aim, kinds))
        if talk and aim["visit"]:
            kind = entry.value if entry is not None and entry.value in _DONE_TALK else "discussion"
            return Verdict(kind, None, "grammar/aim", "CONSULT"), voice.together, Span(start + at, sentence.end)
        if talk or aim["verb"] not in kinds.bases or aim["verb"] in verbs_of(context.lexicon, "commemorating"):
            return None
        return Verdict("commitment", 2, "grammar/aim", "AGREE"), voice.together, Span(start + at, sentence.end)
    shown = _SHOWN.of(context.lexicon).match(piece)
    if shown is None or _OURS.search(shown["whose"]):
        return None
    act = shown["act"]
    if act not in kinds.bases and not act.endswith("ing"):
        return None
    verdict = kinds.read_entry(kinds.verb_forms["reaffirmed"], WORD.findall(piece[shown.end("verb") :]), frozenset())
    codes = _whose(context, start, shown, voice)
    if verdict.kind != "commitment" or not codes:
        return None
    shows = Verdict(verdict.kind, verdict.strength, "grammar/shown", verdict.plover)
    return shows, codes, Span(start + shown.start("verb"), sentence.end)


def _read_plan(
    context: Context, sentence: Span, voice: Voice, kinds: KindReader
) -> tuple[Verdict, tuple[str, ...], Span] | None:
    """Return the commitment that the aim of a programme or event, or of a state, tells, and whose it is."""
    if voice.together is None or not voice.has_meeting or not tells_of_aim(context, sentence):
        return None
    start, piece = _piece(context, sentence)
    plan = _UNDERTAKEN.of(context.lexicon).match(piece)
    if plan is None:
        return None
    entry = kinds.verb_forms.get(plan["verb"])
    empty = entry is not None and entry.attributes.get("frame") == "light"  # "is to involve the young"
    if plan["verb"] in _NO_VERBS or (entry is not None and entry.value in _DONE_TALK and not empty):
        return None
    whose = "plan" if plan["plan"] else "owner" if plan["owner"] else "owners"
    last = plan.start("plan") if whose == "plan" else plan.end(whose)
    named = {p.code for p in context.parties_in(start, start + last)}
    own_plans = words_of(context.lexicon, _OWN_PLANS)
    noun = plan["noun"] if whose == "plan" else plan[whose].rpartition(" ")[2]
    undertaken = whose == "owners" and _STARTED.of(context.lexicon).match(plan["owners"]) is not None
    shared = whose == "owners" and (_BOTH.search(plan["owners"]) or noun in own_plans or undertaken)
    if whose != "plan" and not named and not shared:
        return None
    codes = voice.together_as(named) if named else voice.together
    if not named and voice.home and not voice.is_joint and noun in own_plans:
        codes = (voice.home,)  # "the programme aims to", in what one of the two publishes
    at = start + plan.start("plan") if whose == "plan" else start
    return Verdict("commitment", 2, "grammar/plan", "AGREE"), codes, Span(at, sentence.end)


def _is_for_talk(piece: str, aim: re.Match[str], kinds: KindReader) -> bool:
    """Tell whether an occasion was for talk: whatever a meeting furthers, and "to open a dialogue" on a visit."""
    behind = object_of(WORD.findall(piece[aim.end() : aim.end() + _OBJECT]))
    return _TRAVELLED.search(aim["visit"]) is None or not kinds.talk_nouns.isdisjoint(behind)


def _is_of_paper(context: Context, sentence: Span, aim: re.Match[str]) -> bool:
    """Tell whether what stands for a paper means one: "it" behind a signature, "the aim" not behind a meeting."""
    number = context.sentence_at(sentence.start)
    before = context.sentences[number - 1] if number else Span(0, 0)
    if aim["it"]:
        return _SIGNED.of(context.lexicon).search(context.folded, before.start, before.end) is not None
    if aim["bare"]:
        meets = _OCCASION.of(context.lexicon).search(context.folded, before.start, before.end)
        return meets is None and not is_news(context)
    return True


def _whose(context: Context, start: int, shown: re.Match[str], voice: Voice) -> tuple[str, ...]:
    """Return the codes of those whose resolve is shown: named beside it, both together, or named as who comes."""
    for first, last in (shown.span("whose"), shown.span("of")):
        if first < 0:
            continue
        codes = {p.code for p in context.parties_in(start + first, start + last)}
        if len(codes) == 1:
            return tuple(codes)
        if codes or _BOTH.search(context.folded, start + first, start + last):
            return voice.together_as(codes) if codes else voice.together or ()
    codes = {p.code for p in context.parties_in(start + shown.start("what"), start + shown.end("what"))}
    return tuple(codes) if len(codes) == 1 else ()
