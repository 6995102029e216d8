"""Full-text search: FTS5 in an SQLite register, tsvector on PostgreSQL; words in any form, ranked, with snippets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from django.db import connection

from memcon.register.connect import place_name
from memcon.register.failures import naming

_PART = re.compile(r'"([^"]*)"|(\S+)')
_WORD = re.compile(r"\w+")
# How many documents a page ranks, within three times what a plain page takes. PostgreSQL fetches each one's words.
RANKED = {"sqlite": 500, "postgresql": 300}
# Words that stand in every text and find nothing; PostgreSQL leaves them out by itself.
_EVERYWHERE = frozenset(
    "a an and are as at be been but by for from had has have if in into is it its no nor not of on or so such than "
    "that the their them then there these they this those to was were which who will with".split()
)
MARK_START, MARK_END = "\x02", "\x03"


@dataclass(frozen=True, slots=True)
class Found:
    """A document that holds the words; `snippet` is the best passage, hits between MARK_START and MARK_END."""

    key: str
    title: str | None
    published: str | None
    publisher: str | None
    snippet: str
    score: float


def find_words(words: str, limit: int = 20) -> list[Found]:
    """Return the documents that hold all the words (or "phrases in quotation marks"), best first.

    A leading minus leaves out documents with the word behind it. Signs have no other meaning, so any text is a
    question; one without a word finds nothing.
    """
    wanted, unwanted = _read(words)
    if not wanted:
        return []
    with naming(place_name()):
        rows = (_postgres if connection.vendor == "postgresql" else _sqlite)(wanted, unwanted, limit)
    return [Found(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Ranked:
    """Documents, best first, by number with genre, year, side and publisher.

    `ranked` tells how many were looked at, `all` whether none was left out.
    """

    found: list[tuple[Any, ...]]
    ranked: int = 0
    all: bool = True


def rank_words(words: str, limit: int) -> Ranked:
    """Return the documents that hold the words, best first, as `find_words` but without snippets.

    A snippet costs a walk over its document, many times what finding it does. To rank a document costs as much as its
    hits are many; of more than RANKED documents, those that came in last are ranked, and the others left out. A word
    that stands in so many tells one document from another by little.
    """
    wanted, unwanted = _read(words)
    if not wanted:
        return Ranked([])
    most = RANKED[connection.vendor]
    if connection.vendor == "postgresql":
        question, values = _postgres_question(wanted, unwanted)
        statement = f"""
            WITH question AS (SELECT {question} AS q),
            last AS (SELECT d.id AS number, d.search, q FROM register_document d, question WHERE d.search @@ q
                ORDER BY d.id DESC LIMIT %s),
            best AS (SELECT number, ts_rank_cd(search, q, 1) AS rank, COUNT(*) OVER () AS told FROM last
                ORDER BY rank DESC, number LIMIT %s)
            SELECT told, number, genre, LEFT(COALESCE(published, ''), 4), side, publisher
            FROM best JOIN register_document d ON d.id = number ORDER BY rank DESC, number"""
        given = [*values, most, limit]
    else:
        # To count by a window over the ranks costs as much as to rank, and to count hits alone next to nothing.
        match = _match(wanted, unwanted)
        statement = """
            WITH held AS (SELECT COUNT(*) AS told FROM
                (SELECT 1 FROM register_search WHERE register_search MATCH %s LIMIT %s)),
            last AS (SELECT rowid AS number, bm25(register_search, 4.0, 1.0) AS rank FROM register_search
                WHERE register_search MATCH %s ORDER BY rowid DESC LIMIT %s),
            best AS (SELECT number, rank FROM last ORDER BY rank, number LIMIT %s)
            SELECT told, number, genre, SUBSTR(COALESCE(published, ''), 1, 4), side, publisher
            FROM best JOIN held JOIN register_document d ON d.id = number ORDER BY rank, number"""
        given = [match, most, match, most, limit]
    # No plan is kept for this: the right one depends on how many documents hold the words.
    with naming(place_name()), connection.cursor() as cursor:
        cursor.execute(statement, given)
        found = cursor.fetchall()
    told = found[0][0] if found else 0
    return Ranked([row[1:] for row in found], told, told < most)


def list_words(words: str) -> list[list[str]]:
    """Return the words and phrases that a question wants, each as a list of words."""
    return _read(words)[0]


def _read(words: str) -> tuple[list[list[str]], list[list[str]]]:
    """Return the phrases wanted and unwanted, each a list of words."""
    wanted: list[list[str]] = []
    unwanted: list[list[str]] = []
    for quoted, plain in _PART.findall(words):
        phrase = _WORD.findall(quoted or plain)
        if phrase:
            (unwanted if plain.startswith("-") and len(plain) > 1 else wanted).append(phrase)
    telling = [p for p in wanted if len(p) > 1 or p[0].lower() not in _EVERYWHERE]
    return telling or wanted, unwanted


def _match(wanted: list[list[str]], unwanted: list[list[str]]) -> str:
    def phrase(words: list[str]) -> str:
        return '"' + " ".join(words) + '"'

    match = " AND ".join(map(phrase, wanted))
    return " NOT ".join([f"({match})", *map(phrase, unwanted)])


def _postgres_question(wanted: list[list[str]], unwanted: list[list[str]]) -> tuple[str, list[Any]]:
    parts = ["phraseto_tsquery('english', %s)"] * len(wanted)
    parts += ["!! phraseto_tsquery('english', %s)"] * len(unwanted)
    return " && ".join(parts), [" ".join(p) for p in (*wanted, *unwanted)]


def _sqlite(wanted: list[list[str]], unwanted: list[list[str]], limit: int) -> list[tuple[Any, ...]]:
    match = _match(wanted, unwanted)
    # Ranking comes first and snippets after, for a snippet costs a walk over its document.
    statement = """
        WITH best AS (
            SELECT rowid AS number, bm25(register_search, 4.0, 1.0) AS rank FROM register_search
            WHERE register_search MATCH %s ORDER BY rank LIMIT %s)
        SELECT d.key, d.title, d.published, d.publisher,
            snippet(register_search, 1, %s, %s, '…', 24), -best.rank
        FROM best JOIN register_search s ON s.rowid = best.number JOIN register_document d ON d.id = best.number
        WHERE register_search MATCH %s ORDER BY best.rank, d.key"""
    with connection.cursor() as cursor:
        cursor.execute(statement, [match, limit, MARK_START, MARK_END, match])
        return list(cursor.fetchall())


def _postgres(wanted: list[list[str]], unwanted: list[list[str]], limit: int) -> list[tuple[Any, ...]]:
    question, values = _postgres_question(wanted, unwanted)
    statement = f"""
        WITH question AS (SELECT {question} AS q),
        best AS (
            SELECT d.id, ts_rank_cd(d.search, q, 1) AS rank FROM register_document d, question
            WHERE d.search @@ q ORDER BY rank DESC, d.key LIMIT %s)
        SELECT d.key, d.title, d.published, d.publisher,
            ts_headline('english', d.text, q, %s), best.rank
        FROM best JOIN register_document d ON d.id = best.id, question ORDER BY best.rank DESC, d.key"""
    options = f"StartSel={MARK_START}, StopSel={MARK_END}, MaxWords=28, MinWords=12, MaxFragments=1"
    with connection.cursor() as cursor:
        cursor.execute(statement, [*values, limit, options])
        return list(cursor.fetchall())
