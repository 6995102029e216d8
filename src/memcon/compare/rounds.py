"""Two rounds of a mechanism, act by act: new, repeated, reworded, strengthened, weakened, … delivered, gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memcon.compare.claims import Claim, check_claims
from memcon.compare.direction import Change, judge_change
from memcon.compare.items import Reading, fold_round, is_next_round, list_reports, measure_reading
from memcon.compare.pairing import Embed, Item, Pair, pair_items
from memcon.compare.passages import Passage
from memcon.compare.quotes import ActQuote, quote_passage
from memcon.compare.subjects import PhraseChange, SubjectChange, compare_phrases, compare_subjects
from memcon.compare.wording import Wording
from memcon.compare.words import Mark, mark_words
from memcon.errors import CompareError
from memcon.resolve import Chain, Round

KINDS = (
    "delivered", "strengthened", "widened", "new", "reworded", "merged", "split", "repeated", "narrowed", "weakened",
    "gone",
)  # fmt: skip
_NAMES = {
    "same": "repeated", "reworded": "reworded", "stronger": "strengthened", "weaker": "weakened",
    "wider": "widened", "narrower": "narrowed",
}  # fmt: skip
_WEIGHTY = ("commitment", "delivery")


@dataclass(frozen=True, slots=True)
class RoundRow:
    """One undertaking in two rounds: `kind` says what became of it, `reasons` why it was paired and so named.

    `old` or `new` is None where it stands in one round only; `marks_old` and `marks_new` are the words that
    changed; `also_old` and `also_new` are other accounts' words for it. `near` is, for what is gone, the act of the
    later round that came nearest, and was not taken for the same; `score` is then how near.
    """

    kind: str
    old: ActQuote | None
    new: ActQuote | None
    score: float | None = None
    reasons: tuple[str, ...] = ()
    marks_old: tuple[Mark, ...] = ()
    marks_new: tuple[Mark, ...] = ()
    also_old: tuple[ActQuote, ...] = ()
    also_new: tuple[ActQuote, ...] = ()
    near: ActQuote | None = None


@dataclass(frozen=True, slots=True)
class RoundName:
    """What is needed to name a round in a report."""

    key: str
    number: int | None
    start: str | None
    place: str | None


@dataclass(frozen=True, slots=True)
class RoundsReport:
    """What changed from one round to a later one.

    `silence` holds the commitments of the earlier round that no account of the later one comes near; `caution` says
    what that can mean, given how much was read. `claims` are what the later round says of the earlier one, checked.
    """

    mechanism: str
    old: RoundName
    new: RoundName
    rows: tuple[RoundRow, ...]
    subjects: tuple[SubjectChange, ...]
    phrases: tuple[PhraseChange, ...]
    claims: tuple[Claim, ...]
    silence: tuple[RoundRow, ...]
    read_old: Reading
    read_new: Reading
    caution: str

    def of_kind(self, kind: str) -> tuple[RoundRow, ...]:
        """Return the rows of one kind."""
        return tuple(r for r in self.rows if r.kind == kind)


def name_round(told: Round) -> RoundName:
    """Return what names a round."""
    return RoundName(told.key, told.number, told.start, told.place or ("virtual" if told.mode == "virtual" else None))


def compare_rounds(
    chain: Chain, old: Round, new: Round, wording: Wording, *, embed: Embed | None = None
) -> RoundsReport:
    """Compare two rounds of a chain, `old` being the earlier one. Raises CompareError where one has no account."""
    for told in (old, new):
        if not list_reports(told):
            problem = "was only announced" if told.accounts else "has no account that was read"
            raise CompareError(f"{say_round(told)} {problem}.", "Add a document that reports it, then compare.")
        if not any(a.acts for a in list_reports(told)):
            raise CompareError(
                f"No act was found in the accounts of {say_round(told).lower()}, so what changed cannot be told.",
                "They may be short, or in a language that Memcon does not read (it reads English).",
            )
    items_old, items_new = fold_round(old, wording, embed), fold_round(new, wording, embed)
    pairing = pair_items(items_old, items_new, embed=embed)
    rows = [_row(pair) for pair in pairing.pairs]
    rows += [_row(pair, "merged") for _, pair in pairing.merged]
    rows += [_row(pair, "split") for _, pair in pairing.split]
    nearest = {id(p.old_item): p for p in sorted(pairing.near, key=lambda p: p.score.value)}
    rows += [_gone_row(i, nearest.get(id(i))) for i in pairing.gone]
    rows += [RoundRow("new", None, quote_passage(i.lead), also_new=_others(i, i.lead)) for i in pairing.new]
    rows.sort(key=_rank)
    read = measure_reading(old), measure_reading(new)
    promises = [i.lead for i in pairing.gone if i.lead.act.kind == "commitment" and not is_next_round(old, i.lead)]
    spoken = {quote_passage(p) for p in promises}
    silence = tuple(r for r in rows if r.kind == "gone" and r.old in spoken)
    return RoundsReport(
        mechanism=chain.mechanism.acronym or chain.mechanism.name,
        old=name_round(old),
        new=name_round(new),
        rows=tuple(rows),
        subjects=tuple(compare_subjects(items_old, items_new, (old, new))),
        phrases=tuple(compare_phrases(chain.rounds, old, new)),
        claims=tuple(check_claims(chain, new)),
        silence=silence,
        read_old=read[0],
        read_new=read[1],
        caution=describe_caution(len(silence), *read),
    )


def say_round(told: Round) -> str:
    """Return how a round is spoken of in a sentence."""
    if told.number is not None:
        return f"Round {told.number}"
    return f"The round of {told.start}" if told.start else "A round without number or date"


def describe_caution(silent: int, old: Reading, new: Reading) -> str:
    """Return what silence can and cannot mean here."""
    if not silent:
        return f"Nothing promised is without an echo. Later round: {new.sentence}."
    text = (
        f"Silence is no proof that a promise was dropped: accounts differ in length, and a short one cannot repeat "
        f"every promise. Earlier round: {old.sentence}. Later round: {new.sentence}."
    )
    if new.accounts == 1:
        text += " Of the later round one account only was read; another may hold what is missing here."
    if new.words * 2 < old.words:
        text += " The later round is told in less than half the words."
    return text


def _rank(row: RoundRow) -> tuple[int, bool, str, int]:
    act = row.new or row.old
    assert act is not None
    return KINDS.index(row.kind), act.kind not in _WEIGHTY, act.quote.document, act.quote.start


def _others(item: Item, lead: Passage) -> tuple[ActQuote, ...]:
    return tuple(quote_passage(p) for p in item.passages if p is not lead)


def _gone_row(item: Item, near: Pair | None) -> RoundRow:
    return RoundRow(
        "gone",
        quote_passage(item.lead),
        None,
        near.score.value if near else None,
        also_old=_others(item, item.lead),
        near=quote_passage(near.new) if near else None,
    )


_JOINED = {
    "merged": "the later act takes in more than one earlier one",
    "split": "the earlier act became several",
}


def _row(pair: Pair, joined: str = "") -> RoundRow:
    change = judge_change(pair.old, pair.new)
    marks = mark_words(pair.old, pair.new)
    return RoundRow(
        kind=joined or name_change(pair.old, pair.new, change),
        old=quote_passage(pair.old),
        new=quote_passage(pair.new),
        score=pair.score.value,
        reasons=(*((_JOINED[joined],) if joined else change.reasons), explain_pair(pair)),
        marks_old=marks[0],
        marks_new=marks[1],
        also_old=_others(pair.old_item, pair.old),
        also_new=_others(pair.new_item, pair.new),
    )


def name_change(old: Passage, new: Passage, change: Change) -> str:
    """Return the kind of a row: delivered where a promise became a deed, else by force and scope."""
    if old.act.kind == "commitment" and (new.act.kind == "delivery" or new.outcome):
        return "delivered"
    return _NAMES[change.kind]


def list_shared(pair: Pair) -> list[str]:
    """Return what two passages share besides topics, in the words of the later one, what tells most first."""
    words: dict[str, str] = {}
    for passage in (pair.old, pair.new):  # the later words stay
        text = passage.account.document.text
        words |= {t.key: " ".join(text[t.start : t.end].split()) for t in reversed(passage.tokens)}
    shared = [k for k in pair.score.shared if not k.startswith("#")]
    return list(dict.fromkeys(words.get(k, k.lstrip("=@")) for k in shared))


def explain_pair(pair: Pair) -> str:
    """Return why two passages were paired, in a sentence, by the words that they share."""
    shared = list_shared(pair)[:4]
    text = f"paired by {', '.join(shared)}" if shared else "paired by the model alone"
    if pair.score.model is not None:
        text += f" (model: {pair.score.model:.2f})"
    return text


def pick_rounds(chain: Chain, first: int | str | None, last: int | str | None) -> tuple[Round, Round]:
    """Return the rounds to compare, or the last two that have accounts, where none is named.

    A round is named by its number or by its day, as precise as you like ("2024-01"). Raises CompareError.
    """
    known = [r for r in chain.rounds if list_reports(r)]
    if not known:
        raise CompareError(f"No round of {chain.mechanism.name} has an account that was read.", "Add documents.")
    new = _find_round(chain, known, last) if last is not None else known[-1]
    before = [r for r in known if chain.rounds.index(r) < chain.rounds.index(new)]
    if first is None and not before:
        raise CompareError(
            f"{say_round(new)} is the only round of {chain.mechanism.name} that was read, so nothing can be compared.",
            "Add an account of an earlier round.",
        )
    old = _find_round(chain, known, first) if first is not None else before[-1]
    if old is new:
        raise CompareError("A round cannot be compared with itself.", "Name two rounds with --from and --to.")
    if chain.rounds.index(old) > chain.rounds.index(new):
        old, new = new, old
    return old, new


def _find_round(chain: Chain, known: Sequence[Round], name: int | str) -> Round:
    for told in known:
        if told.number == name or (isinstance(name, str) and told.start and told.start.startswith(name)):
            return told
    have = ", ".join(str(r.number) if r.number is not None else r.start or "one without a date" for r in known)
    which = f"round {name}" if isinstance(name, int) else f"a round of {name}"
    raise CompareError(f"There is no account of {which} of {chain.mechanism.name}.", f"Rounds that were read: {have}.")
