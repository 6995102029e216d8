"""Meetings told at once on two days, which later sentences tell one by one."""

from memcon import annotate

TOLD = (
    "On 15 and 16 May 2024, Minister Anna Ozola of Latvia met the Peruvian Minister of Trade Luis Rojas and the "
    "Peruvian Minister of Ports Ana Soto in Lima. "
)


def days(text: str) -> list[tuple[str | None, str | None]]:
    found = annotate(text, published="2024-05-17", publisher="Ministry of Foreign Affairs of Latvia").meetings
    return [(m.start, m.end) for m in found if m.kind == "meeting"]


def test_each_meeting_has_the_day_on_which_it_is_told_again() -> None:
    again = "On 15 May, Ms Ozola met Trade Minister Luis Rojas of Peru. The following day, she met Minister Ana Soto."
    assert days(TOLD + again) == [("2024-05-15", None), ("2024-05-16", None)]


def test_both_days_stay_where_none_is_told_again() -> None:
    assert days(TOLD + "They spoke of ports.") == [("2024-05-15", "2024-05-16")] * 2
