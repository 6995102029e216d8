"""Sessions of standing bodies: names, numbers, rounds beside the one reported, heads."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def sessions(text: str, published: str | None = "2024-05-03", publisher: str | None = None) -> list[MeetingMention]:
    return [m for m in annotate(text, published=published, publisher=publisher).meetings if m.kind == "session"]


@pytest.mark.parametrize(
    ("text", "mechanism", "number"),
    [
        ("Latvia and Peru held political consultations in Riga.", "political consultations", None),
        ("They met for the tenth Latvia-Peru ministerial-level consultation meeting.",
         "Latvia-Peru ministerial-level consultation meeting", 10),
        ("Latvia and Peru held the second Foreign Office Consultation (FOC).", "Foreign Office Consultation", 2),
        ("The 3rd Latvia – Peru Joint Commission for Cooperation (JCC) was held in Riga.",
         "Latvia-Peru Joint Commission for Cooperation", 3),
        ("Minister Ozols chaired the 24th Lake Cooperation Organization (LCO) Council of Ministers Meeting.",
         "Lake Cooperation Organization (LCO) Council of Ministers Meeting", 24),
        ("Latvia hosted the inaugural vice-ministerial meeting of the Latvia-Peru Economic Committee in Riga.",
         "Latvia-Peru Economic Committee", 1),
        ("The 15th meeting of the Latvia-U.S. Ferry Joint Working Group was held in Riga.",
         "Latvia-U.S. Ferry Joint Working Group", 15),
        ("The 4th Latvia-Peru Annual Exchange of Visits (AEV) was held in Riga.",
         "Latvia-Peru Annual Exchange of Visits", 4),
        ("The Latvia-Peru joint working group on counter-terrorism met in Riga to discuss ferries.",
         "Latvia-Peru joint working group on counter-terrorism", None),
    ],
)  # fmt: skip
def test_a_series_is_named_without_number_and_parts(text: str, mechanism: str, number: int | None) -> None:
    (session,) = sessions(text)
    assert (session.mechanism, session.number) == (mechanism, number)


def test_a_paper_and_an_office_name_no_session() -> None:
    text = (
        "The fourth Latvia-Peru Council, instituted under the Agreement on Digital Partnership, was held in Riga on "
        "3 May 2024."
    )
    assert [(m.mechanism, m.number, m.start) for m in sessions(text)] == [("Latvia-Peru Council", 4, "2024-05-03")]
    assert sessions("The Foreign Ministers of the Lake Cooperation Council held talks with Peru in Riga.") == []


def test_a_meal_and_a_greeting_at_a_session_are_no_other_meeting() -> None:
    text = (
        "The second Latvia-Peru Joint Commission was held in Riga on 3 May 2024. In her opening remarks, Minister Ilze "
        "Ozola welcomed Peru's Minister Luz Rojas. Minister Ozola hosted a lunch for the Peruvian delegation."
    )
    assert [m.kind for m in annotate(text, published="2024-05-03").meetings] == ["session"]


def test_who_led_a_delegation_heads_it_also_where_the_delegations_met() -> None:
    text = (
        "The Latvia-Peru joint working group on energy met today. The Latvian delegation, led by Ambassador Ozols, "
        "met over two days with the Peruvian delegation, led by Ambassador Luz Rojas."
    )
    (session,) = sessions(text)
    assert {(h.name, h.role) for h in session.heads} == {("Ozols", "head"), ("Luz Rojas", "head")}


def test_a_session_that_is_looked_forward_to_has_not_met() -> None:
    text = "Latvia and Peru met in Riga. They looked forward to signing the pact and the fifth Lake Summit in July."
    found = {m.mechanism: (m.status, m.start) for m in sessions(text)}
    assert found["Lake Summit"] == ("scheduled", "2024-07")


def test_the_place_of_a_session_is_told_beside_its_name() -> None:
    text = (
        "Minister Ozols of Latvia will attend the Lake Climate Dialogue (LCD) in Riga from 6 to 7 May 2024. Talks "
        "at the LCD will prepare the tenth Lake Summit, which will be held in Lima in June 2024."
    )
    assert next(m.place for m in sessions(text) if m.mechanism == "Lake Climate Dialogue") == "Riga"


def test_talks_of_a_government_at_home_are_no_session() -> None:
    text = (
        "Pre-Budget Talks on Roads\n\nA pre-budget discussion on roads was held today, chaired by President Ilze Ozola."
    )
    document = Document(
        text, title="Pre-Budget Talks on Roads", published="2024-05-03", publisher="Office of the President of Latvia"
    )
    assert annotate(document).meetings == ()


def test_consultations_with_the_public_are_no_series() -> None:
    assert sessions("The ministry held public consultations on the budget in Riga.") == []


def test_other_rounds_known_by_the_acronym_stand_beside_the_one_reported() -> None:
    text = (
        "Latvia and Peru held the second Foreign Office Consultation (FOC) in Riga yesterday. "
        "They agreed to hold the third FOC in Lima next year. The first FOC was held in Lima in February 2019."
    )
    found = [(m.number, m.standing, m.start, m.place) for m in sessions(text)]
    assert found == [
        (2, "subject", "2024-05-02", "Riga"),
        (3, "next", "2025", "Lima"),
        (1, "previous", "2019-02", "Lima"),
    ]
    assert {m.parties for m in sessions(text)} == {("LV", "PE")}


def test_a_round_on_mutually_convenient_dates_is_agreed() -> None:
    text = (
        "The fifth round of the Latvia-Peru Political Consultations was held in Riga today. "
        "The next round will be held in Lima on mutually convenient dates."
    )
    assert [(m.standing, m.status) for m in sessions(text)] == [("subject", "held"), ("next", "agreed")]


def test_a_session_long_past_is_background() -> None:
    text = "The Lake Summit in Riga was held on 3 March 2018. Latvian Minister Ozols met Peruvian Minister Rojas today."
    assert [m.standing for m in sessions(text)] == ["mentioned"]


def test_heads_are_told_by_side_and_by_pronoun() -> None:
    text = (
        "The ninth round of the Latvia-Peru Political Consultations was held in Riga today. The talks were led on the "
        "Latvian side by Ms. Anna Kalnina, State Secretary, and on the Peruvian side by Mr. Luis Soto, Vice Minister."
    )
    (session,) = sessions(text)
    assert [(h.name, h.party, h.role) for h in session.heads] == [
        ("Anna Kalnina", "LV", "head"),
        ("Luis Soto", "PE", "head"),
    ]


def test_a_call_during_a_round_takes_its_month_and_country_where_the_round_lasted_days() -> None:
    text = (
        "The ninth round of the Latvia-Peru Political Consultations was held in Riga on 1-2 May 2024. "
        "Peruvian Vice Minister Luis Soto also called on Latvia's Foreign Minister Juris Ozols."
    )
    (call,) = [m for m in annotate(text, published="2024-05-03").meetings if m.kind == "meeting"]
    assert (call.start, call.place, call.country) == ("2024-05", None, "LV")


def test_two_ministers_who_held_a_session_head_their_sides() -> None:
    text = "Latvian Minister Juris Ozols and Peruvian Minister Luz Rojas held the third Latvia-Peru Strategic Dialogue."
    (session,) = sessions(text)
    assert [(h.name, h.role) for h in session.heads] == [("Juris Ozols", "head"), ("Luz Rojas", "head")]


def test_a_body_named_for_its_matters_in_the_title_has_no_session() -> None:
    document = Document("We value the work of the Lake Council.", title="Statement on Lake Council Cooperation")
    assert annotate(document).meetings == ()


def test_a_name_holds_its_list_and_leaves_out_its_year() -> None:
    text = "Latvia hosted the third Arms Control, Disarmament and Nonproliferation Committee on 2 May 2024 in Riga."
    assert [m.mechanism for m in sessions(text)] == ["Arms Control, Disarmament and Nonproliferation Committee"]
    text = "Minister Ozols attended the Lake Energy Agency 2024 Ministerial Meeting in Riga."
    assert [m.mechanism for m in sessions(text)] == ["Lake Energy Agency Ministerial Meeting"]


def test_a_body_set_up_has_not_met() -> None:
    text = "Latvia and Peru will establish the first Regional Energy Council in Riga."
    assert annotate(text, published="2024-05-03").meetings == ()


def test_a_gathering_of_the_publishers_own_state_is_no_meeting() -> None:
    text = "President Ann Hale spoke at the United Hands Summit about hunger at home."
    assert annotate(text, published="2024-05-03", publisher="The White House").meetings == ()
    abroad = "President Ann Hale spoke at the United Hands Summit in Riga."
    assert annotate(abroad, published="2024-05-03", publisher="The White House").meetings != ()


def test_a_body_that_will_meet_on_a_weekday_meets_on_the_next_one() -> None:
    text = (
        "The Latvia-Peru Bilateral Commission will meet for the first time Friday in Riga. "
        "The ministers announced the Bilateral Commission on 14 April."
    )
    (session,) = annotate(text, published="2024-05-02").meetings
    assert (session.start, session.status, session.place) == ("2024-05-03", "scheduled", "Riga")


def test_a_pair_of_states_before_a_known_acronym_belongs_to_the_body() -> None:
    text = (
        "Latvia will host the 8th Session of the Permanent Joint Commission for Cooperation (PJCC) in Riga. This was "
        "said at the closing of the 7th session of the Latvia-Peru PJCC in Lima on Friday."
    )
    found = annotate(text, published="2024-05-05").meetings
    assert [(m.number, m.place, m.start) for m in found] == [(8, "Riga", None), (7, "Lima", "2024-05-03")]


def test_a_body_that_held_its_meeting_gives_one_session() -> None:
    text = (
        "The Latvia-Peru Cooperation Council held its third meeting in Riga on 2 May, co-chaired by Minister Luz Rojas."
    )
    (session,) = annotate(text, published="2024-05-03").meetings
    assert (session.kind, session.number, session.place) == ("session", 3, "Riga")


def test_a_summit_named_later_does_not_lend_its_day_to_the_session_reported() -> None:
    text = (
        "Latvia and Peru held political consultations in Riga. They spoke of trade. In the light of the Lake Summit, "
        "which will be held in Lima in December, they agreed on rules."
    )
    found = annotate(text, published="2024-05-03").meetings
    assert (found[0].start, found[0].place) == (None, "Riga")


def test_the_session_just_held_is_reported_not_the_one_announced_beside_it() -> None:
    text = (
        "Latvia has agreed to host the 8th Session of the Permanent Joint Commission for Cooperation (PJCC) in Riga. "
        "This was announced at the closing of the 7th session of the Latvia-Peru PJCC in Lima on Friday."
    )
    found = annotate(text, published="2024-05-05").meetings
    assert [(m.number, m.standing) for m in found] == [(8, "next"), (7, "subject")]


def test_a_body_between_two_states_that_held_its_session_met() -> None:
    text = (
        "The Joint Economic Commission between Latvia and Peru held its inaugural session in Riga on April 16-17, 2024."
    )
    (session,) = annotate(text, published="2024-05-03").meetings
    assert (session.number, session.place, session.end) == (1, "Riga", "2024-04-17")


def test_a_chair_of_the_current_session_names_an_office() -> None:
    text = (
        "Foreign Minister Juris Ozols of Latvia, President of the current session of the Lake Council, spoke in Lima."
    )
    assert not annotate(text, published="2024-05-03").meetings


def test_a_body_told_to_meet_next_is_its_next_session() -> None:
    text = (
        "The 8th meeting of the Peru-Latvia Steering Committee (PSC) was held in Riga on Wednesday and reviewed trade. "
        "The PSC will meet next in Lima in June."
    )
    found = annotate(text, published="2024-05-03").meetings
    assert [(m.standing, m.number, m.place) for m in found] == [("subject", 8, "Riga"), ("next", None, "Lima")]


def test_a_title_of_two_states_and_their_ministers_names_no_body() -> None:
    document = Document(
        "Latvian Foreign Minister Juris Ozols held a meeting with Peruvian Foreign Minister Luz Rojas in Riga.",
        title="Latvia-Peru Foreign Ministers' Meeting",
        published="2024-05-03",
    )
    assert [(m.kind, m.mechanism) for m in annotate(document).meetings] == [("meeting", None)]


def test_the_only_session_that_the_first_sentence_tells_is_reported() -> None:
    text = "Latvian Minister Juris Ozols promised Peru support at the 9th Latvia-Peru Joint Commission Meeting in Riga."
    (session,) = annotate(text, published="2024-05-03").meetings
    assert (session.standing, session.number, session.place) == ("subject", 9, "Riga")


def test_a_body_that_will_meet_again_soon_has_a_next_session() -> None:
    text = (
        "Latvia and Peru held their first Fisheries Dialogue on 2 May 2024 in Riga. The participants promised to meet "
        "again soon. The participants met again and again."
    )
    found = annotate(text, published="2024-05-03").meetings
    assert [(m.standing, m.status) for m in found] == [("subject", "held"), ("next", "agreed")]


def test_a_numbered_meeting_of_one_government_s_own_group_is_no_session() -> None:
    text = "Today the National Climate Advisor, Ann Reed, convened the sixth National Climate Task Force meeting."
    document = Document(text, title="Readout of the Sixth National Climate Task Force Meeting", published="2021-09-15",
                        publisher="The White House")  # fmt: skip
    assert not annotate(document).meetings


@pytest.mark.parametrize(("told", "day"), [("release, on Saturday", "2025-01-11"), ("release on Saturday", None)])
def test_a_day_set_off_behind_a_clause_of_saying_is_that_of_the_session(told: str, day: str | None) -> None:
    text = (
        f"The third round of the Peru-Latvia Political Consultations was held in Riga, the ministry said in a {told}."
    )
    (session,) = annotate(text, published="2025-01-12").meetings
    assert (session.number, session.place, session.start) == (3, "Riga", day)


def test_a_name_ends_with_its_body_and_begins_behind_its_host() -> None:
    text = "Latvia and Peru took part in the third OECD-hosted Reef Network Executive Consultation Group (RCG) meeting."
    (session,) = annotate(text).meetings
    assert (session.mechanism, session.acronym, session.number) == (
        "Reef Network Executive Consultation Group",
        "RCG",
        3,
    )


def test_two_ministers_who_met_for_a_session_head_their_sides() -> None:
    text = (
        "Latvian Minister Juris Ozols met Peruvian Minister Luz Rojas for the third Latvia-Peru Trade Dialogue in Riga."
    )
    (session,) = annotate(text, published="2024-05-03").meetings
    assert [(h.name, h.role) for h in session.heads] == [("Juris Ozols", "head"), ("Luz Rojas", "head")]
    (session,) = annotate(text.replace("Minister ", "President "), published="2024-05-03").meetings
    assert [h.role for h in session.heads] == ["principal", "principal"]


def test_co_chairs_may_convene_a_session() -> None:
    text = (
        "The Latvia-Peru Task Force on Fisheries met on 2 May, convened by co-chairs Anna Ozola, State Secretary of "
        "Latvia, and Luz Rojas, Minister for Fisheries of Peru."
    )
    (session,) = sessions(text)
    assert [(h.name, h.role) for h in session.heads] == [("Anna Ozola", "co_chair"), ("Luz Rojas", "co_chair")]


def test_who_convened_and_co_chaired_a_session_is_its_co_chair() -> None:
    text = (
        "On 2 May, State Secretary Anna Ozola of Latvia and Minister Luz Rojas of Peru convened and co-chaired the "
        "second Latvia-Peru Task Force on Fisheries."
    )
    (session,) = sessions(text)
    assert [(h.name, h.role) for h in session.heads] == [("Anna Ozola", "co_chair"), ("Luz Rojas", "co_chair")]


def test_heads_of_delegations_that_co_chaired_are_co_chairs() -> None:
    text = (
        "On 2 May, the delegation of Latvia, led by State Secretary Anna Ozola, and the delegation of Peru, led by "
        "Minister Luz Rojas, co-chaired the second Latvia-Peru Task Force on Fisheries."
    )
    (session,) = sessions(text)
    assert [(h.name, h.role) for h in session.heads] == [("Anna Ozola", "co_chair"), ("Luz Rojas", "co_chair")]


def test_full_names_and_letters_of_states_part_no_number_from_a_name() -> None:
    text = "The second U.S.-Republic of Kenya (ROK) Joint Working Group on Fisheries met in Nairobi on 2 May."
    (session,) = sessions(text)
    assert session.number == 2


def test_a_committee_in_the_title_whose_official_calls_on_somebody_has_no_session() -> None:
    title = "Vice Minister of the Foreign Office of the Central Committee Pays Courtesy Call on Minister Juris Ozols"
    text = (
        "The Vice Minister of the Foreign Office of the Central Committee, Ms. Amina Otieno, paid a courtesy call on "
        "Foreign Minister Juris Ozols of Latvia today. Ms. Otieno, along with the Kenyan delegation, thanked him."
    )
    (met,) = annotate(Document(text, title=title, published="2024-05-03")).meetings
    assert (met.kind, met.mechanism, set(met.parties)) == ("meeting", None, {"KE", "LV"})


@pytest.mark.parametrize(
    ("text", "mechanism", "number"),
    [
        ("Minister Ozols of Latvia will attend the 5th Friends of the Lake Accord High Level Dialogue in Riga in May.",
         "Friends of the Lake Accord High Level Dialogue", 5),
        ("Minister Ozols attended the Organisation for Lake Cooperation (OLC) Ministerial Council Meeting in Riga.",
         "Organisation for Lake Cooperation (OLC) Ministerial Council Meeting", None),
        ("This week Latvia welcomes ministers to the Lake Union 75th Anniversary Summit in Riga.",
         "Lake Union 75th Anniversary Summit", None),
        ("Both opened the Ferry Partnership for Trade (“Ferry Dialogue”). The Ferry Dialogue was held in Riga.",
         "Ferry Dialogue", None),
    ],
)  # fmt: skip
def test_a_body_before_of_the_or_for_belongs_to_the_name(text: str, mechanism: str, number: int | None) -> None:
    assert [(m.mechanism, m.number) for m in annotate(text, published="2024-04-25").meetings] == [(mechanism, number)]


def test_a_bodys_name_goes_on_to_the_accord_that_it_was_set_up_by() -> None:
    text = (
        "The fifth meeting of the Latvian-Peruvian Joint Committee on the Agreement on the Free Passage of Boats (FPB) "
        "was held in Riga on 2 May. The Joint Committee meeting was short."
    )
    document = Document(text, title="Fifth meeting of the Latvian-Peruvian Joint FPB Committee")
    (session,) = annotate(document).meetings
    name = "Latvian-Peruvian Joint Committee on the Agreement on the Free Passage of Boats"
    assert (session.mechanism, session.acronym, session.number) == (name, None, 5)


def test_a_bodys_name_holds_adjectives_before_one_noun() -> None:
    text = "The sixth session of the Latvia-Peru Joint Commission on Trade, Economic, Naval Cooperation met in Riga."
    (session,) = annotate(text).meetings
    assert session.mechanism == "Latvia-Peru Joint Commission on Trade, Economic, Naval Cooperation"


def test_the_day_of_talks_is_none_of_a_session_that_they_call_important() -> None:
    text = "On 3 May 2024 in Riga, Latvia and Peru stressed the importance of a successful Harbour Summit."
    (session,) = annotate(text).meetings
    assert (session.mechanism, session.start, session.place) == ("Harbour Summit", None, None)


@pytest.mark.parametrize(
    "who", ["Mr Juan Silva, Acting Secretary,", "Mr Juan Silva, Secretary General Acting Minister"]
)
def test_a_session_that_somebody_attended_is_reported_with_the_day_of_attending(who: str) -> None:
    text = f"On 10 May 2024, {who} attended the fourth Harbour Cooperation Forum in Riga."
    (session,) = annotate(Document(text, published="2024-05-11", publisher="Peru Ministry of Ports")).meetings
    assert (session.standing, session.start, session.place) == ("subject", "2024-05-10", "Riga")


def test_a_session_attended_later_in_the_text_has_the_day_that_opens_its_sentence() -> None:
    text = "Peru and Chile met in Lima on 2 May 2024. " + "It was a short and quiet day for all. " * 5
    text += "On 4 May 2024, he attended the fourth Harbour Cooperation Forum."
    assert annotate(Document(text, published="2024-05-11")).meetings[-1].start == "2024-05-04"


def test_a_session_slated_for_a_weekday_lies_ahead() -> None:
    text = (
        "The sixth Harbour Dialogue between Peru and the Republic of Latvia, slated for Monday in Riga, will be short."
    )
    (session,) = annotate(Document(text, published="2024-05-11")).meetings
    assert (session.status, session.start) == ("scheduled", "2024-05-13")


def test_a_roundtable_of_two_states_is_a_session() -> None:
    (meeting,) = annotate(
        "Secretary Luz Rojas of Peru and Secretary Ada Mwangi of Kenya co-chaired the second Peru-Kenya High-Level "
        "Roundtable on Fisheries in Lima on 3 May 2024."
    ).meetings
    assert (meeting.mechanism, meeting.number) == ("Peru-Kenya High-Level Roundtable on Fisheries", 2)


@pytest.mark.parametrize(
    "text",
    [
        "The Latvia-Peru Joint Fisheries Committee, at its fifth meeting held in Riga on 2 May, agreed on a chart.",
        "The Latvia-Peru Joint Fisheries Committee agreed at its fifth meeting in Riga on 2 May to chart the sea.",
        "At its fifth meeting held in Riga on 2 May, the Latvia-Peru Joint Fisheries Committee agreed on a chart.",
        "The Latvia-Peru Joint Fisheries Committee, which held its fifth meeting in Riga on 2 May, agreed on a chart.",
    ],
)
def test_a_body_tells_its_session_as_its_own(text: str) -> None:
    (session,) = annotate(text, published="2024-05-03").meetings
    assert (session.mechanism, session.number) == ("Latvia-Peru Joint Fisheries Committee", 5)
    assert (session.start, session.place) == ("2024-05-02", "Riga")


def test_another_bodys_session_is_not_its_own() -> None:
    text = "The Latvia-Peru Joint Fisheries Committee advises the parliament, which at its fifth meeting in Riga spoke."
    assert [s.number for s in sessions(text) if s.number] == []


def test_a_listed_body_keeps_the_letters_in_front_of_it() -> None:
    text = "Minister Luz Rojas will attend a meeting of the EU Foreign Affairs Council in Luxembourg on Monday, 6 May."
    (session,) = annotate(text, published="2024-05-03", publisher="Ministry of Foreign Affairs of Greece").meetings
    assert (session.mechanism, session.standing) == ("EU Foreign Affairs Council", "subject")
    assert (session.status, session.start) == ("scheduled", "2024-05-06")


@pytest.mark.parametrize("verb", ["hosted", "welcomed", "received"])
def test_whom_one_hosts_for_a_dialogue_is_at_its_session(verb: str) -> None:
    text = (
        f"Deputy Minister Ada Hill of Norway {verb} Vice Minister Luz Rojas of Peru for the Norway-Peru Reef Dialogue."
    )
    (session,) = annotate(text, published="2024-05-06").meetings
    assert (session.kind, session.mechanism) == ("session", "Norway-Peru Reef Dialogue")
    assert [h.name for h in session.heads] == ["Ada Hill", "Luz Rojas"]


def test_a_numbered_session_of_which_both_sides_speak_is_theirs() -> None:
    text = (
        "Minister Anne Holm of Norway met Minister Luz Rojas of Peru in Lima on Monday. The two sides spoke of the 5th "
        "High-Level Reef Council (HLRC) meeting to be held on 7 December 2024 in Bergen."
    )
    (council,) = [m for m in annotate(text, published="2024-05-10").meetings if m.kind == "session"]
    assert (council.parties, council.number, council.start) == (("NO", "PE"), 5, "2024-12-07")
