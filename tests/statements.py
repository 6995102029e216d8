"""Statements in the project's own words, for the pages that test the way in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Statement:
    title: str
    day: str
    said: str  # the day as a page writes it
    paragraphs: tuple[str, ...]


FERRY = Statement(
    "Third session of the Joint Transport Commission",
    "2023-03-14",
    "14 March 2023",
    (
        "The Joint Transport Commission of Norland and Sudland held its third session in Harbourtown today. "
        "The session "
        "was opened by the Minister of Transport of Norland, Ada Berg, and by her colleague from Sudland, Tomas Reyes.",
        "The two sides took stock of the ferry service between Harbourtown and Port Amber, which has carried 240,000 "
        "passengers since it was opened, and agreed to add a night crossing from the first of June.",
        "They also reviewed the survey for the railway along the coast. Both ministers regretted that the "
        "floods of the "
        "autumn had held up the work, and asked the technical committee for a new timetable by the end of April.",
        "“We want people to have breakfast in one country and lunch in the other,” said Minister Berg.",
        "The fourth session will be held in Sudland in the spring of 2024.",
    ),
)
TALKS = Statement(
    "Foreign ministers of Norland and Estmark discuss visas and energy",
    "2022-11-02",
    "November 2, 2022",
    (
        "Foreign Minister Ola Lind received the Foreign Minister of Estmark, Maria Kask, in the capital on "
        "Wednesday. It "
        "was the first visit of an Estmark foreign minister in six years.",
        "The ministers discussed easier visas for students and for drivers of lorries. They instructed their consular "
        "departments to present a draft agreement before the summer break.",
        "On energy, the two sides welcomed the progress of the power cable under the Grey Sea and reaffirmed that both "
        "governments will pay for their own half of the work. Minister Kask underlined the need to finish the "
        "environmental study in good time.",
        "The ministers exchanged views on the situation in the region, and expressed their concern about the "
        "closing of "
        "the strait to fishing vessels.",
        "Minister Lind accepted an invitation to pay a return visit.",
    ),
)
SHORT = Statement(
    "Readout of the call with the President of Westria",
    "2024-05-21",
    "21 May 2024",
    (
        "The Prime Minister spoke by telephone with President Lena Ortiz of Westria this morning.",
        "The two leaders discussed the aid that Norland sends to the valleys hit by the earthquake. The Prime Minister "
        "expressed his condolences and said that a second field hospital would leave on Thursday.",
        "They agreed to stay in close touch.",
    ),
)
NUMBERED = Statement(
    "Joint statement on the partnership between Norland and Westria",
    "2021-09-30",
    "30 September 2021",
    (
        "The President of Westria, Lena Ortiz, paid an official visit to Norland at the invitation of the "
        "Prime Minister.",
        "The two leaders decided to raise the relations of their countries to a partnership for the green "
        "transition, and "
        "adopted a programme for the years 2022 to 2026.",
        "They committed to build a plant for green ammonia near Port Amber, and encouraged the companies of both "
        "countries to take part in it.",
        "They reaffirmed their support for the high seas treaty, and called on all states to ratify it.",
        "They thanked the people of Harbourtown for the warm welcome.",
    ),
)
NOTE = Statement(
    "Ministry closes two border posts for repairs",
    "2020-02-07",
    "7 February 2020",
    (
        "The Ministry of Foreign Affairs informs that the border posts at Stone Bridge and at Low Pass will "
        "be closed to "
        "lorries from the tenth to the twenty-fourth of February.",
        "The works were agreed with the authorities of Estmark at the meeting of the border commissioners in January. "
        "Travellers by car and on foot can pass at all hours.",
        "Carriers are asked to use the post at Great Ford. The customs office there will work round the clock, and "
        "Estmark has promised to open two more lanes.",
    ),
)
ALL = (FERRY, TALKS, SHORT, NUMBERED, NOTE)
