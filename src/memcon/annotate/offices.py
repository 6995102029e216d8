"""Office phrases: "Acting Haitian Prime Minister", "State Secretary of the German Ministry of Finance".

Read outwards from an office that the lexicon found: qualifiers and countries to the left, portfolio and country to the
right ("Minister for Trade, Tourism and Investment of …"). A host ("High Commissioner to …") is not the party.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from memcon.annotate.context import Context
from memcon.annotate.marks import Marks
from memcon.annotate.office_leads import BODY, LeadReader, is_organ
from memcon.annotate.parties import party_of
from memcon.annotate.portfolios import PORTFOLIO, portfolio_end
from memcon.lexicon import Entry, Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import light_value

_CAPITAL = lazy_regex(r"[^\W\d_][\w'.-]*")
_SEPARATOR = lazy_regex(
    r",? (?:and|&) (?:the )?|, (?:the )?| (?:of|for|on|in) (?:the )?| – (?:the )?| \([A-Z][A-Za-z]+\)(?= )| "
)
_LINK = lazy_regex(r" (of|for|to|in|on|at|from|with responsibility for|in charge of) (?:the |our |its )?")
_PARENTHESIS = lazy_regex(r" \(([^()\n]{2,60})\)")
_JOIN = lazy_regex(r" and (?:concurrently )?(?:the )?|, | / |/| & ")
_LETTERS = lazy_regex(r" ([A-Z]{3,6})\b(?= ?,| [A-Z][a-z])")
# The style of a state in front of its name, where the lexicon has not both as one: "the Republic of …".
_STYLE = lazy_regex(
    r"(?:(?:Federal|Federative|Democratic|People's|Islamic|Socialist|Arab|United|Co-operative|Cooperative) )*"
    r"(?:Republic|Kingdom|State|Sultanate|Commonwealth|Principality|Union) of (?:the )?"
)
# Those who lead a state are sent to none: a place behind "to" is no part of their office.
_OF_A_STATE = frozenset({"head_of_state", "head_of_government", "royal"})
# The head of government's own bureau, which a minister may belong to: "Minister in the Prime Minister's Office".
_BUREAU = lazy_regex(
    r"(?:,| in| at) (?:the )?(?:Prime Minister|President|Chancellor|Premier)'s (?:Office|Department|Secretariat)\b"
)
_NUMERAL = lazy_regex(r" (?:II|III)\b(?=,? [A-Z])")
_INNER_LETTERS = lazy_regex(r" \([A-Z]{2,6}\)(?= )")
_NEW = lazy_regex(r"(?:newly|new|then|late|the then)[ -]$")
_FORCES = lazy_regex(r"\b(?:Forces?|Army|Navy|Guard|Police|Ministry|Department|Administration|Government|Authority)\b")
_HEAD_OF = lazy_regex(r"(?:acting |deputy )?(?:head|chief|director) of (?:the )?", re.I)
# Offices that carry what they are in charge of in a bracket.
_DESKED = frozenset(
    ("secretary", "additional secretary", "director general", "director", "under secretary", "permanent secretary",
     "assistant secretary", "foreign secretary", "state secretary", "head of division")
)  # fmt: skip
_TIME = lazy_regex(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\b"
)


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


class OfficeReader:
    """Reads office phrases of one document."""

    def __init__(self, context: Context, marks: Marks) -> None:
        self.context = context
        self.text = context.plain
        self.marks = marks
        self._leads = LeadReader(context, marks)
        self.short: dict[str, int] = {}  # letters for an office given in a bracket, with the mark of the office

    def read(self, index: int) -> Office:
        """Return the office phrase around the mark at `index`, which is an office."""
        hit = self.marks.hits[index]
        entry = hit.find("office")
        assert entry is not None
        start, lead, party, former = self._leads.read(index)
        end, tail, told = self._read_right(hit, entry)
        before = self.text[max(0, start - 9) : start]
        words = (lead + self.text[hit.start : hit.end] + tail).strip()
        if (letters := _INNER_LETTERS.search(words)) is not None:
            if _is_initials(letters.group().strip(" ()"), words[: letters.start()]):
                self.short.setdefault(letters.group().strip(" ()"), index)
            words = words[: letters.start()] + words[letters.end() :]
        article = before.endswith(("the ", "The ", "THE "))
        former = former or (_NEW.search(before) is not None and before.endswith(("then ", "late ", "then-")))
        return Office(start, end, words, entry, party or told, article, former, not lead and not tail)

    def join(self, first: Office) -> Office | None:
        """Return `first` with a second office of the same person: "Crown Prince and Prime Minister of …"."""
        gap = _JOIN.match(self.text, first.end)
        if gap is None or not first.entry.attributes.get("joins"):
            return None
        index = bisect_left(self.marks.starts, gap.end())
        for i in range(index, min(index + 4, len(self.marks.hits))):
            hit = self.marks.hits[i]
            if hit.find("office") is not None:
                second = self.read(i)
                if second.entry.value == "ambassador" and second.plain:  # the rank of the person named behind it
                    return None
                if second.start != gap.end() or (first.party and second.party and first.party != second.party):
                    return None
                text = first.text + gap.group() + second.text
                return replace(first, end=second.end, text=text, party=first.party or second.party, plain=False)
            if hit.find("office_modifier") is None and hit.find("adjective") is None:
                return None
        return None

    def _read_right(self, hit: Hit, entry: Entry) -> tuple[int, str, str | None]:
        """Return end, portfolio as written and the party told behind the office."""
        end, tail, party = hit.end, "", None
        own = self.text[hit.start : hit.end]
        whole = (" of " in own or " for " in own) and not own.endswith("of State")
        if " of " in own or " for " in own:
            end = self._further(hit.end)
            tail = self.text[hit.end : end]
        for _ in range(4):
            bracket = _PARENTHESIS.match(self.text, end)
            if bracket:
                if party is None and self._is_desk(hit, entry, bracket[1]):
                    tail += bracket.group()
                elif not bracket[1].isupper() or (end == hit.end and not self._stands_for(bracket[1], hit)):
                    break
                end = bracket.end()
                continue
            if (bureau := _BUREAU.match(self.text, end)) is not None:
                tail += bureau.group()
                end = bureau.end()
                continue
            link = _LINK.match(self.text, end)
            if link is None:
                break
            named = self._named_at(link.end(), link.end(1) + 1)
            if link[1] in ("in", "at") and self._is_venue(link.end(), named, whole or bool(tail), entry):
                break
            if link[1] == "on" and _TIME.match(self.text, link.end()):
                break
            code = party_of(self.context, named) if named is not None and named.find("office") is None else None
            if link[1] == "to" and (stop := self._served(link.end())):
                tail += self.text[end:stop]
                end = stop
                continue
            if link[1] == "to" and entry.attributes.get("kind") in _OF_A_STATE:
                break  # "the visit of the prime minister to Riga"
            if link[1] == "to" or (link[1] in ("in", "at") and entry.attributes.get("kind") == "diplomat"):
                stop = named.end if named is not None and code else self._run(link.end())
                if stop == link.end() or (code is None and entry.attributes.get("kind") != "diplomat"):
                    break
                end = stop
            elif named is not None and code and link[1] in ("of", "from"):
                follows = self._follows(named.end)
                if named.find("adjective") is not None and named.find("state") is None and follows > named.end:
                    tail += self.text[end : named.start] + self.text[named.end :][1 : follows - named.end]
                    end, party = follows, party or code
                    continue
                if tail and _is_compound(tail):
                    tail += self.text[end : named.end]
                elif named.find("organisation") is not None or is_organ(named, self.text):
                    if is_organ(named, self.text) and follows > named.end:
                        tail += self.text[end:follows]
                    named_end = follows
                    end, party = named_end, party or code
                    continue
                if (
                    named.find("state") is not None
                    and follows > named.end
                    and _FORCES.search(self.text, named.end, follows)
                ):
                    tail += self.text[end:follows]
                    end, party = follows, party or code
                    continue
                end, party = named.end, party or code
            else:
                stop = self._run(link.end())
                if stop == link.end() and link[1] == "of" and named is not None and named.find("office") is not None:
                    stop = self._superior(named)
                if stop == link.end() and link[1] in ("of", "for"):
                    stop = portfolio_end(self.text, stop)
                if stop == link.end():
                    break
                tail += self.text[end:stop]
                end = stop
        numeral = _NUMERAL.match(self.text, end) if tail and party is None else None
        if numeral:  # "Minister of Finance II A"
            tail += numeral.group()
            end = numeral.end()
        letters = _LETTERS.match(self.text, end) if tail and party is None else None
        if letters and _is_initials(letters[1], tail):
            end = letters.end()
        return end, re.sub(r" of the (?:Embassy|High Commission|Mission|Delegation)$", "", tail), party

    def _named_at(self, start: int, other: int) -> Hit | None:
        """Return the mark at `start` or, with its article, at `other`; also a state behind its style."""
        named = self.marks.at(start) or self.marks.at(other)
        if named is None and (style := _STYLE.match(self.text, start)) is not None:
            behind = self.marks.at(style.end())
            return behind if behind is not None and behind.find("state") is not None else None
        return named

    def _is_venue(self, start: int, named: Hit | None, told: bool, entry: Entry) -> bool:
        """Tell the place where somebody is met from a part of the office; a portfolio `told` leaves nothing to add."""
        if told and entry.attributes.get("kind") == "minister":
            return True
        return (named is None or named.find("organisation") is None) and not self._is_at_body(start, named)

    def _is_at_body(self, start: int, named: Hit | None) -> bool:
        """Tell whether a body of the office stands behind "at the": "Minister of State at the Foreign Office"."""
        if named is not None and named.find("office_modifier") is None:
            return False
        return BODY.search(self.text, start, max(self._run(start), start + 1)) is not None or (
            named is None and BODY.match(self.text, start) is not None
        )

    def _is_desk(self, hit: Hit, entry: Entry, words: str) -> bool:
        """Tell whether a bracket holds what an office is in charge of: "Director General (South Asia)"."""
        if not words[0].isupper():
            return False
        if entry.value in _DESKED:
            return words != self._initials(hit)
        return not words.isupper() and words.split()[0] in PORTFOLIO

    def _initials(self, hit: Hit) -> str:
        return "".join(w[0] for w in self.text[hit.start : hit.end].split() if w[0].isupper())

    def _stands_for(self, letters: str, hit: Hit) -> bool:
        """Tell whether letters in a bracket shorten an office, small words taken in or not."""
        every = "".join(w[0] for w in self.text[hit.start : hit.end].split()).upper()
        return letters in (self._initials(hit), every)

    def read_head(self, start: int) -> Office | None:
        """Return the office "head of the …" that starts at `start`, None where no body is named."""
        lead = _HEAD_OF.match(self.text, start)
        named = self.marks.at(lead.end()) if lead else None
        if lead is None or (named is not None and named.find("office") is not None):
            return None
        end = self._run(lead.end())
        entry = next((e for h in self.marks.hits for e in h.entries if e.label == "office"), None)
        if end == lead.end() or entry is None or not BODY.search(self.text, lead.end(), end):
            return None
        bracket = _PARENTHESIS.match(self.text, end)
        end = bracket.end() if bracket and bracket[1].isupper() else end
        return Office(start, end, self.text[start:end], entry, None, False, False, False)

    def read_body(self, start: int) -> int:
        """Return the end of a ministry's or department's name that starts at `start`, with its state."""
        end = self._run(start)
        link = _LINK.match(self.text, end)
        named = (self.marks.at(link.end()) or self.marks.at(link.end(1) + 1)) if link and link[1] == "of" else None
        return named.end if named is not None and party_of(self.context, named) else end

    def _further(self, end: int) -> int:
        """Return the end of further portfolios: "Minister of Foreign Affairs[, Employment and Tourism]"."""
        gap = _SEPARATOR.match(self.text, end)
        word = _CAPITAL.match(self.text, gap.end()) if gap and gap.group() != " " else None
        if gap is None or word is None or word.group() not in PORTFOLIO:
            return end
        mark = self.marks.at(gap.end())
        if mark is not None and mark.find("office") is not None:
            return end
        stop = self._run(gap.end())
        return stop if " and " in self.text[end:stop] else end

    def _follows(self, end: int) -> int:
        """Return the end of portfolio words behind a name: "ADB [Resident Mission in …]", "German [Ministry of …]"."""
        word = _CAPITAL.match(self.text, end + 1) if self.text.startswith(" ", end) else None
        if self.text.startswith("'s ", end):
            return self._run(end + 3) if self._run(end + 3) > end + 3 else end
        if word is None or not (word.group() in PORTFOLIO or word.group() == "Resident"):
            return end
        return self._run(end + 1)

    def _served(self, start: int) -> int:
        """Return the end of whom an aide or secretary serves: "Adviser to the Prime Minister", 0 where none."""
        named = self.marks.at(start)
        if named is not None and named.find("office") is not None:
            return named.end
        body = BODY.match(self.text, start)
        return max(body.end(), self._run(start)) if body else 0

    def _superior(self, named: Hit) -> int:
        """Return the end of the person served: "Advisor of Chancellor …"."""
        words = re.compile(r" [A-Z][\w-]+(?: [A-Z][\w-]+)?(?=[,.;)]| and )").match(self.text, named.end)
        return words.end() if words else named.start

    def _run(self, start: int) -> int:
        """Return the end of the portfolio that starts at `start` (`start` itself where there is none)."""
        text, at, end, link = self.text, start, start, "of"
        for _ in range(24):
            word = _CAPITAL.match(text, at)
            if word is None or not word.group()[0].isupper():
                break
            mark = self.marks.at(at)
            stop, fits = self._fit(word, mark, link, at)
            if not fits:
                break
            end = stop
            gap = _SEPARATOR.match(text, end)
            if gap is None or text[end - 1] == "." or (gap.group() == " in " and self._is_city(gap.end())):
                break
            if gap.group() == " on " and _TIME.match(text, gap.end()):
                break
            link, at = gap.group().split("(")[0].strip().split(" ")[0], gap.end()
            if link == "" and gap.group() != " " and gap.group().startswith(" ("):
                end, at = gap.end(), gap.end() + 1
            if link == "of" and (named := self._named_at(at, at - 4)) is not None and named.find("state") is not None:
                break
        return end

    def _is_city(self, start: int) -> bool:
        """Tell the city where somebody is met from what an office is in charge of."""
        return any(h.start == start and h.find("place") for h in self.context.hits_in(start, start + 1))

    def _fit(self, word: re.Match[str], mark: Hit | None, link: str, at: int) -> tuple[int, bool]:
        """Return the end of a word (or name) and whether it belongs to the portfolio."""
        bare = word.group().removesuffix("'s").rstrip(".")
        stop = at + len(word.group().rstrip("."))
        if mark is not None and bare not in PORTFOLIO:
            if mark.find("honorific") or mark.find("office"):
                return at, False
            if (mark.find("state") or mark.find("adjective")) and self.text.endswith(", and the ", 0, at):
                return at, False  # a new clause: "Minister of Trade, and the Oman delegation"
            return mark.end, (link != "and" and link != ",") or mark.find("office_modifier") is None
        if bare in PORTFOLIO:
            if mark is not None and mark.find("office") is not None:
                return at, False
            if mark is not None and mark.end > stop and mark.find("office_modifier") is None:
                return mark.end, True
            return stop, True
        if link in ("of", "for", "on", "–"):
            return stop, True
        following = _CAPITAL.match(self.text, stop + 1)
        return stop, following is not None and self.text[stop] == " " and following.group() in PORTFOLIO and link != ","


def _is_initials(letters: str, tail: str) -> bool:
    """Tell whether letters are the first ones of the last words of a body's name."""
    return "".join(w[0] for w in tail.split() if w[0].isupper()).endswith(letters)


def _is_compound(tail: str) -> bool:
    """Tell whether the country belongs to a body's own name: "the Communist Party of …", "the Bank of …"."""
    return tail.rsplit(" ", 1)[-1] in ("Party", "Bank")
