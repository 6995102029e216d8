"""People: offices with names in their usual orders, and later mentions by family name or office alone.

An office is a lexicon head ("Minister") with the capitalised ranks before it and the portfolio behind it; a name is
a run of capitalised words with particles. Both are read from the text around office hits, never over the whole text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

from memcon.annotate.context import Context, Person
from memcon.lexicon import Hit, Lexicon, straighten
from memcon.model import Span

_WORD = r"[^\W\d_a-z][\w’'.-]*"
_PARTICLE = r"(?:bin|bint|al|el|van|von|der|den|de|da|dos|del|della|di|du|la|le|ul|ur|ibn|ben|y|e|ter|af|zu|abu)"
_NAME = re.compile(rf"(?:{_WORD}|[a-z]l-{_WORD})(?:[ \u00a0]+(?:{_PARTICLE}[ \u00a0]+)*(?:{_WORD}|[a-z]l-{_WORD}))*(?:, (?:Jr|Sr)\.?)?")
_COUNTRY_OF = re.compile(r"(?:,)? of (?:the )?")
_PORTFOLIO_LEAD = re.compile(r" (?:of|for|to|on|at|in) (?:the )?|, ")
_CAPITALISED = re.compile(r"[^\W\d_a-z][\w’'&-]*\.?")
_LEFT_WORD = re.compile(r"([^\W\d_][\w’'&-]*)[ \u00a0]$")
_STOP = frozenset(
    "The A An In On At During Both Later Meanwhile Following After Before As While With From By To For This That "
    "Today Yesterday Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June "
    "July August September October November December And Our His Her Their He She They We I It Also Senior Where When "
    "Affairs Ministry Department Office Government Embassy Republic State States Kingdom Delegation Meets Visits "
    "Speaks Calls Holds Readout Statement Joint Remarks Press Conference Meeting Begin End Text Thank Dear Finally".split()
)
_ORG_NOUNS = frozenset("Office Department Bureau Ministry Directorate Service Commission Council Agency Division".split())
_MAX_NAME_WORDS = 7
_readers: WeakKeyDictionary[Lexicon, PeopleReader] = WeakKeyDictionary()


@dataclass(slots=True)
class _Found:
    start: int
    end: int
    name: str
    office: str | None
    party: str | None
    name_start: int
    name_end: int
    rule: str


class PeopleReader:
    """Reads people; holds the closed classes of offices.toml."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.modifiers = _forms(lexicon, "office_modifier") | _forms(lexicon, "modifier")
        self.portfolio = frozenset(f for i in lexicon.items("en/grammar", "portfolio") for f in i["forms"])
        self.former = _forms(lexicon, "former")
        honorifics = sorted(_forms(lexicon, "honorific"), key=len, reverse=True)
        self.honorific = re.compile("(?:(?:" + "|".join(map(re.escape, honorifics)) + r")(?![\w])[ \u00a0,]*)+") if honorifics else None
        self.titled = re.compile(
            r"\b(?:Mr|Ms|Mrs|Dr|H\.E)\.?[ \u00a0]+(?=[^\W\d_a-z])|\b(?:Shri|Smt|Senator|Sir|Sheikh|Mme)\.?[ \u00a0]+(?=[^\W\d_a-z])"
        )
        self.monarchies = frozenset(i["code"] for i in lexicon.items("names/states", "state") if i.get("monarchy"))
        self.names = frozenset(e.form for e in lexicon.entries if e.label in ("state", "organisation", "place"))
        self.heads = frozenset(
            w for e in lexicon.entries if e.label == "office" and e.cased for w in (e.form, e.form.split(" ")[-1])
        )

    def find(self, context: Context) -> list[Person]:
        """Return the people in order of their start."""
        offices = [h for h in context.hits if h.find("office") and context.text[h.start] != "t"]
        low = [h for h in context.hits if h.find("office") and context.text[h.start] == "t"]
        marks = _PartyMarks(context)
        found = self._merge_offices(context, offices, marks)
        taken = [(f.start, f.end) for f in found]
        for m in self.titled.finditer(context.text):
            if not _covered(taken, m.start()):
                name_at = self._name_at(context, m.start())
                if name_at:
                    found.append(_Found(m.start(), name_at[1], name_at[2], None, None, name_at[0], name_at[1], "people/title"))
        for h in low:
            if not _covered(taken, h.start):
                found.append(
                    _Found(h.start, h.end, "", context.text[h.start + 4 : h.end], None, h.start, h.end, "people/office")
                )
        found += self._find_surnames(context, found)
        found.sort(key=lambda f: (f.start, f.end))
        return self._link(context, found)

    def _find_surnames(self, context: Context, found: list[_Found]) -> list[_Found]:
        """Return later mentions of named people by their family name alone ("Lu called the line …")."""
        names = {f.name.split()[-1]: f for f in found if f.name and len(f.name.split()) > 1}
        names |= {f.name.split()[0]: f for f in found if f.name and len(f.name.split()) > 1 and len(f.name) < 16}
        usable = sorted(n for n in names if len(n) > 1 and n not in self.names and n not in _STOP)[:200]
        if not usable:
            return []
        pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, usable)) + r")\b(?![-’']\w{2,})")
        taken = sorted((f.start, f.end) for f in found)
        out = []
        for m in pattern.finditer(context.text):
            follows = context.text[m.end() : m.end() + 2]
            before = context.text[max(0, m.start() - 24) : m.start()].rpartition(" ")[0].rpartition(" ")[2]
            if _covered(taken, m.start()) or (follows[:1] == " " and follows[1:].isupper()) or before[:1].isupper():
                continue
            out.append(_Found(m.start(), m.end(), m.group(), None, None, m.start(), m.end(), "people/family name"))
        return out

    def _merge_offices(self, context: Context, offices: list[Hit], marks: _PartyMarks) -> list[_Found]:
        out: list[_Found] = []
        done = -1
        for hit in offices:
            if hit.start < done:
                continue
            found = self._read_office(context, hit, marks, done)
            if found is not None:
                out.append(found)
                done = max(done, found.end)
        return out

    def _read_office(self, context: Context, hit: Hit, marks: _PartyMarks, floor: int) -> _Found | None:
        text = context.text
        left, party = self._extend_left(context, hit.start, marks, max(floor, 0))
        right, party_right = self._extend_right(context, hit.end, marks)
        office = _clean_office(text[left:right], marks.cuts(left, right), left)
        party = party or party_right
        named = self._name_at(context, right)
        start, end = left, right
        if party and marks.at_left:
            start = min(start, marks.at_left)
        if named:
            end = named[1]
            after = _COUNTRY_OF.match(text, end)
            if party is None and after:
                code = marks.code_at(after.end())
                if code:
                    party, end = code[0], code[1]
            return _Found(start, end, named[2], office, party, named[0], named[1], "people/office name")
        before = self._name_before(context, start)
        if before:
            return _Found(before[0], end, before[2], office, party, before[0], before[1], "people/name, office")
        return _Found(start, end, "", office, party, start, end, "people/office")

    def _extend_left(self, context: Context, start: int, marks: _PartyMarks, floor: int) -> tuple[int, str | None]:
        text = context.text
        marks.at_left = 0
        left, party = start, None
        is_organ = False
        for _ in range(14):
            m = _LEFT_WORD.search(text, max(floor, left - 40), left)
            if m is None or m.start(1) < floor:
                break
            word = m.group(1)
            code = marks.ending_at(m.end(1))
            if code is not None and not (word in self.modifiers and code[1] is None):
                party = code[0]
                marks.at_left = code[2]
                if code[3]:
                    left = code[2]  # an organ of a body stays in the office's name
                break
            if word.endswith(("'s", "’s", "'", "’")):
                break
            if word[0].isupper() and word not in _STOP or (word in _ORG_NOUNS and is_organ):
                if word in self.modifiers or word in self.portfolio or is_organ or self._leads_organ(text, m.start(1), left):
                    is_organ = is_organ or word in _ORG_NOUNS
                    left = m.start(1)
                    continue
                break
            if word in ("of", "and", "for") and self._leads_organ(text, m.start(1), left):
                left = m.start(1)
                continue
            break
        while text[left : left + 4] in ("of t", "and ", "for ", "of N"):
            left = text.find(" ", left) + 1
        return left, party

    def _leads_organ(self, text: str, start: int, left: int) -> bool:
        """Tell whether "Office of …", "Department of …" opens a few words before `start`."""
        back = text[max(0, start - 60) : left]
        words = back.replace("\n", " \n ").split(" ")
        tail: list[str] = []
        for w in reversed(words):
            if w and (w[0].isupper() or w in ("of", "and", "for", "the", "White")) and w.rstrip(".,;") == w and w not in _STOP - _ORG_NOUNS:
                tail.append(w)
            elif w:
                break
        return any(w in _ORG_NOUNS for w in tail)

    def _extend_right(self, context: Context, end: int, marks: _PartyMarks) -> tuple[int, str | None]:
        text = context.text
        party: str | None = None
        for _ in range(4):
            m = _PORTFOLIO_LEAD.match(text, end)
            if m is None:
                break
            code = marks.code_at(m.end())
            if code is not None:
                bracket = re.compile(r" \([A-Z]{2,}\)").match(text, code[1])
                code = (code[0], bracket.end()) if bracket else code
            if code is not None and not m.group().startswith(","):
                if m.group().startswith(" to"):
                    end = code[1]
                elif party is None:
                    party, end = code[0], code[1]
                break
            stop = self._portfolio_end(text, m.end())
            if stop == m.end() or (m.group() == ", " and party is None and end == stop):
                break
            if m.group() == ", " and not re.search(r"(?:of|for) [^,]*$", text[max(0, end - 60) : end]):
                break
            end = stop
        return end, party

    def _portfolio_end(self, text: str, at: int) -> int:
        end, i = at, at
        while True:
            m = re.compile(r"(?:(?:and|of|the|for|&) |, (?=[A-Z]))*([^\W\d_a-z][\w’'-]*)").match(text, i)
            if m is None:
                return end
            word = m.group(1)
            joined = i == at or m.start(1) > i
            if not (joined and word not in _STOP or word in self.portfolio or word in _ORG_NOUNS or word.removesuffix("’s").removesuffix("'s") in self.portfolio):
                return end
            end = m.end()
            if text[end : end + 1] not in (" ", ",", "\u00a0"):
                return end
            i = end + 1 if text[end] != "," else end

    def _name_at(self, context: Context, at: int) -> tuple[int, int, str] | None:
        """Return (start, end, name) of a name that follows at `at`, honorifics and a comma passed over."""
        text = context.text
        i = at
        lead = re.compile(r",?[ \u00a0]+|,?\s*\n\s*").match(text, i)
        if lead:
            i = lead.end()
        if self.honorific is not None:
            honor = self.honorific.match(text, i)
            if honor:
                i = honor.end()
            elif lead and "," in lead.group():
                return None
        m = _NAME.match(text, i, min(len(text), i + 120))
        if m is None:
            return None
        words = m.group().split()
        kept: list[str] = []
        for w in words[:_MAX_NAME_WORDS]:
            bare = w.rstrip(".,").removesuffix("’s").removesuffix("'s")
            if bare in _STOP or bare in self.heads or (bare in self.modifiers and kept):
                break
            kept.append(w)
            if w.endswith(("’s", "'s", "’", "'")) or (w.endswith(".") and len(w) > 3 and w not in ("Jr.", "Sr.")):
                break
        while kept and kept[-1].lower() in ("al", "de", "van", "bin", "y", "e", "la"):
            kept.pop()
        if not kept:
            return None
        end = text.find(kept[-1], i) + len(kept[-1]) if len(kept) == 1 else i + _length(text[i:], kept)
        name = text[i:end]
        for suffix in ("’s", "'s", "’", "'"):
            if name.endswith(suffix):
                name, end = name[: -len(suffix)], end - len(suffix)
                break
        if name.endswith(".") and not re.search(r"(?:\b[A-Z]|Jr|Sr)\.$", name):
            name, end = name[:-1], end - 1
        if len(name) < 2 or name in self.names:
            return None
        return i, end, name

    def _name_before(self, context: Context, start: int) -> tuple[int, int, str] | None:
        """Return (start, end, name) of "Felix Neumann, " right before an office."""
        text = context.text
        m = re.compile(r"((?:[^\W\d_a-z][\w’'.-]*[ \u00a0]+){0,6}[^\W\d_a-z][\w’'-]+),? (?:the |an? |who is )?$").search(
            text, max(0, start - 90), start
        )
        if m is None or not ("," in text[m.end(1) : start] or text[m.end(1) : start] == " the "):
            return None
        name, begin = m.group(1), m.start(1)
        if self.honorific is not None:
            honor = self.honorific.match(name)
            if honor:
                begin, name = begin + honor.end(), name[honor.end() :]
        words = name.split()
        if not 2 <= len(words) <= 6 or any(w in _STOP or w in self.heads or w in self.portfolio for w in words):
            return None
        return (begin, m.end(1), name) if name not in self.names else None

    def _link(self, context: Context, found: list[_Found]) -> list[Person]:
        home = find_home_of(context)
        known_parties = self._read_title(context)
        self._add_parties(context, found, known_parties)
        people: list[Person] = []
        by_name: dict[str, int] = {}
        for f in found:
            index = len(people)
            ident = index
            if f.name:
                known = by_name.get(_key(f.name))
                if known is None or (len(f.name.split()) > 1 and not _same(people[known].name, f.name)):
                    by_name[_key(f.name)] = index
                else:
                    ident = known
            elif f.office:
                known_office = _by_office(people, f.office, f.party)
                ident = known_office if known_office is not None else index
            first = people[ident] if ident != index else None
            party = f.party or (first.party if first else None)
            if party is None and first is None and f.office and not self._is_foreign_office(f.office, home):
                party = home
            person = Person(f.start, f.end, f.name, f.office, party, ident, Span(f.name_start, f.name_end), f.rule)
            if first is not None:
                if not f.office:
                    person = replace(person, office=first.office)
                if first.party is None and party:
                    people[ident] = replace(first, party=party)
            people.append(person)
        return people


    def _read_title(self, context: Context) -> dict[str, str]:
        """Return the parties that the title gives to family names and to bare offices."""
        title = context.document.title
        if not title:
            return {}
        plain = straighten(title)
        hits = context.lexicon.names.find(plain)
        small = Context(context.document, context.lexicon, title, plain, plain.lower(), hits=hits)
        out: dict[str, str] = {}
        for f in self._merge_offices(small, [h for h in hits if h.find("office")], _PartyMarks(small)):
            if f.party:
                out.setdefault(_key(f.name) if f.name else (f.office or "").casefold(), f.party)
        return out

    def _add_parties(self, context: Context, found: list[_Found], known: dict[str, str]) -> None:
        """Fill parties from the title, from "led the X delegation", and by elimination in a text of two parties."""
        sides = {p.start: p.code for p in context.parties}
        pair = _dominant_pair(context)
        for f in found:
            if f.party is None and (f.name or f.office):
                f.party = known.get(_key(f.name) if f.name else (f.office or "").casefold()) or _delegation(context, f, sides)
        if pair is None:
            return
        for i, f in enumerate(found):
            if f.party is None and f.name and f.office:
                sentence = context.sentences[context.sentence_at(f.start)]
                others = {
                    g.party
                    for g in found[max(0, i - 3) : i + 4]
                    if g is not f and g.party and g.name and sentence.start <= g.start < sentence.end
                }
                if len(others) == 1 and others < pair:
                    f.party = next(iter(pair - others))

    def _is_foreign_office(self, office: str, home: str | None) -> bool:
        """Tell whether the home state has no such office: a president where a monarch reigns."""
        return office == "President" and home in self.monarchies


_LEADING = re.compile(
    r"(?:,[^,.;]{0,90},)?\s+(?:jointly )?(?:led|leads|headed|heads|heading|leading|represented|represents|chaired for|for|on behalf of)\s+(?:the )?"
)
_LED_BY = re.compile(r"(?:led|headed|represented|chaired)\s+(?:jointly )?by\s+(?:the |its |Ambassador )?$")


def _delegation(context: Context, found: _Found, sides: dict[int, str]) -> str | None:
    """Return the party whose delegation the sentence says that the person led."""
    m = _LEADING.match(context.text, found.end)
    if m is not None and m.end() in sides:
        return sides[m.end()]
    low = max(0, found.start - 140)
    m = _LED_BY.search(context.text, low, found.start)
    if m is not None:
        before = [code for start, code in sides.items() if low <= start < m.start()]
        return before[-1] if before else None
    return None


def _dominant_pair(context: Context) -> frozenset[str] | None:
    """Return the two parties that nearly all of the text is about, or None."""
    counts: dict[str, int] = {}
    for p in context.parties:
        counts[p.code] = counts.get(p.code, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    if len(ranked) < 2 or (len(ranked) > 2 and ranked[2][1] * 2 > ranked[1][1]):
        return None
    return frozenset((ranked[0][0], ranked[1][0]))


class _PartyMarks:
    """Where parties are named, for looking left and right of an office."""

    def __init__(self, context: Context) -> None:
        self._by_end: dict[int, tuple[str, str | None, int, bool]] = {}
        self._by_start: dict[int, tuple[str, int]] = {}
        self.at_left = 0
        self._context = context
        for hit in context.hits:
            for entry in hit.entries:
                if entry.label in ("state", "adjective", "organisation"):
                    keep = entry.label == "organisation" and entry.form != entry.attributes.get("name") and len(entry.form) > 6
                    value = (entry.value, entry.label, hit.start, keep)
                    self._by_end.setdefault(hit.end, value)
                    for tail in ("'s", "’s", "'", "’"):
                        if context.text.startswith(tail, hit.end):
                            self._by_end.setdefault(hit.end + len(tail), value)
                            break
                    self._by_start.setdefault(hit.start, (entry.value, hit.end))
                    break

    def ending_at(self, end: int) -> tuple[str, str | None, int, bool] | None:
        return self._by_end.get(end)

    def code_at(self, start: int) -> tuple[str, int] | None:
        return self._by_start.get(start)

    def cuts(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the ranges of " of <state>" and " to <state>" in [start, end)."""
        out = []
        for m in re.compile(r",? (?:of|to) (?:the )?").finditer(self._context.text, start, end):
            code = self._by_start.get(m.end())
            if code is not None and code[1] <= end:
                out.append((m.start(), code[1]))
        return out


def _clean_office(office: str, cuts: list[tuple[int, int]], base: int) -> str:
    for a, b in reversed(cuts):
        office = office[: a - base] + office[b - base :]
    return office.strip(" ,")


def _length(text: str, words: list[str]) -> int:
    at = 0
    for w in words:
        at = text.find(w, at) + len(w)
    return at


def _key(name: str) -> str:
    words = [w for w in re.sub(r",? (?:Jr|Sr)\.?$", "", name).split() if len(w) > 1]
    return (words[-1] if words else name).casefold()


def _same(a: str, b: str) -> bool:
    one, two = ({w.casefold().strip(".") for w in x.split()} for x in (a, b))
    return one <= two or two <= one or len(one & two) >= 2


def _by_office(people: list[Person], office: str, party: str | None) -> int | None:
    """Return the index of the latest named person whose office holds the words of `office`."""
    words = set(office.casefold().replace("minister for foreign affairs", "foreign minister").split())
    for p in reversed(people):
        if p.office and p.name and (party is None or p.party in (None, party)):
            have = set(p.office.casefold().split())
            if words <= have or (words == {"foreign", "minister"} and {"minister", "foreign", "affairs"} <= have):
                return p.ident
    return None


def _covered(taken: list[tuple[int, int]], at: int) -> bool:
    i = bisect_right(taken, (at, 1 << 60)) - 1
    return i >= 0 and taken[i][0] <= at < taken[i][1]


def find_people(context: Context) -> list[Person]:
    """Return the people of a document in order of their start."""
    reader = _readers.get(context.lexicon)
    if reader is None:
        reader = _readers[context.lexicon] = PeopleReader(context.lexicon)
    return reader.find(context)


def _forms(lexicon: Lexicon, table: str) -> frozenset[str]:
    return frozenset(f for item in lexicon.items("en/offices", table) for f in item["forms"])


def find_home_of(context: Context) -> str | None:
    """Return the party that publishes the document, read from the publisher's name, or None."""
    publisher = context.document.publisher
    if not publisher:
        return None
    plain = publisher.replace("’", "'")
    for text in (plain, "the " + plain.removeprefix("The ")):
        for hit in context.lexicon.names.find(text):
            for entry in hit.entries:
                if entry.label in ("state", "organisation", "adjective", "seat"):
                    return entry.value
    return None


def resolve_pronoun(context: Context, offset: int) -> Person | None:
    """Return whom "he" or "she" at `offset` stands for: the person who opens this sentence or one of the last three."""
    index = context.sentence_at(offset)
    starts = [p.start for p in context.people]
    for back in range(4):
        if index - back < 0:
            break
        sentence = context.sentences[index - back]
        lo = bisect_left(starts, sentence.start)
        hi = bisect_left(starts, min(sentence.end, offset))
        if lo < hi:
            return context.people[lo]
    return None
