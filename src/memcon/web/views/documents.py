"""Documents: the list, and the text of one with everything that was read from it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from django.contrib import messages
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse

from memcon.errors import JudgementRefused
from memcon.model import Act, AnnotatedDocument, Quotation, Span
from memcon.register import models
from memcon.register.asking import ask, ask_records
from memcon.register.marking import mark_passage
from memcon.register.passages import PassageMark, apply_marks, list_marks
from memcon.register.queries import load_record
from memcon.render.phrases import ACT_KINDS
from memcon.web.lists import list_documents, list_tallies
from memcon.web.pages import Page, shown
from memcon.web.parties import find_code, party_names
from memcon.web.passages import LEGEND, Passage, find_passages, is_foreign, passages_at, render_text
from memcon.web.refusals import Refusal, say_error
from memcon.web.roles import EDIT, READ, find_rights, needs
from memcon.web.scripts import guess_language
from memcon.web.views.asking import read_part

FILTERS = ("genre", "side", "publisher", "official", "since", "until")


@shown(kept=True)
def index(request: HttpRequest) -> Page:
    """List documents, latest first."""
    values = read_part(request, list_documents, FILTERS)
    tallies = list_tallies("genre", "side")
    return Page(
        "documents.html", "Documents", {**values, "genres": tallies["genre"][:12], "sides": tallies["side"][:60]}
    )


@shown(kept=True)
def page(request: HttpRequest, number: int) -> Page | HttpResponse:
    """Show a document's text, highlighted, and what is told at the place chosen; take an editor's judgement."""
    if request.method == "POST":
        return judge(request, number)
    given = request.GET.get("at", "")
    return _show(number, int(given) if given.isdecimal() and len(given) < 10 else None)


def _show(number: int, at: int | None, refused: Refusal | None = None) -> Page:
    """Return a document's page, with what was wrong with the form that came from it."""
    document = next(iter(ask_records(_whole, number)), None)
    if document is None:
        raise Http404
    document.sentences = document.mentions = document.forums = ()
    marks = list_marks(document)
    record = load_record(document)
    judged = apply_marks(record, marks) if marks else record
    passages = find_passages(judged)
    found = Counter(p.label for p in passages)
    counts = {label: found[label] for label in LEGEND if label in found}
    chosen = _chosen(passages, marks, record, at)
    path = reverse("memcon:document", args=[number])
    return Page(
        "document.html",
        document.title or document.key,
        {
            "document": document,
            "text": render_text(judged, path, at),
            "language": guess_language(document.text),
            "foreign": is_foreign(document.text, record.notes),
            "legend": list(counts),
            "at": at,
            "chosen": chosen,
            "first_correctable": next((i for i, c in enumerate(chosen, 1) if c["correctable"]), 0),
            "counts": counts,
            "rounds": _list_rounds(number),
            "copies": _list_copies(number),
            "notes": [n for n in record.notes if n.about != "language"],
            "kinds": ACT_KINDS,
            "judgements": [{"mark": m, "words": m.span.of(record.text), "said": _say(m)} for m in marks],
            "refused": refused,
            "refused_at": _find_field(refused, chosen),
        },
        422 if refused else 200,
    )


def _find_field(refused: Refusal | None, chosen: list[dict[str, Any]]) -> str:
    """Return the id of the form field that a refusal is about."""
    if refused is None or not refused.at:
        return ""
    given = refused.given
    if given.get("action") == "add":
        return f"missed-{refused.at}"
    for n, one in enumerate(chosen, 1):
        passage = one["passage"]
        if (passage.kind, str(passage.span.start), str(passage.span.end)) == tuple(
            given.get(name) for name in ("part", "start", "end")
        ):
            return f"{refused.at}-{n}"
    return ""


def _whole(number: int) -> Any:
    # Sentences and single mentions are most of a document's columns, and no page shows them.
    own = ("title", "published", "publisher", "url", "parties", "genre", "notes", "side", "official")
    return models.Document.objects.filter(pk=number).values("id", "key", "text", *own)


def _list_rounds(number: int) -> list[Any]:
    """Return the meetings that a document reports."""
    return list({row.key: row for row in ask_records(_rounds_of, number)}.values())


def _rounds_of(document: int) -> Any:
    told = models.MeetingLink.objects.filter(meeting__document=document, meeting__standing="subject")
    told = told.exclude(round=None).order_by("round__start", "round__number", "round__id")
    return told.values(
        key=F("round__key"), kind=F("round__kind"), number=F("round__number"), parties=F("round__parties"),
        start=F("round__start"), place=F("round__place"),
        mechanism__id=F("round__mechanism__id"), mechanism__name=F("round__mechanism__name"),
        mechanism__acronym=F("round__mechanism__acronym"),
    )  # fmt: skip


def _list_copies(number: int) -> list[dict[str, Any]]:
    """Return the documents that tell the same text, the likest first."""
    found = []
    for first, first_name, second, second_name, likeness in ask(_copies_of, number, number):
        other, name = (second, second_name) if first == number else (first, first_name)
        found.append({"id": other, "title": name, "percent": round(likeness * 100)})
    return found


def _copies_of(document: int, same: int) -> Any:
    names = [Coalesce(f"{side}__title", f"{side}__key") for side in ("first", "second")]
    pairs = models.Copy.objects.filter(Q(first=document) | Q(second=same)).order_by("-likeness", "id")
    return pairs.values_list("first_id", names[0], "second_id", names[1], "likeness")[:20]


def _chosen(
    passages: list[Passage], marks: list[PassageMark], record: AnnotatedDocument, at: int | None
) -> list[dict[str, Any]]:
    """Return what is told at a place, with what people said of it."""
    if at is None:
        return []
    said = {m.place: m for m in marks}
    return [
        {
            "passage": p,
            "words": p.span.of(record.text),
            "mark": said.get((p.kind, p.span.start, p.span.end)),
            "correctable": p.kind in ("act", "quotation"),
            "strength": p.value.strength if isinstance(p.value, Act) else None,
            "actors": " ".join(p.value.actors) if isinstance(p.value, Act) else "",
            "speaker": p.value.speaker if isinstance(p.value, Quotation) else "",
        }
        for p in passages_at(passages, at)
    ]


def _say(mark: PassageMark) -> str:
    value = mark.value
    told = [str(value[n]) for n in ("kind", "speaker") if value.get(n)] + [", ".join(value.get("actors", []))]
    return " · ".join(t for t in (mark.part, *told, mark.reason) if t)


@shown(EDIT)
def judge(request: HttpRequest, number: int) -> Page | HttpResponse:
    """Take an editor's judgement of a passage, or a passage that the machine missed."""
    given, document = request.POST, find(number)
    part = given.get("part", "")
    span = _read_span(given, document.text)
    value = _read_value(given, part)
    for wrong in (span, value):
        if isinstance(wrong, Refusal):
            return _show(number, span.start if isinstance(span, Span) else None, wrong)
    assert isinstance(span, Span)
    assert isinstance(value, dict)
    try:
        mark = (given.get("action", ""), part, span)
        mark_passage(document, mark, find_rights(request).name, value, given.get("reason", "").strip()[:500])
    except JudgementRefused as error:
        return _show(number, span.start, Refusal(say_error(error), given=given.dict()))
    messages.success(request, "Your judgement is in the register.")
    return redirect(reverse("memcon:document", args=[document.pk]) + f"?at={span.start}#c{span.start}")


def _read_span(given: QueryDict, text: str) -> Span | Refusal:
    """Return the span given by offsets, or by words that stand once in the text."""
    start, end = given.get("start", ""), given.get("end", "")
    if start.isdecimal() and end.isdecimal() and len(start) < 10 and len(end) < 10:
        return Span(int(start), int(end))
    words = given.get("words", "").replace("\r\n", "\n").strip()
    if not words or text.count(words) != 1:
        many = "stand more than once in" if words and words in text else "do not stand in"
        return Refusal(f"These words {many} the text; give a few more, exactly.", "words", given.dict())
    at = text.index(words)
    return Span(at, at + len(words))


def _read_value(given: QueryDict, part: str) -> dict[str, Any] | Refusal:
    if given.get("action") not in ("correct", "add"):
        return {}
    if part == "quotation":
        speaker = given.get("speaker", "").strip()[:200]
        return {"speaker": speaker} if speaker else Refusal("A quotation needs a speaker.", "speaker", given.dict())
    strength = given.get("strength", "")
    actors = _read_parties(given.get("actors", ""))
    unknown = [a for a in actors if a != "all" and a not in party_names()]
    if unknown:
        problem = (
            f"'{unknown[0]}' is no party that the lexicon knows: give names or codes such as KE, parted by commas."
        )
        return Refusal(problem, "actors", given.dict())
    return {
        "kind": given.get("kind", ""),
        "actors": actors,
        "strength": int(strength) if strength in ("1", "2", "3") else None,
    }


def _read_parties(given: str) -> list[str]:
    """Return the codes of parties given by name or code, parted by commas, or codes parted by spaces."""
    whole = [find_code(part) for part in re.split(r"[,;]", given) if part.strip()]
    if len(whole) == 1 and whole[0] != "all" and whole[0] not in party_names():
        whole = [find_code(part) for part in given.split()]
    return list(dict.fromkeys(whole))


def find(number: int) -> models.Document:
    """Return a document by its number in the register, or answer that there is none."""
    found = models.Document.objects.filter(pk=number).first()
    if found is None:
        raise Http404
    return found


@needs(READ)
def by_key(request: HttpRequest) -> HttpResponse:
    """Lead from a document's id to its page, at the place asked for."""
    key = request.GET.get("key", "").replace("\0", "")
    number = models.Document.objects.filter(key=key).values_list("id", flat=True).first()
    if number is None:
        raise Http404
    at = request.GET.get("at", "")
    place = f"?at={int(at)}#c{int(at)}" if at.isdecimal() and len(at) < 10 else ""
    return redirect(reverse("memcon:document", args=[number]) + place)
