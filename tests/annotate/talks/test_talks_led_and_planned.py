"""Who led talks that are told before, talks planned on a matter, and where those who spoke were."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

SWISS = "Federal Department of Foreign Affairs, Switzerland"


def read(text: str) -> list[MeetingMention]:
    return list(annotate(Document(text, published="2015-03-10", publisher=SWISS)).meetings)


def names(meeting: MeetingMention) -> list[str]:
    return [h.name for h in meeting.heads]


def test_who_led_for_the_first_time_led() -> None:
    text = (
        "Delegations from Switzerland and Peru met in Bern on 9 March. The meeting focused on eels, and was led{} by "
        "State Secretary Ruth Keller and Peruvian Deputy Minister Luz Rojas."
    )
    for words in ("", " for the first time", " this year"):
        (meeting,) = read(text.format(words))
        assert names(meeting) == ["Ruth Keller", "Luz Rojas"]


def test_the_talks_led_are_those_of_the_session_told_before() -> None:
    told = "State Secretary Ruth Keller and Peruvian Deputy Minister Luz Rojas led the talks."
    (session,) = read(
        f"The third round of political consultations between Switzerland and Peru took place in Bern on 9 March. {told}"
    )
    assert (session.kind, names(session)) == ("session", ["Ruth Keller", "Luz Rojas"])
    (meeting,) = read(told)
    assert (meeting.kind, names(meeting)) == ("meeting", ["Ruth Keller", "Luz Rojas"])


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("In Lima, Federal Councillor Ruth Keller talked to Peruvian Minister Luz Rojas.", "meeting"),
        ("Federal Councillor Ruth Keller spoke to President Luz Rojas of Peru in Lima about eels.", "meeting"),
        ("Federal Councillor Ruth Keller spoke to President Luz Rojas of Peru in Lima by telephone.", "call"),
        ("In Bern, Federal Councillor Ruth Keller spoke to President Luz Rojas of Peru.", "call"),
        ("Federal Councillor Ruth Keller spoke to President Luz Rojas of Peru in Oslo on 9 March.", "meeting"),
        ("Federal Councillor Ruth Keller spoke to Luz Rojas, her Peruvian counterpart, in Oslo on 9 March.", "meeting"),
        ("Federal Councillor Ruth Keller spoke to President Luz Rojas of Peru about eels in Oslo.", "call"),
        ("On the sidelines of a fair, Federal Councillor Ruth Keller spoke to Peru's President Luz Rojas.", "meeting"),
        ("On the fate of a fair, Federal Councillor Ruth Keller spoke to Peru's President Luz Rojas.", "call"),
    ],
)
def test_who_speaks_with_somebody_abroad_meets_him(told: str, kind: str) -> None:
    assert [m.kind for m in read(told)] == [kind]


@pytest.mark.parametrize(
    ("words", "found"), [("Talks on eels are also planned with", 1), ("Talk of eels will not please", 0)]
)
def test_talks_on_a_matter_are_planned(words: str, found: int) -> None:
    met = read(f"State Secretary Ruth Keller will be in Lima on 12 March. {words} Minister Luz Rojas of Peru.")
    assert len([m for m in met if m.kind == "meeting" and m.status == "scheduled"]) == found


def test_an_office_with_commas_parts_no_row_of_hosts() -> None:
    hosts = (
        "President Ruth Keller, head of the Federal Department of Eels, Lakes and Ports (FDELP), and Vice-President "
        "Urs Lind, head of the Federal Department of Finance (FDF)"
    )
    met = read(f"Prime Minister Luz Rojas of Peru was received by {hosts}, in Bern on 9 March.")
    assert {"Ruth Keller", "Urs Lind"} <= {n for m in met for n in names(m)}


def test_the_day_of_agreeing_is_not_that_of_the_talks() -> None:
    (meeting,) = read("On 25 January 2015, Peru and Kenya agreed to hold talks on eels. Switzerland welcomes this.")
    assert (meeting.status, meeting.start) == ("agreed", None)
    (meeting,) = read("On 25 January 2015, Peru and Kenya held talks on eels in Geneva. Switzerland welcomes this.")
    assert (meeting.status, meeting.start) == ("held", "2015-01-25")


def test_who_is_mandated_to_hold_talks_has_not_met() -> None:
    told = "Switzerland and Peru {} bilateral consultations in Lima on 9 March."
    assert read(told.format("have been mandated to hold")) == []
    assert len(read(told.format("held"))) == 1


def test_what_takes_place_regularly_is_no_session() -> None:
    told = "Minister Ruth Keller met Minister Luz Rojas of Peru in Bern. Political consultations with Peru {} 2004."
    assert [m.kind for m in read(told.format("have taken place regularly since"))] == ["meeting"]
    assert [m.kind for m in read(told.format("were held in Lima in"))] == ["meeting", "session"]
