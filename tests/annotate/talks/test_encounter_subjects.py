"""Who met whom where a pronoun, a clause or a visit told before says it."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str, publisher: str | None = None) -> list[MeetingMention]:
    found = annotate(Document(text, published="2024-05-14", publisher=publisher)).meetings
    return [m for m in found if m.kind == "meeting"]


def names(meeting: MeetingMention) -> set[str]:
    return {h.name or "" for h in meeting.heads}


def test_whom_a_pronoun_means_is_met() -> None:
    text = (
        "Peruvian Prime Minister Luz Rojas praised the plan. "
        "She spoke through Kenyan Foreign Secretary Juma Otieno, who called on her at the palace on Monday."
    )
    (meeting,) = read(text)
    assert names(meeting) == {"Luz Rojas", "Juma Otieno"}
    assert meeting.parties == ("KE", "PE")


def test_a_pronoun_of_a_counterpart_is_no_person_met() -> None:
    (meeting,) = read("Peruvian Foreign Minister Luz Rojas met her Kenyan counterpart Juma Otieno on Monday.")
    assert names(meeting) == {"Luz Rojas", "Juma Otieno"}


def test_a_clause_that_names_another_keeps_the_subject() -> None:
    text = (
        "Peruvian Foreign Secretary Luz Rojas, who is here at the invitation of her counterpart Ana Wanjiru, "
        "called on Kenyan President Juma Otieno."
    )
    (meeting,) = read(text)
    assert names(meeting) == {"Luz Rojas", "Juma Otieno"}


def test_verbs_behind_share_a_pronoun_that_opens_the_sentence() -> None:
    text = (
        "Peruvian Foreign Minister Luz Rojas came home. She, while in Nairobi, met Kenyan Trade Minister Juma Otieno."
    )
    (meeting,) = read(text)
    assert names(meeting) == {"Luz Rojas", "Juma Otieno"}


def test_sentences_that_go_on_with_one_pronoun_tell_of_one_person() -> None:
    text = (
        "Peruvian Foreign Minister Carlos Rojas came to Nairobi. He met Kenyan Trade Minister Juma Otieno. "
        "He called on Kenyan President Ana Wanjiru."
    )
    assert [names(m) for m in read(text)] == [{"Carlos Rojas", "Juma Otieno"}, {"Carlos Rojas", "Ana Wanjiru"}]


def test_those_met_on_a_visit_told_before_are_of_the_state_visited() -> None:
    text = (
        "Peru's Foreign Minister Luz Rojas visited Kenya. "
        "She had meetings with Minister of Trade Juma Otieno and Minister of Health Ana Wanjiru."
    )
    assert [(sorted(names(m)), m.parties) for m in read(text)] == [
        (["Juma Otieno", "Luz Rojas"], ("KE", "PE")),
        (["Ana Wanjiru", "Luz Rojas"], ("KE", "PE")),
    ]


def test_who_is_told_with_a_body_is_not_of_the_state_visited() -> None:
    text = "Peru's Foreign Minister Luz Rojas visited Kenya. She met UN Special Envoy Ana Berg on Monday."
    (meeting,) = read(text)
    assert meeting.parties == ("PE", "UN")


def test_the_minister_of_a_state_told_by_a_description_is_called_on() -> None:
    text = (
        "Peru's envoy to Kenya Luz Rojas paid a courtesy call to the coastal nation's new Trade Minister Juma Otieno."
    )
    (meeting,) = read(text)
    assert names(meeting) == {"Luz Rojas", "Juma Otieno"}


def test_members_of_a_group_are_whom_the_next_sentences_name_with_the_office() -> None:
    text = (
        "The foreign ministers of Peru and Kenya met in Oslo on Monday. Peru's Foreign Minister Luz Rojas called the "
        "talks frank. Kenyan Trade Minister Ana Wanjiru was absent. Kenyan Foreign Minister Juma Otieno agreed."
    )
    (meeting,) = read(text)
    assert names(meeting) == {"Luz Rojas", "Juma Otieno"}


def test_of_a_group_only_one_may_be_named() -> None:
    text = "Peruvian and Kenyan defence ministers met on Monday. Peru's Defence Minister Luz Rojas called it a start."
    (meeting,) = read(text)
    assert names(meeting) == {"Luz Rojas"}


def test_who_led_a_side_led_it_at_both_sessions_of_the_sentence_before() -> None:
    text = (
        "The third meeting of the Peru-Kenya Joint Working Group on Fisheries and the second session of the Peru-Kenya "
        "Maritime Dialogue concluded in Lima on Monday. Deputy Minister Luz Rojas led the Peruvian side."
    )
    found = [m for m in annotate(Document(text, published="2024-05-14")).meetings if m.kind == "session"]
    assert [names(m) for m in found] == [{"Luz Rojas"}, {"Luz Rojas"}]


def test_two_who_chair_respectively_are_of_the_sides_in_order() -> None:
    text = (
        "The sixth round of the Peru-Kenya Political Consultations was held under the co-chairmanship of Foreign "
        "Secretaries Admiral (Prof) Luz Rojas and Ambassador Juma Otieno respectively."
    )
    (session,) = annotate(Document(text)).meetings
    assert {(h.name, h.party) for h in session.heads} == {("Luz Rojas", "PE"), ("Juma Otieno", "KE")}


def test_who_has_no_plans_for_talks_holds_none() -> None:
    assert read("Peruvian Foreign Minister Luz Rojas said she has no plans to start trade talks with Kenya.") == []


def test_a_verb_that_shares_will_has_its_subject() -> None:
    text = "Peruvian President Luz Rojas will hold talks with King Felix of Belgium and then meet Premier Jan Roos."
    assert {"Luz Rojas", "Jan Roos"} in [names(m) for m in read(text)]
    text = (
        "Kenyan Premier Juma Otieno is here. Today he will open talks with Jan Roos of Peru and also meet King Felix."
    )
    assert {"Jan Roos", "Felix"} not in [names(m) for m in read(text)]


def test_a_verb_behind_and_shares_the_pronoun_of_its_clause() -> None:
    text = "Foreign Minister Luz Rojas of Peru flew to Riga, where she opened a fair and met King Felix of Belgium."
    assert {"Luz Rojas", "Felix"} in [names(m) for m in read(text)]
    text = "Foreign Minister Luz Rojas of Peru is in Riga. There she will open a fair and meet King Felix of Belgium."
    assert {"Luz Rojas", "Felix"} in [names(m) for m in read(text)]


def test_who_stands_in_for_another_or_comes_with_another_meets() -> None:
    for aside in ("standing in for President Ana Quispe", "flanked by Trade Minister Ana Quispe"):
        (meeting,) = read(f"Peruvian Prime Minister Luz Rojas, {aside}, met Kenyan Foreign Secretary Juma Otieno.")
        assert names(meeting) == {"Luz Rojas", "Juma Otieno"}


def test_what_is_told_of_the_first_of_two_hides_none() -> None:
    for aside in ("representing the Andean states", "whose country chairs the bloc"):
        (meeting,) = read(
            f"Peruvian Prime Minister Luz Rojas, {aside}, and Kenyan Foreign Secretary Juma Otieno met on Monday."
        )
        assert names(meeting) == {"Luz Rojas", "Juma Otieno"}


def test_what_is_due_after_a_journey_is_no_part_of_it() -> None:
    (meeting,) = read(
        "Peruvian Prime Minister Luz Rojas, who arrived in Nairobi on Monday, is scheduled to meet Kenyan President "
        "Juma Otieno on Friday."
    )
    assert (meeting.status, meeting.start) == ("scheduled", "2024-05-17")
    (meeting,) = read(
        "Peruvian Prime Minister Luz Rojas flew to Nairobi on Monday to meet President Juma Otieno of Kenya."
    )
    assert (meeting.status, meeting.start) == ("held", "2024-05-13")


def test_offices_with_capitals_stand_for_those_named_before() -> None:
    text = (
        "At the invitation of President Luz Rojas of Peru, President Ada Mwangi of Kenya paid a State Visit to Peru "
        "from 2 to 4 May 2024. The two Presidents held delegation-level talks in Lima on 3 May."
    )
    (meeting,) = read(text)
    assert (names(meeting), meeting.start, meeting.place) == ({"Luz Rojas", "Ada Mwangi"}, "2024-05-03", "Lima")


def test_offices_of_one_side_with_capitals_met_nobody() -> None:
    assert not read("Peru has two chambers. The Presidents met in Lima on 3 May 2024.", "Peru Ministry of Ports")


def test_who_spoke_when_meeting_another_met_him() -> None:
    (meeting,) = read(
        "Peruvian Prime Minister Luz Rojas said on Monday when meeting with her Kenyan counterpart Juma Otieno that "
        "the port would reopen."
    )
    assert names(meeting) == {"Luz Rojas", "Juma Otieno"}


def test_who_flies_home_visits_nobody() -> None:
    told = "Peruvian Prime Minister Luz Rojas met Kenyan President Juma Otieno in Nairobi. Ms. Rojas then flew to {}."
    assert [m.kind for m in annotate(told.format("Lima"), published="2024-05-14").meetings] == ["meeting"]
    assert [m.kind for m in annotate(told.format("Oslo"), published="2024-05-14").meetings] == ["meeting", "visit"]


@pytest.mark.parametrize(
    "told",
    [
        "was received in Nairobi on Monday by her Kenyan counterpart Juma Otieno",
        "was received in Nairobi on Monday by the Kenyan Foreign Minister Juma Otieno",
        "was received on Monday by Juma Otieno, Foreign Minister of Kenya, in Nairobi",
    ],
)
def test_who_received_a_guest_stands_behind_place_and_day(told: str) -> None:
    (meeting,) = read(f"Peruvian Foreign Minister Luz Rojas {told}.")
    assert names(meeting) == {"Luz Rojas", "Juma Otieno"}
    assert (meeting.start, meeting.place) == ("2024-05-13", "Nairobi")


@pytest.mark.parametrize("lead", ["Upon landing", "Prior to the dinner", "Together with her aides"])
def test_who_goes_on_as_she_is_none_of_those_she_met(lead: str) -> None:
    text = (
        f"Norwegian Premier Ann Holm flew to Lima. {lead}, she thanked President Jo Rojas. She met Minister Ken Vega."
    )
    assert {"Ann Holm", "Ken Vega"} in [names(m) for m in annotate(text, published="2024-05-14").meetings]


def test_letters_may_stand_before_the_office_of_who_was_met() -> None:
    (meeting,) = read("The Kenyan Foreign Minister, Juma Otieno, met the MFA State Secretary Luz Rojas of Peru.")
    assert names(meeting) == {"Luz Rojas", "Juma Otieno"}
    assert not read("The Kenyan Foreign Minister, Juma Otieno, met BMW President Luz Rojas.")


def test_an_agency_known_by_letters_is_of_its_state() -> None:
    (meeting,) = read("Peruvian President Luz Rojas met CIA Director Ann Holm on Monday.")
    assert meeting.parties == ("PE", "US")


@pytest.mark.parametrize(
    "verb",
    [
        "attended a working meeting with",
        "participated in talks with",
        "had the opportunity to meet",
        "was able to meet",
        "met, among others,",
        "met in particular",
        "consulted with",
        "held an in-depth exchange with",
        "was leading a second day of negotiations with",
    ],
)
@pytest.mark.parametrize("whom", ["the Latvian President, Ivo Ozols", "Latvian officials"])
def test_a_pronoun_acts_by_more_words_for_meeting(verb: str, whom: str) -> None:
    text = f"Foreign Minister Luz Rojas of Peru flew to Riga on Monday. She {verb} {whom} on Tuesday."
    read = annotate(text, published="2015-03-11", publisher="The Harbour Times")
    assert [m.parties for m in read.meetings if m.kind == "meeting"] == [("LV", "PE")]


@pytest.mark.parametrize("verb", ["was no longer able to meet", "missed the chance of tea with"])
def test_who_could_not_meet_did_not(verb: str) -> None:
    text = f"Foreign Minister Luz Rojas of Peru flew to Riga. She {verb} the Latvian President, Ivo Ozols."
    read = annotate(text, published="2015-03-11", publisher="The Harbour Times")
    assert [m for m in read.meetings if m.kind == "meeting"] == []


def test_members_of_a_government_may_receive_a_guest() -> None:
    text = "Foreign Minister Luz Rojas of Peru was received by senior members of the Latvian {} in Riga on Tuesday."
    read = annotate(text.format("government"), published="2015-03-11", publisher="The Harbour Times")
    assert [m.parties for m in read.meetings if m.kind == "meeting"] == [("LV", "PE")]
    read = annotate(text.format("choir"), published="2015-03-11", publisher="The Harbour Times")
    assert [m for m in read.meetings if m.kind == "meeting"] == []


@pytest.mark.parametrize(
    ("opening", "behind", "leads"),
    [
        ("On Monday, before her talks with", "Kenyan Ambassador Ada Mwangi cast doubt on it.", True),
        ("The paper wrote that in her talks with", "Kenyan Ambassador Ada Mwangi took notes.", True),
        ("In her talks with", "Kenyan Ambassador Ada Mwangi and others, she took notes.", False),
    ],
)
def test_talks_that_open_a_clause_are_of_the_subject_behind_them(opening: str, behind: str, leads: bool) -> None:
    text = (
        "President Wanjiru of Kenya praised the port. Her adviser Joy Otieno was absent. "
        f"{opening} Peruvian Minister Luz Rojas, {behind}"
    )
    met = annotate(text, published="2024-05-03", publisher="The Harbour Times").meetings
    assert (
        [[(h.name, h.party) for h in m.heads] for m in met] == [[("Ada Mwangi", "KE"), ("Luz Rojas", "PE")]]
    ) is leads


@pytest.mark.parametrize("aide", ["special envoy", "Special Envoy for Trade", "top adviser"])
def test_whose_aide_somebody_is_did_not_meet(aide: str) -> None:
    (meeting,) = read(f"President Luz Rojas's {aide} Juan Soto of Peru met Minister Anna Ozola of Latvia on Monday.")
    assert names(meeting) == {"Juan Soto", "Anna Ozola"}


def test_two_of_whom_each_has_a_team_met() -> None:
    text = "President Luz Rojas of Peru and Minister Juan Soto of Peru met Minister Anna Ozola of Latvia on Monday."
    assert names(read(text)[0]) == {"Luz Rojas", "Juan Soto", "Anna Ozola"}


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Kenya has offered free entry and Peru has begun talks with Latvia.", ("LV", "PE")),
        ("Kenya was first to pay, while Peru held talks with Latvia in Riga on Monday.", ("LV", "PE")),
        ("Kenya, which has offered free entry, and Peru held talks with Latvia in Riga on Monday.", ("KE", "LV", "PE")),
    ],
)
def test_the_subject_of_a_clause_before_does_not_meet(text: str, parties: tuple[str, ...]) -> None:
    assert [m.parties for m in read(text)] == [parties]


@pytest.mark.parametrize(
    "others",
    [
        " and a delegation of senior officials, including Deputy Minister Juan Soto, flew to Riga and",
        " and a team that included Deputy Minister Juan Soto",
        ", accompanied by Deputy Minister Juan Soto, visited Riga on Monday and also",
    ],
)
def test_who_came_along_did_not_meet_alone(others: str) -> None:
    found = read(f"Minister Luz Rojas of Peru{others} met Minister Anna Ozola of Latvia on Monday.")
    assert names(next(m for m in found if m.kind == "meeting")) == {"Luz Rojas", "Anna Ozola"}


def test_who_met_behind_a_clause_of_another_did() -> None:
    first = "Minister Luz Rojas of Peru fell ill"
    text = f"{first}, and Deputy Minister Juan Soto met Minister Anna Ozola of Latvia on Monday."
    assert names(read(text)[0]) == {"Juan Soto", "Anna Ozola"}


def test_whom_a_pronoun_means_met_beside_who_is_named() -> None:
    text = (
        "Minister Luz Rojas of Peru is in Riga. On Monday she and Ambassador Juan Soto of Peru met Minister Anna Ozola."
    )
    met = next(m for m in read(text) if m.kind == "meeting")
    assert {"Luz Rojas", "Juan Soto"} <= names(met)
