"""Which actor, if any, is the subject of a verb group."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from memcon.annotate.clauses import (
    COORDINATORS,
    PREPOSITIONS,
    SUBORDINATORS,
    Tokens,
    VerbGroup,
    is_adverb,
)

DETERMINERS = frozenset("the both all our their his her its two three four these those".split())
OPENERS = frozenset({",", ";", ":", "—", "–", "-", "•", "*", '"', "“", "”", ")", "]", "(", "…", "."})
_CLOSERS = frozenset({",", ")", "—", "–", "-", "'", '"', "“", "‘"})
_NO_ADJECTIVES = COORDINATORS | PREPOSITIONS | SUBORDINATORS
HARD_OPENERS = frozenset({";", ":", "—", "–", '"', "“", "”"})
_TOGETHER = frozenset({"they", "all"})
_MAX_ASIDE = 30  # tokens of an apposition between two subjects
_MOST_TRIED = 8  # actors before a verb that are tried for its subject
MAX_LINK = 60  # tokens between a subject's head and its verb


class Actor(NamedTuple):
    """A mention that can act: `who` as in grammar.toml's groups, or person or party; `code` the party if known."""

    start: int
    end: int
    who: str
    code: str | None


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject of a verb group: its actors in order, and where it starts in the text."""

    actors: tuple[Actor, ...]
    start: int


class SubjectFinder:
    """Finds subjects within one sentence."""

    def __init__(
        self, text: str, tokens: Tokens, actors: list[Actor], group_nouns: frozenset[str], finite: list[VerbGroup]
    ) -> None:
        self._text = text
        self._words = tokens.words
        self._starts = tokens.starts
        self._actors = actors
        self._actor_ends = [a.end for a in actors]
        self._group_nouns = group_nouns
        self._finite = [g.first for g in finite if g.form in ("past", "third", "will", "have")]

    def find(self, group: VerbGroup, limit: int, is_later: bool) -> Subject | None:
        """Return the subject of `group` among the actors that start at or after offset `limit`.

        A later clause of a sentence needs a coordinator before its subject, or a pronoun behind a comma: what
        follows a bare comma inside a complement is no clause of the same speaker.
        """
        nearest = bisect_right(self._actor_ends, self._starts[group.first]) - 1
        furthest = self._starts[max(0, group.first - MAX_LINK)]
        for k in range(nearest, max(-1, nearest - _MOST_TRIED), -1):
            actor = self._actors[k]
            if actor.start < limit or actor.end < furthest:
                return None
            if self._is_relative(actor, group):
                return Subject((actor,), actor.start)
            if not self._is_linked(actor, group):
                continue
            first, chain = self._extend(k, limit)
            if self._opens_clause(first, is_later) or self._opens_aside(first, group):
                return Subject(tuple(chain), first.start)
        return None

    def _is_relative(self, actor: Actor, group: VerbGroup) -> bool:
        """Tell whether "who" alone stands between a person and the verb: "the President, who underlined …"."""
        if actor.who not in ("person", "official"):
            return False
        i = group.first - 1
        if i < 1 or self._words[i] != "who":
            return False
        i -= 2 if self._words[i - 1] == "," else 1
        return i >= 0 and self._starts[i] + len(self._words[i]) == actor.end

    def _token_at(self, offset: int) -> int | None:
        """Return the index of the token that starts at `offset` or the first one after it."""
        index = bisect_left(self._starts, offset)
        return index if index < len(self._starts) else None

    def _opens_clause(self, actor: Actor, is_later: bool) -> bool:
        i = self._token_at(actor.start)
        if i is None:
            return False
        i -= 1
        while i >= 0 and self._words[i] in DETERMINERS:
            i -= 1
        if actor.who == "person":
            i = self._skip_title(i)
        before = self._words[i] if i >= 0 else ""
        if i > 0 and actor.who == "all" and before.isalpha() and before not in _NO_ADJECTIVES:
            j = i - 1
            while j >= 0 and self._words[j] in DETERMINERS:
                j -= 1
            if j < 0 or self._words[j] in OPENERS | COORDINATORS:
                i = j  # an adjective: "the interagency representatives"
        elif i == 0 and actor.who == "all" and self._words[0] not in _NO_ADJECTIVES:
            return True
        if i < 0:
            return True
        word = self._words[i]
        if word == "whom" and actor.who in ("he", "they"):
            return True
        if is_later:
            bare = word == "," and actor.who in ("they", "we", "he", "i", "all")
            return bare or word in COORDINATORS or word in HARD_OPENERS
        return word in OPENERS or word in COORDINATORS or is_adverb(word) or word[0].isdigit()

    def _opens_aside(self, actor: Actor, group: VerbGroup) -> bool:
        """Tell whether an act stands in a clause with "where" or ", as": "in Geneva, where they discussed …"."""
        i = (self._token_at(actor.start) or 0) - 1
        while i >= 0 and self._words[i] in DETERMINERS:
            i -= 1
        if i < 1 or group.entry is None or actor.who not in _TOGETHER:
            return False
        before = self._words[i - 1]
        return (
            self._words[i] == "where"
            or (self._words[i] == "as" and before == ",")
            or (self._words[i] == "which" and before in ("during", "at", "after", "following"))
        )

    def _skip_title(self, i: int) -> int:
        """Step over capitalised words before a person that belong to a title unknown to the lexicon."""
        low = max(0, i - 2)
        while i > low and self._text[self._starts[i]].isupper() and self._words[i] not in _NO_ADJECTIVES:
            i -= 1
        return i

    def _is_linked(self, actor: Actor, group: VerbGroup) -> bool:
        i = self._token_at(actor.end)
        if i is None or i > group.first:
            return False
        last = group.first
        while last > i and is_adverb(self._words[last - 1]):
            last -= 1
        if last == i:
            return True
        between = self._words[i:last]
        if between[-1] in PREPOSITIONS or between[-1] in ("and", "but", "or"):
            return False
        if between[0].startswith("'"):
            # "China's top diplomat": the owner stands for its official
            return 2 <= len(between) <= 5 and between[-1] in self._group_nouns
        closed = between[0] in _CLOSERS or between[0] == "("
        if closed and between[-1] in _CLOSERS and len(between) > 1:
            return True
        if between == [","]:
            # the comma closes an apposition: "his counterpart, the Foreign Minister, said"
            at = self._token_at(actor.start) or 0
            return at > 0 and self._words[at - 1] == "," and actor.who in ("person", "official")
        if bisect_left(self._finite, i) < bisect_left(self._finite, group.first):
            return False
        if not SUBORDINATORS.isdisjoint(between):
            return False
        if between[0] in PREPOSITIONS or between[0] in ("and", "&", "(", "led", "representing", "as"):
            return True
        return len(between) <= 3 and between[0][0].isalpha() and between[-1] in self._group_nouns

    def _is_aside(self, words: list[str], i: int, j: int) -> bool:
        """Tell whether tokens [i, j) are an apposition and "and": "A, the head of the department, and his B"."""
        if (
            len(words) > _MAX_ASIDE
            or (
                words[0] not in (",", "(") and not (words[1:] == [",", "and"] and self._text[self._starts[i]].isupper())
            )
            or "and" not in words[-5:]
        ):
            return False
        if not SUBORDINATORS.isdisjoint(words) or bisect_left(self._finite, i) < bisect_left(self._finite, j):
            return False
        at = len(words) - 1 - words[::-1].index("and")
        return words[at - 1] in (",", ")")

    def _extend(self, k: int, limit: int) -> tuple[Actor, list[Actor]]:
        """Follow "A, B and C" to the left from actor k."""
        chain = [self._actors[k]]
        while k > 0 and self._actors[k - 1].start >= limit:
            previous = self._actors[k - 1]
            i, j = self._token_at(previous.end), self._token_at(chain[0].start)
            if i is None or j is None or j < i:
                break
            words = [w for w in self._words[i:j] if w not in DETERMINERS]
            if not words:
                break
            if words[0] in ("counterpart", "counterparts") and len(words) <= 2:
                # "his Russian counterpart, Sergei Lavrov" is one person
                chain[0] = chain[0]._replace(start=previous.start)
                k -= 1
                continue
            if not set(words) <= {"and", ",", "&", "(", ")", "plus", "or"} and not self._is_aside(words, i, j):
                break
            # "After the talks, the two sides …": a comma alone joins no two subjects
            if len(chain) == 1 and words == [","]:
                break
            chain.insert(0, previous)
            k -= 1
        return chain[0], chain
