"""Who visits where a pronoun or a word for the guest tells it: "She is on a visit", "The guest is in Riga"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import codes_between, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.talks.encounter_subjects import subject_pronoun
from memcon.annotate.text.context import Context, Person
from memcon.lexicon.patterns import WordRegex, lazy_regex
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


# "as part of the former's [working visit]", "when the latter [visited] Lima"
_RANKED = lazy_regex(r"\bthe\s+(?P<rank>former|latter)(?:['’]s)?\s+(?:[A-Za-z-]+\s+){0,3}\Z")
_PAIR = 2  # persons, of whom one is the former


# "[The delegation, which also includes Ms A, will] visit Lima"
_DELEGATION = lazy_regex(
    r"The\s+(?:[a-z-]+\s+){0,3}delegation(?:\s*[–—,(-]\s*(?:which|including|comprising|consisting|that)\b[^.]{2,300}?\s?[–—,)-])?\s+"
    r"(?:(?:will|is|was|has|also|then|later|to|would|due|set|scheduled|expected)\s+){0,4}"
)
# "Minister A [will lead a large delegation]"
_LEADS = lazy_regex(
    r"\s+(?:(?:will|is|was|has|also|to)\s+){0,3}(?:lead|leads|leading|led|heads?|headed|heading)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,5}?delegation\b"
)


def find_meant(context: Context, sentence: Span, at: int) -> list[Person]:
    """Return whom words before a word of visiting mean: "the former" of two, who leads the delegation told before."""
    ranked = _RANKED.search(context.plain, sentence.start, at)
    told = {p.ident: p for p in context.people_in(sentence.start, ranked.start())} if ranked is not None else {}
    if ranked is not None:
        return [list(told.values())[0 if ranked["rank"] == "former" else -1]] if len(told) == _PAIR else []
    if _DELEGATION.fullmatch(context.plain, sentence.start, at) is None:
        return []
    number = context.sentence_at(sentence.start)
    for before in reversed(context.sentences[max(0, number - _BACK) : number]):
        for person in context.people_in(before.start, before.end):
            if _LEADS.match(context.plain, person.end) is not None:
                return [person]
    return []


def are_home_offices(setting: Setting, people: Sequence[Person], country: str | None) -> bool:
    """Tell whether persons are but offices that the text takes for the country's own: "The minister is in Riga"."""
    return bool(people) and all(
        p.rule == "people/office" and named(setting.context, p).party == country for p in people
    )
