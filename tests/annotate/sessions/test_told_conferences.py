import pytest

from memcon import annotate

_BY = {"published": "2023-05-03", "publisher": "Ministry of Foreign Affairs of Latvia"}
_OPENING = (
    "Riga, 03.05.2023 - Foreign Minister Ivo Ozols of Latvia met Foreign Minister Luz Rojas of Peru in Riga today. "
)


def _mentioned(text):
    found = annotate(_OPENING + text, **_BY).meetings
    return [(m.status, m.place, m.start, m.parties) for m in found if m.standing == "mentioned"]


@pytest.mark.parametrize(
    "told",
    [
        "They spoke about preparations for the conference on disarmament in Sudan, which Latvia is organising.",
        "They spoke about Latvia's intention to host a conference on the death penalty.",
        "Mr Ozols explained the goals of a planned conference on disarmament.",
    ],
)
def test_a_conference_still_to_be_organised(told: str) -> None:
    assert _mentioned(told) == [("agreed", None, None, ("LV",))]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("They spoke about the conference on Sudan that will be held in Oslo in June.", ("Oslo", "2023-06", ("NO",))),
        ("Ms Rojas mentioned the upcoming donors' conference in Oslo.", ("Oslo", None, ("NO",))),
        ("The conference on refugees, to be held in Oslo in June, was raised too.", ("Oslo", "2023-06", ("NO",))),
    ],
)
def test_a_conference_ahead_is_set_by_what_stands_behind_it(told: str, found: tuple[object, ...]) -> None:
    assert [f[1:] for f in _mentioned(told)] == [found]


def test_what_officials_said_at_a_conference() -> None:
    told = "At the conference on refugees in Oslo on 28 April, Minister Ozols called for a truce."
    assert _mentioned(told) == [("held", "Oslo", "2023-04-28", ("LV",))]
    record = annotate(told, **_BY)
    assert [(m.standing, m.place, [h.name for h in m.heads]) for m in record.meetings] == [
        ("subject", "Oslo", ["Ozols"])
    ]


def test_a_conference_attended_by_her_who_was_told_before() -> None:
    told = "Mr Ozols will travel to Lima on 9 May 2023. He will then attend a conference on Syria in Oslo on 24 May."
    assert ("scheduled", "Oslo", "2023-05-24", ("LV",)) in _mentioned(told)


def test_no_conference_of_states() -> None:
    assert not _mentioned("They spoke about preparations for the conference on reefs.")
    assert not _mentioned("They spoke about the planned press conference on peace.")
    assert not _mentioned("At the conference on reefs in Oslo on 28 April, Minister Ozols called for a truce.")
    assert not _mentioned("The aim of the summit was named.")
    assert not _mentioned("They discussed whether to hold a conference on peace.")
