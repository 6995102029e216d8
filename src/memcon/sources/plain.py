"""Plain text."""

from __future__ import annotations

from memcon.errors import EmptyInput
from memcon.model import Document
from memcon.sources.encodings import Warn, decode


def read_plain(data: bytes, source: str, warn: Warn, charset: str | None = None) -> Document:
    """Return the text with line ends as "\\n", as every text editor and `open()` count them.

    Raises EmptyInput or UnsupportedInput.
    """
    text = decode(data, source, warn, charset).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise EmptyInput(source, "it holds no text.", "Give a file that holds text.")
    return Document(text=text)
