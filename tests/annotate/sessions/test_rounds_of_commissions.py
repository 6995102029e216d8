"""Sessions of joint commissions as ministries tell them: their letters, rounds before and after, talks at them."""

import pytest

from memcon import Document, annotate


def read(text: str, published: str = "2018-06-14") -> list[tuple[object, ...]]:
    found = annotate(Document(text=text, published=published)).meetings
    return [(m.kind, m.standing, m.mechanism, m.acronym, m.number, m.start, m.place) for m in found]


COMMISSION = "Peru and Kenya convened the 3rd Joint Commission Meeting (JCM) in Lima on 18 May 2018."
NAMED = ("Joint Commission Meeting", "JCM")


def test_letters_may_hold_the_noun_of_the_session() -> None:
    assert read(COMMISSION) == [("session", "subject", *NAMED, 3, "2018-05-18", "Lima")]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The 2nd JCM was held in Nairobi in 2013.", ("previous", 2, "2013", "Nairobi")),
        ("Kenya offered to host the 4th JCM in Nairobi in 2020.", ("next", 4, "2020", "Nairobi")),
        ("Both sides agreed to hold the 4th JCM in Nairobi in 2020.", ("next", 4, "2020", "Nairobi")),
        ("The second JCM took place in Nairobi in May 2014.", ("previous", 2, "2014-05", "Nairobi")),
    ],
)
def test_rounds_called_by_these_letters(sentence: str, told: tuple[object, ...]) -> None:
    standing, number, start, place = told
    assert read(f"{COMMISSION} {sentence}")[1:] == [("session", standing, *NAMED, number, start, place)]


def test_letters_behind_a_session_may_be_of_something_else() -> None:
    text = "Peru and Kenya convened the 3rd Joint Commission Meeting (Lima) on 18 May 2018."
    assert [m[3] for m in read(text)] == [None]
    text = "Peru and Kenya convened the 3rd Joint Commission Meeting (PKC) in Lima on 18 May 2018."
    assert [m[3] for m in read(text)] == [None]


SESSION = "The 2nd Meeting of the Peru-Kenya Joint Commission was held on 10 May 2018, in Lima."


@pytest.mark.parametrize(
    "talks",
    [
        "The two sides held discussions on trade.",
        "Both sides had detailed discussions on trade.",
        "Peru and Kenya held comprehensive talks on fish.",
        "The Peruvian and Kenyan sides held extensive talks on ferries.",
        "The two delegations had fruitful and wide-ranging talks on ports.",
        "They conducted thorough consultations on visas.",
    ],
)
def test_talks_of_both_sides_are_the_session(talks: str) -> None:
    assert [m[0] for m in read(f"{SESSION}\n{talks}")] == ["session"]


@pytest.mark.parametrize(
    "talks",
    [
        "Earlier, the two sides held talks on trade.",
        "Foreign Minister Luz Rojas of Peru and Foreign Minister Otieno Kamau of Kenya held talks on trade on 8 May.",
        "The two sides held separate talks on trade on the margins.",
    ],
)
def test_talks_set_apart_are_no_part_of_the_session(talks: str) -> None:
    assert [m[0] for m in read(f"{SESSION}\n{talks}")] == ["session", "meeting"]


MET = "Foreign Minister Luz Rojas of Peru met with Otieno Kamau, Deputy Prime Minister of Kenya, in Lima on Wednesday."


@pytest.mark.parametrize(
    "body",
    [
        "They agreed to revive the Peru-Kenya Policy Dialogue, last held in Nairobi in March 2014.",
        "They agreed to revive the Peru-Kenya Policy Dialogue, which was last held in Nairobi in March 2014.",
        "They praised the Peru-Kenya Policy Dialogue, which last took place in Nairobi in March 2014.",
        "They praised the Peru-Kenya Policy Dialogue, which last met in Nairobi in March 2014.",
        "They noted that the Peru-Kenya Policy Dialogue had met in Nairobi in March 2014.",
        "They welcomed the holding of the Peru-Kenya Policy Dialogue in Nairobi in March 2014.",
    ],
)
def test_when_a_body_last_met(body: str) -> None:
    found = read(f"{MET} {body}")
    assert found[1:] == [("session", "mentioned", "Peru-Kenya Policy Dialogue", None, None, "2014-03", "Nairobi")]


def test_a_body_praised_has_not_met() -> None:
    assert [m[0] for m in read(f"{MET} They praised the Peru-Kenya Policy Dialogue and its report.")] == ["meeting"]


GUEST = (
    f"{MET}\n\nKamau is here for the ninth meeting of the Peru-Kenya Commission on Trade, which he co-chaired on "
    "Tuesday with Minister Ana Vega. At Tuesday's meeting, the two delegations signed three papers."
)


@pytest.mark.parametrize(
    ("sentence", "number", "start"),
    [
        ("The tenth meeting is slated for next year in Nairobi.", 10, "2019"),
        ("It was agreed to hold the tenth session in Nairobi next year.", 10, "2019"),
        ("Kenya offered to host the tenth session in Nairobi next year.", 10, "2019"),
        ("The eighth session was held in Nairobi in 2016.", 8, "2016"),
    ],
)
def test_the_rounds_beside_one_told_in_passing(sentence: str, number: int, start: str) -> None:
    found = [m[4:] for m in read(f"{GUEST} {sentence}") if m[0] == "session"]
    assert found[1:] == [(number, start, "Nairobi")]


def test_a_number_far_from_it_is_another_body_s() -> None:
    found = [m[4] for m in read(f"{GUEST} The second session was held in Nairobi in 2016.") if m[0] == "session"]
    assert found == [9]


def test_a_body_that_met_for_the_second_time() -> None:
    text = f"{MET} They praised the Joint Committee on Education, which met for the second time in Nairobi on 4 May."
    (committee,) = (m for m in read(text) if m[0] == "session")
    assert committee[2:] == ("Joint Committee on Education", None, 2, "2018-05-04", "Nairobi")


@pytest.mark.parametrize("round_", ["The 7th session of the commission", "The seventh session"])
def test_the_round_before_one_to_come(round_: str) -> None:
    text = f"{MET} They will convene the 8th session of the Peru-Kenya intergovernmental commission in Nairobi in May."
    found = [m[4:] for m in read(f"{text} {round_} was held in Lima in September 2017.") if m[0] == "session"]
    assert found[1:] == [(7, "2017-09", "Lima")]


def test_those_who_met_within_a_summit_met_beside_it() -> None:
    text = f"{MET} They had met in Riga on 15 May within the framework of the 5th Lake Summit."
    assert [(m[0], m[5]) for m in read(text)[1:]] == [("meeting", "2018-05-15"), ("session", "2018-05")]


def test_the_next_consultation() -> None:
    text = (
        "President Luz Rojas of Peru and Prime Minister Ivo Ozols of Latvia held the Annual Leaders' Consultation in "
        "Lima on 20 May 2018. Both Leaders agreed to hold the next Consultation in Latvia in 2020."
    )
    assert [(m[1], m[2], m[5]) for m in read(text)][1:] == [("next", "Annual Leaders' Consultation", "2020")]


@pytest.mark.parametrize(
    "opening",
    [
        "Peru and Kenya have discussed piracy during a meeting of the senior officials of the two nations in Lima.",
        "Senior officials of Peru and Kenya met in Lima to discuss piracy.",
        "Peru and Kenya held talks on piracy in Lima.",
    ],
)
def test_the_talks_by_which_a_report_opens_are_its_session(opening: str) -> None:
    text = f"{opening}\nThe 8th meeting of the Joint Working Group on Piracy was held on Wednesday."
    (session,) = read(text)
    assert session == ("session", "subject", "Joint Working Group on Piracy", None, 8, "2018-06-13", "Lima")


def test_talks_with_a_session_later_are_two() -> None:
    text = (
        "Peru and Kenya held talks on piracy in Lima on Monday.\nThe 8th Peru-Kenya Joint Commission met on Wednesday."
    )
    assert [m[0] for m in read(text)] == ["meeting", "session"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Next round of dialogue will be held in Nairobi in 2020.",
        "Next meeting will be held in Nairobi in 2020.",
        "Both sides agreed to hold next round of consultations in Nairobi in 2020.",
    ],
)
def test_a_next_round_without_an_article(sentence: str) -> None:
    found = read(f"{SESSION} {sentence}")
    assert found[1:] == [("session", "next", "Peru-Kenya Joint Commission", None, None, "2020", "Nairobi")]


def test_letters_with_a_figure_stand_within_a_name() -> None:
    (summit,) = read("President Luz Rojas of Peru will attend the 18th Group of Twenty (G20) Summit in Lima on 9 July.")
    assert (summit[2], summit[4], summit[5]) == ("Group of Twenty Summit", 18, "2018-07-09")
