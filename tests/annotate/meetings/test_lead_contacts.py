"""What a report opens with, where no other rule reads a meeting: title, publisher and place tell the sides."""

import pytest

from growth import measure_ratio
from memcon import annotate
from memcon.model import Document, MeetingMention

NORWAY = "Ministry of Foreign Affairs of Norway"


def read(text: str, title: str, publisher: str | None = NORWAY) -> list[MeetingMention]:
    document = Document(text=text, title=title, published="2024-05-06", publisher=publisher)
    return [m for m in annotate(document).meetings if m.standing == "subject"]


def read_one(text: str, title: str, publisher: str | None = NORWAY) -> MeetingMention:
    (meeting,) = read(text, title, publisher)
    return meeting


def test_heads_of_authorities_are_of_the_publisher_and_of_the_state_named() -> None:
    meeting = read_one(
        "On 2 May, the head of the Harbour Authority, Ms Kari Lie, met with the head of the Peruvian Ferry Ministry, "
        "Ms Luz Rojas, in Oslo to share views on fares.",
        "Meeting on ferries",
    )
    assert (meeting.kind, meeting.parties, meeting.start) == ("meeting", ("NO", "PE"), "2024-05-02")
    assert [(h.name, h.party) for h in meeting.heads] == [("Kari Lie", "NO"), ("Luz Rojas", "PE")]


def test_a_signature_joins_more_than_two() -> None:
    meeting = read_one(
        "Foreign Minister Jan Dahl, Trade Minister Kari Lie, the Peruvian Minister for Harbours Luz Rojas, and the "
        "Kenyan Foreign Minister Ada Mwangi, signed the treaties on lighthouses on 3 May 2024.",
        "Treaties with Peru and Kenya signed",
    )
    assert (meeting.parties, meeting.start) == (("KE", "NO", "PE"), "2024-05-03")


def test_the_day_told_first_is_that_of_the_signature() -> None:
    meeting = read_one(
        "On 2 May in Lima, Foreign Minister Jan Dahl and Finance Minister Luz Rojas signed a protocol to the treaty "
        "of 8 March 2011 on ferry fares.",
        "Norway and Peru sign protocol on ferry fares",
    )
    assert (meeting.start, meeting.place, meeting.parties) == ("2024-05-02", "Lima", ("NO", "PE"))


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Norway welcomes envoy", "Norway welcomes the appointment of Ambassador Luz Rojas of Peru as envoy."),
        ("Norway and Peru mark treaty", "The treaty, which had been signed by Minister Luz Rojas of Peru, ended."),
        (
            "Norway to receive help from Peru",
            "Norway will receive nine boats that Minister Luz Rojas of Peru promised.",
        ),
        ("Call on Peru", "Foreign Minister Jan Dahl spoke to former Finance Minister Kari Lie about Peru."),
        ("Talks on seals", "Foreign Minister Jan Dahl and Peru's envoy Luz Rojas spoke to the press."),
        ("Minister meets fishers of Peru", "Foreign Minister Jan Dahl met the trade union leader Luz Rojas of Peru."),
    ],
)
def test_no_contact_of_governments_is_made_up(title: str, text: str) -> None:
    assert read(text, title) == []


def test_a_call_that_only_the_name_tells() -> None:
    meeting = read_one(
        "Prime Minister Jan Dahl called Hori Kenta today to wish him well as the new Prime Minister of Japan.",
        "Prime Minister's call with Prime Minister Hori of Japan",
    )
    assert (meeting.kind, meeting.parties) == ("call", ("JP", "NO"))


@pytest.mark.parametrize(
    ("text", "title", "parties", "country"),
    [
        (
            "Foreign Minister Jan Dahl travels to three states of the coast from 8 to 11 May to renew old ties.",
            "Foreign Minister Jan Dahl to travel to Peru, Chile and Ecuador",
            ("CL", "EC", "NO", "PE"),
            None,
        ),
        (
            "A delegation of seven representatives from the Peruvian harbour commission is currently in Norway for an "
            "exchange of views on ferries.",
            "Peruvian delegation in Norway for exchange on ferries",
            ("NO", "PE"),
            "NO",
        ),
    ],
)
def test_a_journey_joins_the_states_of_the_title(
    text: str, title: str, parties: tuple[str, ...], country: str | None
) -> None:
    visit = read_one(text, title)
    assert (visit.kind, visit.parties, visit.country) == ("visit", parties, country)


@pytest.mark.parametrize(
    ("title", "text", "place", "country"),
    [
        (
            "Foreign Minister Jan Dahl pays working visit to Peru",
            "Foreign Minister Jan Dahl met Minister Luz Rojas of Peru in Lima on 3 May. The visit to Lima marks the "
            "birthday of a treaty.",
            "Lima",
            "PE",
        ),
        (
            "Peruvian Foreign Minister visits Oslo",
            "Foreign Minister Jan Dahl met Minister Luz Rojas of Peru in Oslo on 3 May. The working visit closes a "
            "year of quarrels.",
            "Oslo",
            "NO",
        ),
    ],
)
def test_a_visit_of_the_title_stands_beside_its_meeting(title: str, text: str, place: str, country: str) -> None:
    (visit,) = (m for m in read(text, title) if m.kind == "visit")
    assert (visit.parties, visit.start, visit.place, visit.country) == (("NO", "PE"), "2024-05-03", place, country)


def test_a_visit_of_which_nothing_else_is_told_is_the_subject() -> None:
    visit = read_one(
        "Boats, nets and fares: these were the matters of Foreign Minister Jan Dahl's visit to Peru from 2 to 4 May.",
        "Foreign Minister deepens ties",
    )
    assert (visit.kind, visit.parties) == ("visit", ("NO", "PE"))


def test_a_gathering_of_many_is_a_meeting() -> None:
    meeting = read_one(
        "On 10 May, Foreign Minister Jan Dahl will lead a Norwegian delegation to the international conference on "
        "the rescue of seals in Lima.",
        "Foreign Minister to take part in conference in Lima",
    )
    assert (meeting.kind, meeting.status, meeting.start, meeting.place) == (
        "meeting",
        "scheduled",
        "2024-05-10",
        "Lima",
    )
    assert [(h.name, h.party) for h in meeting.heads] == [("Jan Dahl", "NO")]


def test_a_conference_at_home_is_no_gathering_of_states() -> None:
    assert read("Foreign Minister Jan Dahl opened the national conference on seals in Oslo on 3 May.", "Seals") == []


@pytest.mark.parametrize(
    "verb", ["will visit Peru from 8 to 10 May", "will visit Peru accompanied by traders on 8 May"]
)
def test_a_long_office_in_commas_parts_nobody_from_his_verb(verb: str) -> None:
    office = "head of the Department of Fisheries, Ferries, Lighthouses, Harbours, Coastal Towns and Trade (DFFLHCTT)"
    visit = read_one(f"Minister Jan Dahl, {office}, {verb}.", "News")
    assert (visit.kind, visit.start, [h.name for h in visit.heads]) == ("visit", "2024-05-08", ["Jan Dahl"])


def test_a_long_opening_is_read_in_linear_time() -> None:
    def read_long(times: int) -> None:
        read("Minister Ana Silva and the Peruvian delegation, " * times + "had views on talks.", "Norway meets Peru")

    assert measure_ratio(lambda: read_long(200), lambda: read_long(50), 8) < 8


def test_what_an_envoy_is_for_is_not_where_he_goes() -> None:
    title = "Travel of Special Envoy for Peru Lund"
    assert not read("Norwegian Special Envoy for Peru Kari Lund will travel to the Coast starting 8 May.", title)


def test_who_has_left_office_is_of_no_state_that_is_talked_about() -> None:
    text = "Secretary of State Ann Lund spoke with former President Carl Berg today about the situation in Peru."
    assert not read(text, "Secretary Lund's Call with President Berg", "US Department of State")
