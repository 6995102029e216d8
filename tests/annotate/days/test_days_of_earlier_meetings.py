"""Days of an earlier meeting on which a sentence opens, or which a clause on those who met tells."""

from memcon import annotate

LATVIA = "Ministry of Foreign Affairs of Latvia"
MET = "On 14 May 2024, Minister Anna Ozola met the Peruvian Minister Luis Rojas in Riga. "


def test_the_day_of_the_first_meeting_is_not_that_of_the_next() -> None:
    text = (
        MET + "Following on from their first meeting in Lima at the end of 2022, Ms Ozola and her counterpart, "
        "Luis Rojas, met once again for a working lunch in Riga."
    )
    assert [m.start for m in annotate(text, published="2024-05-15", publisher=LATVIA).meetings] == ["2024-05-14"]


def test_the_place_where_they_had_already_met_is_not_that_of_the_next() -> None:
    text = MET + "Ms Ozola and her Peruvian counterpart, who had already met in Lima, spoke of ports."
    met = annotate(text, published="2024-05-15", publisher=LATVIA).meetings
    assert (met[0].standing, met[0].place) == ("subject", "Riga")
    assert [m.standing for m in met[1:]] in ([], ["mentioned"])
