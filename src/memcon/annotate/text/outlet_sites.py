"""Outlets told by their sites: "lakepost.com", "https://www.lakepost.com/news/1", or "lakepostcom" in a feed."""

from __future__ import annotations

import re
from functools import lru_cache

from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import lazy_regex

_SITE = lazy_regex(r"(?:https?://)?(?:www\.)?(?P<labels>[a-z0-9-]+(?:\.[a-z0-9-]+)*)(?:[:/].*)?", re.S)
_NOT_NAME = lazy_regex(r"\([^()]*\)|[^\w]|_")
_ENDINGS = ("com", "org", "net", "info", "news")  # of sites anywhere
_MIN = 5  # letters: shorter names are those of too many


def find_outlet_of_site(lexicon: Lexicon, address: str | None) -> str | None:
    """Return the state of the outlet whose name an address gives, with an ending of its state or of sites anywhere."""
    match = _SITE.fullmatch(address or "")
    return None if match is None else _name_sites(lexicon).get(match["labels"].replace(".", "").replace("-", ""))


@lru_cache(maxsize=4)
def _name_sites(lexicon: Lexicon) -> dict[str, str]:
    """Return the state of each outlet by the address of its site, written without stops."""
    found: dict[str, str] = {}
    for item in lexicon.items("names/publishers", "publisher"):
        if not item.get("outlet"):
            continue
        country = str(item["country"])
        for form in item["forms"]:
            name = _NOT_NAME.sub("", form.removeprefix("The ").lower())
            if len(name) < _MIN or not name.isascii():
                continue
            for ending in (*_ENDINGS, country.lower()):
                found.setdefault(name + ending, country)
                found.setdefault(f"the{name}{ending}", country)
    return found
