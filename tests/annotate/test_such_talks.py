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
