"""Words that stand for the parties or an official without a name: "the two sides", "both leaders", "the envoy"."""

from __future__ import annotations

from typing import NamedTuple

from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

_NUMBER = r"both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all"
_QUALITIES = (
    r"foreign|prime|defence|defense|finance|trade|interior|visiting|participating|senior|top|high|respective|"
    r"neighbouring|neighboring|brotherly|friendly|fraternal|sisterly|member|partner|joint|other|said|concerned|"
    r"deputy|vice|assistant|technical|high-level|high-ranking|top-level|newly-appointed|outgoing|incoming|chief|"
    r"assembled|attending|contracting|signatory|same|young|host|co|home|economy|energy|health|education|culture|"
    r"army|air|naval|military|security|economic|political|new|newly|appointed|elected|acting|interim|special|regional|state|permanent"
)
# Behind a number any two words may stand ("the two South Asian countries"), else only words of a closed class.
_LEAD = lazy_regex(
    rf"(?<![\w'-])(?:(?:(?:the|our|their|these|those|its|of)\s)?(?:{_NUMBER}|(?<=the\s|all\s)\d{{1,3}})(?:\sof)?\s(?:the\s|our\s)?(?:[a-z-]{{3,}}\s){{0,2}}?"
    rf"|(?:the|our|both|these|his|her)\s(?:(?:{_QUALITIES})\s){{0,2}})$"
)
_WHICH = lazy_regex(
    r"(?<![\w'-])(?:the|this|their|our|my|these|both|his|her|(?:(?:this|last)\s)?[a-z]+day's|this\syear's|th(?:is|at)\sweek's)\s(?:(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|"
    r"fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|current|present|two|last|recent|special|bilateral|"
    r"trilateral|tripartite|quadrilateral|multilateral|bi-national|binational|intergovernmental|inter-governmental|"
    r"mixed|permanent|standing|ministerial|annual|inaugural|joint|high-level|informal|formal|"
    r"extraordinary|regular|virtual|political|strategic|economic|foreign|office|expanded|[a-z-]+-level|one-on-one|"
    r"official|open|frank|candid|fruitful|substantive|lively|ensuing|subsequent|entire|whole|wide-ranging|in-depth|closed-door|extensive|detailed|productive|restricted|plenary|phone|telephone|video|"
    r"working|leaders'|ministers'|committee|board|council|cabinet|border|peace|arms|nuclear|debt|farm|crisis|emergency|"
    r"ceasefire|follow-up|year-end|trade|security|defen[cs]e|energy|round|table|technical|initial|opening|"
    r"[a-z]+-(?:day|week|hour|long)|bi-annual|biennial|consular|maritime|human|rights|cyber|space|climate|troika|"
    r"commission|group|consultative|coordination|steering|presidential|royal|state|upcoming|forthcoming|planned|morning|afternoon|"
    r"evening|closing|concluding|main|introductory|parallel|thematic|study|development|preparatory|exploratory|public|"
    r"bilateral|confidential|private|brief|short|long|lengthy)\s){0,3}$"
)
# Before a noun that names an occasion and nothing else any words may stand but those that open a phrase of their own or
# name who meets: "this civil space dialogue", not "the ministers discussion".
_ANY = lazy_regex(
    r"(?<![\w'-])(?:the|this|their|our|these) (?:(?!(?:of|in|on|at|for|with|by|to|from|and|or|but|that|which|who|as|"
    r"than|is|are|was|were|has|have|had|will|would|he|she|they|it|we|i|the|this|these|their|our|his|her|its|a|an|no|not|"
    r"sides|parties|countries|states|leaders|ministers|presidents|officials|delegations?|minister|president|secretary|"
    r"meetings?|talks|discussions?|calls?|visits?|sessions?|dialogues?|included|involved|featured|had|held|said|says|"
    r"hosted|opened|began|joined|attended|chaired|resumed|led) )"
    r"[a-z0-9](?:[a-z0-9.'&/-]*[a-z0-9])? ){1,3}$"
)
# What is planned and will do something may be new to the reader: "a new training programme will help divers".
_PLANNED = lazy_regex(
    r"(?<![\w'-])(?:the|this|these|an?) (?:(?!(?:of|in|on|at|for|with|by|to|from|and|or|but|that|which|who|as|"
    r"than|is|are|was|were|has|have|had|will|would|he|she|they|it|we|i|the|this|these|their|our|his|her|its|a|an|no|not|"
    r"sides|parties|countries|states|leaders|ministers|presidents|officials|delegations?|minister|president|secretary|"
    r"meetings?|talks|discussions?|calls?|visits?|sessions?|dialogues?|included|involved|featured|had|held|said|says|"
    r"hosted|opened|began|joined|attended|chaired|resumed|led) )"
    r"[a-z0-9$€£](?:[a-z0-9.,'&/-]*[a-z0-9])? ){0,3}$"
)
_OCCASIONS = frozenset(
    {
        "meeting",
        "dialogue",
        "discussions",
        "consultations",
        "talks",
        "workshop",
        "roundtable",
        "symposium",
        "conference",
        "forum",
        "summit",
        "seminar",
    }
)
# Nouns of papers too: "the free trade agreement".
_COMPOUND = {
    "meeting": _OCCASIONS,
    "instrument": frozenset({"agreement", "agreements", "memorandum", "accord", "treaty", "pact", "protocol"}),
}
# "this new programme", "the additional funding": not "its programme", whose owner acts himself.
_BINDING = lazy_regex(
    r"(?<![\w'-])(?:the|this|these|our|such|both|all)\s(?:(?:new|joint|additional|further|ambitious|bilateral|proposed|first|second|"
    r"third|said|same|extra|financial|technical|humanitarian|economic|military|defen[cs]e|security|emergency|capacity|"
    r"building|training|development|cooperation|pilot|three|two|[a-z]+-year|multi-year|landmark|historic|comprehensive|"
    r"national|regional|trilateral|strategic|long-term|medium-term|signed|announced|latest)\s){0,2}$"
)
# "NCG Principals", "The JWG members": letters that name the body stand before the noun.
_LETTERS = lazy_regex(r"(?:^|(?<=[.;] )|(?<=\n))(?:The )?[A-Z][A-Z0-9+-]{1,7} $")
_NAMED = lazy_regex(r",?\s+(?:the\s|[A-Z])")
_LEADS = {"meeting": _WHICH, "instrument": _BINDING, "means": _BINDING}
_DETERMINED = ("the ", "both", "two ", "our ", "all ")
_WIDEST = 48


class GroupMention(NamedTuple):
    """Words that can act without a name; `who` is a class of grammar.toml."""

    start: int
    end: int
    who: str


def find_groups(context: Context) -> list[GroupMention]:
    """Return the mentions of unnamed actors in order."""
    folded, new = context.folded, tuple.__new__  # twice as quick as GroupMention(...)
    out: list[GroupMention] = []
    for hit in context.lexicon.actors.find(folded):
        entry = hit.entries[0]
        who = str(entry.attributes["who"])
        if who == "he" and " " in entry.form and _NAMED.match(context.plain, hit.end):
            continue  # "His Excellency the President": he is told himself
        if folded[max(0, hit.start - 3) : hit.start] == "no " or folded[hit.end : hit.end + 1] == "-":
            continue  # "no two countries share more", "the two-day event"
        is_whole = entry.label == "group"
        if is_whole and (who not in ("all", "meeting") or entry.form.startswith(_DETERMINED)):
            out.append(new(GroupMention, (hit.start, hit.end, who)))
            continue
        before = folded[max(0, hit.start - _WIDEST) : hit.start]
        lead = _LEADS.get(who, _LEAD).search(before)
        if lead is not None and before.endswith("no ", 0, lead.start()):
            continue
        if lead is None and entry.form in _COMPOUND.get(who, ()):
            lead = _ANY.search(before)
        if lead is None and who == "instrument" and folded.startswith(" will ", hit.end):
            lead = _PLANNED.search(before)
        if lead is not None:
            start = hit.start - len(lead.group())
            if out and out[-1].start >= start:
                out.pop()  # "the two" in "the two principals"
            if not out or out[-1].end <= start:
                out.append(GroupMention(start, hit.end, who))
        elif who == "all" and (letters := _LETTERS.search(context.plain[max(0, hit.start - _WIDEST) : hit.start])):
            out.append(GroupMention(hit.start - len(letters.group()), hit.end, who))
        elif is_whole or (who == "meeting" and folded[max(0, hit.start - 3) : hit.start].endswith(("'s ", "s' "))):
            out.append(GroupMention(hit.start, hit.end, who))  # "Minister A's visit"
    return out


def find_acronyms(context: Context, acronyms: frozenset[str]) -> list[GroupMention]:
    """Return the places where a meeting's short name may act: "The FOC discussed …"."""
    out: list[GroupMention] = []
    for acronym in sorted(acronyms):
        at = context.text.find(acronym)
        while at >= 0:
            end = at + len(acronym)
            before = context.text[at - 1 : at]
            if (
                not before.isalnum()
                and (not before or before not in "-(/")
                and not context.text[end : end + 1].isalnum()
            ):
                lead = 4 if context.folded[max(0, at - 4) : at] == "the " else 0
                out.append(GroupMention(at - lead, end, "meeting"))
            at = context.text.find(acronym, end)
    return out


_BODY_WORD = lazy_regex(r"(?:[A-Z][\w'-]*\s)*(?P<noun>[A-Z][a-z]{4,})(?=\s(?:of|on|for)\s|\Z)")


def read_body_word(mechanism: str) -> str | None:
    """Return the noun of a body's name: "the [Authority] of the Lake States", "the Lake [Assembly] of Heads"."""
    match = _BODY_WORD.match(mechanism)
    return match["noun"] if match is not None else None


def find_body_words(context: Context, nouns: frozenset[str], known: list[GroupMention]) -> list[GroupMention]:
    """Return the places where a body stands for its meeting by its noun alone: "The Authority endorsed the plan"."""
    starts = {g.start for g in known}
    out: list[GroupMention] = []
    for noun in sorted(nouns):
        for lead in ("The ", "the "):
            at = context.plain.find(lead + noun)
            while at >= 0:
                end = at + len(lead) + len(noun)
                if (
                    at not in starts
                    and context.plain[end : end + 1] in (" ", ",")
                    and not context.plain[at - 1 : at].isalnum()
                ):
                    out.append(GroupMention(at, end, "meeting"))
                at = context.plain.find(lead + noun, end)
    return out
