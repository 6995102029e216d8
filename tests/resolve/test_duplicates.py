from __future__ import annotations

import memcon
from memcon.resolve.duplicates import CopyFinder, bands_of, find_changes, find_copies, group_copies, shingles_of

OFFICIAL = (
    "The two ministers met in Tallinn on Monday to review the work on the ferry line between the two coasts. "
    "They agreed to open a second berth by the end of 2027 and to share its cost in equal parts. "
    "The ministers thanked the port authorities for their patience during the long winter. "
    "Both sides will meet again in the spring to settle the fares for lorries and passengers."
)
OUTLET = (
    "Good news for lorry drivers arrived this week. "
    "The two ministers met in Tallinn on Monday to review the work on the ferry line between the two coasts. "
    "They agreed to open a second berth by the end of 2028 and to share its cost in equal parts. "
    "Both sides will meet again in the spring to settle the fares for lorries and passengers."
)
OTHER = (
    "The fisheries council adopted new quotas for cod and herring in the northern waters after a night of talks, "
    "and the chair said that scientists would look at the stocks again before the season opens in the autumn."
)


def test_case_and_punctuation_do_not_make_another_text() -> None:
    assert shingles_of("Met in Oslo, on Monday: at noon.") == shingles_of("met in OSLO on monday at noon")
    assert shingles_of("") == frozenset()
    assert shingles_of("Joint statement") == {"joint statement"}


def test_near_duplicates_are_found_and_others_are_not() -> None:
    copies = find_copies({"a": OFFICIAL, "b": OUTLET, "c": OTHER, "d": OFFICIAL.upper()})
    assert [(c.first, c.second, c.exact) for c in copies] == [("a", "b", False), ("a", "d", True), ("b", "d", False)]
    assert all(c.likeness >= 0.5 for c in copies)
    assert group_copies(copies) == {"a": "a", "b": "a", "d": "a"}


def test_the_index_of_likeness_is_exact() -> None:
    a, b = shingles_of(OFFICIAL), shingles_of(OUTLET)
    (copy,) = find_copies({"a": OFFICIAL, "b": OUTLET})
    assert copy.likeness == round(len(a & b) / len(a | b), 4)


def test_texts_taken_in_one_by_one_give_the_same_pairs() -> None:
    finder = CopyFinder()
    found = [finder.add(key, text) for key, text in (("b", OUTLET), ("c", OTHER), ("a", OFFICIAL))]
    assert [[(c.first, c.second) for c in cs] for cs in found] == [[], [], [("b", "a")]]
    assert finder.add("empty", " … ") == ()


def test_bands_are_the_same_on_every_run() -> None:
    assert bands_of(shingles_of("alpha beta gamma delta epsilon zeta"))[0] == 63119158430226849689778148098
    assert len(bands_of(shingles_of(OFFICIAL))) == 40


def test_groups_join_through_a_common_copy() -> None:
    first, second = find_copies({"a": OFFICIAL, "b": OUTLET})[0], find_copies({"b": OUTLET, "z": OUTLET})[0]
    assert group_copies([second, first]) == {"a": "a", "b": "a", "z": "a"}


def test_what_an_outlet_changed_is_shown_sentence_by_sentence() -> None:
    original, copy = memcon.annotate(OFFICIAL), memcon.annotate(OUTLET)
    found = find_changes(original, copy)
    assert [c.kind for c in found] == ["added", "reworded", "dropped"]
    added, reworded, dropped = found
    assert added.copy is not None
    assert copy.quote(added.copy).startswith("Good news")
    assert reworded.original is not None
    assert reworded.copy is not None
    assert "2027" in original.quote(reworded.original)
    assert "2028" in copy.quote(reworded.copy)
    assert dropped.original is not None
    assert "patience" in original.quote(dropped.original)
    assert find_changes(original, original) == ()


def test_a_sentence_put_elsewhere_is_moved() -> None:
    first, second, *rest = OFFICIAL.split(". ")
    turned = ". ".join([second, first, *rest])
    assert [c.kind for c in find_changes(memcon.annotate(OFFICIAL), memcon.annotate(turned))] == ["moved"]
