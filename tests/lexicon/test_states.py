"""The table of states is complete: every member and observer of the United Nations, with all that names it."""

from __future__ import annotations

import pytest

from memcon import load_lexicon
from memcon.lexicon import Hit

LEXICON = load_lexicon()
STATES = {str(s["code"]): s for s in LEXICON.items("names/states", "state")}
MEMBERS = (
    "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO "
    "CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID "
    "IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK "
    "ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC "
    "SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE "
    "ZA ZM ZW"
).split()
OBSERVERS = ["PS", "VA"]
# "Dominican" is read as of the Dominican Republic alone; the people of the Holy See have no name.
WITHOUT_ADJECTIVE = {"DM"}
WITHOUT_DEMONYM = {"DM", "VA"}
# The capital bears the state's own name.
SAME_NAME = {"DJ", "GT", "KW", "LU", "MC", "PA", "SG", "SM"}
# The capital's name is as well that of persons or of other towns.
SHARED_NAME = {"AG", "BG", "BS", "CR", "GD", "GY", "JM", "PE", "SC"}


def find_all(form: str) -> set[tuple[str, str]]:
    """Return (class, code) of the entries that stand over the whole of `form`."""
    hits: list[Hit] = [h for h in LEXICON.names.find(form) if (h.start, h.end) == (0, len(form))]
    return {(e.label, e.value) for h in hits for e in h.entries}


def test_all_members_and_observers_of_the_united_nations_are_listed() -> None:
    assert len(set(MEMBERS)) == 193
    assert not set(MEMBERS + OBSERVERS) - STATES.keys()


@pytest.mark.parametrize("code", MEMBERS + OBSERVERS)
def test_a_state_has_all_that_names_it_and_every_form_is_found(code: str) -> None:
    state = STATES[code]
    assert state["name"]
    assert state["capital"]
    assert bool(state.get("adjectives")) != (code in WITHOUT_ADJECTIVE)
    assert bool(state.get("demonyms")) != (code in WITHOUT_DEMONYM)
    assert bool(state.get("seats")) != (code in SAME_NAME | SHARED_NAME)
    for form in filter(None, (state["name"], state.get("official"), *state.get("also", ()))):
        assert ("state", code) in find_all(form)
    for key, label in (("adjectives", "adjective"), ("demonyms", "demonym"), ("seats", "seat")):
        for form in state.get(key, ()):
            assert (label, code) in find_all(form)


@pytest.mark.parametrize("code", sorted(set(MEMBERS + OBSERVERS) - SAME_NAME))
def test_the_capital_of_a_state_is_a_place_or_seat_of_that_state(code: str) -> None:
    capital = STATES[code]["capital"]
    hits = [h for h in LEXICON.names.find(capital) if (h.start, h.end) == (0, len(capital))]
    places = {e.attributes.get("country") for h in hits for e in h.entries if e.label == "place"}
    seats = {e.value for h in hits for e in h.entries if e.label == "seat"}
    assert code in places | seats


def test_a_territory_belongs_to_a_listed_state() -> None:
    assert all(s["of"] in STATES for s in STATES.values() if "of" in s)
