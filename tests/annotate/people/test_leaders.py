"""Heads of state and government whose country the text does not tell."""

from __future__ import annotations

import pytest

import memcon
from memcon.errors import LexiconError
from memcon.lexicon import parse_lexicon


def heads(text: str, published: str) -> list[tuple[str | None, str | None]]:
    return [(h.name, h.party) for m in memcon.annotate(text, published=published).meetings for h in m.heads]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("President Sadat met Prime Minister Begin in Vienna on Monday.", "1978-09-12",
         [("Sadat", "EG"), ("Begin", "IL")]),
        ("Nelson Mandela and Helmut Kohl held talks in Bonn on Tuesday.", "1995-05-25",
         [("Nelson Mandela", "ZA"), ("Helmut Kohl", "DE")]),
        ("Donald Trump and Emmanuel Macron held talks in Paris on Tuesday.", "2018-11-10",
         [("Donald Trump", "US"), ("Emmanuel Macron", "FR")]),
        ("Chancellor Merkel spoke with President Kuczynski by telephone today.", "2017-02-07",
         [("Merkel", "DE"), ("Kuczynski", "PE")]),
        ("President Compaoré met Prime Minister Banharn Silpa-archa in Geneva on Monday.", "1996-02-12",
         [("Compaoré", "BF"), ("Banharn Silpa-archa", "TH")]),
        ("Foreign Minister Asselborn met Foreign Minister Rinkēvičs in Geneva on Monday.", "2015-02-09",
         [("Asselborn", "LU"), ("Rinkēvičs", "LV")]),
    ],
)  # fmt: skip
def test_a_leader_told_by_office_or_in_full_stands_for_the_state_led(
    text: str, published: str, expected: list[tuple[str, str]]
) -> None:
    assert heads(text, published)[: len(expected)] == expected


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("President Sadat met the envoy of Norway in Oslo on Monday.", "2019-09-12"),  # long out of office
        ("Foreign Minister Merkel met the envoy of Norway in Oslo on Monday.", "2017-02-07"),  # another office
        ("Merkel met the envoy of Norway in Oslo on Monday.", "2017-02-07"),  # a family name alone
        ("Helmut Kohl Airport received the envoy of Norway on Monday.", "1995-05-25"),
    ],
)
def test_no_state_is_lent_where_the_years_the_office_or_the_name_do_not_fit(text: str, published: str) -> None:
    assert "EG" not in {p for _, p in heads(text, published)}
    assert "DE" not in {p for _, p in heads(text, published)}


def test_the_text_goes_before_the_table() -> None:
    found = heads(
        "Kenyan President Mandela met the Prime Minister of Norway, Kari Lund, in Oslo on Monday.", "1996-05-07"
    )
    assert ("Mandela", "KE") in found


def test_a_user_s_own_leader_counts() -> None:
    own = '[[leader]]\nname = "PE own"\nparty = "PE"\noffices = ["president"]\nholders = ["Inka Rumi 2030-2034"]\n'
    with pytest.raises(LexiconError, match="first-last"):
        parse_lexicon({"names/leaders": own.replace("2030-2034", "since 2030")})
    assert parse_lexicon({"names/leaders": own}).items("names/leaders", "leader")[0]["party"] == "PE"


def test_a_speaker_s_label_tells_the_side_that_the_speaker_leads() -> None:
    text = (
        "VICE PRESIDENT HALE:  I look forward to our conversation. The United States stands with you.\n\n"
        "PRESIDENT ZELENSKYY:  Thank you for this meeting. We are grateful for the support of the United States.\n"
    )
    document = memcon.Document(
        text, title="Remarks by Vice President Hale and President Zelenskyy Before Bilateral Meeting",
        published="2022-02-19", publisher="The White House",
    )  # fmt: skip
    record = memcon.annotate(document)
    assert [m.parties for m in record.meetings] == [("UA", "US")]
    assert {a.actors for a in record.acts if "grateful" in record.quote(a.span)} == {("UA",)}


def test_a_monarchs_number_is_no_family_name() -> None:
    text = "Denmark sent its greetings. The minister of Latvia wrote on X that he was glad. X said nothing."
    assert [m for m in memcon.annotate(text, published="2024-06-06").mentions if m.label == "person"] == []


def test_a_leader_with_jr_behind_his_name_leads_as_without() -> None:
    text = "President Joseph R. Biden, Jr. met President Emmanuel Macron in Bonn today."
    assert heads(text, "2022-06-27") == [("Joseph R. Biden, Jr.", "US"), ("Emmanuel Macron", "FR")]


def test_the_premier_of_a_state_is_its_prime_minister_told_before() -> None:
    text = "Prime Minister Tom Rowe of Kenya went to Lima on 5 May. The Kenyan Premier met Peru's Luz Rojas."
    met = next(m for m in memcon.annotate(text, published="2024-05-06").meetings if m.kind == "meeting")
    assert [h.name for h in met.heads] == ["Tom Rowe", "Luz Rojas"]
    other = text.replace("The Kenyan Premier", "The Latvian Premier")
    assert all(
        "Tom Rowe" not in [h.name for h in m.heads] for m in memcon.annotate(other).meetings if m.kind == "meeting"
    )
