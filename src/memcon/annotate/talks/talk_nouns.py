"""Nouns that tell a meeting which is planned, listed or held, where no verb of meeting does: "talks", "a lunch"."""

from __future__ import annotations

# "A bilateral exchange is envisaged with B", "the programme includes a working lunch with B"
NOUNS = (
    r"(?:[Mm]eetings?|[Tt]alks|[Dd]iscussions|[Cc]onsultations|[Ee]xchanges?(?:\s+of\s+views)?|[Bb]ilaterals?|[Ee]ncounters?|"
    r"[Ll]unch(?:eon)?|[Dd]inner|[Bb]reakfast|[Aa]udiences?)"
)
