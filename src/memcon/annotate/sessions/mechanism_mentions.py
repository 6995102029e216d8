"""A body as one place of the text names it, and short names ("the Dialogue", "NADD") given the full one before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from memcon.annotate.occasions.own_rounds import RANKS
from memcon.annotate.parties.mechanism_keys import name_key
from memcon.annotate.parties.states import read_states
from memcon.annotate.sessions.mechanism_context import PART_AFTER, is_eventive, read_before
from memcon.annotate.text.context import Context
from memcon.annotate.text.ordinals import parse_ordinal
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span, light_value


@light_value
class MechanismMention:
    """A body or series named at [start, end) (the whole phrase with its ordinal).

    `modifier` is next, previous or None; `head` the head noun's class; `eventive` tells that the phrase names an
    occasion; `place_name` marks "the Reykjavik ministerial"-like names; `misspelt` a number read from a misspelt word.
    """

    start: int
    end: int
    name: str
    head: str
    acronym: str | None = None
    number: int | None = None
    modifier: str | None = None
    eventive: bool = False
    misspelt: bool = False
    short: bool = False
    name_start: int = 0
    parties: tuple[str, ...] = ()


def fill_from(lexicon: Lexicon, mention: MechanismMention, titled: Iterable[MechanismMention]) -> MechanismMention:
    """Take the fuller name that the title gives the same body (codebook: the title may fill a field)."""
    for t in titled:
        if name_key(lexicon, mention.name) < name_key(lexicon, t.name) and len(name_key(lexicon, mention.name)) > 1:
            mention = replace(mention, name=t.name, acronym=mention.acronym or t.acronym)
        elif name_key(lexicon, mention.name) == name_key(lexicon, t.name):
            mention = replace(mention, acronym=mention.acronym or t.acronym)
    return mention


def resolve_short(
    context: Context, found: list[MechanismMention], titled: Sequence[MechanismMention] = ()
) -> list[MechanismMention]:
    """Give short names ("the Dialogue", "NADD") the name of the body they stand for, from the text before them."""
    lexicon = context.lexicon
    out: list[MechanismMention] = []
    last: dict[str, MechanismMention] = {}  # the last mention of each full name, in order
    acronyms: dict[str, str] = {}
    full: dict[str, MechanismMention] = {m.acronym: m for m in reversed(found) if m.acronym and m.name != m.acronym}
    for t in titled:
        if t.acronym and t.acronym not in full:
            full[t.acronym] = replace(t, start=0)
    for letters, m in _find_initials(context, found):
        full.setdefault(letters, m)
    numbered = {re.sub(r"[\s-]", "", a): m for a, m in full.items() if a[-1:].isdigit()}
    for m in sorted([*found, *_find_acronyms(context, full, found)], key=lambda m: m.start):
        lead = m.name.split()[0]
        if m.number is not None and (one := numbered.get(f"{m.name}{m.number}")) is not None:
            m = replace(m, name=one.name, acronym=one.acronym, short=False)
        elif lead in full and m.name != lead and _is_part_word(m.name[len(lead) :]):
            m = replace(m, name=full[lead].name, acronym=lead, short=False)
        elif m.name in full and full[m.name].name != m.name:
            m = replace(m, name=full[m.name].name, acronym=m.name, short=False)
        elif len(name_key(lexicon, m.name)) <= 3 or m.short:
            fuller = next(
                (o for o in reversed(last.values()) if name_key(lexicon, m.name) < name_key(lexicon, o.name)), None
            )
            if fuller is not None and not _is_listed_apart(m, fuller):
                m = replace(m, name=fuller.name, acronym=m.acronym or fuller.acronym, short=m.number is None)
        m = replace(m, acronym=m.acronym or acronyms.get(m.name))
        if m.acronym and " " not in m.acronym:  # "COP 24" is one session's
            acronyms.setdefault(m.name, m.acronym)
        if not m.short:
            last.pop(m.name, None)
            last[m.name] = m
        out.append(m)
    out = [_leave_letters(context, m) for m in out]
    return [m for m in out if " " in m.name or not m.name.isalpha() or m.name.isupper() or m.head == "mechanism"]


# "The 2nd FOC took place", "the next FOC", behind "Foreign Office Consultations"
_LETTERS = lazy_regex(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)|[Nn]ext|[Ll]ast|[Pp]revious|[a-z]+(?:st|nd|rd|th))\s+(?P<w>[A-Z]{3,5})\b(?!\s+[A-Z])"
)
_CAPITAL = lazy_regex(r"[A-Z](?=[a-z])")


def _find_initials(context: Context, found: Sequence[MechanismMention]) -> Iterable[tuple[str, MechanismMention]]:
    """Yield letters that number a session and are the last initials of a body's name that gives none itself."""
    told = {match["w"]: match.start() for match in _LETTERS.finditer(context.plain)}
    for m in found if told else ():
        initials = "".join(_CAPITAL.findall(m.name)) if m.acronym is None else ""
        for letters, at in told.items():
            if at > m.end and initials.endswith(letters):
                yield letters, m


def _is_part_word(rest: str) -> bool:
    """Tell whether what stands behind a body's letters only says that it met: "the eighth JCBC Meeting"."""
    return rest.islower() or rest.strip() in ("Meeting", "Session", "Plenary", "Plenary Session", "Plenary Meeting")


def _is_listed_apart(mention: MechanismMention, fuller: MechanismMention) -> bool:
    """Tell a listed body by its number from what bears its name too: "the 48th Lake Forum", "Lake Forum Ministers"."""
    numbers = {mention.number, fuller.number}
    return mention.head == fuller.head == "mechanism" and len(numbers - {None}) > 1


# "the Ghana-Kenya PJCC"
_PAIR_BEFORE = lazy_regex(r"(?<![\w-])[A-Z][\w.]*(?:\s[A-Z]\w+)?[-–][A-Z][\w.]*(?:\s[A-Z]\w+)?\s+\Z")


def find_pair(text: str, lo: int, end: int) -> re.Match[str] | None:
    """Return the two parties that end at `end`, no ordinal: "the Fifty-Second Harbour Forum"."""
    pair = _PAIR_BEFORE.search(text, lo, end)
    return None if pair is None or parse_ordinal(pair.group().strip().removeprefix("The ")) else pair


def _find_acronyms(
    context: Context, full: dict[str, MechanismMention], found: Sequence[MechanismMention]
) -> Iterable[MechanismMention]:
    """Yield the places where a bound acronym stands alone."""
    if not full:
        return
    text, taken = context.plain, Ranges(Span(m.start, m.end) for m in found)
    pattern = re.compile(
        r"(?<![\w-])(?:" + "|".join(map(re.escape, sorted(full, key=len, reverse=True))) + r")(?![\w-])"
    )
    for match in pattern.finditer(text):
        if taken.cover(match.start()) or match.start() < full[match.group()].start:
            continue
        pair = find_pair(text, max(0, match.start() - 50), match.start())
        at = pair.start() if pair else match.start()
        begin, number, modifier, wrong = read_before(text, max(0, at - 90), at)
        after = PART_AFTER.match(text, match.end())
        end = after.end() if after else match.end()
        eventive = (
            number is not None or modifier is not None or is_eventive(context.lexicon, text, begin, end, "mechanism")
        )
        yield MechanismMention(
            begin,
            end,
            match.group(),
            _head_by_letters(context, full[match.group()]),
            match.group(),
            number,
            modifier,
            eventive,
            wrong,
            not eventive,
            at,
        )


_STANDING = frozenset({"group", "commission", "council", "partnership"})


def _head_by_letters(context: Context, full: MechanismMention) -> str:
    """Return the class of a name by its letters: what may be one state's own stays that, unless a body is in its name.

    A series is taken for a listed one.
    """
    if full.head not in _STANDING:
        return "mechanism"
    states = read_states(context.lexicon)
    organisations = (
        e.value for h in context.lexicon.names.find(full.name) if (e := h.find("organisation")) is not None
    )
    return "mechanism" if any(map(states.is_body, organisations)) else full.head


# "the 24th Conference of the Parties [to the Framework Convention on Lakes (]COP24)"
_TO_BRACKET = lazy_regex(r"(?:,?\s(?:to|of|on|in|at|under)\s[^.;:()\n]{2,90})?\s\(")
_ONE_TIME = frozenset({"conference", "summit", "ministerial", "mechanism"})


def join_bracketed(text: str, found: Iterable[MechanismMention]) -> list[MechanismMention]:
    """Return the mentions with letters and number in a bracket joined to the session named before it."""
    out: list[MechanismMention] = []
    for m in sorted(found, key=lambda m: m.start):
        last = out[-1] if out else None
        named = last is not None and last.head in _ONE_TIME and last.number in (None, m.number) and not last.acronym
        bracketed = named and m.number is not None and m.name.isupper() and text.startswith(")", m.end)
        if last is not None and bracketed and _TO_BRACKET.fullmatch(text, last.end, m.start) is not None:
            letters = text[m.start : m.end]
            end = m.end + 1 if text[last.end : m.start] == " (" else last.end
            out[-1] = replace(last, acronym=letters, number=m.number, end=end, eventive=True)
        else:
            out.append(m)
    return _join_owned(text, out)


_WHOSE = lazy_regex(r"(?:'s|(?<=s)')\s")
_OCCASIONS = lazy_regex(
    r"\b(?:[Mm]eetings?|[Ss]essions?|[Cc]onference|[Ss]ummit|[Ff]orum|[Dd]ialogue|[Mm]inisterial)\b"
)


def _join_owned(text: str, found: Sequence[MechanismMention]) -> list[MechanismMention]:
    """Return the mentions with one for "the Lake Forum's Annual Meeting", whose owner is no meeting of its own."""
    out: list[MechanismMention] = []
    for m in found:
        owner = out[-1] if out else None
        owned = owner is not None and owner.number is None and _OCCASIONS.search(m.name) is not None
        if owner is None or not owned or _WHOSE.fullmatch(text, owner.end, m.start) is None:
            out.append(m)
            continue
        name = f"{owner.name}'s {m.name}" if " " in owner.name else m.name  # "the Summit's Ministerial Meeting"
        out[-1] = replace(
            m, start=owner.start, name_start=owner.name_start, name=name,
            modifier=m.modifier or owner.modifier, parties=m.parties or owner.parties,
        )  # fmt: skip
    return out


# "convened [its 41st Extraordinary Session]": a session of the body before it, no body of its own
_OWN_PART = lazy_regex(rf"(?:its|their)\s+[\w-]+(?:-\w+)?\s+{RANKS}(?:[Mm]eeting|[Ss]ession|[Pp]lenary|[Rr]ound)\Z")


def leave_own_parts(context: Context, found: Sequence[MechanismMention]) -> list[MechanismMention]:
    """Return the names without those that only say which session of the body named before them it is."""
    out: list[MechanismMention] = []
    for m in sorted(found, key=lambda m: m.start):
        own = m.head == "part" and out and _OWN_PART.fullmatch(context.plain, m.start, m.end) is not None
        if not (own and context.sentence_at(out[-1].start) == context.sentence_at(m.start)):
            out.append(m)
    return out


def is_rank_alone(mention: MechanismMention) -> bool:
    """Tell whether a name says only of what rank a meeting is, of those told before: "the Ministerial meeting"."""
    return mention.number is None and mention.name.lower() in ("ministerial meeting", "ministerial session")


def is_of_talks(context: Context, mention: MechanismMention) -> bool:
    """Tell whether a summit only says of what rank talks are, which are in no series: "the Peru-Kenya summit talks"."""
    return (
        mention.head == "summit"
        and mention.number is None
        and context.plain.endswith("summit talks", mention.start, mention.end)
    )


_OF_TWO = lazy_regex(r"(?P<one>[A-Z][\w.]*(?:\s[A-Z]\w+)?)[-–](?P<two>[A-Z][\w.]*(?:\s[A-Z]\w+)?)\ssummit\Z")


def is_of_two_states(context: Context, mention: MechanismMention) -> bool:
    """Tell whether a summit is only told by the two states that met, in no series: "the Peru-Kenya summit"."""
    pair = _OF_TWO.match(mention.name) if mention.number is None and mention.modifier is None else None
    if pair is None:
        return False
    states = read_states(context.lexicon).codes
    hits = (context.lexicon.names.find(pair[one]) for one in ("one", "two"))
    return all(any((e := h.find("state")) is not None and e.value in states for h in found) for found in hits)


_OF = lazy_regex(r"\sof\s(?:the\s)?")


def _leave_letters(context: Context, mention: MechanismMention) -> MechanismMention:
    """Take the letters of a body at the end of a name from the name: "the Conference of the Lake Community (LC)"."""
    if mention.acronym is None:
        return mention
    hits = context.lexicon.names.find(mention.acronym)
    codes = {e.value for h in hits if (e := h.find("organisation")) is not None}
    owner = _OF.split(mention.name)[-1] if codes else mention.name
    bodies = {e.value for h in context.lexicon.names.find(owner) if (e := h.find("organisation")) is not None}
    return replace(mention, acronym=None) if owner != mention.name and bodies & codes else mention


def reach_body(context: Context, mention: MechanismMention) -> MechanismMention:
    """Give a name that stops within a body's own its end: "the Conference on Lakes [in Asia]" is held nowhere yet."""
    start, end = mention.name_start, mention.end
    cut = next((p for p in context.parties_in(start + 1, end) if end < p.end), None)
    if cut is not None and mention.name.endswith(" ".join(context.text[cut.start : end].split())):
        rest = context.text[end : cut.end]  # "the Council of the Organisation for Lakes [in Asia]"
        return replace(mention, name=" ".join(f"{mention.name}{rest}".split()), end=cut.end)
    own = next((p for p in context.parties_in(start, start + 1) if p.start == start and p.end > end), None)
    if own is None or not mention.eventive or mention.number is not None:
        return mention
    name = " ".join(context.text[start : own.end].split())
    eventive = is_eventive(context.lexicon, context.plain, mention.start, own.end, mention.head)
    return replace(mention, name=name, end=own.end, eventive=eventive)


class LongerNames:
    """The names of a text by their words, asked for one with all words of another and more."""

    def __init__(self, keys: Iterable[frozenset[str]]) -> None:
        self._all = set(keys)
        self._with: dict[str, list[frozenset[str]]] = {}
        for key in self._all:
            for word in key:
                self._with.setdefault(word, []).append(key)

    def hold(self, key: frozenset[str]) -> bool:
        """Tell whether a name holds all words of `key` and more."""
        if not key:
            return any(self._all)
        return any(key < other for other in min((self._with.get(word, []) for word in key), key=len))


_PERSONS = lazy_regex(r"(?P<one>[A-Z][\w']+)[-–/](?P<two>[A-Z][\w']+)\s+(?:[a-z]\w+\s+)?[a-z]\w+\Z")


def names_persons(context: Context, mention: MechanismMention) -> bool:
    """Tell whether a name is made of two persons', who met in no body: "the Ozols-Rojas summit"."""
    pair = _PERSONS.match(mention.name)
    if pair is None:
        return False
    surnames = context.once("names of persons", _first_and_last_names)
    return {pair["one"], pair["two"]} <= surnames


def _first_and_last_names(context: Context) -> set[str]:
    return {w for p in context.people if p.name for w in (p.name.split()[0], p.name.split()[-1])}
