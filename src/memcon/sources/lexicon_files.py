"""Opens the files of a lexicon folder; `memcon.lexicon` parses what they say."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NoReturn

from memcon.errors import LexiconError

Stamp = tuple[tuple[str, int, int], ...]
BUNDLED = Path(__file__).resolve().parent.parent / "data"


def list_lexicon_files(folder: Path) -> dict[str, Path]:
    """Return the TOML files under `folder` by their name within it ("names/states"), sorted; or the one file.

    Raises LexiconError where the folder is missing, cannot be opened, in a part of it either, or holds no TOML.
    """
    if folder.is_file():
        return {folder.stem: folder}
    if not folder.is_dir():
        raise LexiconError(str(folder), "there is no such folder. Check the path.")
    paths = (Path(inside, name) for inside, _, names in os.walk(folder, onerror=_refuse) for name in names)
    files = {p.relative_to(folder).with_suffix("").as_posix(): p for p in paths if p.suffix == ".toml" and p.is_file()}
    if not files:
        raise LexiconError(str(folder), "the folder holds no TOML file. Add one, such as names/states.toml.")
    return dict(sorted(files.items()))


def _refuse(error: OSError) -> NoReturn:
    """Raise what a walk through folders would pass over in silence: words left out would be missed by nobody."""
    raise LexiconError(str(error.filename), f"cannot be opened ({error.strerror}). Check its permissions.") from None


def read_lexicon_file(path: Path) -> str:
    """Return the text of one file. Raises LexiconError where it cannot be opened or is not UTF-8."""
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise LexiconError(str(path), "not UTF-8. Save the file as UTF-8.", line) from None
    except OSError as error:
        raise LexiconError(str(path), f"cannot be opened ({error.strerror}). Check its permissions.") from None


def read_lexicon_folder(folder: str | Path) -> dict[str, str]:
    """Return the text of every TOML file of a folder by its name within it. Raises LexiconError."""
    return {name: read_lexicon_file(path) for name, path in list_lexicon_files(Path(folder)).items()}


def stamp_lexicon_folder(folder: Path) -> Stamp:
    """Return name, size and time of change of the files of a folder: another stamp tells that it was edited."""
    stamps = []
    for name, path in list_lexicon_files(folder).items():
        found = path.stat()
        stamps.append((name, found.st_size, found.st_mtime_ns))
    return tuple(stamps)
