"""The way in by the browser: uploads, pasted text and addresses become documents that wait to be stored."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone

from memcon.errors import FetchError, InputError
from memcon.model import Document, Span
from memcon.sources import load_documents, parse_published
from memcon.web.models import Draft

MOST_DOCUMENTS = 100
MOST_CHARACTERS = 2_000_000
MOST_FILES = 20
DRAFTS_A_PERSON = 20
DRAFT_DAYS = 1
_UNSAFE = re.compile(r"[^\w .()-]+")
_TOO_MUCH = InputError("input", "that is more than a browser should carry.", "Use 'memcon add' at the server.")


def read_files(files: Sequence[UploadedFile]) -> tuple[list[Document], list[str]]:
    """Return the documents of uploaded files, and a sentence for each that could not be read."""
    problems: list[str] = []
    if len(files) > MOST_FILES:
        return [], [f"At most {MOST_FILES} files at once."]
    documents: list[Document] = []
    with TemporaryDirectory(prefix="memcon-") as folder:
        for i, file in enumerate(files):
            # A folder of its own for each file, so that two of one name do not meet.
            path = Path(folder, str(i), _file_name(file.name or "upload"))
            path.parent.mkdir()
            with path.open("wb") as out:
                for chunk in file.chunks():
                    out.write(chunk)
            try:
                for document in load_documents([path], on_error=lambda e: problems.append(_say(e, folder))):
                    documents.append(document)
                    _bound(documents)
            except InputError as error:
                problems.append(_say(error, folder))
    return documents, problems


def read_text(given: dict[str, str]) -> Document:
    """Return a pasted text as a document. Raises InputError for an empty text or an impossible day."""
    text = given.get("text", "").replace("\r\n", "\n").strip("\n")
    if not text.strip():
        raise InputError("text", "there is nothing to read.", "Paste the document's text.")
    day = parse_published(given["published"], "published") if given.get("published") else None
    if given.get("published") and day is None:
        raise InputError("published", "this is no full day.", "Give it as YYYY-MM-DD.")
    name = "text-" + hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]
    title, publisher, url = (given.get(n, "").strip() or None for n in ("title", "publisher", "url"))
    ident = given.get("id", "").strip() or name
    document = Document(text=text, id=ident, title=title, published=day, publisher=publisher, url=url)
    _bound([document])
    return document


def read_address(address: str, fetch: Any = None) -> list[Document]:
    """Return what stands at a web address. Raises InputError; private and loopback addresses are never reached."""
    address = address.strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise InputError("address", "this is no web address.", "Give one that begins with https://.")
    if fetch is None:
        from memcon.sources import FetchLimits, fetch_documents

        limits = FetchLimits(
            allow_private=settings.MEMCON_FETCH_PRIVATE, largest=settings.MEMCON_BODY_LIMIT, seconds=25.0
        )
        try:
            documents = list(fetch_documents([address], limits=limits))
        except FetchError as error:
            cure = error.cure if "--" not in error.cure else "Only public addresses are fetched."
            raise InputError("address", error.problem, cure) from None
    else:
        documents = list(fetch(address))
    _bound(documents)
    return documents


def keep_draft(documents: Sequence[Document], by: str) -> str:
    """Keep documents until they are stored or thrown away; returns the token that names them."""
    Draft.objects.filter(made__lt=timezone.now() - timedelta(days=DRAFT_DAYS)).delete()
    old = Draft.objects.filter(by=by).order_by("-made").values_list("pk", flat=True)[DRAFTS_A_PERSON - 1 :]
    Draft.objects.filter(pk__in=list(old)).delete()
    token = secrets.token_urlsafe(24)
    Draft.objects.create(token=token, by=by, documents=[asdict(_printable(d)) for d in documents])
    return token


def find_draft(token: str, by: str) -> tuple[Draft, list[Document]] | None:
    """Return what somebody kept under a token; nobody else's."""
    draft = Draft.objects.filter(token=token, by=by).first()
    if draft is None:
        return None
    return draft, [_unpack(d) for d in draft.documents]


def _unpack(packed: dict[str, Any]) -> Document:
    pages = tuple(Span(p["start"], p["end"]) for p in packed["pages"])
    return Document(**{**packed, "parties": tuple(packed["parties"]), "pages": pages})


def _bound(documents: Sequence[Document]) -> None:
    if len(documents) > MOST_DOCUMENTS or sum(len(d.text) for d in documents) > MOST_CHARACTERS:
        raise _TOO_MUCH


def _printable(document: Document) -> Document:
    """Replace what JSON columns do not take: NUL and lone surrogates, one for one, so that offsets hold."""
    changes: dict[str, Any] = {}
    for name in ("text", "id", "title", "published", "publisher", "url"):
        value = getattr(document, name)
        if value is not None:
            changes[name] = "".join("\ufffd" if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in value)
    return replace(document, **changes)


def _file_name(name: str) -> str:
    """Return a file's own name without any way out of its folder."""
    plain = _UNSAFE.sub("_", Path(name.replace("\\", "/")).name).strip(". ")[-120:]
    return plain or "upload"


def _say(error: InputError, folder: str) -> str:
    text = str(error)
    return re.sub(re.escape(folder) + r"[/\\]\d+[/\\]", "", text)
