"""Which clauses are acts and where they end: nouns like verbs, words in marks, heads of bodies, talk gone on with."""

from __future__ import annotations

import pytest

from memcon import annotate

MEETING = "Kenyan President Ada Mwangi met Peruvian President Luz Rojas in Lima on Tuesday. "


def acts_of(sentence: str, publisher: str | None = "The Harbour Post") -> list[tuple[str, str]]:
    record = annotate(MEETING + sentence, published="2024-05-09", publisher=publisher)
    return [(a.kind, record.quote(a.span)) for a in record.acts if a.span.start >= len(MEETING)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Some Chilean institutes, quoting divers, expect storms.",
        "Just a day after Chile closed the strait and imposed fares, President Rojas hosted President Mwangi.",
        "Divers said that Peru may have reopened the mine.",
        "The Ferry Fair has been held since 1990 to draw divers.",
    ],
)
def test_what_only_looks_like_a_deed_is_none(sentence: str) -> None:
    assert acts_of(sentence) == []


def test_a_noun_at_the_end_of_a_purpose_is_no_verb_of_the_officials_before_it() -> None:
    text = "Minister Ada Mwangi of Kenya met President Luz Rojas and other Peruvian officials to discuss fare issues."
    record = annotate(text, published="2024-05-09")
    assert [record.quote(a.span) for a in record.acts] == [text.partition("Kenya ")[2].rstrip(".")]


@pytest.mark.parametrize("lead", ["comes just a few days after", "came hours after"])
def test_what_comes_after_a_deed_is_told_beside_it(lead: str) -> None:
    assert acts_of(f"The visit {lead} Kenya pledged to dredge the bay.") == [
        ("commitment", "pledged to dredge the bay")
    ]


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        (
            'Mwangi said: "I am sure that we will reopen the line."',
            [("commitment", 'said: "I am sure that we will reopen the line."')],
        ),
        (
            "Mwangi thanked Peru and called on “all sides involved in the dispute to lay down arms”.",
            [
                ("assessment", "thanked Peru"),
                ("request", "called on “all sides involved in the dispute to lay down arms"),
            ],
        ),
        (
            "Mwangi and Rojas held “frank and open talks on fares,” spokesman Ivo Soto told reporters.",
            [("discussion", "held “frank and open talks on fares")],
        ),
        (
            "Mwangi renewed Kenya's call “for open seas” and “stressed the need to map the reef.”",
            [("request", "renewed Kenya's call “for open seas"), ("position", "stressed the need to map the reef")],
        ),
    ],
)
def test_words_in_marks_belong_to_the_clause_around_them(sentence: str, acts: list[tuple[str, str]]) -> None:
    assert acts_of(sentence) == acts


@pytest.mark.parametrize(
    "sentence",
    [
        "Official talks covered fares.",
        "She also saw the Minister of Ports, whereby they discussed fares.",
        "Mwangi and Rojas continued their discussions on fares.",
        "The two presidents also continued talks about fares.",
    ],
)
def test_talk_is_told_in_many_ways(sentence: str) -> None:
    assert [kind for kind, _ in acts_of(sentence)] == ["discussion"]


@pytest.mark.parametrize("sentence", ["The two sides continued their work.", "Talks continued on Monday."])
def test_what_went_on_is_no_act(sentence: str) -> None:
    assert acts_of(sentence) == []


@pytest.mark.parametrize(
    ("clause", "found"),
    [
        ("spoke today with Foreign Minister Ivo Soto of Chile on the locusts", True),
        ("spoke with Foreign Minister Ivo Soto of Chile on fares on Monday", True),
        ("spoke with Foreign Minister Ivo Soto of Chile on Monday", False),
        ("spoke with Foreign Minister Ivo Soto of Chile on the phone", False),
        ("spoke with Foreign Minister Ivo Soto of Chile on the sidelines of the fair", False),
        ("met Foreign Minister Ivo Soto of Chile in Lima for consultations on fares", True),
        ("met Foreign Minister Ivo Soto of Chile in Lima for the fourth consultations on Monday", False),
    ],
)
def test_what_is_spoken_on_stands_behind_on(clause: str, found: bool) -> None:
    record = annotate(
        f"Foreign Minister Luz Rojas {clause}.", published="2024-05-09", publisher="Ministry of Foreign Affairs of Peru"
    )
    assert [(a.kind, record.quote(a.span)) for a in record.acts] == ([("discussion", clause)] if found else [])


def test_the_head_of_a_delegation_acts_for_it() -> None:
    assert acts_of("Members of the Kenyan delegation stressed the need for dams.") == [
        ("position", "stressed the need for dams")
    ]


def test_the_head_of_the_publisher_acts_for_it() -> None:
    text = "In his speech, the head of the Department of Ports (DOP) stressed the need for dams. Peru has many."
    record = annotate(text, published="2024-05-09", publisher="Department of Ports of Kenya")
    assert [(a.actors, record.quote(a.span)) for a in record.acts] == [(("KE",), "stressed the need for dams")]


def test_a_body_acts_by_its_whole_name() -> None:
    text = "Kenya and Peru held the third meeting of the Joint Ferry Commission (JFC) in Lima on 3 May 2024. "
    record = annotate(text + "The Joint Ferry Commission (JFC) reviewed fares.")
    assert [record.quote(a.span) for a in record.acts] == ["reviewed fares"]


def test_a_dateline_is_no_part_of_what_is_told() -> None:
    text = "LIMA (AP): The ferries to Kenya had brought both peoples together, the Peruvian president said on Saturday."
    record = annotate(text, published="2024-05-09", publisher="The Harbour Post")
    assert [record.quote(a.span) for a in record.acts] == [text.partition(": ")[2].rpartition(" on ")[0]]


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        (
            "Kenya will stay in touch with Peru, although they have not agreed on a date.",
            ["will stay in touch with Peru", "have not agreed on a date"],
        ),
        (
            "Mwangi stressed that although it had taken years the line was open.",
            ["stressed that although it had taken years the line was open"],
        ),
        (
            "Kenyan officials toured the port and agreed to dredge the bay.",
            ["agreed to dredge the bay"],
        ),
    ],
)
def test_clauses_part_where_they_do(sentence: str, acts: list[str]) -> None:
    assert [span for _, span in acts_of(sentence)] == acts


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Also raised was the matter of fares.", "discussion"),
        ("Particularly stressed was the need for dams.", "position"),
        ("Tired were the divers.", None),
        ("Also opened was a fair of boats.", None),
    ],
)
def test_the_subject_of_a_passive_may_stand_behind_it(sentence: str, kind: str | None) -> None:
    assert acts_of(sentence) == ([(kind, sentence.rstrip("."))] if kind else [])


@pytest.mark.parametrize("opening", ["continued", "followed"])
def test_what_one_goes_on_by_is_the_act(opening: str) -> None:
    assert acts_of(f"Mwangi {opening} by thanking the divers.") == [("assessment", f"{opening} by thanking the divers")]


@pytest.mark.parametrize(
    ("sentence", "spans"),
    [
        ("Kenya and Peru opened their first line in 1950.", ["opened their first line in 1950"]),
        ("In 2010, the two countries signed a pact on reefs.", ["signed a pact on reefs"]),
        ("Kenya and Peru opened their first line on 3 May 2024.", ["opened their first line on 3 May 2024"]),
        ("They launched the plan adopted in 2010.", ["launched the plan adopted in 2010"]),
    ],
)
def test_deeds_of_years_long_past_are_told_as_done(sentence: str, spans: list[str]) -> None:
    assert [span for _, span in acts_of(sentence)] == spans


def test_two_countries_are_the_publisher_and_the_only_other_one() -> None:
    text = "Minister Ada Mwangi took part in a fair in Andorra. The two countries signed a pact on reefs."
    record = annotate(text, published="2024-05-09", publisher="Ministry of Foreign Affairs of Kenya")
    assert [a.actors for a in record.acts] == [("AD", "KE")]


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        (
            "The Ambassador of Peru who congratulated Mwangi on her office stated that the line was open.",
            ["congratulated Mwangi on her office", "stated that the line was open"],
        ),
        ("She also “underscored the need for dams on the river.”", ["underscored the need for dams on the river"]),
        (
            "Mwangi called for longer truces, and proposed for ministers to meet more often.",
            ["called for longer truces", "proposed for ministers to meet more often"],
        ),
        ("They both assented that fares were high.", ["assented that fares were high"]),
        ("Mwangi debriefed the ministers on the talks.", ["debriefed the ministers on the talks"]),
    ],
)
def test_further_clauses_are_acts(sentence: str, acts: list[str]) -> None:
    assert [span for _, span in acts_of(sentence)] == acts


def test_what_both_are_quoted_to_do_both_do() -> None:
    text = "“Kenya and Peru agreed to stay in touch,” the Kenyan ministry said."
    record = annotate(text, published="2024-05-09", publisher="The Harbour Post")
    assert [a.actors for a in record.acts] == [("KE", "PE")]


@pytest.mark.parametrize(
    "sentence",
    [
        "No two countries share more reefs.",
        "No two sides agreed on fares.",
        "Kenya would most likely abstain from voting.",
    ],
)
def test_what_nobody_does_or_may_do_is_no_act(sentence: str) -> None:
    assert acts_of(sentence) == []


def test_what_is_likely_to_be_talked_about_is_a_discussion() -> None:
    assert [kind for kind, _ in acts_of("The two sides will most likely discuss fares.")] == ["discussion"]


@pytest.mark.parametrize("lead", ["As for the reefs", "Regarding the reefs", "As regards the reefs"])
def test_what_a_passive_is_about_may_stand_before_it(lead: str) -> None:
    assert acts_of(f"{lead}, the need for maps was stressed.") == [("position", "the need for maps was stressed")]


def test_who_was_told_is_no_part_of_what_was_done() -> None:
    assert acts_of("They also paid tribute to the divers, reporters were told.") == [
        ("assessment", "also paid tribute to the divers")
    ]


def test_the_president_is_the_publishers_where_he_was_told_first() -> None:
    text = (
        "Today the President spoke with President Luz Rojas of Peru and Prime Minister Jan Dahl of Norway. "
        "The President congratulated Prime Minister Dahl on the pier."
    )
    record = annotate(text, published="2024-05-09", publisher="Office of the President of Kenya")
    assert [a.actors for a in record.acts] == [("KE",)]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("President Mwangi told President Rojas that Kenya would be sending tents.", "commitment"),
        ("President Mwangi told the divers that Kenya was sending tents.", "statement"),
        ("The ministers are planned to discuss reefs.", "discussion"),
        ("The dialogue represented an opportunity to review the fares.", "review"),
        ("President Mwangi showed the importance of the reefs.", "position"),
        ("They exchanged on the state of the reefs.", "discussion"),
        ("Kenya and Peru shared their respective views on the reefs.", "discussion"),
        ("Kenya and Peru stand together to mend the ferries.", "position"),
    ],
)
def test_what_is_under_way_due_or_shared_has_the_kind_of_what_is_done(sentence: str, kind: str) -> None:
    assert [k for k, _ in acts_of(sentence)] == [kind]


def test_support_to_somebody_is_a_noun_behind_another() -> None:
    sentence = "I would like to thank Kenya for its friendship and support to Peru."
    assert [kind for kind, _ in acts_of(sentence, "Ministry of Foreign Affairs of Peru")] == ["assessment"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kenya and Peru have successfully concluded the third round of ferry consultations.",
        "The two presidents concluded a long series of meetings.",
        "The two presidents concluded their work in Lima.",
    ],
)
def test_who_ends_a_stretch_of_talk_only_met(sentence: str) -> None:
    assert acts_of(sentence) == []


def test_who_ends_a_row_of_pacts_did_something() -> None:
    assert acts_of("The two presidents concluded a series of pacts.") == [("delivery", "concluded a series of pacts")]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The two presidents conducted a discussion on the whole range of reefs.", "discussion"),
        ("The two presidents conducted a joint patrol.", "delivery"),
    ],
)
def test_who_conducts_talks_on_something_discusses_it(sentence: str, kind: str) -> None:
    assert [k for k, _ in acts_of(sentence)] == [kind]


def test_views_exchanged_at_length_are_a_clause_of_their_own() -> None:
    assert acts_of("They praised their old friendship and exchanged views at length on reefs.") == [
        ("assessment", "praised their old friendship"),
        ("discussion", "exchanged views at length on reefs"),
    ]


def test_the_states_of_a_body_are_no_verb() -> None:
    text = "Peru and the other APEC states wish to widen the canal. Peru states that it will widen the canal."
    assert [words for _, words in acts_of(text)] == ["wish to widen the canal", "states that it will widen the canal"]


@pytest.mark.parametrize("setting", ["and in this context", "and, in this regard,", "and for this reason"])
def test_a_setting_may_stand_before_a_further_verb(setting: str) -> None:
    met = "Foreign Minister Ana Silva of Peru met Foreign Minister Jan Dahl of Norway in Lima on 3 May 2024. "
    text = f"{met}Mr. Dahl praised the truce {setting} called for calm."
    found = [text[a.span.start : a.span.end] for a in annotate(text).acts]
    assert found == ["praised the truce", "called for calm"]


def test_what_is_agreed_may_have_a_setting_within() -> None:
    met = "Foreign Minister Ana Silva of Peru met Foreign Minister Jan Dahl of Norway in Lima on 3 May 2024. "
    told = "agreed to train divers and in this way support the reef"
    text = f"{met}They {told}."
    assert [text[a.span.start : a.span.end] for a in annotate(text).acts] == [told]
