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
                    "several": _is_list(told),
                }
            )
    shapes = [_shape(name, told) for name, told in schema["components"]["schemas"].items() if "Filters" not in name]
    return {"operations": operations, "shapes": shapes, "version": schema["info"]["version"]}


def _shape(name: str, told: dict[str, Any]) -> dict[str, Any]:
    """Return what an answer holds: each name with its kind, as words and links to other shapes, and what it is."""
    return {
        "name": name,
        "about": told.get("description", ""),
        "holds": [
            {"name": n, "kind": _kind(p), "about": p.get("description", "")}
            for n, p in told.get("properties", {}).items()
        ],
    }


def _kind(schema: dict[str, Any]) -> list[tuple[str, str]]:
    """Return a value's kind as pieces of text, each with the name of the shape that it leads to, if any."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return [(name, name)]
    if "anyOf" in schema:
        kinds = [_kind(s) for s in schema["anyOf"]]
        return [piece for i, kind in enumerate(kinds) for piece in ([(" or ", "")] * (i > 0) + kind)]
    if schema.get("type") == "array":
        return [("list of ", ""), *_kind(schema.get("items", {}))]
    if isinstance(schema.get("additionalProperties"), dict):
        return [("by name: ", ""), *_kind(schema["additionalProperties"])]
    if "enum" in schema or "const" in schema:
        return [(" or ".join(map(str, schema.get("enum") or [schema["const"]])), "")]
    return [(schema.get("type", "anything"), "")]


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


def _answer(told: dict[str, Any]) -> dict[str, Any]:
    content = told["responses"].get(200, told["responses"].get("200", {})).get("content", {})
    schema: dict[str, Any] = content.get("application/json", {}).get("schema", {})
    return schema


def _is_list(told: dict[str, Any]) -> bool:
    return _answer(told).get("type") == "array"


def _gives(told: dict[str, Any]) -> str:
    schema = _answer(told)
    name: str = schema.get("$ref") or schema.get("items", {}).get("$ref", "")
    return name.rpartition("/")[2]
