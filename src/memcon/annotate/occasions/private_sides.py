"""Which persons met are of no government: churches, firms, foundations, the opposition."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from memcon.annotate.occasions.drafts import codes_between
from memcon.annotate.occasions.lead_sides import is_former
from memcon.annotate.text.context import Context, Person
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import WordRegex, any_of, lazy_regex, words_of

# "President of the Federation [of Peru's] Chambers", told elsewhere than where he met
_HEADS_BODY = lazy_regex(r"(?:President|Chair\w*|Head|Leader|Secretary[- ]General)\s+of\s+the\s")
_PORTFOLIO = lazy_regex(
    r"\b[Mm]inister\b|[Ss]ecretary\s+(?:for|of\s+State)\b|\b(?:Commissioner|Envoy|Representative|Advis[eo]r|Ambassador)\s+for\b"
)
_OF_TOWN = lazy_regex(r"\b[Mm]ayor\b")


def is_private(context: Context, people: Iterable[Person], words: str) -> bool:
    """Tell whether the other side is no government: church, firm, foundation, opposition (codebook, section 1)."""
    told = list(people)
    if any(p.party is None and works_elsewhere(context.lexicon, p.office) for p in told):
        return True
    if any(p.party is None and p.name and manages_firm(context.lexicon, p.office) for p in told):
        return True
    if leads_party(context, told):
        return True
    if any(p.party is None and may_head_society(p.office) and is_told_by_letters(context, p.start) for p in told):
        return True
    offices = (p.office for p in told if p.office and _HEADS_BODY.match(p.office))
    shown = "\n".join((words, *(context.plain[p.start : p.end] for p in told), *_employers(context, told), *offices))
    for office in sorted({p.office for p in told if p.office and _is_public(p)}, key=len, reverse=True):
        shown = shown.replace(office, "")  # "Minister for Business"
    if _find_words(context.lexicon, "private_sides", shown):
        shown = _without_bodies(context.lexicon, shown)
        if _find_words(context.lexicon, "private_sides", shown):
            return True
    if not _find_words(context.lexicon, "private_ranks", shown):
        return False
    return not any(p.office and p.name and _has_own_state(context, p) for p in told)


def _is_public(person: Person) -> bool:
    """Tell whether no word of an office is to be taken for a private one: a minister's, or of a mayor named in full."""
    office = person.office or ""
    named = " " in (person.name or "")
    return _PORTFOLIO.search(office) is not None or (named and _OF_TOWN.search(office) is not None)


def is_out_of_office(context: Context, people: Iterable[Person]) -> bool:
    """Tell whether one side of those who met held an office once, and nobody beside holds one: "former President A"."""
    told = list(people)
    left = {p.party for p in told if p.party and _has_left_office(context, p)}
    return any(all(_has_left_office(context, p) for p in told if p.party == code) for code in left)


# "a delegation of the parliament led by former Minister A": of whom others have an office
_LEADS_OTHERS = lazy_regex(r"\b(?:led|headed)\s+by\s+(?:the\s+|former\s+)*\Z")


def _has_left_office(context: Context, person: Person) -> bool:
    """Tell whether somebody is told first by an office that he has left, and nowhere by another one."""
    told = [p for p in context.people if p.ident == person.ident and p.office and _is_titled(p)]
    if (
        not told
        or not is_former(context, told[0])
        or _LEADS_OTHERS.search(context.plain, told[0].start - 24, told[0].start)
    ):
        return False
    return all((p.office or "") in context.plain[p.start : p.end] or is_former(context, p) for p in told)


def _is_titled(person: Person) -> bool:
    """Tell whether more than the name stands in a mention."""
    return person.name_span is not None and (person.start, person.end) != (person.name_span.start, person.name_span.end)


_LEADER = lazy_regex(r"\b(?:[Ll]eader|chair(?:man|woman|person))\b")
_LETTERS = r"\(?[A-Z]{2,5}\)?"
# "the leader of the Fishers' Union (FU)": how far the name of a party reaches
_NAME_WITHIN = 70


# "Minister A and FU leader B", "A, leader of the FU, Minister B": whom one row holds
_ROW = lazy_regex(r",?\s(?:and|as\s+well\s+as)\s(?:[\w'’()-]+\s){0,4}|,\s(?:[A-Z][\w'’()-]*\s){0,3}")


def leads_party(context: Context, people: Iterable[Person]) -> bool:
    """Tell whether one of some persons heads a political party, and nobody beside him may act for his state."""
    leaders: frozenset[int] = context.once("party leaders", lambda _: _find_party_leaders(context))
    if not leaders:
        return False
    told = list(people)
    ours = {p.party for p in told if p.ident in leaders}
    others = [p for p in told if p.ident not in leaders]
    if not ours or any(p.party in ours if p.office else p.party is None for p in others):
        return False
    rows = ((a, b) for a in told for b in others if b.office and a.ident in leaders)
    return not any(_ROW.fullmatch(context.plain, min(a.end, b.end), max(a.start, b.start)) for a, b in rows)


def _find_party_leaders(context: Context) -> frozenset[int]:
    """Return the idents of those who are told to lead a party, and nowhere to hold another office."""
    found = {p.ident for p in context.people if p.office and _LEADER.search(p.office) and _names_party(context, p)}
    offices = {p.ident for p in context.people if p.office and not _LEADER.search(p.office)}
    return frozenset(found - offices)


def _names_party(context: Context, person: Person) -> bool:
    """Tell whether a party is named at the word "leader", before it or behind "of": "FU leader A"."""
    leader = _LEADER.search(context.plain, person.start, person.end)
    if leader is None:
        return False
    before, behind = _party_patterns(context.lexicon)
    ahead = before.search(context.plain, max(0, leader.start() - _NAME_WITHIN), leader.start())
    if ahead is not None:
        return not codes_between(context, ahead.start(), leader.start()) or ahead["word"] is not None
    named = behind.match(context.plain, leader.end(), leader.end() + _NAME_WITHIN)
    unless = _patterns(context.lexicon, "private_sides")[1]  # "chairman of the National People's Congress"
    return named is not None and unless.search(named.group()) is None


@lru_cache(maxsize=4)
def _party_patterns(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what tells a party right before "leader", and behind it."""
    words = any_of(words_of(lexicon, "name_class/political parties"))
    before = rf"\b(?:(?P<word>{words})(?:\s+{_LETTERS})?|(?<!\w){_LETTERS})(?:['’]s?)?\s+\Z"
    name = r"(?:[A-Z][\w'’-]*\s+(?:(?:of|for|and)\s+(?:the\s+)?)?){0,5}?"
    behind = rf"\s+of\s+(?:the\s+)?{name}(?:(?:{words})\b|\([A-Z]{{2,5}}\))"
    return re.compile(before), re.compile(behind)


_HEADS = WordRegex(r"(?i:%office_class/heads of firms%|%office_class/managers of firms%)")
_MANAGERS = WordRegex(r"(?i:%office_class/managers of firms%)")


def heads_firm(lexicon: Lexicon, office: str | None) -> bool:
    """Tell whether an office is one that firms and societies have as a rule: "Chairman"."""
    return office is not None and _HEADS.of(lexicon).fullmatch(office) is not None


def manages_firm(lexicon: Lexicon, office: str | None) -> bool:
    """Tell whether an office is one that only firms and societies have: "Managing Director"."""
    return office is not None and _MANAGERS.of(lexicon).fullmatch(office) is not None


# "[FRCCI] President A": of a society that the lexicon does not list
_OF_SOCIETY = lazy_regex(r"(?:\A|(?<=[\s(]))(?P<letters>[A-Z][A-Z&]{2,7})\s\Z")
_PRESIDENTS = frozenset({"President", "Vice President", "Senior Vice President"})


def may_head_society(office: str | None) -> bool:
    """Tell whether an office is one that states and societies have alike: "President"."""
    return office in _PRESIDENTS


def is_told_by_letters(context: Context, start: int) -> bool:
    """Tell whether the letters of a society that nobody lists stand right before `start`."""
    told = _OF_SOCIETY.search(context.plain, max(0, start - 10), start)
    return told is not None and not context.lexicon.names.find(told["letters"])


def works_elsewhere(lexicon: Lexicon, office: str | None) -> bool:
    """Tell whether an office is that of a firm or society: "Chair of Lakes International"."""
    return office is not None and _ends_private(lexicon, office)


@lru_cache(maxsize=1024)
def _ends_private(lexicon: Lexicon, office: str) -> bool:
    words, unless = _patterns(lexicon, "private_employers")
    last = [m.end() for m in words.finditer(office)][-1:]
    return last == [len(office)] and unless.search(office) is None and _PORTFOLIO.search(office) is None


def acts_privately(context: Context, person: Person | None) -> bool:
    """Tell whether somebody acts for no government: who heads a firm, a chamber of commerce, who left his office."""
    if person is None or not person.office:
        return False
    found: dict[int, bool] = context.once("private persons", lambda _: {})
    if person.ident not in found:
        found[person.ident] = is_former(context, context.people[person.ident]) or is_private(context, (person,), "")
    return found[person.ident]


# "A, President of Global Health at the Harbour Foundation"
_AT = lazy_regex(r"\s+(?:at|of|from)\s+(?:the\s+)?[A-Z][\w&'’.-]*(?:\s+(?:(?:of|and|for|the)\s+)?[A-Z][\w&'’.-]*){0,5}")


def _employers(context: Context, people: Iterable[Person]) -> list[str]:
    """Return the words behind persons of no known party that tell for whom they work."""
    matches = (_AT.match(context.plain, p.end, p.end + 90) for p in people if p.party is None)
    return [m.group() for m in matches if m is not None]


def _has_own_state(context: Context, person: Person) -> bool:
    """Tell whether the words for somebody of church or firm name a state: "Holy See Secretary of State Cardinal A"."""
    marked = _find_words(context.lexicon, "private_ranks", context.plain[person.start : person.end])
    return marked and bool(codes_between(context, person.start - 1, person.end))


def names_private(lexicon: Lexicon, words: str) -> bool:
    """Tell whether words name people of firms, churches or the like: "Kenyan business leaders"."""
    return _find_words(lexicon, "private_sides", words)


# "a delegation of Peruvian [labour leaders]": of what kind they are stands behind the state
_KIND = lazy_regex(
    r"(?:['’]s)?(?:\s+(?!(?:and|or|to|in|on|for|at|with|from|by|who|that|where|about|during|after|before|over|under|today|yesterday)\b)"
    r"[a-z-]+){1,3}"
)
_BODY = lazy_regex(r"\s[A-Z][\w&'’-]*(?:\s(?:(?:of|for|and|&)\s)?[A-Z][\w&'’-]*){0,6}(?:\s[a-z]+)?")
# "representatives of Peru['s Tourism and Travel Associations]"
_OWNED = lazy_regex(r"['’]s?\s(?:[a-z]+\s){0,2}[A-Z][\w&'’-]*(?:,?\s(?:(?:of|for|and|&)\s)?[A-Z][\w&'’-]*){0,6}")


def end_of_kind(text: str, end: int, named: bool) -> int:
    """Return the end of the words behind a state, told until `end`, on what people of it; bodies only if `named`."""
    kind = _KIND.match(text, end) or _OWNED.match(text, end) or (_BODY.match(text, end) if named else None)
    return kind.end() if kind is not None else end


def _without_bodies(lexicon: Lexicon, shown: str) -> str:
    """Return the words without the names of bodies of states: the Association of a region is no society."""
    for hit in reversed(lexicon.names.find(shown)):
        if hit.find("organisation") is not None and " " in shown[hit.start : hit.end]:
            shown = shown[: hit.start] + shown[hit.end :]
    return shown


def _find_words(lexicon: Lexicon, table: str, shown: str) -> bool:
    """Tell whether words of a table stand in `shown`, beside what holds them and is none of them."""
    words, unless = _patterns(lexicon, table)
    return words.search(shown) is not None and words.search(unless.sub("", shown)) is not None


@lru_cache(maxsize=16)
def _patterns(lexicon: Lexicon, table: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns for the words of a table and for what holds one of them and is none."""
    items = lexicon.items("en/grammar", table)
    cased = [f for i in items if i.get("cased") for f in i["forms"]]
    other = [f for i in items if not i.get("cased") for f in i["forms"]]
    unless = [f for i in items for f in i.get("unless", ())]
    words = re.compile(rf"\b(?:{any_of(cased)}|(?i:{any_of(other)}))\b")
    return words, re.compile(rf"\b{any_of(unless)}\b", re.I)


def sits_at_home(context: Context, person: Person) -> bool:
    """Tell whether somebody is a member of a parliament that no words tell to be another state's."""
    if not person.office or codes_between(context, person.start - 4, person.end + 2):
        return False
    return _is_legislator(context.lexicon, person.office)


@lru_cache(maxsize=256)
def _is_legislator(lexicon: Lexicon, office: str) -> bool:
    entry = next((e for hit in lexicon.names.find(office) if (e := hit.find("office"))), None)
    return entry is not None and entry.attributes.get("kind") == "legislator"
