"""What stands in front of an office: qualifiers, portfolio, body and country."""

from __future__ import annotations

import re
from bisect import bisect_left

from memcon.annotate.parties.find import party_of
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.marks import Marks
from memcon.annotate.people.portfolios import portfolio_starts, read_portfolios
from memcon.annotate.text.context import Context
from memcon.lexicon import Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex

BODY = WordRegex(r"\b%body_class/with offices%\b")
# "Peru's new Prime Minister": how lately somebody holds an office does not part it from its country.
_GAP_LEFT = lazy_regex(
    r"\)?(?:'s?)?(?: \([A-Z.]{2,8}\))?(?:'s)? (?:(?:new|newly[ -](?:elected|appointed|sworn-in)|current|outgoing|"
    r"incoming|visiting) )?$|-$|\) $| \($"
)
_LETTERS_LEFT = lazy_regex(r"(?<=\w) \(([A-Z][A-Za-z]{1,7})\) \Z")
_WIDEST_GAP = 26  # characters between a state and the office: "Peru's newly appointed Minister"
_BARE_MINISTERS = frozenset(
    ("Minister", "Ministers", "Deputy Minister", "Vice Minister", "State Minister", "Secretary")
)
# "In Peru President A met", "On the second day of her visit to Peru Minister A met": where it was, not whose office
_THERE = lazy_regex(r"(?<!courtesy)\s(?:visits?|trip|journey|tour|travels?|return)\s+to\s\Z")
_THERE_REACH = 24  # characters
_LONGEST_BODY = 10  # words
_LONGEST_WORD = 30  # characters with the blank behind it


class LeadReader:
    """Reads leftwards from the offices of one document."""

    def __init__(self, context: Context, marks: Marks) -> None:
        self.context = context
        self.text = context.plain
        self.marks = marks
        self._portfolios = read_portfolios(context.lexicon)
        self._body = BODY.of(context.lexicon)

    def _portfolio_left(self, index: int) -> int:
        """Return where a portfolio in front of an office starts: "[Labour and Social Affairs] Minister"."""
        hit = self.marks.hits[index]
        start = hit.start
        office = hit.find("office")
        follows = office is not None and office.attributes.get("after_portfolio")
        form = self.text[start : hit.end]
        joined = self._is_joined(form, start)  # "[Economy and] Finance Minister", "[Rural] Development Minister"
        if not follows and form not in _BARE_MINISTERS and not joined:
            return start
        at = start
        for _ in range(8):
            word, begin = _word_left(self.text, at)
            if not word:
                break
            joins = word in ("and", "&")
            if at == hit.start and word.endswith(","):
                break  # "At the Reef Conference, Minister A said"
            if (joins and at == hit.start and not joined) or (
                not joins and word.rstrip(",") not in self._portfolios.words
            ):
                break
            i = bisect_left(self.marks.starts, begin + 1) - 1
            mark = self.marks.hits[i] if i >= 0 and self.marks.hits[i].end > begin else None
            if mark is not None and mark.find("office_modifier") is None:
                break
            at = begin
            if word[0].isupper():
                start = at
        if start < hit.start and self.text.endswith((" of ", " for "), 0, start):
            return hit.start  # "Secretary for Trade, Minister A"
        if (follows or joined) and self._body.search(self.text, start, hit.start):
            return hit.start  # "Security Council Senior Adviser": the body is read as a whole
        return start

    def _is_joined(self, form: str, start: int) -> bool:
        """Tell whether an office that begins with a portfolio has more of it ahead: "and", or a word of one."""
        first, _, rest = form.partition(" ")
        if first not in self._portfolios.words or not rest.endswith(("Minister", "Ministers", "Secretary")):
            return False
        word, _ = _word_left(self.text, start)
        return word in ("and", "&") or word in self._portfolios.words

    def read(self, index: int) -> tuple[int, str, str | None, bool]:
        """Return start, the words kept in front of the office, party and whether the holder is a former one."""
        text, hits = self.text, self.marks.hits
        start, lead, party, former = self._portfolio_left(index), "", None, False
        lead = text[start : hits[index].start]
        for i in range(index - 1, max(-1, index - 6), -1):
            hit = hits[i]
            if hit.start >= start:
                continue
            gap = text[hit.end : start]
            if len(gap) > _WIDEST_GAP or (gap and not _GAP_LEFT.match(gap)):
                break
            modifier = hit.find("office_modifier")
            if modifier is not None:
                former = former or bool(modifier.attributes.get("former"))
                passing = modifier.attributes.get("former") or modifier.attributes.get("passing")
                keep = not passing and text[hit.start].isupper()
                lead = (text[hit.start : start] if keep else "") + lead
            elif hit.find("office") is None and hit.find("honorific") is None and party_of(self.context, hit):
                if not gap.startswith("'") and self._is_there(hit):
                    break
                in_place = hit.find("place") is not None and hit.find("state") is None and not is_seat_of_staff(hit)
                if party not in (None, party_of(self.context, hit)) or (in_place and "'" not in gap):
                    break
                party = party_of(self.context, hit)
                lead = (text[hit.start : start].rstrip("(") if is_organ(hit, text, self._body) else "") + lead
            else:
                break
            start = hit.start
        body = self._body_ahead(start) if party is None else start
        covering = bisect_left(self.marks.starts, body) - 1
        if body < start and covering >= 0 and self.marks.hits[covering].end > body:
            body = self.marks.starts[covering]
        if body < start:
            lead, start = text[body:start] + lead, body
            start, lead, party = self._state_left(start, lead, party)
        if party is None:
            start, lead, party = self._state_of_portfolio(start, lead)
        return start, lead, party, former

    def _is_there(self, hit: Hit) -> bool:
        """Tell whether a state right before an office is only where somebody is: "In Peru President A met"."""
        if self.text[max(0, hit.start - 4) : hit.start].lower().lstrip() == "in ":
            return True
        near = self.text[max(0, hit.start - _THERE_REACH) : hit.start]
        return hit.find("state") is not None and _THERE.search(near) is not None

    def _state_of_portfolio(self, start: int, lead: str) -> tuple[int, str, str | None]:
        """Return the phrase with portfolio and country as newspapers write them: "Chilean mines minister"."""
        for at in portfolio_starts(self._portfolios, self.text, start):
            i = bisect_left(self.marks.starts, at) - 1
            mark = self.marks.hits[i] if i >= 0 else None
            if mark is None or mark.find("office") is not None or not _GAP_LEFT.fullmatch(self.text[mark.end : at]):
                continue
            if self.text.startswith(("delegation ", "team "), at) and self.text[start].isupper():
                continue  # "After talks with the Thai delegation President A said": two sides
            if code := party_of(self.context, mark):
                return mark.start, self.text[at:start] + lead, code
        return self._small_portfolio(start, lead)

    def _small_portfolio(self, start: int, lead: str) -> tuple[int, str, str | None]:
        """Return the phrase with more of a portfolio in small letters: "the health and [welfare minister]"."""
        if self.text[start].islower() and self.text.endswith(" and ", 0, start):
            for at in portfolio_starts(self._portfolios, self.text, start):
                if self.text.endswith("the ", 0, at):
                    return at, self.text[at:start] + lead, None
        return start, lead, None

    def _state_left(self, start: int, lead: str, party: str | None) -> tuple[int, str, str | None]:
        """Return the phrase with the country in front of a ministry: "French Foreign Ministry Secretary General"."""
        i = bisect_left(self.marks.starts, start)
        inner = self.marks.hits[i] if i < len(self.marks.hits) else None
        if inner is not None and inner.start == start and (code := party_of(self.context, inner)):
            if not is_organ(inner, self.text, self._body):
                lead = lead[inner.end - start :].removeprefix("'s").lstrip()
            return start, lead, party or code
        outer = self.marks.hits[i - 1] if i else None
        if outer is not None and _GAP_LEFT.fullmatch(self.text[outer.end : start]):
            code = party_of(self.context, outer)
            if code and outer.find("office") is None:
                return outer.start, lead, party or code
        return start, lead, party

    def _body_ahead(self, start: int) -> int:
        """Return where a body in front of the office starts, letters for it in a bracket apart: "Ports Board (PB)"."""
        letters = _LETTERS_LEFT.search(self.text, max(0, start - _WIDEST_GAP), start)
        ahead = letters.start() + 1 if letters is not None else start
        body = self._body_left(ahead)
        if letters is not None and (spelt := self._spelt_left(letters[1], ahead)) is not None:
            body = min(body, spelt)
        return body if body < ahead else start

    def _spelt_left(self, letters: str, start: int) -> int | None:
        """Return where the name starts that letters stand for, None where they stand for no body before `start`."""
        at, left = start, letters
        while left:
            word, at = _word_left(self.text, at)
            if word[:1].isupper() and word[0] == left[-1]:
                left = left[:-1]
            elif word not in ("of", "for", "and", "on", "the", "&"):
                return None
        return at if self._body.search(self.text, at, start) else None

    def _body_left(self, start: int) -> int:
        """Return where a body in front of the office starts: "Office of National Drug Control Policy Director"."""
        at, best, seen = start, start, False
        for _ in range(14):
            word, begin = _word_left(self.text, at)
            if not word:
                break
            if word.rstrip(",").removesuffix("'s") not in self._portfolios.words and not (
                word in ("of", "for", "and", "on") and at < start
            ):
                break
            if word.endswith(",") or (word == "and" and seen):
                break
            at = begin
            if word[0].isupper() and self._body.fullmatch(word.removesuffix("'s")):
                seen, best = True, at
            elif seen and word[0].isupper():
                best = at
        return min(best, self._named_body_left(start))

    def _named_body_left(self, start: int) -> int:
        """Return where a body between its state and the office starts: "Malian [High Council of Elders] President"."""
        at, seen = start, False
        for _ in range(_LONGEST_BODY):
            i = bisect_left(self.marks.starts, at) - 1
            mark = self.marks.hits[i] if i >= 0 and self.marks.hits[i].end > at - 3 else None
            if mark is not None and mark.find("office_modifier") is None:
                told = mark.find("office") is None and party_of(self.context, mark) is not None
                return at if seen and told and _GAP_LEFT.fullmatch(self.text[mark.end : at]) else start
            word, at = _word_left(self.text, at)
            if not (word[:1].isupper() or word in ("of", "for", "and", "on", "the")):
                break
            word = word.removesuffix("'s")
            if not word.isalpha():
                break
            seen = seen or self._body.fullmatch(word) is not None or (word.isupper() and len(word) > 1)
        return start


def is_organ(hit: Hit, text: str, body: re.Pattern[str]) -> bool:
    """Tell an organ, whose name stays in the office, from the body or state itself, which is left out."""
    form = text[hit.start : hit.end]
    if hit.find("seat") is not None and (body.search(form) or is_seat_of_staff(hit)):
        return True
    entry = hit.find("organisation")
    return entry is not None and form != entry.attributes.get("name") and body.search(form) is not None


def is_seat_of_staff(hit: Hit) -> bool:
    """Tell whether a seat of government is a building, of which its staff is called: "Kremlin aide A", no city's."""
    place = hit.find("place") if hit.find("seat") is not None else None
    return place is not None and bool(place.attributes.get("site"))


_SERVED = WordRegex(r"\b%body_class/served by officials%\b")


def is_house(context: Context, start: int) -> bool:
    """Tell whether the name of a house starts at `start` that is neither a seat of government nor a body's name."""
    hits = [h for h in context.hits_in(start, start + 1) if h.find("seat") is None]
    sites = [h for h in hits if (place := h.find("place")) is not None and place.attributes.get("site")]
    return any(_SERVED.of(context.lexicon).search(context.plain, h.start, h.end) is None for h in sites)


def _word_left(text: str, offset: int) -> tuple[str, int]:
    """Return the word that a blank parts from `offset`, "" for none, and where it starts; of a long one the end."""
    words = text[max(0, offset - _LONGEST_WORD) : offset - 1] if text[offset - 1 : offset] == " " else ""
    if not words or words[-1].isspace():
        return "", offset
    word = words.rsplit(None, 1)[-1]
    return word, offset - 1 - len(word)


def whose_office(context: Context, ahead: str | None, behind: str | None, lead: str) -> str | None:
    """Return the party of an office with a state before it and another behind: "the Peru Director of the Lake Bank".

    A body's own office in a state is the body's; "Peru's Governor of the Lake Bank" is Peru's.
    """
    if ahead and behind and "'s " not in lead and read_states(context.lexicon).is_body(behind):
        return behind
    return ahead or behind
