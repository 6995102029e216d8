"""What sentences behind a meeting or visit add to it, and groups of one party that "they" takes up."""

import pytest

from memcon import annotate
from memcon.model import AnnotatedDocument, MeetingMention

PALACE = "President of Kenya"


def read(text: str) -> AnnotatedDocument:
    return annotate(text, published="2024-05-03", publisher=PALACE)  # a Friday


def heads(meeting: MeetingMention) -> list[tuple[str, str | None]]:
    return [(h.name, h.party) for h in meeting.heads]


LEFT = "President Daniel Koech left the country tonight on an official visit to Latvia. "


@pytest.mark.parametrize(
    "told",
    [
        "The visit, scheduled from May 4 to 6, 2024, will be his first.",
        "This three-day visit takes place from 4 to 6 May 2024.",
        "The minister of trade will go along. The visit is planned for 4-6 May 2024.",
    ],
)
def test_the_days_of_a_visit_may_be_told_behind_it(told: str) -> None:
    (visit,) = read(LEFT + told).meetings
    assert (visit.start, visit.end) == ("2024-05-04", "2024-05-06")


def test_days_of_other_things_are_no_days_of_the_visit() -> None:
    (visit,) = read(LEFT + "The visit will help the fair that ran from 4 to 6 May 2023.").meetings
    assert visit.end is None


@pytest.mark.parametrize("of", ["at the invitation of", "upon an invitation from"])
def test_the_host_of_a_visit_may_be_told_behind_it(of: str) -> None:
    (visit,) = read(f"{LEFT}The visit takes place {of} Latvian President Inta Ozola.").meetings
    assert heads(visit) == [("Daniel Koech", "KE"), ("Inta Ozola", "LV")]


def test_a_visit_of_some_days_may_open_a_sentence() -> None:
    (visit,) = read("During his four-day state visit to Latvia, President Daniel Koech opened a school.").meetings
    assert (visit.kind, visit.parties) == ("visit", ("KE", "LV"))


@pytest.mark.parametrize(
    "told",
    [
        "President Daniel Koech met with a Latvian team today. The Latvian delegation was led by Minister Inta Ozola.",
        "Talks between President Daniel Koech and envoys of Latvia were held today. They began at noon. "
        "The Latvian delegation was headed by Minister Inta Ozola.",
    ],
)
def test_who_led_a_delegation_may_be_told_behind_the_meeting(told: str) -> None:
    assert heads(read(told).meetings[0]) == [("Daniel Koech", "KE"), ("Inta Ozola", "LV")]


def test_who_led_ones_own_delegation_was_not_met() -> None:
    told = "President Daniel Koech met with a Latvian team today. The Kenyan delegation was led by Minister Ole Moi."
    assert heads(read(told).meetings[0]) == [("Daniel Koech", "KE")]


def test_an_office_within_words_set_off_behind_a_name_is_that_persons() -> None:
    told = (
        "Admiral Juris Kalns, a four-star sailor and Commander of the Latvian fleet, called on President Daniel "
        "Koech today. Admiral Kalns praised the harbour."
    )
    record = read(told)
    assert heads(record.meetings[0]) == [("Juris Kalns", "LV"), ("Daniel Koech", "KE")]
    assert record.acts[-1].actors == ("LV",)


def test_an_office_of_another_behind_a_name_is_not_that_persons() -> None:
    told = "Admiral Juris Kalns, an old friend of the President of Latvia, praised the harbour."
    assert all(m.value != "President" or m.label != "person" or m.antecedent is None for m in read(told).mentions)


@pytest.mark.parametrize(
    ("group", "code"),
    [
        ("The representatives of the International Monetary Fund (IMF)", "IMF"),
        ("The Latvian delegation", "LV"),
        ("The European Union (EU) delegation", "EU"),
    ],
)
def test_they_behind_a_group_of_one_party_are_that_party(group: str, code: str) -> None:
    met = "President Daniel Koech met officials of Latvia, the IMF and the European Union today. "
    acts = read(f"{met}{group} praised the harbour. They stressed the need for cranes.").acts
    assert [a.actors for a in acts[-2:]] == [(code,), (code,)]


def test_they_behind_both_sides_are_both() -> None:
    told = "President Daniel Koech met a Latvian team today. Both sides praised the harbour. They welcomed the cranes."
    assert read(told).acts[-1].actors == ("all",)


def test_a_committee_appointed_for_something_appoints_nobody() -> None:
    told = (
        "The Committee appointed to study measures regarding the new Latvian duties met President Daniel Koech today."
    )
    record = read(told)
    assert (record.meetings, record.acts) == ((), ())


@pytest.mark.parametrize("noun", ["emerging issues was held", "the new reports was held"])
def test_a_plural_noun_before_be_is_no_verb(noun: str) -> None:
    record = read(
        f"President Daniel Koech met miners. A discussion on salt for global partners and {noun} at the palace."
    )
    assert [record.quote(a.span)[:12] for a in record.acts] == ["A discussion"]


def test_a_hyphen_in_a_name_behind_an_office_of_a_body_counts() -> None:
    told = "The UN Resident Coordinator in Kenya Anne-Élise Morel met with President Daniel Koech today."
    assert heads(read(told).meetings[0]) == [("Anne-Élise Morel", "UN"), ("Daniel Koech", "KE")]


ASKED = "The Prime Minister of Latvia, Mr. Janis Ozols, has accepted an invitation to visit Kenya. "


@pytest.mark.parametrize(
    "told",
    [
        "The visit will be from 4 to 6 June 2024.",
        "He will make the visit from 4 to 6 June 2024.",
        "His visit, from 4 to 6 June 2024, will be the first by a Prime Minister of Latvia.",
        "The state visit will take place from 4 to 6 June 2024.",
    ],
)
def test_an_invitation_whose_days_are_told_is_a_visit_fixed(told: str) -> None:
    (visit,) = read(ASKED + told).meetings
    assert (visit.standing, visit.status, visit.start, visit.end) == (
        "subject",
        "scheduled",
        "2024-06-04",
        "2024-06-06",
    )


@pytest.mark.parametrize("told", ["The visit will be a milestone.", "He will open the fair from 4 to 6 June 2024."])
def test_an_invitation_without_days_of_its_own_is_fixed_for_no_day(told: str) -> None:
    (visit,) = read(ASKED + told).meetings
    assert (visit.standing, visit.status) == ("mentioned", "agreed")
