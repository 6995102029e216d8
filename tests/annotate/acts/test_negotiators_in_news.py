"""What negotiators say of talks in a newspaper's story that seldom names the other side."""

from memcon import Document, annotate

LEAD = "American and Kenyan trade negotiators concluded talks in Washington on Friday.\n\n"
ASIDE = (
    "Fish, eels, herring, cod, crabs, nets, boats, quotas, piers, harbours, fees and licences were on the tables of "
    "all who had come from far away, and so were small boats, large ones, and those of the middle sort.\n\n"
)


def spans(told: str) -> list[str]:
    text = LEAD + 5 * ASIDE + told
    record = annotate(Document(text=text, published="2024-05-31", publisher="Daily Post"))
    return [a.span.of(text) for a in record.acts if a.actors == ("US",)]


def test_words_on_the_talks_are_kept() -> None:
    told = "“We will move fast in these negotiations,” chief U.S. negotiator Dan Moore said"
    assert spans(told + ".") == [told]


def test_words_on_affairs_at_home_are_not() -> None:
    assert spans("“We will build more schools,” chief U.S. negotiator Dan Moore said.") == []


def test_an_aside_parts_will_from_its_verb() -> None:
    text = LEAD + "“We will, and that is agreed, first report to the senate,” said U.S. Trade Representative Dan Moore."
    record = annotate(Document(text=text, published="2024-05-31", publisher="Daily Post"))
    assert [a.kind for a in record.acts if "report" in a.span.of(text)] == ["commitment"]


def test_a_rank_with_a_hyphen_is_no_name() -> None:
    text = (
        LEAD
        + "US Lieutenant-Colonel Joe Hill was there.\n\n“The two sides spoke of ways to build trust,” Lt-Col Hill said."
    )
    record = annotate(Document(text=text, published="2024-05-31", publisher="Daily Post"))
    assert [q.speaker for q in record.quotations] == ["Joe Hill"]


def test_letters_of_a_trade_office_stand_for_its_state() -> None:
    text = LEAD + "“These talks were fruitful, and we look forward to the next ones,” USTR said in a statement."
    record = annotate(Document(text=text, published="2024-05-31", publisher="Daily Post"))
    assert [q.speaker for q in record.quotations] == ["US"]
