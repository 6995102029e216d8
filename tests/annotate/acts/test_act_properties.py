"""What holds for the acts of every text: exact spans, actors of the document, strength for commitments alone."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from memcon import annotate, load_lexicon
from memcon.model import AnnotatedDocument, Document

LEXICON = load_lexicon()
SETTINGS = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
STATES = [str(i["name"]) for i in LEXICON.items("names/states", "state")]
BODIES = [str(i["name"]) for i in LEXICON.items("names/organisations", "organisation")]
OFFICES = [str(f) for i in LEXICON.items("en/offices", "office") for f in i["forms"]]
VERBS = sorted({e.form for e in LEXICON.entries if e.label == "verb"})
GROUPS = sorted({e.form for e in LEXICON.entries if e.label in ("group", "group_head")})
NOUNS = [str(i["lemma"]) for t in ("noun", "light_noun") for i in LEXICON.items("en/acts", t)]
TERMS = sorted({e.form for e in LEXICON.entries if e.label in ("topic", "formula", "instrument")})
PLAIN = [str(f) for i in LEXICON.items("en/grammar", "plain_verbs") for f in i["forms"]]
NAMES = ["Ana Silva", "Li Wei", "Kofi Mensah", "Nguyen Van An", "John Stone", "Kari Lund"]

pick = st.sampled_from
side = st.one_of(pick(STATES), pick(BODIES))
person = st.builds("{} {} of {}".format, pick(OFFICES), pick(NAMES), pick(STATES))
subject = st.one_of(
    side, person, st.builds("{} and {}".format, side, side), st.builds("The {}".format, pick(GROUPS)),
    pick(["They", "He", "It", "We", "I", "Both", "The two sides", "The Minister"]),
)  # fmt: skip
verb = st.one_of(
    pick(VERBS), st.builds("{} {}".format, pick(["will", "would", "has", "was", "also", "did not"]), pick(VERBS))
)
complement = st.one_of(
    st.builds("{} on {}".format, pick(NOUNS), pick(TERMS)),
    st.builds("to {} {}".format, pick(PLAIN), pick(TERMS)),
    st.builds("that {} will {} {}".format, side, pick(PLAIN), pick(TERMS)),
    st.builds("{} for its {}".format, side, pick(NOUNS)),
    st.builds("“{} must {} {}”".format, side, pick(PLAIN), pick(TERMS)),
    pick(TERMS),
)
clause = st.builds("{} {} {}".format, subject, verb, complement)
further = st.builds("{} and {} {}".format, clause, verb, complement)
meeting = st.builds("{} met {} in Oslo on 3 May 2024".format, person, person)
passive = st.builds("The {} of {} was {}".format, pick(NOUNS), pick(TERMS), pick(VERBS))
noise = st.text(max_size=12)
sentence = st.one_of(clause, further, meeting, passive, noise)
texts = st.builds(
    lambda sentences, gap: gap.join(sentences),
    st.lists(sentence, min_size=1, max_size=7),
    pick([". ", ".\n\n", "; ", ".” "]),
)
publishers = st.one_of(st.none(), st.builds("Ministry of Foreign Affairs of {}".format, pick(STATES)))


def read(text: str, publisher: str | None) -> AnnotatedDocument:
    return annotate(Document(text=text, published="2024-05-06", publisher=publisher), lexicon=LEXICON)


def codes_of_lexicon(record: AnnotatedDocument) -> set[str]:
    """Return the codes of all that the text, its persons, its meetings and its publisher name."""
    named = {m.value for m in record.mentions if m.label == "party"}
    met = {p for m in record.meetings for p in m.parties} | {
        h.party for m in record.meetings for h in m.heads if h.party
    }
    words = f"{record.text}\n{record.document.publisher or ''}"
    found = [e for h in LEXICON.names.find(words) for e in h.entries]
    told = {e.value for e in found} | {e.attributes["home"] for e in found if "home" in e.attributes}
    return named | met | told


@SETTINGS
@given(texts, publishers)
def test_an_act_stands_in_the_text_and_is_told_once(text: str, publisher: str | None) -> None:
    acts = read(text, publisher).acts
    for act in acts:
        assert 0 <= act.span.start < act.span.end <= len(text)
        assert text[act.span.start : act.span.end].strip() == text[act.span.start : act.span.end]
    told = [(a.span, a.kind) for a in acts]
    assert len(told) == len(set(told))


@SETTINGS
@given(texts, publishers)
def test_an_act_s_actors_are_all_or_parties_of_the_document(text: str, publisher: str | None) -> None:
    record = read(text, publisher)
    known = codes_of_lexicon(record)
    for act in record.acts:
        assert act.actors == ("all",) or ("all" not in act.actors and set(act.actors) <= known), act
        assert list(act.actors) == sorted(set(act.actors))


@SETTINGS
@given(texts, publishers)
def test_commitments_alone_have_a_strength(text: str, publisher: str | None) -> None:
    for act in read(text, publisher).acts:
        assert (act.strength in (1, 2, 3)) if act.kind == "commitment" else act.strength is None


def test_the_texts_made_here_hold_acts_of_every_kind() -> None:
    made = (f"Norway and Peru {v} to expand trade. The Minister {v} trade." for v in VERBS)
    kinds: set[str] = set()
    for text in made:
        kinds |= {a.kind for a in read(f"Norway met Peru in Oslo on 3 May 2024. {text}", None).acts}
        if len(kinds) == 8:
            return
    raise AssertionError(kinds)
