"""Meetings told by what one person said to another: "A told visiting Minister B in Oslo that …", "… In the call, they".

Newspapers open so where the words are the news: the occasion stands in a word for the guest, in a place, or in a
later sentence that speaks of "the call" or "their talks".
"""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_after, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.text.context import Context, Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon.patterns import WordRegex, anchors_of, lazy_regex
from memcon.model import Span

RULE = "meetings/trigger/told"
_VERB = WordRegex(r"\b(?P<verb>%addressing_verbs%)\s+")
_NOT_DONE = lazy_regex(r"\b(?:will|would|should|may|might|could|to|not|never|be|was|were|been|is|are)\s+(?:\w+\s+)?\Z")
_TO_WHOM = lazy_regex(
    r"(?:(?:the|his|her|their|visiting|new|outgoing)\s+|[\w-]+\s+(?:counterpart|colleague|peer|host|guest),?\s+)*\Z"
)
_VISITING = lazy_regex(r"\bvisiting\b")
# "told B here on Monday that", "told B on Monday in Oslo that"
_WHERE = lazy_regex(
    r",?\s+(?:(?:on\s+)?(?:[A-Z][a-z]+day|today|yesterday|(?:last|this)\s+\w+),?\s+)?(?:here\b|"
    r"in\s+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-Z])"
)
# "In a phone call, the two agreed", "At the meeting in Oslo, B also asked": no sides of its own beside the noun
_LATER = lazy_regex(
    r"\b(?:[Ii]n|[Dd]uring|[Aa]t|[Oo]ver|[Aa]fter)\s+(?:an?|the|their|that|today's|[A-Z][a-z]+day's)\s+(?:(?!of\b|with\b)[\w-]+\s+){0,3}?"
    r"(?P<noun>(?:tele)?phone\s+(?:calls?|talks|conversation)|(?:video\s+)?call|telephonic\s+conversation|meeting|talks|conversation|"
    r"discussions?|encounter|courtesy\s+call)\b(?!\s+(?:of|between|with|to|for|on\s+the\s+(?!phone)|among)\b)"
)
# "He was speaking to the envoy, who called on him": "A was talking to B, who paid a courtesy call"
_CALLED = lazy_regex(
    r"\bwas\s+(?:talking|speaking)\s+to\b[^.;:]{0,60}?,?\s+who\s+(?:also\s+)?(?:called\s+on|met|paid\s+a)\b|"
    r"\b(?:called|(?:paid|made)\s+an?\s+(?:[a-z]+\s+)?(?:courtesy\s+)?(?:call|visit))\s+on\s+(?:him|her)\b|"
    r"\b[Tt]he\s+meeting\s+(?:was\s+held|took\s+place|came|was\s+attended)\b"
)
# "During a high-level meeting at the Ministry today (12), A assured B of help"
_OPENED = lazy_regex(
    r"\s*(?:During|At|In)\s+an?\s+(?:(?!of\b|with\b)[\w-]+\s+){0,3}?(?P<noun>meeting|discussion|conversation|encounter|(?:tele)?phone\s+call|"
    r"call)\b(?!\s+(?:of|between|with|to|for|on|among|in\s+parliament)\b)"
)
_BY_PHONE = lazy_regex(r"\s+(?:by|over|on)\s+(?:the\s+)?(?:tele)?phone\b|\s+via\s+(?:tele)?phone\b")
_PHONE = lazy_regex(r"phone|call|telephon")
_REACH = 3  # sentences in which the occasion is told behind what was said
_PAIR = 2  # parties
# "The minister was talking to Ambassador B, who called on him", "He made these remarks during a meeting with B"
_TALKING = lazy_regex(
    r"\b(?:(?:was\s+talking|was\s+speaking|Talking|Speaking)\s+(?:to|with)|Receiving|Welcoming)\b|"
    r"\b(?:expressed|made|shared)\s+(?:these|the|his|her)\s+(?:views|remarks|comments)\s+(?:during|in|at|while)\b"
)
_BACK = 2  # sentences


def may_tell(context: Context) -> bool:
    """Tell whether persons of two parties and a verb of addressing stand in a document."""
    parties = {p.party for p in context.people if p.party}
    return len(parties) >= _PAIR and bool(anchors_of(context.lexicon, "addressing_verbs").find(context.folded))


def find_told(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each pair of persons of whom one spoke to the other at an occasion told by such a sign."""
    context, out = setting.context, list[Draft]()
    anchors = anchors_of(context.lexicon, "addressing_verbs")
    here = {d.sentence.start for d in drafts if len(d.codes) > 1}
    pairs = {frozenset(d.codes) for d in drafts if d.kind != "visit" and len(d.codes) == _PAIR}
    sessions = Ranges(taken)
    for index in dict.fromkeys(context.sentence_at(at) for at in anchors.find(context.folded) if at >= context.body):
        sentence = context.sentences[index]
        if sentence.start in here:
            continue
        for match in _VERB.of(context.lexicon).finditer(context.plain, sentence.start, sentence.end):
            if sessions.cover(match.start()):
                continue
            sides = _read_sides(setting, sentence, match.start("verb"), match.end())
            if sides is None:
                continue
            ours, theirs = sides
            codes = frozenset(str(p.party) for p in (*ours, *theirs))
            sign = _find_sign(setting, index, match.end(), theirs, codes)
            if codes in pairs or sign is None:
                continue
            kind, evidence = sign
            draft = Draft(kind, Span(match.start("verb"), theirs[-1].end), sentence, RULE, codes=set(codes))
            draft.add_people([named(context, p) for p in (*ours, *theirs)], "principal")
            if evidence is not None:
                draft.evidence.append(evidence)
            out.append(draft)
            pairs.add(codes)
            break
    return out


def _read_sides(setting: Setting, sentence: Span, verb: int, end: int) -> tuple[list[Person], list[Person]] | None:
    """Return who spoke and to whom, persons of two governments, where a verb of addressing tells it as done."""
    context = setting.context
    if _NOT_DONE.search(context.plain, max(sentence.start, verb - 24), verb):
        return None
    ours = [named(context, p) for p in people_before(context, sentence.start, verb)][-1:]
    theirs = people_after(context, end, sentence.end, _TO_WHOM)[:1]
    met = [named(context, p) for p in theirs]
    both = (*ours, *met)
    if not ours or not met or not all(p.party and p.office for p in both) or not any(p.name for p in both):
        return None
    if ours[0].party == met[0].party or is_private(context, met, context.plain[verb : theirs[0].end]):
        return None
    return ours, theirs


def _find_sign(
    setting: Setting, index: int, start: int, met: Sequence[Person], codes: frozenset[str]
) -> tuple[str, Span | None] | None:
    """Return the kind of the occasion, and the later words that tell it, None where nothing says that they met."""
    context = setting.context
    if _BY_PHONE.match(context.plain, met[-1].end):
        return "call", None
    here = context.sentences[index]
    if (opened := _OPENED.match(context.plain, here.start, start)) is not None:
        return "call" if "call" in opened["noun"] else "meeting", Span(*opened.span("noun"))
    if _VISITING.search(context.plain, start, met[0].end) or _WHERE.match(context.plain, met[-1].end):
        return "meeting", None
    for sentence in context.sentences[index + 1 : index + 1 + _REACH]:
        if not codes.issuperset(p.party for p in context.people_in(sentence.start, sentence.end) if p.party):
            return None  # of somebody else
        if (noun := _LATER.search(context.plain, sentence.start, sentence.end)) is not None:
            by_phone = _PHONE.search(noun["noun"]) is not None and not noun["noun"].startswith("courtesy")
            return "call" if by_phone else "meeting", Span(*noun.span())
        if (called := _CALLED.search(context.plain, sentence.start, sentence.end)) is not None:
            return "meeting", Span(*called.span())
    return None


def add_sentence_before(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Let the sentence before "was talking to B, who called on him", which tells what was said, tell the day too."""
    context = setting.context
    for draft in drafts:
        if draft.kind != "meeting" or not _TALKING.search(context.plain, draft.sentence.start, draft.span.end):
            continue
        known = {p.ident for p in draft.people}
        number = context.sentence_at(draft.sentence.start)
        for sentence in reversed(context.sentences[max(0, number - _BACK) : number]):
            person = next((p for p in context.people_in(sentence.start, sentence.end) if p.ident in known), None)
            if person is not None:
                draft.evidence.append(Span(person.start, person.end))
                break
