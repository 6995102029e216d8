"""Offices in a newspaper's report from abroad: those that its own state alone has."""

import pytest

from memcon import annotate

FROM = "ADDIS ABABA, Ethiopia - Ethiopian Foreign Minister Gedu Alemu spoke on Tuesday of the United States. "


@pytest.mark.parametrize(("office", "party"), [("Treasury Secretary", "US"), ("Trade Minister", "ET")])
def test_an_office_of_the_newspapers_state_alone_is_not_of_where_it_reports_from(office: str, party: str) -> None:
    text = FROM + f"{office} Luis Marlow met Iranian Foreign Minister Amir Nouri in Munich."
    (meeting,) = annotate(text, published="2020-02-18", publisher="Townhall").meetings
    assert {h.name: h.party for h in meeting.heads} == {"Luis Marlow": party, "Amir Nouri": "IR"}
