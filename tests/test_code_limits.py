"""Functions and modules stay short enough to be read at a glance (CONTRIBUTING, style)."""

from __future__ import annotations

import ast
from pathlib import Path

import memcon

SOURCES = Path(memcon.__file__).parent
LINES_OF_FUNCTION, LINES_OF_MODULE = 60, 400
MIGRATIONS = ("register/migrations", "web/migrations")  # Django writes these, and they are left as they were applied


def modules() -> list[Path]:
    found = [p for p in SOURCES.rglob("*.py") if not p.relative_to(SOURCES).as_posix().startswith(MIGRATIONS)]
    assert len(found) > 200, "the sources were not found"
    return sorted(found)


def long_functions(source: str, limit: int) -> list[tuple[str, int]]:
    """Return name and lines of each function over `limit`, its decorators and docstring counted."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            lines = (node.end_lineno or first) - first + 1
            if lines > limit:
                found.append((node.name, lines))
    return found


def test_no_function_is_too_long() -> None:
    found = [
        f"{path.relative_to(SOURCES)}: {name} has {lines} lines"
        for path in modules()
        for name, lines in long_functions(path.read_text(encoding="utf-8"), LINES_OF_FUNCTION)
    ]
    assert not found, (
        f"over {LINES_OF_FUNCTION} lines; give each question that the function asks a function of its own, "
        "and where the answers must go on together, a small frozen value:\n" + "\n".join(found)
    )


def test_no_module_is_too_long() -> None:
    sizes = {path.relative_to(SOURCES): len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    found = [f"{path} has {lines} lines" for path, lines in sizes.items() if lines > LINES_OF_MODULE]
    assert not found, (
        f"over {LINES_OF_MODULE} lines; move what answers one question, its patterns with it, "
        "to a module named after that question:\n" + "\n".join(found)
    )


def test_a_method_within_a_class_and_a_function_within_a_function_are_measured_too() -> None:
    inner = "class A:\n @property\n def a(self):\n  def b():\n   x = 1\n   return x\n\n  return b"
    assert long_functions(inner, 2) == [("a", 7), ("b", 3)]
    assert long_functions(inner, 7) == []
