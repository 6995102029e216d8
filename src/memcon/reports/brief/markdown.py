"""A brief as Markdown with footnotes."""

from __future__ import annotations

import re

from memcon.render.phrases import say_day
from memcon.reports.brief.footnotes import Footnotes
from memcon.reports.brief.model import Brief, Line, Section, Table

_MARKUP = re.compile(r"([\\`*_\[\]<>|#])")


def render_markdown(brief: Brief) -> str:
    """Return the brief as Markdown; footnotes as [^1], which most programs turn into links."""
    notes = Footnotes(brief)
    parts = [f"# {escape(brief.title)}", f"{escape(brief.subtitle)}. As of {say_day(brief.as_of)}."]
    for section in brief.sections:
        parts += _section(section, notes)
    parts.append("## Sources")
    parts.append(
        "\n".join(
            f"- {escape(', '.join(p for p in (s.publisher, s.title, s.published, s.about) if p))} (`{s.document}`)"
            + (f" <{s.url}>" if s.url else "")
            for s in brief.sources
        )
    )
    parts.append("\n".join(f"[^{n}]: {escape(notes.say(q))}" for n, q in notes.quotes()))
    return "\n\n".join(p for p in parts if p) + "\n"


def escape(text: str) -> str:
    """Return text in which nothing is read as Markdown."""
    return _MARKUP.sub(r"\\\1", text)


def _section(section: Section, notes: Footnotes) -> list[str]:
    parts = [f"## {escape(section.title)}"]
    if section.intro:
        parts.append(f"*{escape(section.intro)}*")
    if section.lines:
        parts.append(
            "\n".join(
                f"{f'{n}.' if section.numbered else '-'} {_line(line, notes)}"
                for n, line in enumerate(section.lines, 1)
            )
        )
    if section.table is not None:
        parts.append(_table(section.table, notes))
    return parts


def _line(line: Line, notes: Footnotes) -> str:
    return escape(line.text) + "".join(f"[^{n}]" for n in notes.number(line.notes))


def _table(table: Table, notes: Footnotes) -> str:
    rows = [" | ".join(table.header), " | ".join("---" for _ in table.header)]
    rows += [" | ".join(_line(cell, notes) for cell in row) for row in table.rows]
    return "\n".join(f"| {row} |" for row in rows)
