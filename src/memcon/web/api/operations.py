"""The API's operations. All of them read; judging and adding are for people, on pages."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import orjson
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from ninja import NinjaAPI, Path, Query
from ninja.errors import HttpError
from ninja.renderers import BaseRenderer

from memcon import __version__
from memcon.compare.accounts import compare_accounts
from memcon.compare.follow import follow_commitments
from memcon.compare.quotes import to_plain
from memcon.compare.rounds import compare_rounds
from memcon.errors import BadCursor, CompareError, UnknownName
from memcon.register import models
from memcon.register.judgements import find_heir
from memcon.register.passages import apply_marks, list_marks
from memcon.register.queries import describe_person, load_chain, load_record, load_round
from memcon.register.queries.describe import describe_account, describe_mechanism
from memcon.register.search import MARK_END, MARK_START
from memcon.resolve import Chain
from memcon.web import lists
from memcon.web.api import shapes
from memcon.web.api.access import may_read
from memcon.web.api.linked import link_meeting
from memcon.web.api.parts import commitment_line, describe_mark, document_line, evidence_of, line_of
from memcon.web.cursors import Part
from memcon.web.due import list_due
from memcon.web.ledger import list_commitments
from memcon.web.pages import today
from memcon.web.reports import load_wording
from memcon.web.roles import READ, needs
from memcon.web.views.frameworks import list_frameworks
from memcon.web.views.places import count_parties
from memcon.web.views.search import search as search_words
from memcon.web.waiting import count_queue

_PLAIN = r"^[^\x00-\x1f\x7f]*$"
_KEY = r"^[a-z][0-9]{1,18}$"
Key = Annotated[str, Path(pattern=_KEY, description="A stable key of this register.")]
Old = Annotated[str, Query(pattern=_KEY, description="The key of the earlier meeting.")]
New = Annotated[str, Query(pattern=_KEY, description="The key of the later meeting.")]
Number = Annotated[int, Path(ge=1, lt=2**42, description="A document's number in this register.")]
Words = Annotated[str, Query(max_length=300, pattern=_PLAIN, description="What to look for.")]
Named = Annotated[str | None, Query(max_length=200, pattern=_PLAIN, description="Part of a name.")]
Ident = Annotated[str, Query(max_length=200, pattern=_PLAIN, description="The id of a document that reports it.")]
Code = Annotated[
    str | None, Query(max_length=16, pattern=r"^[A-Za-z0-9_-]*$", description="Code of a party, as KE or EU.")
]
Cursor = Annotated[
    str | None, Query(max_length=2000, pattern=r"^[A-Za-z0-9_-]*$", description="`next` of the part before.")
]
Limit = Annotated[int, Query(ge=1, le=200, description="How many at most.")]
Kind = Annotated[Literal["country", "body"], Query(description="Which of the two.")]
PROBLEMS = {400: shapes.Problem, 401: shapes.Problem, 404: shapes.Problem, 422: shapes.Invalid}


class OrjsonRenderer(BaseRenderer):
    """Writes answers with orjson."""

    media_type = "application/json"

    def render(self, request: HttpRequest, data: Any, *, response_status: int) -> Any:
        return orjson.dumps(data, default=str)


api = NinjaAPI(
    title="Memcon register",
    version=__version__,
    description="Who met and what was said: the register, for reading. Lists come in parts; `next` names what follows.",
    auth=may_read,
    renderer=OrjsonRenderer(),
    docs_url=None,
    docs_decorator=needs(READ),
    urls_namespace="memcon-api",
)


@api.exception_handler(BadCursor)
def wrong_cursor(request: HttpRequest, error: BadCursor) -> HttpResponse:
    """Answer 400 to a cursor that the register never gave out."""
    return api.create_response(request, {"detail": str(error)}, status=400)


@api.exception_handler(CompareError)
def not_comparable(request: HttpRequest, error: CompareError) -> HttpResponse:
    """Answer 400 where there is nothing to compare, and say why."""
    return api.create_response(request, {"detail": str(error)}, status=400)


def _part(part: Part, line: Any = None) -> dict[str, Any]:
    return {"items": [line(row) for row in part.rows] if line else part.rows, "next": part.after}


def _filters(**given: str | None) -> dict[str, str]:
    return {name: value for name, value in given.items() if value}


def _heir(key: str, problem: str) -> str:
    """Return the key of what people merged something into, so that keys that were noted hold; a 404 where none is."""
    heir = find_heir(key)
    if heir is None:
        raise HttpError(404, problem)
    return heir


def _chain(key: str) -> Chain:
    try:
        chain = load_chain(key)
    except UnknownName:
        return _chain(_heir(key, "No mechanism has this key."))
    if chain.mechanism.key != key:
        return _chain(_heir(key, "No mechanism has this key."))
    return chain


def _round(key: str) -> models.Round:
    row = models.Round.objects.select_related("mechanism").filter(key=key).first()
    return row or _round(_heir(key, "No meeting has this key."))


@api.get("/mechanisms", response={200: shapes.Mechanisms, **PROBLEMS}, operation_id="list_mechanisms")
def mechanisms(
    request: HttpRequest, name: Named = None, party: Code = None, cursor: Cursor = None, limit: Limit = 50
) -> Any:
    """List mechanisms by the number of their rounds."""
    return _part(lists.list_mechanisms(_filters(name=name, party=party), cursor, limit))


@api.get("/mechanisms/{key}", response={200: shapes.Mechanism, **PROBLEMS}, operation_id="get_mechanism")
def mechanism(request: HttpRequest, key: Key) -> Any:
    """Give a mechanism with its rounds in order."""
    chain = _chain(key)
    rows = models.Round.objects.select_related("mechanism").in_bulk([r.key for r in chain.rounds], field_name="key")
    return {"mechanism": describe_mechanism(chain.mechanism), "rounds": [line_of(rows[r.key]) for r in chain.rounds]}


@api.get("/mechanisms/{key}/history", response={200: dict[str, Any], **PROBLEMS}, operation_id="get_history")
def history(request: HttpRequest, key: Key) -> Any:
    """Give the life of each commitment over the rounds of a mechanism."""
    return to_plain(follow_commitments(_chain(key), load_wording()))


@api.get("/mechanisms/{key}/changes", response={200: dict[str, Any], **PROBLEMS}, operation_id="compare_rounds")
def changes(request: HttpRequest, key: Key, old: Old, new: New) -> Any:
    """Compare two rounds of a mechanism, by the keys of the meetings."""
    chain = _chain(key)
    rounds = {r.key: r for r in chain.rounds}
    if old not in rounds or new not in rounds:
        raise HttpError(404, "The mechanism has no such round.")
    if old == new:
        raise HttpError(400, "A round cannot be compared with itself.")
    return to_plain(compare_rounds(chain, rounds[old], rounds[new], load_wording()))


@api.get("/meetings", response={200: shapes.Meetings, **PROBLEMS}, operation_id="list_meetings")
def meetings(
    request: HttpRequest,
    filters: Annotated[shapes.MeetingFilters, Query()],
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Any:
    """List meetings, latest first."""
    return _part(lists.list_meetings(_filters(**filters.dict()), cursor, limit), line_of)


@api.get("/meetings/{key}", response={200: shapes.Meeting, **PROBLEMS}, operation_id="get_meeting")
def meeting(request: HttpRequest, key: Key) -> Any:
    """Give a meeting with its evidence and accounts."""
    row = _round(key)
    told = load_round(row)
    accounts = [describe_account(a) for a in told.accounts]
    return {**line_of(row), "values": row.values, "evidence": evidence_of(told), "accounts": accounts}


@api.get(
    "/meetings/{key}/jsonld",
    response={200: dict[str, Any], **PROBLEMS},
    operation_id="get_linked_meeting",
    url_name="linked",
    openapi_extra={"responses": {200: {"content": {"application/ld+json": {"schema": {"type": "object"}}}}}},
)
def linked(request: HttpRequest, key: Key) -> Any:
    """Give a meeting as JSON-LD, in the words of schema.org."""
    row = _round(key)
    page = request.build_absolute_uri(reverse("memcon:meeting", args=[key]))
    return HttpResponse(orjson.dumps(link_meeting(row, load_round(row), page)), content_type="application/ld+json")


@api.get("/meetings/{key}/accounts", response={200: dict[str, Any], **PROBLEMS}, operation_id="compare_accounts")
def accounts(request: HttpRequest, key: Key, a: Ident, b: Ident) -> Any:
    """Compare two accounts of a meeting, by the ids of the documents."""
    told = {x.document.id: x for x in load_round(_round(key)).accounts}
    if a not in told or b not in told:
        raise HttpError(404, "No such document reports this meeting.")
    if a == b:
        raise HttpError(400, "An account cannot be compared with itself.")
    return to_plain(compare_accounts(told[a], told[b], load_wording()))


@api.get("/documents", response={200: shapes.Documents, **PROBLEMS}, operation_id="list_documents")
def documents(
    request: HttpRequest,
    filters: Annotated[shapes.DocumentFilters, Query()],
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Any:
    """List documents without their texts, latest first."""
    return _part(lists.list_documents(_filters(**filters.dict()), cursor, limit), document_line)


@api.get("/documents/{number}", response={200: shapes.Document, **PROBLEMS}, operation_id="get_document")
def document(request: HttpRequest, number: Number) -> Any:
    """Give a document's text and record."""
    row = models.Document.objects.filter(pk=number).first()
    if row is None:
        raise HttpError(404, "No document has this number.")
    record, marks = load_record(row), list_marks(row)
    return {
        "number": row.pk,
        "text": row.text,
        "record": record.to_dict(),
        "judgements": [describe_mark(m) for m in marks],
        "judged": apply_marks(record, marks).to_dict(),
    }


@api.get("/commitments", response={200: shapes.Commitments, **PROBLEMS}, operation_id="list_commitments")
def commitments(
    request: HttpRequest,
    filters: Annotated[shapes.CommitmentFilters, Query()],
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Any:
    """List the commitments ledger, the latest rounds first."""
    return _part(list_commitments(_filters(**filters.dict()), today(), cursor, limit), commitment_line)


@api.get("/people", response={200: shapes.People, **PROBLEMS}, operation_id="list_people")
def people(
    request: HttpRequest, name: Named = None, party: Code = None, cursor: Cursor = None, limit: Limit = 50
) -> Any:
    """List people by how often documents name them as heads."""
    return _part(lists.list_people(_filters(name=name, party=party), cursor, limit))


@api.get("/people/{key}", response={200: shapes.Person, **PROBLEMS}, operation_id="get_person")
def person(request: HttpRequest, key: Key) -> Any:
    """Give a person with names, offices and meetings over time."""
    row = models.Person.objects.filter(key=key).first()
    return person(request, _heir(key, "No person has this key.")) if row is None else describe_person(row)


@api.get("/parties", response={200: list[shapes.Party], **PROBLEMS}, operation_id="list_parties")
def parties(request: HttpRequest, kind: Kind = "country") -> Any:
    """List countries or bodies by the number of their meetings."""
    return count_parties(kind == "country")


@api.get("/frameworks", response={200: list[shapes.Framework], **PROBLEMS}, operation_id="list_frameworks")
def frameworks(request: HttpRequest) -> Any:
    """List named plans by the number of documents that spell them out."""
    return list_frameworks()


@api.get("/search", response={200: shapes.Found, **PROBLEMS}, operation_id="search")
def search(
    request: HttpRequest,
    q: Words,
    filters: Annotated[shapes.SearchFilters, Query()],
    cursor: Cursor = None,
) -> Any:
    """Find documents by words; "phrases" in quotation marks, a minus before what is not wanted."""
    found = search_words(q, _filters(**filters.dict()), cursor)
    hits = [
        {
            "number": h["id"],
            "snippet": h["snippet"].replace(MARK_START, "**").replace(MARK_END, "**"),
            **{name: h[name] for name in ("key", "title", "published", "publisher", "genre")},
        }
        for h in found["part"].rows
    ]
    facets = {f["name"]: [{"value": v, "told": n} for v, n in f["values"]] for f in found["facets"]}
    return {"number": found["number"], "hits": hits, "next": found["part"].after, "facets": facets}


@api.get("/due", response={200: list[shapes.Due], **PROBLEMS}, operation_id="list_due")
def due(request: HttpRequest) -> Any:
    """List mechanisms whose next round is overdue or due within half a year."""
    return list_due(today())


@api.get("/waiting", response={200: shapes.Waiting, **PROBLEMS}, operation_id="count_waiting")
def waiting(request: HttpRequest) -> Any:
    """Count what waits for a person: doubtful links, and meetings that documents tell differently."""
    return count_queue()


@api.get("/log", response={200: shapes.Changes, **PROBLEMS}, operation_id="list_changes")
def log(
    request: HttpRequest,
    filters: Annotated[shapes.ChangeFilters, Query()],
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Any:
    """List the changes of the register, latest first."""
    return _part(lists.list_changes(_filters(**filters.dict()), cursor, limit))
