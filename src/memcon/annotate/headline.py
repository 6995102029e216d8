"""Where the headline stands that a text repeats above its body, and what the document's title is."""

from __future__ import annotations

import re

_LABELLED = re.compile(r":\s|\s[–—-]\s")
_LINES = 8


def find_body(text: str) -> int:
    """Return where the body begins: behind the first lines that are no sentences, 0 where there are none such."""
    at = end = 0
    for _ in range(_LINES):
        stop = text.find("\n", at)
        line = text[at : stop if stop >= 0 else len(text)].strip()
        if line and (line[-1] in '.!?:;,”"' or len(line) > 250 or _LABELLED.search(line)):
            return end
        if stop < 0:
            break
        if line:
            end = stop
        at = stop + 1
    return 0
