"""JSON lines: one document an object; the text is handed on exactly as given, so that offsets hold."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

import orjson

from memcon.errors import BrokenInput, EmptyInput, InputError, UnsupportedInput
from memcon.model import Document
from memcon.sources.dates import CURE, parse_published
from memcon.sources.encodings import LARGEST_INPUT, Warn, decode
from memcon.sources.reading import Intake

_SURROGATE_ESCAPE = re.compile(rb"\\u[dD][89a-fA-F]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_FIELDS = ("id", "text", "title", "published", "date", "publisher", "url")
_OWN_FIELDS = frozenset(("id", "genre", "meetings", "acts", "quotations", "formulae"))
_OWN = "it holds records that Memcon wrote, without the texts they were read from."
_LONGEST_SHOWN = 40
_ABOUT_FIELDS = 'Each line needs "text", and may have "id", "title", "published", "publisher" and "url".'


def read_jsonl(lines: Iterable[bytes], intake: Intake) -> Iterator[Document]:
    """Yield the documents of JSON lines as they come; a bad line goes to the intake's `on_error`, the rest goes on.

    An array of objects, or one object over several lines, is read too.
    """
    found = False
    intake = replace(intake, on_error=_tell_records_once(intake.on_error))
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


def _tell_records_once(on_error: Callable[[InputError], None]) -> Callable[[InputError], None]:
    """Return an `on_error` that passes on the first of Memcon's own records alone: a file of them has thousands."""
    told = False

    def tell(error: InputError) -> None:
        nonlocal told
        if isinstance(error, UnsupportedInput):
            if told:
                return
            told = True
        on_error(error)

    return tell


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
    if text is None and "text" not in intake.columns and value.keys() >= _OWN_FIELDS:
        raise UnsupportedInput(source, _OWN, "Give the documents, or write records with their texts: --text.", line)
    if not isinstance(text, str):
        name = intake.columns.get("text", "text")
        problem = f'it has no "{name}".' if text is None else f'its "{name}" is no text but {_show(text)}.'
        raise BrokenInput(source, problem, _say_keys(value), line)
    if not text.strip():
        raise EmptyInput(source, 'its "text" is empty.', "Give the document's text or remove the line.", line)
    where = f"{source}:{line}" if line is not None else source
    if _is_broken(text):
        warn(f"{where}: half characters (lone surrogates) were replaced one for one.")
    return Document(
        text=_whole(text),
        id=_find_id(value, where, warn) or f"{intake.name}:{line if line is not None else position}",
        title=_string(value, "title", where, warn),
        published=_find_day(value, intake, line),
        publisher=_string(value, "publisher", where, warn),
        url=_string(value, "url", where, warn),
    )


def _find_day(value: dict[str, Any], intake: Intake, line: int | None) -> str | None:
    """Return the day of publication; one that is none is told, and costs the document nothing else."""
    given = value.get("published") or value.get("date")
    if not given:
        return None
    try:
        if not isinstance(given, str):
            raise InputError(intake.source, f"the publication date is no text but {_show(given)}.", CURE, line)
        day = parse_published(given, intake.source, line)
    except InputError as error:
        problem = f"{error.problem} The document is read without a day."
        intake.on_error(InputError(error.source, problem, error.cure, line))
        return None
    if day is None:
        where = f"{intake.source}:{line}" if line is not None else intake.source
        intake.warn(f"{where}: '{given}' is no full day, so the publication day stays unknown.")
    return day


def _find_id(value: dict[str, Any], where: str, warn: Warn) -> str | None:
    given = value.get("id")
    return str(given) if isinstance(given, int) and not isinstance(given, bool) else _string(value, "id", where, warn)


def _say_keys(value: dict[str, Any]) -> str:
    texts = [key for key, held in list(value.items())[:30] if isinstance(held, str) and key not in _FIELDS]
    keys = ", ".join(f'"{key}"' for key in texts)
    return f"{_ABOUT_FIELDS} Its texts are {keys}: say which with --column text=KEY." if keys else _ABOUT_FIELDS


def _string(value: dict[str, Any], name: str, where: str, warn: Warn) -> str | None:
    found = value.get(name)
    if found is not None and not isinstance(found, str):
        warn(f'{where}: its "{name}" is no text but {_show(found)}, and is left out.')
    return _whole(found) if isinstance(found, str) and found.strip() else None


def _show(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)[:_LONGEST_SHOWN]


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
