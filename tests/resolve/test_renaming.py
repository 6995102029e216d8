from __future__ import annotations

import pytest

import memcon
from memcon.resolve import NameReader, resolve_records
from memcon.resolve.renaming import find_renamings, other_names

OLD, NEW = "Joint Fisheries Committee", "Ocean Partnership Commission"


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (f"The {NEW} (formerly the {OLD}) met in Oslo.", ((OLD, NEW),)),
        (f"The {NEW} (OPC), previously known as the {OLD}, met in Oslo.", ((OLD, NEW),)),
        (f"The {OLD} was renamed the {NEW} in 2021.", ((OLD, NEW),)),
        (f"The {OLD} has since been renamed. The {NEW} met.", ()),
        ("Ola Berg, formerly Minister of Trade, led the Joint Committee.", ()),
        ("They met at the port formerly called Kristiania.", ()),
        ("FORMERLY " + "A" * 50_000 + " formerly " + "A" * 50_000, ()),
    ],
)
def test_renamings_are_read_where_two_bodies_are_named(text: str, pairs: tuple[tuple[str, str], ...]) -> None:
    assert find_renamings(text) == pairs


def test_a_short_form_of_either_name_leads_to_the_other() -> None:
    assert other_names("Fisheries Committee", ((OLD, NEW),)) == (OLD.replace(OLD, NEW),)
    assert other_names(NEW, ((OLD, NEW),)) == (OLD,)
    assert other_names("Joint Trade Committee", ((OLD, NEW),)) == ()


def test_a_series_goes_on_under_its_new_name(reader: NameReader) -> None:
    told = [
        ("a", "2019-05-15", f"The third meeting of the Norway-Kenya {OLD} was held in Nairobi on 14 May 2019."),
        (
            "b",
            "2021-06-02",
            f"The fourth meeting of the Norway-Kenya {NEW}, formerly the Norway-Kenya {OLD}, "
            "was held in Oslo on 1 June 2021.",
        ),
        ("c", "2023-09-02", f"The fifth meeting of the Norway-Kenya {NEW} was held in Nairobi on 1 September 2023."),
    ]
    records = [memcon.annotate(memcon.Document(text, id=key, published=day)) for key, day, text in told]
    (chain,) = resolve_records(records, reader).chains
    assert [r.number for r in chain.rounds] == [3, 4, 5]
