"""Clauses that tell what the parties did without naming them: "It was agreed that …", "Views were exchanged on …"."""

from __future__ import annotations

from memcon.annotate.act_kinds import KindReader
from memcon.annotate.clauses import VerbGroup
from memcon.annotate.context import Context
from memcon.annotate.small_words import BE, MODALS
from memcon.annotate.tokens import Tokens
from memcon.annotate.verdicts import WORD, Verdict
from memcon.lexicon import Anchors, Lexicon
from memcon.lexicon.patterns import lazy_regex, words_of
from memcon.model import Span

_KINDS = frozenset({"discussion", "review", "position", "delivery", "request", "assessment", "commitment"})
_SUBORDINATE = frozenset({"which", "who", "that", "if", "when", "while", "as", "because", "since", "although"})
_RELATIVE = frozenset({"that", "which"})
_WITH_AS = frozenset({"well", "such", "a", "an", "its", "their"})  # "the role of Peru as a host"
_AUXILIARY_BEFORE = lazy_regex(
    r"\b(?:was|were|been|be|is|are|being)\s(?:(?:[a-z]+ly|also|further|again|likewise|therefore|then|too|together)\s)*$"
)
_SUBJECTS = r"(?:issues?|matters?|topics?|subjects?|areas?|points?|questions?|themes?|items?|priority|priorities)"
_TALKS = r"(?:talks|discussions?|meetings?|conversations?|exchanges?|consultations|visit)"
# "the", "this year's", "all three", "today's": what stands before the talks
_WHOSE = r"(?:the|their|his|her|our|this|these|all|both|my|[a-z]+'s)\s(?:[\w'-]+\s){0,2}?"
_BE = r"(?:was|were|(?:will|could|may|might|would|should)\s(?:also\s)?be)"
# What was talked about as the subject of a clause without a verb of talking, and the other way round.
_TOPIC_BEHIND = lazy_regex(
    rf"^(?:(?:the\s|a\s|another\s)?(?:chief\s|main\s|special\s|key\s|particular\s|primary\s|central\s|principal\s)?focus\s"
    rf"(?:of|in|during|at)\s{_WHOSE}{_TALKS}\s(?:(?:of|between|with|within)\s[^.;]{{2,160}}?\s)?(?:will\sbe|was|were|is)\b"
    rf"|(?:among|amongst)\s(?:the\s|other\s)*(?:\w+\s)?{_SUBJECTS}\b[^.,;]{{0,60}}?\b(?:was|were)\b"
    rf"|(?:also\s)?(?:at|in)\sthe\s(?:heart|centre|center|core|forefront|focus|foreground)\sof\s(?:{_WHOSE})?{_TALKS}\s"
    r"(?:was|were|is|are|will\sbe)\b"
    rf"|(?:a|an|another|the|one)\s(?:[\w-]+\s)?(?:topic|subject|point|item|theme|issue)\s(?:of|for|in|at|during|under)\s(?:{_WHOSE})?"
    rf"{_TALKS}\s(?:(?:will|would)\s(?:also\s)?(?:be|concern|include)|concern(?:s|ed)|was|were|is)\b"
    r"|(?:also\s)?central\sto\s(?:the|their)\s(?:\w+\s)?(?:talks|discussions?|meetings?|conversations?)\s(?:was|were)\b"
    r"|(?:also\s)?(?:to\sbe\s)?(?:taken\sup|discussed|raised|covered|reviewed|addressed|under\sdiscussion)\b"
    r"[^.,;]{0,60}?\s(?:was|were|will\sbe)\b"
    r"|(?:the|a|their)\s(?:\w+\s){0,2}(?:focus|emphasis|theme)\s(?:of|during|at|in)\s(?:the\s|their\s|today's\s)?"
    r"(?:\w+\s)?(?:talks|discussions?|meetings?|conversations?)\s(?:\w+\s)?(?:was|were)\b"
    r"|(?:also\s)?(?:on|high\son|at\sthe\stop\sof)\s(?:the|their)\sagenda\s(?:also\s)?(?:was|were|is|are|will\sbe)\b"
    rf"|(?:the\s|other\s|some\sof\sthe\s|further\s|key\s|main\s|additional\s)*(?:\w+\s){{0,2}}{_SUBJECTS}\s"
    r"(?:of\s(?:discussions?|cooperation|collaboration|interest|common\sinterest|mutual\sinterest)\s)?"
    r"(?:discussed|covered|raised|addressed|considered|under\sdiscussion|that\swere\sdiscussed|on\sthe\sagenda)?"
    r"[^.,;]{0,90}?\b(?:included?|ranged\sfrom|were|was)\b"
    r"|(?:(?:the|these|further|bilateral|their)\s)*(?:discussions?|deliberations|conversations?)\s(?:also\s)?"
    r"(?:included|pertained\sto|related\sto|encompassed|extended\sto|turned\sto|concerned)\b"
    r"|(?:the|their)\sagenda\s(?:of\sthe\s\w+\s)?(?:also\s)?(?:included?|comprised|covered|featured|contained)\b"
    r"(?!\s(?:[\w-]+\s){0,2}(?:meetings?|talks|consultations)\swith\b))"
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
    rf"{_BE}\s(?:also\s)?(?:high\s)?(?:on|at\sthe\stop\sof)\s{_WHOSE}agenda|(?:was|were)\s(?:also\s)?on\sthe\stable|"
    r"(?:also\s)?(?:figured|featured)\s(?:prominently\s|high\s|heavily\s|largely\s)?(?:in|during|on|at)\s[^.,;]{0,40}?"
    rf"\b(?:{_TALKS}|agenda|dialogue|summit)\b|"
    r"(?:is|are|was|were|will\sbe)\s(?:also\s|therefore\s)?(?:a|an|the|one\sof\sthe|another|among\sthe|part\sof\sthe)\s(?:\w+\s){0,2}"
    rf"(?:topics?|subjects?|points?|focus|themes?|issues?|items?|matters?)\s(?:(?:of|on|in|at|during|for)\s(?:{_WHOSE}|\w+\s)?"
    rf"(?:{_TALKS}|agenda)|(?:to\sbe\s|that\swere\s)?(?:discussed|addressed|raised|covered)\b)|"
    rf"(?:is|are|was|were|will\sbe|figured?|featured?|ranked?)\s(?:also\s)?among\sthe\s(?:\w+\s){{0,2}}{_SUBJECTS}\b|"
    r"(?:take|took|takes|taking)\s(?:centre|center)\sstage\b|"
    rf"(?:was|were)\s(?:also\s)?in\sthe\s(?:focus|centre|center|foreground|spotlight)\sof\s(?:the|their)\s(?:\w+\s)?{_TALKS}\b|"
    r"(?:dominated|topped)\sthe\s(?:\w+\s)?(?:talks|discussions?|agenda|meeting)|"
    r"(?:was|were)\s(?:also\s|again\s)?(?:central\sto|at\sthe\s(?:heart|centre|center|core|forefront)\sof)\s"
    rf"{_WHOSE}(?:talks|discussions?|meetings?|conversations?|agenda|exchanges?)|"
    r"(?:was|were)\s(?:also\s)?(?:another|a|the)\s(?:key\s|main\s|central\s)?(?:focus|point\sof\sdiscussion))"
)
# Agreement as the subject of a clause: "An agreement was reached on …", "There was consensus that …".
_AGREEMENT = (
    r"(?:an?\s|the\s|some\s|full\s|broad\s|general\s|mutual\s|further\s|\w+ing\s|\w+al\s)*"
    r"(?:agreements?|understandings?|consensus|deals?|accords?|compromise|decisions?|commonality of views)"
)
_REACHED = lazy_regex(
    rf"{_AGREEMENT}\s(?:(?:was|were|is|has been|had been|have been)\s)(?:also\s|then\s|now\s|finally\s)?"
    r"(?:reached|arrived at|taken|made|struck|secured|found|achieved|clinched|forged)\b"
    rf"|{_AGREEMENT}\s(?:also\s)?emerged\b"
    rf"|there\s(?:was|is|were|has been|had been)\s(?:also\s)?{_AGREEMENT}\b"
)
_PARTNERS = lazy_regex(
    r"\s(?:between|by|among|amongst|with|at|in|during)\s[^.;:]{2,80}?(?=\s(?:on|to|that|for|regarding)\s)"
)
_WHEN = lazy_regex(r"\s(?:during|at|in|after|following)\s(?:(?!\sto\s|\sthat\s)[^;]){0,400}$")
_HELD = lazy_regex(
    r"(?:an?\s|the\s|some\s|further\s|[\w-]+(?:al|ed|ve|ul|ant|ic|pth|ing|nk|ary|level)\s|and\s)*"
    r"(?:discussions?|talks|deliberations?|consultations|conversations?|negotiations|exchange of views)\s"
    r"(?P<about>(?:on|about|regarding|concerning|over|around)\s[^.;]{3,160}?\s)?"
    r"(?:(?:was|were|has been|have been|had been)\s(?:also\s)?(?:held|conducted|had)|(?:also\s)?(?:took|taken) place)\b"
    r"|there\s(?:was|were|has been|will(?:\salso)?\sbe)\s(?:also\s)?(?:an?\s|some\s)?(?!no\s|little\s)(?:[\w-]+\s){0,2}"
    r"(?:exchange of views\b|(?P<there>discussions?(?=\s(?:of|on|about|regarding|around)\s)))"
)
_ABOUT = lazy_regex(
    r"[^.;]{0,120}?\s(?:on|about|regarding|concerning|over|around|covering|focus(?:ed|ing)\son|aimed at)\s"
)
_TOPIC_WORDS = lazy_regex(
    r"exchange of views|"
    r"agreements?\b|understanding|consensus|decisions?\b|compromise|held|took place|"
    r"be (?:discussed|reviewed|taken up|raised|covered|addressed|considered|examined)|taken up|figure|feature|come up|"
    r"discussed|addressed|covered|issue (?:at|in|during|of)|discussion|agenda|came up|figured|featured|topics?\b|"
    r"focus (?:of|in|during|at)\b|"
    r"cent(?:re|er) stage|central to|theme|at the (?:heart|cent(?:re|er)|core|forefront) of|"
    r"(?:the|their) talks\b|the table\b"
)
_TOPIC_ANCHORS = Anchors(
    ("exchange of views", "agreement", "understanding", "consensus",
     "decision", "compromise", "a deal", "talks were", "consultations were", "talks took", "consultations took",
     "deliberation", "discuss", "agenda", "came up", "topic", "theme", "focus of", "focus in", "focus during",
     "focus at", "centre stage", "center stage", "at the centre", "at the center", "at the heart", "at the core",
     "at the forefront", "the table", "the talks", "their talks", "be reviewed",
     "be raised", "covered", "addressed", "issue at", "issue in",
     "issue during", "issue of", "among the main", "among the key", "central to", "chief focus",
     "main focus", "key focus", "be considered", "be examined", "taken up", "figure", "feature", "come up")
)  # fmt: skip
_TOLD = (["the"], ["this"], ["these"])
_WHEN_TOLD = (["during"], ["at"], ["when"], ["while"], ["in"])
_LONG_AGO = lazy_regex(r"\s(?:back\s)?in\s(?:\w+\s)?(?:1\d|20)\d\d\b")
_LEAD_IN = lazy_regex(
    r"(?:according to [^,;]{2,80}|"
    r"in addition|besides|furthermore|moreover|additionally|also|bilaterally|meanwhile|later|finally|earlier|"
    r"(?:during|at|in|on|after|following|as part of|prior to|before|within|under|with|as for|as regards|as to|"
    r"regarding|concerning)\s[^,;]{2,60}"
    r"(?:,\s\d{1,2}\s[a-z]+(?:\s\d{4})?)?),\s"
)


def follows_auxiliary(folded: str, start: int) -> bool:
    """Tell whether a form of "be" stands before the verb at `start`."""
    return _AUXILIARY_BEFORE.search(folded, max(0, start - 40), start) is not None


def read_passive(
    folded: str, sentence: Span, tokens: Tokens, groups: list[VerbGroup], kinds: KindReader
) -> tuple[Verdict, Span] | None:
    """Return the verdict and span of a passive clause: taken whole, done by the parties together."""
    start = skip_lead(folded, sentence)
    opening = tokens.at(start)
    relative = _find_relative(tokens, groups, opening)
    group = _find_passive([g for g in groups if g is not relative], opening)
    if group is None or group.entry is None:
        return None
    if group.entry.attributes["lemma"] in kinds.nouns.light_verbs:
        # "particular emphasis was laid on dredging"
        light = kinds.nouns.read_light(
            group.entry.attributes["lemma"],
            kinds.default(group.entry),
            tokens.words[max(opening, group.first - 4) : group.first],
        )
        if light is not None:
            return light, Span(start, sentence.end)
    if group.entry.attributes["lemma"] == "undertake" and tokens.words[group.first] not in MODALS:
        return None  # "the visit was undertaken to assess the harvest"
    if group.entry.attributes.get("frame") == "light" and group.entry.value == "discussion":
        return None
    if _is_notice(kinds.lexicon, tokens, start, group):
        return None
    opener = tokens.words[opening] if opening < len(tokens.words) else ""
    agreed = opener == "it" and group.entry.attributes.get("frame") == "agree"
    it_said = opener == "it" and _is_that(tokens.words[group.last + 1 : group.last + 5])
    if group.entry.value == "delivery" and tokens.words[group.first - 1] in words_of(
        kinds.lexicon, "noun_class/reviews"
    ):
        return Verdict("review", None, group.entry.rule, "CONSULT"), Span(start, sentence.end)
    exchanged = words_of(kinds.lexicon, "noun_class/exchanged")
    if not exchanged.isdisjoint(tokens.words[: group.first]) and group.entry.value == "delivery":
        return Verdict("discussion", None, group.entry.rule, "CONSULT"), Span(start, sentence.end)
    told = group.entry.value == "statement" and group.entry.attributes.get("frame") in ("say", "affirm")
    if opener != "it" and (noun := _read_noun(tokens, opening, group, kinds)) is not None:
        return noun, Span(start, sentence.end)
    if not agreed and (
        (group.entry.value not in _KINDS and not (told and it_said)) or (opener == "it" and not it_said)
    ):
        return None
    if group.entry.form.split(" ")[0] in BE or (relative and group.entry.value not in ("discussion", "review")):
        return None
    if _has_subordinate(tokens.words[relative.last if relative else opening : group.first]):
        return None
    words = tokens.words[tokens.at(group.after) :] if agreed or it_said else []
    verdict = kinds.read_entry(group.entry, words, frozenset())
    if verdict.kind == "delivery":
        if "not" in tokens.words[group.first : group.last]:
            return None  # "will not be published"
        if tokens.words[group.first] in MODALS:
            verdict = Verdict("commitment", 3, verdict.rule, verdict.plover)
            return verdict, Span(start, sentence.end)
        if _LONG_AGO.match(folded, group.after) or folded.startswith(" to ", group.after):
            return None  # "the crews were ordered to leave"
    free = agreed or told or group.entry.attributes.get("frame") == "agree"
    if verdict.kind in ("commitment", "statement") and not free:
        return None
    return verdict, Span(start, sentence.end)


def _find_relative(tokens: Tokens, groups: list[VerbGroup], opening: int) -> VerbGroup | None:
    """Return the verb of a relative clause within the subject: "matters that are dear to both were discussed"."""
    before: list[VerbGroup] = []
    for g in groups:
        if g.first <= opening or g.form == "third":
            continue  # "issues" is a noun
        told = tokens.words[g.first - 1] in _RELATIVE
        if g.form == "be_participle" and not told:
            return before[0] if len(before) == 1 and tokens.words[g.first] in ("was", "were") else None
        if not told:
            return None
        before.append(g)
    return None


def _is_that(behind: list[str]) -> bool:
    """Tell whether "that" follows a verb, an adverb in commas between them or none: "was said, however, that"."""
    return behind[:1] == ["that"] or (behind[:1] == [","] and behind[2:] == [",", "that"])


def _find_passive(groups: list[VerbGroup], opening: int) -> VerbGroup | None:
    """Return the passive of a clause without another verb; `opening` is the token that its subject begins with."""
    groups = [g for g in groups if g.first >= opening]  # verbs of the lead, "a press release issued by", are not of it
    group = next((g for g in groups if g.form == "be_participle"), None)
    if group is None or group.entry is None or "participle" not in group.entry.attributes["tenses"]:
        return None  # "dams were issues that …"
    for g in groups:
        # a noun that looks like a verb may open the sentence or end its subject: "Hope was expressed"
        noun = g.form == "base" and (g.first == opening or g.last + 1 == group.first)
        if g.first < group.first and g.form != "third" and not noun:
            return None
    return group


def _read_noun(tokens: Tokens, opening: int, group: VerbGroup, kinds: KindReader) -> Verdict | None:
    """Return what the noun under a passive of saying tells: "readiness was expressed to dredge the bay"."""
    if group.entry is None or group.entry.attributes.get("frame") not in ("say", "affirm"):
        return None
    behind = tokens.words[tokens.at(group.after) :]
    if behind[:1] == ["by"]:
        return None
    return kinds.nouns.read(kinds.default(group.entry), [*tokens.words[opening : group.first], *behind])


def _has_subordinate(subject: list[str]) -> bool:
    """Tell whether a subordinate clause stands among the words of a subject; "as well as", "such as" open none."""
    return any(
        w in _SUBORDINATE and not (w == "as" and not _WITH_AS.isdisjoint(subject[max(0, i - 1) : i + 2]))
        for i, w in enumerate(subject)
    )


def _is_notice(lexicon: Lexicon, tokens: Tokens, start: int, group: VerbGroup) -> bool:
    """Tell a notice to readers from what the parties will do."""
    subject = tokens.words[tokens.at(start) : group.first]
    if subject[:1] == ["your"]:
        return True
    if subject[:1] in _TOLD and not words_of(lexicon, "noun_class/orders told before").isdisjoint(subject[1:2]):
        return tokens.words[group.last + 1 : group.last + 2] in _WHEN_TOLD
    lemma = group.entry.attributes["lemma"] if group.entry is not None else ""
    gives = lemma in words_of(lexicon, "verb_class/giving notice") and tokens.words[group.first] in MODALS
    return gives and not words_of(lexicon, "noun_class/notices").isdisjoint(subject[:4])


def has_topic_words(context: Context, sentence: Span) -> bool:
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


def read_topics(context: Context, sentence: Span, kinds: KindReader) -> tuple[Verdict, Span] | None:
    """Return the verdict and span of a clause that names what was talked about: "X also came up for discussion"."""
    if not has_topic_words(context, sentence):
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
    if _TOPIC_BEHIND.match(piece) or _TOPIC_BEFORE.search(piece):
        return Verdict("discussion", None, "grammar/topics", "CONSULT"), Span(start, sentence.end)
    return None


def skip_lead(folded: str, sentence: Span) -> int:
    """Return where a sentence begins behind what says when or where: "During the talks, views were exchanged"."""
    lead = _LEAD_IN.match(folded, sentence.start, sentence.end)
    return lead.end() if lead else sentence.start
