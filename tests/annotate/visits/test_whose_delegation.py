"""Sides of persons by whose delegation they led, and by the counterpart whom they met first."""

from memcon import annotate


def test_letters_behind_a_state_do_not_hide_whose_delegation_it_is() -> None:
    text = (
        "The third financial dialogue between Latvia and the United Kingdom was held in Riga on 8 May "
        "2024. The Latvian "
        "delegation was led by Anna Ozola, Deputy State Secretary, while the United Kingdom's (UK) "
        "delegation was led by Jane "
        "Holt, Director General (Harbours) of the Treasury."
    )
    (session,) = annotate(text, published="2024-05-15", publisher="Ministry of Finance of Latvia").meetings
    assert [(h.name, h.party) for h in session.heads] == [("Anna Ozola", "LV"), ("Jane Holt", "GB")]


def test_who_speaks_before_meeting_his_counterpart_is_not_that_counterpart() -> None:
    text = (
        "Minister Anna Ozola met Peru's Foreign Minister Luis Rojas in Lima on 7 May 2024. Before "
        "meeting with her Peruvian "
        "counterpart, Ms Ozola toured the port."
    )
    (meeting,) = annotate(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Latvia").meetings
    assert [(h.name, h.party) for h in meeting.heads] == [("Anna Ozola", "LV"), ("Luis Rojas", "PE")]
