"""Whom or what a state's name only describes: "to visit Peruvian troops", "visited the U.S. pavilion" is no journey."""

from __future__ import annotations

from memcon.annotate.text.context import Context
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex

_THEIR_OWN = lazy_regex(
    r"\s(?:[a-z]+\s)?(?:forces|troops|soldiers|sailors|marines|airmen|peacekeepers|servicemen|servicewomen|service\s?members|"
    r"military\s+(?:personnel|forces|base|advisers|advisors)|personnel|warships?|pavilions?|booth|stand|exhibition|exhibit|diplomats|citizens|nationals|expatriates|hostages|prisoners)\b"
)


def is_of_troops(context: Context, hit: Hit) -> bool:
    """Tell whether a state's name or adjective tells whose the soldiers or citizens behind it are."""
    return hit.find("place") is None and _THEIR_OWN.match(context.plain, hit.end) is not None
