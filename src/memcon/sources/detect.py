"""What kind of input some bytes are, and in which encoding: judged by content, never by name alone."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from typing import Literal

from memcon.errors import BrokenInput, EmptyInput, UnsupportedInput

Kind = Literal[
    "plain", "jsonl", "html", "pdf", "rtf", "zip", "tar", "gzip", "bzip2", "xz", "warc", "mail", "csv", "parquet"
]
Warn = Callable[[str], None]

# Beyond this a single document is more likely a mistake or an attack than a communiqué.
LARGEST_INPUT = 200 * 1024 * 1024

_SAMPLE = 256 * 1024
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
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
KINDS_CURE = "Give text, HTML, PDF, a word processor's file, mail, JSON lines, a table or an archive of such."
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
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
# Encodings of real press offices; a closed list keeps exotic code pages from winning on short texts.
_ENCODINGS = [
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1256",
    "cp1257",
    "iso8859_2",
    "iso8859_5",
    "koi8_r",
    "gb18030",
    "big5",
    "shift_jis",
    "euc_jp",
    "euc_kr",
]


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
    if any(head.startswith(bom) for bom, _ in _BOMS[1:]):
        head = _decoded_head(head)
    elif _is_binary(head):
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


def decode(data: bytes, source: str, warn: Warn, *declared: str | None) -> str:
    """Return the text of `data`, telling `warn` when the encoding had to be guessed.

    The encodings that were `declared` are tried in their order; one that does not fit is passed over, for headers
    and pages lie.

    Raises UnsupportedInput when no encoding makes text of it, BrokenInput when it is too large.
    """
    if len(data) > LARGEST_INPUT:
        raise BrokenInput(source, "it is larger than 200 MB.", "Split it into smaller files.")
    for bom, name in _BOMS:
        if data.startswith(bom):
            try:
                return data.decode(name)
            except UnicodeDecodeError:
                warn(f"{source}: some characters are damaged and were replaced.")
                return data.decode(name, errors="replace")
    for name in (*filter(None, declared), "utf-8"):
        if name.lower().startswith(("utf-16", "utf16", "utf-32", "utf32")) and b"\x00" not in data:
            continue  # Any bytes of even number decode as these, into nonsense.
        try:
            return data.decode(_as_browsers_read(name))
        except (LookupError, UnicodeError, ValueError):
            continue
    return _guessed(data, source, warn)


def _as_browsers_read(name: str) -> str:
    # The WHATWG's reading: pages that call themselves Latin-1 or ASCII hold the quotation marks of cp1252.
    if name.lower().replace("_", "-") in ("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"):
        return "cp1252"
    return "gb18030" if name.lower() in ("gb2312", "gbk") else name


def _guessed(data: bytes, source: str, warn: Warn) -> str:
    if _is_binary(data[:_SAMPLE]):
        raise UnsupportedInput(source, "it holds binary data.", KINDS_CURE)
    strict = data.decode("utf-8", errors="replace")
    damaged = strict.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    foreign = sum(1 for c in strict if c > "\x7f") - damaged
    # Mostly sound UTF-8 with a few broken bytes is damaged UTF-8, not another encoding.
    if foreign > 3 * damaged:
        warn(f"{source}: {damaged} damaged characters in UTF-8 text were replaced.")
        return strict
    from charset_normalizer import from_bytes

    # The bytes around the first foreign one say most: a long ASCII start would dilute them.
    first = next((i for i, byte in enumerate(data) if byte > 0x7F), 0)
    sample = data[max(0, first - 2000) : first + _SAMPLE // 8]
    found = list(from_bytes(sample, cp_isolation=_ENCODINGS, threshold=0.4))
    least = min((match.chaos for match in found), default=0.0)
    closest = [match for match in found if match.chaos <= least]
    sense = max((match.coherence for match in closest), default=0.0)
    # Where several make equal sense, the list's order decides: a short text must not fall to a rare code page.
    names = [match.encoding for match in closest if match.coherence > sense - 0.05]
    name = min(names, key=_ENCODINGS.index, default="cp1252")
    warn(f"{source}: not UTF-8; read as {name}. If letters look wrong, save it as UTF-8.")
    return data.decode(name, errors="replace")


def _is_binary(head: bytes) -> bool:
    if b"\x00" in head:
        return True
    controls = sum(head.count(bytes([c])) for c in range(32) if c not in (9, 10, 11, 12, 13, 27))
    # A stray control character in a short note is no sign of binary data.
    return controls > 5 and controls * 50 > len(head)


def _decoded_head(head: bytes) -> bytes:
    for bom, name in _BOMS[1:]:
        if head.startswith(bom):
            return head[: len(head) // 4 * 4].decode(name, errors="ignore").encode("utf-8", errors="ignore")
    return head


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
