"""Officials met without a word for their state, which the place tells: "In Lima, A will meet with senior officials"."""

from __future__ import annotations

from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.text.context import Context
from memcon.lexicon import Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span, light_value

_WHEN = r"(?:\s+(?:today|yesterday|bilaterally|separately|again|also))?"
_RANKS = (
    r"(?:(?:the|a\s+(?:number|range|series)\s+of|his|her|their|its|senior|high-level|high-ranking|top|host|key|other|several|various|multiple|numerous|"
    r"relevant|national|federal|cabinet)\s+)*"
)
_OFFICIALS = (
    r"(?:(?:host[\s-]+)?government(?:\s+(?:officials|leaders|counterparts|representatives|authorities|ministers)|,|\s+and\s)|"
    r"(?:senior|high-level|high-ranking|top)\s+(?:officials|leaders|leadership)|(?:his|her|their)\s+(?:[a-z]+\s+)?counterparts?|"
    r"(?:government\s+)?ministers(?!\s+(?:from|of\s+[A-Z]|in)\b)|"
    r"(?:representatives|members|officials)\s+(?:of|from)\s+(?:the\s+)?(?:(?:new|local|regional|provincial|national|federal|interim|"
    r"transitional|host|country's)\s+)*(?:[Gg]overnment|parliament|authorities|cabinet)|(?:local|regional|provincial|national|federal)\s+authorities|"
    r"(?:leaders|officials)(?=\s+in\s+(?:the\s+)?[A-Z]))"
)
# Whose officials they are may be told behind: "senior officials from the ministry" are of the place, "of the fund" not.
_MET = lazy_regex(rf"{_WHEN}\s+(?:with\s+)?{_RANKS}{_OFFICIALS}(?!\s+(?:from|of|across|throughout|representing|at)\b)")
_STAYS = lazy_regex(r"\b(?:[Ii]n|to|visit|visits|visited|visiting|stop\s+in)\s+(?:the\s+)?\Z")
_REACH = 16  # characters that a preposition with its article takes
_STATE = 2  # letters of a state's code


@light_value
class Host:
    """The state whose officials were met: its code, and where the words for them end."""

    code: str
    end: int


def find_host(setting: Setting, hit: Hit, end: int, sentence: Span) -> Host | None:
    """Return the state of the officials told behind a verb of meeting whose words end at `end`, None for the home's."""
    met = _MET.match(setting.context.plain, end, sentence.end)
    if met is None:
        return None
    code = country_of_stay(setting.context, sentence.start, hit.start)
    code = code or _country_behind(setting.context, met.end(), sentence.end)
    if code is None and not met[0].endswith(("counterpart", "counterparts")):  # whose may be told of an event
        code = country_visited(setting, sentence)
    within = setting.context.parties_in(sentence.start, met.end())
    if code in (None, setting.home) or any(read_states(setting.context.lexicon).is_body(p.code) for p in within):
        return None
    return Host(str(code), met.end())


_IN = lazy_regex(r"\s+in\s+(?:the\s+)?\Z")


def _country_behind(context: Context, start: int, end: int) -> str | None:
    """Return the country of the place right behind those met: "her counterparts in Riga"."""
    hit = next(
        (h for h in context.hits_in(start, min(end, start + _REACH)) if h.find("place") or h.find("state")), None
    )
    if hit is None or _IN.fullmatch(context.plain, start, hit.start) is None:
        return None
    place, state = hit.find("place"), hit.find("state")
    code = place.attributes.get("country") if place is not None else state.value if state is not None else None
    return str(code) if code else None


_GOES_ON = 6  # sentences in which a visit told before goes on


def country_visited(setting: Setting, sentence: Span) -> str | None:
    """Return the country in which the sentences before say that somebody of the publisher's is or will be."""
    context, last = setting.context, setting.context.sentence_at(sentence.start)
    if setting.home is None:
        return None
    for before in reversed(context.sentences[max(0, last - _GOES_ON) : last]):
        code = country_of_stay(context, before.start, before.end)
        if code is not None:
            return code
    return None


# "met with officials of the Ministry of Trade", "held talks with the Trade Ministry", "met the head of the Port Office"
_OWN_DESK = WordRegex(
    rf"{_WHEN}\s+(?:with\s+)?{_RANKS}(?:(?:[\w-]+\s+){{0,3}}?"
    r"(?i:%office_class/officials%|%office_class/an official%|director|head|chief)\s+"
    r"(?:of|from|at|in)\s+(?:the\s+)?)?(?:[A-Z][\w&'’-]*\s+){0,3}(?:Ministries|%body_class/with offices%)\b"
    r"(?:\s+(?:of|for)\s+(?:(?:and|of|the)\s+|[A-Z][\w-]+,?\s+){0,4}[A-Z][\w-]+)?"
)

# "held talks with the government", "met Treasury officials": where guests did
_OWN_SIDE = lazy_regex(
    rf"{_WHEN}\s+with\s+{_RANKS}(?:[a-z]+\s+){{0,2}}?(?:government|authorities|central\s+bank)\b(?!\s+(?:of|in|representatives\s+of)\b)(?:\s+officials)?|"
    rf"{_WHEN}\s+(?:with\s+)?{_RANKS}(?:government|[Tt]reasury|[Cc]entral\s+[Bb]ank|(?:[A-Z]\w+\s+){{1,2}}Ministry)\s+officials\b"
)


def find_own_desk(setting: Setting, end: int, sentence: Span, start: int) -> Host | None:
    """Return the publisher's government where guests met officials of it, or a ministry, without a name or state.

    From `start` on stand those who met them.
    """
    context, home = setting.context, setting.home
    guests = _are_guests(setting, start, end)
    if home is None and guests and setting.base in context.party_codes:
        home = setting.base  # of a newspaper
    met = _OWN_DESK.of(context.lexicon).match(context.plain, end, sentence.end) if home is not None else None
    if met is None and guests and home is not None:
        met = _OWN_SIDE.match(context.plain, end, sentence.end)
    if home is None or met is None or len(home) != _STATE:
        return None
    if any(p.code != home for p in setting.context.parties_in(end, met.end())):
        return None
    return Host(home, met.end())


# "The IMF [team]", "a [delegation] from Peru"
_TEAM = lazy_regex(r"\b(?:team|delegation|mission|officials|envoys?|Embassy|High\s+Commission)\b")


def _are_guests(setting: Setting, start: int, end: int) -> bool:
    """Tell whether [start, end) tells of a team or of persons of another state or of a body."""
    context, own = setting.context, {setting.home, setting.base}
    others = [p for p in context.parties_in(start, end) if p.code not in own]
    return bool(others) and (
        _TEAM.search(context.plain, start, end) is not None or any(True for _ in context.people_in(start, end))
    )


def country_of_stay(context: Context, start: int, end: int) -> str | None:
    """Return the one country in which [start, end) says somebody is, or to which he goes, last of all."""
    last: str | None = None
    for hit in reversed(context.hits_in(start, end)):
        place, state = hit.find("place"), hit.find("state")
        code = (place.attributes.get("country") if place else None) or (state.value if state else None)
        if not code or hit.end > end:
            continue
        if last is not None and code != last:
            return None  # "In Peru and Kenya, A will meet"
        last = str(code)
        if _STAYS.search(context.plain, max(start, hit.start - _REACH), hit.start):
            return last
    return None
