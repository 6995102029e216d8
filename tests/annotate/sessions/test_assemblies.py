"""Sessions of assemblies, told by where and when these gather."""

import pytest

from memcon import annotate
from memcon.model import Document

WHO = "Latvian President Ivo Ozols met Peruvian President Luz Rojas on 3 May 2024. "


def read(text: str) -> list[str | None]:
    record = annotate(Document(WHO + text, publisher="Harbour News", published="2024-05-06"))
    return [m.mechanism for m in record.meetings if m.kind == "session"]


@pytest.mark.parametrize(
    "text",
    [
        "He had told reporters at the UN General Assembly in New York that the reefs were dying.",
        "Leaders will fly to New York next week for the UN General Assembly.",
        "The two were in New York for the annual UN General Assembly.",
        "The UN General Assembly opens on Tuesday.",
    ],
)
def test_an_assembly_sits_where_people_come_to_it(text: str) -> None:
    assert read(text) == ["UN General Assembly"]


@pytest.mark.parametrize(
    "text",
    [
        "The UN General Assembly adopted a paper on reefs.",
        "Latvia was elected to the UN General Assembly in New York.",
        "He wrote to the President of the UN General Assembly.",
    ],
)
def test_the_assembly_itself_is_no_session(text: str) -> None:
    assert read(text) == []


def test_an_assembly_named_with_dots_sits_as_one_without() -> None:
    assert read("As he said at the U.N. General Assembly, the reefs cannot wait.") == ["U.N. General Assembly"]
