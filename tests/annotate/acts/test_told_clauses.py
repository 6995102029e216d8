"""The clause under a verb of saying decides the kind of act (codebook, section 2)."""

from __future__ import annotations

import pytest

from memcon import annotate

MEETING = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024. "


def verdict(sentence: str) -> tuple[str, int | None]:
    acts = [a for a in annotate(MEETING + sentence).acts if a.span.start >= len(MEETING)]
    assert len(acts) == 1, acts
    return acts[0].kind, acts[0].strength


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Silva said that the ceasefire should hold.",
        "Ms. Silva said that a just peace was essential for the islands.",
        "Mr. Li added that it was important to open the strait.",
        "Mr. Li told reporters that all parties must show restraint.",
        "Mr. Li said that the islands were an integral part of China.",
        "Mr. Li said that the dam is a breach of the accord.",
        "Ms. Silva told her colleague Li Wei on the sidelines of the fair of the harbour towns that both must open.",
        "Ms. Silva said that the blockade cannot go on.",
        "Ms. Silva stated that food security is a shared responsibility.",
        "Ms. Silva said the bid “must be weighed apart from fishing”.",
        "Ms. Silva said the smugglers could have no role in the harbour.",
        "Mr. Li said the quarrel could be settled only if both navies met.",
        "Mr. Li said that the smugglers posed a threat to the harbour.",
        "Mr. Li said that there were no grounds for a new toll.",
        "Mr. Li said the quarrel could only be settled by both navies.",
        "Mr. Li said the canal was the “only credible way” out of the drought.",
        "Mr. Li said the time had come to drain the marsh.",
        "Mr. Li said the islanders were entitled to fresh water.",
    ],
)
def test_what_must_be_is_a_position(sentence: str) -> None:
    assert verdict(sentence) == ("position", None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Silva said that the talks had been fruitful.",
        "Mr. Li said he was pleased to return to Brasília.",
        "Mr. Li said China highly valued its friendship with Brazil.",
    ],
)
def test_praise_is_an_assessment(sentence: str) -> None:
    assert verdict(sentence) == ("assessment", None)


@pytest.mark.parametrize(
    ("sentence", "strength"),
    [
        ("Ms. Silva said that Brazil would send divers.", 3),
        ("Ms. Silva said on Friday they had agreed on a map of the reef.", 3),
        ("Mr. Li stated that he would like to deepen the exchange of pupils.", 1),
        ("Mr. Li noted that the government plans to open three schools.", 2),
        ("Mr. Li said that in the dry season China will dredge the bay.", 3),
        ("Ms. Silva confirmed that Brazilian assistance to the islands would continue.", 3),
    ],
)
def test_an_own_future_action_is_a_commitment(sentence: str, strength: int) -> None:
    assert verdict(sentence) == ("commitment", strength)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Silva said that the ferry had sunk in a storm.",
        "Ms. Silva said the ferry was threatened by a storm.",
        "Ms. Silva said the three countries reached consensus on the map.",
        "Mr. Li said the summit was an important forum for the islands.",
        "Mr. Li said the divers could not find the wreck.",
        "Mr. Li said the ship had come in time.",
        "Mr. Li said that the person who should sign the map was late.",
        "Mr. Li noted that the harbour was important for the islands.",
        "Ms. Silva pointed out that the harbours of China were excellent.",
        "Ms. Silva said that, under the guidance of both presidents, the ironclad friendship had stood every test.",
    ],
)
def test_other_things_told_stay_statements(sentence: str) -> None:
    assert verdict(sentence) == ("statement", None)


def test_money_told_as_given_is_a_delivery() -> None:
    assert verdict("Ms. Silva said Brazil had provided two million dollars for the pier.") == ("delivery", None)


def test_who_wants_to_thank_thanks() -> None:
    text = "The ministers of Norway and Kenya met in Oslo. The Kenyan minister wanted to thank Norway for the ferries."
    assert [a.kind for a in annotate(text).acts] == ["assessment"]
    text = "The ministers of Norway and Kenya met in Oslo. The Kenyan minister wants to open a ferry line."
    assert [a.kind for a in annotate(text).acts] == ["commitment"]


@pytest.mark.parametrize(
    ("told", "kind", "strength"),
    [
        ("said they planned to reopen the line", "commitment", 2),
        ("said his government intended to join the fund", "commitment", 2),
        ("said the pact would run for ten years", "commitment", 3),
        ("said he hoped the pact would help", "statement", None),
        ("said ahead of the fair that the pact would run for ten years", "commitment", 3),
        ("said he wanted to stress that the sea was warm", "position", None),
        ("said for trade to grow the ports must open", "position", None),
        ("said President Li's administration will build a pier", "commitment", 3),
        ("said he feared that the line would close", "statement", None),
    ],
)
def test_whose_future_a_told_clause_tells(told: str, kind: str, strength: int | None) -> None:
    text = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília. "
    (act,) = annotate(f"{text}Mr. Li {told}.").acts
    assert (act.kind, act.strength) == (kind, strength)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Silva said Brazil was not ready to lift the tariff.", "position"),
        ("Ms. Silva said she wanted the blockade to end.", "position"),
        ("Ms. Silva said Brazil would like stable soy prices.", "position"),
        ("Ms. Silva said she would like China to reopen the strait.", "request"),
        ("Mr. Li said China wanted Brazil to buy the dredgers.", "request"),
        ("Mr. Li said that the two would discuss the tariff.", "discussion"),
        ("Mr. Li said the two leaders had talked about the tariff.", "discussion"),
    ],
)
def test_what_one_is_told_to_want_or_to_talk_about_is_no_promise(sentence: str, kind: str) -> None:
    assert verdict(sentence) == (kind, None)


def test_a_promise_told_to_an_audience_of_many_words_is_found() -> None:
    assert verdict("Mr. Li told a gathering of shippers that he would reopen the strait.") == ("commitment", 3)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Silva said Mr. Li would fly to Brasília on Monday.",
        "Mr. Li said that Ms. Silva was due to visit Beijing in June.",
        "Ms. Silva announced that she will return to Beijing in June.",
    ],
)
def test_travel_that_is_told_is_no_act(sentence: str) -> None:
    assert [a for a in annotate(MEETING + sentence).acts if a.span.start >= len(MEETING)] == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Silva announced that she will meet Mr. Li to discuss the dam.", "discussion"),
        ("Mr. Li said he and Ms. Silva discussed the dam.", "discussion"),
        ("Ms. Silva said Chile backed the call of China for a truce.", "statement"),
        ("Mr. Li told her he supported a truce.", "position"),
        ("Brazil and China announced the visit of Mr. Li to Santos.", "statement"),
    ],
)
def test_what_is_told_of_talks_and_of_others(sentence: str, kind: str) -> None:
    assert verdict(sentence) == (kind, None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Silva said that talks were out of the question.",
        "Ms. Silva said further loans would depend on the harvest.",
        "Mr. Li declared he considers the pact void.",
        "Mr. Li said China and Chile have opened a bank and the two sides should keep it.",
    ],
)
def test_what_is_refused_required_or_held_is_a_position(sentence: str) -> None:
    assert verdict(sentence) == ("position", None)


def test_a_setting_of_many_words_hides_no_promise() -> None:
    sentence = "Mr. Li stated that, in the face of storms along the whole coast, China hopes to open a port."
    assert verdict(sentence) == ("commitment", 1)


def test_words_in_marks_that_ask_are_a_request() -> None:
    assert verdict("Mr. Li said: “We would like to see the ports open at once.”") == ("request", None)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Ms. Silva said last month Brazil would open a port.", ("commitment", 3)),
        ("Ms. Silva said Thursday that Brazil would open a port.", ("commitment", 3)),
        ("Ms. Silva said the two countries agreed to open a port.", ("commitment", 3)),
        ("Ms. Silva said Brazil remained committed to the accord.", ("position", None)),
    ],
)
def test_days_hide_no_promise_and_a_promise_needs_an_action(sentence: str, told: tuple[str, int | None]) -> None:
    assert verdict(sentence) == told


def test_a_noun_behind_the_verb_of_what_is_told_decides_nothing() -> None:
    assert verdict("Mr. Li said the league estimated demand at forty barrels.") == ("statement", None)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Silva said the strikes were choking the port and had to stop.", "position"),
        ("Ms. Silva said the league was asking whether the port was open and should stay so.", "statement"),
        ("Mr. Li said the league had a grasp of trade and the need to keep it.", "statement"),
    ],
)
def test_a_second_predicate_that_tells_what_must_be_decides(sentence: str, kind: str) -> None:
    assert verdict(sentence) == (kind, None)


def test_what_one_is_told_to_believe_is_no_promise_of_others() -> None:
    assert verdict("Ms. Silva said she believes that China will host the games.")[0] != "commitment"
    assert verdict("Ms. Silva agreed with her colleague's reading of the map.") == ("position", None)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Mr. Li confirmed today that the port has two cranes.", "statement"),
        ("Mr. Li confirmed that the port must stay open.", "position"),
        ("Both confirmed their understanding that the port is open.", "position"),
        ("Mr. Li recalled that the two countries had resolved old matters.", "statement"),
        ("Both agreed the bond between the towns of Brazil and China was strong.", "position"),
    ],
)
def test_what_is_confirmed_recalled_or_agreed_to_be_so_binds_nobody(sentence: str, kind: str) -> None:
    assert verdict(sentence) == (kind, None)


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("Both noted that their trade has reached an unprecedented level.", "assessment", None),
        ("Mr. Li stated that the forum is steadily developing.", "assessment", None),
        ("Mr. Li said that the ties maintain a good momentum.", "assessment", None),
        ("Mr. Li noted that the treaty has functioned well.", "assessment", None),
        ("Mr. Li noted that trade reached five billion pesos.", "statement", None),
        ("Both noted that piracy remains a grave threat.", "position", None),
        ("Ms. Silva noted that the ministry looks forward to dredging the bay.", "commitment", 1),
        ("Ms. Silva highlighted the vital role of divers.", "position", None),
        ("Ms. Silva highlighted the harvest of kelp.", "statement", None),
    ],
)
def test_what_thrives_is_praised_and_what_threatens_is_a_stand(sentence: str, kind: str, strength: int | None) -> None:
    assert verdict(sentence) == (kind, strength)


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("Ms. Silva suggested closer cooperation in dredging.", "commitment", 1),
        ("Ms. Silva suggested dredging the bay.", "commitment", 1),
        ("Ms. Silva suggested a ban on nets.", "request", None),
        ("Ms. Silva suggested that China dredge the bay.", "request", None),
        ("Mr. Li proposed that Brazil should dredge the bay.", "request", None),
        ("Mr. Li proposed to dredge the bay.", "commitment", 1),
        ("China will be looking to identify reefs.", "commitment", 1),
    ],
)
def test_a_proposal_to_act_in_common_binds_softly_and_one_to_others_is_a_request(
    sentence: str, kind: str, strength: int | None
) -> None:
    assert verdict(sentence) == (kind, strength)


@pytest.mark.parametrize(
    ("clause", "kind", "strength"),
    [
        ("stated that it was useful to look for new routes", "position", None),
        ("stated that it was good to be here", "assessment", None),
        ("responded that the port needed dredging", "position", None),
        ("stated that the closure of the strait was regrettable", "position", None),
        ("said the two countries seek to expand trade", "commitment", 1),
        ("expressed readiness to exert efforts", "commitment", 1),
        ("shared the view to open a ferry line", "commitment", 3),
        ("shared the view that the ferry line was slow", "position", None),
        ("considered that the canal was narrow", "position", None),
        ("highly evaluated the work of the divers", "assessment", None),
        ("evaluated the work of the divers", "review", None),
    ],
)
def test_stands_and_promises_told_in_further_words(clause: str, kind: str, strength: int | None) -> None:
    assert verdict(f"Ms. Silva {clause}.") == (kind, strength)


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("Ms. Silva informed China that the Federal Council will submit the bill in June.", "commitment", 3),
        ("Mr. Li said the Cabinet would ratify the treaty in June.", "commitment", 3),
        ("Mr. Li told reporters that the federal government would reopen the line.", "commitment", 3),
    ],
)
def test_who_names_an_executive_without_its_state_means_his_own(sentence: str, kind: str, strength: int | None) -> None:
    assert verdict(sentence) == (kind, strength)
    assert verdict("Ms. Silva informed China that the Federal Assembly will vote in June.") == ("statement", None)


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("Ms. Silva said the treaty should be completed by October.", "statement", None),
        ("Ms. Silva said the treaty should be broken off by October.", "position", None),
        ("Ms. Silva said the treaty should be completed.", "position", None),
        ("Ms. Silva said that the two countries were continuing to link their power grids.", "statement", None),
        ("Ms. Silva said that the two countries would continue to link their power grids.", "commitment", 3),
        ("Ms. Silva said Brazil hoped to have a modern fisheries treaty.", "statement", None),
        ("Ms. Silva said Brazil hoped to open a fish market.", "commitment", 1),
        ("“We hope to have a modern fisheries treaty,” Ms. Silva said.", "statement", None),
        ("“We hope to open a fish market,” Ms. Silva said.", "commitment", 1),
        ("“The reef was the topic. Brazil is fully committed to protect the reef,” Ms. Silva said.", "commitment", 2),
        ("“We discussed the reef. Brazil is fully committed to the old treaty,” Ms. Silva said.", "position", None),
    ],
)
def test_what_is_awaited_or_goes_on_is_no_promise(sentence: str, kind: str, strength: int | None) -> None:
    assert verdict(sentence) == (kind, strength)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Mr. Li said that steps had been taken to dredge the strait.", "delivery"),
        ("Mr. Li said that China was opening a consulate in Recife.", "delivery"),
        ("Mr. Li said that photographs had been taken in the strait.", "statement"),
        ("China announced on Sunday that it will raise its quota of cod.", "commitment"),
        ("China said that it will raise the matter of the cod.", "discussion"),
        ("Mr. Li will reaffirm the commitment of China to the islands.", "position"),
        ("“He thanked China for the boats,” the Ministry of Fisheries of Brazil said.", "assessment"),
        ("“The boats are old,” the Ministry of Fisheries of Brazil said.", "statement"),
    ],
)
def test_what_is_told_of_deeds_and_stands_decides(sentence: str, kind: str) -> None:
    assert verdict(sentence)[0] == kind


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("said on Tuesday Latvia would send boats to Kenya", "commitment"),
        ("said late on Tuesday Latvia would send boats to Kenya", "commitment"),
        ("said in Nairobi Latvia would send boats to Kenya", "commitment"),
        ("said after the fair Latvia would send boats to Kenya", "commitment"),
        ("told parliament Latvia would send boats to Kenya", "commitment"),
        ("told lawmakers Latvia would send boats to Kenya", "commitment"),
        ("said on Tuesday the Kenyan raid was unacceptable", "position"),
        ("said on Tuesday boats would be of use to Kenya", "statement"),
        ("told parliament to send boats to Kenya", "request"),
    ],
)
def test_what_is_told_without_that_stands_behind_a_day_a_place_or_whom_one_tells(told: str, kind: str) -> None:
    text = f"Latvian Trade Minister Ivo Ozols {told}."
    acts = annotate(text, published="2024-05-15", publisher="Lake Post").acts
    assert [(a.kind, a.actors) for a in acts] == [(kind, ("LV",))]
