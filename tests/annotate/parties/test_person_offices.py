"""Offices told with their ministries and lists, and the sides that envoys tell."""

import pytest

from memcon import annotate
from memcon.annotate import build_context
from memcon.annotate.parties.find import find_parties
from memcon.annotate.people.find import find_people
from memcon.annotate.text.context import Person
from memcon.api import load_lexicon
from memcon.model import Document


def people(text: str, publisher: str | None = None) -> list[Person]:
    context = build_context(Document(text, publisher=publisher), load_lexicon())
    context.parties = find_parties(context)
    context.people = find_people(context)
    return context.people


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Joint Secretary for Trade, Ministry of External Affairs, Lata Rao led the Indian side.",
         [("Lata Rao", "Joint Secretary for Trade, Ministry of External Affairs", "IN")]),
        ("Juma Otieno, Director, Pacific and South East Asia Division, Ministry of Foreign Affairs and Trade of "
         "Kenya, left.",
         [("Juma Otieno", "Director, Pacific and South East Asia Division, Ministry of Foreign Affairs and Trade "
           "of Kenya", "KE")]),
        ("Luz Rojas, state minister for foreign affairs at the Ministry of Foreign Affairs on Sunday, left.",
         [("Luz Rojas", "state minister for foreign affairs", None)]),
        ("They met Peruvian President Luz Rojas, Vice-President, Ana Soto and Foreign Minister, Juan Paz.",
         [("Luz Rojas", "President", "PE"), ("Ana Soto", "Vice-President", "PE"),
          ("Juan Paz", "Foreign Minister", "PE")]),
        ("Foreign Minister Dr. A K Rahman MP left.", [("A K Rahman", "Foreign Minister", None)]),
        ("Defence Minister of Bhutan Lyonpo K. Wangmo left.", [("K. Wangmo", "Defence Minister", "BT")]),
    ],
)  # fmt: skip
def test_offices_of_ministries_are_read_as_releases_write_them(
    text: str, found: list[tuple[str, str, str | None]]
) -> None:
    assert [(p.name, p.office, p.party) for p in people(text)] == found


def test_whom_an_envoy_calls_on_is_of_the_state_he_is_sent_to() -> None:
    found = people("Ambassador of Chile to Kenya Eva Soto called on Trade Minister Juma Otieno.")
    assert [(p.name, p.party) for p in found] == [("Eva Soto", "CL"), ("Juma Otieno", "KE")]


def test_an_office_beside_a_foreign_one_is_not_of_its_country() -> None:
    found = people("Trade Minister Juma Otieno was glad. The Trade Minister and Chilean Ambassador spoke.")
    assert (found[0].name, found[0].party) == ("Juma Otieno", None)


@pytest.mark.parametrize(
    ("text", "name", "office", "party"),
    [
        ("Kenyan High Commissioner in Lima Juma Otieno left.", "Juma Otieno", "High Commissioner", "KE"),
        (
            "Juma Otieno, joint secretary (counter-terrorism) in the Ministry of External Affairs of Kenya, left.",
            "Juma Otieno",
            "joint secretary (counter-terrorism) in the Ministry of External Affairs",
            "KE",
        ),
    ],
)
def test_where_and_for_what_an_official_is_posted(text: str, name: str, office: str, party: str) -> None:
    (person,) = people(text)
    assert (person.name, person.office, person.party) == (name, office, party)


def test_a_city_behind_an_envoy_whom_no_name_follows_is_where_he_is_met() -> None:
    (person,) = people("They met the Kenyan High Commissioner in Lima on Monday.")
    assert person.end == len("They met the Kenyan High Commissioner")


def test_any_office_says_more_than_leader() -> None:
    found = people("They met Kenyan leader Juma Otieno. Prime Minister Otieno thanked them. Leader Otieno left.")
    assert {(p.name, p.office) for p in found} == {("Juma Otieno", "Prime Minister")}


def test_a_former_office_does_not_say_more_than_leader() -> None:
    found = people("They met Kenyan leader Juma Otieno. Former Prime Minister Otieno thanked them.")
    assert found[0].office == "leader"


def test_a_second_office_behind_a_name_is_no_ministry_of_the_first() -> None:
    (person,) = people("Federal Councillor Ana Moser, Head of the Department of Fishing, will travel.")
    assert person.office == "Federal Councillor"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He called on President, Luz Rojas and left.", "Luz Rojas"),
        ("He held talks with Foreign Minister, Luz Rojas.", "Luz Rojas"),
        ("The session was co-chaired by Minister for Trade, Luz Rojas.", "Luz Rojas"),
        ("Minister for Children, Luz Rojas, opened the school.", "Luz Rojas"),
        ("Foreign Secretary, Luz Rojas, will travel to Lima.", "Luz Rojas"),
        ("He called on Commander, Harbour Coast, Rear Admiral Luz Rojas.", "Luz Rojas"),
    ],
)
def test_a_name_may_stand_behind_a_comma_without_an_article(text: str, name: str) -> None:
    assert [p.name for p in people(text) if p.name] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "He was with Prime Minister, Foreign Minister and king.",
        "President, Harbour Hall, based in Lima, was glad.",
        "They wrote to Prime Minister, Sri Lanka, who was away.",
    ],
)
def test_what_stands_behind_the_comma_of_an_office_need_be_no_name(text: str) -> None:
    assert not any(p.name for p in people(text))


def test_the_state_that_owns_a_person_is_no_part_of_the_name() -> None:
    found = people(
        "It was co-chaired by Peru's Luz Rojas, Secretary (East), and New Zealand's Ann Hale, Deputy Secretary."
    )
    assert [(p.name, p.office, p.party) for p in found] == [
        ("Luz Rojas", "Secretary (East)", "PE"),
        ("Ann Hale", "Deputy Secretary", "NZ"),
    ]


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Minister for Energy and Climate Protection Juma Otieno left.", "Juma Otieno",
         "Minister for Energy and Climate Protection"),
        ("The Minister of Transport and Road Safety, Juma Otieno, left.", "Juma Otieno",
         "Minister of Transport and Road Safety"),
        ("Senior Director for the Western Hemisphere Luz Rojas left.", "Luz Rojas",
         "Senior Director for the Western Hemisphere"),
        ("Minister for Multicultural Affairs Luz Rojas left.", "Luz Rojas", "Minister for Multicultural Affairs"),
    ],
)  # fmt: skip
def test_the_last_word_of_a_portfolio_is_no_given_name(text: str, name: str, office: str) -> None:
    assert [(p.name, p.office) for p in people(text)] == [(name, office)]


@pytest.mark.parametrize(
    ("text", "name", "office", "party"),
    [
        ("They met Luz Rojas, Diplomatic Adviser to the Peruvian President.", "Luz Rojas",
         "Diplomatic Adviser to the President", "PE"),
        ("They met Luz Rojas, Chief Economic Adviser to the President of Peru.", "Luz Rojas",
         "Chief Economic Adviser to the President", "PE"),
        ("They met Luz Rojas, Trade Adviser to President Ana Soto of Peru.", "Luz Rojas",
         "Trade Adviser to President Ana Soto", "PE"),
        ("They met Luz Rojas, Head of Cabinet of the President of the European Commission.", "Luz Rojas",
         "Head of Cabinet of the President of the European Commission", "EU"),
        ("They met Peruvian Presidential Security Adviser Luz Rojas.", "Luz Rojas", "Presidential Security Adviser",
         "PE"),
        ("They met National Security Council Secretary Luz Rojas of Peru.", "Luz Rojas",
         "National Security Council Secretary", "PE"),
        ("They met Adviser to the Peruvian President Luz Rojas.", "Luz Rojas", "Adviser to the President", "PE"),
    ],
)  # fmt: skip
def test_an_aide_is_of_the_state_whose_head_he_serves(text: str, name: str, office: str, party: str) -> None:
    (person,) = people(text)
    assert (person.name, person.office, person.party) == (name, office, party)


def test_an_official_told_as_a_persons_own_is_of_that_persons_state() -> None:
    found = people("They met Peruvian President Ana Soto's Head of Cabinet Luz Rojas.")
    assert [(p.name, p.party) for p in found] == [("Ana Soto", "PE"), ("Luz Rojas", "PE")]


def test_an_envoy_to_a_body_does_not_serve_the_rank_behind_it() -> None:
    (person,) = people("They met Special Envoy to the European Union Ambassador Luz Rojas.")
    assert (person.name, person.office) == ("Luz Rojas", "Special Envoy")


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Eva Soto, Chief Diplomatic Advisor to the President of Chile, left.",
         "Chief Diplomatic Advisor to the President"),
        ("Eva Soto, Foreign and Security Policy Advisor to the Chilean President, left.",
         "Foreign and Security Policy Advisor to the President"),
        ("Eva Soto, Director for Asia at the Chilean Ministry of Finance, left.",
         "Director for Asia at the Ministry of Finance"),
        ("Eva Soto, Head of Trade Policy at Chile's Finance Ministry, left.",
         "Head of Trade Policy at the Finance Ministry"),
    ],
)  # fmt: skip
def test_an_official_is_told_with_portfolio_and_body(text: str, office: str) -> None:
    assert [(p.name, p.office, p.party) for p in people(text)] == [("Eva Soto", office, "CL")]


def test_the_name_of_a_council_before_an_adviser_stays_with_it() -> None:
    (found,) = people("National Trade Council Senior Adviser Eva Soto of Chile left.")
    assert (found.name, found.party) == ("Eva Soto", "CL")


def test_a_president_of_a_body_is_not_that_of_a_state() -> None:
    text = "The President of the European Council and the President of Peru met in Lima on 3 May 2024."
    (meeting,) = annotate(text, published="2024-05-04").meetings
    assert meeting.parties == ("EU", "PE")


@pytest.mark.parametrize("nickname", ["'Tiger'", "“Tiger”"])
def test_a_nickname_in_marks_behind_a_name_hides_no_office(nickname: str) -> None:
    text = f"The Prime Minister of Nepal, Hari Bahadur Rana {nickname}, met President Luz Rojas of Peru in Lima."
    (meeting,) = annotate(text, published="2024-05-04").meetings
    assert [h.office for h in meeting.heads if h.party == "NP"] == ["Prime Minister"]


@pytest.mark.parametrize(
    ("words", "office"),
    [
        (
            "First Assistant Secretary, Coastal Ports Division, Ms Ada Hill",
            "First Assistant Secretary, Coastal Ports Division",
        ),
        ("Deputy Secretary Islands and Reefs Group, Ada Hill", "Deputy Secretary Islands and Reefs Group"),
        ("Director-General, Inner Sea Affairs Bureau, Ada Hill", "Director-General, Inner Sea Affairs Bureau"),
        (
            "State Secretary at the Swiss Federal Department of Foreign Affairs Ada Hill",
            "State Secretary at the Federal Department of Foreign Affairs",
        ),
    ],
)
def test_a_part_of_the_ministry_between_office_and_name_belongs_to_the_office(words: str, office: str) -> None:
    text = f"The second Norway-Peru Reef Dialogue was co-chaired by {words}, and Deputy Minister Luz Rojas of Peru."
    (meeting,) = annotate(text, published="2024-05-06", publisher="Ministry of Foreign Affairs of Norway").meetings
    assert [(h.name, h.office) for h in meeting.heads] == [("Ada Hill", office), ("Luz Rojas", "Deputy Minister")]


def test_a_part_of_the_ministry_without_a_name_behind_it_makes_no_person() -> None:
    text = "The second Norway-Peru Reef Dialogue was led by the Assistant Secretary, Ports Division, on Monday."
    (meeting,) = annotate(text, published="2024-05-06", publisher="Ministry of Foreign Affairs of Norway").meetings
    assert not meeting.heads


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("He met Luz Rojas, the Peruvian Vice President and Minister for Trade, in Oslo.",
         "Vice President and Minister for Trade"),
        ("He met Luz Rojas, the Peruvian Deputy Prime Minister and Minister of Finance, in Oslo.",
         "Deputy Prime Minister and Minister of Finance"),
        ("They met Peru's first Vice-Premier Luz Rojas.", "first Vice-Premier"),
    ],
)  # fmt: skip
def test_offices_beside_an_adjective_of_state_belong_to_the_name(text: str, office: str) -> None:
    found = [(p.name, p.office, p.party) for p in people(text) if p.name]
    assert found == [("Luz Rojas", office, "PE")]


@pytest.mark.parametrize("words", [", head of the Department of Ports,", ", the Chair of the Lake Board,"])
def test_whoever_is_explained_in_commas_stays_one_of_a_pair(words: str) -> None:
    text = f"Minister Juma Otieno{words} and Trade Minister Luz Rojas of Peru met in Oslo on 3 May 2024."
    (meeting,) = annotate(Document(text, publisher="Ministry of Ports of Kenya")).meetings
    assert [(h.name, h.party) for h in meeting.heads] == [("Juma Otieno", "KE"), ("Luz Rojas", "PE")]


def test_a_meeting_of_somebody_with_another_is_no_office_of_the_other() -> None:
    text = "The Vice President's meeting with President Ada Hill of Peru will be short."
    assert [(p.name, p.office) for p in people(text) if p.name] == [("Ada Hill", "President")]


def test_an_assistant_to_the_president_may_hold_a_second_office() -> None:
    text = "Deputy Assistant to the President and Coordinator for Ports Ada Hill met Prime Minister Luz Rojas of Peru."
    (meeting,) = annotate(text, published="2024-05-06", publisher="The White House").meetings
    assert meeting.heads[0].office == "Deputy Assistant to the President and Coordinator for Ports"


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("He met Peruvian Ambassador Designate to Malta Luz Rojas.", "Luz Rojas", "Ambassador Designate"),
        ("State Secretary at the MFA Ivo Kalns left.", "Ivo Kalns", "State Secretary at the MFA"),
        ("The Minister of Regional Development and EU Funds Ana Soto left.", "Ana Soto",
         "Minister of Regional Development and EU Funds"),
    ],
)  # fmt: skip
def test_names_stand_behind_the_last_word_of_an_office(text: str, name: str, office: str) -> None:
    assert (name, office) in [(p.name, p.office) for p in people(text)]


def test_ministers_in_a_row_are_of_the_state_where_they_are_met() -> None:
    found = people(
        "In Peru he met with Prime Minister Luz Rojas, Minister for Ports Juan Paz and Minister for Reefs Ana Soto.",
        "FDFA",
    )
    assert [p.party for p in found] == ["PE"] * 3


def test_a_secretary_has_his_portfolio_before_him() -> None:
    text = "Trade Minister Ada Hill and Homeland Security Secretary Juan Paz of Peru met Minister Kim Do of Kenya."
    assert [p.office for p in people(text)] == ["Trade Minister", "Homeland Security Secretary", "Minister"]


@pytest.mark.parametrize(
    ("first", "later"), [("al-Haddad", "Haddad"), ("El-Haddad", "Haddad"), ("Haddad", "al-Haddad")]
)
def test_a_family_name_is_known_with_and_without_its_article(first: str, later: str) -> None:
    text = f"Foreign Minister Faisal {first} of Tunisia met Minister Kim Do of Kenya in Oslo. Minister {later} left."
    found = people(text)
    assert found[-1].ident == found[0].ident


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Peruvian Vice President and Foreign Minister-Designate Luz Rojas left.",
         ("Luz Rojas", "Vice President and Foreign Minister-Designate", "PE")),
        ("Maj. Gen.(Rtd) Juma Otieno, Ambassador of Kenya, left.", ("Juma Otieno", "Ambassador", "KE")),
        ("They met Shri Dev Rao, Hon'ble Minister of Ports, Government of India.",
         ("Dev Rao", "Minister of Ports", "IN")),
        ("They met Special Representative of the Secretary-General (SRSG) for Yemen Luz Rojas.",
         ("Luz Rojas", "Special Representative of the Secretary-General for Yemen", "UN")),
        ("Ken Mori, Country Director of the African Development Bank (AfDB) Resident Mission in Kenya, left.",
         ("Ken Mori", "Country Director", "AFDB")),
        ("They met the Ambassador of Peru accredited to the Sultanate of Oman, Luz Rojas, here.",
         ("Luz Rojas", "Ambassador", "PE")),
        ("They met UNDP Resident Representative in Nepal Luz Rojas.",
         ("Luz Rojas", "Resident Representative in Nepal", "UN")),
    ],
)  # fmt: skip
def test_offices_are_read_with_what_stands_within_them(text: str, found: tuple[str, str, str]) -> None:
    assert found in [(p.name, p.office, p.party) for p in people(text)]


def test_two_officials_of_one_body_keep_their_names_and_offices() -> None:
    text = "They met President of the ICAO Council Sal Vega and ICAO Secretary General Juan Lopez in Lima."
    assert [(p.name, p.office) for p in people(text)] == [
        ("Sal Vega", "President"),
        ("Juan Lopez", "Secretary General"),
    ]


def test_a_nickname_in_marks_stands_within_a_name() -> None:
    assert [p.name for p in people("They met Norwegian Minister C.B. “Reef” Holm in Lima.")] == ["C.B. “Reef” Holm"]


@pytest.mark.parametrize(
    "office",
    [
        "Director General / Europe",
        "Director General/East Asia",
        "Additional Secretary / Bilateral Affairs",
        "Director / Andes and Amazon Directorate at the Ministry of Foreign Affairs",
    ],
)
def test_a_desk_behind_a_stroke_belongs_to_the_office(office: str) -> None:
    text = f"The Peru-Latvia Strategic Dialogue was held on 2 May. The Peruvian side was led by {office} Juan Rojas."
    heads = [(h.name, h.office) for m in annotate(text).meetings for h in m.heads]
    assert heads == [("Juan Rojas", office)]


def test_an_office_behind_a_stroke_is_no_desk() -> None:
    text = "Ambassador / Permanent Representative of Latvia Ilze Ozola met Peruvian Minister Juan Rojas on 2 May."
    heads = [(h.name, h.office) for m in annotate(text).meetings for h in m.heads]
    assert heads[0] == ("Ilze Ozola", "Permanent Representative")


@pytest.mark.parametrize("office", ["Vice-Chairman", "Vice-Chairwoman", "Deputy Chairwoman", "Vice-Governor"])
def test_a_deputy_may_be_joined_to_his_office_by_a_hyphen(office: str) -> None:
    text = f"Ms Mai Tran, {office} of the National Assembly of Vietnam, met Prime Minister Ann Holm of Denmark."
    (met,) = annotate(text, published="2024-05-07").meetings
    assert [(h.name, h.party) for h in met.heads] == [("Mai Tran", "VN"), ("Ann Holm", "DK")]
    assert met.heads[0].office == f"{office} of the National Assembly"
    (other,) = [m for m in annotate(text.replace(office, "Vice-Captain")).meetings if m.kind == "meeting"]
    assert [h.office for h in other.heads if h.name == "Mai Tran"] in ([], [None])


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("Head of the Latvian President's Office", "Head of the President's Office"),
        ("Director of the Latvian Prime Minister's Office", "Director of the Prime Minister's Office"),
        ("Chair of the Latvian Congress's Trade Committee", "Chair of the Congress's Trade Committee"),
        (
            "Chairman of the Ferry Party of Latvia's Trade Commission",
            "Chairman of the Ferry Party of Latvia's Trade Commission",
        ),
    ],
)
def test_a_bureau_and_a_part_of_a_body_belong_to_the_office(told: str, office: str) -> None:
    text = f"Minister Ana Silva of Peru met with the {told}, Ivo Ozols, in Lima on 2 May."
    (met,) = annotate(text, published="2024-05-07").meetings
    assert [(h.name, h.office, h.party) for h in met.heads][1:] == [("Ivo Ozols", office, "LV")]


def test_what_else_a_body_owns_is_no_part_of_an_office() -> None:
    text = (
        "Minister Ana Silva of Peru met with the Chair of the Latvian Congress's Garden, Ivo Ozols, in Lima on 2 May."
    )
    assert all(h.office != "Chair of the Congress's Garden" for m in annotate(text).meetings for h in m.heads)
