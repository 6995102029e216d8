"""In which encoding a text is written: by its mark, by what was declared, else by what makes words of it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable

from memcon.errors import BrokenInput, UnsupportedInput

Warn = Callable[[str], None]

# Beyond this a single document is more likely a mistake or an attack than a communiqué.
LARGEST_INPUT = 200 * 1024 * 1024

KINDS_CURE = "Give text, HTML, PDF, a word processor's file, mail, JSON lines, a table or an archive of such."
_SAMPLE = 256 * 1024
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
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
# Those of languages in Latin letters: a text that is English tells them apart by foreign names alone.
_LATIN = ("cp1252", "cp1250", "cp1254", "cp1257", "iso8859_2", "mac_roman")
_SIGN = "[\u00a1-\u00bf\u00d7\u00f7\u02c6-\u02dd\u2020-\u2022\u2030\u20ac\u2122\ufffd\x80-\x9f]"
# "G¹ski", "£ukasz"; a sum ("£5") and a mark beside a word are none
_ODD = re.compile(rf"[^\W\d_]{_SIGN}+(?=[^\W\d_])|(?<!\w){_SIGN}+(?=[a-z])")
_FEWEST = 8  # characters, of which a share can be told
_STRAY = 5  # null bytes in a text that a slip left there


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
    if (wide := find_wide(data[:_SAMPLE])) is not None:
        warn(f"{source}: no mark tells its encoding; read as {wide}.")
        return data.decode(wide, errors="replace")
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
    if is_binary(data[:_SAMPLE]):
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
    if name in _LATIN:
        name = min(_LATIN, key=lambda one: (_count_odd(sample, one), one != name, _LATIN.index(one)))
    warn(f"{source}: not UTF-8; read as {name}. If letters look wrong, tell its encoding (--encoding cp1250).")
    return data.decode(name, errors="replace")


def _count_odd(sample: bytes, encoding: str) -> int:
    """Count the signs that no word has within or at its start: "£ukasz" and "G¹ski" are no names in cp1252."""
    return len(_ODD.findall(sample.decode(encoding, errors="replace")))


def find_wide(head: bytes) -> str | None:
    """Return "utf-16-le" or "utf-16-be" for Latin text in two bytes a letter without a mark, else None."""
    half = len(head) // 2
    if half < _FEWEST or b"\x00" not in head:
        return None
    even, odd = head[: half * 2 : 2].count(0), head[1 : half * 2 : 2].count(0)
    name, many, few = ("utf-16-be", even, odd) if even > odd else ("utf-16-le", odd, even)
    return name if many * 10 > half * 7 and few * 20 < half else None


def narrow(head: bytes) -> bytes | None:
    """Return the first bytes of a text in two or four bytes a letter as UTF-8, None for others."""
    name = next((name for bom, name in _BOMS[1:] if head.startswith(bom)), None) or find_wide(head)
    return head[: len(head) // 4 * 4].decode(name, errors="ignore").encode("utf-8", errors="ignore") if name else None


def is_binary(head: bytes) -> bool:
    """Tell whether bytes hold more signs without a meaning in texts than a slip leaves there."""
    nulls = head.count(0)
    if nulls > _STRAY or nulls * _FEWEST > len(head):
        return True
    controls = sum(head.count(bytes([c])) for c in range(1, 32) if c not in (9, 10, 11, 12, 13, 27))
    # A stray control character in a short note is no sign of binary data.
    return controls > 5 and controls * 50 > len(head)
