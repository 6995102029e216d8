"""Sessions that societies and firms hold, which no governments meet at."""

import pytest

from memcon import annotate


def sessions(text: str, publisher: str = "The Harbour Times") -> list[str | None]:
    found = annotate(text, published="2024-05-06", publisher=publisher)
    return [m.mechanism for m in found.meetings if m.kind == "session"]


@pytest.mark.parametrize(
    "text",
    [
        "Peru's envoy spoke at the 12th Annual General Meeting of the Norway-Peru Business Council in Oslo.",
        "The Fishers' League of Peru held its third Annual General Meeting in Oslo on 3 May 2024.",
        "Students from Peru and Norway attended the fifth Lima Model United Nations Conference on 3 May 2024.",
    ],
)
def test_the_name_of_a_session_may_tell_that_a_society_holds_it(text: str) -> None:
    assert sessions(text) == []


@pytest.mark.parametrize(
    "host",
    [
        "The Peruvian Ferry Association (PFA) is set to host the fourth Peru-Norway Ferry Summit in Oslo on 3 May.",
        "The Chamber of Commerce of Lima has announced the fourth Peru-Norway Ferry Summit in Oslo on 3 May 2024.",
        "Ministers came to Oslo for the fourth Peru-Norway Ferry Summit organised by the Lima Chamber of Commerce.",
        "Organised by the Oslo Institute of Ferries, the fourth Peru-Norway Ferry Summit opened in Oslo on 3 May 2024.",
    ],
)
def test_a_session_that_a_society_alone_hosts_is_none_of_governments(host: str) -> None:
    assert sessions(host) == []


@pytest.mark.parametrize(
    "host",
    [
        "The Peruvian Ferry Ministry is set to host the fourth Peru-Norway Ferry Summit in Oslo on 3 May.",
        "The Ministry of Ports and the Lima Chamber of Commerce hosted the fourth Peru-Norway Ferry Summit in Oslo.",
        "They came to Oslo for the fourth Peru-Norway Ferry Summit organised by the Ministry and an Association.",
        "The Ferry Association praised Peru as Norway hosted the fourth Peru-Norway Ferry Summit in Oslo.",
        "Organised by the Peruvian government, the fourth Peru-Norway Ferry Summit opened in Oslo on 3 May 2024.",
    ],
)
def test_a_government_may_host_beside_a_society(host: str) -> None:
    assert sessions(host) == ["Peru-Norway Ferry Summit"]


def test_a_government_tells_of_the_general_meetings_of_states() -> None:
    text = "Peru's envoy spoke at the 12th Annual General Meeting of the Bureau of Lakes in Oslo on 3 May 2024."
    assert sessions(text) == []
    assert sessions(text, "Ministry of Foreign Affairs of Peru") == ["Annual General Meeting of the Bureau of Lakes"]
