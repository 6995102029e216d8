"""Talks that somebody will hold with many who are not told: "will hold bilateral talks with several counterparts"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.talks.encounter_subjects import subject_pronoun
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

RULE = "meetings/trigger/talks with many"
_MANY = r"(?:(?:various|several|numerous|many|further|a\s+(?:number|series|range|host)\s+of)\s+)"
_WHOM = (
    r"(?:(?:several|various|numerous|many|other|some|a\s+(?:number|range|host)\s+of|his|her|their|of|the|international|foreign|high-ranking)\s+)+"
    r"(?:[a-z]+\s+)?(?:counterparts|colleagues|participants|%office_class/officials%)"
)
# "will use her stay for bilateral talks with several governors"
_TALKS = WordRegex(
    r"\b(?:will|to)\s+(?:also\s+)?(?:be\s+)?(?:hold(?:ing)?|conduct(?:ing)?|hav(?:e|ing)|engag(?:e|ing)\s+in)\s+"
    rf"(?:(?:{_MANY})?(?:bilateral|informal)\s+(?:talks|discussions|meetings|exchanges|consultations)\s+with\s+{_WHOM}|"
    rf"{_MANY}bilateral\s+(?:talks|discussions|meetings|exchanges|consultations)(?=\s+(?:[io]n|at)\s+the\s+"
    r"(?:margins?|sidelines?|fringes?)\b))|"
    r"\bto\s+meet\s+(?:with\s+)?(?:several|various|numerous|a\s+number)\s+(?:of\s+)?(?:(?:his|her|their|other|the)\s+)*(?:[a-z]+\s+)?"
    r"(?:counterparts|colleagues)"
)
# "provides an opportunity for Minister A to meet several of his counterparts"
_AHEAD_OF = lazy_regex(r"\bwill\b|\b(?:provides|offers|is)\s+an?\s+(?:[a-z]+\s+)?(?:opportunity|occasion|chance)\b")
_WORDS = Anchors((" bilateral ", " informal ", " counterparts", " colleagues"))
_BACK, _AHEAD = 70, 80  # characters around them


def find_talks_with_many(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft of the own side alone for talks to come with several who are told by no state."""
    context, out = setting.context, list[Draft]()
    if setting.home is None:
        return out
    told, sessions = {d.sentence.start for d in drafts if d.kind != "visit"}, Ranges(taken)
    for match in find_near(_TALKS.of(context.lexicon), context.plain, _WORDS.find(context.plain), _BACK, _AHEAD):
        sentence = setting.sentence(match.start())
        if match.start() < context.body or sentence.start in told or sessions.cover(match.start()):
            continue
        ahead = _AHEAD_OF.search(context.plain, sentence.start, match.end())
        if ahead is None or context.parties_in(match.start(), match.end()):
            continue
        at = min(match.start(), ahead.start())
        people = people_before(context, sentence.start, match.start(), _FAR)
        ours = [named(context, p) for p in people or subject_pronoun(setting, sentence, at)]
        if [p.party for p in ours] != [setting.home]:
            continue
        draft = Draft("meeting", Span(*match.span()), sentence, RULE, codes={setting.home})
        draft.leads, draft.status, draft.alone, draft.other = ours, "scheduled", True, True
        draft.add_people(ours, "principal")
        out.append(draft)
        told.add(sentence.start)
    return out


_FAR = 60  # characters between who acts and the verb: "will use the occasion"
