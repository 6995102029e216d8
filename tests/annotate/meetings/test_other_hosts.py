"""A guest calls on others of a government than on who publishes: two occasions, each with its own host."""

from memcon import annotate
from memcon.model import MeetingMention

WILL_COME = "President Luz Rojas of Peru will visit Norway from 15 to 20 June. "


def read(text: str) -> list[MeetingMention]:
    record = annotate(text, published="2024-05-03", publisher="Prime Minister of Norway (Dahl, Jan)")
    return [m for m in record.meetings if m.kind == "meeting"]


def test_a_call_on_another_host_is_apart_from_ones_own_talks() -> None:
    call, own = read(
        WILL_COME
        + "President Rojas will call on the Foreign Minister, Ann Berg. I will meet President Rojas on 17 June."
    )
    assert [h.name for h in call.heads if h.party == "NO"] == ["Ann Berg"]
    assert call.start != "2024-06-17"
    assert (own.start, [h.name for h in own.heads if h.party == "NO"]) == ("2024-06-17", [])


def test_who_publishes_is_one_host_by_name_and_as_i() -> None:
    (own,) = read(
        WILL_COME + "President Rojas will call on Prime Minister Jan Dahl. I will meet President Rojas on 17 June."
    )
    assert own.start == "2024-06-17"
