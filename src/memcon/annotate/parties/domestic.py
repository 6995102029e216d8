"""Talk at home and talk to other states: which acts of one government alone stand within reach of another."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from memcon.annotate.parties.find import is_tongue
from memcon.annotate.parties.states import read_states
from memcon.annotate.text.context import Context
from memcon.lexicon import find_near
from memcon.lexicon.patterns import WordRegex, anchors_of, lazy_regex, words_of
from memcon.model import MeetingMention, Span

_BEFORE, _AFTER = 200, 80  # characters around a clause of talk, within its paragraph
_PROSE = 800  # characters around a clause of prose
_OWN_WORDS = 350  # the same where the speaker tells of himself, as in messages to his own country
_ANSWER = 400  # characters from a question on in which what it asks about is still answered
_STORY = (400, 250)  # characters before and behind an act in a newspaper story
_SHORT = 1000  # characters of a text in which one name tells little
_FEW = 1000  # characters of a release for each time that it names others, where it does so seldom
_PAPER = 250  # the same in papers that a head of state signs for his own country
_SIGNED = WordRegex(
    r"\A\W*(?:%noun_class/papers for home%|%office_class/signing% \w+ %verb_class/deciding at home%)\b", re.I
)
_PEOPLE = frozenset({"adjective", "demonym"})
_STATES = ("state", "adjective", "demonym", "organisation", "seat")
_BRIEFING = WordRegex(r"\b%noun_class/briefings%\b", re.I)
_SMALL_AFTER = lazy_regex(r"\s[a-z]")
_DEALINGS = WordRegex(r"\b%noun_class/dealings%\b")
# "“We want to move fast in this negotiation,” the envoy said": of the talks that a story reports
_TALKS = lazy_regex(
    r"\b(?:talks|negotiations?|negotiating\s(?:table|team|round)|consultations|dialogue|summit|(?:both|two)\s(?:sides|countries|governments|nations)|"
    r"bilateral|counterparts?)\b"
)
_LONGEST_DEALING = 32  # characters
# What stands before the name of the publisher's own people, one of whose groups the two are together.
_GROUP_OF_PEOPLE = lazy_regex(r"\b[A-Z][a-z]+[- ]\Z")
_LONGEST_GROUP = 40  # characters


class Abroad:
    """Tells of one document where another state or body than the publisher's is within reach.

    `is_talk` tells that somebody speaks to hearers, `is_briefing` that a spokesperson speaks of all matters of the
    day, `is_paper` that the document is a paper for one's own country: a proclamation, an order, a fact sheet.
    """

    def __init__(self, context: Context, meetings: Sequence[MeetingMention], home: str | None, is_talk: bool) -> None:
        self._context = context
        self._home = home
        self.is_talk = is_talk
        self._marks: list[int] | None = None
        self._everywhere = home is None or context.turns.has_guests or _names_others(context, home)
        briefing = _BRIEFING.of(context.lexicon).search(context.title)
        self.is_briefing = not context.turns.has_guests and home is not None and briefing is not None
        self.is_paper = _SIGNED.of(context.lexicon).match(context.title) is not None
        self._everywhere = self._everywhere and not self.is_briefing
        if not self._everywhere and not is_talk:
            self._everywhere = any(m.standing == "subject" for m in meetings)

    def is_near(self, start: int, end: int, is_personal: bool = False) -> bool:
        """Tell whether an act at [start, end) of the publisher alone has another state or body within reach.

        `is_personal` tells that "I" or "we" act.
        """
        if self._everywhere:
            return True
        if not self.is_talk:
            reach = _PAPER if self.is_paper else _OWN_WORDS if is_personal else _PROSE
            return self._has_mark(start - reach, end + reach)
        text = self._context.plain
        opening = text.rfind("\n\n", max(0, start - _BEFORE), start) + 1
        if self._has_mark(max(opening, start - _BEFORE), min(end, start + _BEFORE) + _AFTER):
            return True
        asked, answered = self._context.turns.question_before(start)
        return start - answered < _ANSWER and self._has_mark(max(asked, answered - _ANSWER), answered)

    def is_told_near(self, act: Span) -> bool:
        """Tell whether a newspaper story names another state or body close to an act, to which its title may be."""
        is_at_head = act.start < _STORY[0]
        if (is_at_head and self._everywhere) or self.tells_of_talks(act):
            return True
        return self._has_mark(act.start - _STORY[0], act.end + _STORY[1])

    def tells_of_talks(self, act: Span) -> bool:
        """Tell whether an act in a story that reports a meeting speaks of talks or of those on the other side."""
        return self._everywhere and _TALKS.search(self._context.folded, act.start, act.end) is not None

    def is_seldom_told(self, few: int) -> bool:
        """Tell whether a text names others no more than once in `few` characters: it is about affairs at home."""
        length = len(self._context.text)
        return length > _SHORT and len(self._found()) * few < length

    def is_in_passing(self, act: Span) -> bool:
        """Tell whether a release names others so seldom that an act in whose sentence none stands is one at home."""
        if self._everywhere or not self.is_seldom_told(_FEW):
            return False
        sentence = self._context.sentences[self._context.sentence_at(act.start)]
        return not self._has_mark(sentence.start, max(sentence.end, act.end))

    def may_be_near(self, sentence: Span) -> bool:
        """Tell whether an act anywhere in a sentence of talk, within one turn, may have another state within reach."""
        start = sentence.start
        opening = self._context.plain.rfind("\n\n", max(0, start - _BEFORE), start) + 1
        if self._everywhere or self._has_mark(max(opening, start - _BEFORE), sentence.end + _AFTER):
            return True
        asked, answered = self._context.turns.question_before(start)
        return start - answered < _ANSWER and self._has_mark(max(asked, answered - _ANSWER), answered)

    def is_in(self, start: int, end: int) -> bool:
        """Tell whether another state or body stands in [start, end) itself."""
        return self._has_mark(start, end)

    def _has_mark(self, start: int, end: int) -> bool:
        marks = self._found()
        i = bisect_left(marks, start)
        return i < len(marks) and marks[i] < end

    def _found(self) -> list[int]:
        if self._marks is None:
            self._marks = self._find_marks()
        return self._marks

    def _find_marks(self) -> list[int]:
        context, home = self._context, self._home
        own = _find_own_groups(context, home)
        starts = [s for s, _ in own]
        marks = []
        territories = read_states(context.lexicon).territories
        hidden = find_hidden(context, home)
        for party in context.parties:
            i = bisect_left(starts, party.start + 1) - 1
            if party.code == home or party.code in hidden or territories.get(party.code) == home:
                continue
            if not (i >= 0 and party.start < own[i][1]):
                marks.append(party.start)
        marks += [p.start for p in context.people if p.party and territories.get(p.party, p.party) != home]
        places = anchors_of(context.lexicon, "noun_class/dealings").find(context.folded)
        found = find_near(_DEALINGS.of(context.lexicon), context.folded, places, 0, _LONGEST_DEALING)
        marks += [m.start() for m in found]
        return sorted(marks)


def _find_own_groups(context: Context, home: str | None) -> list[tuple[int, int]]:
    """Return where groups of the publisher's own people are named: "Mexican-Americans" in Washington."""
    out = []
    for hit in context.hits:
        if not _PEOPLE.isdisjoint(hit.labels) and any(e.value == home and e.label in _PEOPLE for e in hit.entries):
            group = _GROUP_OF_PEOPLE.search(context.plain, max(0, hit.start - _LONGEST_GROUP), hit.start)
            if group:
                out.append((group.start(), hit.end))
    return out


def find_hidden(context: Context, home: str | None) -> set[str]:
    """Return the states that parts of the publisher's own are called like, unless their seat or people are named."""
    hidden = {n.code for n in read_states(context.lexicon).namesakes.values() if n.of == home}
    for hit in context.hits if hidden else ():
        for entry in hit.entries:
            people = entry.label in _PEOPLE and _SMALL_AFTER.match(context.plain, hit.end)
            if entry.value in hidden and (people or entry.label == "seat"):
                hidden.discard(entry.value)
    return hidden


def _names_others(context: Context, home: str | None) -> bool:
    """Tell whether the title names another state or a body of states."""
    own = words_of(context.lexicon, "body_class/own namesakes")
    hits = (h for h in context.lexicon.names.find(context.title) if not is_tongue(context.title, h.end))
    named = (e for h in hits for e in h.entries)
    codes = {e.value for e in named if e.label in _STATES and e.form not in own}
    return any(read_states(context.lexicon).territories.get(c, c) != home for c in codes)
