"""Comparisons in a terminal: two rounds, two accounts, a history, a framework's matrix."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from memcon.compare.accounts import AccountRow, AccountsReport
from memcon.compare.follow import History
from memcon.compare.frameworks import Matrix
from memcon.compare.quotes import ActQuote, Quote
from memcon.compare.rounds import RoundName, RoundRow, RoundsReport
from memcon.compare.subjects import SubjectChange
from memcon.compare.words import Mark
from memcon.render.indent import Indented
from memcon.render.phrases import STRENGTHS, clean, one_line, say_actors, say_day, say_ordinal

KIND_STYLES = {
    "new": "bold green", "delivered": "bold green", "strengthened": "green", "widened": "green", "first": "bold green",
    "reworded": "yellow", "merged": "yellow", "split": "yellow", "repeated": "dim", "back": "yellow",
    "narrowed": "red", "weakened": "red", "gone": "bold red",
    "joint": "dim", "only_a": "green", "only_b": "blue", "contradictory": "bold red", "collapsed": "bold yellow",
}  # fmt: skip
SIGNS = {
    "first": "●", "repeated": "=", "reworded": "≈", "strengthened": "▲", "weakened": "▼", "widened": "◁",
    "narrowed": "▷", "merged": "⋎", "split": "⋏", "delivered": "✔", "back": "↺",
}  # fmt: skip
_VERDICTS = {
    "agrees": "as in the record", "differs": "not as in the record", "unknown": "of which there is no record",
}  # fmt: skip
_BLANKS = re.compile(r"\s+")
ACCOUNT_KINDS = {
    "contradictory": "Contradictory", "collapsed": "Attribution collapsed", "joint": "Joint",
    "only_a": "Only in A", "only_b": "Only in B",
}  # fmt: skip


def say_round_name(name: RoundName) -> str:
    """Return "4th round, 21 January 2024, Islamabad", or "round of 21 January 2024, Islamabad"."""
    day, place = say_day(name.start), one_line(name.place or "")
    if name.number is not None:
        return ", ".join(p for p in (f"{say_ordinal(name.number)} round", day, place) if p)
    return ", ".join(p for p in (f"round of {day}" if day else "round without number or day", place) if p)


def say_act(act: ActQuote) -> str:
    """Return who does what with which strength, in a few words."""
    return f"{_say_kind(act)}, {say_actors(act.actors)}"


def _say_kind(act: ActQuote) -> str:
    return f"{act.kind}, {STRENGTHS[act.strength]}" if act.strength in STRENGTHS else act.kind


def mark_quote(act: ActQuote, marks: Iterable[Mark], style: str, console: Console) -> Text:
    """Return the exact words with the changed ones marked, by colour or, where there is none, by brackets."""
    quote = act.quote
    open_, close = ("[-", "-]") if style == "old" else ("{+", "+}")
    colour = "bold red" if style == "old" else "bold green"
    text, at = Text("“"), quote.start + len(quote.text) - len(quote.text.lstrip())
    for mark in marks:
        if mark.end <= at:
            continue
        text.append(_spaced(quote.text[at - quote.start : mark.start - quote.start]))
        words = _spaced(quote.text[max(mark.start, at) - quote.start : mark.end - quote.start])
        if mark.kind == "same":
            text.append(words)
        elif console.color_system is None:
            text.append(f"{open_}{words}{close}")
        else:
            text.append(words, style=colour)
        at = mark.end
    text.append(_spaced(quote.text[at - quote.start :].rstrip()) + "”")
    return text


def _spaced(words: str) -> str:
    """Return words with each run of white space, line breaks among them, as one blank."""
    return clean(_BLANKS.sub(" ", words))


def _source(quote: Quote) -> str:
    return clean(f"{quote.source or quote.document} ({quote.document})" if quote.source else quote.document)


def _title(console: Console, title: str) -> None:
    console.print(Indented(Text(clean(title), style="bold"), 0))
    console.print(Rule(style="dim"))


def _heading(console: Console, title: str) -> None:
    console.print()
    console.print(Text(title, style="bold"))


def render_rounds(report: RoundsReport, console: Console, *, brief: bool = False) -> None:
    """Print what changed between two rounds; `brief` leaves out what is repeated."""
    title = f"{report.mechanism}: {say_round_name(report.old)} → {say_round_name(report.new)}"
    _title(console, title)
    counts = {k: len(report.of_kind(k)) for k in dict.fromkeys(r.kind for r in report.rows)}
    console.print(Text(" · ".join(f"{n} {kind}" for kind, n in counts.items()) or "No act in either round."))
    signs = _number_sources(report.rows)
    _heading(console, "Sources")
    for quote, sign in signs.values():
        console.print(Indented(Text(f"{sign}  {_source(quote)}", style="dim"), 2))
    for kind in counts:
        if brief and kind == "repeated":
            continue
        _heading(console, f"{kind.capitalize()} ({counts[kind]})")
        for row in report.of_kind(kind):
            _print_row(row, console, signs)
    _print_subjects(report.subjects, console)
    _print_phrases(report, console)
    if report.claims:
        _heading(console, f"What the {say_round_name(report.new)} says of earlier ones")
        for claim in report.claims:
            told = f"{claim.field} {say_day(claim.claimed)}: {_VERDICTS[claim.verdict]}"
            if claim.verdict == "differs":
                told += f" (it has {say_day(claim.recorded)})"
            day = f"round of {say_day(claim.about_day)}, " if claim.about_day else ""
            about = f"round {claim.about}, " if claim.about is not None else day
            console.print(Indented(Text(clean(f"{about}{told}  “{one_line(claim.quote.text)}”")), 2))
    if report.silence:
        _heading(console, f"Promised and not heard of again ({len(report.silence)})")
        for row in report.silence:
            assert row.old is not None
            line = Text(f"“{one_line(row.old.quote.text)}”") + Text(f"  {_say_source(row.old, signs)}", style="dim")
            console.print(Indented(line, 2))
    console.print()
    console.print(Indented(Text(report.caution, style="dim"), 0))


Signs = dict[tuple[str, str], tuple[Quote, str]]


def _number_sources(rows: Iterable[RoundRow]) -> Signs:
    """Return the documents that rows quote, by round and id, with the sign that stands for each: −1, −2, +1."""
    found: Signs = {}
    for sign in "−+":
        for act in [a for r in rows for a in ((r.old,) if sign == "−" else (r.new,)) if a is not None]:
            key = (sign, act.quote.document)
            if key not in found:
                found[key] = (act.quote, f"{sign}{1 + sum(s == sign for s, _ in found)}")
    return found


def _say_source(act: ActQuote, signs: Signs, side: str = "−") -> str:
    """Return who does it and, where several documents tell of the round, which of them is quoted."""
    many = sum(s == side for s, _ in signs) > 1
    return say_actors(act.actors) + (f" [{signs[side, act.quote.document][1]}]" if many else "")


def _print_row(row: RoundRow, console: Console, signs: Signs) -> None:
    style = KIND_STYLES.get(row.kind, "")
    for act, marks, side in ((row.old, row.marks_old, "old"), (row.new, row.marks_new, "new")):
        if act is None:
            continue
        sign = "−" if side == "old" else "+"
        line = Text(f"{sign} ", style=style) + mark_quote(act, marks, side, console)
        console.print(Indented(line, 2))
        console.print(Indented(Text(f"{_say_kind(act)}, {_say_source(act, signs, sign)}", style="dim"), 4))
    score = f" (score {row.score:.2f})" if row.score is not None else ""
    if row.near is not None:
        words = f"nearest, and not taken for the same: “{one_line(row.near.quote.text)}”"
        console.print(Indented(Text(words + score, style="dim italic"), 4))
    if row.reasons:
        console.print(Indented(Text(clean("; ".join(row.reasons)) + score, style="dim italic"), 4))


def _print_subjects(subjects: Sequence[SubjectChange], console: Console) -> None:
    if not subjects:
        return
    _heading(console, "Subjects")
    for kind, about in (("gone", "gone"), ("new", "new"), ("reworded", "in other words"), ("kept", "kept")):
        found = [s for s in subjects if s.kind == kind]
        if not found:
            continue
        if kind == "reworded":
            words = "; ".join(f"{_forms(s.old)} → {_forms(s.new)}" for s in found)
        else:
            words = ", ".join(_say_subject(s) for s in found)
        console.print(Indented(Text.assemble((f"{about}: ", KIND_STYLES.get(kind, "dim")), clean(words)), 2))


def _say_subject(subject: SubjectChange) -> str:
    """Return a subject's name, with the words it was told in where those are others."""
    words = _forms(subject.new or subject.old)
    return subject.name if subject.kind == "kept" or subject.name in words.lower() else f"{subject.name} (“{words}”)"


def _forms(quotes: Iterable[Quote]) -> str:
    return " / ".join(dict.fromkeys(one_line(q.text) for q in quotes))


def _print_phrases(report: RoundsReport, console: Console) -> None:
    if not report.phrases:
        return
    _heading(console, "Set phrases")
    for kind in dict.fromkeys(p.kind for p in report.phrases):
        words = []
        for phrase in report.phrases:
            if phrase.kind != kind:
                continue
            since = f" (last in round {phrase.since})" if phrase.since is not None else ""
            altered = f" ({_forms(phrase.old)} → {_forms(phrase.new)})" if kind == "altered" else ""
            words.append(phrase.name + since + altered)
        console.print(Indented(Text(clean(f"{kind}: {', '.join(words)}")), 2))


# ---- accounts ----


def render_accounts(report: AccountsReport, console: Console) -> None:
    """Print two accounts beside each other."""
    title = f"A {report.source_a} ({report.a})  |  B {report.source_b} ({report.b})"
    _title(console, title)
    if report.caution:
        console.print(Text(report.caution, style="yellow"))
    if report.meeting:
        _heading(console, "The meeting itself")
        for conflict in report.meeting:
            text = f"{conflict.sentence}  A “{one_line(conflict.quote_a.text)}”  B “{one_line(conflict.quote_b.text)}”"
            console.print(Indented(Text(clean(text)), 2))
    for kind, name in ACCOUNT_KINDS.items():
        rows = report.of_kind(kind)
        if rows:
            _heading(console, f"{name} ({len(rows)})")
            for row in rows:
                _print_account_row(row, console)
    if report.namings:
        _heading(console, "Names for the same thing")
        for naming in report.namings:
            console.print(Indented(Text(f"A {_forms(naming.a)}  |  B {_forms(naming.b)}"), 2))
    _print_shares(report, console)
    for side, tones in (("A", report.tones_a), ("B", report.tones_b)):
        if tones:
            words = "; ".join(f"{tone}: {_forms(quotes)}" for tone, quotes in tones.items())
            console.print(Text(clean(f"Tone in {side}: {words}")))


def _print_account_row(row: AccountRow, console: Console) -> None:
    for act, marks, side, name in ((row.a, row.marks_a, "old", "A"), (row.b, row.marks_b, "new", "B")):
        if act is None:
            continue
        line = Text(f"{name} ", style=KIND_STYLES.get(row.kind, "")) + mark_quote(act, marks, side, console)
        console.print(Indented(line, 2))
        console.print(Indented(Text(say_act(act), style="dim"), 4))
    if row.reasons:
        score = f" (score {row.score:.2f})" if row.score is not None else ""
        console.print(Indented(Text(clean("; ".join(row.reasons)) + score, style="dim italic"), 4))


def _print_shares(report: AccountsReport, console: Console) -> None:
    if not report.shares:
        return
    _heading(console, "Share of text and order by topic")
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for name in ("topic", "A", "B", "place in A", "place in B"):
        table.add_column(name, justify="left" if name == "topic" else "right")
    for share in report.shares:
        places = ["—" if p is None else str(p) for p in (share.place_a, share.place_b)]
        table.add_row(share.topic, f"{share.a:.0%}", f"{share.b:.0%}", *places)
    console.print(Padding(table, (0, 0, 0, 2)))
    if report.order is not None:
        console.print(Text(f"  Order of joint acts alike: {report.order:+.2f} (1 the same, -1 reversed)", style="dim"))


# ---- history and frameworks ----


def render_history(history: History, console: Console) -> None:
    """Print a table: commitments down, rounds across."""
    title = f"{history.mechanism}: {len(history.threads)} undertakings in {len(history.rounds)} rounds"
    _title(console, title)
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("", justify="right", no_wrap=True)
    table.add_column("first told as", ratio=1)
    for place, name in enumerate(history.rounds):
        table.add_column(str(name.number) if name.number is not None else f"({place + 1})", justify="center")
    table.add_column("status")
    unnumbered = [
        f"({place + 1}) {say_round_name(name)}" for place, name in enumerate(history.rounds) if name.number is None
    ]
    for thread in history.threads:
        cells = []
        for place in range(len(history.rounds)):
            step = thread.at(place)
            known = history.read[place].accounts > 0
            blank = "·" if known and place > thread.steps[0].round else ""
            cells.append(Text(SIGNS[step.kind], style=KIND_STYLES.get(step.kind, "")) if step else Text(blank))
        table.add_row(str(thread.number), Text(one_line(thread.title.quote.text)), *cells, thread.status)
    console.print(table)
    used = {s.kind for t in history.threads for s in t.steps}
    console.print(Text("  ".join(f"{sign} {kind}" for kind, sign in SIGNS.items() if kind in used), style="dim"))
    if unnumbered:
        console.print(Indented(Text(clean("; ".join(unnumbered)), style="dim"), 0))
    console.print(Indented(Text(history.caution, style="dim"), 0))


def render_matrix(matrix: Matrix, console: Console, *, quotes: bool = True) -> None:
    """Print who speaks to which part, as counts, and with `quotes` the acts behind them."""
    _title(console, matrix.plan)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("part")
    for heading in matrix.headings:
        table.add_column(heading, justify="right")
    for part in matrix.parts:
        table.add_row(clean(part), *(str(len(matrix.at(part, h)) or "·") for h in matrix.headings))
    console.print(table)
    console.print(Text(f"{matrix.unheld} acts speak to no part of it.", style="dim"))
    if matrix.named:
        _heading(console, "Named as a whole")
        for act in matrix.named:
            console.print(Indented(Text(f"“{one_line(act.quote.text)}”  {_source(act.quote)}"), 2))
    for cell in matrix.cells if quotes else ():
        _heading(console, f"{cell.part}, {cell.heading}")
        for act in cell.acts:
            console.print(Indented(Text(f"“{one_line(act.quote.text)}”  {_source(act.quote)}"), 2))
