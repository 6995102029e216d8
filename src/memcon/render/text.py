"""The record in a terminal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from memcon.model import Act, AnnotatedDocument, MeetingMention, Note, Span
from memcon.render.indent import Indented
from memcon.render.marks import cut, find_marks
from memcon.render.phrases import (
    ACT_KINDS,
    STRENGTHS,
    clean,
    gather_users,
    one_line,
    say_actors,
    say_amount,
    say_day,
    say_days,
    say_meeting,
    say_place,
    say_title,
    say_topics,
)

STYLES = {
    "meeting": "bold blue",
    "head": "bold",
    "commitment": "green",
    "delivery": "bold green",
    "position": "magenta",
    "assessment": "yellow",
    "request": "red",
    "review": "cyan",
    "discussion": "cyan",
    "statement": "default",
    "quotation": "italic",
    "framework": "underline",
    "instrument": "underline",
    "formula": "underline dim",
}


def render_text(annotated: AnnotatedDocument, console: Console, *, source: bool = False) -> None:
    """Print the record, and with `source` the highlighted text before it."""
    document = annotated.document
    title = say_title(document)
    console.print(Rule(Text(title, style="bold"), align="left", style="dim"))
    facts = (annotated.genre.replace("_", " "), say_day(document.published), one_line(document.publisher or ""))
    console.print(Indented(Text(" · ".join(f for f in facts if f), style="dim"), 0, _FURTHER))
    if (ident := one_line(document.id)) and ident != title:
        console.print(Indented(Text(ident, style="dim"), 0, _FURTHER))
    console.print()
    if source:
        shown = highlight(annotated)
        shown.rstrip()
        console.print(Indented(shown, 0))
        console.print()
        if (colours := legend(annotated)).plain:
            console.print(Indented(colours, 0))
            console.print()
    empty = True
    for heading, lines in _sections(annotated):
        empty = False
        console.print(Text(heading, style="bold"))
        for indent, hang, line in lines:
            console.print(Indented(line, indent, hang))
        console.print()
    if empty:
        console.print(Text("Nothing found that the codebook asks for.", style="dim"))
        console.print()


def highlight(annotated: AnnotatedDocument) -> Text:
    """Return the document's text with the record's spans in colour."""
    text = Text()
    for piece in cut(find_marks(annotated), len(annotated.text)):
        words = clean(annotated.text[piece.start : piece.end])
        text.append(words, style=" ".join(dict.fromkeys(STYLES[m.label] for m in piece.marks)) or None)
    return text


def legend(annotated: AnnotatedDocument) -> Text:
    """Return one line that names the colours of the highlighted text."""
    labels = {mark.label for mark in find_marks(annotated)}
    return Text("  ").join(Text(label, style=style) for label, style in STYLES.items() if label in labels)


# A line with its place: how far it is set in, and how much further the lines are that it goes on in.
Line = tuple[int, int, Text]
_BULLET = "● "
_FURTHER = 2


def _sections(annotated: AnnotatedDocument) -> Iterator[tuple[str, list[Line]]]:
    if annotated.meetings:
        yield "Meetings", [line for m in annotated.meetings for line in _meeting(annotated, m)]
    if annotated.acts:
        yield f"Acts ({len(annotated.acts)})", list(_acts(annotated))
    if annotated.quotations:
        yield (
            "Quotations",
            [
                (2, _FURTHER, _pair(clean(q.speaker) + ": ", _quoted(annotated, q.span), "bold"))
                for q in annotated.quotations
            ],
        )
    if annotated.frameworks:
        yield (
            "Frameworks",
            [
                (2, _FURTHER, _pair(clean(f.name) + ": ", ", ".join(map(clean, f.members)), "bold"))
                for f in annotated.frameworks
            ],
        )
    if annotated.instruments:
        kinds = [
            (i.kind.replace("_", " "), " · ".join(filter(None, (clean(i.name), say_amount(i)))))
            for i in annotated.instruments
        ]
        yield (
            "Instruments",
            [(2, _FURTHER, _pair(f"{k}  ", n) if n.casefold() != k else Text(k)) for k, n in dict.fromkeys(kinds)],
        )
    if annotated.forums:
        yield "Forums", [(2, _FURTHER, Text(clean(name))) for name in dict.fromkeys(m.value for m in annotated.forums)]
    if annotated.formulae:
        yield "Formulae", [(2, _FURTHER, _formula(name, users)) for name, users in gather_users(annotated).items()]
    notes = [n for n in annotated.notes if n.about != "debug"]
    if notes:
        yield "Notes", [(2, _FURTHER, _note(n)) for n in notes]


def _formula(name: str, users: list[str]) -> Text:
    return _pair(f"{name}  ", f"used by {', '.join(users)}") if users else _pair(name, "")


def _pair(first: str, second: str, style: str = "dim") -> Text:
    return Text(first, style=style) + Text(second, style="not bold not dim")


def _quoted(annotated: AnnotatedDocument, span: Span) -> str:
    return f"“{one_line(annotated.quote(span))}”"


def _note(note: Note) -> Text:
    return _pair(f"{note.about}: ", clean(note.reason))


def _meeting(annotated: AnnotatedDocument, meeting: MeetingMention) -> list[Line]:
    name = Text(_BULLET, style="blue") + Text(say_meeting(meeting), style="bold")
    name.append(f"  {meeting.standing}, {meeting.status}", style="dim")
    lines: list[Line] = [(2, len(_BULLET), name)]
    facts = (
        say_days(meeting),
        say_place(meeting),
        (meeting.mode or "").replace("_", " "),
        " – ".join(map(clean, meeting.parties)),
    )
    if any(facts):
        lines.append((4, _FURTHER, Text(" · ".join(f for f in facts if f))))
    for head in meeting.heads:
        role = f"{head.role.replace('_', '-')}  "
        line = Text(role, style="dim")
        line.append(one_line(head.name), style="not dim bold")
        rest = ", ".join(one_line(p) for p in (head.office, head.party) if p)
        line.append(f", {rest}" if rest else "", style="not dim")
        lines.append((4, len(role), line))
    if meeting.evidence:
        lines.append((4, len("from “"), _pair("from ", _quoted(annotated, meeting.evidence[0]))))
    return lines


def _acts(annotated: AnnotatedDocument) -> Iterator[Line]:
    groups: dict[str, dict[tuple[str, ...], list[Act]]] = defaultdict(lambda: defaultdict(list))
    for act in annotated.acts:
        groups[act.kind][act.actors].append(act)
    for kind in [*(k for k in ACT_KINDS if k in groups), *(k for k in groups if k not in ACT_KINDS)]:
        total = sum(map(len, groups[kind].values()))
        yield 2, _FURTHER, Text(f"{kind} ({total})", style=STYLES.get(kind, "default"))
        for actors, acts in groups[kind].items():
            yield 4, _FURTHER, Text(say_actors(actors), style="bold")
            for act in acts:
                line = Text(_quoted(annotated, act.span))
                if act.strength is not None:
                    line.append(f"  {STRENGTHS.get(act.strength, act.strength)}", style="dim")
                topics = say_topics(act)
                if topics:
                    line.append(f"  {topics}", style="dim")
                address = annotated.address(act.span)
                if address is not None:
                    line.append(f"  {address}", style="dim")
                yield 6, _FURTHER, line
