import pytest

from memcon import annotate

_BY = {"published": "2024-05-14", "publisher": "Ministry of Foreign Affairs of Latvia"}


def _sessions(text):
    return [
        (m.mechanism, m.number, m.place, m.start, m.status)
        for m in annotate(text, **_BY).meetings
        if m.kind == "session"
    ]


@pytest.mark.parametrize(
    "told", ["opened in Oslo on 13 May", "got under way in Oslo on 13 May", "ended on 13 May in Oslo"]
)
def test_a_conference_told_by_its_beginning_or_end(told: str) -> None:
    found = _sessions(f"The Polar Ministerial Conference {told}. Peru took part.")
    assert found == [("Polar Ministerial Conference", None, "Oslo", "2024-05-13", "held")]


@pytest.mark.parametrize(
    "name",
    [
        "Diplomatic Conference to Conclude and Adopt an Eel Trade Treaty",
        "Diplomatic Conference for the Adoption of the Convention on Ferries",
    ],
)
def test_a_diplomatic_conference_is_named_with_its_treaty(name: str) -> None:
    found = _sessions(f"The {name} will take place in Riga from 3 to 14 June 2024.")
    assert found == [(name, None, "Riga", "2024-06-03", "scheduled")]


def test_a_committee_between_two_states_met() -> None:
    found = _sessions("The Joint Committee between Latvia and Peru met in Riga on 3 May.")
    assert found == [("Joint Committee", None, "Riga", "2024-05-03", "held")]


def test_a_numbered_conference_of_parties_alone() -> None:
    found = _sessions("Minister Ivo Ozols will take part in COP29 in Baku on 12 November.")
    assert [f[1:] for f in found] == [(29, "Baku", "2024-11-12", "scheduled")]


def test_no_session_begins() -> None:
    assert not _sessions("The Polar Ministerial Conference began a study of eels. Peru took part.")
    found = _sessions("The ninth session of the Eel Board of the Polar Trade Council begins today in Oslo.")
    assert [f[0] for f in found] != ["Polar Trade Council"]
    assert len(found) <= 1
