"""Reported speech: clauses that stand before or behind what was said, with quotation marks or without."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from memcon.annotate.acts.act_shelf import ActShelf
from memcon.annotate.acts.clause_ends import trimmed
from memcon.annotate.acts.qualities import QUALITY
from memcon.annotate.acts.quoted_content import asks_another, binds_others, by_speaker, read_content, read_unread
from memcon.annotate.acts.schedules import TELLS_SCHEDULE
from memcon.annotate.acts.subjects import Subject
from memcon.annotate.acts.voices import Voice
from memcon.annotate.occasions.private_sides import acts_privately
from memcon.annotate.parties.publisher import match_dateline
from memcon.annotate.people.actors import Actor
from memcon.annotate.quotations.sayings import Saying
from memcon.annotate.text.context import Context
from memcon.annotate.text.small_words import NOT_BEFORE_FINITE, PREPOSITIONS, SUBORDINATORS, is_adverb
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import WordRegex, anchors_of, lazy_regex
from memcon.model import Act, Span, light_value

BEHIND = "speech/behind"
_TOLD = "(?:%saying_verbs%|%saying_verbs_behind%)"
_SAID = WordRegex(r"(?:also |later |further |has |had |\w+ly )?(?:%saying_verbs%|%offering_verbs%)\b")
# What may stand behind a verb of saying at the end of what was said; an object makes it a clause of its own.
_SETTING = (
    r"(?:$|[.\s]*$|,\s(?:following|after|amid|during|including|especially|particularly|notably)\s|\s(?:in|on|at|during|after|before|following|when|while|as|to|from|by|here|"
    r"there(?!\s(?:is|are|was|were|will|would|has|have|had)\b)|today|yesterday|"
    r"tomorrow|late|early|earlier|later|last|this|(?i:mon|tues|wednes|thurs|fri|satur|sun)day|reporters|journalists|"
    r"lawmakers|parliament|[a-z]+ly)\b)"
)
# "…, Ann Otieno, the Kenyan minister of trade, said on Monday"
_APPOSED = r",\s(?:the\s|an?\s|who\sis\s|(?-i:[A-Z])|[a-z]+\sof\s)[^,;:“”\"\n]{2,80},"
_BEHIND = WordRegex(
    rf"[,.](?:''|[”\"'’])?\s+(?P<who>[^,;:“”\"\n]{{1,90}}?)(?:{_APPOSED})?\s(?:(?:ha[sd]|have)\s)?(?:also\s|further\s|then\s|later\s)?"
    rf"(?P<verb>{_TOLD})\b(?!\s(?:that|how|what|why)\b)(?!(?<=told)(?:\s[\w'-]+){{1,6}}\sthat\s(?!day|week|night))(?:(?<=told)|(?<=informed)|(?={_SETTING}))(?P<rest>"
    rf"(?:\sin\s(?:\w+\s){{0,3}}(?:remarks|speech|address|interview|statement|message))?[^,;“”\"\n]{{0,130}}"
    rf"(?:,\s(?:following|after|amid|during|including|especially|particularly|notably)\s[^;“”\"\n]{{0,120}})?)[.\s]*$"
)
# What no description of who tells it begins with: "…, said the envoy, who left", "Peru, said the envoy, would pay".
_GOING_ON = (
    r"(?:[a-z]+ing|and|but|while|as|with|who|which|that|would|will|has|have|had|is|are|was|were|should|must|can|could|"
    r"may|might|[a-z]+ed)\b"
)
_INVERTED = WordRegex(
    rf"[,.](?:''|[”\"'’])?\s+(?:it was further\s)?(?P<verb>{_TOLD})\s"
    r"(?!(?:the|an?|their|his|her|its)\s(?:[a-z-]+\s){0,2}"
    r"(?:%noun_class/valued%|%noun_class/needs%|%noun_class/with an infinitive%))"
    rf"(?P<who>[^,;:“”\"\n]{{2,90}})"
    rf"(?:,\s(?!{_GOING_ON})[^,;:“”\"\n]{{2,90}}){{0,2}}[.\s]*$"
)
_MIDDLE = WordRegex(
    rf",(?:''|[”\"'’])?\s(?P<who>[^,;:“”\"\n]{{1,80}}?)\s(?P<verb>{_TOLD})(?:\s[^,;“”\"\n]{{0,40}})?,?\s"
    r"(?:and\s)?%adding_verbs%\sthat\s"
)
_NO_CLAUSE = lazy_regex(r"\b(?:and|but|which|who|that|while|will|would|had|has|have|was|were|is|are)\b|^(?:it|also)\b")
# "and" within an office or before a second person joins no clauses: "the Minister of Land and Water Ann Otieno".
_JOINED = lazy_regex(r"\band\s(?=(?:his|her|their)\s|[A-Z])")
_DONE = lazy_regex(r"\b(?:[a-z]+ed|met|told|said|held|took|gave|made|saw|found)\b")
_FRAME = lazy_regex(
    r"\b(?:following|text of|below)\b[^.]{0,40}\b(?:statement|readout|communiqu|declaration|text|remarks)"
    r"|\b(?:a|the)\s(?:final\s|joint\s|press\s)+(?:statement|communiqu\w+)\s(?:was|has been)\s(?:issued|released)\b"
    r"|\bissued\sa\s(?:final\s|joint\s|press\s)*(?:statement|communiqu\w+)\s(?:at|on|after|following)\b"
)
_FRAME_WORDS = Anchors(("following", "text of", "below", "issued", "released"))
_TOLD_TABLES = ("saying_verbs", "saying_verbs_behind")
# "we" and "they" are all parties only where they talked or agreed, which nobody does alone
_OURS, _OPEN = frozenset({"us", "it"}), frozenset({"we", "they"})
_AGREED = lazy_regex(r"(?:also |have |has |both |\w+ly )*(?:agreed|decided|resolved|signed|concluded)\b")
_ONE, _OTHERS = frozenset({"he", "she"}), frozenset({"he", "she", "it", "they"})
# what both should do is the speaker's stand
_OUGHT = lazy_regex(r"(?:also |both )?(?:need|must|should|have to|ought)\b")
_STRESSING = ("emphasi", "stress", "underlin", "underscor")
# words before somebody who says something ("Meanwhile, the …"), characters at an end in which an attribution begins
_LONGEST_LEAD, _REACH = 3, 240
_BLANK_LINES = 4  # characters between a headline and the story
_SOURCES = WordRegex(r"\b%noun_class/sources%\b")
_KIND_ORDER = (
    "commitment", "delivery", "request", "position", "assessment", "review", "discussion", "statement",
)  # fmt: skip


@light_value
class Attribution:
    """A clause of saying at a sentence's end: where it begins, its verb, and who says it, [who_start, who_end)."""

    start: int
    verb_start: int
    verb_end: int
    who_start: int
    who_end: int


@light_value
class Body:
    """A part of a sentence that is read by itself, with the clause of saying behind it, if any.

    `inner` tells that it is what a source before it told.
    """

    span: Span
    attribution: Attribution | None
    inner: bool = False

    def is_inverted(self) -> bool:
        """Tell whether the verb of saying stands before who says it."""
        return self.attribution is not None and self.attribution.who_start > self.attribution.verb_start

    def is_quoted(self, text: str) -> bool:
        """Tell whether the body stands in quotation marks."""
        return text[self.span.start] in "“\"'‘«"


def is_frame(context: Context, sentence: Span) -> bool:
    """Tell whether a sentence only introduces a text: "issued the following statement"."""
    start, end = sentence.start, sentence.end
    return context.has_near(_FRAME_WORDS, start, end) and _FRAME.search(context.folded, start, end) is not None


def find_attribution(context: Context, sentence: Span) -> Attribution | None:
    """Return the clause of saying at the end of a sentence: "…, the minister said", "…, said the ministry"."""
    text = context.plain
    low = max(sentence.start, sentence.end - _REACH)
    if not context.has_near(anchors_of(context.lexicon, *_TOLD_TABLES), low, sentence.end):
        return None
    for pattern in (_BEHIND.of(context.lexicon), _INVERTED.of(context.lexicon)):
        comma = text.rfind(",", low, sentence.end)
        found = None
        while found is None and comma > sentence.start:
            found = pattern.match(text, comma, sentence.end)
            comma = text.rfind(",", low, comma)
        if found is not None and not _holds_clause(found["who"]) and not _is_alone(context, sentence, found.start()):
            return Attribution(
                found.start(), found.start("verb"), found.end("verb"), found.start("who"), found.end("who")
            )
    return None


def _is_alone(context: Context, sentence: Span, end: int) -> bool:
    """Tell whether only who says it stands before a verb of saying: "Peru's envoy, Luz Rojas, urged Kenya".

    What he is may be told between them: "Ms Rojas, who is also the head of the Port Board, stressed the need".
    """
    people = context.people_in(sentence.start, end)
    if not people:
        return False
    last = people[1] if len(people) > 1 and context.plain[people[0].end : people[1].start] in _AND else people[0]
    lead = context.plain[sentence.start : people[0].start].split()
    if len(lead) > _LONGEST_LEAD and not (is_lead(lead[0].lower()) and lead[-1].endswith(",")):
        return False
    told = context.plain[last.end : end].split(", ")
    return told[0] == "" and all(part.startswith(_RELATIVES) or not _tells_deed(part) for part in told[1:])


_AND, _RELATIVES = (" and ", " and the "), ("who ", "whose ", "which ")


def _tells_deed(part: str) -> bool:
    """Tell whether words between commas hold a clause of their own, and no description of somebody."""
    return _holds_clause(part) or _DONE.search(part) is not None


def _holds_clause(who: str) -> bool:
    """Tell whether what stands before a verb of saying is more than somebody who says it."""
    rest = _JOINED.sub(" ", who)
    return _NO_CLAUSE.search(rest.lower()) is not None or (rest != who and _DONE.search(who) is not None)


def is_saying(context: Context, act: Act) -> bool:
    """Tell whether an act tells what somebody said, so that the next sentence may go on with it."""
    return act.rule.startswith("speech/") or _SAID.of(context.lexicon).match(context.folded, act.span.start) is not None


def is_lead(word: str) -> bool:
    """Tell whether a word opens a phrase that is no clause by itself: "Noting the delay, the minister stressed …"."""
    return word in PREPOSITIONS or word in SUBORDINATORS or is_adverb(word) or word.endswith("ing") or word == "asked"


def tells_in_present(words: list[str], bases: frozenset[str]) -> bool:
    """Tell whether a verb of the third person stands among folded words without a comma: "fair trade brings peace"."""
    if "," in words:
        return False
    return any(
        w.endswith("s")
        and (w[:-1] in bases or (w.endswith("es") and w[:-2] in bases))
        and words[i] not in NOT_BEFORE_FINITE
        and words[i] not in PREPOSITIONS
        for i, w in enumerate(words[1:-1])
    )


def may_be_told(context: Context, sentence: Span) -> bool:
    """Tell whether a clause of saying may stand in or behind a sentence; a quick answer, not a sure one."""
    start, end = sentence.start, sentence.end
    told, adding = anchors_of(context.lexicon, *_TOLD_TABLES), anchors_of(context.lexicon, "adding_verbs")
    return context.has_near(told, max(start, end - _REACH), end) or context.has_near(adding, start, end)


def find_bodies(context: Context, sentence: Span) -> list[Body]:
    """Return the parts of a sentence: "A, the ministry said, adding that B" is A and B."""
    middle = None
    if context.has_near(anchors_of(context.lexicon, "adding_verbs"), sentence.start, sentence.end):
        middle = _MIDDLE.of(context.lexicon).search(context.plain, sentence.start, sentence.end)
    if middle is not None and not _holds_clause(middle["who"]):
        told = Attribution(
            middle.start(), middle.start("verb"), middle.end("verb"), middle.start("who"), middle.end("who")
        )
        return [
            Body(Span(sentence.start, middle.start()), told),
            Body(Span(middle.end(), sentence.end), find_attribution(context, Span(middle.end(), sentence.end))),
        ]
    found = find_attribution(context, sentence)
    if found is None or found.start <= sentence.start:
        return [Body(sentence, None)]
    return [Body(Span(sentence.start, found.start), found)]


def read_attributed(
    context: Context, sentence: Span, told: Attribution, actors: list[Actor], voice: Voice
) -> Act | None:
    """Return the act of a sentence that ends in its clause of saying, where a person or party says it."""
    who = [a for a in actors if told.who_start <= a.start and a.end <= told.who_end]
    if not who or who[0].who in ("home", "all", "meeting", "instrument"):
        return None
    if who[0].who == "party" and _SOURCES.of(context.lexicon).search(context.folded, told.who_start, told.who_end):
        return None
    if TELLS_SCHEDULE.match(context.folded, sentence.start, told.start):
        return None
    codes = voice.codes(Subject((who[0],), who[0].start))
    if codes is None:
        return None
    kind, strength = read_content(context.folded[sentence.start : told.start], context.lexicon)
    urged = kind in ("position", "statement") and context.folded.startswith("urged", told.verb_start)
    if urged or (kind == "position" and asks_another(context, sentence.start, codes)):
        kind = "request"
    if kind == "statement" and context.folded.startswith(_STRESSING, told.verb_start):
        kind = "position"
    end = max(told.verb_end, told.who_end)
    dated = match_dateline(context) if sentence.start <= context.body + _BLANK_LINES else None
    start = dated.end() if dated is not None and sentence.start < dated.end() < told.start else sentence.start
    start += len(context.text[start : told.start]) - len(context.text[start : told.start].lstrip(" :–—-"))
    return Act(kind=kind, actors=codes, span=Span(start, end), strength=strength, rule=BEHIND)


def read_inserted(context: Context, sentence: Span, tellers: list[Actor], voice: Voice) -> Act | None:
    """Return the act of a sentence whose clause of saying stands within it: "The plan, the envoy said, was sound"."""
    if voice.is_talk or not tellers or tellers[0].who in ("home", "all", "meeting", "instrument"):
        return None
    codes = voice.codes(Subject((tellers[0],), tellers[0].start))
    if codes is None or TELLS_SCHEDULE.match(context.folded, sentence.start, sentence.end):
        return None
    kind, strength = read_content(context.folded[sentence.start : sentence.end], context.lexicon)
    span = trimmed(context.text, sentence)
    return Act(kind=kind, actors=codes, span=span, strength=strength, rule="speech/inserted")


def settle_quotations(
    context: Context,
    acts: list[Act],
    sayings: list[Saying],
    may_be_open: bool = False,
    silent: frozenset[int] = frozenset(),
) -> list[Act]:
    """Let one act stand for each clause of saying with its quotation, with the strongest kind found within.

    `may_be_open` tells that an official whose party nobody tells acts too, as where the document reports a meeting;
    `silent` are the idents of persons who do not.
    """
    officials = {p.name for p in context.people if p.office and p.name} if may_be_open else set()
    named = [p for p in context.people if p.name] if sayings else []
    private = {p.name for p in named if p.ident in silent or acts_privately(context, p)}
    shelf = ActShelf(acts)
    for group in _by_clause(sayings):
        first = group[0]
        marks = (first.clause.start, first.clause.end, first.verb, first.start, group[-1].end)
        codes = (first.party,) if first.party else () if first.speaker in officials else None
        codes = None if first.speaker in private else codes
        near = shelf.find(min(marks), max(marks))
        rest, settled = _settle(context, near, group, codes)
        shelf.replace(near, rest, settled)
    return shelf.in_order()


def _by_clause(sayings: Iterable[Saying]) -> list[list[Saying]]:
    groups: list[list[Saying]] = []
    for saying in sayings:
        if groups and groups[-1][0].clause == saying.clause:
            groups[-1].append(saying)
        else:
            groups.append([saying])
    return groups


def _as_spoken(context: Context, act: Act, speaking: tuple[str, ...]) -> Act:
    """Return what somebody did by his own words as his party's: "In a message from President A: “I thank Peru”"."""
    subject = context.folded[act.subject.start : act.subject.end].split() if act.subject is not None else []
    return replace(act, actors=speaking) if speaking and subject[:1] == ["i"] else act


def _settle(
    context: Context, acts: list[Act], group: list[Saying], speaking: tuple[str, ...] | None
) -> tuple[list[Act], list[Act]]:
    """Return the acts that a clause of saying leaves as they are, and those that now stand for it."""
    first, text = group[0], context.text
    inside = [a for a in acts if any(s.start - 1 <= a.span.start < s.end for s in group)]
    telling = [a for a in acts if a not in inside and _tells(a, first)]
    rest = [a for a in acts if a not in inside and a not in telling]
    if any(a.rule == BEHIND and a.span.start < first.start - 1 and a.span.end > first.end for a in telling or acts):
        return [a for a in acts if a not in inside], []  # one act tells it all, what stands before the marks included
    if not first.behind:
        if not telling:
            alone = read_unread(text, first, group[-1].end, speaking)
            if alone is not None and all(binds_others(context, a, alone) for a in inside):
                return rest, [_with_content(context, alone, inside, group, alone.span)]
            return rest, [] if speaking is None else [_as_spoken(context, a, speaking) for a in inside]
        act = replace(telling[-1], actors=by_speaker(context, telling[-1], speaking))
        words = text[act.span.start : first.start].rstrip("“\"'‘« ")
        last = group[-1].end if group[-1].end - first.start < 2500 else first.end
        end = last + 1 if text[last : last + 1] in "”\"'’»" and text[last : last + 1] else last
        if text[last - 1] not in ".!?…":
            end = max(end, act.span.end)  # said "the pier" would open: the marks close before the clause does
        cut = act.span.end <= first.start  # told reporters "we …": a clause within the marks ends what was read
        if act.kind != "statement" or not (cut or words.endswith((":", ",", "said", "that"))):
            if cut or words.endswith(":"):  # stressed the need for calm: "The pier must open."
                telling[-1] = replace(act, span=Span(act.span.start, end))
            return rest, [*telling, *(a for a in inside if a.subject is not None and a.subject.start < first.start)]
        return rest, [*telling[:-1], _with_content(context, act, inside, group, Span(act.span.start, end))]
    if speaking is None and not telling:  # "'The two sides reviewed the plan', the CNA agency reported"
        known = any(p.name == first.speaker for p in context.people)
        return rest, [a for a in inside if not known and a.rule != QUALITY and _is_of_both(context, a)]
    if any(a.span.start < first.start - 1 < a.span.end for a in rest):
        return rest, []  # "A and B held “frank talks on ports,” C said": the marks are within what A and B did
    if first.speaker == first.party and inside and all(_is_of_somebody(context, a) for a in inside):
        return rest, inside  # "“He thanked Peru,” the ministry said": what he did
    if len(inside) > 1 and all(_is_of_both(context, a) and a.rule != QUALITY for a in inside):
        return rest, inside  # "'Both sides reviewed … and agreed to …', the ministry said": each act of both is one
    span = Span(first.mark(text), first.verb_end(text) or max(first.clause.end, first.end))
    if telling:
        codes, rule, plover = by_speaker(context, telling[0], speaking), telling[0].rule, telling[0].plover
    else:
        codes, rule, plover = speaking or (), "speech/quotation", None
    act = Act(kind="statement", actors=codes, span=span, rule=rule, plover=plover)
    return rest, [_with_content(context, act, inside, group, span)]


def _tells(act: Act, saying: Saying) -> bool:
    """Tell whether an act is the clause of saying itself."""
    if saying.behind:
        return saying.clause.start <= act.span.start <= saying.clause.end or act.span.start == saying.verb
    return act.span.start <= saying.verb < act.span.end and act.span.end >= saying.start - 3


def _with_content(context: Context, act: Act, inside: list[Act], group: list[Saying], span: Span) -> Act:
    # what others do in marks is no act of the speaker, nor by itself what talks were like: "'They were frank', A said"
    inside = [
        a
        for a in inside
        if a.rule != QUALITY
        and (a.subject is None or a.subject.of(context.folded).strip() not in _OTHERS or _is_of_both(context, a))
    ]
    told, inside = inside, [a for a in inside if not binds_others(context, a, act)]
    kinds = [k for k in _KIND_ORDER if any(a.kind == k for a in inside)]
    strength = max((a.strength or 0 for a in inside), default=0) or None
    kind = kinds[0] if kinds and kinds[0] != "statement" else None
    if kind != "commitment":
        content, bound = read_content(" ".join(context.folded[s.start : s.end] for s in group), context.lexicon)
        if content == "commitment" and len(told) > len(inside):
            content, bound = "statement", None
        # a promise among several clauses is the strongest of them, whatever the clauses read tell
        if kind is None or (content == "commitment" and (bound or 0) > 1):
            kind, strength = content, bound
    if kind == "position" and asks_another(context, group[0].start, act.actors):
        kind = "request"
    doing = [a for a in inside if a.kind == kind]
    if doing and all(_is_of_both(context, a) and not _OUGHT.match(context.folded, a.span.start) for a in doing):
        act = replace(act, actors=doing[0].actors)  # "'Both sides agreed to …', the ministry said": what both do
    return replace(act, kind=kind, strength=strength if kind == "commitment" else None, span=span)


def _is_of_somebody(context: Context, act: Act) -> bool:
    """Tell whether an act is told of one person, and not of who speaks."""
    subject = act.subject.of(context.folded).strip() if act.subject is not None else ""
    return subject in _ONE and act.actors not in ((), ("all",))


def _is_of_both(context: Context, act: Act) -> bool:
    """Tell an act of all parties together, named as such: "we" in marks may be the speaker's side alone."""
    if act.subject is None:
        return False
    subject = act.subject.of(context.folded).strip()
    if subject in _OPEN:
        done = act.kind in ("discussion", "review") or _AGREED.match(context.folded, act.span.start) is not None
        return done and act.actors == ("all",)
    several = len(act.actors) > 1 and not subject.startswith(("this ", "these "))
    return (act.actors == ("all",) or several) and subject not in _OURS
