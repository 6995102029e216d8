"""Values as people say them: days, ordinals, states of a meeting."""

from __future__ import annotations

import re
from collections.abc import Iterable

from memcon.model import Act, AnnotatedDocument, Document, Instrument, MeetingMention

ACT_KINDS = ("commitment", "delivery", "position", "assessment", "request", "review", "discussion", "statement")
STRENGTHS = {3: "binding", 2: "intent", 1: "soft"}
_MONTHS = "January February March April May June July August September October November December".split()
# Control characters could steer a terminal, bidirectional overrides could hide text, lone surrogates break output.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_LONG = 2000
_DAY_MONTH_YEAR = 3
_LONGEST_TITLE = 60
_OPENING = 400


def clean(text: str) -> str:
    """Replace characters that steer a terminal or cannot be written, one for one."""
    # None of them is printable; a long text is mostly so but for the breaks and blanks that belong to it.
    if text.isprintable() or (
        len(text) > _LONG and text.replace("\n", "").replace("\t", "").replace("\xa0", "").isprintable()
    ):
        return text
    return _UNPRINTABLE.sub("\ufffd", text.replace("\r", " ").replace("\v", "\n").replace("\f", "\n"))


def one_line(text: str) -> str:
    """Return cleaned text with runs of white space as single spaces."""
    return clean(" ".join(text.split()))


def say_day(iso: str | None) -> str:
    """Return "10 January 2025" for 2025-01-10, "January 2025" for 2025-01."""
    if not iso:
        return ""
    parts = iso.split("-")
    if not all(p.isdecimal() for p in parts) or len(parts) > 3 or (len(parts) > 1 and not 1 <= int(parts[1]) <= 12):
        return iso
    words = [parts[0]]
    if len(parts) > 1:
        words.insert(0, _MONTHS[int(parts[1]) - 1])
    if len(parts) > 2:
        words.insert(0, str(int(parts[2])))
    return " ".join(words)


def say_range(start: str | None, end: str | None) -> str:
    """Return "2–4 April 2024", "30 April – 2 May 2024", or one day; what two full days share is said once."""
    if not (start and end) or start == end:
        return say_day(start or end)
    first, last = say_day(start).split(), say_day(end).split()
    if len(first) == len(last) == _DAY_MONTH_YEAR and first[2] == last[2]:
        return f"{first[0]}–{' '.join(last)}" if first[1] == last[1] else f"{first[0]} {first[1]} – {' '.join(last)}"
    return f"{' '.join(first)} – {' '.join(last)}"


def say_days(meeting: MeetingMention) -> str:
    """Return the day or days of a meeting, or an empty string."""
    return say_range(meeting.start, meeting.end)


def say_title(document: Document) -> str:
    """Return what a document is called: its title, its id, or else its first words."""
    named = one_line(document.title or "") or one_line(document.id)
    return named or shorten(one_line(document.text[:_OPENING]), _LONGEST_TITLE) or "Document without text"


def shorten(words: str, longest: int) -> str:
    """Return words as given, or cut after a whole word before `longest` characters."""
    return words if len(words) <= longest else (words[:longest].rpartition(" ")[0] or words[:longest]) + " …"


def say_ordinal(number: int) -> str:
    """Return "1st", "2nd", "11th"."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def say_meeting(meeting: MeetingMention) -> str:
    """Return what met: "5th session of the Joint Commission (JC)"."""
    words = meeting.kind
    if meeting.number is not None:
        words = f"{say_ordinal(meeting.number)} {words}"
    if meeting.mechanism:
        words += f" of {one_line(meeting.mechanism)}"
    if meeting.acronym:
        words += f" ({one_line(meeting.acronym)})"
    return words[:1].upper() + words[1:]


def say_place(meeting: MeetingMention) -> str:
    """Return "Beijing, CN", or what is known of it."""
    return ", ".join(one_line(p) for p in (meeting.place, meeting.country) if p)


def say_actors(actors: Iterable[str]) -> str:
    """Return "all sides" or the codes, or a dash where nobody is known."""
    codes = tuple(actors)
    return "all sides" if codes == ("all",) else " · ".join(map(clean, codes)) or "—"


def say_topics(act: Act) -> str:
    """Return "fisheries, rule of law · CONSULT": the sectors of an act and its event code, or an empty string."""
    topics = ", ".join(clean(code).replace("-", " ") for code in act.topics)
    return " · ".join(filter(None, (topics, clean(act.plover or ""))))


def say_amount(instrument: Instrument) -> str:
    """Return "USD 2,000,000", or an empty string where no sum is named."""
    if instrument.amount is None:
        return ""
    amount = instrument.amount
    number = f"{int(amount):,}" if amount == int(amount) else f"{amount:,}"
    return f"{instrument.currency or ''} {number}".strip()


def gather_users(annotated: AnnotatedDocument) -> dict[str, list[str]]:
    """Return the set phrases in order, each with all who used it, in words; words other than its name stand behind."""
    users: dict[str, list[str]] = {}
    forms: dict[str, list[str]] = {}
    for formula in annotated.formulae:
        name, said = clean(formula.name), say_actors(formula.users) if formula.users else ""
        form = one_line(annotated.quote(formula.span))
        if said and said not in users.setdefault(name, []):
            users[name].append(said)
        if form.casefold() not in map(str.casefold, (name, *forms.setdefault(name, []))):
            forms[name].append(form)
    return {" ".join([name, *(f"“{form}”" for form in forms[name])]): users.get(name, []) for name in forms}
