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
