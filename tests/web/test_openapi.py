"""The OpenAPI document against the API: whatever it allows is answered as it says, and nothing fails."""

from __future__ import annotations

from collections.abc import Callable

import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import positive_data_acceptance

from memcon.register import models
from web.conftest import mechanism_key, round_key

ONCE = settings(max_examples=20, derandomize=True, database=None, suppress_health_check=list(HealthCheck))


def test_answers_are_as_the_document_says(local):
    from memcon.site.wsgi import application

    schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application, headers={"Host": "localhost"})
    known = {"people": models.Person.objects.first().key, "meetings": round_key(3), "mechanisms": mechanism_key()}
    operations = [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]
    assert len(operations) >= 15
    for operation in operations:
        place = -2 if operation.path.endswith("{key}") else -3
        ONCE(given(case=operation.as_strategy())(check(known.get(operation.path.split("/")[place]))))()


def check(key: str | None) -> Callable[..., None]:
    """Return a test of one answer. Half of the keys made up become `key`, or nothing but 404 would be seen."""

    def run(case):
        if "key" in (case.path_parameters or {}) and len(str(case.path_parameters["key"])) % 2:
            case.path_parameters["key"] = key
        # A cursor of the right form may still be no cursor, and two keys of the right form no rounds.
        case.call_and_validate(headers={"Host": "localhost"}, excluded_checks=[positive_data_acceptance])

    return run
