"""Questions to the register: names as people type them, chains, meetings, people, commitments, documents."""

from memcon.register.queries.chains import (
    list_mechanisms,
    load_chain,
    load_round,
    load_rounds,
    load_told_round,
    to_mechanism,
)
from memcon.register.queries.commitments import describe_commitments, list_commitments
from memcon.register.queries.describe import describe_chain, describe_round, describe_single_round
from memcon.register.queries.documents import find_document, load_record
from memcon.register.queries.names import find_mechanism, find_person, find_round, find_subject
from memcon.register.queries.people import describe_person, list_people

__all__ = [
    "describe_chain",
    "describe_commitments",
    "describe_person",
    "describe_round",
    "describe_single_round",
    "find_document",
    "find_mechanism",
    "find_person",
    "find_round",
    "find_subject",
    "list_commitments",
    "list_mechanisms",
    "list_people",
    "load_chain",
    "load_record",
    "load_round",
    "load_rounds",
    "load_told_round",
    "to_mechanism",
]
