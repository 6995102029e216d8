"""Where a portfolio ends: the words behind "Minister of …", over commas, "and" and the names of bodies and states."""

from __future__ import annotations

import re

from memcon.annotate.people.marks import Marks
from memcon.annotate.people.portfolios import body_behind, portfolio_end, read_portfolios
from memcon.annotate.text.context import Context
from memcon.lexicon import Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex

_CAPITAL = lazy_regex(r"[^\W\d_][\w'.-]*")
_SEPARATOR = lazy_regex(
    r",? (?:and|&) (?:the )?|, (?:the )?| (?:of|for|on|in) (?:the )?| – (?:the )?| \([A-Z][A-Za-z]+\)(?= )| "
)
# The style of a state in front of its name, where the lexicon has not both as one: "the Republic of …".
_STYLE = lazy_regex(
    r"(?:(?:Federal|Federative|Democratic|People's|Islamic|Socialist|Arab|United|Co-operative|Cooperative) )*"
    r"(?:Republic|Kingdom|State|Sultanate|Commonwealth|Principality|Union) of (?:the )?"
)
_OWNED = lazy_regex(r"'s? (?=[A-Z])")
_BODY = WordRegex(r"\b(?:%body_class/with offices%|%body_class/behind a country%)\b")
_SMALL_TAIL = lazy_regex(r" (?:affairs|relations|policy|cooperation|co-operation)\b")  # "for European affairs"
_SIDE = lazy_regex(r" (?:side|delegation|team)\b")
_STROKE = lazy_regex(r" ?/ ?(?=[A-Z][a-z])")
TIME = lazy_regex(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\b"
)


class PortfolioReader:
    """Reads what offices are in charge of in one document."""

    def __init__(self, context: Context, marks: Marks) -> None:
        self.context = context
        self.text = context.plain
        self.marks = marks
        self._portfolios = read_portfolios(context.lexicon)
        self._body = _BODY.of(context.lexicon)

    def end_of(self, link: str, start: int, named: Hit | None) -> int:
        """Return where a portfolio or the person served ends that starts at `start`, `start` where there is none."""
        stop = self.run(start)
        if stop == start and link == "of" and named is not None and named.find("office") is not None:
            stop = self._superior(named)
        if stop == start and link in ("of", "for"):
            stop = portfolio_end(self._portfolios, self.text, stop)
        return stop

    def run(self, start: int) -> int:
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
            if gap.group() == " on " and TIME.match(text, gap.end()):
                break
            link, at = gap.group().split("(")[0].strip().split(" ")[0], gap.end()
            if link == "" and gap.group() != " " and gap.group().startswith(" ("):
                end, at = gap.end(), gap.end() + 1
            if link == "of" and (named := self.named_at(at, at - 4)) is not None and named.find("state") is not None:
                break
        small = _SMALL_TAIL.match(text, end) if end > start else None
        return small.end() if small is not None else end

    def _fit(self, word: re.Match[str], mark: Hit | None, link: str, at: int) -> tuple[int, bool]:
        """Return the end of a word (or name) and whether it belongs to the portfolio."""
        bare = word.group().removesuffix("'s").rstrip(".")
        stop = at + len(word.group().rstrip("."))
        if mark is not None and bare not in self._portfolios.words:
            if mark.find("honorific") or mark.find("office"):
                return at, False
            if (mark.find("state") or mark.find("adjective")) and self.text.endswith(", and the ", 0, at):
                return at, False  # a new clause: "Minister of Trade, and the Oman delegation"
            if link == "," and _SIDE.match(self.text, mark.end):
                return at, False  # "Secretary of the Ministry of Trade, the Omani side by B"
            if link in ("and", "&", ",") and self._owns_office(mark):
                return at, False  # "Head of Trade, and Peruvian Finance Minister B"
            ends = (link != "and" and link != ",") or mark.find("office_modifier") is None
            return body_behind(self.context, mark), ends
        if bare in self._portfolios.words:
            if mark is not None and mark.find("office") is not None:
                return at, False
            if mark is not None and mark.end > stop and mark.find("office_modifier") is None:
                return mark.end, True
            return stop, True
        if link in ("of", "for", "on", "–"):
            return stop, True
        following = _CAPITAL.match(self.text, stop + 1)
        return stop, following is not None and self.text[
            stop
        ] == " " and following.group() in self._portfolios.words and link != ","

    def _owns_office(self, mark: Hit) -> bool:
        """Tell whether a state right before an office tells whose it is: "Peruvian Minister B", "Peru's envoy B"."""
        if not (mark.find("state") or mark.find("adjective")):
            return False
        gap = len("'s ") if self.text.startswith("'s ", mark.end) else 1
        behind = self.marks.at(mark.end + gap)
        return behind is not None and (behind.find("office") or behind.find("office_modifier")) is not None

    def named_at(self, start: int, other: int) -> Hit | None:
        """Return the mark at `start` or, with its article, at `other`; also a state behind its style."""
        named = self.marks.at(start) or self.marks.at(other)
        if named is None and (style := _STYLE.match(self.text, start)) is not None:
            behind = self.marks.at(style.end())
            return behind if behind is not None and behind.find("state") is not None else None
        return named

    def further(self, end: int) -> int:
        """Return the end of further portfolios: "Minister of Foreign Affairs[, Employment and Tourism]"."""
        gap = _SEPARATOR.match(self.text, end)
        word = _CAPITAL.match(self.text, gap.end()) if gap and gap.group() != " " else None
        if gap is not None and word is not None and word.group().islower() and self.text[end - 1].islower():
            stop = portfolio_end(self._portfolios, self.text, gap.end())
            return stop if stop > gap.end() else end  # "minister for foreign affairs[ and regional integration]"
        if gap is None or word is None or word.group() not in self._portfolios.words:
            return end
        mark = self.marks.at(gap.end())
        if mark is not None and mark.find("office") is not None:
            return end
        stop = self.run(gap.end())
        return stop if " and " in self.text[end:stop] else end

    def owned(self, end: int) -> int:
        """Return the end of a part of the body that ends at `end`: "Congress['s Trade Committee]", 0 where none is."""
        gap = _OWNED.match(self.text, end)
        stop = self.run(gap.end()) if gap is not None else 0
        return stop if gap is not None and self._body.search(self.text, gap.end(), stop) is not None else 0

    def slashed(self, end: int) -> int:
        """Return the end of a desk behind a stroke: "Director General [/ Trade]", `end` where there is none."""
        stroke = _STROKE.match(self.text, end)
        mark = self.marks.at(stroke.end()) if stroke is not None else None
        if stroke is None or (mark is not None and mark.find("office") is not None):
            return end
        stop = self.run(stroke.end())
        return stop if stop > stroke.end() else end

    def follows(self, end: int) -> int:
        """Return the end of portfolio words behind a name: "ADB [Resident Mission in …]", "German [Ministry of …]"."""
        word = _CAPITAL.match(self.text, end + 1) if self.text.startswith(" ", end) else None
        if self.text.startswith("'s ", end):
            return self.run(end + 3) if self.run(end + 3) > end + 3 else end
        mark = self.marks.at(end + 1) if word is not None else None
        if word is not None and mark is not None and mark.find("office_modifier") is not None:
            word = _CAPITAL.match(self.text, word.end() + 1)  # "Swiss Federal [Department of …]"
        if word is None or not (word.group() in self._portfolios.words or word.group() == "Resident"):
            return end
        return self.run(end + 1)

    def _superior(self, named: Hit) -> int:
        """Return the end of the person served: "Advisor of Chancellor …"."""
        words = re.compile(r" [A-Z][\w-]+(?: [A-Z][\w-]+)?(?=[,.;)]| and )").match(self.text, named.end)
        return words.end() if words else named.start

    def _is_city(self, start: int) -> bool:
        """Tell the city where somebody is met from what an office is in charge of."""
        return self.city_end(start) > 0

    def city_end(self, start: int) -> int:
        """Return where a city that is named at `start` ends, 0 where there is none."""
        hits = self.context.hits_in(start, start + 1)
        return next((h.end for h in hits if h.start == start and h.find("place")), 0)
