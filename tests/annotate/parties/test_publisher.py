"""Whose document it is, and whose offices stand in it without a country."""

import pytest

from memcon.annotate import build_context
from memcon.annotate.parties.find import find_parties
from memcon.annotate.parties.publisher import calls_itself_outlet, find_home, find_publisher, is_official, is_outlet
from memcon.annotate.text.context import Context
from memcon.api import load_lexicon
from memcon.model import Document


def read(text: str, publisher: str | None = None) -> Context:
    context = build_context(Document(text, publisher=publisher), load_lexicon())
    context.parties = find_parties(context)
    return context


@pytest.mark.parametrize(
    ("publisher", "code"),
    [
        ("Ministry of Foreign Affairs of Latvia", "LV"),
        ("Federal Department of Foreign Affairs", "CH"),
        ("Federal Office of Communications", "CH"),
        ("The Federal Tax Administration", "CH"),
        ("Secretariat-General FDF", "CH"),
        ("Ministry of External Affairs", "IN"),
        ("The White House", "US"),
        ("European External Action Service", "EU"),
        ("bundesregierung.de", "DE"),
        ("news.admin.ch", "CH"),
        ("https://www.bmeia.gv.at/en/eels", "AT"),
        ("Press and Information Office of the Federal Government", "DE"),
    ],
)
def test_a_ministry_publishes_for_its_state(publisher: str, code: str) -> None:
    context = build_context(Document("A text.", publisher=publisher), load_lexicon())
    assert find_publisher(context) == find_home(context) == code
    assert not is_outlet(context)


@pytest.mark.parametrize(("publisher", "code"), [("Xinhua", "CN"), ("Pakistan Observer", "PK"), ("WAM", "AE")])
def test_an_outlet_speaks_for_no_government_but_lends_its_state(publisher: str, code: str) -> None:
    context = read("The minister left.", publisher=publisher)
    assert find_publisher(context) is None
    assert find_home(context) == code
    assert is_outlet(context)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("RIGA, Jan 11 (LNA): The minister left Latvia.", "LV"),
        ("Bern, 14.05.2024 – The Swiss minister left.", "CH"),
        ("Talks in Riga\n\nRIGA: The minister left Latvia.", "LV"),
        ("RIGA: The minister left Peru for Kenya.", None),
        ("The minister left Riga - a city in Latvia.", None),
    ],
)
def test_a_dateline_tells_whose_offices_are_meant_where_no_publisher_does(text: str, code: str | None) -> None:
    assert find_home(read(text)) == code


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("https://www.mofa.gov.pk/press/12", "PK"),
        ("https://www.news.admin.ch/en/x", "CH"),
        ("https://2021-2025.state.gov/x", "US"),
        ("https://www.gov.uk/government/news", "GB"),
        ("https://www.eeas.europa.eu/x", "EU"),
        ("https://news.example/gov.pk", None),
    ],
)
def test_an_address_under_a_government_domain_tells_the_publisher(url: str, code: str | None) -> None:
    assert find_publisher(build_context(Document("A text.", url=url), load_lexicon())) == code


def test_a_newspaper_is_not_at_home_in_news_of_other_countries() -> None:
    assert find_home(read("The minister left Peru for Latvia.", "Dawn")) is None
    assert find_home(read("The minister left Peru for Pakistan.", "Dawn")) == "PK"
    assert find_home(read("The minister left for Peru.", "Dawn")) == "PK"


@pytest.mark.parametrize("item", load_lexicon().items("names/publishers", "domain"), ids=lambda i: str(i["name"]))
def test_a_domain_tells_the_publisher_in_its_example_alone(item: dict[str, str]) -> None:
    told = {
        key: find_publisher(build_context(Document("A text.", url=item[key]), load_lexicon()))
        for key in ("example", "near_miss")
    }
    assert told["example"] == item["country"]
    assert told["near_miss"] != item["country"]


def test_words_tell_outlets_and_governments_in_their_examples_alone() -> None:
    lexicon = load_lexicon()
    (outlet,) = lexicon.items("names/publishers", "outlet_words")
    (official,) = lexicon.items("names/publishers", "official_words")
    assert calls_itself_outlet(lexicon, outlet["example"])
    assert not calls_itself_outlet(lexicon, outlet["near_miss"])
    assert is_official(lexicon, official["example"])
    assert not is_official(lexicon, official["near_miss"])
    assert not calls_itself_outlet(lexicon, official["example"])


@pytest.mark.parametrize(("name", "home"), [("Tánaiste and Minister for Ports", "IE"), ("DETEC", "CH")])
def test_publishers_may_be_named_by_the_title_or_letters_of_their_own_state(name: str, home: str) -> None:
    assert find_publisher(read("They left.", name)) == home


def test_a_site_in_the_domain_of_a_state_is_at_home_there() -> None:
    text = "Foreign Minister Luz Rojas met Kenyan Foreign Minister Juma Otieno."
    assert find_home(read(text, "lakepost.com.pe")) == "PE"
    assert find_home(read(text, "lakepost.tv")) is None


def test_an_agency_that_writes_from_its_own_capital_is_at_home_there() -> None:
    text = "Muscat: Undersecretary Luz Rojas met Kenyan Minister Juma Otieno and Danish Minister Jens Holm."
    assert find_home(read(text, "Oman News Agency")) == "OM"
    assert find_home(read(text.replace("Muscat", "Riga"), "Oman News Agency")) != "OM"


@pytest.mark.parametrize("publisher", ["news.admin.example", "harbournews.ch", "newsadmin.ch"])
def test_an_address_like_that_of_a_government_is_none(publisher: str) -> None:
    assert find_publisher(read("The minister left.", publisher=publisher)) is None


def test_an_outlet_of_a_government_stays_one_at_its_address() -> None:
    assert is_outlet(build_context(Document("A text.", publisher="SAnews.gov.za"), load_lexicon()))
