"""Mail (EML): the letter itself and its attachments."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr, parsedate_to_datetime
from pathlib import PurePosixPath
from typing import BinaryIO, cast

from memcon.errors import BrokenInput, EmptyInput, InputError, UnsupportedInput
from memcon.model import Document
from memcon.sources.html import read_html
from memcon.sources.lines import join_lines
from memcon.sources.plain import read_plain
from memcon.sources.reading import Intake, read_stream, read_whole

_SEALED = ("application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted")
_MOST_PARTS = 500


def read_mail(stream: BinaryIO, intake: Intake) -> Iterator[Document]:
    """Yield the letter, with its subject, day and sender, and then the documents attached to it.

    Attachments of other kinds than Memcon reads (signatures, pictures) are passed over.
    """
    data = read_whole(stream, intake.source)
    try:
        message = message_from_bytes(data, policy=default)
        parts = [part for _, part in zip(range(_MOST_PARTS), message.walk(), strict=False)]
        body = message.get_body(preferencelist=("plain", "html"))
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError, IndexError, KeyError):
        raise BrokenInput(intake.source, "the mail is damaged.", "Save it anew from the mail program.") from None
    if any(part.get_content_type() in _SEALED for part in parts):
        raise BrokenInput(intake.source, "the mail is encrypted.", "Open it and save the text.")
    found = False
    if body is not None:
        try:
            yield _letter(message, cast(EmailMessage, body), intake)
            found = True
        except EmptyInput:
            pass
    for number, part in enumerate(parts, 1):
        if part is body or part.is_multipart() or not part.get_filename():
            continue
        for document in _attachment(part, number, intake):
            found = True
            yield document
    if not found:
        raise EmptyInput(intake.source, "the mail holds no text.", "Give a mail with a text or a document.")


def _letter(message: EmailMessage, body: EmailMessage, intake: Intake) -> Document:
    content = _payload(body, intake.source)
    charset = body.get_content_charset()
    if body.get_content_type() == "text/html":
        document = read_html(content, intake.source, intake.warn, charset)
    else:
        document = read_plain(content, intake.source, intake.warn, charset)
        document = replace(document, text=join_lines(document.text))
    return replace(
        document,
        id=intake.name,
        title=_header(message, "subject") or document.title,
        published=_day(message) or document.published,
        publisher=_sender(message) or document.publisher,
    )


def _attachment(part: EmailMessage, number: int, intake: Intake) -> Iterator[Document]:
    name = PurePosixPath(str(part.get_filename() or "").replace("\\", "/")).name or f"part {number}"

    def report(error: InputError) -> None:
        if isinstance(error, UnsupportedInput | EmptyInput):
            intake.warn(f"{error.source}: passed over: {error.problem}")
        else:
            intake.on_error(error)

    inner = intake.inside(name, f"{intake.name}/{PurePosixPath(name).stem}")
    yield from read_stream(io.BytesIO(_payload(part, inner.source)), replace(inner, on_error=report))


def _payload(part: EmailMessage, source: str) -> bytes:
    try:
        content = part.get_payload(decode=True)
    except (ValueError, TypeError, AttributeError, LookupError):
        raise BrokenInput(source, "the mail is damaged.", "Save it anew from the mail program.") from None
    return content if isinstance(content, bytes) else b""


def _header(message: EmailMessage, name: str) -> str | None:
    try:
        value = " ".join(str(message.get(name, "")).split())
    except (ValueError, IndexError, AttributeError, TypeError, LookupError):
        return None  # The library stumbles over some headers that are no headers.
    return value or None


def _day(message: EmailMessage) -> str | None:
    try:
        return parsedate_to_datetime(_header(message, "date") or "").date().isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _sender(message: EmailMessage) -> str | None:
    name, address = parseaddr(_header(message, "from") or "")
    return name or address or None
