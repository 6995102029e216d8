"""Bodies of organisations, told once by the letters of their owner and once by its name."""

from memcon import annotate, load_lexicon
from memcon.annotate.parties.mechanism_keys import same_mechanism, tells_more

FULL = "Council of Governors of the World Trade Organization"
SHORT = "WTO Council of Governors"


def test_letters_and_name_of_an_organisation_make_one_body() -> None:
    lexicon = load_lexicon()
    assert same_mechanism(lexicon, FULL, SHORT)
    assert not same_mechanism(lexicon, FULL, "WHO Council of Governors")


def test_the_short_name_is_kept_where_a_document_has_both() -> None:
    lexicon = load_lexicon()
    assert tells_more(lexicon, SHORT, FULL)
    assert not tells_more(lexicon, FULL, SHORT)
    assert tells_more(lexicon, "Lake Council of Governors", "Lake Council")
    assert tells_more(lexicon, FULL, None)


def test_one_session_is_told_by_both() -> None:
    text = (
        "The ninth Harbour Council of the World Health Organization (WHO) has begun. The Latvian delegation to "
        "the WHO Harbour Council in Lima on 5-6 May 2024 praised the ports."
    )
    meetings = annotate(text, published="2024-05-07", publisher="Ministry of Foreign Affairs of Latvia").meetings
    (session,) = (m for m in meetings if m.kind == "session")
    assert (session.mechanism, session.number, session.place) == ("WHO Harbour Council", 9, "Lima")
    assert (session.start, session.end) == ("2024-05-05", "2024-05-06")
