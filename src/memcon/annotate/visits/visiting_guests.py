"""Who visits where a pronoun or a word for the guest tells it: "She is on a visit", "The guest is in Riga"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import codes_between, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.talks.encounter_subjects import subject_pronoun
from memcon.annotate.text.context import Person
from memcon.lexicon.patterns import WordRegex
from memcon.model import Span

# "The guest is", "the visiting Peruvian minister will"
_GUEST = WordRegex(
    r"\b[Tt]he\s+(?:[\w-]+\s+){0,3}?(?:guest|visitor|(?P<office>%office_class/speaking%))"
    r"(?=\s+(?:(?:is|was|will|would|has|been|be|also|currently|now|to|later|then|due|set|scheduled|expected)\s+)*\Z)"
)
_REACH = 80  # characters
_BACK = 2  # sentences


def find_guest(setting: Setting, sentence: Span, verb: int, country: str | None) -> list[Person]:
    """Return whom "he", "she" or "the guest" before a verb of visiting means: one who is not of the country visited."""
    context = setting.context
    meant = subject_pronoun(setting, sentence, verb)
    if any(named(context, p).party != country for p in meant):
        return meant
    start = max(sentence.start, verb - _REACH)
    guest = None if meant else _GUEST.of(context.lexicon).search(context.plain, start, verb)
    if not meant and guest is None:
        return []
    told = {p.code for p in codes_between(context, guest.start(), guest.end())} if guest is not None else set[str]()
    office = (guest["office"] if guest is not None else None) or ""
    number = context.sentence_at(sentence.start)
    for before in reversed(context.sentences[max(0, number - _BACK) : number + 1]):
        people = [named(context, p) for p in context.people_in(before.start, min(before.end, verb))]
        people = [p for p in people if p.name and p.party not in (None, country) and (not told or p.party in told)]
        if people:
            return [next((p for p in people if office in (p.office or "").lower()), people[0])]
    return []


def are_home_offices(setting: Setting, people: Sequence[Person], country: str | None) -> bool:
    """Tell whether persons are but offices that the text takes for the country's own: "The minister is in Riga"."""
    return bool(people) and all(
        p.rule == "people/office" and named(setting.context, p).party == country for p in people
    )
