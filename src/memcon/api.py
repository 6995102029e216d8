"""Composes the stages: lexicon files → Lexicon, documents → records. The rest of the package is pure below this."""

from __future__ import annotations

import gc
import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from weakref import WeakKeyDictionary

import orjson

from memcon import __version__
from memcon.annotate import read_document
from memcon.annotate.occasions.given_parties import read_given
from memcon.errors import InputError, LexiconError
from memcon.lexicon import Lexicon, check_file, parse_lexicon
from memcon.lexicon.spelling import find_unread
from memcon.model import AnnotatedDocument, Document
from memcon.sources.dates import CURE, parse_published
from memcon.sources.lexicon_files import (
    BUNDLED,
    Stamp,
    list_lexicon_files,
    read_lexicon_file,
    read_lexicon_folder,
    stamp_lexicon_folder,
)
from memcon.sources.parsed_lexicon import read_parsed

LEXICON_VARIABLE = "MEMCON_LEXICON"
_DAY = 10  # characters of YYYY-MM-DD


def annotate(
    document: Document | str,
    *,
    published: str | date | None = None,
    publisher: str | None = None,
    parties: Iterable[str] = (),
    lexicon: Lexicon | None = None,
) -> AnnotatedDocument:
    """Read one document or text into its record.

    `published` (a day, or YYYY-MM-DD) resolves "on Saturday" and the like; it replaces the document's own day.
    `publisher` and `parties` (codes or names of states and bodies) fill what the document leaves open. Raises
    InputError for an impossible day, TypeError for what is neither a document nor a text.
    """
    if isinstance(document, str):
        document = Document(text=document)
    _check_types(document, lexicon)
    lexicon = lexicon if lexicon is not None else load_lexicon()
    if published is not None:
        published = published.isoformat()[:_DAY] if isinstance(published, date) else published
        day = parse_published(published, "published")
        if day is None:
            raise InputError("published", f"'{published}' is no full day.", CURE)
        document = replace(document, published=day)
    if publisher is not None and document.publisher is None:
        document = replace(document, publisher=publisher)
    if given := document.parties or ((parties,) if isinstance(parties, str) else tuple(parties)):
        document = replace(document, parties=read_given(lexicon, given))
    return read_document(document, lexicon)


def _check_types(document: object, lexicon: object) -> None:
    """Raise TypeError, with the cure, for what a caller without a type checker gives by mistake."""
    if not isinstance(document, Document):
        raise TypeError(f"annotate takes a text or a memcon.Document, not {type(document).__name__}.")
    if lexicon is not None and not isinstance(lexicon, Lexicon):
        raise TypeError(f"lexicon is what memcon.load_lexicon(DIR) returns, not {type(lexicon).__name__}.")


def annotate_all(documents: Iterable[Document | str], *, lexicon: Lexicon | None = None) -> Iterator[AnnotatedDocument]:
    """Yield the records of documents in their order, one at a time."""
    lexicon = lexicon if lexicon is not None else load_lexicon()
    for document in documents:
        yield annotate(document, lexicon=lexicon)


@lru_cache(maxsize=4)
def _load(folders: tuple[Path, ...], stamps: tuple[Stamp, ...]) -> Lexicon:
    texts = [read_lexicon_folder(folder) for folder in (BUNDLED, *folders)]
    collects = gc.isenabled()
    gc.disable()  # a hundred thousand values that all stay: looking for garbage among them takes a sixth of the time
    try:
        parsed = read_parsed(BUNDLED, texts[0], orjson.loads)
        return parse_lexicon(*texts) if parsed is None else parse_lexicon(*texts[1:], over=parsed)
    except LexiconError as error:
        raise _placed(error, (BUNDLED, *folders)) from None
    finally:
        if collects:
            gc.enable()


def load_lexicon(*folders: str | Path) -> Lexicon:
    """Return the lexicon that Memcon brings along, with the entries of `folders` over it, the last one winning.

    The folder that the environment variable MEMCON_LEXICON names comes before `folders`.

    The result is kept, so a second call with the same folders costs next to nothing; a file that was edited, added
    or taken away since is noticed by its size and time. Raises LexiconError.
    """
    named = [folder for folder in (os.environ.get(LEXICON_VARIABLE, ""), *folders) if folder]
    paths = tuple(Path(folder) for folder in named)
    return _load(paths, tuple(stamp_lexicon_folder(path) for path in paths))


_names: WeakKeyDictionary[Lexicon, str] = WeakKeyDictionary()


def name_reader(lexicon: Lexicon) -> str:
    """Return the name of this Memcon with this lexicon, such as "memcon 0.1.0, lexicon 5f0c9a1e"."""
    if lexicon not in _names:
        tables = orjson.dumps(lexicon.tables, option=orjson.OPT_SORT_KEYS, default=sorted)
        _names[lexicon] = f"memcon {__version__}, lexicon {hashlib.sha256(tables).hexdigest()[:8]}"
    return _names[lexicon]


def check_lexicon(folder: str | Path) -> list[LexiconError]:
    """Return everything that is wrong with a lexicon folder, by file and line; [] where all is well."""
    try:
        files = list_lexicon_files(Path(folder))
    except LexiconError as error:
        return [error]
    bundled = _load((), ()).tables
    problems = []
    for name, path in files.items():
        try:
            text = read_lexicon_file(path)
        except LexiconError as error:
            problems.append(error)
            continue
        tables, wrong = check_file(name, text)
        wrong += find_unread(name, text, tables, bundled)
        wrong.sort(key=lambda e: (e.line or 0, e.entry, e.problem))
        problems += [LexiconError(str(path), e.problem, e.line, e.entry) for e in wrong]
    if not problems:
        try:
            _load.__wrapped__((Path(folder),), ())
        except LexiconError as error:
            problems.append(error)
    return problems


def _placed(error: LexiconError, folders: Iterable[Path]) -> LexiconError:
    """Return the error with the real path of its file: the parser knows only the name within a folder."""
    for path in (list_lexicon_files(folder).get(error.file) for folder in folders):
        if path is not None and check_file(error.file, read_lexicon_file(path))[1]:
            return LexiconError(str(path), error.problem, error.line, error.entry)
    return error
