"""No text raises, every span is valid, time grows with the text, the same text gives the same bytes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any, SupportsIndex

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counted_calls import count_apart
from growth import measure_ratio
from memcon import Document, annotate, annotate_all, load_lexicon

SETTINGS = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
FORMS = sorted({e.form for e in load_lexicon().entries})
PIECES = st.lists(
    st.one_of(
        st.sampled_from(FORMS),
        st.sampled_from(["and", "the", ",", ". ", "“", "”", '"', "(", "fifth", "2021", "will", "to", "of", "\n\n"]),
        st.text(max_size=5),
    ),
    max_size=40,
).map(" ".join)

LARGE = 160_000  # characters
_GOLD = Path(__file__).parent / "gold" / "docs.jsonl"
PROSE = "\n\n".join(json.loads(line)["text"] for line in _GOLD.read_text("utf-8").splitlines())
PROSE = (PROSE * (LARGE // len(PROSE) + 1))[:LARGE]


def check_spans(text: str) -> None:
    record = annotate(text, published="2024-05-06", publisher="Ministry of Foreign Affairs")
    for span in record.spans():
        assert 0 <= span.start <= span.end <= len(text)


@SETTINGS
@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error_and_with_valid_spans(text: str) -> None:
    check_spans(text)


@SETTINGS
@given(PIECES)
def test_texts_made_of_lexicon_entries_are_read_without_an_error(text: str) -> None:
    check_spans(text)


@pytest.mark.parametrize(
    "unit",
    [
        "fifth ",
        "((((",
        "“““",
        '"a" ',
        "Minister John Smith ",
        "the two sides agreed to and ",
        "United States, ",
        "A. ",
        "\n",
        "and agreed ",
        "1 January 2020 to ",
        "meeting of the ",
        "he said ",
        "Minister John Smith. he said ",
        "The PM, who said that ",
        "“a b c d,” he said. ",
        "'he said' ",
        '"a\n',
        "five pillars: a, ",
        "The Reef Plan covers (1) ports; (2) fish. ",
        "the fourth meeting of the JWG-ICC. ",
        "The Commission on Tea, whose last session was in Lima. ",
        "and Mr. A, the head of X, and his Russian counterpart ",
    ],
)
def test_time_grows_linearly_on_adversarial_repeats(unit: str) -> None:
    annotate(unit * 10)
    small, large = (unit * (size // len(unit)) for size in (20_000, LARGE))

    def read_large() -> None:
        annotate(large, published="2024-01-01")

    # Eight times the text may take three times that: caches cost, a square would take 64.
    assert measure_ratio(read_large, lambda: annotate(small, published="2024-01-01"), limit=24) < 24
    # The dearest of these takes three times as long as prose of its length.
    assert measure_ratio(read_large, lambda: annotate(PROSE, published="2024-01-01"), limit=12) < 12


class CountedText(str):
    """A text that counts the characters copied out of it and those passed over by a search."""

    touched = 0

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        part = super().__getitem__(key)
        CountedText.touched += len(part)
        return part

    def find(self, *args: Any) -> int:
        at = super().find(*args)
        start, stop = _limits(args, len(self))
        CountedText.touched += (at if at >= 0 else max(start, stop)) - start
        return at

    def rfind(self, *args: Any) -> int:
        at = super().rfind(*args)
        start, stop = _limits(args, len(self))
        CountedText.touched += stop - (at if at >= 0 else min(start, stop))
        return at


def _limits(args: tuple[Any, ...], size: int) -> tuple[int, int]:
    start = args[1] if len(args) > 1 and args[1] is not None else 0
    stop = args[2] if len(args) > 2 and args[2] is not None else size
    return min(start, size), min(stop, size)


WITHOUT_PARAGRAPHS = (
    "The third round of the Norway-Kenya Political Consultations was held in Nairobi on Tuesday. Foreign Minister "
    "Anne Holm and her Kenyan counterpart Peter Odhiambo led the two sides. They agreed to open talks on fisheries. "
    "“We will meet again next year,” the Minister said. Ms Holm met President Baraka Mwangi in Lomesu on Monday. ",
    "PRIME MINISTER HOLM: I met President Mwangi, and we will build a port.\nQ: Will Kenya join?\n",
    "Foreign Minister Anne Holm (head of delegation), Peter Odhiambo (chair), the Fisheries Dialogue met in Lomesu. ",
)


@pytest.mark.parametrize("unit", WITHOUT_PARAGRAPHS)
def test_a_text_without_paragraphs_is_copied_and_searched_in_proportion_to_its_length(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stages = import_module("memcon.annotate")
    plain_fold = stages.fold
    monkeypatch.setattr(stages, "fold", lambda text: CountedText(plain_fold(text)))
    touched = []
    for size in (15_000, 60_000):
        CountedText.touched = 0
        annotate(CountedText(unit * (size // len(unit))), published="2024-05-04", publisher="Norway")
        touched.append(CountedText.touched)
    assert touched[0] > 15_000  # the stages do read the counted text
    assert touched[1] < 5 * touched[0], touched


class CountedList(list[Any]):
    """A list that counts the items read from it."""

    touched = 0

    def __iter__(self) -> Iterator[Any]:
        for item in super().__iter__():
            CountedList.touched += 1
            yield item

    def __getitem__(self, key: Any) -> Any:
        part = super().__getitem__(key)
        CountedList.touched += len(part) if isinstance(key, slice) else 1
        return part


def test_whose_counterpart_somebody_is_is_sought_near_him(monkeypatch: pytest.MonkeyPatch) -> None:
    people = import_module("memcon.annotate.people.find")
    plain = people.add_counterparts
    monkeypatch.setattr(
        people, "add_counterparts", lambda context, kept, known: plain(context, CountedList(kept), known)
    )
    unit = "Ms Holm met President Baraka Mwangi on Monday. Earlier, she met her Kenyan counterpart Peter Odhiambo. "
    touched = []
    for times in (50, 200):
        CountedList.touched = 0
        annotate(unit * times, published="2024-05-04", publisher="Norway")
        touched.append(CountedList.touched)
    assert touched[0] > 50  # the list is what the stage reads
    assert touched[1] < 5 * touched[0], touched


SYLLABLES = ("Bar", "Cor", "Dal", "Fen", "Gar", "Hol", "Jun", "Kel", "Lom", "Mar", "Nor", "Pel")


def name_person(number: int) -> str:
    first, second, third, fourth = (SYLLABLES[number // 12**i % 12] for i in range(4))
    return f"{first}{second.lower()}o {third}{fourth.lower()}in"


def test_time_grows_linearly_with_the_heads_of_departments_told_by_letters() -> None:
    unit = "The Fisheries Board (NFB) met the head of the NFB of Peru. "
    small, large = (Document(unit * n, publisher="Government of Norway") for n in (300, 1200))
    assert measure_ratio(lambda: annotate(large), lambda: annotate(small), limit=8) < 8  # a square would take 16


def name_body(number: int) -> str:
    return f"the {name_person(number)} Working Group met. "


def name_rounds(number: int) -> str:
    body = f"Forum on {name_person(number)}"
    return f"They recalled the second {body}, held in Lima in 2012. The third one was held in Oslo in 2013. "


def name_own_session(number: int) -> str:
    return f"The Commission on {name_person(number)} met in Riga. Its fourth session was held in Lima in 2013. "


@pytest.mark.parametrize(
    ("unit", "size"),
    [
        ("Foreign Minister Anne Holm met Odhiambo. Holm said. Odhiambo said. ", 4_000),
        ("Norway’s External Affairs Minister Anne Holm left. The external affairs ministry will build a port. ", 4_000),
        ("Minister Odhiambo of Kenya and I met in Oslo. ", 4_000),
        ("Minister Anne Holm, head of the Fisheries Board (NFB), left. The head of NFB spoke. ", 4_000),
        ("The two ministers will meet in Oslo. Norway met Kenya. ", 4_000),
        ("Norway and Kenya held talks. Today's talks in Oslo were frank. ", 4_000),
        (name_body, 4_000),
        (name_rounds, 4_000),
        (name_own_session, 4_000),
    ],
)
def test_no_step_is_taken_for_each_pair_of_what_a_text_names(unit: str | Callable[[int], str], size: int) -> None:
    text = "".join(unit(i) if callable(unit) else unit for i in range(size // 2))
    publisher = None if "ministry" in text else "Norway"  # a newspaper's ministries are looked for
    short, long = count_apart([text[:size], text[: 4 * size]], publisher)
    steep = {
        step: (short.get(step, 0), calls)
        for step, calls in long.items()
        if calls > 3000 and calls > 6 * max(short.get(step, 0), 100)
    }
    assert not steep, steep


def test_the_same_texts_give_the_same_bytes_whatever_the_hash_seed() -> None:
    own = Path(__file__).parent / "gold" / "docs.jsonl"
    code = (
        "import json, memcon, orjson, sys\n"
        "for line in [*open(sys.argv[1], encoding='utf-8'), json.dumps({'text': sys.argv[2], 'publisher': 'Peru'})]:\n"
        "    row = json.loads(line)\n"
        "    document = memcon.Document(row['text'], publisher=row.get('publisher'), published=row.get('published'))\n"
        "    sys.stdout.buffer.write(orjson.dumps(memcon.annotate(document).to_dict()))\n"
    )
    # the heads of both sides are known from another meeting
    untold = (
        "Today, Monday 6 May 2024, Latvian Prime Minister Juris Ozols began his first official visit to Peru, where he "
        "was welcomed by the President of Peru Luz Rojas. Peru's Justice Minister Ana Soto also took part in the "
        "official talks and the lunch. Last year saw the third high-level Peruvian-Latvian meeting, which showed "
        "the desire of both to strengthen their relations. The visit took place in the town of Cusco."
    )
    out = {
        subprocess.run(
            [sys.executable, "-c", code, str(own), untold],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1", "5", "11", "424242")
    }
    assert len(out) == 1


def test_records_do_not_depend_on_what_was_read_before() -> None:
    texts = [
        "Ghana and Togo held talks in Accra on Monday. The two sides agreed to open a border post.",
        "Foreign Minister Ana Silva of Brazil said: “We will build a pier.”",
        "They signed a treaty on three pillars: fish, light and trade.",
    ]
    forward = [r.to_dict() for r in annotate_all(texts)]
    backward = [r.to_dict() for r in annotate_all(texts[::-1])][::-1]
    assert forward == backward
    with ProcessPoolExecutor(2) as pool:
        assert list(pool.map(read_alone, texts)) == forward


def read_alone(text: str) -> dict[str, object]:
    return annotate(text).to_dict()


def test_time_grows_linearly_with_the_persons_who_met() -> None:
    units = [f"Minister {name_person(i)} of Peru met Minister {name_person(i + 9000)} of Kenya. " for i in range(800)]
    small, large = "".join(units[:200]), "".join(units)
    assert measure_ratio(lambda: annotate(large), lambda: annotate(small), limit=9) < 9  # a square would take 16
