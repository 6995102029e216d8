"""Whom a family name alone means where several bear it: seldom who is but married to the holder of an office."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from memcon.annotate.people.offices import Office

if TYPE_CHECKING:
    from memcon.annotate.people.person_links import Draft


def is_spouse(office: Office) -> bool:
    """Tell whether an office is but that of who is married to the holder of another."""
    return bool(office.entry.attributes.get("spouse"))


def find_owner(owners: Sequence[Draft]) -> Draft | None:
    """Return whom a family name alone means: the one told, or the one who is neither a spouse nor out of office.

    One person told with two offices is taken with the first: "Ambassador Luz Rojas", later "UN envoy Luz Rojas".
    """
    if len({o.ident for o in owners}) > 1:
        owners = [o for o in owners if o.office is None or not (is_spouse(o.office) or o.office.former)] or owners
    return owners[0] if len({o.ident for o in owners}) == 1 or len({o.name for o in owners}) == 1 else None


def may_mean(draft: Draft, other: Draft, sharing: Sequence[Draft]) -> bool:
    """Tell whether a name may be a spouse's: "Mr Rojas" is the president, "Mrs Rojas" the First Lady beside him."""
    if other.office is None or not is_spouse(other.office) or other.name in draft.name:
        return True
    family = draft.name.split()[-1:]
    rivals = [k for k in sharing if k.office and not is_spouse(k.office) and k.name.split()[-1:] == family]
    if not rivals or draft.office is not None:
        return True
    return draft.gender == "f" and not any(k.gender == "f" for k in rivals)
