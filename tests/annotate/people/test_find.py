"""Who is named, with which office, for which party."""

import pytest

from memcon import annotate
from memcon.annotate import build_context
from memcon.annotate.parties.find import find_parties
from memcon.annotate.people.find import find_people, resolve_pronoun
from memcon.annotate.text.context import Context, Person
from memcon.api import load_lexicon
from memcon.model import Document


def read(text: str, publisher: str | None = None, title: str | None = None) -> Context:
    context = build_context(Document(text, title=title, publisher=publisher), load_lexicon())
    context.parties = find_parties(context)
    context.people = find_people(context)
    return context


def people(text: str, publisher: str | None = None) -> list[Person]:
    return read(text, publisher).people


@pytest.mark.parametrize(
    ("text", "name", "office", "party"),
    [
        ("Deputy Foreign Minister of Latvia Juris Ozols spoke.", "Juris Ozols", "Deputy Foreign Minister", "LV"),
        ("Latvia's Deputy Foreign Minister, Mr. Ozols, spoke.", "Ozols", "Deputy Foreign Minister", "LV"),
        ("Foreign Minister H.E. Dr. A. Perera of Sri Lanka left.", "A. Perera", "Foreign Minister", "LK"),
        ("Juris Ozols, Foreign Minister of Latvia, left.", "Juris Ozols", "Foreign Minister", "LV"),
        ("They met Acting Peruvian Prime Minister Luz Rojas today.", "Luz Rojas", "Acting Prime Minister", "PE"),
        ("Swiss Federal Councillor Urs Keller spoke.", "Urs Keller", "Federal Councillor", "CH"),
        ("Dutch Ambassador to Kenya, Marijke van der Berg, left.", "Marijke van der Berg", "Ambassador", "NL"),
        ("Prime Minister Arlo Quint of Malta spoke.", "Arlo Quint", "Prime Minister", "MT"),
        ("OECD Secretary General Rosa Lind spoke.", "Rosa Lind", "Secretary General", "OECD"),
        ("Chile's Minister for Trade, Tourism and Investment Eva Soto spoke.", "Eva Soto",
         "Minister for Trade, Tourism and Investment", "CL"),
        ("The Crown Prince and Prime Minister of Bahrain, His Royal Highness Omar bin Zaid Al Noor, spoke.",
         "Omar bin Zaid Al Noor", "Crown Prince and Prime Minister", "BH"),
        ("Otto Brandt, State Secretary of the German Ministry of Finance, spoke.", "Otto Brandt",
         "State Secretary of the Ministry of Finance", "DE"),
        ("Chinese Premier CHEN BOWEN spoke.", "Chen Bowen", "Premier", "CN"),
        ("The Minister for Transport of the Republic of Peru Luz Rojas spoke.", "Luz Rojas",
         "Minister for Transport", "PE"),
        ("Kenya's Minister for Law and Second Minister for Health Musa Otieno spoke.", "Musa Otieno",
         "Minister for Law and Second Minister for Health", "KE"),
        ("Malaysia's Minister in the Prime Minister's Department (Water), Dato Sri Salim Amri, spoke.", "Salim Amri",
         "Minister in the Prime Minister's Department (Water)", "MY"),
        ("Hon. Gen Musa Otieno E.G.H., Minister of Defence of Kenya, spoke.", "Musa Otieno",
         "Minister of Defence", "KE"),
        ("Dr Tran The Minh, the Vietnamese Standing Deputy Minister of Health, spoke.", "Tran The Minh",
         "Standing Deputy Minister of Health", "VN"),
        ("Dato Seri Setia Amri bin Haji Omar, Minister of Trade of Brunei, spoke.", "Amri bin Haji Omar",
         "Minister of Trade", "BN"),
        ("Kenya's Senior Minister of State (SMS) for Law Musa Otieno spoke.", "Musa Otieno",
         "Senior Minister of State for Law", "KE"),
        ("Malta's Minister of Trade, and the Omani delegation, left.", "", "Minister of Trade", "MT"),
        ("Brunei's Minister of Finance and Economy II Dato Amri Omar spoke.", "Amri Omar",
         "Minister of Finance and Economy II", "BN"),
    ],
)  # fmt: skip
def test_office_name_and_party_are_read(text: str, name: str, office: str, party: str) -> None:
    found = people(text)[0]
    assert (found.name, found.office, found.party) == (name, office, party)


def test_name_span_covers_the_name_alone() -> None:
    text = "Foreign Minister Dr. Ana Petrova's visit began."
    found = people(text)[0]
    assert text[found.name_span.start : found.name_span.end] == "Ana Petrova"


def test_later_mentions_are_the_same_person() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols met Chilean Foreign Minister Eva Soto. Ozols thanked Ms. Soto. "
        "The Latvian foreign minister left."
    )
    found = people(text)
    assert [p.name for p in found] == ["Juris Ozols", "Eva Soto", "Juris Ozols", "Eva Soto", "Juris Ozols"]
    assert found[4].ident == found[0].ident


def test_bare_office_of_two_holders_is_left_open() -> None:
    text = "Latvian Foreign Minister Juris Ozols met Chilean Foreign Minister Eva Soto. The foreign minister left."
    assert len(people(text)) == 2


def test_host_is_not_the_party() -> None:
    assert people("Canadian High Commissioner to Ghana Ruth Adair called.")[0].party == "CA"


def test_publisher_gives_the_party_of_home_officials() -> None:
    found = people(
        "Secretary of State Mary Colt spoke with Prime Minister Arlo Quint of Malta.", "US Department of State"
    )
    assert [p.party for p in found] == ["US", "MT"]


def test_publisher_is_not_the_party_of_an_office_it_lacks() -> None:
    found = people("The talks in Malta were useful. Prime Minister Quint hosted them.", "The White House")
    assert [p.party for p in found if p.name == "Quint"] == ["MT"]


def test_led_delegation_gives_the_party() -> None:
    assert people("Foreign Secretary Asha Verma led the Indian delegation.")[0].party == "IN"


def test_two_officials_joined_by_and_are_two() -> None:
    found = people("Secretary Colt and Foreign Minister Ozols spoke.")
    assert [p.name for p in found] == ["Colt", "Ozols"]


def test_title_case_verb_is_no_name() -> None:
    assert [p.name for p in people("Swiss Ambassador Meets President Amara Silva")][-1] == "Amara Silva"


@pytest.mark.parametrize(
    "line", ["President Expresses Gratitude to Kenya", "Prime Minister Backs Plan", "Minister Commends 40 Teachers"]
)
def test_a_headlines_verb_behind_an_office_is_no_name(line: str) -> None:
    assert [p.name for p in people(line + "\n\nPresident Marks of Kenya met Minister Ann Holm.") if p.name] == [
        "Marks",
        "Ann Holm",
    ]


@pytest.mark.parametrize(
    "text", ["The ministerial ended.", "Two secretaries left.", "The White House garden is green."]
)
def test_no_person_where_none_is_named(text: str) -> None:
    assert people(text) == []


def test_pronoun_means_the_subject_of_fitting_gender() -> None:
    text = "Mr. Ozols met Ms. Soto. She thanked him."
    context = read(text)
    found = resolve_pronoun(context, text.index("She"))
    assert found is not None
    assert found.name == "Soto"


def test_pronoun_without_a_person_means_nobody() -> None:
    assert resolve_pronoun(read("He left."), 0) is None


def test_a_number_behind_a_title_is_read_without_an_error() -> None:
    text = "Officials thanked the Justice II team of the European Union."
    assert annotate(text, published="2024-05-04").text == text


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Latvia's Foreign Minister, Ambassador Juris Ozols, spoke.", "Juris Ozols", "Foreign Minister"),
        ("Ambassador Juris Ozols, Director General for Trade of Latvia, spoke.", "Juris Ozols",
         "Director General for Trade"),
        ("Federal Councillor Urs Keller, head of the Federal Department of Finance, spoke.", "Urs Keller",
         "Federal Councillor, head of the Federal Department of Finance"),
        ("The President of the Swiss Confederation, Mr Urs Keller, spoke.", "Urs Keller", "President"),
        ("Peru's newly appointed Minister of Finance, Luz Rojas, spoke.", "Luz Rojas", "Minister of Finance"),
        ("Additional Secretary (Europe & Americas) Asma Malik spoke.", "Asma Malik",
         "Additional Secretary (Europe & Americas)"),
        ("Foreign Secretary (FS) Asma Malik spoke.", "Asma Malik", "Foreign Secretary"),
        ("Adviser to the Prime Minister on Trade Omar Sheikh spoke.", "Omar Sheikh",
         "Adviser to the Prime Minister on Trade"),
        ("The Special Envoy of the President of Peru, Luz Rojas, spoke.", "Luz Rojas",
         "Special Envoy of the President"),
        ("The Adviser for Ports to the Hon'ble Prime Minister of Peru, Luz Rojas, spoke.", "Luz Rojas",
         "Adviser for Ports to the Hon'ble Prime Minister"),
        ("The Deputy Head of the Office of the President of Latvia, Juris Ozols, spoke.", "Juris Ozols",
         "Deputy Head of the Office of the President"),
        ("Chief of Staff of the President and Adviser on Trade Luz Rojas of Peru spoke.", "Luz Rojas",
         "Chief of Staff of the President and Adviser on Trade"),
        ("The dinner of the President of Peru and Minister Luz Rojas ended.", "Luz Rojas", "Minister"),
        ("Norwegian Ministry of Foreign Affairs Political Director Kari Berg spoke.", "Kari Berg",
         "Ministry of Foreign Affairs Political Director"),
        ("General Nuno Vaz, Chief of the General Staff of the Portugal Armed Forces, spoke.", "Nuno Vaz",
         "Chief of the General Staff of the Portugal Armed Forces"),
    ],
)  # fmt: skip
def test_the_office_held_is_taken_rather_than_a_rank_or_title(text: str, name: str, office: str) -> None:
    person = next(p for p in people(text) if p.name)
    assert (person.name, person.office) == (name, office)


def test_initials_without_stops_and_with_several_stops_belong_to_names() -> None:
    names = [p.name for p in people("Minister Luz A Rojas met Minister M.U.M. Ali Perera of Sri Lanka.")]
    assert names == ["Luz A Rojas", "M.U.M. Ali Perera"]


def test_an_initial_with_its_stop_opens_a_name_before_an_office() -> None:
    text = "A. Rojas, Director General for Ports of Peru, and Juris Q. Ozols, Ambassador of Latvia, spoke."
    assert [p.name for p in people(text)] == ["A. Rojas", "Juris Q. Ozols"]


def test_a_place_behind_an_office_is_no_part_of_it() -> None:
    (person,) = people("The Peruvian foreign minister in Riga spoke.")
    assert person.office == "foreign minister"


def test_a_side_told_beside_a_person_gives_the_party() -> None:
    text = (
        "Talks between Latvia and Peru were led by Ambassador Juris Ozols from the Latvian side and "
        "Ambassador Luz Rojas from the Peruvian side."
    )
    assert [(p.name, p.party) for p in people(text)] == [("Juris Ozols", "LV"), ("Luz Rojas", "PE")]
    text = "Talks were led on the Latvian side by Ambassador Juris Ozols and on the Peruvian side by Mr. Luis Soto."
    assert [(p.name, p.party) for p in people(text)] == [("Juris Ozols", "LV"), ("Luis Soto", "PE")]
    text = "Ms. Luz Rojas, along with the Peruvian delegation, thanked Minister Juris Ozols of Latvia."
    assert [(p.name, p.party) for p in people(text)] == [("Luz Rojas", "PE"), ("Juris Ozols", "LV")]
    text = "The Latvian side was led by Director General Juris Ozols, while Minister Luis Soto led the Peruvian side."
    assert [(p.name, p.party) for p in people(text)] == [("Juris Ozols", "LV"), ("Luis Soto", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Ministers of Latvia and Peru, Juris Ozols and Luz Rojas, spoke.",
        "The Latvian and Peruvian foreign ministers Juris Ozols and Luz Rojas spoke.",
        "In Riga, foreign ministers Juris Ozols and Luz Rojas led the Latvian and Peruvian delegations, respectively.",
    ],
)
def test_persons_in_a_row_share_the_office_and_take_their_parties_in_order(text: str) -> None:
    found = [(p.name, (p.office or "").lower(), p.party) for p in people(text)]
    assert found == [("Juris Ozols", "foreign minister", "LV"), ("Luz Rojas", "foreign minister", "PE")]


@pytest.mark.parametrize(
    ("text", "office", "party"),
    [
        ("Peruvian Ministers Ana Quispe and Luis Soto spoke.", "Minister", "PE"),
        ("Federal Councillors Ana Quispe and Luis Soto spoke.", "Federal Councillor", "CH"),
        ("They met European Commission Executive Vice Presidents Ana Quispe and Luis Soto.",
         "Executive Vice President", "EU"),
        ("On Monday Ministers Ana Quispe and Luis Soto spoke.", "Minister", None),
    ],
)  # fmt: skip
def test_persons_in_a_row_are_of_the_one_party_told_before_their_office(
    text: str, office: str, party: str | None
) -> None:
    assert [(p.name, p.office, p.party) for p in people(text)] == [
        ("Ana Quispe", office, party),
        ("Luis Soto", office, party),
    ]


def test_a_list_of_persons_met_shares_the_country_told_once() -> None:
    text = "Latvia's minister Juris Ozols met with Peruvian President Ana Quispe, Prime Minister Luis Soto and others."
    assert [(p.name, p.party) for p in people(text)][1:] == [("Ana Quispe", "PE"), ("Luis Soto", "PE")]
    text = "Foreign Minister Ana Quispe and Trade Minister Luis Soto of Peru left."
    assert [p.party for p in people(text)] == ["PE", "PE"]


def test_an_office_without_country_is_of_the_land_the_guest_travels_to() -> None:
    text = "The Secretary will travel to Lima to meet with President Ana Quispe."
    found = people(text, publisher="US Department of State")
    assert found[-1].party == "PE"


def test_a_given_name_that_is_also_a_state_is_a_name_behind_a_title() -> None:
    assert [p.name for p in people("Foreign Secretary Mr. Bharat Raj Paudyal spoke.")] == ["Bharat Raj Paudyal"]


def test_a_counterpart_may_be_named_behind_a_comma() -> None:
    found = people("Latvian Minister Juris Ozols and his Peruvian counterpart, Luz Rojas, spoke.")
    assert [(p.name, p.party) for p in found] == [("Juris Ozols", "LV"), ("Luz Rojas", "PE")]


def test_a_weekday_is_no_part_of_an_office() -> None:
    text = "Ambassador Luz Rojas of Peru handed the letter to the Foreign Minister on Thursday."
    offices = [p.office for p in people(text)]
    assert "Foreign Minister" in offices


def test_row_of_one_body_ends_behind_it():
    # What stands four characters behind the comma is the G7 again: the search must not take it anew for ever.
    context = read("The Foreign Ministers of the G7, met in Bonn on 19 June 2022 and discussed trade.")
    assert [p.code for p in context.parties] == ["G7"]


@pytest.mark.parametrize(
    ("text", "name", "office", "party"),
    [
        ("Foreign Minister of Iran Karim Amir Sohrabi spoke.", "Karim Amir Sohrabi", "Foreign Minister", "IR"),
        ("Afghan Foreign Minister Amir Shah Noori left.", "Amir Shah Noori", "Foreign Minister", "AF"),
        ("Premier Ann Moss of the United Kingdom spoke.", "Ann Moss", "Premier", "GB"),
        ("The Head of the Federal Department of Foreign Affairs FDFA, Federal Councillor Urs Keller, spoke.",
         "Urs Keller", "Head of the Federal Department of Foreign Affairs", None),
        ("The Permanent Secretary, Ministry of Health, Ambassador Musa Bello, spoke.", "Musa Bello",
         "Permanent Secretary, Ministry of Health", None),
        ("Peru's Foreign Minister Senator Luz Rojas spoke.", "Luz Rojas", "Foreign Minister", "PE"),
        ("US Secretary of State's Special Envoy for Peace Ann Moss left.", "Ann Moss", "Special Envoy for Peace", "US"),
    ],
)  # fmt: skip
def test_names_and_offices_that_lie_one_in_the_other(text: str, name: str, office: str, party: str | None) -> None:
    (person,) = people(text)
    assert (person.name, person.office, person.party) == (name, office, party)


def test_of_two_persons_explained_each_has_the_office_behind_the_name() -> None:
    text = "Invited by H.E. Mr. Tito Rojas, Vice President of Peru, H.E. Ms. Anna Kalns, Premier of Latvia, came."
    assert [(p.name, p.office, p.party) for p in people(text)] == [
        ("Tito Rojas", "Vice President", "PE"),
        ("Anna Kalns", "Premier", "LV"),
    ]


def test_a_foreign_office_is_not_that_of_the_minister_at_home() -> None:
    text = "Foreign Minister Luz Rojas hosted a lunch. The Latvian Foreign Minister thanked her."
    assert [p.party for p in people(text, "Ministry of Foreign Affairs of Peru")] == ["PE", "LV"]


@pytest.mark.parametrize(
    ("text", "office", "party"),
    [
        ("Kenyan energy and mines minister Ada Mwangi spoke.", "energy and mines minister", "KE"),
        ("Chile's central bank governor Eva Soto spoke.", "central bank governor", "CL"),
        ("U.S. Fisheries Secretary Dan Holt spoke.", "Fisheries Secretary", "US"),
        ("Deputy U.S. Trade Representative Dan Holt spoke.", "Deputy Trade Representative", "US"),
        ("West German junior minister Karl Adler spoke.", "junior minister", "DE"),
    ],
)
def test_a_portfolio_in_small_letters_stands_between_country_and_office(text: str, office: str, party: str) -> None:
    (person,) = people(text)
    assert (person.office, person.party) == (office, party)


def test_a_country_before_other_words_than_a_portfolio_is_not_that_of_the_office() -> None:
    (person,) = people("They sold Kenyan coffee beans minister Ada Mwangi liked.")
    assert person.party is None


@pytest.mark.parametrize(
    ("text", "office", "party"),
    [
        ("Peruvian Department of Mines and Trade Secretary Luz Rojas spoke.",
         "Department of Mines and Trade Secretary", "PE"),
        ("Latvian MFA Political Director Juris Ozols spoke.", "MFA Political Director", "LV"),
        ("Malian High Council of Elders President Ada Keita spoke.", "High Council of Elders President", "ML"),
        ("Ada Keita, the UN Secretary-General's Personal Envoy for Mali, spoke.", "Personal Envoy for Mali", "UN"),
        ("Peruvian Coffee and Cocoa Secretary Luz Rojas spoke.", "Secretary", None),
    ],
)  # fmt: skip
def test_a_body_between_country_and_office_belongs_to_the_office(text: str, office: str, party: str | None) -> None:
    (person,) = people(text)
    assert (person.office, person.party) == (office, party)


def test_a_line_that_ends_with_in_does_not_part_the_country_below_from_its_office() -> None:
    found = people(
        "Ozols invites his guest to the swearing-in\n\nKenyan President Amina Otieno met Minister Juris Ozols."
    )
    assert [(p.name, p.party) for p in found if p.name] == [("Amina Otieno", "KE"), ("Juris Ozols", None)]


@pytest.mark.parametrize(
    ("office", "read"),
    [
        ("Vice Chairperson of the National Committee of the Kenyan People's Consultative Conference", None),
        ("Chairperson of the Kenyan Chamber of Trade and Industry", "Chairperson of the Chamber of Trade and Industry"),
        ("President of the Kenyan National Assembly", "President of the National Assembly"),
    ],
)
def test_a_body_behind_the_adjective_of_its_country_belongs_to_the_office(office: str, read: str | None) -> None:
    found = people(f"Minister Juris Ozols of Latvia met Ms. Amina Otieno, {office}, in Riga.")[-1]
    assert (found.name, found.office, found.party) == ("Amina Otieno", read or office, "KE")


def test_a_name_ends_with_its_particle_joined_by_a_hyphen() -> None:
    assert [p.name for p in people("They met Omani Foreign Minister Dr. Hamad al-Harthi.")] == ["Hamad al-Harthi"]


def test_a_state_at_the_beginning_of_a_sentence_is_not_the_end_of_a_name() -> None:
    assert [p.code for p in read("Ms. Vega left on Friday. China thanked her.").parties] == ["CN"]


def test_a_state_before_an_office_is_no_name_that_it_explains() -> None:
    (person,) = people("Exports to New Zealand grew. In New Zealand, the Ambassador opened a fair.")
    assert (person.name, person.office) == ("", "Ambassador")


def test_the_first_of_two_offices_of_one_person_is_kept_whole() -> None:
    (person,) = people("Minister for Home Affairs and Minister for Law Juris Ozols spoke.")
    assert person.office == "Minister for Home Affairs and Minister for Law"


def test_the_head_of_a_body_by_its_letters_is_who_was_told_to_head_it() -> None:
    text = (
        "Minister Juris Ozols, head of the Federal Department of Fish (FDF), met Minister Luz Rojas of Peru on 2 May. "
        "The head of the FDF praised Peru. The head of the XYZ praised Kenya."
    )
    record = annotate(text, published="2024-05-03", publisher="Ministry of Foreign Affairs of Latvia")
    assert [(record.quote(a.span), a.actors) for a in record.acts] == [("praised Peru", ("LV",))]


def test_letters_given_for_an_office_stand_for_it_before_a_name() -> None:
    found = people("Senior Minister of State (SMS) for Health, Ms Ilze Ozola, left. SMS Ilze thanked SMS Juris Ozols.")
    assert [(p.name, p.office) for p in found][1:] == [
        ("Ilze Ozola", "Senior Minister of State for Health"),
        ("Juris Ozols", "Senior Minister of State for Health"),
    ]


def test_a_misspelt_name_is_the_same_person_and_another_name_is_not() -> None:
    found = people(
        "Minister Marat Otegenov of Kazakhstan spoke. Minister Marat Otegnov left. Minister Marat Otenov left."
    )
    assert found[0].ident == found[1].ident != found[2].ident


def test_one_of_two_who_met_is_not_of_the_others_state() -> None:
    text = "Talks between Ms Ilze Ozola, Secretary to the President and Mr Ivo Rojas, Ambassador of Peru, were held."
    assert [p.party for p in people(text, "Office of the President of Latvia")] == ["LV", "PE"]


def test_a_rank_alone_is_who_was_told_with_it() -> None:
    text = (
        "Prime Minister Omar Diallo of Mali met His Majesty King Halim of Brunei. His Majesty noted the rise of trade."
    )
    assert [(p.name, p.party) for p in people(text)][-1] == ("Halim", "BN")


def test_a_rank_before_a_name_is_no_mention_of_another() -> None:
    text = "His Majesty King Halim of Brunei left. His Majesty King Rama of Thailand stayed."
    assert [p.name for p in people(text)] == ["Halim", "Rama"]


def test_an_office_that_home_lacks_is_whose_whom_the_first_sentences_tell() -> None:
    text = (
        "The Prime Minister spoke to Omar Diallo, President of Mali. They discussed the reef. "
        "He said a plan of President Rui Costa of Brazil was good. The President thanked him."
    )
    assert people(text, publisher="10 Downing Street")[-1].party == "ML"


def test_a_colleague_of_another_state_is_a_counterpart() -> None:
    read = people("Latvian Foreign Minister Anna Ozola met with her Peruvian colleague Luz Rojas.")
    assert [(p.name, p.office, p.party) for p in read][1:] == [("Luz Rojas", "Foreign Minister", "PE")]
    assert len(people("Latvian Foreign Minister Anna Ozola thanked her colleague Janis Kalnins.")) == 1


def test_a_place_behind_a_head_of_government_is_no_part_of_the_office() -> None:
    (person,) = people("The visit of Latvia's prime minister to Peru was short.")
    assert (person.office, person.party) == ("prime minister", "LV")
    assert not person.end > len("The visit of Latvia's prime minister")


def test_a_family_name_of_two_letters_stands_alone() -> None:
    context = read("US Assistant Secretary Ann Lu has landed. Lu will meet the king. It is late. So will Ku.")
    assert [context.plain[p.start : p.end] for p in context.people if p.name == "Ann Lu"][1:] == ["Lu"]
    context = read("US Assistant Secretary Ann So has landed. So will the king.")
    assert [p for p in context.people if p.name == "Ann So"][1:] == []


def test_an_office_alone_is_held_by_whom_the_text_gives_no_other_state() -> None:
    text = "President Luz Rojas left for Riga. King Felix and President Jan Ozols of Latvia came. The President spoke."
    assert people(text, publisher="Peru Presidency")[-1].name == "Luz Rojas"


def test_two_offices_of_one_state_make_no_one_else_its_own() -> None:
    text = "President Luz Rojas left for Riga. She will meet both the President and Prime Minister of Latvia."
    read = people(text, publisher="Peru Presidency")
    assert [(p.name, p.party) for p in read] == [("Luz Rojas", "PE"), ("", "LV"), ("", "LV")]


def test_an_article_before_an_office_is_no_part_of_the_name_in_front_of_it() -> None:
    text = "Statement by Mr. Juris Ozols The Minister of Ports of Peru spoke."
    assert people(text)[0].name == "Juris Ozols"


def test_an_office_of_another_state_today_is_the_publishers_where_nobody_names_that_state() -> None:
    text = "The Peruvian envoy is to see the Minister for External Affairs, Mr. Holm."
    assert {p.party for p in people(text, "Prime Minister of Australia (Reid, John)") if p.name == "Holm"} == {"AU"}
    named = text + " He will fly on to India."
    assert {p.party for p in people(named, "Prime Minister of Australia (Reid, John)") if p.name == "Holm"} == {"IN"}
