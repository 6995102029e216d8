"""The meeting that remarks of host and guest speak of."""

from __future__ import annotations

import memcon
from memcon.model import Document, MeetingMention

TITLE = "Remarks by President Harding and Prime Minister Taro Okada of Japan Before Bilateral Meeting"
TEXT = """Oval Office

2:10 P.M. EST

PRESIDENT HARDING:  Mr. Prime Minister, it's good to have you here.  We'll talk about the reef.

PRIME MINISTER OKADA:  (As interpreted.)  Thank you for the warm welcome.
"""


def subjects_of(text: str, title: str = TITLE, publisher: str = "The White House") -> list[MeetingMention]:
    document = Document(id="t", text=text, title=title, publisher=publisher, published="2023-03-01")
    return [m for m in memcon.annotate(document).meetings if m.standing == "subject"]


def test_host_and_guest_who_speak_in_turn_have_met() -> None:
    [met] = subjects_of(TEXT)
    assert (met.kind, met.status, met.parties, met.start) == ("meeting", "held", ("JP", "US"), "2023-03-01")
    assert (met.place, met.country, met.mode) == ("Oval Office", "US", "in_person")
    assert [(h.name, h.office, h.party) for h in met.heads] == [
        ("Harding", "President", "US"),
        ("Taro Okada", "Prime Minister", "JP"),
    ]


def test_the_evidence_is_what_was_said() -> None:
    [met] = subjects_of(TEXT)
    assert TEXT[met.evidence[0].start : met.evidence[0].end].startswith("it's good to have you here")


def test_names_of_bare_labels_come_from_the_title() -> None:
    text = (
        "PRIME MINISTER OF JAPAN:\n\nThank you for the welcome.\n\nPRIME MINISTER:\n\nWelcome to Canberra.\n"
        "\nJOURNALIST:\n\nWas the reef discussed?\n"
    )
    title = "Joint statements by Prime Minister Jane Dow and Prime Minister Taro Okada of Japan"
    [met] = subjects_of(text, title, "Prime Minister of Australia")
    assert sorted((h.name, h.party) for h in met.heads) == [("Jane Dow", "AU"), ("Taro Okada", "JP")]


def test_a_virtual_meeting_has_no_place() -> None:
    [met] = subjects_of(TEXT, TITLE.replace("Bilateral", "Virtual Bilateral"))
    assert (met.place, met.mode) == (None, "virtual")


def test_officials_of_one_side_make_no_meeting() -> None:
    text = TEXT.replace("PRIME MINISTER OKADA", "MS. STONE")
    assert subjects_of(text, "Press Briefing by Press Secretary Ann Stone and President Harding") == []


JOINED = (
    "Reef Palace Lima, Peru\n\n2:10 P.M. PET   PRESIDENT VEGA:  The ferries sail again.   PRESIDENT HARDING:  They do."
    "   PRESIDENT VEGA:  Our reefs grow.   Q    Mr. President, what of the fish?   PRESIDENT HARDING:  They grow too."
)
JOINED_TITLE = "Remarks by President Harding and President Luis Vega of Peru Before Bilateral Meeting"


def test_labels_are_found_where_the_lines_of_a_transcript_were_joined() -> None:
    [met] = subjects_of(JOINED, JOINED_TITLE)
    assert (met.parties, met.place, met.country) == (("PE", "US"), "Lima", "PE")
    assert sorted(h.name for h in met.heads) == ["Harding", "Luis Vega"]
    assert subjects_of(JOINED.replace(":  ", ": "), JOINED_TITLE) == []


def test_a_title_tells_of_the_meeting_where_nobody_speaks_of_it() -> None:
    [met] = subjects_of(JOINED, JOINED_TITLE)
    assert JOINED[met.evidence[0].start : met.evidence[0].end] == "PRESIDENT VEGA"
    assert subjects_of(JOINED, JOINED_TITLE.replace("Before Bilateral Meeting", "on Reefs")) == []


def test_the_city_behind_a_bar_of_the_title_is_where_they_met() -> None:
    text = JOINED.removeprefix("Reef Palace Lima, Peru\n\n")
    [met] = subjects_of(text, JOINED_TITLE + " | Lima, Peru")
    assert (met.place, met.country) == ("Lima", "PE")


def test_a_label_means_who_holds_its_office_and_not_another_of_the_name() -> None:
    text = TEXT + "\nPRESIDENT HARDING:  First Lady Ann Harding sends her best.\n"
    [met] = subjects_of(text)
    assert met.heads[0].name == "Harding"


def test_china_is_told_from_taiwan_in_a_title_with_curved_marks() -> None:
    title = (
        "Remarks by President Harding and President Li Wei of the People’s Republic of China Before Bilateral Meeting"
    )
    [met] = subjects_of(TEXT.replace("PRIME MINISTER OKADA", "PRESIDENT LI"), title)
    assert met.parties == ("CN", "US")


def meetings_of(text: str, title: str, publisher: str) -> list[MeetingMention]:
    return list(
        memcon.annotate(Document(id="t", text=text, title=title, publisher=publisher, published="2023-03-01")).meetings
    )


def test_a_meeting_told_in_the_first_person_is_found_though_the_guests_state_is_not_told() -> None:
    text = "I met Prime Minister Taro Okada this afternoon for formal talks. We agreed to establish a fund."
    [met] = meetings_of(text, "Statement by the Prime Minister", "Prime Minister of Australia")
    assert (met.kind, met.parties, met.start) == ("meeting", ("AU",), "2023-03-01")
    assert [(h.name, h.party) for h in met.heads] == [("Taro Okada", None)]


def test_talking_to_the_head_of_another_state_is_a_call() -> None:
    text = "THE PRESIDENT: I talked to the Prime Minister of Fiji on Monday.\n\nQ    And?\n"
    [call] = meetings_of(text, "Remarks by the President", "The White House")
    assert (call.kind, call.parties) == ("call", ("FJ", "US"))


def test_a_colleague_of_ones_own_government_makes_no_meeting() -> None:
    text = "THE PRESIDENT: I talked to Secretary Stone on Monday.\n\nQ    And?\n"
    assert meetings_of(text, "Remarks by the President", "The White House") == []


def test_what_talk_only_thinks_of_is_no_meeting() -> None:
    text = (
        "MS. STONE: You would know if he had a call with the Prime Minister of Fiji. I won't speak for the Prime "
        "Minister of Fiji.\n\nQ    And?\n"
    )
    assert meetings_of(text, "Press Briefing by Press Secretary Ann Stone", "The White House") == []


def test_a_guest_of_an_untold_state_still_meets_the_host() -> None:
    text = TEXT.replace("of Japan", "")
    [met] = subjects_of(text, "President Harding Meets with Prime Minister Okada")
    assert met.parties == ("US",)
    assert [(h.name, h.party) for h in met.heads] == [("Harding", "US"), ("Okada", None)]


def test_the_evidence_ends_with_a_word() -> None:
    text = TEXT.replace(
        "it's good to have you here.", "welcome, and I mean it, to the reconstructed Observatory of this harbour."
    )
    [met] = subjects_of(text)
    end = met.evidence[0].end
    assert text[met.evidence[0].start : end].startswith("welcome")
    assert not (text[end - 1 : end + 1].isalnum())


def test_a_letterhead_tells_the_office_of_whom_the_title_tells_by_a_part_of_it() -> None:
    text = (
        "Ana Silva, Minister of Trade\n\nHarbour Room\n\nMINISTER SILVA: It is good to have Foreign Minister Jan Dahl "
        "of Norway here.\n\nFOREIGN MINISTER DAHL: Thank you.\n"
    )
    title = "Minister Ana Silva and Norwegian Foreign Minister Jan Dahl Before Their Meeting"
    document = Document(text, title=title, published="2024-05-07", publisher="Ministry of Trade of Peru")
    (meeting,) = memcon.annotate(document).meetings
    assert [h.office for h in meeting.heads if h.name == "Ana Silva"] == ["Minister of Trade"]


def test_a_guest_by_title_alone_is_whom_the_text_names_with_an_office() -> None:
    text = (
        "Ana Silva, Minister of Trade\n\nHarbour Room\n\nMINISTER SILVA: I am glad to meet with the UN High "
        "Commissioner for Refugees Ivo Kalns. Welcome.\n\nMR KALNS: Thank you for the harbour.\n"
    )
    title = "Minister Ana Silva and UN High Commissioner for Refugees Ivo Kalns Before Their Meeting"
    document = Document(text, title=title, published="2024-05-07", publisher="Ministry of Trade of Peru")
    (meeting,) = memcon.annotate(document).meetings
    assert (meeting.kind, meeting.standing, meeting.parties) == ("meeting", "subject", ("PE", "UN"))
    assert (meeting.start, meeting.place) == ("2024-05-07", "Harbour Room")
    assert sorted(h.name for h in meeting.heads) == ["Ana Silva", "Ivo Kalns"]


def test_whom_a_speaker_called_is_not_of_the_only_other_state_he_names() -> None:
    text = (
        "Harbour Hall\n\nTHE PRESIDENT: I called Dr. Low, who taught me chess. Chess is hard.\n\n"
        "QUESTION: Sir, what of the sailor freed by Kenya?\n\nTHE PRESIDENT: I am glad.\n"
    )
    document = Document(text, title="Remarks by the President to Teachers", publisher="Office of the President of Peru")
    assert not memcon.annotate(document).meetings
