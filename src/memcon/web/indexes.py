"""Indexes that the pages' lists want, beside those that the register itself needs.

They are made after every migration where they are missing, so that a register that was made by the command line
alone, or whose tables were brought forward, gets them when it is first served. Lists are sorted by a day that may be
unknown: the index holds the same expression as the question, to the letter, or no database would use it.
"""

from __future__ import annotations

from typing import Any

from django.db import connections

UNSURE = "state = 'proposed' AND (score < 0.95 OR proposed <> '[]')"
UNSURE_MEETING = f"{UNSURE} AND (round_id IS NOT NULL OR proposed <> '[]')"
UNSURE_PERSON = f"{UNSURE} AND (person_id IS NOT NULL OR proposed <> '[]')"
UNSURE_COMMITMENT = UNSURE
CONFLICTING = "conflicts <> '[]'"

INDEXES = {
    "web_document_day": "register_document (COALESCE(published, ''), id)",
    "web_document_genre": "register_document (genre, COALESCE(published, ''), id)",
    "web_document_side": "register_document (side, COALESCE(published, ''), id)",
    "web_round_day": "register_round (COALESCE(start, ''), id)",
    "web_round_held": "register_round (status, mechanism_id, start)",
    "web_round_conflict": f"register_round (COALESCE(start, ''), id) WHERE {CONFLICTING}",
    "web_change_at": "register_change (at, id)",
    "web_act_kind": "register_act (document_id, kind)",
    "web_meeting_unsure": f"register_meetinglink (score, meeting_id) WHERE {UNSURE_MEETING}",
    "web_person_unsure": f"register_personlink (score, head_id) WHERE {UNSURE_PERSON}",
    "web_commitment_unsure": f"register_commitmentlink (score, act_id) WHERE {UNSURE_COMMITMENT}",
    "web_commitment_deadline": "register_commitment (deadline, id) WHERE deadline IS NOT NULL",
    "web_person_party": "register_person (party, name)",
    "web_person_told": "register_person (told DESC, name, id)",
    "web_mechanism_told": "register_mechanism (told DESC, name, id)",
}
# In a file, who undertook what is looked for in an index that is a fraction of the table.
OWN = {
    "sqlite": {"web_commitment_actors": "register_commitment (id, actors)"},
    "postgresql": {"web_commitment_actor": "register_commitment USING gin (actors jsonb_path_ops)"},
}
# What earlier releases made and no question asks for now: each would be kept up at every write.
RETIRED = {"sqlite": (), "postgresql": ("web_commitment_actors",)}


def make_indexes(using: str = "default", **_: Any) -> None:
    """Make the indexes that are missing and drop those no longer used; the register's tables must be there."""
    connection = connections[using]
    if "register_document" not in connection.introspection.table_names():
        return
    with connection.cursor() as cursor:
        for name, of in {**INDEXES, **OWN[connection.vendor]}.items():
            cursor.execute(f"CREATE INDEX IF NOT EXISTS {name} ON {of}")
        for name in RETIRED[connection.vendor]:
            cursor.execute(f"DROP INDEX IF EXISTS {name}")
        # Without figures about the tables, the database walks the wrong one of two first.
        cursor.execute("ANALYZE")
