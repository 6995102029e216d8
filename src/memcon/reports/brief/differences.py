"""What changed at the last round, and what the sides tell differently of it."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from memcon.compare.accounts import AccountsReport, compare_accounts
from memcon.compare.items import list_reports
from memcon.compare.quotes import Quote
from memcon.compare.rounds import RoundRow, RoundsReport
from memcon.compare.subjects import SubjectChange
from memcon.compare.wording import Wording
from memcon.errors import CompareError
from memcon.render.phrases import one_line
from memcon.reports.brief.model import Line, Section
from memcon.reports.brief.names import Names, say_list, say_which
from memcon.resolve import Account, Round

_VERBS = {
    "delivered": "Told as done", "strengthened": "Strengthened", "weakened": "Weakened", "widened": "Widened",
    "narrowed": "Narrowed", "reworded": "In other words", "merged": "Merged with another act", "split": "Split",
    "new": "New", "gone": "Not heard of again", "repeated": "Repeated",
}  # fmt: skip
_MOST_NOTES = 3
_LASTING = ("commitment", "request", "position")
_PLURALS = {
    "delivery": "deliveries", "assessment": "assessments", "review": "reviews", "discussion": "discussions",
    "statement": "statements",
}  # fmt: skip


def list_changes(report: RoundsReport | None, names: Names) -> Section:
    """Return what changed between the last two rounds, act by act, and the subjects that came and went."""
    title = "What changed at the latest round"
    if report is None:
        return Section(title, intro="Fewer than two rounds with acts were read, so nothing can be compared.")
    shown = [r for r in report.rows if r.kind != "repeated" and not _has_passed(r)]
    lines = [Line(_say_row(row, names), _notes(row)) for row in shown]
    passed = Counter(r.old.kind for r in report.rows if _has_passed(r) and r.old is not None)
    if passed:
        quotes = tuple(r.old.quote for r in report.rows if _has_passed(r) and r.old is not None)[:_MOST_NOTES]
        words = say_list([f"{n} {kind if n == 1 else _PLURALS[kind]}" for kind, n in sorted(passed.items())])
        lines.append(Line(f"Told at the round before and, as is usual, not again: {words}.", quotes))
    lines += [line for kind in ("gone", "new", "reworded") if (line := _say_subjects(report, kind)) is not None]
    first_seen = [p for p in report.phrases if p.kind in ("first seen", "dropped", "altered")]
    for kind, about in (("first seen", "Set phrases used for the first time"), ("dropped", "Set phrases dropped")):
        found = [p for p in first_seen if p.kind == kind]
        if found:
            quotes = tuple((p.new or p.old)[0] for p in found)
            lines.append(Line(f"{about}: {say_list([p.name for p in found])}.", quotes))
    old, new = (say_which(r.number, r.start) for r in (report.old, report.new))
    intro = f"From {old} to {new}."
    return Section(title, tuple(lines), intro=intro)


def _has_passed(row: RoundRow) -> bool:
    """Tell whether an act is not told again that nobody expects to be: what was done, said, discussed or praised."""
    return row.kind == "gone" and row.old is not None and row.old.kind not in _LASTING


def _say_row(row: RoundRow, names: Names) -> str:
    old = f"“{one_line(row.old.quote.text)}”" if row.old else ""
    new = f"“{one_line(row.new.quote.text)}”" if row.new else ""
    act = row.new or row.old
    assert act is not None
    who = f" ({names.parties(act.actors)})"
    why = "; ".join(r for r in row.reasons if not r.startswith(("paired by", "other words", "the later act")))
    words = f"{old} became {new}" if old and new else old or new
    return f"{_VERBS[row.kind]}: {words}{who}{'; ' + why if why else ''}."


def _notes(row: RoundRow) -> tuple[Quote, ...]:
    return tuple(a.quote for a in (row.old, row.new) if a is not None)


def _say_subjects(report: RoundsReport, kind: str) -> Line | None:
    found = [s for s in report.subjects if s.kind == kind]
    if not found:
        return None
    if kind == "reworded":
        words = "; ".join(f"{_forms(s.old)} became {_forms(s.new)}" for s in found)
        return Line(f"Subjects told in other words: {words}.", tuple(q for s in found for q in (s.old[0], s.new[0])))
    about = "Subjects gone from the text" if kind == "gone" else "Subjects new in the text"
    quotes = tuple((s.new or s.old)[0] for s in found)
    return Line(f"{about}: {say_list([_name(s) for s in found])}.", quotes)


def _name(subject: SubjectChange) -> str:
    words = one_line((subject.new or subject.old)[0].text)
    return subject.name if subject.name.casefold() in words.casefold() else f"{subject.name} (“{words}”)"


def _forms(quotes: tuple[Quote, ...]) -> str:
    return " / ".join(dict.fromkeys(f"“{one_line(q.text)}”" for q in quotes))


# ---- two sides ----


def list_differences(told: Round, wording: Wording, names: Names) -> Section:
    """Return what the accounts of the last round tell differently, side against side."""
    title = "What the accounts tell differently"
    lines: list[Line] = []
    pairs = _pick_pairs(list_reports(told))
    for a, b in pairs:
        try:
            report = compare_accounts(a, b, wording)
        except CompareError:
            continue
        lines += _say_accounts(report, _voice(a, names), _voice(b, names))
    if not pairs:
        return Section(title, intro="Only one account of the latest round was read.")
    return Section(title, tuple(lines), intro="" if lines else "No difference was found.")


def _pick_pairs(accounts: list[Account]) -> list[tuple[Account, Account]]:
    """Return pairs of accounts of different sides; of outlets where no two sides have their own."""
    pairs = [(a, b) for a, b in combinations(accounts, 2) if a.side != b.side]
    return pairs or list(combinations(accounts, 2))[:1]


def _voice(account: Account, names: Names) -> str:
    if account.side:
        name = names.party(account.side)
        return f"the account of {name}"
    return f"the account of {one_line(account.document.publisher or account.document.id)}"


def _say_accounts(report: AccountsReport, a: str, b: str) -> list[Line]:
    lines = [Line(f"On the meeting itself: {c.field} {c.a} in {a}, {c.b} in {b}.", (c.quote_a, c.quote_b))
             for c in report.meeting]  # fmt: skip
    for row in report.rows:
        quotes = tuple(x.quote for x in (row.a, row.b) if x is not None)
        words = [f"“{one_line(q.text)}”" for q in quotes]
        if row.kind == "contradictory":
            lines.append(Line(f"Contradictory ({row.reasons[0]}): {words[0]} in {a}, {words[1]} in {b}.", quotes))
        elif row.kind == "collapsed":
            lines.append(Line(f"Attribution differs ({row.reasons[0]}): {words[0]} in {a}, {words[1]} in {b}.", quotes))
        elif row.kind in ("only_a", "only_b"):
            lines.append(Line(f"Only in {a if row.kind == 'only_a' else b}: {words[0]}.", quotes))
    for naming in report.namings[:6]:
        lines.append(
            Line(
                f"Where {a} has {_forms(naming.a)}, {b} has {_forms(naming.b)}.",
                (*naming.a[:_MOST_NOTES], *naming.b[:_MOST_NOTES]),
            )
        )
    return lines
