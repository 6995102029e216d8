"""Meetings told by a verb: its subjects and the persons met, and what is no meeting."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str, published: str | None = "2024-05-03", publisher: str | None = None) -> list[MeetingMention]:
    return [m for m in annotate(text, published=published, publisher=publisher).meetings if m.kind == "meeting"]


def names(meeting: MeetingMention) -> list[str]:
    return [h.name for h in meeting.heads]


def test_a_second_verb_behind_and_shares_its_subject() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols met Peru's President Ana Quispe and held talks with "
        "Foreign Minister Luz Rojas of Peru."
    )
    assert [names(m) for m in meetings(text)] == [["Juris Ozols", "Ana Quispe"], ["Juris Ozols", "Luz Rojas"]]


def test_a_pronoun_as_subject_means_the_person_told_before() -> None:
    text = "Latvian Foreign Minister Juris Ozols arrived in Lima. He met Peru's President Ana Quispe on Thursday."
    assert [names(m) for m in meetings(text)] == [["Juris Ozols", "Ana Quispe"]]


def test_a_country_before_an_office_does_not_end_the_sentence() -> None:
    text = "Latvian Foreign Minister Juris Ozols met U.S. Secretary of State Ann Moss in Riga."
    assert [names(m) for m in meetings(text)] == [["Juris Ozols", "Ann Moss"]]


def test_hours_of_talks_are_a_meeting() -> None:
    text = "Peru's President Ana Quispe held two hours of talks in Riga with Latvian Foreign Minister Juris Ozols."
    assert [(names(m), m.place) for m in meetings(text)] == [(["Ana Quispe", "Juris Ozols"], "Riga")]


def test_a_summit_held_with_a_guest_is_a_meeting_in_capitals_too() -> None:
    text = "Peru's President Ana Quispe today held a Summit with Latvian President Juris Ozols in Riga."
    assert [names(m) for m in meetings(text)] == [["Ana Quispe", "Juris Ozols"]]


def test_a_cardinal_with_an_office_of_state_is_a_side_and_one_without_is_none() -> None:
    text = "Latvian Foreign Minister Juris Ozols met Peru's Foreign Minister, Cardinal Luis Rojas."
    assert [names(m) for m in meetings(text)] == [["Juris Ozols", "Luis Rojas"]]
    assert meetings("Latvian Foreign Minister Juris Ozols met Cardinal Luis Rojas of Peru.") == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Latvian Minister Juris Ozols discussed trade with Peru's Minister Luz Rojas during a lunch.", "meeting"),
        ("In a phone call with Peruvian Minister Luz Rojas, Latvian Minister Juris Ozols backed trade.", "call"),
        ("A phone call of Latvian Minister Juris Ozols with Peruvian Minister Luz Rojas took place.", "call"),
        ("Latvian Minister Juris Ozols received a phone call from Peruvian Minister Luz Rojas.", "call"),
        ("Latvian Minister Juris Ozols and Peruvian Minister Luz Rojas discussed trade by phone.", "call"),
        ("Latvian Minister Juris Ozols and his Peruvian counterpart, Luz Rojas, reviewed relations.", "meeting"),
    ],
)  # fmt: skip
def test_talks_are_found_without_a_verb_of_meeting(text: str, kind: str) -> None:
    (meeting,) = annotate(text, published="2024-05-03").meetings
    assert (meeting.kind, meeting.parties) == (kind, ("LV", "PE"))
    assert set(names(meeting)) == {"Juris Ozols", "Luz Rojas"}


def test_persons_of_one_state_who_discuss_are_no_meeting() -> None:
    text = "Latvian Minister Juris Ozols and Latvian Minister Anna Kalnina discussed trade during a working lunch."
    assert annotate(text, published="2024-05-03").meetings == ()


def test_heads_of_state_and_government_are_called_on_one_by_one() -> None:
    text = "Latvian Minister Juris Ozols will call on Peruvian President Ana Quispe and Prime Minister Luis Soto."
    assert [names(m) for m in meetings(text)] == [["Juris Ozols", "Ana Quispe"], ["Juris Ozols", "Luis Soto"]]


@pytest.mark.parametrize("verb", ["met", "met with", "will meet", "held talks with", "was received by"])
def test_who_met_the_president_and_the_premier_met_them_in_turn(verb: str) -> None:
    text = f"Latvian Minister Juris Ozols {verb} Peruvian President Ana Quispe and Prime Minister Luis Soto."
    assert [names(m) for m in meetings(text)] == [["Juris Ozols", "Ana Quispe"], ["Juris Ozols", "Luis Soto"]]


def test_meetings_held_separately_stay_apart() -> None:
    text = "Latvian Minister Juris Ozols separately met Peruvian President Ana Quispe and Prime Minister Luis Soto."
    assert len(meetings(text)) == 2


def test_a_title_before_the_name_takes_the_office_before_it() -> None:
    text = (
        "The Head of the Federal Department of Finance, Federal Councillor Urs Keller, met Peru's Minister Luz Rojas."
    )
    (meeting,) = meetings(text, publisher="Federal Department of Finance")
    assert (meeting.heads[0].name, meeting.heads[0].office) == (
        "Urs Keller",
        "Head of the Federal Department of Finance",
    )


def test_a_counterpart_takes_the_office_of_the_subject_and_another_party() -> None:
    text = "Latvian Foreign Minister Juris Ozols met his Peruvian and Kenyan counterparts, Luz Rojas and Jane Otieno."
    (meeting,) = meetings(text)
    assert [(h.name, h.office, h.party) for h in meeting.heads] == [
        ("Juris Ozols", "Foreign Minister", "LV"),
        ("Luz Rojas", "Foreign Minister", "PE"),
        ("Jane Otieno", "Foreign Minister", "KE"),
    ]
    text = "Minister Juris Ozols travelled to Lima. There he met with his counterpart, Foreign Minister Luz Rojas."
    found = meetings(text, publisher="Ministry of Foreign Affairs of Latvia")
    assert [[h.party for h in m.heads] for m in found] == [["LV", "PE"]]


def test_a_reception_at_the_airport_is_no_meeting() -> None:
    text = "Upon his arrival in Riga, Peruvian Minister Luis Soto was welcomed by Latvian Minister Juris Ozols."
    assert meetings(text) == []


def test_negotiations_without_day_place_or_person_are_a_matter_not_an_occasion() -> None:
    text = "Latvian Minister Juris Ozols backed talks between Peru and Kenya."
    assert meetings(text) == []


def test_guests_of_several_states_on_one_call_or_at_one_table_are_one_occasion() -> None:
    (call,) = annotate(
        "Peru's President Ana Quispe held a video call with President Olu Ade of Nigeria and Prime Minister "
        "Juris Ozols of Latvia.",
        published="2024-05-03",
    ).meetings
    assert (call.kind, call.parties) == ("call", ("LV", "NG", "PE"))
    text = "Latvian Foreign Minister Juris Ozols met President Ana Quispe of Peru and President Olu Ade of Nigeria."
    assert [m.parties for m in meetings(text)] == [("LV", "NG", "PE")]


def test_two_offices_of_one_state_met_are_two_occasions() -> None:
    text = "Latvian Foreign Minister Juris Ozols will hold talks with both the President and Prime Minister of Peru."
    found = meetings(text)
    assert [m.parties for m in found] == [("LV", "PE"), ("LV", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "Latvian Foreign Minister Juris Ozols said that Latvia will meet Peru's needs for grain.",
        "Latvia and Peru met their targets for the year.",
        "Latvia and Peru speak with one voice on the high seas.",
        "Latvia has engaged with Peru, Kenya and Nepal on oil.",
        "The two sides are to meet the goals set by Latvia and Peru.",
    ],
)
def test_goals_and_needs_that_are_met_are_no_meeting(text: str) -> None:
    assert meetings(text) == []


def test_a_governor_of_a_territory_of_the_same_state_is_no_other_side() -> None:
    text = "President Ann Hale met with Governor Luis Ortega of Puerto Rico."
    assert meetings(text, publisher="The White House") == []


def test_their_talks_tell_of_a_meeting_of_the_two_persons_before() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols and Peruvian Foreign Minister Luz Rojas reaffirmed the friendship of the "
        "two peoples. Before their talks in Riga on Thursday, Minister Ozols welcomed the new embassy."
    )
    (meeting,) = meetings(text)
    assert (meeting.parties, meeting.place, meeting.start) == (("LV", "PE"), "Riga", "2024-05-02")
    assert meetings("Latvia's farmers and Peru's farmers praised their talks.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The Ambassador of the Russian Federation Yuri Orlov has called on Foreign Minister Juris Ozols of Latvia.",
        "Peru's Ambassador Julia Bishop called on caretaker Foreign Minister Juris Ozols of Latvia.",
    ],
)
def test_federations_and_family_names_are_no_private_side(text: str) -> None:
    (meeting,) = meetings(text)
    assert len(meeting.parties) == 2


def test_talks_between_a_minister_with_a_portfolio_ahead_and_another() -> None:
    text = (
        "The pact was reached at the end of talks between Peruvian Reunification and Land Minister Luz Rojas and her "
        "Latvian counterpart Juris Ozols in Riga on Friday."
    )
    (meeting,) = meetings(text)
    assert next((h.name, h.office, h.party) for h in meeting.heads) == (
        "Luz Rojas", "Reunification and Land Minister", "PE",
    )  # fmt: skip


def test_letters_behind_a_name_do_not_hide_its_office() -> None:
    text = "Ms. Luz Rojas, Foreign Minister of Peru, met Hon. Ann Hale MP, Minister for Foreign Affairs of Australia."
    (meeting,) = meetings(text)
    assert [(h.name, h.office) for h in meeting.heads] == [
        ("Luz Rojas", "Foreign Minister"),
        ("Ann Hale", "Minister for Foreign Affairs"),
    ]


def test_a_site_may_stand_between_the_verb_and_the_person_received() -> None:
    text = "Latvian President Juris Ozols received yesterday at Riga Castle Peru's Foreign Minister Luz Rojas."
    (meeting,) = meetings(text)
    assert (names(meeting), meeting.place) == (["Juris Ozols", "Luz Rojas"], "Riga Castle")


def test_the_only_talks_of_the_first_sentence_are_what_the_document_reports() -> None:
    text = (
        "RIGA (ANP) - Latvian Foreign Minister Juris Ozols said talks with Peruvian Foreign Minister Luz Rojas on "
        "Thursday were frank and useful."
    )
    (meeting,) = meetings(text)
    assert (meeting.standing, meeting.start) == ("subject", "2024-05-02")


def test_a_stop_of_initials_does_not_part_the_verb_from_whom_it_met() -> None:
    text = "Secretary of State Ann Hale met today in Washington, D.C. with Peruvian Foreign Minister Luz Rojas."
    (meeting,) = meetings(text)
    assert (names(meeting), meeting.country) == (["Ann Hale", "Luz Rojas"], "US")


def test_a_meeting_told_in_the_first_person_with_its_day_is_one_however_polite() -> None:
    text = "I was very pleased to meet with Peru's Prime Minister, Luz Rojas, in Canberra today."
    record = annotate(text, published="2015-01-26", publisher="Prime Minister of Australia")
    assert [(m.kind, m.parties, m.place) for m in record.meetings] == [("meeting", ("AU", "PE"), "Canberra")]


def test_a_commissioner_of_the_united_nations_is_of_them_and_not_of_the_publisher() -> None:
    text = "I will hold talks in Geneva on 4 February with the High Commissioner for Human Rights, Mary Ross."
    record = annotate(text, published="2002-01-25", publisher="Minister for Trade of Australia")
    assert [m.parties for m in record.meetings] == [("AU", "UN")]


def test_two_who_spoke_by_telephone_had_a_call_and_two_who_spoke_had_none() -> None:
    who = "Peru's President Ana Quispe and Kenyan President Dan Mora"
    (call,) = annotate(f"{who} spoke by telephone on Monday.", published="2024-05-03").meetings
    assert (call.kind, call.parties) == ("call", ("KE", "PE"))
    assert annotate(f"{who} spoke for an hour on Monday.", published="2024-05-03").meetings == ()


def test_two_who_met_are_of_two_sides_though_one_country_is_told() -> None:
    text = "Premier Juris Ozols and Speaker of the Congress Ana Quispe of Peru met today at the Congress in Lima, Peru."
    (meeting,) = meetings(text, publisher="Government of Latvia")
    assert [(h.name, h.party) for h in meeting.heads] == [("Juris Ozols", "LV"), ("Ana Quispe", "PE")]


def test_whom_a_visitor_meets_is_of_the_country_of_the_city() -> None:
    text = "Foreign Minister Juris Ozols met with Luz Rojas, Chair of the Commission on Trade in Lima, on Thursday."
    (meeting,) = meetings(text, publisher="Ministry of Foreign Affairs of Latvia")
    assert meeting.parties == ("LV", "PE")
    assert [h.office for h in meeting.heads] == ["Foreign Minister", "Chair of the Commission on Trade"]


def test_a_counterpart_by_name_alone_is_met() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols received his counterpart Luz Rojas in Riga. Peru's Minister Rojas spoke."
    )
    (meeting,) = meetings(text)
    assert (meeting.parties, names(meeting)) == (("LV", "PE"), ["Juris Ozols", "Luz Rojas"])
    (meeting,) = meetings("Latvian Foreign Minister Juris Ozols met his counterpart from Peru, Luz Rojas, in Riga.")
    assert (meeting.parties, names(meeting)) == (("LV", "PE"), ["Juris Ozols", "Luz Rojas"])


def test_the_visit_of_a_guest_is_received() -> None:
    (meeting,) = meetings("Latvian Minister Juris Ozols received the visit of Peruvian Minister Luz Rojas in Riga.")
    assert (names(meeting), meeting.place) == (["Juris Ozols", "Luz Rojas"], "Riga")


def test_an_office_that_anybody_may_hold_is_not_met() -> None:
    assert meetings("Latvia will receive a Peruvian foreign minister for the first time.") == []


def test_what_is_met_with_something_is_no_meeting() -> None:
    text = "Latvian Minister Juris Ozols said that an attack by Peru on Kenya would be met with a response."
    assert meetings(text) == []


def test_a_guest_is_welcomed_at_a_place() -> None:
    text = "On 9 May, Latvian President Juris Ozols will welcome His Excellency President Luz Rojas of Peru to Riga."
    (meeting,) = meetings(text)
    assert (meeting.place, meeting.mode, names(meeting)) == ("Riga", "in_person", ["Juris Ozols", "Luz Rojas"])


def test_a_noun_alone_speaks_of_the_meeting_told_before() -> None:
    text = (
        "Latvian Minister Juris Ozols will meet Peruvian Minister Luz Rojas in Riga on 9 May. "
        "Fish is on the agenda for the meeting with Minister Rojas."
    )
    assert [m.status for m in meetings(text)] == ["scheduled"]


def test_what_was_discussed_with_somebody_elsewhere_is_a_meeting_beside() -> None:
    text = (
        "Latvian Minister Juris Ozols met Peruvian Minister Luz Rojas in Riga on 2 May. Minister Ozols had also "
        "discussed fish the day before in Oslo with Norwegian Minister Kari Berg."
    )
    found = meetings(text)
    assert [(m.standing, m.place, names(m)) for m in found] == [
        ("subject", "Riga", ["Juris Ozols", "Luz Rojas"]),
        ("mentioned", "Oslo", ["Juris Ozols", "Kari Berg"]),
    ]
    assert len(meetings(text.replace("had also discussed", "would also discuss"))) == 1
    assert len(meetings(text.replace("the day before in Oslo ", ""))) == 1


def test_a_government_that_speaks_with_its_own_people_meets_nobody() -> None:
    text = "President Ana Quispe spoke this morning with Governor Luz Rojas of South Arequipa to discuss the flood."
    assert meetings(text, publisher="Government of Peru") == []
    assert annotate(text, published="2024-05-03", publisher="Government of Peru").meetings == ()


def test_who_stands_with_a_delegation_is_of_its_side() -> None:
    text = "Mission Chief Ivo Brandt and the IMF delegation met with President Ilze Ozola in Riga today."
    (meeting,) = meetings(text, publisher="Office of the President of Latvia")
    assert [(h.name, h.party) for h in meeting.heads] == [("Ivo Brandt", "IMF"), ("Ilze Ozola", "LV")]


def test_who_is_called_on_to_do_something_is_not_visited() -> None:
    text = "Peruvian President Ana Cruz called on Kenyan President Jane Otieno to step down."
    assert meetings(text) == []
    assert len(meetings(text.replace("step down", "discuss cocoa"))) == 1


def test_a_meeting_in_the_coming_weeks_is_scheduled() -> None:
    text = (
        "Leaders prepare for a summit between Peruvian President Ana Cruz and Kenyan President Jane Otieno in the {}."
    )
    assert [m.status for m in meetings(text.format("coming weeks"))] == ["scheduled"]
    assert [m.status for m in meetings(text.format("harbour"))] == ["held"]


def test_each_of_separate_talks_is_a_meeting() -> None:
    text = (
        "Latvian Minister Anna Ozola held separate bilateral talks with Peruvian Minister Luz Rojas and Kenyan "
        "Minister Jane Otieno."
    )
    assert [m.parties for m in annotate(text).meetings] == [("LV", "PE"), ("KE", "LV")]


@pytest.mark.parametrize("words", ["on her arrival", "at Riga airport"])
def test_who_is_met_on_arrival_is_greeted(words: str) -> None:
    text = f"Peruvian Minister Luz Rojas was met by Latvian Minister Anna Ozola {words}."
    assert not annotate(text).meetings
    assert annotate(text.replace(words, "in Riga")).meetings


@pytest.mark.parametrize(
    "met", ["met a cool reception from", "met with strong resistance from", "met some criticism by"]
)
def test_what_words_met_with_is_no_meeting(met: str) -> None:
    text = f"What Peruvian President Ana Cruz said {met} Latvian Minister Juris Ozols."
    assert meetings(text) == []
    assert meetings(text.replace("What ", "").replace(f"said {met}", "met"))


@pytest.mark.parametrize(
    "text",
    [
        "Latvia calls on President Juan Soto to release the fishermen.",
        "Latvia calls on President Juan Soto and the Peruvian government to immediately release the fishermen.",
        "Latvia called on President Juan Soto of Peru, and on all parties, to respect the treaty.",
    ],
)
def test_who_is_called_on_to_do_something_is_asked_and_not_met(text: str) -> None:
    record = annotate(text, published="2024-05-03")
    assert (record.meetings, [a.kind for a in record.acts]) == ((), ["request"])


@pytest.mark.parametrize(
    "rest",
    ["to formally discuss trade.", "to say farewell.", "and Minister Luz Rojas, and both promised to work together."],
)
def test_who_calls_on_somebody_for_talks_meets_and_asks_nothing(rest: str) -> None:
    record = annotate(f"Ambassador Juris Ozols of Latvia called on President Juan Soto of Peru {rest}")
    assert record.meetings
    assert not any(a.kind == "request" for a in record.acts)


def test_who_is_received_may_be_told_as_a_counterpart_before_the_office() -> None:
    text = "Minister Inga Berzina received her Peruvian counterpart, Deputy Minister Luz Rojas, in Riga today."
    (meeting,) = annotate(text, published="2024-05-03", publisher="Ministry of Foreign Affairs of Latvia").meetings
    assert [(h.name, h.office, h.party) for h in meeting.heads] == [
        ("Inga Berzina", "Minister", "LV"),
        ("Luz Rojas", "Deputy Minister", "PE"),
    ]


def test_a_counterpart_without_a_name_is_met() -> None:
    (meeting,) = meetings("Peruvian President Ana Soto hosted her Kenyan counterpart in Lima on Friday.")
    assert (meeting.parties, names(meeting), meeting.place) == (("KE", "PE"), ["Ana Soto"], "Lima")


def test_both_states_behind_with_are_met() -> None:
    (meeting,) = meetings("The World Bank held talks with both Peru and Kenya on Friday.")
    assert meeting.parties == ("KE", "PE", "WB")


def test_who_previously_met_met_on_another_day() -> None:
    found = meetings(
        "Kenyan envoy William Otieno met Peruvian envoy Luz Rojas in Nairobi on Friday. "
        "They previously met in Lima early last month."
    )
    assert [(m.place, m.start) for m in found] == [("Nairobi", "2024-05-03"), ("Lima", "2024-04")]


@pytest.mark.parametrize(
    "told",
    [
        "engaged in bilateral discussions with",
        "is expected to engage in talks with",
        "had warm and productive meetings with",
        "held a frank and open discussion with",
    ],
)
def test_talks_engaged_in_and_talks_of_two_kinds_are_meetings_of_their_own(told: str) -> None:
    text = f"Latvian Foreign Minister Juris Ozols {told} Peruvian President Ana Quispe in Lima."
    (meeting,) = annotate(text, published="2024-05-03").meetings
    assert (meeting.standing, meeting.parties) == ("subject", ("LV", "PE"))
    assert [h.name for h in meeting.heads] == ["Juris Ozols", "Ana Quispe"]


@pytest.mark.parametrize("told", ["is engaged in negotiations with Peru", "urged Kenya to engage in talks with Peru"])
def test_talks_that_go_on_or_are_asked_for_are_not_told_by_their_verb(told: str) -> None:
    text = f"Latvian Foreign Minister Juris Ozols {told} on fish."
    told_by = [text[e.start : e.end] for m in meetings(text) for e in m.evidence]
    assert not any(words.startswith("engage") for words in told_by)


@pytest.mark.parametrize("edge", ["sidelines", "margins", "fringes"])
def test_a_meeting_at_the_edge_of_a_summit_is_one_of_its_own(edge: str) -> None:
    found = meetings(
        f"Juris Ozols, President of Latvia, met Peruvian President Luz Rojas on the {edge} of the Lake Summit in Lima."
    )
    assert [(m.place, m.parties) for m in found] == [("Lima", ("LV", "PE"))]


def test_who_is_called_upon_is_met() -> None:
    (meeting,) = meetings("Latvian Foreign Minister Juris Ozols called upon Peruvian President Luz Rojas in Lima.")
    assert meeting.parties == ("LV", "PE")
    assert not meetings("Latvian Foreign Minister Juris Ozols called upon Peru to open its ports.")


def test_four_who_are_to_be_met_are_met_one_by_one() -> None:
    listed = (
        "Peruvian President Luz Rojas, Vice President Ana Soto, Defence Minister Eva Paz and Trade Minister Ivo Sol"
    )
    assert len(meetings(f"Latvian Foreign Minister Juris Ozols will meet {listed} in Lima.")) == 4
    assert len(meetings(f"Latvian Foreign Minister Juris Ozols met {listed} in Lima.")) == 4
    listed = listed.replace("President Luz Rojas, Vice President", "Director Luz Rojas, Adviser")
    assert len(meetings(f"Latvian Foreign Minister Juris Ozols met {listed} in Lima.")) == 1


@pytest.mark.parametrize(
    "told",
    [
        "Peru's President Ana Quispe spoke for over an hour this morning with Latvian Foreign Minister Juris Ozols.",
        "Peru's President Ana Quispe and Latvian Foreign Minister Juris Ozols spoke by secure video on Friday.",
    ],
)
def test_calls_are_told_by_their_length_and_means(told: str) -> None:
    (call,) = annotate(told, published="2024-05-03").meetings
    assert (call.kind, call.start, sorted(names(call))) == ("call", "2024-05-03", ["Ana Quispe", "Juris Ozols"])


def test_who_speaks_for_somebody_calls_nobody() -> None:
    told = "Press officer Ana Quispe of Peru spoke for Latvian Foreign Minister Juris Ozols on Friday."
    assert not annotate(told, published="2024-05-03").meetings


def test_a_second_guest_with_his_own_day_is_met_apart() -> None:
    text = (
        "Minister Holm of Norway will meet Minister Luz Rojas of Peru on 13 May and Minister Kim Do of Kenya on 14 May."
    )
    told = annotate(text, published="2024-05-06").meetings
    assert [(m.parties, m.start) for m in told] == [(("NO", "PE"), "2024-05-13"), (("KE", "NO"), "2024-05-14")]


def test_leaders_of_a_region_are_met_by_their_number_and_on_an_evening() -> None:
    text = "Minister Holm of Norway held a dinner Tuesday evening with five leaders of the Western Balkans in Oslo."
    (meeting,) = annotate(text, published="2024-05-09").meetings
    assert (meeting.start, meeting.place) == ("2024-05-07", "Oslo")
