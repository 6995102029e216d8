"""JSON lines: one document an object; the text is handed on exactly as given, so that offsets hold."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import orjson

from memcon.errors import BrokenInput, EmptyInput, InputError
from memcon.model import Document
from memcon.sources.dates import parse_published
from memcon.sources.encodings import LARGEST_INPUT, Warn, decode
from memcon.sources.reading import Intake

_SURROGATE_ESCAPE = re.compile(rb"\\u[dD][89a-fA-F]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_FIELDS = ("id", "text", "title", "published", "date", "publisher", "url")
_ABOUT_FIELDS = 'Each line needs "text", and may have "id", "title", "published", "publisher" and "url".'


def read_jsonl(lines: Iterable[bytes], intake: Intake) -> Iterator[Document]:
    """Yield the documents of JSON lines as they come; a bad line goes to the intake's `on_error`, the rest goes on.

    An array of objects, or one object over several lines, is read too.
    """
    found = False
    for number, line in enumerate(lines, 1):
        if number == 1 and _spans_lines(line):
            yield from _read_whole(line, lines, intake)
            return
        if not line.strip():
            continue
        found = True
        try:
            yield read_line(line, number, intake)
        except InputError as error:
            intake.on_error(error)
    if not found:
        intake.on_error(EmptyInput(intake.source, "it is empty.", "Give a file that holds text."))


def read_line(line: bytes, number: int, intake: Intake) -> Document:
    """Return the document of one line. Raises InputError."""
    return document_of(_parse(line, intake.source, number, intake.warn), intake, number)


def _spans_lines(first: bytes) -> bool:
    start = first.removeprefix(b"\xef\xbb\xbf").strip()
    if start.startswith(b"[") or start == b"{":
        return True
    if first.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return start.startswith(b'{"') and start.endswith(b",")


def _read_whole(first: bytes, rest: Iterable[bytes], intake: Intake) -> Iterator[Document]:
    source, warn, on_error = intake.source, intake.warn, intake.on_error
    data = bytearray(first)
    for line in rest:
        data += line
        if len(data) > LARGEST_INPUT:
            on_error(BrokenInput(source, "it is larger than 200 MB.", "Write it as JSON lines, one object a line."))
            return
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        lines = decode(bytes(data), source, warn).encode("utf-8", errors="replace").splitlines(keepends=True)
        yield from read_jsonl(lines, intake)
        return
    try:
        value = _parse(bytes(data), source, 1, warn)
    except InputError:
        # Not one value after all: the lines that are sound by themselves are still read.
        for number, line in enumerate(bytes(data).split(b"\n"), 1):
            if not line.strip():
                continue
            try:
                yield read_line(line, number, intake)
            except InputError as error:
                on_error(error)
        return
    for number, item in enumerate(value if isinstance(value, list) else [value], 1):
        try:
            yield document_of(item, replace(intake, source=f"{source} (item {number})"), None, number)
        except InputError as error:
            on_error(error)


def _parse(line: bytes, source: str, number: int, warn: Warn) -> Any:
    line = line.removeprefix(b"\xef\xbb\xbf")
    if len(line) > LARGEST_INPUT:
        raise BrokenInput(source, "the line is larger than 200 MB.", "Split it.", number)
    try:
        return orjson.loads(line)
    except orjson.JSONDecodeError as error:
        problem = error
    if _SURROGATE_ESCAPE.search(line):
        try:
            return json.loads(line)
        except (ValueError, RecursionError):
            pass
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        try:
            return orjson.loads(decode(line, f"{source}:{number}", warn))
        except orjson.JSONDecodeError:
            pass
    raise BrokenInput(source, f"not valid JSON ({problem.msg}).", "Correct or remove the line.", number)


def document_of(value: Any, intake: Intake, line: int | None, position: int | None = None) -> Document:
    """Return the document of one object; its id is its own, or the intake's name with the line or position.

    Raises InputError.
    """
    source, warn = intake.source, intake.warn
    if not isinstance(value, dict):
        raise BrokenInput(source, "not a JSON object.", _ABOUT_FIELDS, line)
    if intake.columns:
        value = {**value, **{field: value.get(name) for field, name in intake.columns.items()}}
    text = value.get("text")
    if not isinstance(text, str):
        name = intake.columns.get("text", "text")
        problem = f'it has no "{name}".' if text is None else f'its "{name}" is no text but {json.dumps(text)[:40]}.'
        raise BrokenInput(source, problem, _say_keys(value), line)
    if not text.strip():
        raise EmptyInput(source, 'its "text" is empty.', "Give the document's text or remove the line.", line)
    where = f"{source}:{line}" if line is not None else source
    if _is_broken(text):
        warn(f"{where}: half characters (lone surrogates) were replaced one for one.")
    given = value.get("published") or value.get("date")
    if given is not None and not isinstance(given, str):
        raise InputError(source, "the publication date is not a string.", "Give the day as YYYY-MM-DD.", line)
    published = parse_published(given, source, line) if given else None
    if given and published is None:
        warn(f"{where}: '{given}' is no full day, so the publication day stays unknown.")
    name = value.get("id")
    return Document(
        text=_whole(text),
        id=_whole(str(name))
        if isinstance(name, str | int)
        else f"{intake.name}:{line if line is not None else position}",
        title=_string(value, "title"),
        published=published,
        publisher=_string(value, "publisher"),
        url=_string(value, "url"),
    )


def _say_keys(value: dict[str, Any]) -> str:
    texts = [key for key, held in list(value.items())[:30] if isinstance(held, str) and key not in _FIELDS]
    keys = ", ".join(f'"{key}"' for key in texts)
    return f"{_ABOUT_FIELDS} Its texts are {keys}: say which with --column text=KEY." if keys else _ABOUT_FIELDS


def _string(value: dict[str, Any], name: str) -> str | None:
    found = value.get(name)
    return _whole(found) if isinstance(found, str) and found.strip() else None


def _whole(text: str) -> str:
    """Replace lone surrogates one for one: they cannot be written out, and offsets must not move."""
    return _SURROGATE.sub("\ufffd", text) if _is_broken(text) else text


def _is_broken(text: str) -> bool:
    """Tell whether a text holds lone surrogates; encoding finds them ten times as quickly as looking for them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
