"""Meetings and visits to which somebody is invited, and what hosts and guests say before they meet."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str, publisher: str | None = "The White House", title: str | None = None) -> list[MeetingMention]:
    document = Document(text=text, id="x", published="2024-05-03", publisher=publisher, title=title)  # a Friday
    return list(annotate(document).meetings)


def heads(meeting: MeetingMention) -> list[str]:
    return [h.name for h in meeting.heads]


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        (
            "Chancellor Otto Brandt of Germany has accepted President Hallam's invitation to visit Denver with him on "
            "May 23.",
            "2024-05-23",
            "Denver",
        ),
        (
            "Chancellor Otto Brandt of Germany accepted an invitation to pay an official visit to Denver in June.",
            "2024-06",
            "Denver",
        ),
    ],
)
def test_who_accepts_an_invitation_for_a_day_will_visit(text: str, day: str, place: str) -> None:
    (visit,) = read(text)
    assert (visit.kind, visit.standing, visit.status) == ("visit", "subject", "scheduled")
    assert (visit.start, visit.place, visit.parties, heads(visit)) == (day, place, ("DE", "US"), ["Otto Brandt"])


def test_who_accepts_an_invitation_goes_and_who_invited_stays() -> None:
    (visit,) = read("President Hallam has accepted the invitation of Prime Minister Jon Dahl to visit Denmark in June.")
    assert (visit.country, visit.parties, heads(visit)) == ("DK", ("DK", "US"), ["Hallam"])


def test_an_invitation_accepted_for_no_day_is_agreed() -> None:
    (visit,) = read("Minister Luz Rojas of Peru accepted the invitation of Minister Juris Ozols to visit Latvia.", None)
    assert (visit.status, visit.start, heads(visit)) == ("agreed", None, ["Luz Rojas"])


def test_who_accepts_an_invitation_to_meet_will_meet_who_invited() -> None:
    (met,) = read(
        "Minister Jana Berg of Sweden has accepted President Hallam's invitation to meet on May 10 in Denver."
    )
    assert (met.kind, met.status, met.start, met.parties) == ("meeting", "scheduled", "2024-05-10", ("SE", "US"))
    assert sorted(heads(met)) == ["Hallam", "Jana Berg"]


@pytest.mark.parametrize(
    ("invited", "place"),
    [
        ("to the White House for a meeting on Tuesday, May 7 to discuss trade", "White House"),
        ("to Denver for talks on May 7", "Denver"),
        ("for a working lunch on May 7", None),
    ],
)
def test_an_invitation_for_a_day_announces_a_meeting(invited: str, place: str | None) -> None:
    (met,) = read(f"President Hallam has invited President Oleh Marchuk of Ukraine {invited}.")
    assert (met.kind, met.standing, met.status, met.start) == ("meeting", "subject", "scheduled", "2024-05-07")
    assert (met.place, heads(met)) == (place, ["Hallam", "Oleh Marchuk"])


@pytest.mark.parametrize(
    "invited",
    ["to Denver for talks", "to attend the conference on May 7", "for a meeting of the Harbour Commission on May 7"],
)
def test_an_invitation_alone_is_no_meeting_of_host_and_guest(invited: str) -> None:
    found = read(f"President Hallam has invited President Oleh Marchuk of Ukraine {invited}.")
    assert [m for m in found if m.kind == "meeting"] == []


@pytest.mark.parametrize("where", ["the Pentagon", "the White House"])
def test_a_house_with_an_article_is_a_place(where: str) -> None:
    (met,) = read(f"Secretary Tull met Minister Jana Berg of Sweden at {where} today.")
    assert ((met.place or "").removeprefix("the "), met.country) == (where.removeprefix("the "), "US")


BEFORE = "Remarks by President Hallam and President Gintaras Ėža of Lithuania Before Bilateral Meeting"


def test_labels_have_capitals_of_any_latin_alphabet() -> None:
    (met,) = read(
        "Harbour Room\n\nPRESIDENT HALLAM: Mr. President, it is good to see you.\n\n"
        "PRESIDENT ĖŽA: Thank you for having us.\n",
        title=BEFORE,
    )
    assert (met.standing, met.start, met.parties) == ("subject", "2024-05-03", ("LT", "US"))


@pytest.mark.parametrize(
    "said",
    [
        "We met with the Vice President in November.",
        "I talked to Vice President Tull by phone this morning.",
    ],
)
def test_an_earlier_or_another_meeting_is_not_that_of_host_and_guest(said: str) -> None:
    found = read(
        "Harbour Room\n\nPRESIDENT HALLAM: Mr. President, it is good to see you again.\n\n"
        f"PRESIDENT ĖŽA: Thank you for having us. {said}\n",
        title=BEFORE,
    )
    (met,) = [m for m in found if m.standing == "subject"]
    assert (met.kind, met.start, met.parties, len(met.heads)) == ("meeting", "2024-05-03", ("LT", "US"), 2)


def test_a_long_welcome_tells_the_meeting() -> None:
    (met,) = read(
        "Harbour Room\n\nPRESIDENT HALLAM: It is a huge honor for Mara and me to host the Prime Minister.\n\n"
        "PRIME MINISTER DAHL: The weather is better here.\n",
        title="Remarks by President Hallam and Prime Minister Jon Dahl of Denmark",
    )
    assert (met.start, met.parties) == ("2024-05-03", ("DK", "US"))
