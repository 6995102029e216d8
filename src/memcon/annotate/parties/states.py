"""What the lexicon tells of states and bodies beside their names: which is which, whose part, how they write."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from memcon.lexicon import Lexicon, fold


@dataclass(frozen=True, slots=True)
class Namesake:
    """A part of the state `of` that is called like the state `code`; `told` matches the words before it that tell."""

    code: str
    of: str
    told: re.Pattern[str]


@dataclass(frozen=True, eq=False)
class States:
    """Facts of names/states and names/organisations by code.

    `codes` are those of states, `known` those of bodies too; `governments` are the states and the bodies that deal
    with a state as another state does; `territories` gives the state that a territory belongs to; `person_names`
    are the forms that persons bear too; in `family_first` the family name stands first, in `month_first` the month
    of a date; `namesakes` are found by code; `members` are those of a group of states that is nothing beside them
    ("the Baltic States"); `combining` gives the code of the first part of a compound ("Sino" of "Sino-Indian");
    `by_code` gives the folded code that may stand for a folded name of a state or body within the name of a
    standing body; `capitals` gives the state of a folded capital.
    """

    codes: frozenset[str]
    known: frozenset[str]
    governments: frozenset[str]
    territories: Mapping[str, str]
    person_names: frozenset[str]
    family_first: frozenset[str]
    month_first: frozenset[str]
    namesakes: Mapping[str, Namesake]
    members: Mapping[str, frozenset[str]]
    combining: Mapping[str, str]
    by_code: Mapping[str, str]
    capitals: Mapping[str, str]

    def is_body(self, code: str) -> bool:
        """Tell whether a code stands for an organisation or grouping, not for a state."""
        return code not in self.codes

    def name_members(self, codes: Collection[str]) -> set[str]:
        """Return the codes with each mere group of states told by its members."""
        return {m for c in codes for m in self.members.get(c, {c})}

    def is_one_body(self, codes: Collection[str]) -> bool:
        """Tell whether the only party is an organisation, whose members may meet among themselves."""
        return len(codes) == 1 and all(map(self.is_body, codes))

    def is_namesake(self, code: str, before: str) -> bool:
        """Tell whether the words before a state's name tell that a part of another state is meant."""
        namesake = self.namesakes.get(code)
        return namesake is not None and namesake.told.search(before) is not None


@lru_cache(maxsize=8)
def read_states(lexicon: Lexicon) -> States:
    """Return the facts of a lexicon."""
    items = lexicon.items("names/states", "state")
    bodies = lexicon.items("names/organisations", "organisation")
    codes = frozenset(str(i["code"]) for i in items)
    return States(
        codes=codes,
        known=codes | {str(i["code"]) for i in bodies if "code" in i},
        governments=codes | {str(i["code"]) for i in bodies if i.get("government")},
        territories={str(i["code"]): str(i["of"]) for i in items if "of" in i},
        person_names=frozenset(str(n) for i in items for n in i.get("person_names", ())),
        family_first=frozenset(str(i["code"]) for i in items if i.get("family_first")),
        month_first=frozenset(str(i["code"]) for i in items if i.get("month_first")),
        namesakes={str(i["code"]): _read_namesake(i) for i in lexicon.items("names/states", "namesake")},
        members={str(i["code"]): frozenset(map(str, i["members"])) for i in bodies if "members" in i},
        combining={str(form): str(i["code"]) for i in (*items, *bodies) for form in i.get("combining", ())},
        by_code={fold(str(form)): fold(str(i["code"])) for i in (*items, *bodies) for form in i.get("by_code", ())},
        capitals=_read_capitals(items),
    )


def _read_capitals(items: Collection[dict[str, Any]]) -> dict[str, str]:
    """Return whose each capital is: of two of one name that of the state which the lexicon lists first."""
    named = [(fold(str(i["capital"])), str(i["code"])) for i in items if i.get("capital")]
    return dict(reversed(named))


def _read_namesake(item: dict[str, Any]) -> Namesake:
    towns = "|".join(rf"\b{re.escape(str(t))}," for t in item["towns"])
    return Namesake(str(item["code"]), str(item["of"]), re.compile(rf"(?:{towns}|\b[Ss]tate of) \Z"))
