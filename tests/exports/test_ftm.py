"""FollowTheMoney statements, judged by its own library where that is installed (it needs ICU)."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from memcon.exports import Holdings, render


@pytest.fixture(scope="module")
def output(holdings: Holdings) -> bytes:
    return render("ftm", holdings)["statements.ftm.json"]


@pytest.fixture(scope="module")
def entities(output: bytes) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for line in output.splitlines():
        told = json.loads(line)
        entity = found.setdefault(told["canonical_id"], {"schema": told["schema"]})
        entity.setdefault(told["prop"], []).append(told["value"])
    return found


def test_a_round_is_an_event_with_its_body_people_parties_and_documents(entities: dict[str, dict[str, Any]]) -> None:
    event = entities["memcon-round-cn-pk-bpc-4"]
    assert event["schema"] == "Event"
    assert event["date"] == ["2025-01-11"]
    assert entities[event["organizer"][0]]["abbreviation"] == ["BPC"]
    names = {n for i in event["involved"] for n in entities[i]["name"]}
    assert names == {"China", "Pakistan", "Amna Baloch", "Sun Weidong"}
    assert {entities[d]["title"][0] for d in event["proof"]} == {
        "Fourth round of Pakistan-China Bilateral Political Consultations",
        "China and Pakistan hold a new round of political consultations",
    }


def test_statements_name_the_document_that_they_were_read_from(output: bytes) -> None:
    told = [json.loads(line) for line in output.splitlines()]
    proofs = [t for t in told if t["prop"] == "proof"]
    assert proofs
    assert all(t["origin"] for t in proofs)
    assert len({t["id"] for t in told}) == len(told)


def test_the_librarys_own_reader_model_and_checksums_agree(output: bytes) -> None:
    pytest.importorskip("followthemoney", reason="FollowTheMoney's library is not installed (it needs ICU)")
    from followthemoney import model
    from followthemoney.dataset import Dataset
    from followthemoney.statement import StatementEntity
    from followthemoney.statement.serialize import read_json_statements

    statements = list(read_json_statements(io.BytesIO(output)))
    by_entity: dict[str, list[Any]] = {}
    for statement in statements:
        by_entity.setdefault(statement.canonical_id, []).append(statement)
    for statement in statements:
        assert statement.id == statement.generate_key()
        if statement.prop == "id":
            continue
        prop = model.get(statement.schema).get(statement.prop)
        assert prop is not None, (statement.schema, statement.prop)
        assert prop.type.clean(statement.value) == statement.value
        if prop.range is not None:
            target = by_entity[statement.value][0]
            assert model.get(target.schema).is_a(prop.range), (statement.prop, target.schema)
    dataset = Dataset.make({"name": "memcon", "title": "Memcon"})
    for told in by_entity.values():
        entity = StatementEntity.from_statements(dataset, told)
        assert entity.caption
        given = next(s.value for s in told if s.prop == "id")
        assert given == next(s.value for s in entity.statements if s.prop == "id")
