"""What a form gave that the register does not take: told at the field that holds it, the rest of the form kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from memcon.errors import InputError, RegisterError


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a form was not taken: a sentence, the id of the field that it is about (empty for none), and what was given.

    Templates show the sentence once above the page, as a link to the field, and once at the field.
    """

    problem: str
    at: str = ""
    given: Mapping[str, str] = field(default_factory=dict)


def say_error(error: InputError | RegisterError) -> str:
    """Return an error as a sentence with its cure, without the place that it names: readers need not know it."""
    return f"{error.problem[:1].upper()}{error.problem[1:]} {error.cure}".strip()
