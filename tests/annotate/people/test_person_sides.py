"""Which side persons are of whom the text gives no state."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str) -> MeetingMention:
    (meeting,) = annotate(Document(text, publisher="Peru Ministry of Foreign Affairs")).meetings
    return meeting


def test_who_serves_a_body_is_of_it_wherever_he_is_met() -> None:
    meeting = read(
        "In Geneva, Minister Luz Rojas met United Nations High Commissioner for Refugees Jan Ozols on 3 May."
    )
    assert (meeting.parties, meeting.country) == (("PE", "UN"), "CH")


def test_a_national_council_is_none_of_the_united_nations() -> None:
    meeting = read(
        "National Security Council Director Luz Rojas met Minister Jan Ozols of Latvia in Riga on 3 May 2024."
    )
    assert meeting.parties == ("LV", "PE")


def test_a_prince_meets_in_the_office_that_stands_behind_his_name() -> None:
    meeting = read(
        "Minister Luz Rojas met His Royal Highness Prince Omar bin Saif, Minister of Ports of the Kingdom of Bahrain, "
        "in Manama on 3 May 2024."
    )
    assert [(h.office, h.party) for h in meeting.heads if "Omar" in h.name] == [("Minister of Ports", "BH")]


def test_a_prince_without_another_office_stays_a_prince() -> None:
    meeting = read("Minister Luz Rojas met Prince Omar bin Saif of Bahrain, an old friend, in Manama on 3 May 2024.")
    assert [h.office for h in meeting.heads if "Omar" in h.name] == ["Prince"]


def test_any_holder_of_an_office_is_nobody_named() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols travelled to Lima on Monday, where he met President Ana Quispe. It was "
        "the first visit there by a Latvian president or minister."
    )
    (meeting,) = [m for m in annotate(text, published="2024-05-03").meetings if m.kind == "meeting"]
    assert [(h.name, h.party) for h in meeting.heads] == [("Juris Ozols", "LV"), ("Ana Quispe", "PE")]


@pytest.mark.parametrize("lead", ["With her Kenyan counterpart", "Together with her Kenyan counterpart Juma Otieno"])
def test_the_subject_behind_a_counterpart_named_first_is_another(lead: str) -> None:
    meeting = read(f"{lead}, Minister Luz Rojas spoke by telephone with Latvian Minister Jan Ozols on 3 May 2024.")
    assert [h.party for h in meeting.heads if h.name == "Luz Rojas"] == ["PE"]
    # an apposition is the counterpart
    meeting = read(
        "With her Kenyan counterpart, Minister Juma Otieno, she met Latvian Minister Jan Ozols in Riga on 3 May 2024."
    )
    assert "KE" in meeting.parties


@pytest.mark.parametrize(
    "whom",
    [
        "her Kenyan counterpart and the new Minister of Trade, Juma Otieno,",
        "her Kenyan counterpart, the newly appointed Minister of Trade, Juma Otieno,",
        "her Kenyan counterpart and Minister of Trade Juma Otieno",
    ],
)
def test_a_counterpart_may_have_a_new_office(whom: str) -> None:
    meeting = read(f"In Nairobi, Minister Luz Rojas met {whom} on 3 May 2024.")
    assert [(h.name, h.office, h.party) for h in meeting.heads][1:] == [("Juma Otieno", "Minister of Trade", "KE")]


@pytest.mark.parametrize(
    "words",
    ["Swiss Bank Chairman, Juma Otieno,", "the State Secretary, Juma Otieno,", "the Minister for Ports, Juma Otieno,"],
)
def test_who_accompanies_somebody_is_not_who_meets(words: str) -> None:
    meeting = read(f"Minister Luz Rojas, accompanied by {words} met Latvian Minister Jan Ozols in Riga on 3 May 2024.")
    assert [h.name for h in meeting.heads] == ["Luz Rojas", "Jan Ozols"]


def test_a_counterpart_may_be_that_of_a_state() -> None:
    meeting = read("Minister Luz Rojas received on Friday the counterpart of Kenya, Juma Otieno, to discuss reefs.")
    assert [(h.name, h.party) for h in meeting.heads] == [("Luz Rojas", "PE"), ("Juma Otieno", "KE")]


def test_leaders_of_a_parliament_are_of_the_publishers_state_whatever_the_text_names() -> None:
    text = (
        "President Hill met Leader Stone, Leader McGee and Leader Jeffers. He stressed the need to stand with Ukraine "
        "as it defends itself against the attack of Russia."
    )
    assert not annotate(text, published="2024-05-06", publisher="The White House").meetings


def test_a_spokesperson_with_a_second_office_is_of_whom_he_serves() -> None:
    text = (
        "Advisor Jake Hill met today with Dr. Ibrahim Kaya, Spokesperson and Chief Advisor to the President of Türkiye."
    )
    (meeting,) = annotate(text, published="2024-05-06", publisher="The White House").meetings
    assert [(h.office, h.party) for h in meeting.heads][-1] == ("Spokesperson and Chief Advisor to the President", "TR")


def test_whoever_is_met_beside_a_known_leader_is_of_his_state() -> None:
    text = "President Luz Rojas travelled abroad. She met with Parliament Speaker Zhao Wen and Premier Li Qiang."
    record = annotate(Document(text, publisher="Peru Ministry of Foreign Affairs", published="2024-05-03"))
    assert [[h.party for h in m.heads] for m in record.meetings] == [["PE", "CN"], ["PE", "CN"]]
    text = "President Luz Rojas met with Trade Minister Ana Vega and Chinese Premier Li Qiang on 2 May."
    record = annotate(Document(text, publisher="Peru Ministry of Foreign Affairs", published="2024-05-03"))
    assert "CN" not in [h.party for m in record.meetings for h in m.heads if h.name == "Ana Vega"]


@pytest.mark.parametrize(
    "told",
    [
        "During her meeting with her Latvian counterpart, Juris Ozols, Ms Rojas praised the port.",
        "Together with her Latvian counterpart and the mayor of Riga, Ilze Kalna, Ms Rojas opened a port.",
    ],
)
def test_who_goes_on_behind_a_counterpart_is_of_another_side(told: str) -> None:
    text = f"Minister Luz Rojas flew to Riga. {told}"
    record = annotate(Document(text, publisher="Peru Ministry of Foreign Affairs", published="2024-05-03"))
    assert {h.party for m in record.meetings for h in m.heads if h.name == "Luz Rojas"} == {"PE"}


@pytest.mark.parametrize("told", ["will represent", "represented"])
def test_who_represents_a_state_is_of_its_side(told: str) -> None:
    read = annotate(
        Document(f"Minister Ozola {told} Latvia at the Conference on Lakes in Lima.", published="2024-05-01")
    )
    assert [(h.name, h.party) for m in read.meetings for h in m.heads] == [("Ozola", "LV")]


def test_who_represents_others_in_a_state_is_not_of_its_side() -> None:
    text = "Peruvian Foreign Minister Juan Rojas met Minister Ozola, who represents firms in Latvia, in Lima on 3 May."
    read = annotate(Document(text, published="2024-05-01"))
    assert ("Ozola", "LV") not in [(h.name, h.party) for m in read.meetings for h in m.heads]


@pytest.mark.parametrize(
    "came",
    [
        "Envoys of the International Monetary Fund (IMF), who came to Peru on Sunday led by Director Ilze Ozola,",
        "The IMF team, which came to Peru on Sunday and is headed by Director Ilze Ozola,",
    ],
)
def test_who_leads_those_who_came_is_not_of_the_state_they_came_to(came: str) -> None:
    text = f"{came} met Peruvian Trade Minister Juan Rojas in Lima on Monday."
    record = annotate(Document(text, published="2024-05-03"))
    assert ("Ilze Ozola", "IMF") in [(h.name, h.party) for m in record.meetings for h in m.heads]


def test_she_who_goes_on_from_sentence_to_sentence_is_none_of_those_met() -> None:
    text = (
        "Minister Ilze Ozola of Latvia will travel to Lima on 3 May. There she will meet Trade Minister Juan Rojas. "
        "On 4 May she will take part in the annual meeting of the Inter-American Development Bank in Arequipa."
    )
    record = annotate(Document(text, published="2024-05-01"))
    assert [[h.name for h in m.heads] for m in record.meetings if m.kind == "session"] == [["Ilze Ozola"]]


def test_the_head_of_a_body_is_of_the_state_that_explains_its_letters() -> None:
    told = "President of CNER, the Peruvian National Centre for Reefs"
    text = f"The Reef Accords were signed at a ceremony in Washington. Juan Soto, {told}, signed them for his side."
    record = annotate(Document(text, publisher="US Department of State", published="2024-05-06"))
    assert [a.actors for a in record.acts] == [("PE",)]
    other = annotate(Document(text.replace("Peruvian ", ""), publisher="US Department of State"))
    assert ("PE",) not in [a.actors for a in other.acts]


def test_those_who_led_a_side_together_are_all_of_it() -> None:
    text = (
        "Minister Luz Rojas and Envoy Rosa Vega led the Peruvian delegation while Permanent Secretary of the Ministry "
        "of Fisheries Thani Boon and Permanent Secretary of the Ministry of Ports Somchai Dee led the Thai delegation "
        "at the first Peru-Thailand Reef Dialogue in Lima on 9 May 2024."
    )
    (session,) = annotate(text, publisher="Government of Peru").meetings
    assert {h.name: h.party for h in session.heads} == {
        "Luz Rojas": "PE",
        "Rosa Vega": "PE",
        "Thani Boon": "TH",
        "Somchai Dee": "TH",
    }
