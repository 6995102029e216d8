"""Meetings that a verb of discussing tells with a place or day: "discussed it the day before in Oslo with B"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_after, people_before
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.parties.genre import is_news
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.talks.discussing import find_discussing
from memcon.annotate.talks.encounter_groups import OFFICIALS
from memcon.annotate.talks.encounter_planned import told_before
from memcon.annotate.talks.encounter_sides import find_journey, open_guess, subject_codes
from memcon.annotate.talks.encounter_subjects import subject_described, subject_pronoun
from memcon.annotate.talks.gatherings import read_state_run
from memcon.annotate.text.context import Person
from memcon.lexicon import Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_SIDES = 2  # of a call
_GAP = 2  # characters back from a sentence within the one before
_WITH = lazy_regex(
    r"[^.;:]{0,140}?\bwith\s+(?:(?:the|his|her|their|its|visiting)\s+)*(?:[\w-]+\s+){0,2}(?:(?:counterpart|colleague|peer|host|guest),?\s+)?\Z"
)
_OTHER_CLAUSE = lazy_regex(r"\b(?:that|which|who|whom|where|when|while|if)\b")
_PHONE = lazy_regex(r"\b(?:tele)?phone\b|\bvideo\b|\bcall\b")
_BY_PHONE = lazy_regex(r"\b(?:by|over|on)\s+(?:the\s+)?(?:tele)?phone\b|\bvia\s+video\w*|\bby\s+video\b")
_THAT_DAY = lazy_regex(r"\b(?:that|the\s+same)\s+(?:day|morning|afternoon|evening)\b")
# "used the conference to discuss trade with B": he did
_USED = lazy_regex(r"\b(?:used|took|seized|made\s+use\s+of)\s[^.;:,]{2,60}\Z")
# "her visit gave her the opportunity to exchange views with B": they met wherever it was
_CHANCE = WordRegex(
    r"(?<!not )(?<!never )(?<!no )\b(?:take|taking|took|use|using|used|seize|seized|had|have|gave|gives?|provide[sd]?|"
    r"offer(?:s|ed)?|afford(?:s|ed)?|was|be)\s(?:(?!not\b|no\b|never\b)[\w'-]+\s){0,6}?"
    r"(?:%noun_class/chances given%)\s+(?:for\s+(?:the\s+)?[A-Z][^.;:,]{2,60}\s)?\Z"
)
_WHOSE = lazy_regex(r"\b(?:[Hh]is|[Hh]er|him)\b")
# "on the margins of the conference": where it was tells that they met
_MARGINS = lazy_regex(r"\bon\s+the\s+(?:margins|sidelines|fringes)\b", re.I)
_COUNTERPARTS = WordRegex(
    rf"[^.;:]{{0,140}}?\bwith\s+(?:(?:the|his|her|their|several|other)\s+)*(?:[\w-]+\s+){{0,2}}(?:{OFFICIALS}|counterparts)(?=\s+(?:of|from)\s)"
)
# "She attended a meeting of the lake ministers. She discussed reefs with A and B": at that meeting, with all of them
_ATTENDED = lazy_regex(
    r"\b(?:(?:took|takes)\s+part\s+in|participate[ds]\s+in|attend(?:ed|s)|joined)\s+(?:an?|the)\s"
    r"[^.;:]{0,60}?\b(?:meeting|talks)\b[^.;:]{0,90}[.]?\s*\Z"
)
_SHE_TOO = lazy_regex(r"\s*(?:He|She|They)\s+(?!also\b)")
_WILL = lazy_regex(
    r"(?:'ll|\b(?:will|shall|(?<=\bhe )would|(?<=\bshe )would|(?<=\bthey )would))\s+(?!not\b|never\b)(?:\w+\s+)?\Z|"
    r"\bforward\s+(?:very\s+much\s+|greatly\s+)?to\s+\Z"
)
# "I will also [discuss] trade with President A", "I look forward to [discussing] it with him": who writes
_FIRST_WILL = lazy_regex(
    r"\b(?:I|[Ww]e)(?:\s+(?:will|shall|also|then|am|are|very|much|greatly|look|looking|forward|to))+\s+\Z|\b(?:I|[Ww]e)'ll\s+(?:also\s+)?\Z"
)
_HAD = lazy_regex(r"\bhad\s+(?:\w+\s+)?\Z")
_DUE = lazy_regex(r"\b(?:is|are)\s+(?:also\s+)?(?:due|set|expected|scheduled)\s+\Z")  # before "to discuss"
_NOT_MET = lazy_regex(r"\b(?:will|would|should|may|might|could|to|not|never)\s+(?:\w+\s+)?\Z")


def find_discussed_with(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each person whom another discussed something with, where a place or day is told."""
    context, out = setting.context, []
    told = {d.sentence.start for d in drafts}
    for hit, rule, shape in find_discussing(context, taken):
        sentence = setting.sentence(hit.start)
        before = context.plain[sentence.start : hit.start]
        ahead = shape != "discuss" and (_WILL if shape == "will discuss" else _DUE).search(before) is not None
        infinitive = shape == "to discuss" and not ahead
        chance = _CHANCE.of(context.lexicon).search(before) if infinitive else None
        use = chance or (_USED.search(before) if infinitive else None)
        journey = find_journey(context, sentence, hit.start) if infinitive and use is None else None
        used = use is not None or journey is not None
        if sentence.start in told or (not ahead and (_NOT_MET.search(before) if shape == "discuss" else not used)):
            continue
        met = people_after(context, hit.end, sentence.end, _WITH)
        if not met:
            verb = None if journey is not None else sentence.start + use.start() if use is not None else hit.start
            out += (unnamed := _read_unnamed(setting, hit, rule, verb, ahead))
            told |= {d.sentence.start for d in unnamed if d.kind == "call"}
        if not met or _OTHER_CLAUSE.search(context.plain, hit.end, met[0].start):
            continue
        at = hit.start if journey is None else journey
        subjects = _find_subjects(setting, sentence, at, chance)
        ours, theirs = _name_sides(setting, subjects, met)
        sides = {p.party for p in (*ours, *theirs) if p.party}
        own = ahead and not ours and setting.home is not None and _FIRST_WILL.search(before) is not None
        team = set() if ours else {c.code for c in subject_codes(context, sentence.start, at)}
        team = {str(setting.home)} if own else team
        span = Span(hit.start, met[-1].end)
        of_many = _are_of_many(ours, theirs)
        if len(team) == 1 and sides and not team & sides:
            sides |= team  # "The Peruvian delegation discussed trade with Minister A"
        elif not (of_many or _are_two_sides(ours, theirs)) or (of_many and _goes_on(setting, sentence)):
            continue
        if journey is not None and not _is_hosted_by(setting, journey, hit.start, theirs):
            continue
        # who tells of his own meetings, not of what "had been discussed" before them
        official = setting.home is not None and not is_news(context) and _HAD.search(before) is None
        official = official and not _are_told(drafts, theirs)
        phone = _BY_PHONE.search(context.plain, sentence.start, sentence.end) is not None
        set_apart = official or phone or chance is not None or _is_set(setting, hit.start, sentence)
        if not set_apart or is_private(context, met, before):
            continue
        kind = "call" if _PHONE.search(context.folded, sentence.start, sentence.end) else "meeting"
        draft = Draft(kind, span, sentence, rule, codes=sides, verbal=False)
        draft.verb = sentence.start + chance.start() if chance is not None else journey
        draft.several, draft.leads, draft.own = of_many, ours, own
        draft.add_people((*ours, *theirs), "principal")
        given = chance is not None and _WILL.search(context.plain, sentence.start, draft.told_at) is not None
        awaited = ahead and before.endswith("to ") and not _is_set(setting, hit.start, sentence)
        draft.status = "agreed" if awaited else "scheduled" if ahead or given else "held"
        draft.verbal = used or official or phone
        draft.verbal = draft.verbal or _MARGINS.search(context.plain, sentence.start, sentence.end) is not None
        out.append(draft)
        told.add(sentence.start)
    return out


def _read_unnamed(setting: Setting, hit: Hit, rule: str, verb: int | None, ahead: bool) -> list[Draft]:
    """Return the call of those in front of a verb of discussing, or what officials without a name were told by it.

    `verb` is where the words of acting begin, None where they tell of a journey.
    """
    call = _read_call(setting, hit, rule, setting.sentence(hit.start))
    if call is not None or verb is None:
        return [call] if call is not None else []
    return _read_counterparts(setting, hit, rule, verb) or _read_officials(setting, hit, rule, ahead)


def _find_subjects(setting: Setting, sentence: Span, at: int, chance: re.Match[str] | None) -> list[Person]:
    """Return who discusses something by the verb at `at`, who may be told by whose `chance` it was."""
    if named_first := people_before(setting.context, sentence.start, at):
        return named_first
    verb = at if chance is None else sentence.start + chance.start()
    subjects = subject_pronoun(setting, sentence, verb) or subject_described(setting, sentence, verb)
    if subjects or chance is None:
        return subjects
    return _find_user(setting, sentence, at) or _find_traveller(setting, sentence)


def _are_of_many(ours: Sequence[Person], theirs: Sequence[Person]) -> bool:
    """Tell whether one government spoke to persons of several, one after the other: "with Minister A and Premier B"."""
    own, states = {p.party for p in ours}, {p.party for p in theirs}
    return len(own - {None}) == 1 and None not in states and len(states) > 1 and not own & states


def _goes_on(setting: Setting, sentence: Span) -> bool:
    """Tell whether a sentence says what somebody did at a meeting of many that the sentence before tells of."""
    text = setting.context.plain
    if _SHE_TOO.match(text, sentence.start, sentence.end) is None:
        return False
    before = setting.sentence(max(0, sentence.start - _GAP))
    return _ATTENDED.search(text, before.start, sentence.start) is not None


def _are_two_sides(ours: Sequence[Person], theirs: Sequence[Person]) -> bool:
    """Tell whether the persons are of two governments, or those of one side have none as yet."""
    own, states = {p.party for p in ours}, {p.party for p in theirs}
    sides = (own | states) - {None}
    is_open = len(sides) == 1 and states == {None} and all(p.name for p in theirs)
    return bool(ours) and (len(sides) == _SIDES or is_open) and not own & states


def _name_sides(setting: Setting, subjects: list[Person], met: list[Person]) -> list[list[Person]]:
    """Return both sides by their full mentions, the party left open that those met have but by a guess."""
    ours, theirs = [[named(setting.context, p) for p in side] for side in (subjects, met)]
    if len(ours) == 1:
        theirs = [named(setting.context, open_guess(setting, ours[0], p)) for p in met]
    return [ours, theirs]


def _are_told(drafts: Sequence[Draft], people: Sequence[Person]) -> bool:
    """Tell whether a meeting told elsewhere is with one of some persons, who are called by a part of their names."""
    words = {w for p in people for w in (p.name or "").split()}
    return any(words & set((p.name or "").split()) for d in drafts if d.kind != "visit" for p in d.people)


def _is_set(setting: Setting, start: int, sentence: Span) -> bool:
    """Tell whether a day or a place tells when or where something was discussed."""
    if any(m.first for m in setting.find_dates(sentence, "past")):
        return True
    if _THAT_DAY.search(setting.context.plain, start, sentence.end) is not None:
        return True
    return find_where(setting, start, sentence.end) is not None


def _is_hosted_by(setting: Setting, journey: int, end: int, theirs: Sequence[Person]) -> bool:
    """Tell whether somebody goes to the country of whom he is to discuss something with: "to Lima to discuss"."""
    there = {p.code for p in setting.context.parties_in(journey, end)}
    places = (h.find("place") for h in setting.context.hits_in(journey, end))
    there |= {str(p.attributes.get("country")) for p in places if p is not None}
    return any(p.party in there for p in theirs)


def _find_user(setting: Setting, sentence: Span, end: int) -> list[Person]:
    """Return whose visit or talks gave the opportunity: "His visit offered the opportunity", "allowed him"."""
    whose = _WHOSE.search(setting.context.plain, sentence.start, end)
    who = resolve_pronoun(setting.context, whose.start(), sentence.start) if whose is not None else None
    return [who] if who is not None else []


_BY_OFFICE = lazy_regex(r"The\s+(?:[\w-]+\s+){0,2}?(?:minister|secretary|head|visitor|guest|envoy|delegate)\b")


def _find_traveller(setting: Setting, sentence: Span) -> list[Person]:
    """Return the one of the own side told right before whom the office that opens a sentence means again."""
    if setting.home is None or _BY_OFFICE.match(setting.context.plain, sentence.start) is None:
        return []
    return [p for p in told_before(setting, sentence) if p.name and p.party == setting.home][:1]


def _read_counterparts(setting: Setting, hit: Hit, rule: str, verb: int) -> list[Draft]:
    """Return a draft for each state whose minister somebody discussed something with at an event told beside it."""
    context, sentence, used = setting.context, setting.sentence(hit.start), verb < hit.start
    group = _COUNTERPARTS.of(context.lexicon).match(context.plain, hit.end, sentence.end)
    run = read_state_run(setting, group.end(), sentence) if group is not None else []
    if not run or not (used or _MARGINS.search(context.plain, sentence.start, sentence.end)):
        return []
    subjects = people_before(context, sentence.start, verb) or subject_pronoun(setting, sentence, verb)
    ours = [named(context, p) for p in subjects]
    own = {p.party for p in ours if p.party}
    out = []
    for state in run if len(own) == 1 else ():
        draft = Draft("meeting", Span(state.start, state.end), sentence, rule, codes=own | {state.code})
        draft.verb, draft.leads = hit.start, ours
        draft.add_people(ours, "principal")
        out += [draft] if state.code not in own else []
    return out


# "discussed trade with Latvian officials", "exchanged views with her Latvian colleague"
_WITH_OFFICIALS = WordRegex(
    r"(?:(?!\b(?:that|which|who|where|when|while|if)\b)[^.;:]){0,90}?\bwith\s+(?P<rank>(?:(?:the|an?|his|her|their|several|other|many|various|senior|high-ranking|high-level|top|key|leading|visiting)\s+)*)"
    r"(?P<of>(?:(?:members|representatives|officials|authorities|staff)\s+(?:of|from)|(?:delegation|team)\s+(?:sent\s+)?from)\s+(?:the\s+)?)?(?=[A-Z])"
)
_OF_STATE = WordRegex(
    r"\s+(?:[a-z-]+\s+){0,2}(?:%office_class/officials%|governments?|authorities|counterparts?|colleagues?|peers?|leadership|side|staff|representatives|delegations?|team)\b"
)
# who meets a delegation of a state has met its government, at whatever day and place
_DELEGATION = lazy_regex(r"\bdelegations?\b")
_RANKING = lazy_regex(r"\b(?:several|senior|high-ranking|high-level|top|leading)\b")


def _read_officials(setting: Setting, hit: Hit, rule: str, ahead: bool) -> list[Draft]:
    """Return the draft of what was discussed with officials of a state at a day or place that is told."""
    context, sentence = setting.context, setting.sentence(hit.start)
    opening = _WITH_OFFICIALS.of(context.lexicon).match(context.plain, hit.end, sentence.end)
    at = opening.start("of") if opening is not None and opening["of"] else opening.end() if opening is not None else 0
    there = context.parties_in(at, opening.end() + 1) if opening is not None else []
    group = _OF_STATE.of(context.lexicon).match(context.plain, there[0].end, sentence.end) if there else None
    bare = bool(there) and (there[0].form == "side" or (opening is not None and bool(opening["of"])))
    end = group.end() if group is not None else there[0].end if bare else None
    if opening is None or end is None:
        return []
    ranking = not is_news(context) and setting.base == setting.home and _RANKING.search(opening["rank"]) is not None
    sent = not is_news(context) and _DELEGATION.search(context.plain, opening.start("rank"), end) is not None
    if not ranking and not sent and not _is_set(setting, hit.start, sentence):
        return []
    subjects = people_before(context, sentence.start, hit.start) or subject_pronoun(setting, sentence, hit.start)
    ours = [named(context, p) for p in subjects]
    own = {p.party for p in ours if p.party} or {c.code for c in subject_codes(context, sentence.start, hit.start)}
    if len(own) != 1 or there[0].code in own:
        return []
    draft = Draft("meeting", Span(hit.start, end), sentence, rule, codes=own | {there[0].code}, verbal=sent)
    draft.leads, draft.status = ours, "scheduled" if ahead else "held"
    draft.add_people(ours, "principal")
    return [draft]


def _read_call(setting: Setting, hit: Hit, rule: str, sentence: Span) -> Draft | None:
    """Return the call of the persons in front of the verb: "A and Prime Minister B discussed trade over the phone"."""
    context = setting.context
    phone = _BY_PHONE.search(context.plain, hit.end, sentence.end)
    people = [named(context, p) for p in people_before(context, sentence.start, hit.start)]
    sides = {p.party for p in people if p.party}
    if phone is None or len(people) != len(sides) or len(sides) < _SIDES:
        return None
    draft = Draft("call", Span(hit.start, phone.end()), sentence, rule, codes=sides)
    draft.add_people(people, "principal")
    return draft
