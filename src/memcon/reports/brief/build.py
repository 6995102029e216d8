"""Chain → brief: sections in the order in which a desk officer reads."""

from __future__ import annotations

from memcon.compare.follow import History, follow_commitments
from memcon.compare.items import list_reports
from memcon.compare.pairing import Embed
from memcon.compare.rounds import RoundsReport, compare_rounds
from memcon.compare.wording import Wording, build_wording
from memcon.errors import CompareError
from memcon.lexicon import Lexicon
from memcon.render.phrases import one_line, say_day
from memcon.reports.brief.ahead import list_agenda, list_questions
from memcon.reports.brief.differences import list_changes, list_differences
from memcon.reports.brief.model import Brief, Line, Section, Source, Table
from memcon.reports.brief.names import (
    Names,
    capitalise,
    quote_field,
    quote_finding,
    quote_head,
    quote_round,
    say_count,
    say_finding,
    say_list,
    say_number,
    say_which,
)
from memcon.resolve import Chain, Finding, NameReader, Round, check_chain, when_due

_MOST_ALIASES = 3


def build_brief(chain: Chain, lexicon: Lexicon, as_of: str, *, embed: Embed | None = None) -> Brief:
    """Build the brief for the next round of a chain, as of an ISO day. Raises CompareError where nothing was read."""
    wording, names = build_wording(lexicon), Names(lexicon)
    told = [r for r in chain.rounds if list_reports(r)]
    if not told:
        raise CompareError(f"No round of {chain.mechanism.name} has an account that was read.", "Add documents.")
    history = follow_commitments(chain, wording, embed=embed)
    report = _compare_last(chain, told, wording, embed)
    findings = check_chain(chain, NameReader(lexicon), as_of)
    due = when_due(chain.rounds)
    number = (told[-1].number or 0) + 1 if told[-1].number is not None else None
    coming = f"{say_number(number)} round" if number is not None else "next round"
    sections = (
        _describe(chain, told, names),
        _leaders(chain, told, findings, names),
        _rounds(chain, findings),
        _promises(history, names),
        list_changes(report, names),
        list_differences(told[-1], wording, names),
        _conflicts(chain, findings, names),
        list_agenda(history, told, names),
        list_questions(history, report, findings, chain, names),
        _limits(history, report),
    )
    short = chain.mechanism.acronym or chain.mechanism.name
    return Brief(
        title=f"Brief for the {coming} of the {short}",
        subtitle=one_line(chain.mechanism.name),
        as_of=as_of,
        sections=tuple(s for s in sections if s is not None),
        sources=_sources(chain),
        history=history,
        chain=chain,
        due=due.day if due else None,
        topic_names=names.topics,
    )


def _compare_last(chain: Chain, told: list[Round], wording: Wording, embed: Embed | None) -> RoundsReport | None:
    """Return what changed between the last two rounds, None where that cannot be told."""
    try:
        return compare_rounds(chain, told[-2], told[-1], wording, embed=embed) if len(told) > 1 else None
    except CompareError:
        return None


def _describe(chain: Chain, told: list[Round], names: Names) -> Section:
    mechanism, first, last = chain.mechanism, told[0], told[-1]
    acronym = f" ({mechanism.acronym})" if mechanism.acronym and mechanism.acronym != mechanism.name else ""
    parties = say_list([names.party(p) for p in mechanism.parties])
    what = f"The {one_line(mechanism.name)}{acronym} is a standing mechanism"
    lines = [Line(f"{what} between {parties}." if parties else f"{what}.", quote_round(first))]
    aliases = [a for a in mechanism.aliases if a not in (mechanism.name, mechanism.acronym)][:_MOST_ALIASES]
    if aliases:
        lines.append(Line(f"It is also called: {'; '.join(aliases)}.", quote_round(last)))
    held = [r for r in chain.rounds if r.status == "held"]
    rounds = "round is" if len(held) == 1 else "rounds are"
    lines.append(
        Line(
            f"{say_count(len(held))} {rounds} on record, {_say_read(len(held), len(told))}. The first was "
            f"held{_when(first)}, the latest{_when(last)}.",
            (*quote_field(first, "start"), *quote_field(last, "start")),
        )
    )
    return Section("What it is", tuple(lines))


def _say_read(held: int, told: int) -> str:
    return "all with an account that was read" if held == told else f"{told} of them with an account that was read"


def _when(told: Round) -> str:
    place = f" in {told.place}" if told.place else " online" if told.mode == "virtual" else ""
    day = say_day(told.start)
    return place + ((f" on {day}" if day[:1].isdigit() and " " in day else f" in {day}") if day else "")


def _leaders(chain: Chain, told: list[Round], findings: tuple[Finding, ...], names: Names) -> Section:
    parties = chain.mechanism.parties or tuple(sorted({h.party for r in told for h in r.heads if h.party}))
    rows = []
    for each in chain.rounds:
        cells = [Line(_number(each) if each.number is not None else say_day(each.start) or "—")]
        for party in parties:
            heads = [h for h in each.heads if h.party == party]
            text = "; ".join(f"{h.name}, {h.office}" if h.office else h.name for h in heads)
            cells.append(Line(text or "not told", tuple(q for h in heads for q in quote_head([each], h.name))))
        rows.append(tuple(cells))
    ranks = tuple(Line(_say_rank(f, names), quote_finding(f, chain.rounds)) for f in findings if f.kind == "rank")
    header = ("Round", *(names.party(p)[:1].upper() + names.party(p)[1:] for p in parties))
    return Section("Who leads", ranks, Table(header, tuple(rows)))


def _say_rank(finding: Finding, names: Names) -> str:
    p = dict(finding.parts)
    word = "lower" if p["direction"] == "lowered" else "higher"
    return (
        f"At {_say_part(p['number'])} the head for {names.party(str(p['party']))} was of {word} rank than at "
        f"{_say_part(p['previous'])}: {p['name']} ({p['office']}) after {p['before']} ({p['before_office']})."
    )


def _say_part(name: str | float) -> str:
    return say_which(name if isinstance(name, int) else str(name))


def _number(told: Round) -> str:
    return str(told.number) if told.number is not None else "—"


def _rounds(chain: Chain, findings: tuple[Finding, ...]) -> Section:
    rows = []
    for told in chain.rounds:
        place = told.place or ("online" if told.mode == "virtual" else "not told")
        reports = len(list_reports(told))
        rows.append(
            (
                Line(_number(told), quote_round(told)),
                Line(say_day(told.start) or "not told", quote_field(told, "start")),
                Line(place, quote_field(told, "place" if told.place else "mode")),
                Line(f"{reports} read" if reports else "none read"),
            )
        )
    lines = [
        Line(say_finding(f), quote_finding(f, chain.rounds)) for f in findings if f.kind in ("due", "overdue", "gap")
    ]
    return Section("The rounds at a glance", tuple(lines), Table(("Round", "Date", "Place", "Accounts"), tuple(rows)),
                   chart="timeline")  # fmt: skip


STANDINGS = {
    "open": "told again at the latest round", "delivered": "told as done",
    "silent": "not heard of at the latest round", "held": "kept: a later round was held",
}  # fmt: skip


def _promises(history: History, names: Names) -> Section:
    rows = []
    for thread in history.threads:
        if thread.steps[0].act.kind == "delivery":
            continue  # A deed that nobody promised has nothing to wait for.
        first, last = thread.steps[0], thread.steps[-1]
        kind = f" ({last.kind})" if len(thread.steps) > 1 else ""
        rows.append(
            (
                Line(str(thread.number)),
                Line(f"“{one_line(first.act.quote.text)}”", (first.act.quote,)),
                Line(names.parties(first.act.actors)),
                Line(_round_label(history, first.round)),
                Line(_round_label(history, last.round) + kind, (last.act.quote,) if last is not first else ()),
                Line(STANDINGS[thread.status]),
            )
        )
    header = ("No.", "Undertaking, in the words first used", "By", "First told", "Last told", "Standing")
    return Section(
        "What was promised, and where it stands", (), Table(header, tuple(rows)) if rows else None, chart="topics",
        intro=_say_caution(history) if rows else "No commitment was found.",
    )  # fmt: skip


def _say_caution(history: History) -> str:
    """Return the history's caution in the words of the table."""
    return history.caution.replace("'Silent' means", "'Not heard of' means")


def _round_label(history: History, place: int) -> str:
    name = history.rounds[place]
    return f"round {name.number}" if name.number is not None else say_day(name.start) or "?"


def _conflicts(chain: Chain, findings: tuple[Finding, ...], names: Names) -> Section:
    found = [f for f in findings if f.is_problem and f.kind not in ("overdue", "gap")]
    lines = tuple(Line(say_finding(f, names.party), quote_finding(f, chain.rounds)) for f in found)
    return Section("Open conflicts in the record", lines, intro="" if lines else "None was found.")


def _limits(history: History, report: RoundsReport | None) -> Section:
    lines = [
        Line(
            "The lines above rest on the published accounts that were read, and on nothing else. What was said and "
            "not published is not in them."
        ),
        Line(
            " ".join(
                f"{capitalise(say_which(name.number, name.start))}: {read.sentence}."
                for name, read in zip(history.rounds, history.read, strict=True)
            )
        ),
    ]
    if report is not None:
        lines.append(Line(report.caution))
    return Section("How far this carries", tuple(lines))


def _sources(chain: Chain) -> tuple[Source, ...]:
    found: dict[str, Source] = {}
    for told in chain.rounds:
        for account in told.accounts:
            d = account.document
            found.setdefault(
                d.id,
                Source(d.id, one_line(d.title or d.id), one_line(d.publisher or ""), say_day(d.published), d.url or "",
                       f"round {told.number}" if told.number is not None else ""),
            )  # fmt: skip
    return tuple(found.values())
