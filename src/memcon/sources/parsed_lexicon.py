"""The bundled lexicon as parsed when Memcon was built: read in a tenth of the time that its TOML takes.

`hatch_build.py` runs this file by itself, so it imports the standard library alone. What was parsed is used only
where it was made from the very files that stand beside it; an edited file is parsed anew.
"""

from __future__ import annotations

import hashlib
import json
import sys
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

NAME = "parsed.json"
_ENDS = b"\n"  # behind the digest


def digest_texts(texts: Mapping[str, str]) -> bytes:
    """Return what tells the files of a lexicon folder from all others: their names and every character."""
    digest = hashlib.sha256()
    for name in sorted(texts):
        content = texts[name].encode()
        digest.update(f"{name}\n{len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest().encode()


def write_parsed(folder: Path) -> None:
    """Parse the TOML files of a folder and keep the tables beside them."""
    files = {p.relative_to(folder).with_suffix("").as_posix(): p for p in folder.rglob("*.toml")}
    texts = {name: path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n") for name, path in files.items()}
    tables = {name: tomllib.loads(text) for name, text in sorted(texts.items())}
    content = json.dumps(tables, ensure_ascii=False, separators=(",", ":")).encode()
    (folder / NAME).write_bytes(digest_texts(texts) + _ENDS + content)


def read_parsed(folder: Path, texts: Mapping[str, str], loads: Callable[[bytes], Any]) -> Any:
    """Return the tables of a folder by file, None unless they were parsed from `texts`."""
    try:
        kept = (folder / NAME).read_bytes()
    except OSError:
        return None
    digest, _, content = kept.partition(_ENDS)
    if digest != digest_texts(texts):
        return None
    try:
        return loads(content)
    except ValueError:  # cut short
        return None


if __name__ == "__main__":
    write_parsed(Path(sys.argv[1]))
