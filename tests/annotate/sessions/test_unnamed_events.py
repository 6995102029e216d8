import pytest

from memcon import annotate

_BY = {"published": "2023-05-03", "publisher": "Ministry of Foreign Affairs of Latvia"}
_OPENING = (
    "Riga, 03.05.2023 - Foreign Minister Ivo Ozols of Latvia met Foreign Minister Luz Rojas of Peru in Riga today. "
)


def _mentioned(text):
    found = annotate(_OPENING + text, **_BY).meetings
    return [(m.kind, m.status, m.place, m.start, m.parties) for m in found if m.standing == "mentioned"]


def test_a_gathering_that_a_minister_will_attend():
    found = _mentioned("On 9 June 2023 Mr Ozols will attend an international conference on reefs in Oslo.")
    assert found == [("meeting", "scheduled", "Oslo", "2023-06-09", ("LV",))]


def test_a_gathering_at_which_a_minister_spoke():
    found = _mentioned("On 9 April 2023 Minister Ozols spoke at a donors' conference in Oslo.")
    assert found == [("meeting", "held", "Oslo", "2023-04-09", ("LV",))]


def test_a_conference_by_the_body_that_organised_it():
    found = _mentioned(
        "On 9 June 2023 Minister Ozols will attend a conference on reactors organised by the OSCE in Oslo."
    )
    assert [f[1:] for f in found] == [("scheduled", "Oslo", "2023-06-09", ("LV", "OSCE"))]


def test_a_gathering_told_to_have_been_held():
    found = _mentioned(
        "The talks follow an international conference on reefs that took place in Tripoli in April 2023."
    )
    assert found == [("meeting", "held", "Tripoli", "2023-04", ("LY",))]


def test_no_gathering_of_states():
    assert not _mentioned("On 9 June 2023 Mr Ozols will attend a conference on reefs in Oslo.")
    assert not _mentioned("On 9 June 2023 Mr Ozols will attend an international press conference in Oslo.")
    assert not _mentioned("Mr Ozols will attend an international conference on reefs.")


@pytest.mark.parametrize(
    ("told", "parties"),
    [
        ("Peru and Latvia hosted a conference on reefs", ("LV", "PE")),
        ("Peru, together with Latvia, organised a conference on reefs", ("LV", "PE")),
        ("Peru hosted a donors' conference on reefs", ("PE",)),
        ("Peru, which sells tea to Latvia, hosted a donors' conference on reefs", ("PE",)),
    ],
)
def test_states_that_host_a_gathering_together_are_its_parties(told: str, parties: tuple[str, ...]) -> None:
    record = annotate(f"On 2 May 2024 {told} in Lima.", published="2024-05-03", publisher="Government of Peru")
    assert [m.parties for m in record.meetings] == [parties]
