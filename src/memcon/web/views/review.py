"""The review queue: one doubtful thing at a time, with its evidence, judged by a key or a button."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from memcon.model import Span
from memcon.register import models
from memcon.register.queries import load_told_round
from memcon.register.queries.proposals import list_proposals
from memcon.web.excerpts import cut_excerpt
from memcon.web.judging import judge_subject
from memcon.web.pages import Page, shown
from memcon.web.parties import name_party
from memcon.web.refusals import Refusal
from memcon.web.roles import EDIT
from memcon.web.showing import field_value, say_heads
from memcon.web.tellings import find_said, list_tellings
from memcon.web.waiting import conflicting_rounds, count_queue, unsure_commitments, unsure_meetings, unsure_people

QUEUES = ("meetings", "people", "commitments", "conflicts", "proposals")
_LEAVE = ("sentences", "mentions", "forums", "notes")


@shown(EDIT)
def page(request: HttpRequest) -> Page | HttpResponse:
    """Show the next doubtful thing of a queue, or take a judgement of it."""
    queue = request.GET.get("queue", "meetings")
    queue = queue if queue in QUEUES else "meetings"
    skip = _read_number(request.GET.get("skip", "")) or 0
    refused: Refusal | None = None
    if request.method == "POST":
        done = _judge(request, f"{reverse('memcon:review')}?queue={queue}&skip={skip}")
        if isinstance(done, HttpResponse):
            return done
        refused = done
    # What may be one is found by reading all proposals; counting the other queues as well would be too much.
    numbers = {} if queue == "proposals" else count_queue()
    finders = {
        "meetings": _meeting,
        "people": _person,
        "commitments": _commitment,
        "conflicts": _conflict,
        "proposals": _proposal,
    }
    item = finders[queue](skip)
    values = {
        "queue": queue,
        "queues": [(q, numbers.get(q)) for q in QUEUES],
        "item": item,
        "skip": skip,
        "next": skip + 1,
        "done": _read_number(request.GET.get("done", "")),
        "refused": refused,
    }
    return Page("review.html", "Review", values, 422 if refused else 200)


def _read_number(given: str) -> int | None:
    return int(given) if given.isdecimal() and len(given) < 10 else None


def _judge(request: HttpRequest, address: str) -> HttpResponse | Refusal:
    """Take a judgement; the address it leads to holds its number, so that a slip can be taken back at once."""
    subject = request.POST.get("subject", "")
    if not subject:
        return Refusal("That is no judgement.")
    made = judge_subject(request, subject)
    if isinstance(made, Refusal):
        return made
    return redirect(f"{address}&done={made.pk}" if made.action != "undo" else address)


def _meeting(skip: int) -> dict[str, Any] | None:
    """Return a doubtful link of a meeting with the rounds that it may belong to."""
    links = unsure_meetings().select_related("meeting__document", "round__mechanism")
    link = links.defer(*(f"meeting__document__{name}" for name in _LEAVE))[skip : skip + 1].first()
    if link is None:
        return None
    keys = [p[0] for p in link.proposed]
    others = list(models.Round.objects.filter(key__in=keys).select_related("mechanism"))
    meeting, document = link.meeting, link.meeting.document
    start, end = meeting.evidence[0] if meeting.evidence else (0, 0)
    return {
        "link": link,
        "document": document,
        "meeting": meeting,
        "excerpt": cut_excerpt(document.text, Span(start, end), document.key, document.publisher or document.key),
        "others": [r for r in others if r.pk != link.round_id],
    }


def _person(skip: int) -> dict[str, Any] | None:
    """Return a doubtful link of a head with the persons that it may be."""
    links = unsure_people().select_related("head__document", "person")
    link = links.defer(*(f"head__document__{name}" for name in _LEAVE))[skip : skip + 1].first()
    if link is None:
        return None
    head, document = link.head, link.head.document
    span = Span(head.span_start, head.span_end)
    others = list(models.Person.objects.filter(key__in=[p[0] for p in link.proposed]))
    return {
        "link": link,
        "document": document,
        "head": head,
        "excerpt": cut_excerpt(document.text, span, document.key, document.publisher or document.key),
        "others": [p for p in others if p.pk != link.person_id],
    }


def _commitment(skip: int) -> dict[str, Any] | None:
    """Return a doubtful link of an act with the commitment it is put to, and with others that it may restate."""
    links = unsure_commitments().select_related("act__document", "commitment__first__document")
    unread = [f"{path}__{name}" for path in ("act__document", "commitment__first__document") for name in _LEAVE]
    link = links.defer(*unread)[skip : skip + 1].first()
    if link is None:
        return None
    act, held = link.act, link.commitment
    others = models.Commitment.objects.filter(key__in=[p[0] for p in link.proposed]).exclude(pk=held.pk)
    others = others.select_related("first__document").defer(*(f"first__document__{name}" for name in _LEAVE))
    scores = {key: (score, reasons) for key, score, reasons in link.proposed}
    return {
        "link": link,
        "document": act.document,
        "excerpt": _cut_act(act),
        # An act that a commitment rests on alone can only be moved to another.
        "held": held if held.first_id != act.pk else None,
        "held_excerpt": _cut_act(held.first),
        "own": held,
        "others": [
            {
                "row": other,
                "excerpt": _cut_act(other.first),
                "score": scores[other.key][0],
                "reasons": scores[other.key][1],
            }
            for other in sorted(others, key=lambda o: -scores[o.key][0])
        ],
    }


def _cut_act(act: models.Act) -> Any:
    document = act.document
    return cut_excerpt(
        document.text, Span(act.span_start, act.span_end), document.key, document.publisher or document.key
    )


def _proposal(skip: int) -> dict[str, Any] | None:
    """Return two things that may be one, or a part that may belong to one, the likeliest first."""
    found = list_proposals(limit=1, offset=skip, name_party=name_party)
    if not found:
        return None
    pair = found[0]
    address = {"meeting": "meeting", "mechanism": "mechanism", "person": "person"}.get(pair["kind"])
    return {**pair, "address": f"memcon:{address}" if address else None}


def _conflict(skip: int) -> dict[str, Any] | None:
    """Return a meeting that documents tell differently, with the values of its first field in conflict."""
    row = next(iter(conflicting_rounds()[skip : skip + 1]), None)
    if row is None:
        return None
    open_fields = [f for f in row.conflicts if not row.values[f]["pinned"]] or row.conflicts
    name = open_fields[0]
    told, asides = load_told_round(row)
    said = find_said([*told.accounts, *asides], name)
    held = row.values[name]
    tellings = list_tellings(held["told"], said, partial(field_value, name), held["value"])
    choices = [{"telling": t, "given": _form_value(t.value), "preferred": t.value == held["value"]} for t in tellings]
    return {"row": row, "field": name, "choices": choices, "preferred": held["why"]}


def _form_value(found: Any) -> str:
    """Return a value told as a form gives it back."""
    if isinstance(found, list):
        return say_heads(found) if found and isinstance(found[0], list) else ", ".join(found)
    return str(found)
