"""Who speaks for a government in newspapers: spokesmen and aides of a house, of a ministry, of a head of state."""

import pytest

from memcon import annotate

SAID = " said talks with Latvia must go on."


def actors(text: str) -> list[tuple[str, ...]]:
    record = annotate(text, published="2016-03-10", publisher="The Harbour Post")
    return [a.actors for a in record.acts if a.kind == "position"]


@pytest.mark.parametrize(
    ("who", "code"),
    [
        ("The Kremlin", "RU"),
        ("The Pentagon", "US"),
        ("The Élysée", "FR"),
        ("Kremlin spokesman Ivo Dahl", "RU"),
        ("Kremlin foreign policy aide Ivo Dahl", "RU"),
        ("Pentagon press secretary Ann Dahl", "US"),
        ("Downing Street spokesman Ivo Dahl", "GB"),
        ("Ivo Dahl, a Pentagon spokesman,", "US"),
        ("A senior administration official", "US"),
        ("Pentagon spokesman Army Col. Ivo Dahl", "US"),
        ("Pentagon spokesman Rear Adm. Ivo Dahl", "US"),
        ("Ivo Dahl, a spokesman for the State Department,", "US"),
        ("Ivo Dahl, spokesman for the Peruvian Foreign Ministry,", "PE"),
    ],
)
def test_staff_speak_for_their_house(who: str, code: str) -> None:
    assert actors(who + SAID) == [(code,)]


@pytest.mark.parametrize(
    "who", ["A guard at the Kremlin", "Ivo Dahl, a spokesman for the miners,", "Riga spokesman Ivo Dahl"]
)
def test_who_is_only_near_speaks_for_nobody(who: str) -> None:
    assert actors(who + SAID) == []


@pytest.mark.parametrize(
    ("who", "code"),
    [
        ("Ruto's spokesman Ivo Dahl", "KE"),
        ("Ruto spokesman Ivo Dahl", "KE"),
        ("Ruto's top aide Ann Dahl", "KE"),
        ("Ivo Dahl, Ruto's foreign policy adviser,", "KE"),
        ("Ruto campaign adviser Ivo Dahl", None),
        ("Ruto's former spokesman Ivo Dahl", None),
    ],
)
def test_an_aide_speaks_for_his_president(who: str, code: str | None) -> None:
    assert actors("Kenyan President William Ruto was in Nairobi. " + who + SAID) == ([(code,)] if code else [])


def test_two_persons_side_by_side_are_two() -> None:
    assert actors("At her talks with Minister Ann Dahl of Peru Ms. Rojas" + SAID) == []


@pytest.mark.parametrize("told", ["Kenya's president was there.", "The Kenyan president was there."])
def test_a_known_leader_is_not_the_president_of_another_state(told: str) -> None:
    record = annotate(
        "President Barack Obama met Kenya's Uhuru Kenyatta in New York on 3 March. " + told,
        published="2016-03-10",
        publisher="The Harbour Post",
    )
    assert [[h.party for h in m.heads] for m in record.meetings] == [["US", "KE"]]


@pytest.mark.parametrize(
    ("aside", "code"),
    [(", a former Peruvian minister,", "LV"), (", a Peruvian minister,", "PE")],
)
def test_an_office_set_off_behind_a_name_counts_while_it_is_held(aside: str, code: str) -> None:
    text = f"Latvian Minister Ivo Dahl came home. Ivo Dahl{aside} said talks with Kenya must go on."
    first = "Ivo Dahl came home. " if code == "PE" else ""
    assert actors(first + text.partition("home. ")[2] if first else text) == [(code,)]
