"""Prints small PDF files: text at places, several pages, pictures, invisible text as recognition leaves it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

WIDTH, HEIGHT = 595, 842
# (x, y, size, text); a negative size prints invisibly, as the text layer of a scan is printed.
Mark = tuple[float, float, float, str]


def print_pdf(pages: Sequence[Iterable[Mark]], title: str = "", picture: bool = False) -> bytes:
    """Return a PDF whose pages hold the marks; with `picture`, a grey picture lies behind each page."""
    objects: list[bytes] = [
        b"",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    objects.append(
        b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 "
        b"/Length 1 >>\nstream\n\x99\nendstream"
    )
    kids = []
    for marks in pages:
        stream = b"q 595 0 0 842 0 0 cm /I Do Q\n" if picture else b""
        for x, y, size, text in marks:
            shown = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
            mode = 3 if size < 0 else 0
            stream += b"BT %d Tr /F %.1f Tf %.1f %.1f Td (%s) Tj ET\n" % (mode, abs(size), x, y, shown)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F 3 0 R >> /XObject << /I 4 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    objects.append(b"<< /Title (%s) >>" % title.encode("latin-1"))
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    data += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (len(objects) + 1, len(objects))
    return data + b"startxref\n%d\n%%%%EOF\n" % start


def set_lines(lines: Iterable[str], x: float = 72, top: float = 760, size: float = 11, pitch: float = 14) -> list[Mark]:
    """Return marks for lines set one under the other; an empty line leaves its place free."""
    return [(x, top - n * pitch, size, line) for n, line in enumerate(lines) if line]


def measure(text: str) -> float:
    """Return the rough width of a text in Helvetica, in average letters."""
    narrow, wide = sum(map(text.count, "iljtfrI.,;:'() -")), sum(map(text.count, "mwMW"))
    capitals = sum(c.isupper() for c in text)
    return (0.28 * narrow + 0.8 * wide + 0.67 * capitals + 0.55 * (len(text) - narrow - wide - capitals)) / 0.5


def break_lines(text: str, width: int, divide: bool = False) -> list[str]:
    """Return a paragraph broken at `width` average letters; with `divide`, long words are divided with a hyphen."""
    lines, line = [], ""
    for word in text.split():
        room = width - measure(f"{line} ")
        if line and measure(word) > room:
            cut = int(room * 0.8)
            if divide and len(word) > 8 and 3 < cut < len(word) - 2 and word.isalpha():
                line, word = f"{line} {word[:cut]}-", word[cut:]
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]
