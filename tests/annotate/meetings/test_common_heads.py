"""Who stood for a side that one of several meetings leaves out, and offices that mean a person told before."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str, publisher: str = "Peru Ministry of Foreign Affairs") -> tuple[MeetingMention, ...]:
    return annotate(Document(text, publisher=publisher, published="2024-05-03")).meetings


def heads(meeting: MeetingMention) -> list[tuple[str, str | None]]:
    return [(h.name, h.party) for h in meeting.heads]


@pytest.mark.parametrize("who", ["the Peruvian delegation", "the delegation"])
def test_who_travels_stands_for_the_delegation(who: str) -> None:
    meetings = read(
        f"Minister Luz Rojas will lead a delegation to Riga next month. While in Riga, {who} will hold meetings with "
        "Latvian Prime Minister Juris Ozols."
    )
    (met,) = [m for m in meetings if m.kind == "meeting"]
    assert heads(met) == [("Luz Rojas", "PE"), ("Juris Ozols", "LV")]


def test_they_are_those_who_travel() -> None:
    meetings = read(
        "Minister Luz Rojas and Special Envoy Juan Soto of Peru visited Riga on 30 April. They held constructive talks "
        "with Latvian Prime Minister Juris Ozols."
    )
    (met,) = [m for m in meetings if m.kind == "meeting"]
    assert heads(met) == [("Luz Rojas", "PE"), ("Juan Soto", "PE"), ("Juris Ozols", "LV")]


def test_two_persons_who_met_different_guests_stand_for_no_third_meeting() -> None:
    meetings = read(
        "Minister Luz Rojas met Latvian Minister Juris Ozols on 2 May. Vice Minister Juan Soto met Kenyan Minister "
        "Juma Otieno on 3 May. The Peruvian delegation met Danish officials on 3 May."
    )
    assert heads(meetings[-1]) == []


def test_the_secretary_is_the_only_one_told_as_secretary_of_anything() -> None:
    text = "Treasury Secretary Ann Hale gave a speech. On 3 May the Secretary met Peruvian Minister Luz Rojas."
    assert heads(read(text, "US Department of the Treasury")[-1]) == [("Ann Hale", "US"), ("Luz Rojas", "PE")]
    text = text.replace("Treasury S", "Deputy S")
    assert heads(read(text, "US Department of the Treasury")[-1]) == [("Luz Rojas", "PE")]


def test_an_office_that_another_holds_too_means_whom_it_meant_before() -> None:
    meetings = read(
        "Secretary of State Ann Hale went to Manila. The Secretary gave a speech. Secretary of Foreign Affairs Luis "
        "Reyes thanked her. In Riga, the Secretary met Latvian Minister Juris Ozols on 3 May.",
        "US Department of State",
    )
    assert heads(meetings[-1]) == [("Ann Hale", "US"), ("Juris Ozols", "LV")]


def test_a_president_of_another_name_is_not_the_publishers_own() -> None:
    meetings = read(
        "Assistant Secretary Ann Hale will lead a delegation to Kenya. The delegation will meet with President Amina "
        "Odhiambo and Vice President Peter Karanja.",
        "US Department of State",
    )
    assert [heads(m) for m in meetings if m.kind == "meeting"] == [
        [("Ann Hale", "US"), ("Amina Odhiambo", "KE")],
        [("Ann Hale", "US"), ("Peter Karanja", "KE")],
    ]


def test_a_counterpart_in_a_row_is_of_the_side_met() -> None:
    found = read(
        "Minister Luz Rojas met Latvian President Juris Ozols, Foreign Minister Ilze Kalna and her counterpart, Trade "
        "Minister Ana Berga, in Riga on 3 May."
    )
    assert {h.party for m in found for h in m.heads if h.name != "Luz Rojas"} == {"LV"}


def test_those_who_co_chair_a_council_named_before_are_its_heads() -> None:
    meetings = annotate(
        "Peru's Prime Minister Luz Rojas will pay a visit to Riga, where the second meeting of the Peru-Latvia "
        "Trade Council will be held on 6 May. Latvian Trade Minister Juris Ozols and Peruvian Trade Minister Juan Soto "
        "will co-chair the meeting. In Riga, Prime Minister Rojas will also meet Latvian President Ilze Kalna.",
        published="2024-05-03",
    ).meetings
    found = {m.kind: heads(m) for m in meetings}
    assert found["session"] == [("Juris Ozols", "LV"), ("Juan Soto", "PE")]
    assert found["meeting"] == [("Luz Rojas", "PE"), ("Ilze Kalna", "LV")]


def test_a_commissioner_is_of_the_only_body_that_the_text_names() -> None:
    (met,) = annotate(
        "Foreign Minister Luz Rojas met Commissioner for Trade Jan Holm in Brussels on Friday. Peru hopes for an "
        "agreement with the European Union.",
        publisher="lakepost.pe",
        published="2024-05-03",
    ).meetings
    assert heads(met) == [("Luz Rojas", "PE"), ("Jan Holm", "EU")]


def test_an_office_of_a_body_stands_without_the_body_later() -> None:
    (met,) = annotate(
        "European Commission President Jan Holm spoke. The President met Kenyan Foreign Minister Juma Otieno on 2 May.",
        published="2024-05-03",
    ).meetings
    assert [h.name for h in met.heads] == ["Jan Holm", "Juma Otieno"]


def test_the_head_of_the_ministry_is_its_minister() -> None:
    text = "Federal Councillor Ann Hale opened the fair. Earlier, the Head of the FDFA met Kenyan Minister Juma Otieno."
    (met,) = read(text, "Federal Department of Foreign Affairs, Switzerland")
    assert heads(met) == [("Ann Hale", "CH"), ("Juma Otieno", "KE")]


def test_who_invites_is_at_home_where_the_guest_goes() -> None:
    (visit,) = annotate(
        "Minister Luz Rojas will travel to Kenya at the invitation of Foreign Minister Juma Otieno. Minister Otieno "
        "thanked her.",
        publisher="Peru Ministry of Foreign Affairs",
        published="2024-05-03",
    ).meetings
    acts = annotate(
        "Minister Luz Rojas travelled to Kenya at the invitation of Foreign Minister Juma Otieno. Minister Otieno "
        "thanked her.",
        publisher="Peru Ministry of Foreign Affairs",
        published="2024-05-03",
    ).acts
    assert visit.parties == ("KE", "PE")
    assert [a.actors for a in acts] == [("KE",)]


def test_talks_between_a_delegation_led_by_one_and_a_minister_have_two_sides() -> None:
    (met,) = read(
        "A bilateral meeting between a five-member delegation of the Republic of Kenya led by Minister Juma Otieno and "
        "Minister of Ports Luz Rojas was held on 2 May."
    )
    assert heads(met) == [("Juma Otieno", "KE"), ("Luz Rojas", "PE")]


@pytest.mark.parametrize("office", ["the Head of the Department of Trade", "the Peruvian minister"])
def test_an_office_alone_is_that_of_whom_a_release_is(office: str) -> None:
    meetings = read(
        f"Minister Luz Rojas came back from Riga on 2 May. There {office} met Latvian Prime Minister Juris Ozols and "
        "saw the harbour."
    )
    (met,) = [m for m in meetings if m.kind == "meeting"]
    assert heads(met) == [("Luz Rojas", "PE"), ("Juris Ozols", "LV")]


@pytest.mark.parametrize("office", ["the Peruvian ambassador", "Peru's State Secretary"])
def test_an_office_under_others_is_not_that_of_whom_a_release_is(office: str) -> None:
    meetings = read(
        f"Minister Luz Rojas came back from Riga on 2 May. There {office} met Latvian Prime Minister Juris Ozols and "
        "saw the harbour."
    )
    assert ("Luz Rojas", "PE") not in [h for m in meetings if m.kind == "meeting" for h in heads(m)]


def test_a_delegation_is_led_by_whom_a_release_is_of() -> None:
    told = "signed a paper on ferries in Riga today. The delegation met Latvian Prime Minister Juris Ozols on fares."
    assert heads(read(f"Minister Luz Rojas {told}")[-1]) == [("Luz Rojas", "PE"), ("Juris Ozols", "LV")]
    assert heads(read(f"Minister Luz Rojas and Minister Juan Soto {told}")[-1]) == [("Juris Ozols", "LV")]
