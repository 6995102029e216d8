"""What lies ahead: a draft agenda and draft questions, from what is open, silent, weakened or contradicted."""

from __future__ import annotations

from collections import Counter

from memcon.compare.follow import History, Thread
from memcon.compare.items import list_reports
from memcon.compare.quotes import Quote, quote_act
from memcon.compare.rounds import RoundsReport
from memcon.render.phrases import one_line
from memcon.reports.brief.model import Line, Section
from memcon.reports.brief.names import Names, quote_finding, quote_round, say_days_in, say_which
from memcon.resolve import Chain, Finding, Round

_RECENT = 3
_MOST_QUESTIONS = 14


def list_agenda(history: History, told: list[Round], names: Names) -> Section:
    """Return a draft agenda: commitments told last time by topic, topics that recur, and the next meeting."""
    lines: list[Line] = []
    latest = told[-1]
    lines.append(Line(f"Review of progress since {_say_round(latest)}.", quote_round(latest)))
    for topic, threads in _group_topics([t for t in history.threads if t.status == "open"]):
        quotes = tuple(t.steps[-1].act.quote for t in threads)
        words = "; ".join(f"“{one_line(q.text)}”" for q in quotes)
        lines.append(Line(f"{names.topic(topic) if topic else 'Other undertakings'}: follow-up to {words}.", quotes))
    covered = {topic for t in history.threads if t.status == "open" for topic in t.topics}
    for topic, quotes in _recurring(told[-_RECENT:]):
        if topic not in covered and topic not in names.general:
            lines.append(Line(f"{names.topic(topic)}: a topic of {_say_often(len(quotes))}.", quotes))
    silent = [t for t in history.threads if t.status == "silent" and t.steps[0].act.kind != "delivery"]
    if silent:
        recent = sorted(silent, key=lambda t: -t.steps[-1].round)[:5]
        lines.append(
            Line(
                f"Stock-taking of {len(silent)} earlier undertaking{'s' if len(silent) > 1 else ''} not heard of at "
                "the latest round.",
                tuple(t.steps[-1].act.quote for t in recent),
            )
        )
    lines.append(Line("Date and place of the following round.", quote_round(latest)))
    intro = "A draft, from open undertakings and recurring topics; order and weight are for the desk to decide."
    return Section("Draft agenda", tuple(lines), numbered=True, intro=intro)


def _say_round(told: Round) -> str:
    return f"round {told.number}" if told.number is not None else "the latest round"


def _say_often(rounds: int) -> str:
    return "the last round" if rounds == 1 else f"{rounds} of the last {_RECENT} rounds"


def _group_topics(threads: list[Thread]) -> list[tuple[str, list[Thread]]]:
    """Return threads under one topic each: of its topics, the one that most threads share."""
    weights = Counter(topic for t in threads for topic in t.topics)
    grouped: dict[str, list[Thread]] = {}
    for thread in threads:
        best = min(thread.topics, key=lambda topic: (-weights[topic], topic), default="")
        grouped.setdefault(best, []).append(thread)
    return sorted(grouped.items(), key=lambda kv: (kv[0] == "", -len(kv[1]), kv[0]))


def _recurring(rounds: list[Round]) -> list[tuple[str, tuple[Quote, ...]]]:
    """Return the topics that at least two of these rounds speak to, with one quotation a round."""
    found: dict[str, dict[str, Quote]] = {}
    for told in rounds:
        for account in list_reports(told):
            for act in account.acts:
                for topic in act.topics:
                    found.setdefault(topic, {}).setdefault(told.key, quote_act(account, act).quote)
    often = [(topic, tuple(quotes.values())) for topic, quotes in found.items() if len(quotes) > 1]
    return sorted(often, key=lambda kv: (-len(kv[1]), kv[0]))


def list_questions(
    history: History, report: RoundsReport | None, findings: tuple[Finding, ...], chain: Chain, names: Names
) -> Section:
    """Return draft questions: what all sides undertook before what one did, the most recent silence first."""
    lines = []
    silent = [t for t in history.threads if t.status == "silent" and t.steps[0].act.kind != "delivery"]
    for thread in sorted(silent, key=lambda t: (t.steps[-1].act.actors != ("all",), -t.steps[-1].round)):
        step = thread.steps[-1]
        told = history.rounds[step.round]
        lines.append(
            Line(
                f"What has become of “{one_line(step.act.quote.text)}” ({say_which(told.number, told.start)}, "
                f"{names.parties(step.act.actors)}), which no account of the latest round takes up?",
                (step.act.quote,),
            )
        )
    for row in report.rows if report else ():
        if row.kind in ("weakened", "narrowed") and row.old and row.new:
            lines.append(
                Line(
                    f"Is the change from “{one_line(row.old.quote.text)}” to “{one_line(row.new.quote.text)}” meant, "
                    "and if so, why?",
                    (row.old.quote, row.new.quote),
                )
            )
    for finding in findings:
        if finding.kind == "promise_differs":
            p = dict(finding.parts)
            which = say_which(p["number"] if isinstance(p["number"], int) else str(p["number"]))
            lines.append(
                Line(
                    say_days_in(
                        f"Why did the round after {which} come {p['came']}, when {p['said']} had been promised?"
                    ),
                    quote_finding(finding, chain.rounds),
                )
            )
        if finding.kind == "overdue":
            lines.append(
                Line(
                    "When and where will the next round be held, which is overdue?",
                    quote_finding(finding, chain.rounds),
                )
            )
    intro = "A draft: the record raises these questions, and does not answer them." if lines else "None arises."
    return Section("Draft questions", tuple(lines[:_MOST_QUESTIONS]), numbered=True, intro=intro)
