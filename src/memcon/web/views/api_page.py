"""The API's documentation as a page of the register, made from its OpenAPI document; needs no network."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from django.http import HttpRequest

from memcon.web.pages import Page, shown


@shown(kept=True)
def page(request: HttpRequest) -> Page:
    """Show every operation with what it takes and gives."""
    return Page("api.html", "API", describe_operations())


@lru_cache(maxsize=1)
def describe_operations() -> dict[str, Any]:
    """Return the operations with what each takes and gives: they change with the program alone."""
    from memcon.web.api.operations import api

    schema = api.get_openapi_schema(path_prefix="/api/v1/")
    operations = []
    for path, methods in schema["paths"].items():
        for method, told in methods.items():
            operations.append(
                {
                    "path": path,
                    "method": method.upper(),
                    "id": told["operationId"],
                    "about": told.get("description") or told.get("summary", ""),
                    "takes": [_parameter(p) for p in told.get("parameters", ())],
                    "gives": _gives(told),
                }
            )
    return {"operations": operations, "version": schema["info"]["version"]}


def _parameter(told: dict[str, Any]) -> dict[str, Any]:
    schema = told["schema"]
    kinds = [s for s in (schema, *schema.get("anyOf", ())) if s.get("type") not in (None, "null")]
    kind = kinds[0] if kinds else schema
    allowed = kind.get("enum") or ([kind["const"]] if "const" in kind else [])
    return {
        "name": told["name"],
        "where": told["in"],
        "required": told.get("required", False),
        "kind": kind.get("type", "string"),
        "allowed": allowed,
        "about": told.get("description", ""),
    }


def _gives(told: dict[str, Any]) -> str:
    content = told["responses"].get(200, told["responses"].get("200", {})).get("content", {})
    schema = content.get("application/json", {}).get("schema", {})
    name = schema.get("$ref") or schema.get("items", {}).get("$ref", "")
    return name.rpartition("/")[2] + (" (list)" if schema.get("type") == "array" else "")
