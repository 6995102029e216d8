"""The documentation against the code: generated pages, the picture, Python blocks, commands, links, lexicon tables."""

from __future__ import annotations

import importlib.util
import re
import shlex
import tomllib
from pathlib import Path
from types import ModuleType

import click
import pytest

from memcon.cli import group

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```(?P<language>\w*)\n(?P<body>.*?)^```", re.M | re.S)
COMMAND = re.compile(r"^(?:    |\$ )?(?:[A-Z_]+=\S+ )?(?P<line>memcon [^\n]*)$", re.M)
INLINE = re.compile(r"`(memcon [^`\n]+)`")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?P<target>[^)\s]+)\)")
SHELL = ("", "sh", "bash", "shell", "console")


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def load_script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "docs" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def builder() -> ModuleType:
    return load_script("build_reference")


def test_pages_made_from_the_code_are_up_to_date(builder: ModuleType) -> None:
    stale = [name_of(p) for p, text in builder.build_pages().items() if not p.exists() or p.read_text("utf-8") != text]
    assert not stale, f"run python docs/build_reference.py: {stale} no longer match the code"


def test_picture_in_the_readme_is_what_the_program_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MEMCON_LEXICON", raising=False)
    pictures = load_script("build_pictures")
    shown = pictures.PICTURE.read_text("utf-8")
    words = pictures.list_words(shown)
    assert words == pictures.list_words(pictures.build_picture()), "run python docs/build_pictures.py"
    assert {"jwg-icc-4-pk", "co-chair", "“rejected"} <= set(words)
    assert f"]({name_of(pictures.PICTURE)})" in (ROOT / "README.md").read_text("utf-8")
    assert "http" not in shown.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_python_blocks_run(page: Path, builder: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = page.read_text("utf-8")
    blocks = [m for m in FENCE.finditer(text) if m["language"] == "python"]
    if not blocks:
        pytest.skip("no Python on this page")
    builder.prepare_folder(text, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MEMCON_LEXICON", raising=False)
    names: dict[str, object] = {"__name__": "__main__"}
    for block in blocks:
        line = text.count("\n", 0, block.start("body"))
        exec(compile("\n" * line + block["body"], str(page), "exec"), names)


def list_commands(text: str) -> list[str]:
    """Return the command lines of a page: those in shell blocks, indented lines and inline code."""
    without = FENCE.sub("", text)
    blocks = [m["body"] for m in FENCE.finditer(text) if m["language"] in SHELL]
    lines = [
        m["line"]
        for part in (*blocks, without)
        for m in COMMAND.finditer(part)
        if part != without or m[0][:4] == "    "
    ]
    return [*lines, *INLINE.findall(without)]


def check_command(line: str) -> None:
    """Parse a command line as the program would, without running it; raises click's UsageError."""
    words: list[str] = []
    for word in shlex.split(line, comments=True)[1:]:
        if word in ("|", ">", "<", ">>", "2>"):
            break
        words.append(word)
    if not words:
        return
    command: click.Command = group
    context = click.Context(group, info_name="memcon")
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        found = command.get_command(context, words[0])
        assert found is not None, f"no such command: {line}"
        command, words = found, words[1:]
    wanted = any(isinstance(p, click.Argument) and p.required for p in command.params)
    if isinstance(command, click.Group) or (wanted and not words):
        return
    try:
        command.make_context(command.name, words)
    except click.exceptions.Exit:
        return


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_commands_and_options_exist(page: Path) -> None:
    for line in list_commands(page.read_text("utf-8")):
        try:
            if "[OPTIONS]" not in line:
                check_command(line)
        except click.UsageError as error:
            pytest.fail(f"{name_of(page)}: {line}: {error.format_message()}")


@pytest.mark.parametrize("line", ["memcon reed x", "memcon read --formt json x", "memcon lexicon chek my"])
def test_wrong_commands_are_noticed(line: str) -> None:
    with pytest.raises((click.UsageError, AssertionError)):
        check_command(line)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_relative_links_resolve(page: Path) -> None:
    text = FENCE.sub("", page.read_text("utf-8"))
    for match in LINK.finditer(text):
        target, _, anchor = match["target"].partition("#")
        if "://" in target or target.startswith("mailto:"):
            continue
        place = (page.parent / target).resolve() if target else page
        assert place.exists(), f"{name_of(page)} links to {target}, which is not there"
        assert not anchor or anchor in list_anchors(place), f"{name_of(page)}: no heading #{anchor} in {name_of(place)}"


def list_anchors(page: Path) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text("utf-8")), re.M)
    return {re.sub(r"[^\w\- ]", "", head.lower()).strip().replace(" ", "-") for head in heads}


def test_every_lexicon_table_and_key_is_described() -> None:
    guide = (ROOT / "docs" / "lexicon.md").read_text("utf-8")
    missing = set()
    for file in (ROOT / "src" / "memcon" / "data").rglob("*.toml"):
        for table, items in tomllib.loads(file.read_text("utf-8")).items():
            missing |= {word for word in {table, *(key for item in items for key in item)} if f"`{word}`" not in guide}
    assert not missing, f"docs/lexicon.md does not describe {sorted(missing)}"


def test_every_code_of_an_act_and_meeting_is_in_the_codebook() -> None:
    book = (ROOT / "docs" / "codebook.md").read_text("utf-8")
    from memcon.schema import build_schema

    def codes(node: object) -> set[str]:
        if isinstance(node, dict):
            own = {c for c in node.get("enum", []) if isinstance(c, str)}
            return own.union(*(codes(v) for v in node.values()))
        return set().union(*(codes(v) for v in node)) if isinstance(node, list) else set()

    missing = sorted(c for c in codes(build_schema()) if f"`{c}`" not in book)
    assert not missing, f"docs/codebook.md does not describe {missing}"
