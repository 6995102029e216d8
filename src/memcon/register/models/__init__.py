"""The register's tables: what was read, who and what it is about, and what people judged of it."""

from memcon.register.models.documents import (
    Act,
    Document,
    Formula,
    Framework,
    Head,
    Instrument,
    MeetingMention,
    Quotation,
)
from memcon.register.models.identities import (
    Commitment,
    CommitmentLink,
    Copy,
    Mechanism,
    MechanismName,
    MeetingLink,
    Person,
    PersonLink,
    PersonName,
    Round,
)
from memcon.register.models.judgements import Change, Confirmation, Judgement, State

__all__ = [
    "Act",
    "Change",
    "Commitment",
    "CommitmentLink",
    "Confirmation",
    "Copy",
    "Document",
    "Formula",
    "Framework",
    "Head",
    "Instrument",
    "Judgement",
    "Mechanism",
    "MechanismName",
    "MeetingLink",
    "MeetingMention",
    "Person",
    "PersonLink",
    "PersonName",
    "Quotation",
    "Round",
    "State",
]
