import pytest

from memcon import annotate

_BY = {"published": "2024-05-14", "publisher": "Ministry of Foreign Affairs of Latvia"}
_OPENING = "Foreign Minister Ivo Ozols of Latvia met Foreign Minister Luz Rojas of Peru in Riga on 3 May 2024. "


def _sessions(told):
    found = annotate(_OPENING + told, **_BY).meetings
    return [(m.mechanism, m.status, m.start, m.parties) for m in found if m.kind == "session"]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("They had talked on the sidelines of the G20.", ("G20", "held", None, ("G20",))),
        ("They will see each other at APEC in Lima in November.", ("APEC", "scheduled", "2024-11", ("APEC",))),
        ("Mr Ozols will travel to Italy for the G7 in June.", ("G7", "scheduled", "2024-06", ("G7",))),
    ],
)
def test_a_summit_called_like_its_group(told: str, found: tuple[object, ...]) -> None:
    assert _sessions(told) == [found]


@pytest.mark.parametrize(
    "told",
    [
        "They spoke of the presidency of the G20 in 2025.",
        "They spoke of help for the G20 countries.",
        "The goals of APEC were praised.",
        "They had met at NATO in Brussels.",
    ],
)
def test_the_group_itself(told: str) -> None:
    assert not _sessions(told)
