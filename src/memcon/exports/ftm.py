"""FollowTheMoney statements: one a line, an entity being all lines with its `canonical_id`.

The statements are written without FollowTheMoney's own library, which needs ICU; they are validated by it in tests.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from hashlib import sha1

import orjson

from memcon.exports.holdings import Holdings, title_of
from memcon.resolve import Account, Chain, Mechanism, Person, Round
from memcon.resolve.keys import slug

_DATASET = "memcon"
_STATE = re.compile(r"[A-Z]{2}")
_BODIES = frozenset({"EU", "UN"})  # two letters that ISO 3166 reserves for bodies
_Properties = list[tuple[str, str | None, str | None]]
_Entity = tuple[str, str, _Properties, str | None]


def render_ftm(holdings: Holdings) -> dict[str, bytes]:
    """Return statements.ftm.json.

    Rounds are `Event`, mechanisms `Organization`, states `PublicBody` and bodies `Organization`, people `Person`,
    documents `Document`, and parties belong to mechanisms by `Membership`. `origin` of a statement is the document
    that it was read from; `first_seen` the document's day. Texts are not exported.
    """
    return {"statements.ftm.json": b"".join(_lines(_entities(holdings)))}


def _lines(entities: Iterable[_Entity]) -> Iterator[bytes]:
    for identity, schema, properties, seen in entities:
        origins: dict[tuple[str, str], str | None] = {}
        for prop, value, origin in properties:
            if value:
                origins.setdefault((prop, value), origin)
        keys = {told: _key(identity, *told) for told in origins}
        digest = sha1(schema.encode())
        for key in sorted(keys.values()):
            digest.update(key.encode())
        origins["id", digest.hexdigest()] = None
        for (prop, value), origin in origins.items():
            statement = {
                "canonical_id": identity,
                "entity_id": identity,
                "prop": prop,
                "schema": schema,
                "value": value,
                "dataset": _DATASET,
                "lang": None,
                "original_value": None,
                "first_seen": seen,
                "last_seen": seen,
                "external": False,
                "origin": origin,
                "id": _key(identity, prop, value),
            }
            yield orjson.dumps(statement, option=orjson.OPT_APPEND_NEWLINE)


def _key(identity: str, prop: str, value: str) -> str:
    """Return a statement's id, as the library makes it."""
    return sha1(f"{_DATASET}.{identity}.{prop}.{value}".encode()).hexdigest()


def _entities(holdings: Holdings) -> Iterator[_Entity]:
    parties: dict[str, None] = {}
    documents: dict[str, None] = {}
    people = {p: p.key for p in holdings.persons}
    named = {spelling: person for person in people for spelling in (person.name, *person.aliases)}
    strangers: dict[tuple[str, str | None], _Properties] = {}
    for chain in holdings.chains:
        yield from _mechanism(chain, parties)
    for mechanism, item in holdings.rounds():
        parties.update(dict.fromkeys(item.parties))
        involved: _Properties = [("involved", _party_id(p), None) for p in item.parties]
        for head in item.heads:
            person = named.get(head.name)
            identity = _id("person", person.key if person else f"{head.name} {head.party or ''}")
            involved.append(("involved", identity, None))
            if person is None:
                stranger = strangers.setdefault((head.name, head.party), [("name", head.name, None)])
                stranger.append(("position", head.office, None))
        yield _event(mechanism, item, involved)
        for account in item.accounts:
            if account.document.id not in documents:
                documents[account.document.id] = None
                yield _document(account)
    for person in holdings.persons:
        yield _person(person)
    for (name, party), properties in strangers.items():
        country = [("country", party.lower(), None)] if party and _is_state(party) else []
        yield _id("person", f"{name} {party or ''}"), "Person", [*properties, *country], None
    for party in parties:
        yield _party(party, holdings.name_of(party))


def _id(kind: str, key: str) -> str:
    """Return an entity's id: letters, digits and hyphens, told apart by a digest where the key had more."""
    plain = slug(key)
    mark = "" if plain == key else "-" + sha1(key.encode()).hexdigest()[:8]
    return f"memcon-{kind}-{plain}{mark}"


def _party_id(party: str) -> str:
    return _id("party", party.lower())


def _is_state(party: str) -> bool:
    return _STATE.fullmatch(party) is not None and party not in _BODIES


def _party(party: str, name: str) -> _Entity:
    if _is_state(party):
        return _party_id(party), "PublicBody", [("name", name, None), ("country", party.lower(), None)], None
    return _party_id(party), "Organization", [("name", name, None), ("abbreviation", party, None)], None


def _mechanism(chain: Chain, parties: dict[str, None]) -> Iterator[_Entity]:
    mechanism = chain.mechanism
    identity = _id("mechanism", mechanism.key)
    properties: _Properties = [("name", mechanism.name, None), ("abbreviation", mechanism.acronym, None)]
    properties += [("alias", alias, None) for alias in mechanism.aliases]
    properties += [("country", p.lower(), None) for p in mechanism.parties if _is_state(p)]
    yield identity, "Organization", properties, None
    for party in mechanism.parties:
        parties[party] = None
        pair: _Properties = [("member", _party_id(party), None), ("organization", identity, None)]
        yield _id("membership", f"{mechanism.key}-{party.lower()}"), "Membership", pair, None


def _event(mechanism: Mechanism | None, item: Round, involved: _Properties) -> _Entity:
    properties: _Properties = [("name", title_of(mechanism, item), None)]
    if mechanism is not None:
        properties.append(("organizer", _id("mechanism", mechanism.key), None))
    if item.end:
        properties += [("startDate", item.start, None), ("endDate", item.end, None)]
    else:
        properties.append(("date", item.start, None))
    properties.append(("location", item.place, None))
    properties.append(("country", item.country.lower() if item.country else None, None))
    properties.append(("recordId", item.key, None))
    for account in item.accounts:
        document = account.document
        properties.append(("proof", _id("document", document.id), document.id))
        properties.append(("sourceUrl", document.url, document.id))
        properties.append(("publisher", document.publisher, document.id))
        if account.meeting.start and not item.end:
            properties.append(("date", account.meeting.start, document.id))
    seen = min((a.document.published for a in item.accounts if a.document.published), default=None)
    return _id("round", item.key), "Event", [*properties, *involved], seen


def _document(account: Account) -> _Entity:
    document = account.document
    properties: _Properties = [
        ("title", document.title, document.id),
        ("name", document.title or document.id, document.id),
        ("publisher", document.publisher, document.id),
        ("publishedAt", document.published, document.id),
        ("sourceUrl", document.url, document.id),
    ]
    return _id("document", document.id), "Document", properties, document.published


def _person(person: Person) -> _Entity:
    properties: _Properties = [("name", person.name, None)]
    properties += [("alias", alias, None) for alias in person.aliases]
    properties += [("position", office, None) for office in person.offices]
    properties += [("country", p.lower(), None) for p in person.parties if _is_state(p)]
    return _id("person", person.key), "Person", properties, None
