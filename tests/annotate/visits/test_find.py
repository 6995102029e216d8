"""Visits: trips to several countries, legs, attributes that are no visit."""

import pytest

from growth import measure_ratio
from memcon import annotate
from memcon.annotate.talks.destinations import is_told_since
from memcon.model import MeetingMention


def visits(text: str, publisher: str | None = None) -> list[MeetingMention]:
    return [m for m in annotate(text, published="2024-05-03", publisher=publisher).meetings if m.kind == "visit"]


def test_a_trip_to_several_countries_is_one_visit_without_a_place() -> None:
    text = (
        "Latvian Minister Juris Ozols will travel to Lima, Nairobi, and Oslo May 6-10, 2024. "
        "Minister Ozols will then travel to Nairobi to meet President Jane Otieno."
    )
    (visit,) = visits(text)
    assert (visit.parties, visit.place, visit.country) == (("KE", "LV", "NO", "PE"), None, None)


def test_a_guest_who_is_visiting_makes_no_record_of_its_own() -> None:
    assert visits("Latvian Minister Juris Ozols met Peru's Minister Luz Rojas, who is visiting Latvia.") == []


def test_the_day_of_a_meeting_is_not_that_of_the_visit_under_way() -> None:
    text = (
        "Minister Luz Rojas of Peru, who is currently on an official visit to Latvia, met Minister Ozols in Riga today."
    )
    (visit,) = visits(text, "Ministry of Foreign Affairs of Latvia")
    assert (visit.start, visit.end) == ("2024-05", None)


def test_an_arrival_for_a_session_is_told_by_the_session() -> None:
    assert visits("Peruvian Minister Luz Rojas arrived in Riga to attend the Lake Summit.") == []


def test_a_visit_of_his_is_that_of_the_person_told_before() -> None:
    text = (
        "Latvian Minister Juris Ozols praised Peru's growth. "
        "The talks were part of his official visit to Peru on May 1-2."
    )
    assert [(v.parties, [h.name for h in v.heads]) for v in visits(text)] == [(("LV", "PE"), ["Juris Ozols"])]


def test_advice_to_travellers_is_no_visit() -> None:
    text = "U.S. citizens should not travel to Peru this year. Students can travel to Latvia."
    text += " Minister Juris Ozols said it is safe for Latvians to travel to Kenya."
    assert annotate(text, published="2024-05-03", publisher="US Department of State").meetings == ()


def test_a_visit_told_in_the_first_person_is_the_publisher_s() -> None:
    text = "I will visit Vanuatu on 13-14 December for bilateral discussions with Prime Minister Ravo."
    record = annotate(text, published="2001-12-07", publisher="Minister for Foreign Affairs of Australia")
    visits = [m for m in record.meetings if m.kind == "visit"]
    assert [(v.start, v.parties, v.status) for v in visits] == [("2001-12-13", ("AU", "VU"), "scheduled")]


def test_a_city_visited_for_a_speech_is_no_official_visit() -> None:
    text = "I will visit New York on 13 December, where I will address a forum of bankers."
    record = annotate(text, published="2001-12-07", publisher="Minister for Foreign Affairs of Australia")
    assert not [m for m in record.meetings if m.kind == "visit"]


@pytest.mark.parametrize(
    ("text", "parties", "country"),
    [
        ("BONN, May 2 - Kenyan Trade Minister Ada Mwangi arrived for a four-day visit.", ("DE", "KE"), "DE"),
        ("BONN, May 2 - Kenyan Trade Minister Ada Mwangi, here on an official visit, agreed.", ("DE", "KE"), "DE"),
        ("A Peruvian trade delegation will visit Kenya next week.", ("KE", "PE"), "KE"),
        ("Peru's President Ana Quispe went home on Monday after a three-day visit to Kenya.", ("KE", "PE"), "KE"),
    ],
)
def test_visits_as_newspapers_tell_them(text: str, parties: tuple[str, ...], country: str) -> None:
    (visit,) = annotate(text, published="2024-05-03", publisher="Harbour News Agency").meetings
    assert (visit.kind, visit.parties, visit.country) == ("visit", parties, country)


def test_ore_of_a_state_that_goes_to_another_makes_no_visit() -> None:
    text = "Peruvian ore will travel to Kenya next week."
    assert annotate(text, published="2024-05-03", publisher="Harbour News Agency").meetings == ()


@pytest.mark.parametrize(
    "told",
    ["concluded a successful visit to Peru", "is on a three-day visit to Peru from May 2 to 4", "paid a visit to Peru"],
)
def test_a_visit_made_is_the_subject(told: str) -> None:
    found = annotate(f"Latvian Foreign Minister Juris Ozols {told}.", published="2024-05-03").meetings
    assert [(m.kind, m.standing, m.parties) for m in found] == [("visit", "subject", ("LV", "PE"))]


def test_a_visit_one_is_invited_to_undertake_is_only_agreed_if_taken_up() -> None:
    text = "Peru's President Ana Quispe invited Premier Juris Ozols of Latvia to undertake a visit to Peru."
    assert not annotate(text).meetings
    answered = annotate(f"{text} He thanked her and looks forward to it.").meetings
    assert [(m.kind, m.standing, m.status) for m in answered] == [("visit", "mentioned", "agreed")]


def test_the_country_is_the_publishers_own() -> None:
    text = "Latvian Foreign Minister Juris Ozols arrived in the country on Friday for a two-day visit."
    (visit,) = annotate(text, published="2024-05-03", publisher="Ministry of Foreign Affairs of Peru").meetings
    assert (visit.kind, visit.country, visit.parties) == ("visit", "PE", ("LV", "PE"))


def test_a_visit_to_two_countries_is_one_visit_without_a_place() -> None:
    (visit,) = visits("Latvian Minister Juris Ozols will visit Peru and Kenya from 6 to 10 May.")
    assert (visit.parties, visit.country, visit.end) == (("KE", "LV", "PE"), None, "2024-05-10")
    (visit,) = visits("During Latvian Minister Juris Ozols's official visit to Peru, Kenya offered ships.")
    assert visit.parties == ("LV", "PE")


def test_a_visit_for_which_somebody_is_thanked_is_the_one_told_before() -> None:
    text = (
        "Latvian Minister Juris Ozols received Peruvian Minister Luz Rojas in Riga on 2 May. "
        "He expressed his appreciation to Minister Rojas for paying a working visit to Latvia."
    )
    assert visits(text) == []


def test_a_visit_of_hers_may_be_that_of_the_person_behind_the_comma() -> None:
    text = "During her official visit to Peru, Minister Anna Ozola of Latvia met Minister Luz Rojas in Lima."
    assert [(v.parties, [h.name for h in v.heads]) for v in visits(text)] == [(("LV", "PE"), ["Anna Ozola"])]


def test_whose_visit_it_is_stands_before_whose_invitation() -> None:
    text = (
        "The visit of Peru's Minister Luz Rojas to Latvia, at the invitation of Minister Ilze Ozola, ended in May 2024."
    )
    (visit,) = visits(text, "Ministry of Foreign Affairs of Latvia")
    assert ([h.name for h in visit.heads], visit.parties) == (["Luz Rojas"], ("LV", "PE"))


def test_visits_of_two_persons_are_two() -> None:
    text = (
        "Peru's Minister Luz Rojas visited Riga from 1 to 3 May 2024. This follows Peru's President Ana Soto's state "
        "visit to Latvia in March."
    )
    assert [[h.name for h in v.heads] for v in visits(text, "Ministry of Foreign Affairs of Latvia")] == [
        ["Luz Rojas"],
        ["Ana Soto"],
    ]


def test_an_intended_visit_is_not_held() -> None:
    text = "The High Commissioner of Kenya conveyed the Kenyan President's {} visit Peru soon."
    (visit,) = visits(text.format("intention to"), "Ministry of Foreign Affairs of Peru")
    assert (visit.status, visit.start) == ("agreed", None)


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("the first visit by a Latvian president to Lima", ("LV", "PE")),
        ("the first visit to Peru by a Latvian prime minister", ("LV", "PE")),
        ("the planned visit of Latvia's prime minister to Peru", ("LV", "PE")),
        ("the visit of the Prime Minister of Latvia to Peru", ("LV", "PE")),
    ],
)
def test_whoever_holds_an_office_may_visit(words: str, parties: tuple[str, ...]) -> None:
    assert [v.parties for v in visits(f"The envoy spoke of {words}.")] == [parties]


def test_a_visit_whose_day_is_sought_is_agreed() -> None:
    (visit,) = visits("They discussed possible dates of the visit of the Prime Minister of Latvia to Peru.")
    assert visit.status == "agreed"


def test_who_comes_on_a_visit_to_attend_a_session_visits() -> None:
    text = "Peruvian Minister Luz Rojas arrived in Riga on Monday on a two-day visit to attend the Lake Summit."
    (visit,) = visits(text)
    assert visit.country == "LV"
    assert visits(text.replace("on a two-day visit ", "")) == []


def test_honours_do_not_part_a_visitor_from_the_visit() -> None:
    (visit,) = visits("They agreed on the dates of the visit of the Hon'ble Prime Minister of Latvia to Peru.")
    assert visit.parties == ("LV", "PE")


def test_a_journey_that_is_but_supposed_is_no_visit() -> None:
    text = (
        "President Juan Soto of Peru said he would sign the treaty {} the Kenyan president came to Lima on 3 May 2024."
    )
    assert [m.kind for m in annotate(text.format("if")).meetings] == []
    assert [m.kind for m in annotate("The Kenyan president came to Lima on 3 May 2024.").meetings] == ["visit"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The King of Qatar, Hamad Noor, landed on Friday morning in Lima to discuss gas.", "Lima"),
        ("The Latvian Foreign Minister arrived on Monday to hold several meetings in Lima.", "Lima"),
        (
            "President Ilze Ozola said that Latvian Foreign Minister Juris Ozols would go to Lima next month.",
            "Lima",
        ),
        ("Premier Juris Ozols of Latvia, a poet, starts a week long visit to Lima on Sunday.", "Lima"),
    ],
)
def test_who_arrives_somewhere_on_a_day_visits_it(text: str, place: str) -> None:
    (visit,) = annotate(text, published="2024-05-03", publisher="Harbour News Agency").meetings
    assert (visit.kind, visit.place, visit.country) == ("visit", place, "PE")


def test_what_one_expects_to_pay_is_a_visit_to_come() -> None:
    (visit,) = visits("President Juris Ozols of Latvia said on Monday that he expects to visit Peru this year.")
    assert (visit.status, visit.parties, visit.start) == ("scheduled", ("LV", "PE"), "2024")


def test_a_visit_since_which_there_was_none_is_another() -> None:
    text = "It is the first visit of a Latvian president to Peru since former President Ilze Ozola's visit in 2008."
    now, before = visits(text)
    assert (now.start, now.heads) == (None, ())
    assert (before.start, before.country, before.heads[0].name) == ("2008", "PE", "Ilze Ozola")


def test_an_earlier_visit_of_the_same_guest_is_another() -> None:
    text = "Latvian Premier Juris Ozols has arrived in Lima for a brief visit. Earlier, he visited Peru in March."
    assert [(v.place, v.start) for v in visits(text)] == [("Lima", "2024-05-03"), (None, "2024-03")]


def test_a_visit_there_goes_to_the_place_told_before() -> None:
    (visit,) = visits("Speaking in Peru at the end of a visit there, Latvian President Juris Ozols thanked the crowd.")
    assert (visit.country, visit.parties) == ("PE", ("LV", "PE"))


def test_what_is_told_behind_a_comma_is_no_destination() -> None:
    text = "During his visit, Latvian Minister Juris Ozols will pay a courtesy call to Peru's President Ana Soto."
    assert visits(text) == []
    assert visits("Just as Latvian Premier Juris Ozols landed in Lima, Kenya's ministry denied it.")[0].country == "PE"


def test_a_guest_s_visit_without_a_place_is_to_the_publisher_s_country() -> None:
    text = "The Latvian Minister's visit comes as {} seeks new ships."
    (visit,) = annotate(text.format("Peru"), publisher="Ministry of Foreign Affairs of Peru").meetings
    assert (visit.kind, visit.country, visit.parties) == ("visit", "PE", ("LV", "PE"))
    assert annotate(text.format("Kenya"), publisher="Ministry of Foreign Affairs of Peru").meetings == ()


def test_a_leader_without_a_name_is_the_publisher_s() -> None:
    text = "Following the President's successful visit to Latvia, the minister opened the port."
    (visit,) = annotate(text, publisher="Ministry of Foreign Affairs of Peru").meetings
    assert visit.parties == ("LV", "PE")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("President Juris Ozols welcomed Peruvian President Luz Rojas to Riga on a two-day state visit.", "Riga"),
        ("President Juris Ozols received the Peruvian President, Ms Luz Rojas, for an official visit.", None),
        ("The government will receive the President of Peru, Luz Rojas, for a state visit on 6 and 7 May.", None),
    ],
)
def test_a_guest_received_for_a_visit_of_state_visits_the_hosts_country(text: str, place: str | None) -> None:
    (visit,) = visits(text, "Ministry of Foreign Affairs of Latvia")
    assert (visit.parties, visit.place, visit.country) == (("LV", "PE"), place, "LV")
    assert visit.heads[0].name == "Luz Rojas"


def test_a_minister_of_ones_own_received_for_a_visit_is_no_guest() -> None:
    text = "President Juris Ozols received Latvian Minister Inga Berzina for a working visit in Riga."
    assert visits(text, "Ministry of Foreign Affairs of Latvia") == []


def test_a_guest_who_is_expected_visits() -> None:
    (visit,) = visits("Kenyan President William Otieno is expected in Lima on Monday for a two-day visit.")
    assert (visit.status, visit.place) == ("scheduled", "Lima")


@pytest.mark.parametrize("words", ["hopes to visit", "would like to pay a visit to", "may also visit"])
def test_a_visit_hoped_for_is_but_agreed(words: str) -> None:
    (visit,) = visits(f"Kenyan President William Otieno {words} Peru.")
    assert visit.status == "agreed"


def test_a_visit_prepared_is_ahead() -> None:
    (visit,) = visits("Kenyan President William Otieno prepares to visit Peru on Friday.")
    assert (visit.status, visit.country) == ("scheduled", "PE")


def test_a_capital_may_stand_behind_its_comma() -> None:
    (visit,) = visits("Kenyan Minister William Otieno on Friday arrived in the Peruvian capital, Lima, for a visit.")
    assert (visit.place, visit.country) == ("Lima", "PE")


def test_what_was_since_a_visit_is_looked_for_within_reach() -> None:
    short, long = ("before a visit " * n for n in (20, 2000))
    ratio = measure_ratio(
        lambda: [is_told_since(long, 0, len(long)) for _ in range(200)],
        lambda: [is_told_since(short, 0, len(short)) for _ in range(200)],
        limit=5,
    )
    assert ratio < 5  # a hundred times the text
    assert is_told_since("since President A's ", 0, 20)
    assert not is_told_since("beside President A's ", 0, 21)


@pytest.mark.parametrize(
    "text",
    [
        "Latvian Minister Juris Ozols met Peruvian President Ana Quispe during an official visit to Peru.",
        "Latvian Minister Juris Ozols accepted an invitation from Peru's President Ana Quispe for a visit to Peru.",
        "Latvian Minister Juris Ozols was received by Peruvian President Ana Quispe for a state visit.",
        "In Lima, Latvian Minister Juris Ozols was warmly welcomed by Peru's President Ana Quispe for a state visit.",
    ],
)
def test_who_is_of_the_country_visited_is_not_the_visitor(text: str) -> None:
    (visit,) = visits(text)
    assert (visit.heads[0].name, visit.heads[0].party, visit.country) == ("Juris Ozols", "LV", "PE")


@pytest.mark.parametrize("verb", ["will pay", "will then make", "is to undertake"])
def test_a_visit_that_will_be_paid_is_what_the_sentence_tells(verb: str) -> None:
    text = f"Latvian President Juris Ozols {verb} a visit to Peru from 7 to 9 May."
    (visit,) = annotate(text, published="2024-05-03").meetings
    assert (visit.standing, visit.start, visit.end) == ("subject", "2024-05-07", "2024-05-09")


def test_a_guest_named_with_his_state_behind_a_visit_does_not_go_there() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols met Peruvian Foreign Minister Luz Rojas, who was in Latvia on a working "
        "visit, on 2 May. During her visit, the Foreign Minister of Peru also met President Ivo Kalns."
    )
    found = annotate(text, published="2024-05-03").meetings
    assert {m.country for m in found if m.kind == "visit"} == {"LV"}


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("visited Peru on 2 May", "2024-05-02"),
        ("travelled to Peru on 2 May for a one-day visit", "2024-05-02"),
        ("arrived in Peru on 2 May", "2024-05"),
        ("visited Peru from 1 to 2 May", "2024-05"),
    ],
)
def test_meetings_of_a_visit_of_one_day_are_on_that_day(words: str, day: str) -> None:
    text = f"Latvian President Juris Ozols {words}. He held talks with President Luz Rojas."
    found = annotate(text, published="2024-05-03").meetings
    assert [m.start for m in found if m.kind == "meeting"] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Latvian President Juris Ozols's official visit to Peru ends today.",
        "Latvian President Juris Ozols concluded his visit to Peru today.",
    ],
)
def test_a_visit_that_ends_on_a_day_did_not_begin_then(text: str) -> None:
    (visit,) = annotate(text, published="2024-05-03").meetings
    assert (visit.standing, visit.start) == ("subject", "2024-05")


def test_a_first_visit_is_that_of_whom_the_sentence_before_received() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols welcomed his counterpart Luz Rojas of Peru to Riga on 1 and 2 May. It "
        "was the first visit to Latvia by a Peruvian minister in years."
    )
    (visit,) = [m for m in annotate(text, published="2024-05-03").meetings if m.kind == "visit"]
    assert [h.name for h in visit.heads] == ["Luz Rojas"]
    assert (visit.start, visit.end) == ("2024-05-01", "2024-05-02")


@pytest.mark.parametrize(("place", "guest"), [("in Bergen", ["Luz Rojas"]), ("in Lima", ["Anne Holm"]), ("", [])])
def test_who_is_away_from_home_is_the_guest_of_a_working_visit(place: str, guest: list[str]) -> None:
    text = f"Minister Anne Holm of Norway met Minister Luz Rojas of Peru {place} for a working visit on Monday."
    record = annotate(text, published="2024-05-06", publisher="Ministry of Ports of Norway")
    told = [m for m in record.meetings if m.kind == "visit"]
    assert [m.heads[0].name for m in told] == guest


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            "Minister Juris Ozols of Latvia will travel to Peru, Kenya and Chile from 6 to 12 May 2024. "
            "On 8 May he will travel on to Kenya. He will visit Chile from 10 to 12 May.",
            [(("LV", "PE"), "PE"), (("KE", "LV"), "KE"), (("CL", "LV"), "CL")],
        ),
        (
            "Minister Juris Ozols of Latvia will travel to Peru and Kenya in May. He will visit Peru on 8 May. "
            "Minister Ozols will visit Kenya on 10 May.",
            [(("LV", "PE"), "PE"), (("KE", "LV"), "KE")],
        ),
        (
            "Minister Juris Ozols of Latvia will travel to Peru, Kenya and Chile from 6 to 12 May 2024. "
            "He will travel to Kenya to meet President Jane Otieno.",
            [(("CL", "KE", "LV", "PE"), None)],
        ),
    ],
)
def test_a_stop_with_a_day_of_its_own_is_a_visit_of_its_own(
    told: str, found: list[tuple[tuple[str, ...], str]]
) -> None:
    assert [(v.parties, v.country) for v in visits(told)] == found
