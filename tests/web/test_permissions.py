"""Who may do what: every address of the site against every kind of person."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.test import Client, override_settings
from django.urls import URLPattern, URLResolver, get_resolver

from memcon import load_lexicon
from memcon.register import models
from memcon.register.confirmations import build_canonical, sum_record
from memcon.register.judge import Judge
from memcon.register.log import check_log
from web.conftest import PASSWORD, TEAM, make_account, mechanism_key, round_key

READ, SIGNED, EDIT, OPEN = "read", "signed", "edit", "open"


def patterns() -> Iterator[tuple[str, URLPattern]]:
    def walk(entries, prefix=""):
        for entry in entries:
            path = prefix + str(entry.pattern)
            if isinstance(entry, URLResolver):
                yield from walk(entry.url_patterns, path)
            else:
                yield path, entry

    yield from walk(get_resolver("memcon.site.urls").url_patterns)


def fill(path: str) -> str:
    """Return a pattern's path with values of the examples."""
    person = models.Person.objects.first().key
    number = models.Document.objects.first().pk
    values = {
        "<int:number>": str(number), "<slug:form>": "md", "<slug:token>": "abc", "<str:code>": "CN",
    }  # fmt: skip
    for mark, value in values.items():
        path = path.replace(mark, value)
    key = person if path.startswith("people") else round_key(4) if path.startswith("meetings") else mechanism_key()
    return "/" + path.replace("<slug:key>", key)


def pages() -> list[tuple[str, str]]:
    """Every page with what it needs."""
    return [
        (fill(path), entry.callback.needs)
        for path, entry in patterns()
        if not path.startswith(("admin/", "api/v1/")) and hasattr(entry.callback, "needs")
    ]


def operations() -> list[str]:
    """The address of every API operation."""
    from memcon.web.api.operations import api

    found = []
    for path in api.get_openapi_schema(path_prefix="/api/v1/")["paths"]:
        key = models.Person.objects.first().key if "/people" in path else None
        key = key or (round_key(4) if "/meetings" in path else mechanism_key())
        path = path.replace("{key}", key).replace("{number}", str(models.Document.objects.first().pk))
        extra = {"changes": f"?old={round_key(3)}&new={round_key(4)}", "accounts": "?a=jwg-icc-4-pk&b=jwg-icc-4-cn"}
        found.append(path + extra.get(path.rpartition("/")[2], "?q=corridor" if path.endswith("search") else ""))
    return found


def test_every_page_declares_what_it_needs():
    bare = [
        path
        for path, entry in patterns()
        if not path.startswith(("admin/", "api/v1/")) and not hasattr(entry.callback, "needs")
    ]
    assert bare == []


def may(client: Client, address: str) -> bool:
    """Tell whether a page lets somebody in: neither to the sign-in page nor refused."""
    answer = client.get(address)
    asked_in = answer.status_code == 302 and "/sign-in/" in answer["Location"]
    return not asked_in and answer.status_code not in (401, 403)


PEOPLE = {
    "stranger": ((), {OPEN}),
    "reader": ((), {OPEN, READ, SIGNED}),
    "confirmer": ((("confirmer", "CN", ""),), {OPEN, READ, SIGNED}),
    "editor": ((("editor", "", ""),), {OPEN, READ, SIGNED, EDIT}),
}


@pytest.mark.parametrize("who", PEOPLE)
def test_pages_let_in_exactly_whom_they_should(team, who):
    roles, covered = PEOPLE[who]
    client = Client() if who == "stranger" else make_account(who, *roles)
    wrong = [a for a, need in pages() if may(client, a) is not (need in covered) and need != "confirm"]
    assert wrong == []


def test_a_public_register_lets_strangers_read_and_nothing_else(register):
    with override_settings(**{**TEAM, "MEMCON_PUBLIC": True}):
        client = Client()
        assert [a for a, need in pages() if may(client, a) is not (need in (OPEN, READ))] == []
        assert all(client.get(a).status_code == 200 for a in operations())


def test_the_person_at_the_machine_may_read_and_edit_but_speaks_for_no_side(local):
    assert [a for a, need in pages() if not may(local, a) and need != "confirm"] == []
    from memcon.web.roles import Rights, find_rights

    request = local.get("/").wsgi_request
    assert isinstance(find_rights(request), Rights)
    assert find_rights(request).seats == frozenset()


@pytest.mark.parametrize("who", PEOPLE)
def test_api_operations_let_in_exactly_whom_they_should(team, who):
    roles, covered = PEOPLE[who]
    client = Client() if who == "stranger" else make_account(who, *roles)
    expected = 200 if READ in covered else 401
    assert {a: client.get(a).status_code for a in operations()} == dict.fromkeys(operations(), expected)


def test_api_changes_nothing(team):
    editor = make_account("editor", ("editor", "", ""))
    for address in operations():
        for method in ("post", "put", "patch", "delete"):
            assert getattr(editor, method)(address).status_code == 405, address


def test_only_administrators_enter_the_administration(team):
    for who, (roles, _) in PEOPLE.items():
        client = Client() if who == "stranger" else make_account(who, *roles)
        assert client.get("/admin/").status_code == 302


def test_a_read_token_reads_and_an_unknown_or_revoked_one_does_not(team):
    from django.contrib.auth.models import User

    from memcon.web.models import ReadToken
    from memcon.web.roles import sum_token

    make_account("program")
    token = ReadToken.objects.create(user=User.objects.get(), name="report", sha256=sum_token("secret-token"))
    header = {"HTTP_AUTHORIZATION": "Bearer secret-token"}
    assert Client().get("/api/v1/meetings", **header).status_code == 200
    assert Client().get("/api/v1/meetings", HTTP_AUTHORIZATION="Bearer other").status_code == 401
    assert Client().get("/api/v1/meetings", HTTP_AUTHORIZATION="Basic secret-token").status_code == 401
    User.objects.update(is_active=False)
    assert Client().get("/api/v1/meetings", **header).status_code == 401
    User.objects.update(is_active=True)
    token.delete()
    assert Client().get("/api/v1/meetings", **header).status_code == 401


def test_a_read_token_opens_no_page(team):
    from django.contrib.auth.models import User

    from memcon.web.models import ReadToken
    from memcon.web.roles import sum_token

    make_account("program", ("editor", "", ""))
    ReadToken.objects.create(user=User.objects.get(), name="report", sha256=sum_token("secret-token"))
    assert not may(Client(HTTP_AUTHORIZATION="Bearer secret-token"), "/add/")


def test_an_account_that_was_closed_is_out_at_once(team):
    from django.contrib.auth.models import User

    editor = make_account("editor", ("editor", "", ""))
    assert may(editor, "/add/")
    User.objects.update(is_active=False)
    assert not may(editor, "/add/")


def test_a_role_taken_away_counts_at_once(team):
    from memcon.web.models import Role

    editor = make_account("editor", ("editor", "", ""))
    assert may(editor, "/review/")
    Role.objects.all().delete()
    assert not may(editor, "/review/")


def change_role(chief: Client, name: str, **role: str):
    """Give a role on an account's page, as an administrator does."""
    from django.contrib.auth.models import User

    user = User.objects.get(username=name)
    page = chief.get(f"/admin/auth/user/{user.pk}/change/").content.decode()
    form = dict(re.findall(r'name="([^"]+)"[^>]*? value="([^"]*)"', page))
    for field in ("is_staff", "is_superuser", "_addanother", "_continue", "csrfmiddlewaretoken"):
        form.pop(field, None)
    form = {k: v for k, v in form.items() if "__prefix__" not in k}
    number = int(form["roles-TOTAL_FORMS"])
    form |= {"roles-TOTAL_FORMS": str(number + 1), f"roles-{number}-user": str(user.pk)}
    form |= {f"roles-{number}-{field}": value for field, value in role.items()}
    return chief.post(f"/admin/auth/user/{user.pk}/change/", form)


@pytest.fixture
def chief(team) -> Client:
    from django.contrib.auth.models import User

    User.objects.create_superuser("chief", password=PASSWORD)
    client = Client()
    client.force_login(User.objects.get(username="chief"), "memcon.web.backends.RolesBackend")
    return client


def test_what_an_administrator_does_is_in_the_log_with_their_name(chief):
    from django.contrib.auth.models import User

    form = {"username": "desk", "password1": PASSWORD, "password2": PASSWORD, "usable_password": "true"}
    form |= {"roles-TOTAL_FORMS": "0", "roles-INITIAL_FORMS": "0"}
    assert chief.post("/admin/auth/user/add/", form).status_code == 302
    assert change_role(chief, "desk", kind="confirmer", side="pk", mechanism=mechanism_key()).status_code == 302
    desk = User.objects.get(username="desk")
    assert list(desk.roles.values_list("kind", "side")) == [("confirmer", "PK")]
    chief.post("/admin/web/readtoken/add/", {"user": desk.pk, "name": "report"})
    chief.post(f"/admin/web/readtoken/{desk.read_tokens.get().pk}/delete/", {"post": "yes"})
    chief.post(f"/admin/auth/user/{desk.pk}/delete/", {"post": "yes"})
    lines = list(models.Change.objects.order_by("id").values_list("by", "action", "subject"))[-5:]
    assert lines == [
        ("chief", "account added", "account:desk"), ("chief", "account changed", "account:desk"),
        ("chief", "read token added", "read token:report of desk"),
        ("chief", "read token removed", "read token:report of desk"), ("chief", "account removed", "account:desk"),
    ]  # fmt: skip
    assert "confirmer for PK" in models.Change.objects.get(action="account changed").detail["what"]
    assert list(check_log()) == []


@pytest.mark.parametrize(
    ("role", "problem"),
    [
        ({"kind": "confirmer", "side": ""}, "no code of a state"), ({"kind": "confirmer", "side": "ZZ9"}, "no code"),
        ({"kind": "confirmer", "side": "PK", "mechanism": "s999"}, "No mechanism has this key"),
        ({"kind": "editor", "side": "PK"}, "leave side and mechanism empty"),
    ],
)  # fmt: skip
def test_a_role_that_means_nothing_cannot_be_given(chief, role, problem):
    make_account("desk")
    answer = change_role(chief, "desk", **role)
    assert answer.status_code == 200
    assert problem in answer.content.decode()


def writing_forms() -> dict[str, tuple[str, dict[str, str], str]]:
    """Every form that changes the register: its address, what it sends, and what it needs."""
    document = models.Document.objects.get(key="jwg-icc-4-pk")
    act = models.Act.objects.filter(document=document, kind="commitment").first()
    passage = {"part": "act", "start": str(act.span_start), "end": str(act.span_end)}
    meeting, page = f"/meetings/{round_key(3)}/", f"/documents/{document.pk}/"
    return {
        "correct a value": (meeting, {"action": "correct", "field": "place", "value": "Oslo"}, EDIT),
        "take a document away": (meeting, {"action": "reject", "document": "jwg-icc-3-news"}, EDIT),
        "confirm a link": (meeting, {"action": "confirm", "document": "jwg-icc-3-pk"}, EDIT),
        "take back": (meeting, {"action": "undo", "number": "1"}, EDIT),
        "confirm a passage": (page, {"action": "confirm", **passage}, EDIT),
        "correct a passage": (page, {"action": "correct", "kind": "position", "actors": "PK", **passage}, EDIT),
        "reject a passage": (page, {"action": "reject", **passage}, EDIT),
        "mark a missed one": (
            page, {"action": "add", "part": "act", "kind": "request", "words": "information technology"}, EDIT
        ),
        "review": ("/review/", {"subject": round_key(3), "action": "correct", "field": "place", "value": "Oslo"}, EDIT),
        "status": (
            "/commitments/",
            {"keys": models.Commitment.objects.first().key, "status": "done", "evidence": "a report"}, EDIT,
        ),
        "confirm for China": (meeting, {"action": "agree", "side": "CN"}, "CN"),
        "confirm for Pakistan": (meeting, {"action": "agree", "side": "PK"}, "PK"),
        "split": (meeting, {"action": "split", "parts": "jwg-icc-3-news"}, EDIT),
        "merge": (meeting, {"action": "merge", "other": round_key(4)}, EDIT),
    }  # fmt: skip


HANDS = {
    "stranger": (None, set()),
    "reader": ((), set()),
    "editor": ((("editor", "", ""),), {EDIT}),
    "confirmer for China": ((("confirmer", "CN", ""),), {"CN"}),
    "confirmer for Pakistan here": ((("confirmer", "PK", "here"),), {"PK"}),
    "confirmer for Pakistan elsewhere": ((("confirmer", "PK", "s999"),), set()),
    "editor and confirmer": ((("editor", "", ""), ("confirmer", "PK", "")), {EDIT, "PK"}),
}


@pytest.mark.parametrize("public", [False, True], ids=["closed", "public"])
@pytest.mark.parametrize("who", HANDS)
def test_every_form_is_taken_from_exactly_whom_it_should_be_and_logged(register, who, public):
    roles, covered = HANDS[who]
    with override_settings(**{**TEAM, "MEMCON_PUBLIC": public}):
        if roles is None:
            client = Client()
        else:
            client = make_account("hand", *((k, s, mechanism_key() if m == "here" else m) for k, s, m in roles))
        wrong = []
        for name, (address, form, need) in writing_forms().items():
            before = (
                models.Change.objects.count(),
                models.Judgement.objects.count(),
                models.Confirmation.objects.count(),
            )
            if form.get("action") == "agree":
                form = {**form, "sha256": sum_record(build_canonical(models.Round.objects.get(key=round_key(3))))}
            answer = client.post(address, form)
            lines = models.Change.objects.order_by("id")[before[0] :]
            changed = models.Judgement.objects.count() + models.Confirmation.objects.count() - before[1] - before[2]
            if need not in covered:
                refused = answer.status_code == 403 or "/sign-in/" in answer.get("Location", "")
                good = refused and not lines and not changed
            elif form.get("action") == "undo":
                good = answer.status_code in (302, 422)
            else:
                good = answer.status_code == 302 and changed == 1 and lines and {line.by for line in lines} == {"hand"}
                if good and changed and need == EDIT:  # so that each form finds the register as it was
                    Judge("hand", load_lexicon()).undo(models.Judgement.objects.latest("id").pk)
            if not good:
                wrong.append((name, answer.status_code, changed, [line.action for line in lines]))
        assert wrong == []
        assert list(check_log()) == []


def test_a_side_confirms_what_it_read_and_not_what_a_form_leaves_out(team):
    client = make_account("beijing", ("confirmer", "CN", ""))
    total = sum_record(build_canonical(models.Round.objects.get(key=round_key(3))))
    for given in ("", total[:8], "0" * 64, total.upper()):
        client.post(f"/meetings/{round_key(3)}/", {"action": "agree", "side": "CN", "sha256": given})
        client.post(f"/meetings/{round_key(3)}/", {"action": "agree", "side": "CN"})
    assert models.Confirmation.objects.count() == 0
    client.post(f"/meetings/{round_key(3)}/", {"action": "agree", "side": "CN", "sha256": total})
    assert models.Confirmation.objects.count() == 1
