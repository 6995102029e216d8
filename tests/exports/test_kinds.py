from __future__ import annotations

import json
import subprocess
import sys

import pytest

from memcon.exports import KINDS, Holdings, render
from memcon.exports.countries import ALPHA3


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_holdings_give_the_same_bytes(kind: str, holdings: Holdings) -> None:
    if kind == "parquet":
        pytest.importorskip("pyarrow")
    files = render(kind, holdings)
    assert files == render(kind, holdings)
    assert all(files.values())


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_held_is_a_valid_empty_export(kind: str) -> None:
    if kind == "parquet":
        pytest.importorskip("pyarrow")
    assert render(kind, Holdings())


def test_an_unknown_kind_is_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match="'xlsx' is no kind of export: ftm, plover"):
        render("xlsx", Holdings())


def test_no_library_is_loaded_before_a_kind_is_asked_for() -> None:
    code = "import sys, memcon.exports; print(sorted({'pyarrow', 'csv', 'orjson', 'django'} & set(sys.modules)))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_rounds_are_lines_with_every_accounts_evidence(holdings: Holdings) -> None:
    lines = [json.loads(line) for line in render("jsonl", holdings)["rounds.jsonl"].splitlines()]
    fifth = next(r for r in lines if r["mechanism"] and r["number"] == 5)
    assert [a["document"] for a in fifth["accounts"]] == ["jwg-icc-5-pk", "jwg-icc-5-cn"]
    texts = {a.document.id: a.document.text for _, a in holdings.accounts()}
    for line in lines:
        for account in line["accounts"]:
            for told in (*account["evidence"], *account["sources"].values()):
                assert texts[account["document"]][told["start"] : told["end"]] == told["quote"]
    assert fifth["commitments"]


def test_country_codes_pair_off() -> None:
    assert len(ALPHA3) == len(set(ALPHA3.values())) == 250
    assert (ALPHA3["PK"], ALPHA3["CN"], ALPHA3["XK"]) == ("PAK", "CHN", "XKX")
