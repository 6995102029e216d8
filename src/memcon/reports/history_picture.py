"""A history as a picture: rounds across, commitments down; plain SVG, no script, no outside file."""

from __future__ import annotations

from html import escape
from itertools import pairwise

from memcon.compare.follow import History, Step, Thread
from memcon.render.phrases import one_line, say_day

_LABEL, _COLUMN, _ROW, _TOP, _PAD = 400, 92, 30, 74, 18
_WORDS = 58
_BOLD = 'font-weight="bold" fill="#22262b"'
_SMALL = 'font-size="10" fill="#5b6570"'
_SOFT = 'font-size="12" fill="#5b6570"'
COLOURS = {
    "first": "#1b6e3c", "delivered": "#1b6e3c", "strengthened": "#2c8a4f", "widened": "#2c8a4f",
    "reworded": "#8a6d1b", "merged": "#8a6d1b", "split": "#8a6d1b", "back": "#8a6d1b", "repeated": "#5b6570",
    "narrowed": "#a8442a", "weakened": "#a8442a",
}  # fmt: skip
_LEGEND = {
    "first": "first told", "repeated": "repeated", "reworded": "reworded, merged, split, back",
    "strengthened": "strengthened or widened", "weakened": "weakened or narrowed", "delivered": "delivered",
}  # fmt: skip


def render_history_picture(history: History) -> str:
    """Return the picture as SVG; hovering a mark shows the exact words."""
    width = _LABEL + _COLUMN * max(1, len(history.rounds)) + 90 + _PAD
    height = _TOP + _ROW * max(1, len(history.threads)) + 62
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-label="{escape(history.mechanism)}: commitments by round" '
        'font-family="Georgia, Times New Roman, serif" font-size="13">',
        f'<rect width="{width}" height="{height}" fill="#fdfcf9"/>',
    ]
    for place, name in enumerate(history.rounds):
        x = _x(place)
        label = f"Round {name.number}" if name.number is not None else "Round"
        out.append(_text(x, 26, label, anchor="middle", look=_BOLD))
        out.append(_text(x, 43, say_day(name.start) or "no date", anchor="middle", look=_SMALL))
        out.append(_text(x, 57, one_line(name.place or ""), anchor="middle", look=_SMALL))
        out.append(
            f'<line x1="{x}" y1="{_TOP - 8}" x2="{x}" y2="{height - 52}" stroke="#e4dfd3"'
            f"{'' if history.read[place].accounts else ' stroke-dasharray=' + chr(34) + '3 4' + chr(34)}/>"
        )
    for row, thread in enumerate(history.threads):
        out += _draw_thread(thread, _TOP + row * _ROW + _ROW / 2, width)
    out += _draw_legend(height)
    return "\n".join([*out, "</svg>"]) + "\n"


def _x(place: int) -> float:
    return _LABEL + _COLUMN * place + _COLUMN / 2


def _draw_thread(thread: Thread, y: float, width: int) -> list[str]:
    words = one_line(thread.title.quote.text)
    label = words if len(words) <= _WORDS else words[: _WORDS - 1].rsplit(" ", 1)[0] + " …"
    out = [f"<g><title>{escape(words)}</title>{_text(_PAD, y + 4, f'{thread.number}. {label}')}</g>"]
    for one, other in pairwise(thread.steps):
        gap = other.round - one.round > 1
        dash = ' stroke-dasharray="2 4"' if gap else ""
        out.append(
            f'<line x1="{_x(one.round)}" y1="{y}" x2="{_x(other.round)}" y2="{y}" stroke="#8b8f94" '
            f'stroke-width="2"{dash}/>'
        )
    out += [_draw_step(step, y) for step in thread.steps]
    out.append(_text(width - 90, y + 4, thread.status, look=_SOFT))
    return out


def _draw_step(step: Step, y: float) -> str:
    x, colour = _x(step.round), COLOURS.get(step.kind, "#5b6570")
    if step.kind == "delivered":
        shape = f'<rect x="{x - 7}" y="{y - 7}" width="14" height="14" fill="{colour}"/>'
    elif step.kind in ("strengthened", "widened"):
        shape = f'<path d="M{x - 8} {y + 6} L{x} {y - 8} L{x + 8} {y + 6} Z" fill="{colour}"/>'
    elif step.kind in ("weakened", "narrowed"):
        shape = f'<path d="M{x - 8} {y - 6} L{x} {y + 8} L{x + 8} {y - 6} Z" fill="{colour}"/>'
    else:
        fill = colour if step.kind == "first" else "#fdfcf9"
        shape = f'<circle cx="{x}" cy="{y}" r="6" fill="{fill}" stroke="{colour}" stroke-width="2.5"/>'
    about = (
        f"{step.kind}: {one_line(step.act.quote.text)} ({one_line(step.act.quote.source or step.act.quote.document)})"
    )
    return f"<g><title>{escape(about)}</title>{shape}</g>"


def _draw_legend(height: int) -> list[str]:
    out, x = [], _PAD + 8.0
    y = height - 22
    for kind, about in _LEGEND.items():
        colour = COLOURS[kind]
        if kind == "delivered":
            out.append(f'<rect x="{x - 6}" y="{y - 10}" width="12" height="12" fill="{colour}"/>')
        elif kind == "strengthened":
            out.append(f'<path d="M{x - 7} {y + 1} L{x} {y - 11} L{x + 7} {y + 1} Z" fill="{colour}"/>')
        elif kind == "weakened":
            out.append(f'<path d="M{x - 7} {y - 9} L{x} {y + 3} L{x + 7} {y - 9} Z" fill="{colour}"/>')
        else:
            fill = colour if kind == "first" else "#fdfcf9"
            out.append(f'<circle cx="{x}" cy="{y - 4}" r="5" fill="{fill}" stroke="{colour}" stroke-width="2"/>')
        out.append(_text(x + 13, y, about, look=_SOFT))
        x += 34 + 6.1 * len(about)
    return out


def _text(x: float, y: float, words: str, *, anchor: str = "start", look: str = "") -> str:
    """Return a text element; `look` holds attributes over the picture's own ("font-size" and the like)."""
    extra = f" {look}" if look else ' fill="#22262b"'
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}"{extra}>{escape(words)}</text>'
