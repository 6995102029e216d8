import pytest

from memcon import annotate

FRENCH = (
    "Le ministre des affaires étrangères de Lettonie a rencontré à Riga son homologue du Pérou. Les deux parties ont "
    "convenu de renforcer la coopération dans le domaine de la pêche."
)
GERMAN = (
    "Der Minister traf in Riga seinen peruanischen Amtskollegen. Beide Seiten kamen überein, die Zusammenarbeit in der "
    "Fischerei im kommenden Jahr zu vertiefen, und er will nach Lima reisen."
)
CHINESE = "拉脱维亚外交部长在里加会见了秘鲁外交部长。"


@pytest.mark.parametrize("text", [FRENCH, GERMAN, CHINESE, "Л. Озолс встретился в Риге с министром Перу."])
def test_a_text_in_another_language_is_noted(text: str) -> None:
    (note,) = annotate(text).notes
    assert note.about == "language"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Höfn",
        "12. 5. 2024",
        "Heads of delegation: Juris Ozols; Luz Rojas",
        "Minister Juris Ozols of Latvia met Foreign Minister Luz Rojas in Riga on Monday.",
        "Ministre des affaires étrangères",
        "The ministers of Latvia and Peru met. " + FRENCH,
    ],
)
def test_english_and_what_is_too_short_to_tell_is_not(text: str) -> None:
    assert not annotate(text).notes
