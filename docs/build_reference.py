"""Builds docs/reference from the code, and puts real output into the pages that show it.

    python docs/build_reference.py            # write
    python docs/build_reference.py --check    # say what is out of date, exit status 1 if anything is

A page shows output with a comment before a fenced block; the block is filled by running the command in a folder that
holds the examples and the files that the page itself defines:

    <!-- output of: memcon read statement.txt -->
    <!-- output of: memcon read examples/jwg-icc.jsonl; record 8 -->

A comment `<!-- file: NAME -->` before a fenced block says that the block is the content of file NAME.
"""

from __future__ import annotations

import dataclasses
import inspect
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import click

import memcon
import memcon.corpus
from memcon.cli import group

ROOT = Path(__file__).resolve().parent.parent
NOTE = "<!-- Made by docs/build_reference.py from the code: change the code, not this page. -->\n"
_BLOCK = re.compile(r"<!-- (?P<what>file|output of): (?P<name>[^\n]+?) -->\n```\w*\n(?P<body>.*?)```", re.S)
_OUTPUT = re.compile(r"(<!-- output of: (?P<command>[^\n]+?) -->\n```\w*\n)(?P<body>.*?)(?=```)", re.S)
_RULE = re.compile(r"^\S.* ─+$", re.M)
_GROUPS = (
    ("Functions", ("annotate", "annotate_all", "load_documents", "load_lexicon", "build_schema")),
    ("From the web", ("fetch_documents", "fetch_document", "FetchLimits", "RawStore")),
    ("Documents and records", ("Document", "AnnotatedDocument")),
    (
        "What a record holds",
        (
            "MeetingMention",
            "Head",
            "Act",
            "Quotation",
            "Framework",
            "Instrument",
            "Formula",
            "Mention",
            "Note",
            "Paragraph",
            "Span",
        ),
    ),
    ("Lexicon", ("Lexicon",)),
    (
        "Errors",
        (
            "MemconError",
            "InputError",
            "UnsupportedInput",
            "BrokenInput",
            "EmptyInput",
            "FetchError",
            "MissingExtra",
            "LexiconError",
        ),
    ),
)


# ---- command line ----


def build_cli() -> str:
    """Return the page of the command line, from the help texts."""
    parts = [NOTE, "# Command line\n"]
    parts += _command_page("memcon", group)
    return "\n".join(parts).rstrip() + "\n"


def _command_page(path: str, command: click.Command) -> list[str]:
    depth = "#" * (path.count(" ") + 2)
    arguments = [p for p in command.params if isinstance(p, click.Argument)]
    options = [p for p in command.params if isinstance(p, click.Option)]
    usage = [path, "[OPTIONS]", *(_argument(a) for a in arguments)]
    if isinstance(command, click.Group):
        usage.append("COMMAND …")
    parts = [f"{depth} {path}\n", f"    {' '.join(usage)}\n", _help(command.help or "")]
    if options:
        parts.append("| option | meaning |\n|---|---|")
        parts += [_option_row(o) for o in options]
        parts.append("")
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            child = command.get_command(context, name)
            assert child is not None
            parts += _command_page(f"{path} {name}", child)
    return parts


def _argument(argument: click.Argument) -> str:
    name = argument.metavar or (argument.name or "").upper()
    return name if argument.required else f"[{name}]"


def _option_row(option: click.Option) -> str:
    kind = ""
    if isinstance(option.type, click.Choice):
        kind = "\\|".join(str(c) for c in option.type.choices)
    elif not option.is_flag:
        kind = option.metavar or (option.name or "").upper()
    names = ", ".join(f"`{name}`" for name in option.opts)
    about = option.help or ""
    if option.show_default and not option.is_flag:
        about = f"{about} Default: `{option.default}`.".strip()
    return f"| {names}{f' {kind}' if kind else ''} | {about} |"


def _help(text: str) -> str:
    """Return a help text as Markdown: click's unwrapped paragraphs (behind a backspace) become code."""
    out = []
    for paragraph in inspect.cleandoc(text).split("\n\n"):
        if not paragraph.lstrip().startswith("\b"):
            out.append(paragraph)
            continue
        lines = paragraph.lstrip().removeprefix("\b").strip("\n").split("\n")
        out.append(lines[0])
        out += [f"    {line.strip()}" for line in lines[1:]]
        out.append("")
    return "\n".join(f"{line}\n" if not line.startswith("    ") and line else line for line in out)


# ---- Python ----


def build_api() -> str:
    """Return the page of the Python interface, from the docstrings of the public names."""
    named = {name for _, names in _GROUPS for name in names}
    missing = set(memcon.__all__) - named - {"__version__"}
    if missing:
        raise SystemExit(f"docs/build_reference.py: add {', '.join(sorted(missing))} to _GROUPS")
    about = "Every name below is an attribute of `memcon`; those of the last section are of `memcon.corpus`.\n"
    parts = [NOTE, "# Python interface\n", about]
    for title, names in _GROUPS:
        parts.append(f"## {title}\n")
        for name in names:
            parts += _describe(name, getattr(memcon, name))
    parts.append("## Many documents: memcon.corpus\n")
    for name in ("build_dataset", "BulkOptions", "Totals", "load_records"):
        parts += _describe(name, getattr(memcon.corpus, name))
    return "\n".join(parts).rstrip() + "\n"


def _describe(name: str, value: Any) -> list[str]:
    if not inspect.isclass(value):
        return [f"### {name}\n", f"```text\n{_signature(name, value)}\n```\n", _doc(value)]
    if issubclass(value, Exception):
        base = value.__bases__[0].__name__
        return [f"### {name}\n", f"A kind of `{base}`. {_doc(value)}"]
    parts = [f"### {name}\n", _doc(value)]
    if dataclasses.is_dataclass(value):
        parts.append("| field | type | default |\n|---|---|---|")
        parts += [_field_row(f) for f in dataclasses.fields(value)]
        parts.append("")
    for method, found in vars(value).items():
        target = found.fget if isinstance(found, property) else found
        if method.startswith("_") or not inspect.isfunction(target) or (not target.__doc__ and method != "commitments"):
            continue
        if isinstance(found, property):
            parts.append(f"- `{method}`: {_first(target.__doc__) or 'the acts of kind commitment.'}")
        else:
            parts.append(f"- `{_signature(method, target)}`: {_first(target.__doc__)}")
    if parts[-1].startswith("- "):
        parts.append("")
    return parts


def _field_row(field: dataclasses.Field[Any]) -> str:
    kind = str(field.type if isinstance(field.type, str) else getattr(field.type, "__name__", field.type))
    made = field.default if field.default_factory is dataclasses.MISSING else field.default_factory()
    default = "" if made is dataclasses.MISSING else f"`{made!r}`"
    return f"| `{field.name}` | `{kind}` | {default} |".replace(" | None", " or None").replace("  |", " |")


def _signature(name: str, value: Any) -> str:
    parts = []
    seen_star = False
    for p in inspect.signature(value).parameters.values():
        if p.name == "self":
            continue
        if p.kind is p.KEYWORD_ONLY and not seen_star:
            seen_star = True
            parts.append("*")
        text = {p.VAR_POSITIONAL: "*", p.VAR_KEYWORD: "**"}.get(p.kind, "") + p.name
        if p.annotation is not p.empty:
            text += f": {p.annotation}"
        if p.default is not p.empty:
            shown = getattr(p.default, "__name__", "").lstrip("_") if callable(p.default) else repr(p.default)
            text += f" = {shown}"
        parts.append(text)
    returns = inspect.signature(value).return_annotation
    return f"{name}({', '.join(parts)})" + (f" -> {returns}" if returns is not inspect.Signature.empty else "")


def _first(doc: str | None) -> str:
    return " ".join(inspect.cleandoc(doc or "").split("\n\n")[0].split())


def _doc(value: Any) -> str:
    return inspect.cleandoc(value.__doc__ or "") + "\n"


# ---- dataset ----


def build_dataset_page() -> str:
    """Return the page of the dataset's tables, from their columns."""
    from memcon.corpus.tables import SCHEMA_VERSION, describe_tables
    from memcon.corpus.tables import __doc__ as about

    parts = [NOTE, "# Dataset\n", f"What `memcon bulk` writes, schema version {SCHEMA_VERSION}. {_paragraphs(about)}\n"]
    return "\n".join([*parts, describe_tables()]).rstrip() + "\n"


def _paragraphs(doc: str | None) -> str:
    """Return a docstring without its first paragraph, which speaks of the code."""
    return "\n\n".join(" ".join(part.split()) for part in inspect.cleandoc(doc or "").split("\n\n")[1:])


# ---- output shown in pages ----


def build_topics() -> str:
    """Return the page of all topics with their codes in other schemes."""
    topics = memcon.load_lexicon().items("en/topics", "topic")
    rows = [
        f"| `{t['code']}` | {t['name']} | {t.get('dac', '—')} | {', '.join(map(str, t['sdg'])) or '—'} |"
        for t in sorted(topics, key=lambda t: str(t["code"]))
    ]
    return "\n".join(
        [
            "# Topics",
            NOTE,
            "The sectors that an act's words name, as they stand in the `topics` of a record. Beside each, the purpose",
            "code of the OECD DAC list (three figures: the code of a sector) and the Sustainable Development Goals; a",
            "dash where none fits. `memcon lexicon list --label topic --json` prints the codes with the words that are",
            "looked for; from Python:",
            "",
            "```python",
            "import memcon",
            "",
            'codes = {t["code"]: (t.get("dac"), t["sdg"]) for t in memcon.load_lexicon().items("en/topics", "topic")}',
            'assert codes["fisheries"] == ("313", [14])',
            "```",
            "",
            "| topic | name | DAC | SDG |",
            "|---|---|---|---|",
            *rows,
            "",
        ]
    )


def list_pages() -> list[Path]:
    """Return the README and the pages under docs that are written by hand."""
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    return [page for page in pages if page.parent.name != "reference"]


def prepare_folder(page: str, folder: Path) -> None:
    """Put the examples and the files that a page defines into `folder`."""
    shutil.copytree(ROOT / "examples", folder / "examples", dirs_exist_ok=True)
    for block in _BLOCK.finditer(page):
        if block["what"] == "file":
            path = folder / block["name"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block["body"], "utf-8")


def fill_page(page: str) -> str:
    """Return a page with the output blocks filled by running their commands."""
    if not _OUTPUT.search(page):
        return page
    with tempfile.TemporaryDirectory() as name:
        prepare_folder(page, Path(name))
        return _OUTPUT.sub(lambda m: m.group(1) + _run(m["command"], Path(name)) + "\n", page)


def _run(command: str, folder: Path) -> str:
    line, _, part = command.partition(";")
    program, *arguments = shlex.split(line)
    assert program == "memcon", command
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "SYSTEMROOT", "PYTHONPATH")}
    env = {**kept, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONUTF8": "1", "TERM": "dumb"}
    done = subprocess.run(
        [sys.executable, "-m", "memcon", *arguments],
        cwd=folder, env=env, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    out = done.stdout + done.stderr
    if part.strip().startswith("record "):
        starts = [m.start() for m in _RULE.finditer(out)] + [len(out)]
        n = int(part.split()[1])
        out = out[starts[n - 1] : starts[n]]
    return "\n".join(text.rstrip() for text in out.strip("\n").split("\n"))


def build_pages() -> dict[Path, str]:
    """Return every page that the code decides on, by its path."""
    pages = {page: fill_page(page.read_text("utf-8")) for page in list_pages()}
    reference = ROOT / "docs" / "reference"
    return {
        **pages,
        reference / "cli.md": build_cli(),
        reference / "api.md": build_api(),
        reference / "dataset.md": build_dataset_page(),
        reference / "topics.md": build_topics(),
    }


def main() -> None:
    """Write the pages, or with --check only tell which are out of date."""
    stale = []
    for path, text in build_pages().items():
        if path.exists() and path.read_text("utf-8") == text:
            continue
        stale.append(path.relative_to(ROOT).as_posix())
        if "--check" not in sys.argv:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    print("\n".join(stale) or "all pages are up to date")
    if stale and "--check" in sys.argv:
        sys.exit(1)


if __name__ == "__main__":
    main()
