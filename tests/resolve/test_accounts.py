"""Which acts belong to which meeting of a document."""

from memcon import annotate
from memcon.resolve import build_accounts

TEXT = (
    "The second round of the Norway-Kenya Political Consultations was held in Nairobi on 14 May 2024. "
    "The two sides agreed to open talks on a fisheries agreement. "
    "The fourth meeting of the Norway-Kenya Joint Committee on Trade was held in Nairobi on 15 May 2024. "
    "The two sides agreed to remove tariffs on cut flowers."
)


def test_act_belongs_to_the_meeting_told_last_before_it():
    record = annotate(TEXT)
    accounts = build_accounts(record)
    assert [a.meeting.number for a in accounts] == [2, 4]
    assert [[a.quote(x.span) for x in a.acts] for a in accounts] == [
        ["agreed to open talks on a fisheries agreement"],
        ["agreed to remove tariffs on cut flowers"],
    ]


def test_act_ahead_of_the_first_meeting_belongs_to_it():
    lead = "Norway and Kenya agreed to protect mangroves. "
    accounts = build_accounts(annotate(lead + TEXT))
    assert accounts[0].quote(accounts[0].acts[0].span) == "agreed to protect mangroves"


def test_document_without_a_meeting_has_no_account():
    assert build_accounts(annotate("Kenya published its budget on Monday.")) == ()
