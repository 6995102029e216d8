"""The record as HTML, without a page around it: for notebooks, and for `memcon.render.page`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from html import escape

from memcon.model import Act, AnnotatedDocument, MeetingMention
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

LEGEND = (
    "meeting",
    "head",
    *ACT_KINDS,
    "quotation",
    "framework",
    "instrument",
    "formula",
)

# One rule a label, so that nested marks add up: people and events by weight, acts by colour, the rest by line.
MARK_CSS = """
.memcon mark{background:none;color:inherit;padding:.08em 0;border-radius:2px;box-decoration-break:clone;
-webkit-box-decoration-break:clone}
.memcon .m-meeting{font-weight:600;border-bottom:2px solid var(--mc-blue)}
.memcon .m-head{font-variant-caps:small-caps;letter-spacing:.02em;font-weight:600}
.memcon .m-commitment{background:var(--mc-green)} .memcon .m-delivery{background:var(--mc-teal)}
.memcon .m-position{background:var(--mc-violet)} .memcon .m-assessment{background:var(--mc-amber)}
.memcon .m-request{background:var(--mc-red)} .memcon .m-review{background:var(--mc-sky)}
.memcon .m-discussion{background:var(--mc-sky)} .memcon .m-statement{background:var(--mc-grey)}
.memcon .m-quotation{font-style:italic} .memcon .m-framework{border-bottom:1px solid currentColor}
.memcon .m-instrument{border-bottom:1px dashed currentColor} .memcon .m-formula{border-bottom:1px dotted currentColor}
.memcon{--mc-green:#d9efd7;--mc-teal:#c5ebe3;--mc-violet:#e6ddf5;--mc-amber:#f8eac6;--mc-red:#f8d9d4;--mc-sky:#d8e9f6;
--mc-grey:#ecebe7;--mc-blue:#3a6ea5;--mc-ink:#22211f;--mc-soft:#5f5c57;--mc-line:#dedbd4;--mc-paper:#fdfcf9}
@media (prefers-color-scheme:dark){.memcon{--mc-green:#1f4426;--mc-teal:#15453d;--mc-violet:#3d3058;--mc-amber:#4d3d12;
--mc-red:#562a25;--mc-sky:#1d3d55;--mc-grey:#363530;--mc-blue:#7fb0e3;--mc-ink:#e8e5de;--mc-soft:#a8a49b;
--mc-line:#3b3935;--mc-paper:#1a1917}}
"""

RECORD_CSS = """
.memcon h3{font-size:.8rem;letter-spacing:.08em;text-transform:uppercase;color:var(--mc-soft);font-weight:600;
margin:1.6em 0 .6em;border-bottom:1px solid var(--mc-line);padding-bottom:.3em}
.memcon h4{font-size:.95rem;margin:1em 0 .3em;font-weight:600} .memcon h4 span{padding:.05em .4em;border-radius:3px}
.memcon .meeting{margin:0 0 1.1em} .memcon .name{font-weight:600;margin:0} .memcon p{margin:.15em 0}
.memcon .soft{color:var(--mc-soft);font-size:.88em} .memcon ul{margin:.2em 0 .6em;padding:0;list-style:none}
.memcon li{margin:.35em 0} .memcon q{font-family:Georgia,'Times New Roman',serif}
.memcon a{color:inherit;text-decoration:none} .memcon a:hover{text-decoration:underline}
"""


def render_fragment(annotated: AnnotatedDocument) -> str:
    """Return the record and the highlighted text as one `<div>` with its own style."""
    return (
        f"<style>{MARK_CSS}{RECORD_CSS}</style>"
        '<div class="memcon" style="color:var(--mc-ink);background:var(--mc-paper);padding:1em;max-width:60em">'
        f"{render_header(annotated)}{render_record(annotated)}"
        '<details><summary class="soft">Text</summary>'
        '<div style="white-space:pre-wrap;font-family:Georgia,serif;line-height:1.6">'
        f"{render_source(annotated)}</div></details></div>"
    )


def render_header(annotated: AnnotatedDocument) -> str:
    """Return title, genre, day and publisher."""
    document = annotated.document
    title = say_title(document)
    ident = "" if one_line(document.id) == title else document.id
    facts = (annotated.genre.replace("_", " "), say_day(document.published), document.publisher or "", ident)
    told = " · ".join(_text(f) for f in facts if f)
    return f'<header><h2>{_text(title)}</h2><p class="soft">{told}</p></header>'


def render_source(annotated: AnnotatedDocument, anchor: str = "") -> str:
    """Return the escaped text, its marks nested as they overlap; `anchor` prefixes the ids to link to."""
    parts: list[str] = []
    seen: set[int] = set()
    for piece in cut(find_marks(annotated), len(annotated.text)):
        words = escape(clean(annotated.text[piece.start : piece.end]))
        for depth, mark in enumerate(reversed(piece.marks)):
            ident = ""
            if anchor and depth == len(piece.marks) - 1 and piece.start not in seen:
                seen.add(piece.start)
                ident = f' id="{anchor}{piece.start}"'
            words = f'<mark class="m-{mark.label}" title="{escape(clean(mark.about))}"{ident}>{words}</mark>'
        parts.append(words)
    return "".join(parts)


def render_legend(labels: Collection[str]) -> str:
    """Return those classes of marks, each in its own look; nothing where there are none."""
    looks = " ".join(f'<mark class="m-{name}">{name}</mark>' for name in LEGEND if name in labels)
    return f'<p class="legend">{looks}</p>' if looks else ""


def render_record(annotated: AnnotatedDocument, anchor: str = "") -> str:
    """Return the record as sections; with `anchor`, quoted words link to their place in the text."""
    a = annotated
    meetings = "".join(_meeting(a, m, anchor) for m in a.meetings)
    sections = [
        _section("Meetings", meetings),
        _section("Acts", _acts(a, anchor)),
        _section(
            "Quotations",
            _list(f"<b>{_text(q.speaker)}</b> {_quote(a, q.span.start, q.span.end, anchor)}" for q in a.quotations),
        ),
        _section("Frameworks", _list(f"<b>{_text(f.name)}</b>: {_text(', '.join(f.members))}" for f in a.frameworks)),
        _section(
            "Instruments",
            _list(
                f'{_text(i.name)} <span class="soft">{_text(" · ".join(filter(None, (i.kind, say_amount(i)))))}</span>'
                for i in a.instruments
            ),
        ),
        _section("Forums", _list(_text(name) for name in dict.fromkeys(m.value for m in a.forums))),
        _section(
            "Formulae",
            _list(
                f'{_text(name)} <span class="soft">{_text(", ".join(users))}</span>'
                for name, users in gather_users(a).items()
            ),
        ),
        _section("Notes", _list(f'<span class="soft">{_text(n.about)}: {_text(n.reason)}</span>' for n in a.notes)),
    ]
    return "".join(sections) or '<p class="soft">Nothing found that the codebook asks for.</p>'


def _text(value: str) -> str:
    return escape(one_line(value))


def _section(heading: str, body: str) -> str:
    return f"<section><h3>{heading}</h3>{body}</section>" if body else ""


def _list(items: Iterable[str]) -> str:
    rows = "".join(f"<li>{item}</li>" for item in items)
    return f"<ul>{rows}</ul>" if rows else ""


def _quote(annotated: AnnotatedDocument, start: int, end: int, anchor: str) -> str:
    words = f"<q>{_text(annotated.text[start:end])}</q>"
    return f'<a href="#{anchor}{start}">{words}</a>' if anchor else words


def _meeting(annotated: AnnotatedDocument, meeting: MeetingMention, anchor: str) -> str:
    facts = (
        say_days(meeting),
        say_place(meeting),
        (meeting.mode or "").replace("_", " "),
        " – ".join(meeting.parties),
    )
    rows = [
        f'<p class="name">{_text(say_meeting(meeting))} '
        f'<span class="soft">{_text(meeting.standing)}, {_text(meeting.status)}</span></p>'
    ]
    if any(facts):
        rows.append(f"<p>{_text(' · '.join(f for f in facts if f))}</p>")
    for head in meeting.heads:
        rest = ", ".join(p for p in (head.office, head.party) if p)
        role = _text(head.role.replace("_", "-"))
        rows.append(
            f'<p><span class="soft">{role}</span> <b>{_text(head.name)}</b>{", " if rest else ""}{_text(rest)}</p>'
        )
    if meeting.evidence:
        span = meeting.evidence[0]
        rows.append(f'<p class="soft">{_quote(annotated, span.start, span.end, anchor)}</p>')
    rows += [f'<p class="soft">{_text(n.about)}: {_text(n.reason)}</p>' for n in meeting.notes]
    return f'<div class="meeting">{"".join(rows)}</div>'


def _acts(annotated: AnnotatedDocument, anchor: str) -> str:
    groups: dict[str, list[Act]] = defaultdict(list)
    for act in annotated.acts:
        groups[act.kind].append(act)
    parts = []
    for kind in [*(k for k in ACT_KINDS if k in groups), *(k for k in groups if k not in ACT_KINDS)]:
        by_actor: dict[tuple[str, ...], list[Act]] = defaultdict(list)
        for act in groups[kind]:
            by_actor[act.actors].append(act)
        parts.append(f'<h4><span class="m-{escape(kind)}">{_text(kind)}</span></h4>')
        for actors, acts in by_actor.items():
            rows = _list(
                _quote(annotated, act.span.start, act.span.end, anchor)
                + "".join(
                    f' <span class="soft">{escape(told)}</span>'
                    for told in (STRENGTHS.get(act.strength or 0, ""), say_topics(act))
                    if told
                )
                for act in acts
            )
            parts.append(f"<p><b>{_text(say_actors(actors))}</b></p>{rows}")
    return "".join(parts)
