"""Words beside a person that tell of no side, or of another side than the nearest state."""

from memcon import annotate
from memcon.model import AnnotatedDocument, Document


def read(text: str, publisher: str | None = None, title: str | None = None) -> AnnotatedDocument:
    return annotate(Document(text, published="2024-05-06", publisher=publisher, title=title))


def sides(found: AnnotatedDocument) -> dict[str, str | None]:
    return {h.name: h.party for m in found.meetings for h in m.heads}


def test_what_a_person_is_assured_of_is_not_his_state() -> None:
    text = (
        "Norwegian Foreign Minister Jan Dahl met President Luz Rojas in Lima and assured President Rojas of {} support."
    )
    assert sides(read(text.format("Norway's"), "Andina, Peru"))["Luz Rojas"] == "PE"
    told = "Latvian Minister Ivo Ozols {} President Luz Rojas of Kenya's {} in Riga on 3 May 2024."
    assert sides(read(told.format("met", "Harbour Council")))["Luz Rojas"] == "KE"
    owned = "President Luz Rojas of Kenya's talks with Latvian Minister Ivo Ozols in Riga went on."
    assert sides(read(owned))["Luz Rojas"] == "KE"


def test_a_delegation_of_the_subject_is_not_the_bodys_named_before_it() -> None:
    text = (
        "Nepal asked to join OPEC {} its delegation led by Foreign Secretary Asha Rai took part in the OPEC Summit in "
        "Vienna."
    )
    assert sides(read(text.format("when"), "Kathmandu Post")) == {"Asha Rai": "NP"}


def test_who_heads_to_a_state_leads_nothing_of_it() -> None:
    text = "A Nepali team headed by State Minister of Foreign Affairs Asha Rai will {} Norway in June."
    assert sides(read(text.format("head to"), "Kathmandu Post")) == {"Asha Rai": "NP"}


def test_a_former_holder_leaves_the_office_to_the_next() -> None:
    text = (
        "Former president Hari Rai of Nepal praised the statement that Nepal and Norway made during President Asha "
        "Lama's visit to Norway."
    )
    assert sides(read(text, "Kathmandu Post"))["Asha Lama"] == "NP"


def test_a_visitor_of_whom_nothing_else_tells_is_of_the_side_that_visits() -> None:
    text = "Mr Hale will leave for Riga on 9 May 2024 to open the fair."
    assert sides(read(text, "Department of Trade, Kenya")) == {"Hale": "KE"}


def test_the_leadership_of_a_state_is_met_as_its_side() -> None:
    text = "Norwegian Foreign Minister Jan Dahl {} the leadership of Peru, who built the pier."
    assert [m.parties for m in read(text.format("will hold talks with")).meetings] == [("NO", "PE")]
    assert read(text.format("saw the bridge that workers built under")).meetings == ()
