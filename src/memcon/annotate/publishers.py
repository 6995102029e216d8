"""Who publishes a document: a government, a body, or an outlet."""

from __future__ import annotations

import re

from memcon.annotate.context import Context
from memcon.lexicon import straighten

_OUTLET = re.compile(
    r"\b(?:news|times|post|press|daily|herald|tribune|agency|observer|recorder|reuters|xinhua|radio|tv|television|"
    r"gazette|express|dawn|journal|ap|afp|app|bbc|telegraph|chronicle|guardian|wire|wires|wire\s+service|courier|"
    r"dispatch|bulletin|ledger|sun|star|standard|globe|mirror|mail|monitor|nation|today|weekly|report|reporter|review|"
    r"sentinel|argus|newspaper|newswire|online|media|independent|economist|voice|hindu|bss|unb|pti|ani|ians|kyodo|"
    r"yonhap|tass|interfax|anadolu|bernama|antara|vna|irna|kuna|wam|spa|qna|mena|dpa|efe|ansa|cnn|cgtn|nhk|abc|sabc|"
    r"al\s+jazeera|rediff|presse|zeitung|agence|agencia|fleuve)\b",
    re.I,
)
_GOVERNMENT = re.compile(
    r"\b(?:ministry|department|office|government|embassy|high\s+commission|consulate|council|secretariat|bureau|"
    r"minister|president|presidency|house|commission|federal|state|chancellery|cabinet|mission|delegation|union|"
    r"administration|palace|kremlin|prime|division|directorate|agency\s+for|authority|association|organi[sz]ation|"
    r"united\s+nations|asean|parliament|senate)\b",
    re.I,
)
_LABELS = ("state", "organisation", "adjective", "demonym", "seat")


def is_outlet(publisher: str) -> bool:
    """Tell whether a publisher's name is that of a newspaper, a news agency or a station."""
    return _OUTLET.search(publisher) is not None and _GOVERNMENT.search(publisher) is None


def is_official(publisher: str) -> bool:
    """Tell whether a publisher's name holds a word that only governments and bodies use."""
    return _GOVERNMENT.search(publisher) is not None


def find_home(context: Context) -> str | None:
    """Return the party that publishes the document, read from the publisher's name; None for outlets."""
    publisher = straighten(context.document.publisher or "")
    if not publisher or is_outlet(publisher):
        return None
    for hit in context.lexicon.names.find(publisher):
        for entry in hit.entries:
            if entry.label in _LABELS:
                return entry.value
    for hit in context.lexicon.names.find("the " + publisher):
        for entry in hit.entries:
            if entry.label == "seat":
                return entry.value
    return None
