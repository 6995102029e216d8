"""One occasion while it is put together, and the runs of persons and parties beside its trigger."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import itemgetter

from memcon.annotate.days.dates import DateMention
from memcon.annotate.occasions.meeting_setting import Place
from memcon.annotate.text.context import Context, PartyMention, Person
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_CHAIN = lazy_regex(
    # "met with A, and other ministers; with B, as well as the head of the port; and with C"
    r"(?:,?\s+(?:and|as\s+well\s+as)\s+(?:[\w'’-]+\s+){0,8}[\w'’-]+(?=;\s+(?:and\s+)?with\s))?"
    r"(?:'s?)?(?:,?\s+as\s+(?:the\s+)?(?:[Hh]ead|[Ll]eader)\s+of\s+(?:the\s+|its\s+)?[\w-]+\s+[Dd]elegation(?=,?\s))?\s*(?:\([^()]{1,40}\))?(?:,\s+(?:representing|who|whose|(?:the\s+)?(?:[Hh]ead|[Dd]irector|[Cc]hief|[Cc]hair\w*)\s+of)\s(?:[^,;:]{2,90}|[^;:]{2,140}\([A-Z]{2,6}\))(?=,))?(?:,?\s+(?:from|on|for|representing)\s+(?:the\s+[\w-]+|[A-Z]\w+(?:'s)?)\s+side)?"
    r"(?:,?\s+(?:for|representing|on\s+behalf\s+of)\s+(?:the\s+)?[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?(?=,?\s+and\s))?\s*[,;]?\s*(?:(?:including|and|as\s+well\s+as|along\s+with|"
    r"together\s+with|alongside|with|&)\s+)?(?:(?:from|on|for)\s+the\s+[\w-]+\s+side,?\s+(?:by\s+)?)?"
    r"(?:also\s+)?(?:(?:with|(?<=and\s)(?:to|by)|(?<=well\sas\s)by|(?<=and\s)one\s+(?:with|to))\s+)?(?:both\s+)?(?:the\s+|his\s+|her\s+|their\s+|its\s+)?"
    r"(?:(?!after|before|while|when|as|if|until|on|about|regarding|concerning|since|that|who|sa(?:id|ys?)\b|t(?:old|ells)\b|(?:was|were|is|are|has|had|will|met|meets|received|welcomed|hosted|visited|called|phoned|telephoned|urged|briefed|asked|thanked|joined|saw)\b)\w+\s+)?(?:(?:counterpart|colleague|peer)s?,?\s+)?\Z"
)
LATEST = 200  # occasions told last, among which the one is that is told again: a text may tell thousands


@dataclass(slots=True)
class Draft:
    """One occasion while it is put together; fields as in MeetingMention.

    `leads` are the persons who perform the verb, `verb` is where it stands if the span begins elsewhere; `other` tells
    that words set the occasion apart from one told before ("their first meeting"), `own` that the publisher tells it
    in the first person, `of_row` that it is one of several with states of which a row names no officials, and
    `to_event` that a journey is only told as one to an event, which tells it.
    """

    kind: str
    span: Span
    sentence: Span
    rule: str
    people: list[Person] = field(default_factory=list)
    codes: set[str] = field(default_factory=set)
    roles: dict[int, str] = field(default_factory=dict)
    verbal: bool = True
    status: str = "held"
    standing: str | None = None
    when: DateMention | None = None
    why_no_day: str | None = None
    place: Place | None = None
    mode: str | None = None
    mechanism: str | None = None
    acronym: str | None = None
    number: int | None = None
    modifier: str | None = None
    misspelt: Span | None = None  # where its number is told by a misspelt word
    titled: bool = False
    aside: bool = False
    evidence: list[Span] = field(default_factory=list)
    months_only: bool = False
    alone: bool = False
    several: bool = False
    leads: list[Person] = field(default_factory=list)
    verb: int | None = None
    other: bool = False
    own: bool = False
    of_row: bool = False
    to_event: bool = False

    @property
    def told_at(self) -> int:
        """Where the words before the verb end that tell tense and status."""
        return self.span.start if self.verb is None else self.verb

    @property
    def names_sides(self) -> bool:
        """Whether a meeting has both sides, be the party of a person named still open."""
        return self.kind != "visit" and (len(self.codes) > 1 or len([p for p in self.people if p.name]) > 1)

    def add_people(self, people: Iterable[Person], role: str) -> None:
        """Add persons who are not yet there, with their role; the first role stays."""
        known = {p.ident for p in self.people}
        for p in people:
            if p.ident not in known:
                known.add(p.ident)
                self.people.append(p)
                self.roles[p.ident] = role


def named(context: Context, person: Person) -> Person:
    """Return the person's first full mention where this one has no name."""
    return person if person.name else context.people[person.ident] if person.ident < len(context.people) else person


# "met [the Peruvian delegation led by] Minister A", "B and [a team from Peru, headed by] Minister A"
_LED_GROUP = lazy_regex(
    r"\b(?:(?:an?|the|his|her|this)\s+(?:[\w'’-]+\s+){0,4}?|[A-Z][\w-]+\s+)(?:[Dd]elegation|team|mission)(?:\s+(?:of|from)\s+[^.;:,]{2,60}?)?,?\s+"
    r"(?:led|headed)\s+by\s+(?=(?:the\s+|its\s+)?\Z)"
)


def leave_led_group(between: str) -> str | None:
    """Return the words before a person without the group that he or she leads, None where they tell of none."""
    group = _LED_GROUP.search(between) if " by" in between else None
    return between[: group.start()] + between[group.end() :] if group is not None else None


def people_after(context: Context, start: int, end: int, gap: re.Pattern[str]) -> list[Person]:
    """Return the run of persons in [start, end), the first one reached over words that `gap` allows."""
    out: list[Person] = []
    at = start
    for person in context.people_in(start, end):
        if person.start < at or person.end > end:
            continue
        between = context.plain[at : person.start]
        pattern = gap if not out else _CHAIN
        led = leave_led_group(between)
        if not (pattern.match(between) or (led is not None and pattern.match(led))):
            break
        if out and between[:1] == "," and opens_clause(context, out[-1].end, person.end):
            break
        if out and _is_teller(context, between, person.end):
            break
        if len(out) == 1 and between.startswith(", and ") and _FINITE.match(context.plain, person.end) is not None:
            break  # "the visit to Lima by President A, and Minister B thanked": no row of two has a comma
        out.append(person)
        at = person.end
    return out


# "will hold talks with A, the spokeswoman B said": who tells it all is no further one of the row
_TELLS = WordRegex(r",?\s+(?:(?:also|has|had|earlier|later|[a-z]+ly)\s+)?(?:%saying_verbs%|%saying_verbs_behind%)\b")
_IN_A_ROW = lazy_regex(r"\b(?:and|as\s+well\s+as|with|alongside|including|by)\b")


def _is_teller(context: Context, between: str, end: int) -> bool:
    """Tell whether a person who ends at `end`, behind a bare comma, says what the sentence tells before."""
    _, comma, words = between.rpartition(",")
    if not comma or _IN_A_ROW.search(words) is not None:
        return False
    return _TELLS.of(context.lexicon).match(context.plain, end) is not None


# "In talks with President A, the Prime Minister said": the comma ends the phrase that opens the sentence, or a clause:
# "On Monday, before a meeting with President A, Minister B said", "the paper wrote that in talks with A, B told",
# "During her visit to Lake Torre, the head of the Office met"
_OPENED = lazy_regex(
    r"(?:\A|[,—–]\s|\bthat\s|[\"“]\s?)(?i:in|during|on(?!\s+the\s+day\b)|after|following|at|before|ahead\s+of|prior\s+to)\s+(?:[\w'’-]+\s+){0,4}?"
    r"(?:(?:meetings?|talks|discussions|consultations|negotiations|summit|calls?|conversations?)\s+with|(?:visits?|trip|journey|tour)\s+(?:to|of)|"
    r"invitation\s+(?:of|from|extended\s+by))\s+[^,;:]*(?:,\s+(?:[A-Z][\w.'’-]*\s+(?:(?:of|for)\s+(?:the\s+)?)?){1,7}[A-Z][\w.'’-]+)?\Z"
)
_FINITE = lazy_regex(
    r"(?:\s+of\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?)?\s+(?:[“\"]\s?)?(?:(?:also|then|later|again|has|had|[a-z]+ly)\s+){0,2}(?:will|would|shall|has|had|is|was|are|were|[a-z]{3,}ed|sa(?:id|ys)|t(?:old|ells)|"
    r"spoke|gave|made|met|took|paid|flew|undertook|cast|let|hit|set|put|cut|kept|left|held|laid|led|sought|thought|saw|did|came|went|began|felt|struck|sent|"
    r"drew|brought|won|got|became|chose|swore|stood|wrote|read|heard)\s"
)


def opens_clause(context: Context, told: int, end: int) -> bool:
    """Tell whether a person who ends at `end` is the subject behind talks that open a sentence, told up to `told`."""
    if _FINITE.match(context.plain, end) is None:
        return False
    if not context.plain.startswith(",", told):
        return False
    start = context.sentences[context.sentence_at(told - 1)].start
    return _OPENED.search(context.plain[max(start, told - _OPENED_REACH) : told]) is not None


def acts_behind(context: Context, told: int, end: int) -> bool:
    """Tell whether a person who ends at `end`, behind a comma at `told`, has a verb of his own: "led by A, B said"."""
    return context.plain.startswith(", ", told) and _FINITE.match(context.plain, end) is not None


_OPENED_REACH = 200  # characters


# "After the talks with the Peruvian minister, President A met": the comma parts two persons
# "Responding to the Peruvian minister, President A said"
_PHRASE = lazy_regex(
    r"(?:[A-Z][a-z]+ing\s(?:(?:to|with)\s)?(?=(?:the|his|her)\s)|In|During|On|At|After|Following|Before|Preceding|With|Alongside|Together\s+with|Besides|Ahead\s+of|Prior\s+to|Beside)\s?[^,;:.]*\Z"
)
_NAME_THEN = lazy_regex(r"(?:\s[A-Z][\w.'’-]+){1,4}(?=\s)")


def opens_with_office(context: Context, told: int, end: int) -> bool:
    """Tell whether an office that ends at `end` is the subject's, behind a phrase that ends with another, at `told`."""
    start = context.sentences[context.sentence_at(told - 1)].start
    if _PHRASE.match(context.plain, start, told) is None:
        return False
    name = _NAME_THEN.match(context.plain, end)
    return name is not None and _FINITE.match(context.plain, name.end()) is not None


def around(drafts: Sequence[Draft], at: int) -> Sequence[Draft]:
    """Return those of many drafts that stand around index `at`, all where they are few."""
    return drafts if len(drafts) <= LATEST else drafts[max(0, at - LATEST // 2) : at + LATEST // 2]


# "A, who met B in Riga last month, will travel", "A, standing in for B, met", "A, along with B and a team, met"
_WHO_CLAUSE = lazy_regex(
    r",\s+(?:(?:who|whose)\b[^,;:]*,\s+(?:[\w-]+\s+){0,4}|according\s+to\b[^;:]{2,90},\s+(?:(?!and\b)[a-z-]+\s+){0,4}|"
    r"(?:along|together)\s+with\b[^,;:]*\band\s+(?:an?|his|her|their|other|senior|some)\s[^,;:]*"
    r"\b(?:delegations?|officials|team|delegates|aides|staff)\b[^,;:]{0,40},\s+(?:(?!and\b)[a-z-]+\s+){0,4}|"
    r"(?:(?:accompanied|flanked|joined|assisted)\s+by\b[^,;:]*(?:,\s+[A-Z][^,;:]{2,40})?|[a-z]+ing\b[^,;:]*),\s+"
    r"(?:(?!and\b)[a-z-]+\s+){0,4})\Z"
)


# "President A, at the invitation of President B, arrived": A did
_AT_INVITATION = lazy_regex(
    r"\b(?:[Oo]n|[Aa]t|[Uu]pon)\s+(?:the\s+)?(?:[a-z]+\s+)?invitation\s+(?:of|from|by)\s+(?:the\s+|his\s+|her\s+)?(?:counterpart,?\s+)?\Z"
)

# "A, head of the Department of Trade, Fisheries and Ports (DTFP), will visit": how long the office is tells nothing
_APPOSED = WordRegex(
    r"(?:'s)?,\s+(?:(?:the|an?|also|currently|and)\s+)*(?:[\w'-]+\s+){0,3}?(?i:%office_class/apposed%)\b[^;:]{0,220}?,\s+"
    r"(?=[^,;:]{0,60}\Z)"
)


def _apart(context: Context, between: str) -> int:
    """Return how many characters part a person from a verb, an office in commas left out."""
    if len(between) <= _SHORT:
        return len(between)
    office = _APPOSED.of(context.lexicon).match(between)
    return len(between) - office.end() if office is not None else len(between)


_SHORT = 12  # characters: too few for an office


# "on behalf of President A, Minister B attended": B did
_STOOD_FOR = lazy_regex(
    r"\b(?:[Oo]n\s+behalf\s+of|[Ii]n\s+(?:the\s+)?(?:representation|name)\s+of|[Rr]epresenting|standing\s+in\s+for)\s+(?:the\s+|his\s+|her\s+)?\Z"
)


def people_before(context: Context, start: int, end: int, reach: int = 90) -> list[Person]:
    """Return the run of persons in [start, end) that ends nearest to `end`, in text order.

    Those of a clause in commas right before `end` are passed over.
    """
    out: list[Person] = []
    aside = _WHO_CLAUSE.search(context.plain, start, end)
    at = end = aside.start() if aside is not None else end
    for person in reversed([p for p in context.people_in(start, end) if p.end <= end]):
        between = context.plain[person.end : at]
        if not person.name and context.plain.endswith((" as ", " as the "), max(start, person.start - 8), person.start):
            continue  # "Minister A as head of the Thai delegation and Governor B attended"
        if not out and (asked := _AT_INVITATION.search(context.plain, max(start, person.start - 50), person.start)):
            at = asked.start()
            continue
        if not out:
            if _THEN_HE.match(between) is not None and _ends_setting(context, start, person.start):
                break  # "Besides meeting A, she also met B"
            if _apart(context, between) > reach or re.search(
                r"[;:]|\b(?:that|which|when|where|after(?!\stomorrow)|before|"
                r"(?<!short )(?<!little )while(?!\s(?:on|in|visiting)\s))\s|"
                r"\bsaid\s+the\s+(?!two\b)[a-z]+\s",
                between,
            ):
                break
        else:
            led = leave_led_group(between)
            if not _CHAIN.match(between if led is None else led):
                break
            if between == ", " and _ends_setting(context, start, person.start):
                break
        out.append(person)
        at = person.start
    there = [p for p in out if not _STOOD_FOR.search(context.plain, max(start, p.start - 30), p.start)]
    out = (there or out)[::-1]
    owners = {a.start for a, b in pairwise(out) if _OWNS.fullmatch(context.plain, a.end, b.start)}
    return [p for p in out if p.start not in owners]


# "President A's special envoy B met C": A is none of who met C
_OWNS = lazy_regex(r"'s?\s+(?:(?!and\b|or\b)[\w-]+\s+){0,3}")


_THEN_HE = lazy_regex(r",\s+(?:he|she|they|I|we)\b")


# "After her talks with A, B met C", "In addition to meeting A and B, C will meet D": A is none of who met
_SETTING = lazy_regex(
    r"\W{0,3}(?:After|Following|During|At|In|Before|Besides|Ahead\s+of|Prior\s+to|As\s+well\s+as|Apart\s+from|Aside\s+from|In\s+addition\s+to|Upon|When)\s"
    r"[^;:.]{0,120}?\b(?:with|to|by|meeting|receiving|welcoming|hosting|call(?:s|ing)?\s+on)\s+"
    r"(?:the\s+)?(?:[^;:.]{2,160}?\s(?:and|with)\s+(?:(?:with|by|the|his|her)\s+){0,2})?\Z"
)


def _ends_setting(context: Context, start: int, at: int) -> bool:
    """Tell whether the person at `at` ends what a sentence opens with, which says when: "After talks with A, …"."""
    return _SETTING.fullmatch(context.plain, start, at) is not None


def codes_between(context: Context, start: int, end: int, forms: Sequence[str] | None = None) -> list[PartyMention]:
    """Return the parties named in [start, end)."""
    return [p for p in context.parties_in(start, end) if forms is None or p.form in forms]


class Told:
    """Drafts by the sentence that each stands in, in the order they were found."""

    def __init__(self, drafts: Iterable[Draft] = ()) -> None:
        self._found: dict[int, list[Draft]] = {}
        self._searched: dict[str, int] = {}
        self._sentences: list[Span] = []
        for draft in drafts:
            self.add(draft)

    def add(self, draft: Draft) -> None:
        """Take one more draft in."""
        if draft.sentence.start not in self._found:
            self._sentences.append(draft.sentence)
        self._found.setdefault(draft.sentence.start, []).append(draft)

    def inside(self, sentence: Span) -> list[Draft]:
        """Return the drafts of one sentence."""
        return self._found.get(sentence.start, [])

    def names(self, word: str, text: str) -> bool:
        """Tell whether a word stands in a sentence that tells of an occasion."""
        at = self._searched.get(word, 0)  # each sentence is searched once for a word
        while at < len(self._sentences):
            sentence = self._sentences[at]
            if text.find(word, sentence.start, sentence.end) >= 0:
                break
            at += 1
        self._searched[word] = at
        return at < len(self._sentences)


def by_sentence(drafts: Iterable[Draft]) -> dict[Span, list[Draft]]:
    """Return the drafts by their sentences."""
    found: dict[Span, list[Draft]] = {}
    for d in drafts:
        found.setdefault(d.sentence, []).append(d)
    return found


class Occasions:
    """The spans of drafts by where they start, as they stand when this is made."""

    def __init__(self, drafts: Iterable[Draft]) -> None:
        self._drafts = list(drafts)
        spans = ((s, d) for d in self._drafts for s in (d.span, *d.evidence))
        self._found = sorted(((s.start, n, s, d) for n, (s, d) in enumerate(spans)), key=itemgetter(0, 1))
        self._starts = [f[0] for f in self._found]
        self._widest = max((s.end - s.start for _, _, s, _ in self._found), default=0)

    def starting_in(self, start: int, end: int) -> list[tuple[Span, Draft]]:
        """Return the spans that start in [start, end) with their drafts, in the drafts' order."""
        found = self._found[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return [(s, d) for _, _, s, d in sorted(found, key=itemgetter(1))]

    def covering(self, offset: int) -> list[Draft]:
        """Return the drafts with a span that holds `offset`."""
        near = self.starting_in(offset - self._widest, offset + 1)
        return [d for s, d in near if offset < s.end]

    def touching(self, start: int, end: int) -> list[Draft]:
        """Return the drafts with a span that has a character of [start, end), in the drafts' order."""
        return [d for s, d in self.starting_in(start - self._widest, end) if start < s.end]

    def subject_before(self, offset: int) -> Draft | None:
        """Return the subject of the document that starts last before `offset`, else the first of all."""
        best: Draft | None = None
        at = bisect_left(self._starts, offset) - 1
        while at >= 0 and (best is None or self._starts[at] == self._starts[at + 1]):
            draft = self._found[at][3]
            if draft.standing == "subject":
                best = draft
            at -= 1
        return best or next((d for d in self._drafts if d.standing == "subject"), None)
