"""What holds for all occasions of one document: its calendar, its publisher's government, its sentences' days."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from memcon.annotate.days.dates import Calendar, DateMention, find_dates
from memcon.annotate.days.day_of_writing import find_day_of_writing
from memcon.annotate.days.joined_days import join_days
from memcon.annotate.parties.mechanism_keys import same_mechanism
from memcon.annotate.parties.publisher import find_home, find_publisher
from memcon.annotate.parties.states import read_states
from memcon.annotate.text.context import Context
from memcon.model import Span


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for all occasions of one document: its calendar and its publisher's own government."""

    context: Context
    reference: date | None
    home: str | None
    base: str | None
    dates: dict[tuple[int, str | None], list[DateMention]] = field(default_factory=dict)
    own_parts: dict[str, bool] = field(default_factory=dict)
    wheres: dict[tuple[int, int], Place | None] = field(default_factory=dict)  # asked once for each meeting told

    def sentence(self, offset: int) -> Span:
        """Return the sentence that holds `offset`."""
        spans = self.context.sentences
        return spans[self.context.sentence_at(offset)] if spans else Span(0, len(self.context.text))

    def is_one_body(self, a: str | None, b: str | None) -> bool:
        """Tell whether two names of standing bodies speak of one."""
        return same_mechanism(self.context.lexicon, a, b)

    def find_dates(self, span: Span, tense: str | None) -> list[DateMention]:
        """Return the time expressions of one sentence."""
        key = (span.start, tense)
        if key not in self.dates:
            calendar = Calendar(self.reference, tense, self.home not in read_states(self.context.lexicon).month_first)
            plain = self.context.plain
            self.dates[key] = join_days(plain, find_dates(plain, span.start, span.end, calendar))
        return self.dates[key]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an occasion took place: name, ISO country, span."""

    name: str | None
    country: str | None
    span: Span


def build_setting(context: Context) -> Setting:
    """Return the setting: reference day from the publication date or the dateline, home from the publisher."""
    return Setting(context, find_day_of_writing(context), find_publisher(context), find_home(context))
