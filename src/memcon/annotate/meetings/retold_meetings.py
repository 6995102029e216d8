"""A meeting that a report tells twice: in its first sentences of offices or states, then of the persons by name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.days.dates import DateMention
from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.people.portfolios import portfolio_starts, read_portfolios
from memcon.annotate.text.context import Person
from memcon.lexicon.patterns import WordRegex, lazy_regex, words_of

_LEAD = 2  # sentences that tell what the report is about
_NEAR = 4  # sentences within which it goes on to tell who met
_SIDES = 2  # who met, at the least
_COUNTERPART = lazy_regex(r"\bcounterpart\b")
_LEVEL = WordRegex(r"\b%office_class/telling a level%\b(?!['’])")


def retells(setting: Setting, e: Draft, o: Draft) -> bool:
    """Tell whether `e` names those who met at `o`, which the first sentences tell without their names.

    "The foreign ministers of A and B held talks. X and Y met in Lima on Friday"; "X met his counterpart. X met Y".
    """
    context = setting.context
    told = {p.ident for p in o.people if p.name}
    naming = {p.ident for p in e.people if p.name}
    if o.of_row and e.kind == o.kind and e.codes == o.codes and not e.other:
        return told < naming and e.sentence != o.sentence and _may_be_one_day(o, e)
    open_side = e.codes < o.codes and any(p.name and p.party is None for p in e.people)
    if _opens_with_noun(setting, e, o) and len(naming) == _SIDES and not told:
        return True
    if not o.verbal or not e.verbal or e.other or e.kind != o.kind or len(o.codes) < _SIDES:
        return False
    if e.codes != o.codes and not open_side:
        return False
    if e.sentence == o.sentence or not _may_be_one_day(o, e):
        return False
    if o.span.start >= context.lead_end(_LEAD):
        return False
    if len(naming) < _SIDES or not told < naming:
        return False
    if told and all(any(is_holder(n, p) for p in o.people) for n in e.people if n.ident not in told):
        return True  # "met Egypt's president … met President X"
    if context.sentence_at(e.span.start) - context.sentence_at(o.span.start) > _NEAR:
        return False
    if not told and _names_officials(setting, e, o):
        return True
    if told and _COUNTERPART.search(context.folded, o.sentence.start, o.sentence.end) is not None:
        return True
    return _is_their_level(setting, e, o, bool(told))


_SET = lazy_regex(r"\b(?:in|at)\s[A-Z]")


def _opens_with_noun(setting: Setting, e: Draft, o: Draft) -> bool:
    """Tell whether the very next sentence tells who "met" at the talks of two states that the first one sets.

    "Peru and Kenya took a step with talks in Lima on Friday. Minister A met Minister B"; one tells place or day alone.
    """
    context = setting.context
    if o.verbal or o.people or not e.verbal or e.other or {e.kind, o.kind} != {"meeting"}:
        return False
    if e.codes != o.codes or len(o.codes) != _SIDES or o.span.start >= context.lead_end(1) or _day(e):
        return False
    placed = _SET.match(context.plain, o.span.end + 1) is not None or _day(o) > 0
    return placed and context.sentence_at(e.span.start) - context.sentence_at(o.span.start) == 1


_LEADS_STATE = WordRegex(r"%office_class/first offices%\b(?! of the [A-Z])", re.I)
_GROUP = lazy_regex(r"\b(?:envoys|officials|diplomats|negotiators|representatives|delegates|chiefs)\b")


def _names_officials(setting: Setting, e: Draft, o: Draft) -> bool:
    """Tell whether the very next sentence names one of each side of officials who met: "the envoys of A and B"."""
    context = setting.context
    if context.sentence_at(e.span.start) - context.sentence_at(o.span.start) != 1 or len(e.people) != len(o.codes):
        return False
    leads = _LEADS_STATE.of(context.lexicon)
    if any(leads.match(p.office or "") for p in e.people):
        return False  # the envoys met, and the presidents
    return _GROUP.search(context.folded, o.sentence.start, o.span.start) is not None


def name_officials_of_rows(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give each meeting of a row of states the one official of its other side whom the text names."""
    rows = [d for d in drafts if d.of_row]
    if not rows:
        return
    officials = dict[str, dict[int, Person]]()
    for person in setting.context.people:
        full = named(setting.context, person)
        if full.name and full.office and full.party:
            officials.setdefault(full.party, {}).setdefault(person.ident, full)
    for row in rows:
        open_sides = row.codes - {p.party for p in row.people if p.party}
        there = [p for code in sorted(open_sides) for p in officials.get(code, {}).values()]
        if len(open_sides) == 1 == len(there):
            row.add_people(there, "principal")


def is_holder(named: Person, told: Person) -> bool:
    """Tell whether somebody told by office alone, "Egypt's president", is the holder who is named elsewhere."""
    if told.name or not told.office or not named.office or told.party is None or told.party != named.party:
        return False
    return told.office.lower().split()[-1] == named.office.lower().split()[-1]


def retell(setting: Setting, e: Draft, o: Draft) -> None:
    """Let `o` take in the persons of `e`, and stand where the more exact day is told; a place may be told in either."""
    beside = e
    if _day(e) > _day(o):
        beside = replace(o)
        o.evidence.append(o.span)
        o.span, o.sentence, o.rule, o.verb, o.leads, o.when = e.span, e.sentence, e.rule, e.verb, e.leads, e.when
    else:
        o.evidence.append(e.span)
    o.place = find_where(setting, o.sentence.start, o.sentence.end) or find_where(
        setting, beside.sentence.start, beside.sentence.end
    )
    office = _office_of_all(setting, beside if beside is not e else o)
    o.add_people((p if p.office else replace(p, office=office) for p in e.people), "principal")


_SHARED = lazy_regex(r"\b(?P<office>(?:prime\s+minister|minister|president|premier))s\b(?!['’])", re.I)


def _office_of_all(setting: Setting, lead: Draft) -> str | None:
    """Return the office that a plural gives to each of those who met: "the foreign ministers of A and B"."""
    text = setting.context.plain
    match = _SHARED.search(text, lead.sentence.start, lead.span.start)
    if match is None:
        return None
    start = min(portfolio_starts(read_portfolios(setting.context.lexicon), text, match.start()), default=match.start())
    return text[start : match.end("office")]


def _day(d: Draft) -> int:
    return len(d.when.first or "") if d.when else 0


def _may_be_one_day(o: Draft, e: Draft) -> bool:
    """Tell whether no day of one rules out the other's: a month may hold a day."""
    a = o.when.first if o.when else None
    b = e.when.first if e.when else None
    return not a or not b or a.startswith(b) or b.startswith(a)


def _is_their_level(setting: Setting, e: Draft, o: Draft, by_plural: bool) -> bool:
    """Tell whether those named hold the office that the first sentence tells: "foreign ministers", "diplomats".

    `by_plural` asks for a plural before the verb: the sentence also names who told of it.
    """
    lead = setting.context.folded[o.sentence.start : o.span.end]
    offices = [p.office.lower() for p in e.people if p.name and p.office]
    level = _LEVEL.of(setting.context.lexicon).search(lead)
    if level is None and by_plural:
        return False
    if level is None and not o.people and _day(e) and _day(o) and len(e.people) == len(o.codes):
        return True  # "Peru and Kenya will hold talks next week", of which the day and the persons follow
    if level is None:
        return all(office in lead for office in offices)
    fitting = words_of(setting.context.lexicon, f"office_class/meant by {level.group()}")
    if not fitting:
        return not by_plural
    return all(any(word in office for word in fitting) for office in offices)


_TODAY = lazy_regex(r"(?:earlier\s+)?(?:today|this\s+(?:morning|afternoon|evening)|tonight|just\s+now)\b", re.I)
_PARAGRAPH = 1500  # characters before an occasion, in which a mark may open


def is_day_of_words(setting: Setting, e: Draft, when: DateMention) -> bool:
    """Tell whether "today" stands in words quoted, which were said or posted on the day of what they tell."""
    text = setting.context.plain
    if _TODAY.match(text, when.start) is None:
        return False
    low = max(text.rfind("\n", 0, e.span.start), e.span.start - _PARAGRAPH, 0)
    return text.count('"', low, e.span.start) % 2 == 1 or text.rfind("“", low, e.span.start) > text.rfind(
        "”", low, e.span.start
    )


def may_be_one(days: set[str | None]) -> bool:
    """Tell whether days told of a meeting are one, or a month holds the other: "next month", then "on 4 June"."""
    told = sorted((d for d in days if d), key=len)
    return len(days) < _SIDES or (
        len(told) == len(days) == _SIDES and len(told[0]) == len("2024-06") and told[1].startswith(told[0])
    )
