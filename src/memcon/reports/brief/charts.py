"""Charts of a brief as SVG: the rounds on a line of time, commitments by topic and standing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from html import escape

from memcon.compare.follow import History
from memcon.render.phrases import one_line, say_day
from memcon.reports.brief.model import Brief
from memcon.resolve import Round

STANDING_COLOURS = {"delivered": "#1b6e3c", "open": "#3b6ea5", "held": "#7aa37f", "silent": "#b9b2a3"}
STANDING_WORDS = {
    "delivered": "told as done", "open": "told again", "held": "kept by meeting", "silent": "not heard of",
}  # fmt: skip
_WIDTH, _MARGIN, _BAR = 760, 60, 22
_LABELS = 230
_FONT = "font-family=\"Georgia, 'Times New Roman', serif\""


@dataclass(frozen=True, slots=True)
class Bar:
    """A topic with how many undertakings stand how."""

    name: str
    counts: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        return sum(n for _, n in self.counts)


def count_topics(history: History, names: dict[str, str], most: int = 10) -> list[Bar]:
    """Return the topics of undertakings, the commonest first; an undertaking counts under each of its topics."""
    found: dict[str, Counter[str]] = {}
    for thread in history.threads:
        for topic in thread.topics or ("",):
            found.setdefault(topic, Counter())[thread.status] += 1
    order = list(STANDING_COLOURS)
    bars = [
        Bar(names.get(topic, topic) or "No topic", tuple((s, counts[s]) for s in order if counts[s]))
        for topic, counts in found.items()
    ]
    return sorted(bars, key=lambda b: (-b.total, b.name))[:most]


def draw_topics(brief: Brief) -> str:
    """Return bars of commitments by topic and standing, "" where there are none."""
    bars = count_topics(brief.history, brief.topic_names)
    if not bars:
        return ""
    height = 46 + len(bars) * (_BAR + 8)
    unit = min(60.0, (_WIDTH - _LABELS - 50) / max(b.total for b in bars))
    out = [_open(height, "Commitments by topic and standing")]
    x = float(_LABELS)
    for standing, words in STANDING_WORDS.items():
        out.append(f'<rect x="{x:g}" y="8" width="12" height="12" fill="{STANDING_COLOURS[standing]}"/>')
        out.append(_text(x + 17, 18, words, size=12))
        x += 30 + 6.6 * len(words)
    for row, bar in enumerate(bars):
        y = 38 + row * (_BAR + 8)
        out.append(_text(_LABELS - 10, y + 15, bar.name, anchor="end"))
        at = float(_LABELS)
        for standing, count in bar.counts:
            out.append(
                f'<rect x="{at:g}" y="{y}" width="{unit * count - 1:g}" height="{_BAR}" '
                f'fill="{STANDING_COLOURS[standing]}"><title>{count} {STANDING_WORDS[standing]}</title></rect>'
            )
            at += unit * count
        out.append(_text(at + 6, y + 15, str(bar.total), size=12))
    return "\n".join([*out, "</svg>"])


def draw_timeline(brief: Brief) -> str:
    """Return the rounds on a line of time, with the day the next is due, "" where no round is dated."""
    dated = [(day, r) for r in brief.chain.rounds if (day := _day(r.start)) is not None]
    if not dated:
        return ""
    due, now = _day(brief.due), _day(brief.as_of)
    days = [d for d, _ in dated] + [d for d in (due, now) if d is not None]
    low, high = min(days), max(days)
    scale = (_WIDTH - 2 * _MARGIN) / max(1, (high - low).days)
    out = [_open(150, "Rounds on a line of time")]
    out.append(f'<line x1="{_MARGIN}" y1="75" x2="{_WIDTH - _MARGIN}" y2="75" stroke="#8b8f94" stroke-width="2"/>')
    for i, (day, told) in enumerate(dated):
        out += _draw_round(_MARGIN + (day - low).days * scale, told, above=i % 2 == 0)
    if due is not None:
        x = _MARGIN + (due - low).days * scale
        overdue = now is not None and due < now
        out.append(
            f'<circle cx="{x:g}" cy="75" r="7" fill="#fdfcf9" stroke="#a8442a" stroke-width="2" '
            'stroke-dasharray="3 2"/>'
        )
        out.append(_text(x, 118, f"next {'was ' if overdue else ''}due {say_day(brief.due)}", "middle", 12, "#a8442a"))
    if now is not None:
        x = _MARGIN + (now - low).days * scale
        out.append(f'<line x1="{x:g}" y1="62" x2="{x:g}" y2="88" stroke="#22262b" stroke-width="2"/>')
        out.append(_text(x, 138, f"as of {say_day(brief.as_of)}", "end" if x > _WIDTH - 120 else "middle", 12))
    return "\n".join([*out, "</svg>"])


def _draw_round(x: float, told: Round, above: bool) -> list[str]:
    place = one_line(told.place or ("online" if told.mode == "virtual" else ""))
    label = f"Round {told.number}" if told.number is not None else "Round"
    y = 30 if above else 104
    about = escape(", ".join(p for p in (label, say_day(told.start), place) if p))
    return [
        f'<g><title>{about}</title><circle cx="{x:g}" cy="75" r="7" fill="#3b6ea5"/></g>',
        _text(x, y, label, "middle", 13),
        _text(x, y + 15, say_day(told.start), "middle", 11, "#5b6570"),
        _text(x, y + 29, place, "middle", 11, "#5b6570"),
    ]


def _day(iso: str | None) -> date | None:
    if not iso:
        return None
    parts = [int(p) for p in iso.split("-")] if iso.replace("-", "").isdecimal() else []
    if not parts:
        return None
    year, month, day = (*parts, *(6, 15)[len(parts) - 1 :])[:3]
    return date(year, month, day)


def _open(height: int, about: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" '
        f'role="img" aria-label="{escape(about)}" {_FONT}>'
    )


def _text(x: float, y: float, words: str, anchor: str = "start", size: int = 13, fill: str = "#22262b") -> str:
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}" font-size="{size}" fill="{fill}">{escape(words)}</text>'
