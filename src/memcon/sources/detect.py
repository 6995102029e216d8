"""What kind of input some bytes are: judged by content, never by name alone."""

from __future__ import annotations

import codecs
import csv
import re
from itertools import islice
from typing import Literal

from memcon.errors import BrokenInput, EmptyInput, UnsupportedInput
from memcon.sources.encodings import KINDS_CURE, is_binary, narrow

Kind = Literal[
    "plain", "jsonl", "html", "pdf", "rtf", "zip", "tar", "gzip", "bzip2", "xz", "warc", "mail", "csv", "parquet"
]
_KNOWN_BINARY = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
)
# Word and OpenDocument files are ZIPs too: what a ZIP is, only the list of its members tells.
_MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ", "xz"),
    (b"PAR1", "parquet"),
    (b"WARC/0.", "warc"),
    (b"WARC/1.", "warc"),
    (b"{\\rtf", "rtf"),
)
_COLUMN = re.compile(r"\w[\w .()/-]{0,38}(?<![ .])", re.A)
_ROWS_SEEN = 5
_WHOLE_HEAD = 64 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*|<!--.{0,2000}?-->\s*){0,5}"
    rb"<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|p|h1|table|span|ul|ol)\b[^<]*>?",
    re.I | re.S,
)
_JSON_START = re.compile(rb'\s*(?:\{\s*(?:"|\})|\[\s*\{)')
_JSON_LINE = re.compile(rb'\s*\{\s*"')
_FEED = re.compile(rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}<(?:rss|feed|rdf:RDF)\b", re.S)
_MAIL_LINE = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,60}):(?:[ \t]|\r?\n)")
_MAIL_NAMES = frozenset(
    b"from to cc date subject received return-path delivered-to message-id mime-version content-type reply-to".split()
)
TABLE_COLUMNS = {
    "text": ("text", "body", "content", "full_text", "fulltext", "article"),
    "id": ("id", "doc_id", "document_id"),
    "title": ("title", "headline"),
    "published": ("published", "date", "published_date", "pubdate"),
    "publisher": ("publisher", "source", "outlet"),
    "url": ("url", "link", "address"),
}
_TABLE_NAMES = frozenset(name for names in TABLE_COLUMNS.values() for name in names)


def detect_kind(head: bytes, source: str, suffix: str = "") -> Kind:
    """Tell the kind of an input from its first bytes.

    `suffix` only breaks a tie: a ".jsonl" whose first line is damaged is still read line by line.
    Raises EmptyInput, UnsupportedInput or BrokenInput.
    """
    if not head.strip():
        raise EmptyInput(source, "it is empty.", "Give a file that holds text.")
    if b"%PDF-" in head[:1024]:
        return "pdf"
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head[257:262] == b"ustar":
        return "tar"
    if head.startswith(_OLE):
        raise BrokenInput(
            source,
            "it is a password-protected or old-format Office file.",
            "Open it in a word processor and save it without a password as DOCX.",
        )
    for magic, name in _KNOWN_BINARY:
        if head.startswith(magic):
            raise UnsupportedInput(source, f"it is {name}.", KINDS_CURE)
    if (narrowed := narrow(head)) is not None:
        head = narrowed
    elif is_binary(head):
        raise UnsupportedInput(source, "it holds binary data.", KINDS_CURE)
    head = head.removeprefix(codecs.BOM_UTF8)
    if _looks_like_json_lines(head, suffix):
        return "jsonl"
    if _FEED.match(head):
        raise UnsupportedInput(source, "it is a feed, not a document.", "Watch it: memcon watch add ADDRESS.")
    if _looks_like_mail(head):
        return "mail"
    if _looks_like_table(head, suffix):
        return "csv"
    if _HTML.match(head) or (b"<html" in head[:4096].lower() and b"<" in head[:64]):
        return "html"
    return "plain"


def _looks_like_json_lines(head: bytes, suffix: str) -> bool:
    if _JSON_START.match(head):
        return True
    lines = [line for line in head.splitlines()[:20] if line.strip()]
    hits = sum(1 for line in lines if _JSON_LINE.match(line))
    if suffix.lower() in (".jsonl", ".ndjson"):
        return hits > 0
    return hits * 2 > len(lines)


def _looks_like_mail(head: bytes) -> bool:
    """Tell whether the text starts as a mail does: with at least three of its headers, the sender's among them."""
    if not _MAIL_LINE.match(head):
        return False
    names = set()
    for line in head.splitlines()[:200]:
        if not line.strip():
            break
        if line[:1] in b" \t":
            continue
        found = _MAIL_LINE.match(line) or _MAIL_LINE.match(line + b" ")
        if not found:
            return False
        names.add(found[1].lower())
    # A press release may have a "Date:" and a "Subject:"; the routing of a mail it has not.
    routed = names & {b"received", b"message-id", b"mime-version", b"return-path", b"delivered-to"}
    return len(names & _MAIL_NAMES) >= 3 and b"from" in names and bool(routed)


def _looks_like_table(head: bytes, suffix: str) -> bool:
    """Tell whether the first line names columns, one of them for texts."""
    first = head.split(b"\n", 1)[0].decode("utf-8", errors="replace").strip().lower()
    cells = [cell.strip().strip('"') for cell in re.split("[,;\t]", first)]
    known = _TABLE_NAMES.intersection(cells)
    if suffix.lower() in (".csv", ".tsv"):
        return True
    return (
        len(cells) > 1 and len(known) > 1 and len(known) == len(cells) and not known.isdisjoint(TABLE_COLUMNS["text"])
    )


def find_header(head: bytes) -> list[str]:
    """Return the columns that a text's first line names if it looks like a table with columns of any name."""
    lines = head.decode("utf-8", errors="replace").splitlines(keepends=True)
    if len(lines) > 2 and len(head) >= _WHOLE_HEAD:
        lines.pop()  # cut short
    for mark in "\t;,":
        names = [name.strip('"') for name in lines[0].strip().split(mark)] if lines else []
        # In a sentence a blank follows a comma; a name of a column is short.
        if len(names) < 2 or len(set(names)) < len(names) or not all(map(_COLUMN.fullmatch, names)):
            continue
        try:
            rows = [row for row in islice(csv.reader(lines[1:], delimiter=mark), _ROWS_SEEN) if row]
        except csv.Error:
            continue
        several = len(rows) > 1 or any(f'{mark}"' in line for line in lines[1:3])
        if rows and several and all(len(row) == len(names) for row in rows):
            return names
    return []
