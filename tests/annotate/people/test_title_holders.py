"""Who holds an office that the text's first sentence tells alone and only the title by name."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str, title: str, publisher: str) -> MeetingMention:
    document = Document(text, title=title, published="2015-03-10", publisher=publisher)
    return next(m for m in annotate(document).meetings if m.kind == "meeting")


SWISS = "Federal Department of Foreign Affairs, Switzerland"
LATVIAN = "Ministry of Foreign Affairs of the Republic of Latvia"


@pytest.mark.parametrize(
    ("text", "title", "publisher", "name"),
    [
        ("The Prime Minister will fly to Lima on 12 March, where she will meet with President Luz Rojas of Peru.",
         "Prime Minister Anda Ozola travels to Peru", LATVIAN, "Anda Ozola"),
        ("The head of the FDFA met with President Luz Rojas of Peru in Lima.",
         "Federal Councillor Ruth Keller in Lima", SWISS, "Ruth Keller"),
        ("The head of the Federal Department of Foreign Affairs (FDFA) will be in Lima on 12 March. "
         "She will meet President Luz Rojas of Peru.", "Federal Councillor Ruth Keller to visit Lima", SWISS,
         "Ruth Keller"),
        ("The head of the Federal Department of Foreign Affairs will travel to Lima on 12 March, where she will meet "
         "President Luz Rojas of Peru. Ms Keller will also see a school.", "Visit by Ruth Keller to Lima", SWISS,
         "Ruth Keller"),
    ],
)  # fmt: skip
def test_title_names_who_holds_an_office_told_alone(text: str, title: str, publisher: str, name: str) -> None:
    assert [h.name for h in read(text, title, publisher).heads] == [name, "Luz Rojas"]


@pytest.mark.parametrize(
    ("text", "title", "publisher"),
    [
        ("The Prime Minister met with President Luz Rojas of Peru in Lima.",  # the title's is another state's
         "Kenyan Prime Minister Joy Otieno awaited", LATVIAN),
        ("The Prime Minister met with President Luz Rojas of Peru in Lima.",  # another office
         "Port Director Anda Ozola awaited", LATVIAN),
        ("The head of the WHO met with President Luz Rojas of Peru in Lima.",  # not the publisher's department
         "Federal Councillor Ruth Keller on health", SWISS),
        ("The head of the FDFA met with President Luz Rojas of Peru in Lima.",  # two who may be meant
         "Federal Councillor Ruth Keller and Federal Councillor Urs Lind on ports", SWISS),
    ],
)  # fmt: skip
def test_title_names_nobody_for_others(text: str, title: str, publisher: str) -> None:
    heads = [
        m.heads for m in annotate(Document(text, title=title, published="2015-03-10", publisher=publisher)).meetings
    ]
    assert not {"Joy Otieno", "Anda Ozola", "Ruth Keller", "Urs Lind"} & {h.name for row in heads for h in row}
