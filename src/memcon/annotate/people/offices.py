"""Office phrases: "Acting Haitian Prime Minister", "State Secretary of the German Ministry of Finance".

Read outwards from an office that the lexicon found: qualifiers and countries to the left, portfolio and country to the
right ("Minister for Trade, Tourism and Investment of …"). A host ("High Commissioner to …") is not the party.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from memcon.annotate.parties.find import party_of
from memcon.annotate.people.bureaus import read_bureau
from memcon.annotate.people.lettered_bodies import find_state, is_initials, names_body
from memcon.annotate.people.marks import Marks
from memcon.annotate.people.office_leads import BODY, LeadReader, is_house, is_organ, whose_office
from memcon.annotate.people.person_names import read_name
from memcon.annotate.people.portfolio_owners import find_owner, find_small_body
from memcon.annotate.people.portfolio_runs import TIME, PortfolioReader
from memcon.annotate.people.portfolios import body_behind, body_of_state, read_portfolios
from memcon.annotate.people.told_of import is_told_of_its
from memcon.annotate.text.context import Context
from memcon.lexicon import Entry, Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex, words_of
from memcon.model import light_value

# The style of kinship before the name of a state, a session before that of a body: "of the sisterly Republic of …".
_LINK = lazy_regex(
    r" (of|for|to|in|on|at|from|with responsibility for|in charge of) (?:(?:the|our|its) "
    r"(?:(?:(?:sister|brother)(?:ly)?|fraternal|friendly) |\d+(?:st|nd|rd|th) (?:session of the )?)?)?"
)
_PARENTHESIS = lazy_regex(r" \(([^()\n]{2,60})\)")
_JOIN = lazy_regex(r" and (?:(?:concurrently|current|also) )?(?:the )?(?:new )?|, | / |/| & | [–—-] ")
_AND, _LAST_JOIN = lazy_regex(r" and (?:the )?"), lazy_regex(r", and (?:concurrently )?(?:the )?")
_MINISTER = 3  # the rank of who may head a department as well
_LETTERS = lazy_regex(r" ([A-Z]{3,6})\b(?= ?,| [A-Z][a-z])")
# Those who lead a state are sent to none: a place behind "to" is no part of their office.
_OWNER_GAP = lazy_regex(r"(?:'s?)? ")
_RANKS, _DESKS = frozenset({"ambassador", "legislator"}), frozenset({"official", "body_head"})
_AT, _OF_A_STATE = ("at", "in"), frozenset({"head_of_state", "head_of_government", "royal"})
_FULL_NAME = r"(?:(?:Mr|Ms|Mrs|Dr|H\.E)\.? )?[A-Z][^\W\d_]+(?:-[^\W\d_]+)? (?:(?:[A-Z]\.?){1,3} )?[A-Z][^\W\d_]"
_NAME_NEXT = lazy_regex(rf",? {_FULL_NAME}")
_NAME_RIGHT_NEXT = lazy_regex(rf" {_FULL_NAME}")
# "Luz Rojas, Adviser to the President A": of two names the first is the adviser's
_NAME_AHEAD = lazy_regex(r"(?<!\bIn )(?<!\bOn )\b[A-Z][\w.'-]+ (?:[a-z]{1,4} )?[A-Z][\w'-]+, \Z")
_NUMERAL = lazy_regex(r" (?:II|III)\b(?=,? [A-Z])")
# Where somebody serves, no part of what he is: "Counsellor of the Embassy".
_AT_POST = WordRegex(r" of the %body_class/posts%$")
_SMALL_DESK = lazy_regex(r"[a-z]+(?:[- ][a-z]+)*")
_INNER_LETTERS = lazy_regex(r" \([A-Z]{2,6}(?:/[A-Z]{2,6})?\)(?= )")
# "Ambassador of Peru accredited to the Sultanate of Oman, Luz Rojas": where he serves, no part of what he is
_ACCREDITED = lazy_regex(
    r",? (?:accredited|assigned|appointed) (?:to|in) (?:the )?[A-Z][\w-]+(?: of [A-Z][\w-]+)?"
    r"(?=,? (?:H\.?E\b|[A-Z][\w.'-]* ))"
)
_GOVERNMENT = lazy_regex(r", (?:[Tt]he )?(?:Royal |Federal )?Government\Z")
# "Ambassador to Kenya, Peru and the European Union"
_POST_JOIN = lazy_regex(r"(?P<joint>(?:,| and|, and) )(?:the )?")
_CHOSEN = lazy_regex(r"[- ](?:[Dd]esignate|[Ee]lect|[Nn]ominee)\b| \((?:[Dd]esignate|[Ee]lect)\)")
_NEW = lazy_regex(r"(?:newly|new|then|late|the then)[ -]$")
_ARTICLE = lazy_regex(r"\b(?:[Tt]he|THE) (?:new(?:ly[ -][a-z]+)? )?$")
_ARTICLE_REACH = 24  # characters
_FORCES = WordRegex(r"\b%body_class/forces%\b")
_PLAIN_HEAD = "Head of Department"
_HEAD_OF = lazy_regex(r"(?:acting |deputy )?(?:head|chief|director) of (?:the )?", re.I)


@light_value
class Office:
    """An office phrase: `text` is the office without its country, `start` and `end` cover the whole phrase.

    `entry` is the lexicon's office; `party` the code told in the phrase; `article` whether "the" stands before it.
    """

    start: int
    end: int
    text: str
    entry: Entry
    party: str | None
    article: bool
    former: bool = False
    plain: bool = True


@light_value
class _Right:
    """What was read behind an office so far: where it ends, the portfolio as written, the party told in it."""

    end: int
    tail: str
    party: str | None

    def to(self, end: int, text: str) -> _Right:
        """Return this with the words up to `end` as a part of the portfolio."""
        return _Right(end, self.tail + text[self.end : end], self.party)


class OfficeReader:
    """Reads office phrases of one document."""

    def __init__(self, context: Context, marks: Marks) -> None:
        self.context = context
        self.text = context.plain
        self.marks = marks
        self._leads = LeadReader(context, marks)
        self._portfolios = PortfolioReader(context, marks)
        self._body = BODY.of(context.lexicon)
        self.short: dict[str, int] = {}  # letters for an office given in a bracket, with the mark of the office

    def read(self, index: int) -> Office:
        """Return the office phrase around the mark at `index`, which is an office."""
        hit = self.marks.hits[index]
        entry = hit.find("office")
        assert entry is not None
        start, lead, party, former = self._leads.read(index)
        right = self._read_right(hit, entry)
        before = self.text[max(0, start - 9) : start]
        words = (lead + self.text[hit.start : hit.end] + right.tail).strip()
        if (letters := _INNER_LETTERS.search(words)) is not None:
            if is_initials(letters.group().strip(" ()"), words[: letters.start()]):
                self.short.setdefault(letters.group().strip(" ()"), index)
            words = words[: letters.start()] + words[letters.end() :]
        if party or right.party:  # "Minister of Mines, Government of Peru": the country is left out of the office
            words = _GOVERNMENT.sub("", words)
        low = max(0, start - _ARTICLE_REACH)
        near = self.text.find("he ", low, start) >= 0 or self.text.find("HE ", low, start) >= 0
        article = (near and _ARTICLE.search(self.text, low, start) is not None) or self._is_honoured(start)
        former = former or (_NEW.search(before) is not None and before.endswith(("then ", "late ", "then-")))
        whose = whose_office(self.context, party, right.party, self.text[start : hit.start])
        return Office(start, right.end, words, entry, whose, article, former, not (lead or right.tail))

    def _is_honoured(self, start: int) -> bool:
        """Tell whether an honorific of those in office stands before `start`: "the Hon. [Prime Minister of Peru]"."""
        index = bisect_left(self.marks.starts, start) - 1
        before = self.marks.hits[index] if index >= 0 else None
        honour = before.find("honorific") if before is not None and before.end == start - 1 else None
        return honour is not None and bool(honour.attributes.get("of_office"))

    def join(self, first: Office) -> Office | None:
        """Return `first` with a second office of the same person: "Crown Prince and Prime Minister of …"."""
        gap = _JOIN.match(self.text, first.end)
        if gap is None or not first.entry.attributes.get("joins"):
            return None
        # the last of three: "Member, Director of …, and Minister A"
        gap = (_LAST_JOIN.match(self.text, first.end) if ", " in first.text else None) or gap
        index = bisect_left(self.marks.starts, gap.end())
        for i, hit in enumerate(self.marks.hits[index : index + 4], index):
            if hit.find("office") is not None:
                second = self.read(i)
                if second.entry.value in _RANKS and second.plain:
                    return None  # a rank of the person behind
                owned = first.party or self.marks.hits[index].find("adjective")
                if second.start != gap.end() or (owned and second.party and first.party != second.party):
                    return None  # "the minister and Kenyan President A"
                text = first.text + gap.group() + second.text
                return replace(first, end=second.end, text=text, party=first.party or second.party, plain=False)
            if hit.find("office_modifier") is None and hit.find("adjective") is None:
                return None
        return None

    def join_head(self, first: Office) -> Office | None:
        """Return `first` with the body that the same person heads: "President of … and head of the Coast Office"."""
        gap = _AND.match(self.text, first.end)
        head = self.read_head(gap.end()) if gap is not None else None
        high = int(first.entry.attributes.get("rank", 9)) <= _MINISTER or first.entry.attributes.get("desk")
        if gap is None or head is None or not high:
            return None
        return replace(first, end=head.end, text=first.text + gap.group() + head.text, plain=False)

    def _read_right(self, hit: Hit, entry: Entry) -> _Right:
        """Return what stands behind an office: its portfolio and the party told there."""
        end = self._portfolios.slashed(hit.end) if entry.attributes.get("desk") else hit.end
        right = _Right(end, self.text[hit.end : end], None)
        if (chosen := _CHOSEN.match(self.text, hit.end)) is not None:
            right = right.to(chosen.end(), self.text)
        own = self.text[hit.start : hit.end]
        if " of " in own or " for " in own:
            right = right.to(self._portfolios.further(right.end), self.text)
        for _ in range(4):
            further = (
                self._take_bracket(hit, entry, right) or self._take_bureau(right) or self._take_link(hit, entry, right)
            )
            if further is None:
                break
            right = further
        if entry.attributes.get("kind") == "diplomat" and (sent := _ACCREDITED.match(self.text, right.end)) is not None:
            right = replace(right, end=sent.end())
        numeral = _NUMERAL.match(self.text, right.end) if right.tail and right.party is None else None
        right = right.to(numeral.end(), self.text) if numeral is not None else right  # "Minister of Finance II A"
        letters = _LETTERS.match(self.text, right.end) if right.tail or right.party else None
        stands = letters is not None and (letters[1] == right.party or is_initials(letters[1], right.tail))
        if letters is not None and stands:  # "director general of the International Labour Organization ILO"
            right = replace(right, end=letters.end())
        return replace(right, tail=_AT_POST.of(self.context.lexicon).sub("", right.tail)) if right.tail else right

    def _take_bracket(self, hit: Hit, entry: Entry, right: _Right) -> _Right | None:
        """Return `right` with a bracket behind it: what the office is in charge of, or letters for it."""
        bracket = _PARENTHESIS.match(self.text, right.end)
        if bracket is None:
            return None
        if right.party is None and self._is_desk(hit, entry, bracket[1]):
            return right.to(bracket.end(), self.text)
        if not bracket[1].isupper() or (right.end == hit.end and not self._stands_for(bracket[1], hit)):
            return None
        if self._stands_for(bracket[1], hit):
            self.short.setdefault(bracket[1], bisect_left(self.marks.starts, hit.start))
        return replace(right, end=bracket.end())

    def _take_bureau(self, right: _Right) -> _Right | None:
        """Return `right` with the head of government's bureau behind it, or a part of the body with which it ends."""
        if right.tail and (owned := self._portfolios.owned(right.end)):
            return right.to(owned, self.text)
        bureau = read_bureau(self.context, self.marks, right.end)
        return _Right(bureau[0], right.tail + bureau[1], bureau[2] or right.party) if bureau is not None else None

    def _take_link(self, hit: Hit, entry: Entry, right: _Right) -> _Right | None:
        """Return `right` with what a preposition ties to it: a country, a post, whom it serves, a portfolio."""
        link = _LINK.match(self.text, right.end)
        if link is None:
            return None
        word, start = link[1], link.end()
        named = self._portfolios.named_at(start, link.end(1) + 1)
        venue = word in _AT and self._is_venue(start, named, bool(right.tail) or self._is_whole(hit), entry)
        if venue or (word == "on" and TIME.match(self.text, start)) or is_told_of_its(self.text, right.end, named):
            return None
        if word == "to" and (body := self._body_served(start)):
            return right.to(body, self.text)
        if word == "to" or (word == "of" and (entry.attributes.get("serves") or right.tail.endswith("Office"))):
            ahead = _NAME_AHEAD.search(self.text, max(0, hit.start - 40), hit.start) is not None
            named_behind = start == link.end(1) + 1 or ahead
            served = self._take_served(right, start, link.end(1) + 1, named_behind)
            if served is not None:
                return served
        code = party_of(self.context, named) if named is not None and named.find("office") is None else None
        kind, home = entry.attributes.get("kind"), entry.attributes.get("home", code)
        if (word == "to" and kind in _OF_A_STATE) or (word == "of" and kind == "body_head" and home != code):
            return None  # "the visit of the prime minister to Riga", "told the Secretary-General of Peru's hopes"
        is_diplomat = kind == "diplomat"
        if word == "to" and code and named is not None and not is_diplomat and self._has_body(named):
            return self._take_country(right, named, code)  # "adviser to the Peruvian Ministry of Trade"
        if word == "to" or (word in ("in", "at") and is_diplomat):  # the host: no party, no portfolio
            stop = named.end if named and code else self._portfolios.city_end(start) or self._portfolios.run(start)
            if stop <= start or not (code or is_diplomat):
                return None
            return replace(right, end=self._end_of_posts(stop) if is_diplomat else stop)
        own = word in ("of", "from") or (word == "for" and entry.attributes.get("speaks_for"))
        own = own or (word == "at" and kind in _DESKS and named is not None and named.find("organisation") is not None)
        if named is not None and code and (own or (word in _AT and self._has_body(named))):
            return self._take_country(right, named, code)
        stop = self._portfolios.end_of(word, start, named)
        if stop == start:
            return None
        owner, told = find_owner(self.context, self.marks, self._body, start, stop)
        if told is not None:  # the country is left out of the office
            tail = right.tail + self.text[right.end : told.start] + self.text[told.end + 1 : stop]
            return _Right(stop, tail, right.party or owner)
        return replace(right.to(stop, self.text), party=right.party or owner)

    def _end_of_posts(self, end: int) -> int:
        """Return the end of a row of states and bodies to which one envoy is sent: "to Peru and the EU Ana B"."""
        reach = end
        while (gap := _POST_JOIN.match(self.text, reach)) is not None:
            named = self.marks.at(gap.end()) or self.marks.at(gap.end("joint"))
            if named is None or named.find("office") is not None or not party_of(self.context, named):
                break
            reach = named.end
        return reach if reach > end and _NAME_RIGHT_NEXT.match(self.text, reach) else end

    def _take_country(self, right: _Right, named: Hit, code: str) -> _Right:
        """Return `right` with the country or body behind "of", and with portfolio words that follow its name."""
        text, follows = self.text, self._portfolios.follows(named.end)
        if follows == named.end and named.find("organisation") is not None:
            bracket = _PARENTHESIS.match(text, named.end)  # "of the Lake Bank (LB) Resident Mission in Peru"
            behind = self._portfolios.follows(bracket.end()) if bracket and bracket[1].isupper() else 0
            follows = behind if bracket is not None and behind > bracket.end() else follows
        if follows == named.end:
            follows = max(body_behind(self.context, named), body_of_state(self.context, named))
        party = right.party or code
        is_state = named.find("state") is not None
        if is_state and follows == body_of_state(self.context, named):  # "Head of the Kenya Coast Agency"
            return replace(right.to(follows, text), party=party)
        if named.find("adjective") is not None and not is_state and follows > named.end:
            # "of the German Ministry of Finance": the country is left out of the office
            return _Right(follows, right.tail + text[right.end : named.start] + text[named.end + 1 : follows], party)
        if right.tail and right.tail.endswith(tuple(words_of(self.context.lexicon, "body_class/named for a country"))):
            return replace(right.to(named.end, text), party=party)
        if is_organ(named, text, self._body) and follows > named.end:
            return replace(right.to(follows, text), party=party)
        if named.find("organisation") is not None or is_organ(named, text, self._body):
            return replace(right, end=follows, party=party)
        if is_state and follows > named.end and text.startswith("'s ", named.end) and self._has_body(named):
            return _Right(
                follows, right.tail + text[right.end : named.start] + "the " + text[named.end + 3 : follows], party
            )
        if is_state and follows > named.end and _FORCES.of(self.context.lexicon).search(text, named.end, follows):
            return replace(right.to(follows, text), party=party)
        return replace(right, end=named.end, party=party)

    def _is_whole(self, hit: Hit) -> bool:
        """Tell whether the lexicon's office has its portfolio: "Minister of Finance", but not "Minister of State"."""
        own = self.text[hit.start : hit.end]
        return (" of " in own or " for " in own) and not own.endswith("of State")

    def _is_venue(self, start: int, named: Hit | None, told: bool, entry: Entry) -> bool:
        """Tell the place where somebody is met from a part of the office; a portfolio `told` leaves nothing to add."""
        kind = entry.attributes.get("kind")
        if (told and kind == "minister") or is_house(self.context, start):
            return True  # "the Foreign Minister of Peru at the State Guest House"
        if kind == "diplomat" and (city := self._portfolios.city_end(start)):
            return _NAME_NEXT.match(self.text, city) is None  # "Kenyan High Commissioner in Lima Juma Otieno"
        if kind == "diplomat" and named is not None and named.find("state") is not None:
            return _NAME_NEXT.match(self.text, named.end) is None
        if named is not None and named.find("state") is not None and _NAME_RIGHT_NEXT.match(self.text, named.end):
            return False  # "Resident Representative in Peru Juma Otieno"
        return (named is None or named.find("organisation") is None) and not self._is_at_body(start, named)

    def _is_at_body(self, start: int, named: Hit | None) -> bool:
        """Tell whether a body of the office stands behind "at the": "Minister of State at the Foreign Office"."""
        if named is not None and named.find("office_modifier") is None:
            return party_of(self.context, named) is not None and self._has_body(named)
        return self._body.search(self.text, start, max(self._portfolios.run(start), start + 1)) is not None or (
            named is None and self._body.match(self.text, start) is not None
        )

    def _has_body(self, country: Hit) -> bool:
        """Tell whether a body stands behind its country: "the Polish [Ministry …]", "Poland's [Senate …]"."""
        start = country.end + (3 if self.text.startswith("'s ", country.end) else 1)
        end = self._portfolios.run(start)
        return end > start and self._body.search(self.text, start, end) is not None

    def _is_desk(self, hit: Hit, entry: Entry, words: str) -> bool:
        """Tell whether a bracket holds what an office is in charge of: "Director General (South Asia)"."""
        if not words[0].isupper():  # "joint secretary (counter-terrorism)"
            small = self.text[hit.start].islower() and _SMALL_DESK.fullmatch(words) is not None
            return small and entry.attributes.get("desk") is True
        if entry.attributes.get("desk"):
            return words != self._initials(hit)
        return not words.isupper() and words.split()[0] in read_portfolios(self.context.lexicon).words

    def _initials(self, hit: Hit) -> str:
        return "".join(w[0] for w in self.text[hit.start : hit.end].replace("-", " ").split() if w[0].isupper())

    def _stands_for(self, letters: str, hit: Hit) -> bool:
        """Tell whether letters in a bracket shorten an office, small words taken in or not."""
        every = "".join(w[0] for w in self.text[hit.start : hit.end].split()).upper()
        return letters.rpartition("/")[2] in (self._initials(hit), every)  # "(PM/FM)" of two offices

    def read_head(self, start: int) -> Office | None:
        """Return the office "head of the …" that starts at `start`, None where no body is named."""
        lead = _HEAD_OF.match(self.text, start)
        named = self.marks.at(lead.end()) if lead else None
        if lead is None or (named is not None and named.find("office") is not None):
            return None
        small = find_small_body(self.context, named) if named is not None else 0
        end = small or self._portfolios.run(lead.end())
        for mark in self.marks.hits[bisect_left(self.marks.starts, lead.end()) : bisect_left(self.marks.starts, end)]:
            if self.text.endswith(", and ", lead.end(), mark.start):  # "…, and [Peruvian officers]": others
                end = mark.start - len(", and ")
                break
        entry = next((e for h in self.context.lexicon.names.find(_PLAIN_HEAD) if (e := h.find("office"))), None)
        if end == lead.end() or entry is None or not (small or names_body(self.context, BODY, lead.end(), end)):
            return None
        bracket = _PARENTHESIS.match(self.text, end)
        end = bracket.end() if bracket and bracket[1].isupper() else end
        party = find_state(self.context, lead.end(), end)
        return Office(start, end, self.text[start:end], entry, party, False, False, False)

    def read_body(self, start: int) -> int:
        """Return the end of a ministry's or department's name that starts at `start`, with its state."""
        end = self._portfolios.run(start)
        link = _LINK.match(self.text, end)
        named = (self.marks.at(link.end()) or self.marks.at(link.end(1) + 1)) if link and link[1] == "of" else None
        return named.end if named is not None and party_of(self.context, named) else end

    def _take_served(self, right: _Right, start: int, other: int, named_behind: bool) -> _Right | None:
        """Return `right` with the office that an aide serves: "to the Kenyan President", "to President A".

        `start` is behind the article, `other` before it; `named_behind` where a name behind is of whom he serves.
        """
        lead = self.marks.at(start) or self.marks.at(other)
        if lead is not None and lead.find("honorific") is not None:  # "to the Honourable Prime Minister"
            lead = self.marks.at(lead.end + 1)
        code = party_of(self.context, lead) if lead is not None and lead.find("office") is None else None
        gap = _OWNER_GAP.match(self.text, lead.end) if lead is not None and code else None
        named = self.marks.at(gap.end()) if gap is not None else lead
        served = named.find("office") if named is not None else None
        if named is None or served is None or served.attributes.get("kind") == "diplomat":
            return None  # "Special Envoy to the League Ambassador A"
        tail = right.tail + self.text[right.end : lead.start if lead is not None and gap else named.start]
        end, party = named.end, right.party or code or served.attributes.get("home")
        name = read_name(self.text, self.marks, end + 1, titled=True) if named_behind else None
        if name is not None and self.text.startswith(" ", end):
            end = name.end
        return _Right(end, tail + self.text[named.start : end], party)

    def _body_served(self, start: int) -> int:
        """Return the end of the body that an aide or secretary serves: "Secretary to the Cabinet", 0 where none."""
        body = self._body.match(self.text, start)
        return max(body.end(), self._portfolios.run(start)) if body else 0
