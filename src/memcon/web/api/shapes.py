"""What the API hands out, as OpenAPI tells it."""

from __future__ import annotations

from typing import Any

from ninja import Field, Schema


class Problem(Schema):
    """What went wrong, in a sentence."""

    detail: str


class Invalid(Schema):
    """Which of the values asked with are no good."""

    detail: list[Any]


class Head(Schema):
    """A person who led."""

    name: str
    office: str | None = None
    party: str | None = None
    role: str


class MechanismLine(Schema):
    """A mechanism in a list; `last` is the day of the last round held."""

    key: str
    name: str
    acronym: str | None = None
    parties: list[str]
    rounds: int
    documents: int
    last: str | None = None


class MechanismName(Schema):
    """A mechanism by its names."""

    key: str
    name: str
    acronym: str | None = None
    aliases: list[str] = Field(default_factory=list)
    parties: list[str]


class MeetingLine(Schema):
    """A meeting by its preferred values; `conflicts` lists the fields that documents tell differently."""

    key: str
    mechanism: str | None = Field(None, description="The mechanism's key.")
    kind: str
    number: int | None = None
    start: str | None = None
    end: str | None = None
    place: str | None = None
    country: str | None = None
    mode: str | None = None
    status: str
    parties: list[str]
    heads: list[Head]
    conflicts: list[str]


class Words(Schema):
    """Exact words of a document: `text` stands at [start, end) in code points."""

    document: str
    start: int
    end: int
    text: str


class AccountLine(Schema):
    """A document's telling of a meeting; `words` are those that name the meeting."""

    document: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    side: str | None = None
    official: bool
    words: str | None = None
    acts: int
    commitments: int


class Meeting(MeetingLine):
    """A meeting with every value told, the reason for the preferred one, its evidence, and its accounts."""

    values: dict[str, Any]
    evidence: dict[str, list[Words]]
    accounts: list[AccountLine]


class Mechanism(Schema):
    """A mechanism with its rounds in order."""

    mechanism: MechanismName
    rounds: list[MeetingLine]


class DocumentLine(Schema):
    """A document in a list; `number` names it within this register, `key` is its id."""

    number: int
    key: str
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    genre: str
    side: str | None = None
    official: bool
    commitments: int


class PassageJudgement(Schema):
    """What a person said of a passage: confirmed, rejected, corrected to `value`, or added with it."""

    action: str
    part: str
    start: int
    end: int
    value: dict[str, Any]
    by: str
    at: str
    reason: str


class Document(Schema):
    """A document's text with everything that was read from it (the record that `memcon schema` describes).

    `record` is the machine's reading, `judgements` what people said of its passages; `judged` is the record with
    these applied, as pages show it.
    """

    number: int
    text: str
    record: dict[str, Any]
    judgements: list[PassageJudgement]
    judged: dict[str, Any]


class Person(Schema):
    """A person with names, offices and meetings over time."""

    key: str
    name: str
    party: str | None = None
    names: list[str]
    offices: list[dict[str, Any]]
    meetings: list[dict[str, Any]]


class PersonLine(Schema):
    """A person in a list; `told` is how often documents name them as a head."""

    key: str
    name: str
    party: str | None = None
    told: int
    first: str | None = None
    last: str | None = None


class Commitment(Schema):
    """An undertaking of the ledger."""

    key: str
    words: str
    actors: list[str]
    strength: int | None = None
    topics: list[str]
    mechanism: str | None = None
    meeting: str | None = None
    document: str
    deadline: str | None = None
    amount: float | None = None
    currency: str | None = None
    status: str
    score: int | None = Field(None, description="-1, 0 or +1 by the rule of the G7 and G20 research groups.")
    score_reason: str
    history: list[dict[str, Any]] = Field(description="What people said of its status, latest first.")
    told: list[dict[str, Any]] = Field(description="Where it was made and restated, with the exact words.")
    catalysts: list[dict[str, Any]]
    ambition: dict[str, Any]
    judged: PassageJudgement | None = Field(None, description="What was said of a passage that makes it.")


class Party(Schema):
    """A country or body with the number of its meetings."""

    code: str
    name: str
    meetings: int
    last: str | None = None


class Framework(Schema):
    """A named plan with its parts and the number of documents that spell it out."""

    name: str
    members: list[str]
    documents: int


class Hit(Schema):
    """A document that search found; `snippet` is the best passage."""

    number: int
    key: str
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    genre: str
    snippet: str


class Facet(Schema):
    """A value of a facet with its number among the best matches."""

    value: str
    told: int


class Found(Schema):
    """What search found, with facets; `next` is the cursor of the hits that follow."""

    number: int
    hits: list[Hit]
    next: str | None = None
    facets: dict[str, list[Facet]]


class Change(Schema):
    """A line of the log."""

    at: str
    by: str
    action: str
    subject: str
    detail: dict[str, Any]
    sha256: str


class Mechanisms(Schema):
    """Part of a list; `next` is the cursor of what follows."""

    items: list[MechanismLine]
    next: str | None = None


class Meetings(Schema):
    """Part of a list; `next` is the cursor of what follows."""

    items: list[MeetingLine]
    next: str | None = None


class Documents(Schema):
    """Part of a list; `next` is the cursor of what follows."""

    items: list[DocumentLine]
    next: str | None = None


class People(Schema):
    """Part of a list; `next` is the cursor of what follows."""

    items: list[PersonLine]
    next: str | None = None


class Commitments(Schema):
    """Part of a list; `next` is the cursor of what follows."""

    items: list[Commitment]
    next: str | None = None


class Changes(Schema):
    """Part of a list; `next` is the cursor of what follows."""

    items: list[Change]
    next: str | None = None


_DAY = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
_PLAIN = r"^[^\x00-\x1f\x7f]*$"
_CODE = r"^[A-Za-z0-9_-]*$"


class MeetingFilters(Schema):
    """Which meetings: of a party or country (codes), kind, status, mechanism (key), days, with conflicts."""

    party: str | None = Field(None, max_length=16, pattern=_CODE, description="Code of a party, as KE or EU.")
    country: str | None = Field(
        None, max_length=16, pattern=_CODE, description="Code of the country where it was held."
    )
    kind: str | None = Field(None, max_length=16, pattern=_CODE, description="session, meeting, call or visit.")
    status: str | None = Field(
        None, max_length=16, pattern=_CODE, description="held, scheduled, agreed, postponed or cancelled."
    )
    mechanism: str | None = Field(None, max_length=32, pattern=_CODE, description="A mechanism's key.")
    conflicts: str | None = Field(
        None, pattern=r"^yes$", description="yes: only those that documents tell differently."
    )
    since: str | None = Field(None, pattern=_DAY, description="First day (ISO 8601, or less of it).")
    until: str | None = Field(None, pattern=_DAY, description="Last day, likewise.")


class DocumentFilters(Schema):
    """Which documents: of a genre, a side (code), a publisher, days; `official` is yes or no."""

    genre: str | None = Field(
        None, max_length=32, pattern=_CODE, description="As joint_statement, press_release, readout, news."
    )
    side: str | None = Field(None, max_length=16, pattern=_CODE, description="Code of the party that published it.")
    publisher: str | None = Field(None, max_length=200, pattern=_PLAIN, description="The publisher, to the letter.")
    official: str | None = Field(None, pattern=r"^(yes|no)$", description="yes: a party's own text; no: relayed.")
    key: str | None = Field(None, max_length=500, pattern=_PLAIN, description="The document's id, to the letter.")
    since: str | None = Field(None, pattern=_DAY, description="First day of publication (ISO 8601, or less of it).")
    until: str | None = Field(None, pattern=_DAY, description="Last day, likewise.")


class SearchFilters(Schema):
    """Which of what was found: values of its facets, to the letter."""

    genre: str | None = Field(None, max_length=32, pattern=_CODE, description="A value of the facet.")
    year: str | None = Field(None, pattern=r"^[0-9]{4}$", description="The year of publication.")
    side: str | None = Field(None, max_length=16, pattern=_CODE, description="Code of the party that published it.")
    publisher: str | None = Field(None, max_length=200, pattern=_PLAIN, description="The publisher.")


class CommitmentFilters(Schema):
    """Which commitments: of a mechanism (key), party (code), topic, status, strength (1 to 3), deadline, words."""

    mechanism: str | None = Field(None, max_length=32, pattern=_CODE, description="A mechanism's key.")
    party: str | None = Field(
        None, max_length=16, pattern=_CODE, description="Code of a party that undertook it; all for what all sides did."
    )
    topic: str | None = Field(
        None, max_length=32, pattern=_CODE, description="As fisheries, ports: the topics of the codebook."
    )
    status: str | None = Field(
        None, pattern=r"^(open|in_progress|done|dropped|overtaken|not_verifiable)$", description="What became of it."
    )
    strength: str | None = Field(None, pattern=r"^[123]$", description="3 binding, 2 intent, 1 soft.")
    deadline: str | None = Field(
        None, pattern=r"^(any|past)$", description="any: with a deadline; past: with one that is over."
    )
    words: str | None = Field(
        None, max_length=200, pattern=_PLAIN, description="Words that stand in it, to the letter."
    )


class ChangeFilters(Schema):
    """Which lines of the log: by whom, what, of which subject, on which days."""

    by: str | None = Field(None, max_length=200, pattern=_PLAIN, description="Who made the change.")
    action: str | None = Field(None, max_length=32, pattern=_PLAIN, description="As correct, confirm, added.")
    subject: str | None = Field(None, max_length=500, pattern=_PLAIN, description="The key of what was changed.")
    since: str | None = Field(None, pattern=_DAY, description="First day (UTC, ISO 8601, or less of it).")
    until: str | None = Field(None, pattern=_DAY, description="Last day, likewise.")


class Due(Schema):
    """A mechanism whose next round is due within half a year, or overdue."""

    key: str
    name: str
    number: int | None = Field(None, description="The round's number, where rounds are numbered.")
    state: str = Field(description="due or overdue.")
    due: str = Field(description="ISO 8601, as precise as can be told.")
    why: str


class Waiting(Schema):
    """How much waits for a person, by kind of doubt."""

    meetings: int
    people: int
    commitments: int
    conflicts: int
