from hypothesis import given
from hypothesis import strategies as st

from memcon.annotate.occasions.drafts import Draft, Occasions
from memcon.annotate.text.ranges import Ranges
from memcon.model import Span

_SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda p: Span(p[0], p[0] + p[1])))


@given(_SPANS, st.integers(0, 90))
def test_ranges_answer_as_a_search_through_all_of_them(spans: list[Span], offset: int) -> None:
    ranges = Ranges(spans)
    assert ranges.cover(offset) == any(s.start <= offset < s.end for s in spans)
    assert ranges.end_before(offset) == max((s.end for s in spans if s.end <= offset), default=None)
    assert ranges.start_after(offset) == min((s.start for s in spans if s.start > offset), default=None)


@given(_SPANS, st.integers(0, 90), st.integers(0, 30))
def test_occasions_answer_as_a_search_through_all_of_them(spans: list[Span], offset: int, reach: int) -> None:
    drafts = [Draft("meeting", s, s, "", standing="subject" if s.end % 2 else "mentioned") for s in spans]
    occasions = Occasions(drafts)
    inside = [(d.span, d) for d in drafts if offset <= d.span.start < offset + reach]
    assert occasions.starting_in(offset, offset + reach) == inside
    assert occasions.covering(offset) == [d for d in drafts if d.span.start <= offset < d.span.end]
    subjects = [d for d in drafts if d.standing == "subject"]
    before = max((d for d in subjects if d.span.start < offset), key=lambda d: d.span.start, default=None)
    assert occasions.subject_before(offset) is (before or next(iter(subjects), None))
