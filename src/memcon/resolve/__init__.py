"""Mentions → identities: who, which mechanism, which round, given what is known; pure."""

from memcon.resolve.accounts import build_accounts
from memcon.resolve.batch import Origin, Resolved, resolve_records
from memcon.resolve.chains import Due, check_chain, when_due
from memcon.resolve.duplicates import find_changes, find_copies, group_copies
from memcon.resolve.findings import Evidence, Finding
from memcon.resolve.known import (
    Judgements,
    Known,
    KnownRound,
    Link,
    MeetingLink,
    PersonLink,
    Reference,
    Resolution,
    reference_of,
)
from memcon.resolve.matching import ACCEPT, PROPOSE, Match
from memcon.resolve.mechanisms import MechanismName, match_mechanisms
from memcon.resolve.occasions import Telling, build_telling, match_meetings
from memcon.resolve.persons import Person, PersonName, match_persons
from memcon.resolve.prefer import Backed, Claim, Preference, Source, prefer
from memcon.resolve.reader import NameReader
from memcon.resolve.records import Account, Chain, Mechanism, Round
from memcon.resolve.resolver import Resolver
from memcon.resolve.rounds import Mentioned, RoundParts, build_chain, build_round, source_of, weigh_round

__all__ = [
    "ACCEPT",
    "PROPOSE",
    "Account",
    "Backed",
    "Chain",
    "Claim",
    "Due",
    "Evidence",
    "Finding",
    "Judgements",
    "Known",
    "KnownRound",
    "Link",
    "Match",
    "Mechanism",
    "MechanismName",
    "MeetingLink",
    "Mentioned",
    "NameReader",
    "Origin",
    "Person",
    "PersonLink",
    "PersonName",
    "Preference",
    "Reference",
    "Resolution",
    "Resolved",
    "Resolver",
    "Round",
    "RoundParts",
    "Source",
    "Telling",
    "build_accounts",
    "build_chain",
    "build_round",
    "build_telling",
    "check_chain",
    "find_changes",
    "find_copies",
    "group_copies",
    "match_mechanisms",
    "match_meetings",
    "match_persons",
    "prefer",
    "reference_of",
    "resolve_records",
    "source_of",
    "weigh_round",
    "when_due",
]
