"""How ministries tell meetings in English that is translated: calls received, credentials, styles of states, bodies."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-03").meetings)  # a Friday


HOST = "President Ana Quispe of Peru"
GUEST = "Foreign Minister Juris Ozols of Latvia"


@pytest.mark.parametrize(
    "text",
    [
        f"{HOST} received a courtesy call from {GUEST}.",
        f"{HOST} received a courtesy visit by {GUEST}.",
        f"{HOST} received the credentials of the newly appointed Ambassador of Latvia, Juris Ozols.",
        f"Ambassador Juris Ozols of Latvia presented his letters of credence to {HOST}.",
        f"{HOST} hosted a reception for Latvian Ambassador Juris Ozols.",
        f"{HOST} received newly-accredited Ambassador of Latvia Juris Ozols.",
        f"{HOST} received the Foreign Minister of the brotherly Republic of Latvia, Juris Ozols.",
        f"{HOST} met with the Deputy Premier – Minister of Foreign Affairs of the Republic of Latvia Juris Ozols.",
        f"Latvian Ambassador Juris Ozols paid a courtesy call on {HOST}.",
        f"{HOST} granted an audience to {GUEST}.",
        f"{GUEST} received an audience with {HOST}.",
        f"{GUEST} was granted an audience by {HOST}.",
    ],
)
def test_a_guest_who_is_received_meets_his_host(text: str) -> None:
    (meeting,) = read(text)
    assert (meeting.kind, meeting.parties) == ("meeting", ("LV", "PE"))
    assert {(h.name, h.party) for h in meeting.heads} == {("Ana Quispe", "PE"), ("Juris Ozols", "LV")}


@pytest.mark.parametrize(
    "text",
    ["President Ana Quispe of Peru received a courtesy gift.", "The ambassador presented credentials at a gate."],
)
def test_what_is_received_without_a_guest_is_no_meeting(text: str) -> None:
    assert read(text) == []


def test_two_offices_joined_by_a_dash_are_one_persons() -> None:
    text = f"{HOST} met with the Deputy Prime Minister – Minister of Foreign Affairs of Latvia Juris Ozols."
    (meeting,) = read(text)
    assert "Deputy Prime Minister – Minister of Foreign Affairs" in {h.office for h in meeting.heads}


@pytest.mark.parametrize(
    "words", ["ministers of Peru, Latvia and Ghana", "foreign ministers of Peru, Latvia and the Republic of Ghana"]
)
def test_a_meeting_of_ministers_is_of_the_states_listed_behind(words: str) -> None:
    (meeting,) = read(f"The third trilateral meeting of the {words} was held in Riga on May 2.")
    assert (meeting.parties, meeting.place) == (("GH", "LV", "PE"), "Riga")


@pytest.mark.parametrize("seat", ["Headquarters", "General Secretariat", "building"])
def test_where_a_body_has_its_seat_is_no_session(seat: str) -> None:
    text = f"{HOST} met {GUEST}. The talks took place at the Lake Rivers Commission {seat} in Riga."
    assert [m.kind for m in read(text)] == ["meeting"]


def test_two_summits_in_a_row_are_two_sessions() -> None:
    found = read(
        "Minister Ozols of Latvia congratulated Peru on holding the Harbour Summit and the G77 summit in Lima."
    )
    assert [m.mechanism for m in found] == ["Harbour Summit", "G77 summit"]
    found = read("Minister Ozols of Latvia congratulated Peru on holding the Harbour Summit and G77 summits in Lima.")
    assert [m.mechanism for m in found] == ["Harbour Summit", "G77 summits"]


@pytest.mark.parametrize(
    ("words", "mechanism", "number"),
    [
        ("the Sixth Joint Ministerial Meeting of the Lake Strategic Dialogue", "Lake Strategic Dialogue", 6),
        ("the fourth Harbour Union Heads of State Council meeting", "Harbour Union Heads of State Council", 4),
        ("the G20 foreign ministerial meeting", "G20 foreign ministerial meeting", None),
        ("the third Harbour Union Special Leaders Retreat", "Harbour Union Special Leaders Retreat", 3),
        ("the 32nd ASEAN Foreign Ministers' Retreat", "ASEAN Foreign Ministers' Retreat", 32),
    ],
)
def test_a_session_is_told_from_the_body_that_sits(words: str, mechanism: str, number: int | None) -> None:
    (meeting,) = read(f"Minister Ozols of Latvia attended {words} in Riga on Thursday.")
    assert (meeting.kind, meeting.mechanism, meeting.number) == ("session", mechanism, number)


def test_a_series_told_as_such_is_no_session() -> None:
    assert read("The annual ASEAN ministers' meeting is a central part of their work.") == []


@pytest.mark.parametrize(
    ("rest", "parties"),
    [
        ("The meeting was attended by Foreign Minister of Peru Luz Rojas, Foreign Minister of Ghana Kofi Adu and "
         "Foreign Minister of Latvia Juris Ozols. Kenya was represented by its ambassador.", {"GH", "KE", "LV", "PE"}),
        ("Participating states were Peru, Ghana and Latvia.", {"GH", "LV", "PE"}),
        ("It was attended by ministers from Peru, Ghana and Latvia, and observers from Chile.", {"GH", "LV", "PE"}),
    ],
)  # fmt: skip
def test_three_or_more_who_came_are_the_parties(rest: str, parties: set[str]) -> None:
    (meeting, *_) = read(f"On 3 May 2024, Riga hosted a meeting of the Council of Ministers of the Lake Union. {rest}")
    assert set(meeting.parties) == parties


def test_a_guest_of_a_session_of_two_is_no_party() -> None:
    (meeting,) = read("The 2nd Latvia-Ghana Joint Council was held in Riga. It was attended by the minister of Peru.")
    assert meeting.parties == ("GH", "LV")


def test_a_numbered_trilateral_meeting_is_a_session_headed_by_its_ministers() -> None:
    text = (
        "The third trilateral meeting of the foreign ministers of Peru, Latvia and Ghana was held in Riga on May 2. "
        "The meeting was participated by Ms. Luz Rojas, Minister of Foreign Affairs of Peru, Mr. Juris Ozols, Minister "
        "of Foreign Affairs of Latvia and Mr. Kofi Adu, Minister of Foreign Affairs of Ghana."
    )
    (meeting,) = read(text)
    assert (meeting.kind, meeting.number, meeting.standing) == ("session", 3, "subject")
    assert {(h.name, h.role) for h in meeting.heads} == {
        ("Luz Rojas", "head"),
        ("Juris Ozols", "head"),
        ("Kofi Adu", "head"),
    }


def test_two_sides_who_met_at_their_session_met_nowhere_else() -> None:
    found = read("Officials of Peru and Latvia met at the 23rd Peru-Latvia Joint Committee Meeting on Tuesday.")
    assert [(m.kind, m.standing, m.number) for m in found] == [("session", "subject", 23)]
    found = read("Officials of Peru and Latvia met at the Lake Union Summit on Tuesday.")
    assert [m.kind for m in found] == ["meeting", "session"]


def test_sessions_told_in_one_breath_share_day_and_place() -> None:
    text = "On May 3, Minister Juris Ozols of Latvia attended the 4th Lake Summit and the 21st Harbour Forum in Lima."
    assert [(m.start, m.place) for m in read(text)] == [("2024-05-03", "Lima")] * 2


def test_a_session_beside_a_visit_to_come_is_to_come() -> None:
    text = "President Ana Quispe of Peru will pay a visit to Riga on Sunday in conjunction with the 23rd Lake Dialogue."
    assert [(m.kind, m.status) for m in read(text)] == [("visit", "scheduled"), ("session", "scheduled")]


def test_the_day_of_what_was_talked_about_is_not_that_of_the_talks() -> None:
    text = (
        f"{HOST} received {GUEST}. During their meeting, Minister Ozols briefed President Quispe on the talks between "
        "Latvia and Peru due to be held on the 5th and 6th of December 2024."
    )
    assert next((m.status, m.start) for m in read(text)) == ("held", None)


def test_who_co_chairs_with_his_counterpart_is_told_behind_titles() -> None:
    text = (
        "Foreign Secretary Ana Quispe of Peru co-chaired the 8th Peru-Malaysia Joint Commission with her counterpart, "
        "Malaysian Foreign Minister Dato’ Seri Utama Haji Ahmad bin Osman."
    )
    (meeting,) = read(text)
    assert [(h.name, h.party, h.role) for h in meeting.heads] == [
        ("Ana Quispe", "PE", "co_chair"),
        ("Ahmad bin Osman", "MY", "co_chair"),
    ]


def test_who_serves_a_division_of_a_body_is_of_that_body() -> None:
    text = f"{HOST} met Mr. Juris Ozols, Head of the Asia Division of the European External Action Service, in Lima."
    (meeting,) = read(text)
    assert meeting.parties == ("EU", "PE")


@pytest.mark.parametrize(
    ("text", "mechanism", "number"),
    [
        ("The Joint Trade Committee (JTC) between Latvia and Peru was held on 2 May.", "Joint Trade Committee", None),
        ("Minister Ozols of Latvia met Minister Rojas of Peru on the sidelines of the Asia-Pacific Economic "
         "Cooperation (APEC) summit in Lima.", "Asia-Pacific Economic Cooperation summit", None),
        ("The third meeting of experts on the Ferry Partnership between Latvia and Peru was held in Riga on Tuesday.",
         "Ferry Partnership", 3),
        ("Minister Ozols of Latvia and Minister Rojas of Peru welcomed the Latvia-Peru Fish working group meeting "
         "held in Lima.", "Latvia-Peru Fish working group", None),
    ],
)  # fmt: skip
def test_a_body_is_at_work_where_its_session_is_told(text: str, mechanism: str, number: int | None) -> None:
    found = [m for m in read(text) if m.kind == "session"]
    assert [(m.mechanism, m.number) for m in found] == [(mechanism, number)]


@pytest.mark.parametrize(
    "text",
    [
        "Latvia and Peru welcomed the hosting of the Asia-Pacific Economic Cooperation (APEC) forum.",
        "The Senate finance committee met in Washington on Tuesday.",
    ],
)
def test_a_body_by_its_name_alone_has_no_session(text: str) -> None:
    assert [m.mechanism for m in read(text) if m.kind == "session"] == []


def test_a_bracket_with_letters_and_number_is_no_other_session() -> None:
    (meeting,) = read("Ministers of ASEAN spoke to the 24th Conference of the Parties (COP 24) in Riga on Tuesday.")
    assert (meeting.number, meeting.acronym) == (24, "COP 24")


def test_a_session_without_sides_is_of_those_who_met() -> None:
    text = (
        "Minister Juris Ozols of Latvia met Minister Luz Rojas of Peru in Lima on Tuesday. Minister Ozols, citing the "
        "meeting of the Lakes and Straits Subcommittee held in Riga in April, called for more trade."
    )
    (session,) = (m for m in read(text) if m.kind == "session")
    assert (session.parties, session.place) == (("LV", "PE"), "Riga")


@pytest.mark.parametrize(
    ("words", "mechanism", "number", "parties"),
    [
        ("The 62nd Ordinary Session of the ECOWAS Authority of Heads of State and Government",
         "ECOWAS Authority of Heads of State and Government", 62, ("ECOWAS",)),
        ("The 37th Ordinary Session of the Assembly of Heads of State and Government of the African Union",
         "Assembly of Heads of State and Government of the African Union", 37, ("AFU",)),
        ("The next AU Assembly of Heads of State and Government", "AU Assembly of Heads of State and Government", None,
         ("AFU",)),
        ("The Fifty-Second Pacific Islands Forum", "Pacific Islands Forum", 52, ("PIF",)),
        ("The 3rd Extraordinary Session of the Lake Rivers Council", "Lake Rivers Council", 3, ()),
    ],
)  # fmt: skip
def test_an_organ_is_told_from_its_ordinary_session(
    words: str, mechanism: str, number: int | None, parties: tuple[str, ...]
) -> None:
    (meeting,) = read(f"{words} was held in Riga on 2 May.")
    assert (meeting.mechanism, meeting.number, meeting.parties) == (mechanism, number, parties)


def test_letters_of_one_session_are_not_those_of_the_next() -> None:
    text = (
        "ASEAN spoke to the 24th Conference of the Parties (COP 24) in Riga on Tuesday and to the 14th Meeting of "
        "the Conference of the Parties in Lima on Thursday."
    )
    assert [(m.number, m.acronym) for m in read(text)] == [(24, "COP 24"), (14, None)]


def test_those_called_on_separately_are_met_one_by_one() -> None:
    hosts = "Ms. Ana Quispe, President of Peru and Mr. Luis Rojas, Minister of Trade of Peru"
    text = f"{GUEST} paid separate calls on {hosts}."
    assert [[h.name for h in m.heads] for m in read(text)] == [
        ["Juris Ozols", "Ana Quispe"],
        ["Juris Ozols", "Luis Rojas"],
    ]


def test_a_king_may_grant_an_audience_by_his_style_alone() -> None:
    (meeting,) = read(f"{GUEST} received an audience with His Majesty the King of Tonga.")
    assert meeting.parties == ("LV", "TO")


def test_a_meeting_held_is_told_once_where_a_side_is_open() -> None:
    text = (
        f"{GUEST} spoke. Prime Minister Ada Oti held a bilateral meeting with Juma Otieno, President of Kenya. "
        "The hall was full."
    )
    assert len([m for m in read(text) if "KE" in m.parties]) == 1


@pytest.mark.parametrize(
    ("guest", "party"),
    [
        ("Holy See Secretary of State Cardinal Marco Bianchi", "VA"),
        ("Latvian Chief Executive and Secretary of Trade Juris Ozols", "LV"),
        ("Juris Ozols, Diplomatic Adviser to the Latvian President", "LV"),
        ("European Commission President Inga Ozola's Head of Cabinet Juris Ozols", "EU"),
    ],
)
def test_who_holds_the_office_of_a_state_meets_for_it(guest: str, party: str) -> None:
    (meeting,) = read(f"{HOST} met with {guest} on Tuesday.")
    assert meeting.parties == tuple(sorted(("PE", party)))


@pytest.mark.parametrize("guest", ["Cardinal Marco Bianchi", "Latvian Chief Executive Officer Juris Ozols"])
def test_heads_of_churches_and_firms_meet_for_no_state(guest: str) -> None:
    assert read(f"{HOST} met with {guest} on Tuesday.") == []


def test_ones_own_official_is_of_no_other_side() -> None:
    text = "The President met today with her Chief Medical Adviser, Dr. Luz Rojas."
    assert annotate(text, published="2024-05-03", publisher="The White House").meetings == ()


@pytest.mark.parametrize(
    "text",
    [
        "In Peru, Secretary Ann Hale will meet with senior government officials.",
        "While in Lima, Secretary Ann Hale will meet with her counterpart.",
        "Secretary Ann Hale will stop in Peru to meet with senior officials to discuss fisheries.",
        "In Peru, the delegation will meet with Peruvian government officials and civil society.",
        "In Peru, the delegation will meet with President Ana Quispe.",
    ],
)
def test_officials_met_on_a_journey_are_of_the_country_it_led_to(text: str) -> None:
    found = annotate(text, published="2024-05-03", publisher="US Department of State").meetings
    (meeting,) = [m for m in found if m.kind == "meeting"]
    assert (meeting.status, meeting.parties) == ("scheduled", ("PE", "US"))


@pytest.mark.parametrize(
    "text",
    [
        "In Honolulu, Secretary Ann Hale will meet with senior government officials.",
        "In Peru, Secretary Ann Hale will meet with business leaders.",
        "In Peru, Secretary Ann Hale will meet with senior officials from the private sector.",
        "In Peru and Kenya, Secretary Ann Hale will meet with senior government officials.",
    ],
)
def test_officials_at_home_of_a_fund_or_of_two_countries_are_of_none_told(text: str) -> None:
    assert annotate(text, published="2024-05-03", publisher="US Department of State").meetings == ()


@pytest.mark.parametrize(
    "words",
    [
        "held bilateral meetings with her Latvian and Kenyan counterparts",
        "held separate meetings with the Ambassadors of Latvia and Kenya",
    ],
)
def test_states_met_in_separate_meetings_are_met_each_alone(words: str) -> None:
    found = read(f"{HOST} {words} on Tuesday.")
    assert [m.parties for m in found] == [("LV", "PE"), ("KE", "PE")]


@pytest.mark.parametrize(
    "words", ["spoke with the Ambassadors of Latvia and Kenya", "hosted the Foreign Ministers of Latvia and Kenya"]
)
def test_officials_told_by_their_offices_in_the_plural_are_met(words: str) -> None:
    (meeting,) = read(f"{HOST} {words} on Tuesday.")
    assert meeting.parties == ("KE", "LV", "PE")


@pytest.mark.parametrize("words", ["There were also bilateral meetings with", "Bilateral meetings were also held with"])
def test_meetings_that_only_took_place_are_those_of_the_publishers_side(words: str) -> None:
    text = (
        "On Tuesday, Minister for Law Ann Hale met with Foreign Minister Juris Ozols of Latvia. "
        f"{words} Kenyan Justice Minister Juma Otieno and Peruvian Justice Minister Ana Rojas."
    )
    found = annotate(text, published="2024-05-03", publisher="Singapore Ministry of Law").meetings
    assert [m.parties for m in found] == [("LV", "SG"), ("KE", "SG"), ("PE", "SG")]


def test_a_journey_to_cities_between_semicolons_is_one_visit_of_their_states() -> None:
    text = "Minister Anne Holm of Norway will travel to Lima, Peru; Nairobi, Kenya; and Tbilisi, Georgia June 6-13."
    (visit,) = annotate(text, published="2024-05-06").meetings
    assert visit.parties == ("GE", "KE", "NO", "PE")


@pytest.mark.parametrize(
    ("words", "acts"),
    [
        ("spoke today with Foreign Minister Luz Rojas of Peru on the response to the flood", ["discussion"]),
        ("spoke today with Foreign Minister Luz Rojas of Peru on the margins of the Reef Forum", []),
        ("met Foreign Minister Luz Rojas of Peru to discuss tides and issues related to fish", ["discussion"]),
    ],
)
def test_what_people_met_on_is_told_by_its_noun(words: str, acts: list[str]) -> None:
    text = f"Secretary of State Anne Holm {words}."
    found = annotate(text, published="2024-05-06", publisher="US Department of State").acts
    assert [a.kind for a in found] == acts


def test_letters_for_an_office_in_a_bracket_stand_for_it_later() -> None:
    text = (
        "Norway's Senior Bureau Official (SBO) Anne Holm met Minister Luz Rojas of Peru in Lima. SBO Holm discussed "
        "joint efforts to map reefs."
    )
    found = annotate(text, published="2024-05-06").acts
    assert [(a.kind, a.actors) for a in found] == [("discussion", ("NO",))]
