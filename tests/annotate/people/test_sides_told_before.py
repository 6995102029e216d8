"""Sides of officials who are met or sign without a word for their state: told right before, or by where one is."""

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str, publisher: str = "Ministry of Foreign Affairs, Peru") -> list[MeetingMention]:
    return [m for m in annotate(text, published="2021-05-13", publisher=publisher).meetings if m.kind == "meeting"]


def heads(meeting: MeetingMention) -> dict[str, str | None]:
    return {h.name: h.party for h in meeting.heads}


BEGUN = "Foreign Minister Luz Rojas will end her tour with an official visit to Ghana.\n"


def test_who_is_met_is_of_the_side_told_right_before() -> None:
    led = "On 8 May the Kenyan delegation was led by Minister Ali Odhiambo. "
    met = read(BEGUN + led + "Ms Rojas also met with Jane Njoroge, State Secretary for Fisheries.")
    assert heads(met[-1]) == {"Luz Rojas": "PE", "Jane Njoroge": "KE"}


def test_who_receives_the_delegation_or_is_met_elsewhere_is_not() -> None:
    led = "On 8 May the Kenyan delegation came to Lima. It was welcomed by State Secretary Jose Leon."
    assert all("KE" not in heads(m).values() or heads(m).get("Jose Leon") == "PE" for m in read(led))
    elsewhere = "The Kenyan delegation left. In Ghana, Ms Rojas also met with Ama Owusu, State Secretary for Fisheries."
    assert heads(read(BEGUN + elsewhere)[-1])["Ama Owusu"] == "GH"


def test_who_signs_beside_ones_own_is_of_the_state_visited() -> None:
    met = "Foreign Minister Luz Rojas met with members of the Kenyan government in Nairobi on 10 May. "
    signed = "The Foreign Minister and the Finance Minister Ali Odhiambo signed a protocol. "
    talks = read(met + signed + "Discussions also took place with the Environment Minister Jane Njoroge.")
    assert {"Ali Odhiambo": "KE"}.items() <= heads(talks[0]).items()
    assert heads(talks[-1]) == {"Luz Rojas": "PE", "Jane Njoroge": "KE"}


def test_who_presides_over_a_council_is_another_than_the_president() -> None:
    text = (
        "On Tuesday, Prime Minister Tom Mboya of Kenya will meet President Ann Stone in Bern. "
        "Mr Mboya will also pay a courtesy visit to the President of the National Council, Max Keller."
    )
    met = read(text, "Federal Chancellery, Switzerland")
    assert [heads(m) for m in met] == [{"Tom Mboya": "KE", "Ann Stone": "CH"}, {"Tom Mboya": "KE", "Max Keller": "CH"}]
