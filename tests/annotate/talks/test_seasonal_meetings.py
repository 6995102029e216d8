"""The days of meetings that bodies hold in spring or once a year, and assemblies told by a speech."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def sessions(text: str) -> list[MeetingMention]:
    found = annotate(text, published="2024-05-06", publisher="The Harbour Times").meetings
    return [m for m in found if m.kind == "session"]


@pytest.mark.parametrize(
    ("text", "name", "codes"),
    [
        (
            "Peru's minister met Norway's envoy at the annual meetings of the World Bank and the IMF in Lima.",
            "annual meetings of the World Bank and the IMF",
            ("IMF", "WB"),
        ),
        (
            "Peru's minister met Norway's envoy at the spring meetings of the World Bank Group and the IMF in Lima.",
            "spring meetings of the World Bank Group and the IMF",
            ("IMF", "WB"),
        ),
        (
            "Peru's minister met Norway's envoy around the World Bank's autumn meetings in Lima on 3 May 2024.",
            "World Bank's autumn meetings",
            ("WB",),
        ),
    ],
)
def test_days_of_meetings_bear_the_names_of_their_bodies(text: str, name: str, codes: tuple[str, ...]) -> None:
    (found,) = sessions(text)
    assert (found.mechanism, found.parties, found.standing) == (name, codes, "mentioned")


def test_meetings_of_a_season_with_others_are_none_of_the_body() -> None:
    assert sessions("Peru's annual meetings with Norway have helped both. The World Bank said so.") == []


@pytest.mark.parametrize(
    "words",
    [
        "recalled her speech at the UN General Assembly",
        "quoted his address to the UN General Assembly",
        "met on the eve of the UN General Assembly",
    ],
)
def test_a_speech_or_an_eve_tells_of_an_assemblys_session(words: str) -> None:
    (found,) = sessions(
        f"Peru's Foreign Minister Luz Rojas and Norway's Jan Dahl met in Riga on 3 May 2024. They {words}."
    )
    assert (found.mechanism, found.standing) == ("UN General Assembly", "mentioned")


def test_an_assembly_that_adopts_or_is_asked_is_a_body() -> None:
    text = "Peru's Foreign Minister Luz Rojas met Norway's Jan Dahl in Riga on 3 May 2024. They praised {}."
    assert sessions(text.format("the UN General Assembly")) == []
    assert sessions(text.format("the pact adopted by the UN General Assembly")) == []
