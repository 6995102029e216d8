"""Makes the README's picture of a record from a real run: python docs/build_pictures.py

What stands in the picture is what `memcon read --text` prints of one of the examples; a test holds it to that.
"""

from __future__ import annotations

import io
import re
from html import escape, unescape
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME

import memcon
from memcon.render.text import render_text

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "pictures" / "read.svg"
EXAMPLES = ROOT / "examples" / "jwg-icc.jsonl"
SHOWN = "jwg-icc-4-pk"
COMMAND = "memcon read --text examples/jwg-icc.jsonl"
WIDTH = 92
# Rich's own frame loads a font from elsewhere; a picture in a README must stand alone.
FRAME = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img">
<title>ABOUT</title>
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
font-size: {char_height}px; line-height: {line_height}px; }}
.{unique_id}-title {{ font: 600 16px ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
_TEXT = re.compile(r"<text [^>]*>(.*?)</text>", re.S)


def build_picture() -> str:
    """Return the picture as SVG."""
    console = Console(
        file=io.StringIO(), record=True, width=WIDTH, highlight=False, force_terminal=True,
        color_system="truecolor", legacy_windows=False, _environ={},
    )  # fmt: skip
    document = next(d for d in memcon.load_documents([EXAMPLES]) if d.id == SHOWN)
    render_text(memcon.annotate(document), console, source=True)
    about = escape(f"What {COMMAND} prints of {SHOWN}: its text with coloured marks, and the record.")
    svg = console.export_svg(
        title=COMMAND,
        theme=DEFAULT_TERMINAL_THEME,
        code_format=FRAME.replace("ABOUT", about),
        unique_id="memcon",
    )
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


def list_words(svg: str) -> list[str]:
    """Return the words of a picture in order, whatever version of rich drew it."""
    return unescape(" ".join(_TEXT.findall(svg))).replace("\xa0", " ").split()


def main() -> None:
    """Write the picture."""
    PICTURE.write_text(build_picture(), "utf-8")
    print(PICTURE.relative_to(ROOT), f"{PICTURE.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
