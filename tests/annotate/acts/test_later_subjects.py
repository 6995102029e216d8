"""Who acts in a later clause of a sentence: both sides behind the names of others, somebody behind "where"."""

from memcon import annotate

MET = "Federal Councillor Ann Stone met Tom Mboya, Foreign Minister of Kenya, in Bern today. "


def acts(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    found = annotate(MET + text, publisher="Federal Department of Foreign Affairs", published="2008-03-08")
    return [(a.kind, a.actors, (MET + text)[a.span.start : a.span.end]) for a in found.acts]


def test_both_sides_act_behind_those_whom_one_told_of() -> None:
    assert acts("Mrs Stone praised the divers of Peru and Chile and the two ministers discussed eels.") == [
        ("assessment", ("CH",), "praised the divers of Peru and Chile"),
        ("discussion", ("all",), "discussed eels"),
    ]


def test_whose_members_act_inside_what_is_told() -> None:
    ((kind, _, span),) = acts("Mrs Stone said that ties between Peru and the EU and its members had been good.")
    assert (kind, span.endswith("had been good")) == ("assessment", True)


def test_one_acts_where_one_met_others() -> None:
    found = acts("Mrs Stone met President Ivo Ozols in Riga, where she urged restraint.")
    assert found == [("request", ("CH",), "urged restraint")]


def test_where_one_only_was_tells_nothing() -> None:
    assert acts("Mrs Stone met President Ivo Ozols in Riga, where she stayed for a day.") == []


def test_one_acts_in_a_clause_that_tells_of_a_thing() -> None:
    assert acts("Mrs Stone presented the reef plan, which the Federal Council adopted in May.") == [
        ("statement", ("CH",), "presented the reef plan"),
        ("delivery", ("CH",), "adopted in May"),
    ]
    ((kind, actors, span),) = acts("Kenya is the tenth state with which Switzerland has signed a treaty on eels.")
    assert (kind, actors, span) == ("delivery", ("CH",), "has signed a treaty on eels")


def test_which_owns_something_does_nothing() -> None:
    ((_, _, span),) = acts("Mrs Stone presented the reef plan, which Kenya likes.")
    assert span == "presented the reef plan, which Kenya likes"


def test_officials_beside_ministers_begin_nothing() -> None:
    ((kind, _, span),) = acts(
        "The two sides agreed to more contact between ministers and officials on ferries and issues of wider interest."
    )
    assert (kind, span.endswith("wider interest")) == ("commitment", True)
