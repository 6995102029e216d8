"""Linking only what a change reaches gives what linking everything at once gives, in any order of coming in."""

from __future__ import annotations

import random
from typing import Any

import pytest
from django.db import connection

from memcon.errors import JudgementRefused
from memcon.model import Document
from memcon.register import models
from memcon.register.ingest import ingest
from memcon.register.judge import Judge
from memcon.register.linking import link

DERIVED = (
    models.Mechanism, models.MechanismName, models.Round, models.MeetingLink, models.Person, models.PersonName,
    models.PersonLink, models.Commitment, models.CommitmentLink, models.Appellation, models.Clue, models.Copy,
    models.Tally,
    models.Comparison,
)  # fmt: skip
PAIRS = ("Norway-Kenya", "Kenya-Norway", "Peru-Chile", "Norwegian-Kenyan")
BODIES = ("Political Consultations", "Joint Committee on Trade", "Working Group on Fisheries", "Strategic Dialogue")
PLACES = ("Oslo", "Nairobi", "Lima", "Santiago", "Bergen")
PEOPLE = (
    ("State Secretary", "Ada Berg", "Norwegian"), ("State Secretary", "A. Berg", "Norwegian"),
    ("Foreign Minister", "Ola Lund", "Norwegian"), ("Principal Secretary", "Mary Otieno", "Kenyan"),
    ("Cabinet Secretary", "Marie Otieno", "Kenyan"), ("Foreign Minister", "Luis Rojas", "Peruvian"),
)  # fmt: skip
PROMISES = (
    "agreed to open talks on a fisheries agreement", "agreed to open negotiations on a fisheries agreement next year",
    "agreed to exchange teachers and students", "pledged USD 2 million for schools in coastal towns",
    "agreed to hold the next round in Oslo in 2025",
)  # fmt: skip


def write_document(dice: random.Random, n: int) -> Document:
    """Return a document that may share mechanism, round, people, promises or its whole text with others."""
    pair, body, number = dice.choice(PAIRS), dice.choice(BODIES), dice.randint(1, 4)
    month, day = dice.randint(1, 3), dice.randint(1, 4)
    office, name, side = dice.choice(PEOPLE)
    nth = ("first", "second", "third", "fourth")[number - 1]
    opening = dice.choice(
        (
            f"The {nth} round of the {pair} {body} was held in {dice.choice(PLACES)} on {day} {_MONTHS[month]} 2024.",
            f"The {pair} {body} met in {dice.choice(PLACES)} on {day} {_MONTHS[month]} 2024.",
            f"Norway and Kenya held talks in {dice.choice(PLACES)} on {day} {_MONTHS[month]} 2024.",
            f"The {body}, formerly the {pair} Fisheries Commission, met on {day} {_MONTHS[month]} 2024.",
        )
    )
    led = f"The {side} side was led by {office} {name}."
    promises = " ".join(f"The two sides {p}." for p in dice.sample(PROMISES, 2))
    published = f"2024-{month:02}-{min(day + dice.randint(0, 2), 28):02}" if dice.random() < 0.9 else None
    return Document(f"{opening} {led} {promises}", id=f"d{n}", published=published)


_MONTHS = {1: "January", 2: "February", 3: "March"}


def read_rows() -> dict[str, list[Any]]:
    """Return all that linking writes, without numbers that rows get as they are written."""
    found: dict[str, list[Any]] = {}
    for table in DERIVED:
        names = [f.attname for f in table._meta.concrete_fields]
        if table in (
            models.MechanismName,
            models.PersonName,
            models.Clue,
            models.Copy,
            models.Tally,
            models.Comparison,
        ):
            names.remove("id")
        found[table.__name__] = sorted(map(repr, table.objects.values_list(*names)))
    return found


def judge_something(dice: random.Random, judge: Judge) -> None:
    """Judge at random; what does not fit is refused and changes nothing."""
    tables: tuple[Any, ...] = (models.Round, models.Mechanism, models.Person, models.Commitment)
    table = dice.choice(tables)
    keys = list(table.objects.order_by("id").values_list("key", flat=True))
    documents = list(models.Document.objects.order_by("id").values_list("key", flat=True))
    if not keys:
        return
    one, other = dice.choice(keys), dice.choice(keys)
    action = dice.choice(("merge", "split", "confirm", "reject", "correct", "undo"))
    try:
        if action == "merge":
            judge.merge(one, other)
        elif action == "split":
            names = getattr(table.objects.get(key=one), "names", None)
            parts = [dice.choice(documents)] if names is None else [dice.choice(list(names.all())).name]
            judge.split(one, parts)
        elif action in ("confirm", "reject"):
            getattr(judge, action)(one, dice.choice(documents))
        elif action == "correct":
            field, value = ("place", "Bergen") if table is models.Round else ("name", f"Name {dice.randint(1, 3)}")
            judge.correct(one, field, value)
        elif (made := list(models.Judgement.objects.order_by("id"))) and dice.random() < 0.7:
            judge.undo(dice.choice(made).pk)
    except JudgementRefused:
        pass


@pytest.mark.parametrize("seed", range(2))
def test_following_changes_gives_what_linking_all_at_once_gives(register, lexicon, seed):
    dice = random.Random(seed)
    documents = [write_document(dice, n) for n in range(24)]
    ingest(documents[:12], lexicon, by="tester")
    judge = Judge("ada", lexicon)
    waiting = documents[12:]
    dice.shuffle(waiting)
    for turn in range(24):
        what = dice.choice(("add", "edit", "judge", "judge"))
        if what == "add" and waiting:
            ingest([waiting.pop()], lexicon, by="tester")
        elif what == "edit":
            old = dice.choice(documents[:12])
            ingest([edit(old, dice)], lexicon, by="tester")
        else:
            judge_something(dice, judge)
        if turn % 4 == 3:
            check_whole(lexicon, f"seed {seed}, turn {turn}, {what}")


def edit(document: Document, dice: random.Random) -> Document:
    """Return a later version of a document."""
    day, place = dice.choice(("5 March", "1 January")), dice.choice(PLACES)
    text = dice.choice(
        (
            f"{document.text} They also met the press in {place}.",
            f"A statement was issued in {place}. {document.text}",
            document.text.replace("2024.", f"2024, and again on {day} 2024."),
            document.text.replace("Berg", "Bergh"),
        )
    )
    return Document(text, id=document.id, published=dice.choice((document.published, "2024-01-02")))


def check_whole(lexicon, when: str) -> None:
    before = read_rows()
    link("tester", lexicon, force=True)
    after = read_rows()
    for name, rows in before.items():
        gone, come = sorted(set(rows) - set(after[name])), sorted(set(after[name]) - set(rows))
        assert (gone, come) == ([], []), f"{when}: {name}"


@pytest.mark.parametrize("seed", range(2))
def test_order_of_coming_in_decides_nothing(sqlite_template, tmp_path, lexicon, seed):
    import shutil

    from memcon.register.connect import open_register

    dice = random.Random(100 + seed)
    documents = [write_document(dice, n) for n in range(20)]
    told = []
    for n in range(2):
        dice.shuffle(documents)
        open_register(shutil.copy(sqlite_template, tmp_path / f"{n}.db"))
        for document in documents[:15] if n else ():
            ingest([document], lexicon, by="tester")
        ingest(documents, lexicon, by="tester")
        told.append(describe())
        connection.close()
    assert told[0] == told[1]


def describe() -> tuple[set[Any], ...]:
    """Return which mentions, heads and acts belong together, by what holds in any register."""
    links = models.MeetingLink.objects.exclude(round=None)
    rounds = links.values_list("round", "meeting__document__key", "meeting__position")
    heads = models.PersonLink.objects.exclude(person=None).values_list(
        "person", "head__document__key", "head__position"
    )
    acts = models.CommitmentLink.objects.values_list("commitment", "act__document__key", "act__position")
    mechanisms = models.MeetingLink.objects.exclude(mechanism=None)
    bodies = mechanisms.values_list("mechanism", "meeting__document__key", "meeting__position")
    found = []
    for rows in (rounds, heads, acts, bodies):
        groups: dict[int, set[Any]] = {}
        for number, *member in rows:
            groups.setdefault(number, set()).add(tuple(member))
        found.append({frozenset(g) for g in groups.values()})
    return tuple(found)
