"""What a check of a chain found, in a terminal and as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from memcon.compare.quotes import to_plain
from memcon.render.indent import Indented
from memcon.render.phrases import clean, one_line, say_day
from memcon.reports.brief.names import Names, quote_finding, say_finding
from memcon.resolve import Chain, Finding


def report_findings(chain: Chain, findings: Sequence[Finding], as_of: str, names: Names) -> dict[str, Any]:
    """Return findings as plain values, each with the words it rests on."""
    rows = [
        {
            "kind": f.kind,
            "problem": f.is_problem,
            "round": f.round,
            "sentence": say_finding(f, names.party),
            "parts": dict(f.parts),
            "evidence": to_plain(quote_finding(f, chain.rounds)),
        }
        for f in findings
    ]
    return {"mechanism": chain.mechanism.name, "as_of": as_of, "rounds": len(chain.rounds), "findings": rows}


def render_findings(chain: Chain, findings: Sequence[Finding], report: dict[str, Any], console: Console) -> None:
    """Print findings as `report_findings` says them, those that ask for a look first."""
    said = list(zip(findings, (row["sentence"] for row in report["findings"]), strict=True))
    problems = [f for f in said if f[0].is_problem]
    rest = [f for f in said if not f[0].is_problem]
    short = chain.mechanism.acronym or chain.mechanism.name
    rounds, points = _count(len(chain.rounds), "round"), _count(len(problems), "point")
    title = f"{short}: {rounds}, {points} to look at, as of {say_day(report['as_of'])}"
    console.print(Indented(Text(clean(title), style="bold"), 0))
    console.print(Rule(style="dim"))
    for heading, found in (("To look at", problems), ("In order, or for information", rest)):
        if not found:
            continue
        console.print()
        console.print(Text(f"{heading} ({len(found)})", style="bold"))
        for finding, sentence in found:
            sign = ("✗ ", "bold red") if finding.is_problem else ("· ", "dim")
            console.print(Indented(Text.assemble(sign, clean(sentence)), 2))
            for quote in finding.evidence[:2]:
                words = f"“{one_line(quote.quote)}” ({quote.document})"
                console.print(Indented(Text(clean(words), style="dim"), 6))
    if not findings:
        console.print(Text("Nothing to report."))


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
