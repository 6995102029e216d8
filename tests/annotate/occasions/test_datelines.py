"""Where a text was written, in the ways in which agencies and ministries head it: "here" is that city."""

import pytest

from memcon import Document, annotate

MET = "Foreign Minister Luz Rojas of Peru met here on Tuesday with her Kenyan counterpart Otieno Kamau."


def read_place(head: str) -> tuple[str | None, str | None]:
    document = Document(text=f"{head}{MET}", published="2022-05-10", publisher="A news agency")
    (meeting,) = annotate(document).meetings
    return meeting.place, meeting.country


@pytest.mark.parametrize(
    ("head", "city", "country"),
    [
        ("AKP Phnom Penh, May 10, 2022 -- ", "Phnom Penh", "KH"),
        ("BANDAR SERI BEGAWAN, 10 MAY 2022\n\n1. ", "Bandar Seri Begawan", "BN"),
        ("PORT MORESBY 10 May 2022 — ", "Port Moresby", "PG"),
        ("Baku / 10/05/22 / CIN: ", "Baku", "AZ"),
        ("Baghdad / INA ", "Baghdad", "IQ"),
        ("ALMATY. May 10. STEPPE NEWS – ", "Almaty", "KZ"),
        ("Astana. 10 May. Steppe - ", "Astana", "KZ"),
        ("Yerevan, May 10, Lorpress. ", "Yerevan", "AM"),
        ("BAKU, Azerbaijan, May 10. ", "Baku", "AZ"),
        ("Lima, May. 10. ", "Lima", "PE"),
        ("Ashgabat, 10 May 2022. ", "Ashgabat", "TM"),
        ("Kigali, 10 May 2022 ", "Kigali", "RW"),
        ("COLOMBO (Lake 1st); ", "Colombo", "LK"),
        ("Havana, May 10 (Prensa Sur) ", "Havana", "CU"),
        ("KUWAIT, May 10 (KNA) -- ", "Kuwait", "KW"),
        ("Male', Maldives – ", "Male", "MV"),
    ],
)
def test_the_city_of_a_dateline(head: str, city: str, country: str) -> None:
    assert read_place(head) == (city, country)


@pytest.mark.parametrize("head", ["May 10. ", "Lima Ferries, 10 boats. ", "Minister Vega, May 10. "])
def test_other_words_at_the_head_are_no_dateline(head: str) -> None:
    assert read_place(head) == (None, None)


@pytest.mark.parametrize(
    ("stay", "place"),
    [("During her three days in Basel", "Basel"), ("On her last visit to Basel", "Bern"), ("In her view", "Bern")],
)
def test_a_stay_told_tells_more_than_the_dateline(stay: str, place: str) -> None:
    text = (
        "Bern, 25.01.2014 - Today, Federal Councillor Anna Meier met with Jan Smit, Secretary-General of the OECD. "
        f"{stay}, the Federal Councillor saw many eels."
    )
    record = annotate(text, published="2014-01-25", publisher="Federal Department of Finance")
    (meeting,) = [m for m in record.meetings if m.kind == "meeting"]
    assert meeting.place == place
