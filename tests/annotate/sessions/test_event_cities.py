"""The place of talks by what was told right before them, and by the event that a release reports."""

import pytest

from memcon import annotate
from memcon.model import Document


def places(text: str, kind: str = "meeting", publisher: str = "Peru Ministry of Foreign Affairs") -> list[str | None]:
    found = annotate(Document(text, published="2024-05-20", publisher=publisher)).meetings
    return [m.place for m in found if m.kind == kind]


@pytest.mark.parametrize(
    ("before", "place"),
    [
        ("On Monday in Riga, Foreign Minister Luz Rojas spoke of the ferry line.", "Riga"),
        ("During her visit to Riga, Foreign Minister Luz Rojas spoke of the ferry line.", "Riga"),
        ("On Monday the Riga ferry line pleased Foreign Minister Luz Rojas.", None),
    ],
)
def test_a_place_that_opens_the_sentence_before_holds_on(before: str, place: str | None) -> None:
    text = f"{before} In talks with Kenyan Foreign Minister Juma Otieno, Ms Rojas discussed fares."
    assert places(text) == [place]


def test_the_speaker_goes_on_where_he_was() -> None:
    text = (
        "I will visit Jakarta from 27 to 28 May. In Jakarta, I will hold discussions with President Siti Hartono of "
        "Indonesia. In addition, I will meet the Speaker of the Indonesian Parliament, Budi Raharjo."
    )
    assert places(text, publisher="Prime Minister of Australia") == ["Jakarta", "Jakarta"]


EVENT = "Foreign Minister Luz Rojas will attend the Lake Security Forum in Riga on 27 and 28 May. The paper is long. "


def test_talks_beside_the_only_event_are_in_its_city() -> None:
    talks = "She will also meet Kenyan Foreign Minister Juma Otieno."
    assert places(EVENT + talks) == ["Riga"]
    other = "On 3 June she will meet Danish Foreign Minister Per Holm in Oslo. The fjord is deep. "
    assert "Riga" not in places(EVENT + other + talks)


@pytest.mark.parametrize(
    ("site", "country"),
    [("the Davos resort", "CH"), ("the Hilton Colombo", "LK"), ("the Lake Quiet resort", None)],
)
def test_a_session_at_a_site_is_in_the_country_of_the_city_it_is_called_by(site: str, country: str | None) -> None:
    text = f"Foreign Minister Luz Rojas of Peru spoke at the Summit on Peace in Ukraine at {site} on 15 May 2024."
    found = annotate(Document(text, published="2024-05-20", publisher="Peru Ministry of Foreign Affairs")).meetings
    assert [m.country for m in found if m.kind == "session"] == [country]
