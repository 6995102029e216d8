"""Who may do what: every address of the site against every kind of person."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client, override_settings
from django.urls import URLPattern, URLResolver, get_resolver

from memcon.register import models
from web.conftest import TEAM, make_account, mechanism_key, round_key

READ, EDIT, OPEN = "read", "edit", "open"


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
    "reader": ((), {OPEN, READ}),
    "confirmer": ((("confirmer", "CN", ""),), {OPEN, READ}),
    "editor": ((("editor", "", ""),), {OPEN, READ, EDIT}),
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


WRITING = {
    "review": ("/review/", {"subject": "x", "action": "reject", "document": "x"}),
    "add": ("/add/", {"text": "The ministers met."}),
}


@pytest.mark.parametrize("who", ["stranger", "reader", "confirmer"])
def test_nobody_but_editors_changes_the_register(team, who):
    roles, _ = PEOPLE[who]
    client = Client() if who == "stranger" else make_account(who, *roles)
    number = models.Document.objects.first().pk
    forms = {
        **WRITING,
        "meeting": (f"/meetings/{round_key(3)}/", {"action": "correct", "field": "place", "value": "Oslo"}),
        "document": (
            f"/documents/{number}/",
            {"action": "add", "part": "act", "start": "0", "end": "5", "kind": "position"},
        ),
    }
    before = (models.Judgement.objects.count(), models.Change.objects.count(), models.Document.objects.count())
    for address, form in forms.values():
        assert client.post(address, form).status_code in (302, 403), address
    assert before == (models.Judgement.objects.count(), models.Change.objects.count(), models.Document.objects.count())


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
