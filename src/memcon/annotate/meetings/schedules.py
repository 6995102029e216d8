"""The day of a schedule, told by its title alone: "Public Schedule, 5 August 2021"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.days.dates import Calendar, find_dates
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.states import read_states
from memcon.lexicon.patterns import lazy_regex

# "Public Schedule: Monday, 5 August", "The agenda for August 5", not "A new agenda for the port"
_SCHEDULE = lazy_regex(
    r"\b(?:[Ss]chedule|[Aa]genda|[Dd]iary|[Aa]ppointments|[Pp]rogramme|[Ee]ngagements)[\s,:–—-]+(?:(?:for|of|on)\s+)?"
    r"(?=\d|[A-Z][a-z]+\s\d|[A-Z][a-z]+day\b)"
)


def date_schedule(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give what a schedule of one day lists that day, where its own words tell none; it is all yet to come."""
    title = setting.context.title
    if _SCHEDULE.search(title) is None:
        return
    calendar = Calendar(
        setting.reference, "future", setting.home not in read_states(setting.context.lexicon).month_first
    )
    days = [m for m in find_dates(title, 0, len(title), calendar) if m.first]
    if len(days) != 1 or not days[0].tells_day or days[0].relative or days[0].last:
        return
    for d in drafts:
        own = d.when is not None and d.when.first is not None and d.sentence.start <= d.when.start < d.sentence.end
        own = own and d.when is not None and d.when.start != d.span.start  # where a day taken from the title is put
        if d.standing == "subject" and d.kind != "visit" and not own and d.status in ("held", "scheduled"):
            d.when = replace(days[0], start=d.span.start, end=d.span.end)
            d.months_only, d.why_no_day, d.status = False, None, "scheduled"
