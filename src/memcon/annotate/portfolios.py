"""The words that portfolios of ministers and names of their bodies are made of."""

from __future__ import annotations

from collections.abc import Iterator

from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex

PORTFOLIO = frozenset(
    "Affairs Foreign External International Relations Political Economic Economy Economics Finance Financial "
    "Defence Defense Security National Interior Home Internal Justice Law Legal Trade Commerce Commercial "
    "Industry Industries Industrial Investment Business Energy Power Petroleum Oil Gas Mines Mining Minerals "
    "Natural Resources Resource Water Environment Environmental Environmentally Climate Change Oceans Ocean "
    "Fisheries Agriculture Agricultural Food Rural Forestry Livestock Land Lands Health Medical Education Higher "
    "Science Scientific Sciences Technology Technologies Innovation Research Digital Information Communications "
    "Communication Telecommunications Media Culture Cultural Tourism Sport Sports Youth Women Gender Family "
    "Children Social Welfare Labour Labor Employment Human Rights Manpower Population Migration Immigration "
    "Refugees Citizenship Borders Customs Transport Transportation Ports Shipping Maritime Aviation Railways "
    "Railway Infrastructure Works Public Housing Urban Planning Development Cooperation Co-operation Integration "
    "Regional Local Provincial Parliamentary Constitutional Administration Administrative Management Services "
    "Service Policy Policies Strategy Strategic Arms Control Disarmament Nonproliferation Non-proliferation "
    "Nuclear Counterterrorism Counter-Terrorism Terrorism Narcotics Drug Crime Law Enforcement Police "
    "Intelligence Cyber Cyberspace Space Nations Peace Reconciliation Conflict Stabilization Operations "
    "Humanitarian Aid Assistance Relief Disaster Emergency Europe European Asia Asian Africa African Americas "
    "America Latin Middle Near Far East Eastern West Western North Northern South Southern Central Pacific "
    "Atlantic Indo-Pacific Eurasia Eurasian Caribbean Gulf Arctic Arab Commonwealth Multilateral Bilateral "
    "Consular Protocol Treasury Revenue Budget Taxation Taxes Bank Banking Board Bureau Ministry Department "
    "Office Division Directorate Directorate-General Directorate General Section Branch Agency Authority "
    "Commission Council Committee Secretariat Center Centre Institute Institution Mission Delegation Embassy "
    "Cabinet Chancellery Chancery Presidency Government State Union Party Communist Congress Parliament Senate "
    "House Assembly Court Army Navy Force Forces Armed Staff Military Summit Group Programme Program Project Fund "
    "Growth Global World Sustainable Sustainability Green Blue Competition Competitiveness Consumer Small Medium "
    "Enterprises Enterprise Private Sector Religious Faith Freedom Religion Worship Heritage Creative Equality "
    "Ethnic Minorities Indigenous Interfaith Reform Reforms Skills Training Vocational Export Exports Import "
    "Supply Chains Engagement Diplomacy Diplomatic Public-Private Compliance Verification Implementation "
    "Negotiations Talks Process Coordination Communities Community Diaspora Overseas Welfare Special Strategic "
    "Responsible Governance Democracy Civilian Nationality Expatriates Expatriate Emigrants Homeland Veterans "
    "Interagency Steppe Peninsula Korean Balkans Sahel Horn Lakes Great Mekong Steel Nationals Prosperity "
    "Organizations Organisations "
    "Narcotic Arms Munitions Export Anti-Corruption Corruption Transparency Semitism Antisemitism Holocaust "
    "Issues Trafficking Persons Threat Reduction Population Refugee Inclusion Diversity Conference Convention "
    "Treaty Promotion Unification Reunification Solidarity Territories Hydrocarbons Electricity Irrigation Wildlife "
    "Antiquities Endowments Broadcasting Inspection Quarantine Logistics Hajj Waqf Handicrafts Cooperatives Fishery "
    "Forests Hydropower Textiles Decentralization Universities Productivity Marine Coastal Islamic Intellectual "
    "Property Patents Standards Statistics Meteorology Meteorological Insurance Securities Nationalities Geology "
    "Hydrology Archives Libraries Museums Elections Electoral Audit Accounts Supreme Prisons Sanitation "
    "Multicultural Border Plantation Plantations Highways Roads Road Civil Mass Workplace Entrepreneurship Educational "
    "Protection Safety Forest Families Construction Aquatic Legislative Congressional Mental Island Child Childhood "
    "Atmosphere Atmospheric Evaluation Legislation Domestic Preparedness Response Arts Ecology Ecological "
    "Postsecondary Secondary Tax Readiness Disability Disabilities Personnel Rehabilitation Manufacturing "
    "Conservation Hemisphere Acquisition Sustainment Political-Military Cohesion Action Nature Transition "
    "Transformation Digitalization Digitalisation Digitization "
    "Mobility Nutrition Recovery Resilience Opportunities Equal Cities "
    "Towns Spatial Territorial Elderly Pensions Monuments Restoration Reintegration Repatriation Returnees Veterinary "
    "Ageing Aging Assets Privatization Privatisation Electronics Textile Fertilizers Chemicals Coal Renewable "
    "Empowerment Cooperative Emerging Analysis Occupational "
    "Aerospace Province Prefecture Governorate Oblast County".split()
)

_FOLDED = frozenset(w.lower() for w in PORTFOLIO)
# Ranks that newspapers write small in front of an office: "deputy trade minister", "central bank governor".
_RANKS = frozenset("deputy vice junior senior acting assistant chief central corporate minister's".split())
_WORD_LEFT = lazy_regex(r"([A-Za-z][\w'-]*) $")
_MOST = 6  # words
_LONGEST_WORD = 30  # characters

# What officials meet for, not what they are in charge of: "met the minister for talks".
_PURPOSES = frozenset("talks negotiations assistance aid conference summit engagement support".split())
_SMALL_WORD = lazy_regex(r"(?:(?P<gap> and the | and |, | )(?=[a-z]))?(?P<word>[a-z][a-z-]+)(?='s |\b)")
_BEYOND = lazy_regex(r"[,.;:)]|'s | [A-Z]| (?:and|who|on|in|at|to|of|for|from|has|had|said|will|would|is|was|met)\b|\Z")


def portfolio_end(text: str, start: int) -> int:
    """Return where a portfolio in small letters ends: "minister for [foreign trade and tourism]", `start` for none."""
    at = end = start
    while (match := _SMALL_WORD.match(text, at)) is not None:
        if (match["gap"] is None) != (at == start) or match["word"] not in _FOLDED or match["word"] in _PURPOSES:
            break
        at = match.end()
        if _BEYOND.match(text, at):
            end = at
    return end


def portfolio_starts(text: str, start: int) -> Iterator[int]:
    """Yield where the words of portfolio and rank in front of an office at `start` begin, the nearest first.

    Small and capital letters count alike ("energy and mines minister", "Agriculture Secretary").
    """
    at = start
    for _ in range(_MOST):
        low = max(0, at - _LONGEST_WORD)
        if text[at - 1 : at] == " ":
            low = max(low, text.rfind(" ", low, at - 1) + 1)  # where the word begins: the pattern looks no further
        match = _WORD_LEFT.search(text, low, at)
        if match is None:
            return
        word = match[1].lower()
        if word == "and" and at < start:
            at = match.start(1)
            continue
        if word not in _FOLDED and word not in _RANKS:
            return
        at = match.start(1)
        yield at


# A body's name behind the adjective of its country: "of the Kenyan [People's Assembly]".
_BODY_NAME = lazy_regex(
    r" (?:(?:[A-Z][\w'-]*|of|for|and) ){0,6}?(?:Conference|Chamber|Assembly|Academy|Association|Federation|"
    r"Confederation|Council|Committee|Union|Party|Institute|Foundation|Bank|Corporation|Congress|League|Society|Board|Commission|Forum)\b"
    r"(?: (?:of|for) (?:the )?[A-Z][\w'-]*(?:,? (?:and )?[A-Z][\w'-]*){0,4})?"
)


def body_behind(text: str, country: Hit) -> int:
    """Return the end of a body's name behind the adjective of its country, the adjective's own where none is."""
    body = _BODY_NAME.match(text, country.end) if country.find("adjective") is not None else None
    return body.end() if body is not None else country.end
