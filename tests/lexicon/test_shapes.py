"""A matcher finds the same before and after it takes its dense shape."""

from memcon.lexicon import Entry, Matcher, match

FORMS = ("look forward", "look", "agreed", "is agreed", "agreed to hold", "hold")
TEXT = "is agreed by those who look forwards and look forward: agreed to hold it, agreed to holding it; a household"


def test_a_matcher_finds_the_same_in_both_shapes(monkeypatch):
    matcher = Matcher([Entry(form, "verb", form, f"verb/{form}", False) for form in FORMS])
    before = matcher.find(TEXT)
    assert len(before) == 5
    monkeypatch.setattr(match, "_WORTH_IT", 2 * len(TEXT))
    small = Matcher([Entry(form, "verb", form, f"verb/{form}", False) for form in FORMS])
    assert [small.find(TEXT) for _ in range(4)] == [before] * 4


def test_entries_of_one_form_stand_in_order():
    twice = [Entry("round", "b", "2", "x/2"), Entry("round", "a", "1", "x/1")]
    (hit,) = Matcher(twice).find("a round")
    assert [e.label for e in hit.entries] == ["a", "b"]
    assert hit.labels == {"a", "b"}
