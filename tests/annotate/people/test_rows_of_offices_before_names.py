"""A row of persons, each with the office in front of the name: none goes on with what the one before is."""

from memcon import annotate


def test_each_of_a_row_keeps_the_office_before_his_name() -> None:
    record = annotate(
        "Federal Councillor Ann Holm will meet the Vice-President of Peru, Jorge Luna, the Deputy Prime Minister of "
        "Chile, Ana Silva, and the Foreign Minister of Kenya, Peter Otieno.",
        published="2024-05-03",
        publisher="Federal Department of Foreign Affairs, Switzerland",
    )
    heads = {(h.name, h.party) for m in record.meetings for h in m.heads}
    assert {("Jorge Luna", "PE"), ("Ana Silva", "CL"), ("Peter Otieno", "KE")} <= heads


def test_where_two_ministers_are_is_not_whose_they_are() -> None:
    for words, parties in (
        ("In Vienna Foreign Ministers", {("Berg", "NO"), ("Soto", "PE")}),
        ("The Austrian Foreign Ministers", {("Berg", "AT"), ("Soto", "AT")}),
    ):
        text = f"Foreign Minister Berg met Peru's Foreign Minister Soto. {words} Berg and Soto signed a pact on eels."
        record = annotate(text, published="2024-05-03", publisher="Ministry of Foreign Affairs, Norway")
        told = {(h.name, h.party) for m in record.meetings for h in m.heads}
        assert (told == parties) is ("Vienna" in words)
