"""Outlets that are told by the address of their site, or by the name a feed makes of it."""

import pytest

from memcon.annotate import build_context
from memcon.annotate.parties.find import find_parties
from memcon.annotate.parties.publisher import find_home, find_publisher, is_outlet
from memcon.annotate.text.context import Context
from memcon.annotate.text.outlet_sites import find_outlet_of_site
from memcon.api import load_lexicon
from memcon.model import Document

LEXICON = load_lexicon()


def read(text: str, publisher: str | None = None, url: str | None = None) -> Context:
    context = build_context(Document(text, publisher=publisher, url=url), LEXICON)
    context.parties = find_parties(context)
    return context


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("kathmandupost.com", "NP"),
        ("https://kathmandupost.com/politics/1", "NP"),
        ("https://www.timesofoman.com/a?b=c", "OM"),
        ("kathmandupostcom", "NP"),
        ("the-star-kenya.com", None),
        ("kathmandupost.lk", None),  # of another state's domain
        ("kathmandu.com", None),
        ("map.com", None),  # three letters are too many outlets' and firms'
        ("Kathmandu Post", None),
        (None, None),
    ],
)
def test_a_site_bears_the_name_of_its_outlet(address: str | None, code: str | None) -> None:
    assert find_outlet_of_site(LEXICON, address) == code


def test_an_outlet_known_by_its_site_lends_its_state() -> None:
    for context in (
        read("The minister left Peru for Nepal.", "kathmandupostcom"),
        read("The minister left Peru for Nepal.", "kathmandupost.com"),
        read("The minister left Peru for Nepal.", url="https://kathmandupost.com/politics/1"),
    ):
        assert find_home(context) == "NP"
        assert find_publisher(context) is None
        assert is_outlet(context)


def test_a_site_without_an_outlets_name_tells_nothing() -> None:
    context = read("The minister left Peru for Nepal.", "mountainpostcom", "https://mountainpost.com/1")
    assert find_home(context) is None
    assert not is_outlet(context)
