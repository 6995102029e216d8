"""The gate: a fast test that a text can hold no meeting, so that most of a large archive need not be read.

A meeting is told by a word for it (met, spoke, visit, summit, the name of a mechanism …) with a government, place,
body or office not far away. A text without such a pair passes unread. The test errs towards reading: what it costs
and spares is measured in tests/test_gate.py and docs/scale.md.
"""

from __future__ import annotations

from bisect import bisect_left

from memcon.lexicon import Lexicon, fold, straighten
from memcon.lexicon.patterns import words_of
from memcon.model import Document

_TALK_WITHIN = 80
_PARTIES = frozenset("state organisation adjective demonym seat group place mechanism office".split())
WITHIN = 150


class Gate:
    """Tells of documents whether they may hold a meeting; build once, use for many.

    `within` is how many characters may lie between a word for a meeting and a party; a text that was not cleaned of
    what stands between its paragraphs needs more.
    """

    def __init__(self, lexicon: Lexicon, within: int = WITHIN) -> None:
        self._meetings, self._names, self._within = lexicon.meetings, lexicon.names, within
        self._weak = words_of(lexicon, "verb_class/weak triggers")
        self._talk = words_of(lexicon, "noun_class/signs of talk")

    def may_hold_meeting(self, document: Document) -> bool:
        """Tell whether a document must be read."""
        plain = straighten(document.text)
        folded = fold(plain)
        signs: list[int] = []
        parties: list[int] = []
        for hit in self._meetings.find(folded):
            if "office" in hit.labels:
                parties.append(hit.start)
            if "mechanism_head" in hit.labels:
                signs.append(hit.start)
            elif "trigger" in hit.labels:
                weak = folded[hit.start : hit.end] in self._weak
                if not weak or any(word in folded[hit.end : hit.end + _TALK_WITHIN] for word in self._talk):
                    signs.append(hit.start)
        for hit in self._names.find(plain):
            if "mechanism" in hit.labels:
                signs.append(hit.start)
            if not _PARTIES.isdisjoint(hit.labels):
                parties.append(hit.start)
        parties.sort()
        return any(_is_near(sign, parties, self._within) for sign in signs)


def _is_near(sign: int, parties: list[int], within: int) -> bool:
    at = bisect_left(parties, sign - within)
    return at < len(parties) and parties[at] <= sign + within
