"""Whose visit it is: who made it by words behind its place, who is host, which state "the country" visited is."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import named, people_after, people_before
from memcon.annotate.occasions.journeys import goes_to_event
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.talks.encounter_planned import told_before
from memcon.annotate.talks.own_offices import may_be_of_others
from memcon.annotate.text.context import Person
from memcon.annotate.visits.visit_words import COURSE, VisitWord
from memcon.lexicon import fold
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "the recent visit to Peru by Minister A", "made by"
_BY = lazy_regex(r",?\s+(?:(?:made|paid|undertaken)\s+)?by\s+(?:the\s+|our\s+|his\s+|her\s+)?(?:then[\s-])?\Z")
_THE_COUNTRY = lazy_regex(
    r"\s+(?:to\s+)?(?P<land>the\s+(?:country|kingdom|archipelago|island(?:\s+(?:nation|state))?)(?=[.,;:)]|\s+(?:in|on|last|next|this|today|"
    r"yesterday|earlier|later|soon|twice|again|for|from|to|and|as|by|during|at|since|where|with|before|after|while|under|since|was|is|will)\b))"
)
# "I will also [visit]", "my first [visit]": the speaker or writer makes it
FIRST_SUBJECT = lazy_regex(
    r"\b(?:I|[Ww]e)\b(?:'(?:ll|m|re))?\s+(?:(?:will|shall|also|then|am|are|be|going|to|plan|intend|hope|have|had|look(?:ing)?\s+forward(?:\s+very\s+much)?)\s+)*"
    r"(?:(?:mak|pay|undertak)(?:e|ing|)\s+an?\s+(?:[\w-]+\s+)?)?\Z|"
    r"\b[Mm]y\s+(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|recent|last|next|full|forthcoming|upcoming|own|official|working|state|bilateral|previous)\s+)*\Z"
)
_VISIT = ("visit", "will visit", "shall visit", "would visit")
_VERBS = ("visits", "visited", "visiting", "will visit", "shall visit", "would visit")
_RIGHT_TO = lazy_regex(r"(?:\s+to)?\s+(?:the\s+)?(?:[\w'-]+\s+capital,?\s+(?:of\s+)?)?")
_BACK = 2  # sentences
_THE_VISIT = lazy_regex(r"\s*(?:The|This)\s+(?:(?!upcoming|recent|last|previous|planned|forthcoming)[\w-]+\s+){0,2}")


def find_made_by(setting: Setting, word: VisitWord, place: Place) -> list[Person]:
    """Return who made a visit by the words right behind its place, whoever spoke of it before."""
    if word.travel or word.hit.start >= place.span.start:
        return []
    context = setting.context
    behind = people_after(context, place.span.end, word.sentence.end, _BY)
    return behind if all(named(context, p).party != place.country for p in behind) else []


def find_country_meant(setting: Setting, word: VisitWord, visitors: Sequence[Person]) -> Place | None:
    """Return the state that "visited the country" means: a guest's host, or the last one told of before one's own."""
    context = setting.context
    land = _THE_COUNTRY.match(context.plain, word.hit.end, word.sentence.end) if word.form.startswith(_VISIT) else None
    parties = {named(context, v).party or setting.home for v in visitors if v.name}
    if land is None or len(parties) != 1:
        return None  # "the first time a Swiss president visited the country": of the visit told
    return find_country_told(setting, Span(*land.span("land")), next(iter(parties)))


def find_country_told(setting: Setting, land: Span, own: str | None) -> Place | None:
    """Return the state that "the country" at `land` means to a guest of `own`: the publisher's, or the last told."""
    context, home = setting.context, setting.home or setting.base
    states = read_states(context.lexicon)
    first = context.sentences[max(0, context.sentence_at(land.start) - _BACK)].start
    others = [p.code for p in context.parties_in(first, land.start) if p.code != own and not states.is_body(p.code)]
    if home not in (None, own) and not states.is_body(home or "") and (home in context.party_codes or not others):
        return Place(None, home, land)
    return Place(None, others[-1], land) if others else None


def leave_own_country(setting: Setting, place: Place, party: str | None) -> Place:
    """Return the other state told last in place of the visitor's own where "the country" was taken for that."""
    if party is None or place.country != party or not setting.context.plain.startswith("the ", place.span.start):
        return place
    return (find_country_told(setting, place.span, party) if place.name is None else None) or place


def find_visitor_before(setting: Setting, word: VisitWord, place: Place) -> list[Person]:
    """Return whose visit "The visit to Peru will focus on trade" means: who of the publisher's side was told last."""
    context = setting.context
    if not word.travel and _PRESIDENTIAL.search(word.before) is not None:
        return _find_president(setting, place)
    if word.travel or setting.home in (None, place.country) or _THE_VISIT.fullmatch(word.before) is None:
        return []
    if word.form in _VERBS or _RIGHT_TO.fullmatch(context.plain, word.hit.end, place.span.start) is None:
        return []
    return [p for p in told_before(setting, word.sentence) if p.name and p.party == setting.home][:1]


# "after the presidential [visit] to Peru": the publisher's own president, where the text names one
_PRESIDENTIAL = lazy_regex(r"\b[Pp]residential\s+\Z")


def _find_president(setting: Setting, place: Place) -> list[Person]:
    """Return the president of the publisher's state whom the text names, for a visit to another."""
    if setting.home in (None, place.country):
        return []
    people = (named(setting.context, p) for p in setting.context.people)
    own = (p for p in people if p.name and p.party == setting.home)
    return [p for p in own if "president" in (p.office or "").lower() and "vice" not in (p.office or "").lower()][:1]


def is_guessed(setting: Setting, word: VisitWord, visitor: Person, place: Place) -> bool:
    """Tell whether the visitor told behind a noun is but taken for one of the country visited."""
    if word.travel or visitor.start < word.hit.end:
        return False
    first = setting.context.people[visitor.ident]
    guessed = named(setting.context, visitor).party == place.country == setting.base
    return guessed and all(may_be_of_others(setting.context, p) for p in (visitor, first))


# "during the official visit", "for a working visit"
_ON_IT = lazy_regex(rf"\b(?:{COURSE}|for|day\s+of)\s+(?:an?|his|her|their|the)\s+(?:[\w-]+\s+){{0,3}}(?:[\w-]+-)?\Z")


_AND_DID = lazy_regex(r"\band\s+(?:(?:then|also|later|afterwards)\s+)?\Z")  # "met President B and [visited] Lima"


# "met [B of Kenya during] a visit to the country", not "during his visit"
_ON_ONE_OF_OWN = lazy_regex(r"\b(?:during|on)\s+an?\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z")
_MET_HIM = lazy_regex(r"\s(?:has\s|have\s|also\s|today\s)*(?:met|meets|held|spoke|discussed|signed)\b")


def _find_who_met(setting: Setting, word: VisitWord, visitors: list[Person], place: Place) -> Person | None:
    """Return whose visit to "the country" it is where he met whom stands nearest, who is at home there."""
    context, own = setting.context, place.name is None and setting.context.plain.startswith("the ", place.span.start)
    people = context.people_in(word.sentence.start, word.hit.start) if own and len(visitors) == 1 else []
    if not people or _ON_ONE_OF_OWN.search(word.before) is None:
        return None
    first, host = named(context, people[0]), named(context, visitors[0])
    met = first.party not in (None, host.party) and _MET_HIM.match(context.plain, people[0].end) is not None
    return first if met and host.party is not None else None


def leave_hosts(setting: Setting, word: VisitWord, visitors: list[Person], place: Place) -> list[Person]:
    """Return the visitors without whom they met: "Minister A met President B during a visit to B's country"."""
    context, start = setting.context, word.sentence.start
    if (guest := _find_who_met(setting, word, visitors, place)) is not None:
        return [guest]
    if not visitors or (_ON_IT.search(word.before) is None and _AND_DID.search(word.before) is None):
        return visitors
    ahead = visitors
    if {named(context, v).party for v in visitors} <= {None, place.country}:
        people = context.people_in(start, word.hit.start)
        guest = next((p for p in people if named(context, p).party not in (None, place.country)), None)
        if guest is None:
            return visitors
        ahead = people_before(context, start, guest.end, 0)
    first = next(p.start for p in ahead if named(context, p).party not in (None, place.country))
    return [
        p for p in ahead if p.start <= first or named(context, p).party != place.country
    ]  # ahead stands who invites


_BESIDE = 16  # characters before a person in which his state may stand


def goes_home(setting: Setting, visitors: Sequence[Person], place: Place) -> bool:
    """Tell whether the text names the traveller with the state travelled to: "President A of Peru flew to Lima"."""
    context, own = setting.context, place.country
    if own is None or len(visitors) != 1:
        return False
    first = context.people[visitors[0].ident]
    told = [p.code for p in context.parties_in(max(0, first.start - _BESIDE), first.end + 1)]
    return named(context, first).party == own and told == [own]


def is_hosts_capital(setting: Setting, place: Place, sentence: Span) -> bool:
    """Tell whether a place is a capital whose state, or somebody of it, stands in the sentence."""
    context, states = setting.context, setting.context.lexicon.tables.get("names/states", {}).get("state", [])
    state = next((s for s in states if s.get("code") == place.country), None)
    if state is None or place.name != state.get("capital"):
        return False
    people = context.people_in(sentence.start, sentence.end)
    beside = [p for p in context.parties_in(sentence.start, sentence.end) if not p.start <= place.span.start < p.end]
    return any(p.code == place.country for p in beside) or any(named(context, p).party == place.country for p in people)


_DAY_REACH = 40  # characters between a capital and the day of the visit: " and Cusco at the end of next week, "


def is_set_for_a_day(setting: Setting, word: VisitWord, place: Place) -> bool:
    """Tell whether a visit to a capital is announced with its day, for no event: "I will visit Lima on 3 May"."""
    if word.form not in ("will visit", "shall visit", "would visit") or place.name is None:
        return False
    city = fold(place.name).removesuffix(" dc").removesuffix(" d.c.").removesuffix(",")
    if read_states(setting.context.lexicon).capitals.get(city) != place.country:
        return False
    days = setting.find_dates(word.sentence, "future")
    set_for = any(m.tells_day and place.span.end <= m.start <= place.span.end + _DAY_REACH for m in days)
    return set_for and not goes_to_event(setting.context, place.span.end, travel=True)


_ON_HIS = 9  # characters of ", during "
_WITH = lazy_regex(r"\b(?:accompanied|joined)\s+by\s+(?:(?:his|her|the|[A-Z][\w.]*)\s+){0,4}\Z")


def find_beside(setting: Setting, sentence: Span, at: int) -> Person | None:
    """Return whom "on her visit" at `at` means by who stands before it: "accompanied President A on her visit".

    Who accompanies a guest stands there too: "A was accompanied by Minister B on her visit" is that of A.
    """
    context = setting.context
    beside = people_before(context, sentence.start, at, _ON_HIS)
    if not beside or not context.plain.endswith((" on ", " during ", " for "), sentence.start, at):
        return None
    if _WITH.search(context.plain, sentence.start, beside[0].start) is not None:
        return context.people_in(sentence.start, at)[0]
    return beside[-1]
