"""Charts: every value stands in the picture and in its text alternative."""

from __future__ import annotations

import re

from memcon.web.charts import Bar, Dot, Life, draw_bars, draw_history, draw_timeline


def shares(svg: str, mark: str) -> list[float]:
    return [float(x) for x in re.findall(rf'<circle class="{mark}[^"]*" cx="([\d.]+)%"', svg)]


def test_a_missing_round_stands_hollow_between_its_neighbours():
    svg = draw_timeline([Dot("2019-01-01", "1"), Dot(None, "2", "missing"), Dot("2021-01-01", "3")], "Rounds")
    first, gap, last = shares(svg, "dot")
    assert first < gap < last
    assert 'class="dot missing"' in svg
    assert 'aria-label="Rounds. 1, held, 2019-01-01; 2, missing; 3, held, 2021-01-01"' in svg


def test_everything_stays_within_the_picture_however_many_years_there_are():
    svg = draw_timeline([Dot(f"{year}-06-01", str(year)) for year in range(1960, 2026)], "Rounds")
    assert all(0 < x < 100 for x in shares(svg, "dot"))
    assert 6 <= svg.count('class="year') <= 13


def test_labels_that_would_touch_stand_one_above_the_other():
    svg = draw_timeline([Dot("2020-01-01", "11"), Dot("2020-02-01", "12"), Dot("2026-01-01", "13")], "Rounds")
    assert len(set(re.findall(r'<text class="label" x="[\d.]+%" y="(\d+)"', svg))) == 2


def test_a_label_without_room_on_either_step_is_left_to_the_description():
    days = ("2020-01-01", "2020-02-01", "2020-03-01", "2026-01-01")
    svg = draw_timeline([Dot(day, f"1{i}") for i, day in enumerate(days)], "Rounds")
    assert re.findall(r'<text class="label"[^>]*>(\d+)<', svg) == ["10", "11", "13"]
    assert len(shares(svg, "dot")) == 4
    assert "12, held, 2020-03-01" in svg


def test_a_missing_round_has_no_place_between_neighbours_out_of_order():
    svg = draw_timeline([Dot("2021-01-01", "1"), Dot(None, "2", "missing"), Dot("2019-01-01", "3")], "Rounds")
    assert len(shares(svg, "dot")) == 2
    assert "2, missing" in svg


def test_bars_are_as_long_as_their_amounts():
    svg = draw_bars([Bar("ports", 4), Bar("trade", 2), Bar("<none>", 0)], "Topics")
    wide, half, none = (float(w) for w in re.findall(r'width="([\d.]+)%" height="20"', svg))
    assert abs(wide / half - 2) < 0.01
    assert none == 0
    assert "<none>" not in svg


def test_a_history_has_a_line_from_first_to_last_and_a_dot_for_each_round_that_tells_of_it():
    svg = draw_history([Life("to open <ports>", {0: "first", 2: "weakened"})], ["1", "2", "3"], "History")
    assert len(shares(svg, "dot")) == 2
    assert svg.count('class="life"') == 1
    assert "to open &lt;ports&gt;: first in 1, weakened in 3" in svg
    assert "slim" not in svg
    long = draw_history([Life("to open ports " * 9, {0: "first"})], ["1", "2"], "History")
    wide, slim = re.findall(r'<text class="label (?:wide|slim)"[^>]*>([^<]*)<', long)
    assert len(wide) > 100 > 50 > len(slim) > 40
    assert draw_history([], ["1"], "History") == draw_bars([], "Topics") == draw_timeline([], "Rounds") == ""
