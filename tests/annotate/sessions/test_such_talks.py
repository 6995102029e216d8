import pytest

from memcon import annotate

_BY = {"published": "2024-05-14", "publisher": "Ministry of Foreign Affairs of Latvia"}
_MET = "Deputy Minister Ivo Ozols of Latvia met Deputy Minister Luz Rojas of Peru in Riga on 3 May 2024 for talks. "
_DIALOGUE = "The third Eel Trade Dialogue between Latvia and Peru was held in Riga on 3 May 2024. "


def _others(text):
    found = annotate(text, **_BY).meetings
    return [(m.kind, m.standing, m.place, m.start) for m in found if m.standing != "subject"]


@pytest.mark.parametrize(
    "told",
    [
        "The last such talks took place in Lima in 2022.",
        "The last discussions of this kind were held in Lima in 2022.",
        "The most recent meeting between both countries was held in Lima in 2022.",
    ],
)
def test_talks_of_the_same_kind_held_before(told: str) -> None:
    assert _others(_MET + told) == [("meeting", "previous", "Lima", "2022")]


@pytest.mark.parametrize(
    "told", ["The talks will be continued in Lima in October.", "The talks are due to resume in Lima in October."]
)
def test_talks_that_go_on_another_day(told: str) -> None:
    assert _others(_MET + told) == [("meeting", "next", "Lima", "2024-10")]


@pytest.mark.parametrize(
    "told",
    [
        "It will be continued next year in Lima.",
        "The dialogue is to be resumed next year in Lima.",
        "Next year's dialogue will be held in Lima.",
    ],
)
def test_a_dialogue_that_goes_on_another_year(told: str) -> None:
    assert _others(_DIALOGUE + told) == [("session", "next", "Lima", "2025")]


def test_last_years_session() -> None:
    told = "Last year's dialogue was held in Lima."
    assert _others(_DIALOGUE + told) == [("session", "previous", "Lima", "2023")]


@pytest.mark.parametrize(
    "told",
    [
        "The discussions will continue.",
        "The talks will be continued on many matters.",
        "The most recent meeting between Kenya and Ghana was held in Accra in 2022.",
        "The first such bridge was built in Lima in 2022.",
        "Last year's harvest was sold in Lima.",
    ],
)
def test_no_other_talks(told: str) -> None:
    assert not [o for o in _others(_MET + told) if o[1] in ("previous", "next")]


_ROUND = "The ninth round of Latvia-Peru political consultations was held in Riga on 3 May 2024. "


@pytest.mark.parametrize(
    "told",
    [
        "The two countries last held consultations in Lima in 2021.",
        "Latvia and Peru had last held such consultations in Lima in 2021.",
        "The two sides last met in this format in Lima in 2021.",
        "The last time the two sides held consultations was in Lima in 2021.",
        "It was the first round since 2021, when the two sides met in Lima.",
        "Prior to this, the consultations took place in Lima in 2021.",
        "Previously, the consultations had been held in Lima in 2021.",
        "The mechanism was set up in 2013 and last met in Lima in 2021.",
        "The consultations, which were last held in Lima in 2021, dealt with eels.",
        "The consultations had last taken place in Lima in 2021.",
        "The two have held consultations since 2013, most recently in Lima in 2021.",
        "The previous round of talks was held in Lima in 2021.",
    ],
)
def test_the_session_before_told_without_its_number(told: str) -> None:
    others = [m for m in annotate(_ROUND + told, **_BY).meetings if m.standing != "subject"]
    told_of = [(m.kind, m.standing, m.mechanism, m.place, m.start) for m in others]
    assert told_of == [("session", "previous", "Latvia-Peru political consultations", "Lima", "2021")]


@pytest.mark.parametrize(
    ("told", "number", "start", "status"),
    [
        ("The next consultations are to be held in Lima.", None, None, "agreed"),
        ("The next talks will be held in Lima in 2026.", None, "2026", "scheduled"),
        ("The parties agreed to continue their consultations in Lima in 2026.", None, "2026", "scheduled"),
        ("The two intend to resume the consultations in Lima in 2026.", None, "2026", "scheduled"),
        ("A further round is planned for 2026 in Lima.", None, "2026", "scheduled"),
        ("The next round of talks will be held in Lima in 2026.", None, "2026", "scheduled"),
        ("Peru offered to host the tenth in Lima in 2026.", 10, "2026", "scheduled"),
        ("The two sides agreed to meet again in Lima in 2026 for the tenth round.", 10, "2026", "scheduled"),
        ("The two sides agreed to meet in Lima in 2026 for the next round.", None, "2026", "scheduled"),
    ],
)
def test_the_session_to_come_told_in_many_ways(told: str, number: int | None, start: str | None, status: str) -> None:
    others = [m for m in annotate(_ROUND + told, **_BY).meetings if m.standing != "subject"]
    told_of = [(m.kind, m.standing, m.number, m.place, m.start, m.status) for m in others]
    assert told_of == [("session", "next", number, "Lima", start, status)]


@pytest.mark.parametrize(
    "told",
    [
        "Foreign Ministers Ivo Ozols of Latvia and Luz Rojas of Peru last held talks in Lima in 2021.",
        "Norway and Peru last held consultations in Lima in 2021.",
    ],
)
def test_talks_of_others_are_no_session_of_the_series(told: str) -> None:
    others = [m for m in annotate(_ROUND + told, **_BY).meetings if m.standing != "subject"]
    assert {m.standing for m in others} <= {"mentioned"}
    assert {m.kind for m in others} <= {"meeting"}


def test_the_next_meeting_between_the_sides_is_the_next_session() -> None:
    told = "The next meeting between Latvia and Peru, within the scope of the dialogue, will be held in Lima in 2026."
    found = annotate("Latvia and Peru held a human rights dialogue in Riga on 3 May 2024. " + told, **_BY).meetings
    assert [(m.kind, m.standing, m.start) for m in found] == [
        ("session", "subject", "2024-05-03"),
        ("session", "next", "2026"),
    ]


def test_the_next_meeting_in_the_frame_of_a_dialogue_is_one() -> None:
    told = (
        "The next meeting between Latvia and Peru, in the framework of the regular financial dialogue will take place "
    )
    found = annotate("Trade grew. In addition, t" + told[1:] + "in Lima in 2026.", **_BY).meetings
    assert [(m.kind, m.mechanism, m.standing) for m in found] == [("session", "financial dialogue", "next")]


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("an official financial dialogue for the first time in Riga on 3 May 2024", 1),
        ("political consultations for the third time in Riga on 3 May 2024", 3),
        ("political consultations in Riga on 3 May 2024 for the third time", 3),
        ("political consultations in Riga on 3 May 2024 for the first time since 2018", None),
        ("political consultations in Riga on 3 May 2024 for the first time in five years", None),
    ],
)
def test_talks_held_for_a_time(told: str, number: int | None) -> None:
    (session,) = annotate(f"Latvia and Peru held {told}.", **_BY).meetings
    assert (session.kind, session.number, session.place) == ("session", number, "Riga")


def test_a_dialogue_that_should_take_place() -> None:
    (session,) = annotate(
        "The annual financial dialogue between Latvia and Peru should take place in Lima in 2026.", **_BY
    ).meetings
    assert (session.kind, session.status, session.start) == ("session", "scheduled", "2026")
