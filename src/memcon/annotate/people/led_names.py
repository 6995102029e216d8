"""Who led a delegation, told by a bare name and an office that the lexicon need not know: "led by A, vice head of"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.parties.find import party_of
from memcon.annotate.people.marks import Marks
from memcon.annotate.people.person_links import Draft
from memcon.annotate.people.person_names import Name, name_before, plain_name, read_name
from memcon.annotate.text.context import Context
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_SIGNS = Anchors((" led ", " lead ", " headed ", " leading ", " heading "))
# "The Peruvian delegation was led by"
_BY = lazy_regex(
    r"\b(?:[Dd]elegation|[Tt]eam|[Ss]ide|[Mm]ission)\b(?:\s(?!and\b|or\b|met\b)[^\s.;:()]+){0,6}?,?\s(?:led|lead|headed)\s(?:up\s)?by\s"
)
# ", … , led the Peruvian delegation"
_LED = lazy_regex(
    r",\s(?:(?:will|also|is|was|has)\s){0,2}(?:led|lead|leads|headed|heads|leading|heading|heads)\s(?:the|a|its)\s(?:[\w-]+\s){1,4}?"
    r"(?:delegation|side|team|mission)\b"
)
# ", vice director of the Office (VO)," and ", who serves as head of section at the Office."
_APPOSED = lazy_regex(
    r"(?:,\s(?:who\s(?:also\s)?(?:serves|acts|is|works)\s(?:as\s)?)?(?:the\s|an?\s)?|\s\()(?P<office>[A-Za-z][^,.;:()]{3,110})"
    r"(?:\s\([A-Z][A-Za-z]{1,8}\))?\)?(?=[,.;]|\s(?:and|while)\b)"
)
_OFFICE = WordRegex(r"(?:^|\s)%office_class/of who leads%\b")
_LONGEST, _REACH = 160, 140  # characters of the words, and back from a verb to the name


def find_led_names(context: Context, marks: Marks, drafts: Sequence[Draft]) -> list[Draft]:
    """Return those who led a delegation of whom no office or honorific is known; `drafts` are known."""
    places = _SIGNS.find(context.folded)
    if not places:
        return []
    out, taken = list[Draft](), Ranges(Span(d.start, d.end) for d in drafts)
    for by in find_near(_BY, context.plain, places, _LONGEST, _LONGEST):
        name = read_name(context.plain, marks, by.end())
        if name is not None and not taken.touch(name.start, name.end):
            out += _build(context, name)
    for led in find_near(_LED, context.plain, places, _LONGEST, _LONGEST):
        out += _named_ahead(context, marks, led.start(), taken)
    return sorted({d.start: d for d in out}.values(), key=lambda d: d.start)


# "Ann Otieno, head of the Kenyan delegation", "the head of the Kenyan negotiating delegation, Ann Otieno"
_HEADS = lazy_regex(r"\b[Hh]ead\sof\s(?:the\s)?(?=[A-Z])")
_DELEGATION = lazy_regex(r"(?:\s[a-z-]+)?\s[Dd]elegation\b(?!\s(?:of|from)\b)")
_HEAD_OF = Anchors(("head of ",))
_NAME_NEXT = lazy_regex(r",?\s(?=[A-Z])")


def find_delegation_heads(context: Context, marks: Marks) -> list[Draft]:
    """Return those told as heads of a state's delegation, by the name before or behind these words."""
    out = list[Draft]()
    for head in find_near(_HEADS, context.plain, _HEAD_OF.find(context.folded), _SHORT, _SHORT):
        side = marks.at(head.end())
        code = party_of(context, side) if side is not None else None
        rest = _DELEGATION.match(context.plain, side.end) if side is not None and code else None
        if side is None or rest is None:
            continue
        text, low = context.plain[head.start() : rest.end()], max(0, head.start() - _REACH)
        comma = _AHEAD.search(context.plain, max(0, head.start() - _AHEAD_REACH), head.start())
        name = name_before(context.plain, marks, comma.start(), low) if comma is not None else None
        behind = _NAME_NEXT.match(context.plain, rest.end()) if name is None else None
        name = read_name(context.plain, marks, behind.end()) if behind is not None else name
        if name is None or " " not in context.plain[name.first : name.end]:
            continue
        shown, start = plain_name(context.text[name.first : name.end]), min(name.start, head.start())
        end = max(name.end, rest.end())
        out.append(Draft(start, end, shown, None, text, code, Span(name.first, name.end), name.gender))
    return out


_AHEAD = lazy_regex(r",\s(?:the\s)?(?:[a-z][^,.;:]{2,60}\sand\s)?\Z")
_AHEAD_REACH, _SHORT = 70, 40  # characters


def _build(context: Context, name: Name) -> list[Draft]:
    """Return a person with the office set off behind the name; a single word alone is no name."""
    shown = plain_name(context.text[name.first : name.end])
    if " " not in shown:
        return []
    told = _APPOSED.match(context.plain, name.end)
    if told is None or _OFFICE.of(context.lexicon).search(told["office"].lower()) is None:
        return [Draft(name.start, name.end, shown, None, None, None, Span(name.first, name.end), name.gender)]
    end = told.end()
    return [Draft(name.start, end, shown, None, told["office"], None, Span(name.first, name.end), name.gender)]


def _named_ahead(context: Context, marks: Marks, end: int, taken: Ranges) -> list[Draft]:
    """Return who opens the sentence with name and office, and led: "A, vice director of the Office, led the team"."""
    sentence = context.sentences[context.sentence_at(end)]
    comma = context.plain.find(", ", max(sentence.start, end - _REACH), end)
    if comma < 0:
        return []
    name = name_before(context.plain, marks, comma, sentence.start)
    if name is None or taken.touch(name.start, end):
        return []
    return [d for d in _build(context, name) if d.text is not None]
