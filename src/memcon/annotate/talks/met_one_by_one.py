"""Several persons or states behind one verb of meeting: met together, or one after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.parties.genre import is_news
from memcon.annotate.text.context import Context, PartyMention, Person
from memcon.lexicon import Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex

SEVERAL = lazy_regex(r"(?:meetings|bilaterals|calls|conversations)\Z")


# "received phone calls from A and B"
_CALLED = lazy_regex(r"phone\s+calls\s[^.;]*\bfrom\Z")


_VISITS = lazy_regex(r"\b[Cc]ourtesy\s+(?:visits|calls)\b")


_PLANNED = lazy_regex(r"\b(?:will|would|to)\s+(?:\w+\s+)?\Z")


_FIRST_RANK = WordRegex(r"%office_class/first offices%\b(?! of the %body_class/presided over%)", re.I)


_CABINET = WordRegex(r"\b%office_class/of the cabinet%\b")
_SEPARATELY = lazy_regex(r"\b(?:separately|separate|in\s+turn|one[\s-]on[\s-]one|one[\s-]to[\s-]one)\b")


# "was received by President A and by Minister B", "paid a visit to A, and to B", "met with A; with B; and with C"
_BY_EACH = lazy_regex(
    r"(?:\band|\bas\s+well\s+as|,)\s+by\s|(?:\band|\bas\s+well\s+as|;)\s+(?:with|to(?=\s+(?:the\s+)?[A-Z]))\s"
)
# "spoke by video with A, and with B. The three leaders agreed": they sat together
_OF_THREE = lazy_regex(r"\s*(?:The|All)\s+(?:three|four|five|six)\s+(?:[\w-]+\s+)?[a-z]+s\s")

_BESIDE = 14  # characters in front of a verb where its adverb stands


# "met several diplomats, including A, B and C"
SOME_OF = lazy_regex(
    r"\b(?:several|various|many|other|numerous|some|a\s+(?:number|host|range|series)\s+of)\b[^.;]*\b(?:including|among\s+them|such\s+as)\b"
)


# "will welcome the President and the Prime Minister for a joint meeting", "… for a working meeting"
_JOINTLY = lazy_regex(
    r"[^.;]{0,20}?\s(?:for|in|at)\s+an?\s+(?:joint\b|trilateral\b|three-way\b|(?:(?:brief|working|official)\s+)?meeting\b)"
)


# "held bilateral talks with A of Peru and B of Kenya", "a range of bilateral contacts, among them": two at a time
_BILATERAL = lazy_regex(
    r"\bbilateral\s+(?:[a-z-]+\s+){0,2}(?:talks|discussions|consultations|negotiations|meetings?|contacts|exchanges|encounters|"
    r"conversations)\b|\bbilaterals\b|\bmet\s+bilaterally\s+with\b|\b(?:series|number|string|round)\s+of\s+(?:[a-z-]+\s+){0,2}(?:talks|meetings|discussions|contacts)\b"
)
# "met A, B and C for bilateral talks", "… in two separate meetings"
_THEN_BILATERAL = lazy_regex(
    r"[^.;]{0,40}?\s(?:for|in|at)\s+(?:[a-z-]+\s+){0,2}(?:bilateral|separate)\s+(?:[a-z-]+\s+){0,2}"
    r"(?:talks|discussions|consultations|meetings)\b"
)
# "met the ministers of Peru, Kenya and Chile on the sidelines of the Assembly"
_BESIDE_EVENT = WordRegex(r"\b%meeting_edges%\s+of\b")
# "took the opportunity to meet the ministers of Peru, Kenya and Chile", "also met": as each of them could be had
_IN_PASSING = lazy_regex(
    r"\b(?:[Aa]lso|[Ii]n\s+addition|[Ff]urthermore|[Bb]esides|[Oo]pportunit(?:y|ies)|[Oo]ccasions?|chance)\b[^;:]*\Z"
)
_EACH_AT_HOME = lazy_regex(r"\b(?:counterparts|colleagues)\s+in\s+(?:the\s+)?\Z")  # "in Peru and Kenya"
_TOGETHER = lazy_regex(
    r"\b(?:tri|quadri|multi|mini)lateral|\b(?:three|four|five)-way\b|\b(?:joint|jointly|together|troika|trio|quad|quint|format|group|"
    r"roundtable|round\s+table|breakfast|lunch|dinner|working\s+session)\b|"
    r"\bfor\s+(?:the|an?|their|its)\s+(?:[\w+-]+\s+){0,4}(?:summit|session|meeting|conference|dialogue|forum)\b",
    re.I,
)
_FURTHER_CLAUSE = lazy_regex(r"\b(?:will|would|has|have|had|was|were|is|are|attend\w*|met|held)\b")
_THREE = 3  # states met, which a line of two ministers would be too few for


_BOTH = lazy_regex(r"\s+(?:with\s+)?both\b")
# "received Minister A of Peru and Minister B of Kenya on visits to Lima": each on one of his own
_ON_VISITS = lazy_regex(
    r"[^.;:]{0,40}?\s(?:on|during|for)\s+(?:their\s+)?(?:(?:official|working|respective|separate|courtesy|inaugural)\s+){0,2}visits\b"
)


def are_met_one_by_one(
    context: Context, hit: Hit, at: int, objects: Sequence[Person], others: Sequence[Person], kind: str
) -> bool:
    """Tell whether several persons behind a verb were each met alone: "separately", "held meetings with", heads."""
    text = context.plain
    if (
        SEVERAL.search(text[hit.end : at])
        or _CALLED.search(text, hit.start, hit.end)
        or _VISITS.search(text, hit.start, hit.end)
        or _BOTH.match(text, at)
        or _SEPARATELY.search(text, max(0, hit.start - _BESIDE), objects[0].start)
        or _are_joined_one_by_one(context, objects)
    ):
        return True
    if len(others) > 1 and _is_told_apart(context, hit, others):
        return True
    of_one = len({o.party for o in others} - {None}) < 2
    sentence = context.sentences[context.sentence_at(hit.start)]
    if not of_one and _two_at_a_time(text, sentence.start, objects[0].start, objects[-1].end):
        return True
    if not of_one and _ON_VISITS.match(text, objects[-1].end) is not None:
        return True
    if not of_one and (SOME_OF.search(text, hit.end, objects[0].start) or _are_bracketed(text, hit, others)):
        return True
    if kind == "call" and not of_one and _are_called_in_turn(context, hit):
        return True
    if kind != "call" and not of_one and _are_met_on_the_way(context, hit, others):
        return True
    if _JOINTLY.match(text, objects[-1].end):
        return False
    return of_one and kind != "call" and _are_seen_in_turn(context, hit, others)


def _are_joined_one_by_one(context: Context, objects: Sequence[Person]) -> bool:
    """Tell whether the preposition is said anew before each, and the next sentence does not count all of them."""
    if _BY_EACH.search(context.plain, objects[0].end, objects[-1].start) is None:
        return False
    behind = context.sentences[context.sentence_at(objects[-1].start)].end
    return _OF_THREE.match(context.plain, behind) is None


_HOSTS = lazy_regex(r"(?:will )?(?:also )?(?:host|welcom|receiv|conven)")  # guests of one day sit at one table
# "Readout of the President's Meeting with Island Partners"
_TITLED_WITH = lazy_regex(r"\bmeeting\s+with\b", re.I)


def _are_met_on_the_way(context: Context, hit: Hit, others: Sequence[Person]) -> bool:
    """Tell whether persons of several states are yet to be met, or were met in passing, at no table told to be one."""
    text, sentence = context.plain, context.sentences[context.sentence_at(hit.start)]
    first, last = others[0].start, others[-1].end
    if _HOSTS.match(hit.entries[0].form) or not all(o.party for o in others):
        return False
    if _TITLED_WITH.search(context.title) or _A_MEETING.search(text, hit.start, first):
        return False
    if _TOGETHER.search(text, sentence.start, sentence.end) or _FURTHER_CLAUSE.search(text, others[0].end, last):
        return False
    if _PLANNED.search(text, max(0, hit.start - _BESIDE), hit.start) or _IN_PASSING.search(text, sentence.start, first):
        return True
    return _BESIDE_EVENT.of(context.lexicon).search(text, sentence.start, sentence.end) is not None


def _are_bracketed(text: str, hit: Hit, others: Sequence[Person]) -> bool:
    """Tell whether several persons have their states in brackets: "met with A (Peru), B (Kenya) and C (Chile)"."""
    alone = [o for o in others if _is_before_bracket(text, o)]
    at_one = (_SIDE_BY_SIDE, _A_MEETING)
    return len(alone) > 1 and not any(words.search(text, hit.start, others[0].start) for words in at_one)


def _is_before_bracket(text: str, person: Person) -> bool:
    """Tell whether a name has brackets behind it, and is not in them itself: "Peru (A), Kenya (B)"."""
    before, bracket, _ = text[person.start : person.end + 2].partition(" (")
    return bool(bracket) and (person.name or "").split()[-1:] == before.split()[-1:]


# "met Minister B and Secretary C": "In a separate meeting", C is met later on
_IN_ANOTHER = lazy_regex(r"\b[Ii]n\s+a(?:nother)?\s+separate\s+(?:meeting|discussion|encounter|engagement|call)\b")
_LATER_ON = 2000  # characters


def _is_told_apart(context: Context, hit: Hit, others: Sequence[Person]) -> bool:
    """Tell whether a later sentence has one of several persons met "in a separate meeting"."""
    apart = _IN_ANOTHER.search(context.plain, others[-1].end, hit.end + _LATER_ON)
    if apart is None:
        return False
    sentence = context.sentences[context.sentence_at(apart.start())]
    there = {p.ident for p in context.people_in(sentence.start, sentence.end)}
    return 0 < len([o for o in others if o.ident in there]) < len(others)


_TITLED = lazy_regex(r"\b(?:[Mm]eeting|MEETING)\b")
_SIDE_BY_SIDE = lazy_regex(r"\b(?:jointly|together)\b")
_A_MEETING = lazy_regex(r"\b(?:meeting|conversation|encounter|audience)\b")
# "held talks with", not "met for talks with"
_TALKS = lazy_regex(r"(?<!bilateral )(?<!\bfor )\b(?:talks|discussions|consultations)\b")
_SPOUSE = WordRegex(r"\b%noun_class/spouses%\b", re.I)  # "received President A and First Lady A"


def _are_seen_in_turn(context: Context, hit: Hit, others: Sequence[Person]) -> bool:
    """Tell whether persons of one state were met one after the other (decision 0006).

    So are heads and ministers, whom a guest calls on, whoever is met beside a head, and all whom he is still to meet;
    officials of lower rank sit at one table, and so does whoever is met at "a meeting with A and B", and ministers with
    whom somebody "held talks".
    """
    text = context.plain
    if _SPOUSE.of(context.lexicon).search(text, hit.start, others[-1].end) is not None:
        return False
    if _A_MEETING.search(text, hit.start, others[0].start) or _SIDE_BY_SIDE.search(text, hit.start, others[0].start):
        return False
    if _TITLED.search(context.title) and all(_is_in(context.title, o) for o in others):
        return False  # "Minister A's Meeting with President B and Premier C"
    if len({o.office for o in others}) == 1:
        return False  # "Vice Presidents A and B"
    told = all(o.office or not o.name for o in others)  # "hosting Premier A and Madame A"
    if told and _PLANNED.search(text, max(0, hit.start - _BESIDE), hit.start) is not None:
        return True
    if not all(o.name for o in others):
        return False
    first, cabinet = _FIRST_RANK.of(context.lexicon), _CABINET.of(context.lexicon)
    heads = {(o.office or "").lower() for o in others if first.match(o.office or "")}
    if len(heads) < _PAIR and _TALKS.search(text, hit.start, others[0].start):
        return False  # "held talks with Minister A and Minister B"
    return bool(heads) or all(cabinet.search(o.office or "") for o in others)


def _is_in(title: str, person: Person) -> bool:
    """Tell whether a title names somebody, by one of his names."""
    return any(word in title for word in (person.name or "").split())


# "spoke by video link with A and B", "held a conference call with A and B"
_ONE_CALL = lazy_regex(r"\b(?:conference|video\w*|virtual\w*|simultaneous\w*)\b", re.I)


# "held a telephone conversation with the leaders of Peru and Kenya": one call of all
_A_CALL = lazy_regex(r"\ban?\s+(?:[\w-]+\s+){0,3}?(?:call|conversation)\s+(?:on\s+[A-Z][a-z]+day\s+)?with\b")
_CALL_REACH = 50  # characters behind a verb in which the noun stands


def _are_called_in_turn(context: Context, hit: Hit) -> bool:
    """Tell whether persons of several states are called in turn: newspapers say so where it was one call of many.

    So does who announces calls: "is scheduled to speak to A of Peru, B of Kenya and C of Chile later today".
    """
    if not is_news(context) and _PLANNED.search(context.plain, max(0, hit.start - _BESIDE), hit.start) is None:
        return False
    if _A_CALL.search(context.plain, hit.start, hit.end + _CALL_REACH) is not None:
        return False
    sentence = context.sentences[context.sentence_at(hit.start)]
    shared = _TOGETHER.search(context.plain, sentence.start, sentence.end)
    return shared is None and _ONE_CALL.search(context.plain, sentence.start, sentence.end) is None


def are_states_met_one_by_one(context: Context, hit: Hit, at: int, bodies: Sequence[PartyMention], kind: str) -> bool:
    """Tell whether states behind a verb were each met alone: "meetings with her Peruvian and Kenyan counterparts"."""
    text = context.plain
    count = len({b.code for b in bodies})
    of_group = any(len(b.code) > _LETTERS or not b.code.isalpha() for b in bodies)  # "met the other leaders of the G7"
    if count < _PAIR or of_group:
        return False
    if SEVERAL.search(text[hit.end : at]) or _SEPARATELY.search(text, max(0, hit.start - _BESIDE), bodies[0].start):
        return True
    sentence = context.sentences[context.sentence_at(hit.start)]
    if _TOGETHER.search(text, sentence.start, sentence.end):
        return False
    if _FURTHER_CLAUSE.search(text, bodies[0].start, bodies[-1].end):
        return False
    if _two_at_a_time(text, sentence.start, bodies[0].start, bodies[-1].end):
        return True
    if _EACH_AT_HOME.search(text, hit.end, bodies[0].start):
        return True
    if kind == "call" and _are_called_in_turn(context, hit):
        return True
    beside = _BESIDE_EVENT.of(context.lexicon).search(text, sentence.start, sentence.end)
    if count >= _THREE and beside is not None:
        return True
    passing = _IN_PASSING.search(text, sentence.start, bodies[0].start)
    return passing is not None and _A_MEETING.search(text, hit.start, bodies[0].start) is None


_PAIR = 2  # states
_LETTERS = 2  # of the code of a state


def _two_at_a_time(text: str, start: int, first: int, last: int) -> bool:
    """Tell whether words in front of those met in [first, last), or right behind, tell that no more than two met."""
    return _BILATERAL.search(text, start, first) is not None or _THEN_BILATERAL.match(text, last) is not None
