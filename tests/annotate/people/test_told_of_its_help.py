"""What an officer is told of is not the state he serves: "assured the Prime Minister of Peru's support"."""

from memcon import annotate

MET = "The Foreign Minister of Peru, Luz Rojas, met the Prime Minister of Latvia, Juris Kalns, on Monday. "


def test_whose_help_one_is_assured_of_is_not_ones_state() -> None:
    text = MET + "She assured the Prime Minister of Peru's support. The Prime Minister thanked the guest."
    assert [a.actors for a in annotate(text, published="2022-08-10").acts] == [("PE",), ("LV",)]


def test_the_state_of_an_officer_stays_his() -> None:
    text = (
        "Minister Luz Rojas of Peru met the Prime Minister of Latvia on Monday. She informed the Prime Minister of "
        "Latvia of the plans for the port. The Prime Minister thanked the guest."
    )
    assert [a.actors for a in annotate(text, published="2022-08-10").acts] == [("PE",), ("LV",)]
