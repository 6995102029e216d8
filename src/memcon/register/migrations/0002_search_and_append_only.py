"""What Django's own operations cannot say: the full-text index, and tables that the database lets nobody rewrite."""

from django.db import migrations

APPEND_ONLY = ("register_judgement", "register_confirmation", "register_change")

SQLITE_SEARCH = (
    """CREATE VIRTUAL TABLE register_search USING fts5(
        title, text, content='register_document', content_rowid='id',
        tokenize='porter unicode61 remove_diacritics 2')""",
    """CREATE TRIGGER register_search_add AFTER INSERT ON register_document BEGIN
        INSERT INTO register_search(rowid, title, text) VALUES (new.id, new.title, new.text); END""",
    """CREATE TRIGGER register_search_drop AFTER DELETE ON register_document BEGIN
        INSERT INTO register_search(register_search, rowid, title, text)
        VALUES ('delete', old.id, old.title, old.text); END""",
    """CREATE TRIGGER register_search_change AFTER UPDATE OF title, text ON register_document BEGIN
        INSERT INTO register_search(register_search, rowid, title, text)
        VALUES ('delete', old.id, old.title, old.text);
        INSERT INTO register_search(rowid, title, text) VALUES (new.id, new.title, new.text); END""",
)

# A tsvector may hold 1 MB, so the index of a very long text covers its first 250,000 characters.
POSTGRES_SEARCH = (
    """ALTER TABLE register_document ADD COLUMN search tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('english', coalesce(title, '')), 'A') ||
        to_tsvector('english', left(text, 250000))) STORED""",
    "CREATE INDEX register_document_search ON register_document USING gin (search)",
)


def _statements(vendor):
    if vendor == "sqlite":
        yield from SQLITE_SEARCH
        for table in APPEND_ONLY:
            for verb in ("UPDATE", "DELETE"):
                yield (
                    f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} BEGIN "
                    f"SELECT RAISE(ABORT, '{table} is only added to'); END"
                )
        return
    yield from POSTGRES_SEARCH
    yield (
        "CREATE FUNCTION register_refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '% is only added to', TG_TABLE_NAME; END $$"
    )
    for table in APPEND_ONLY:
        yield (
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION register_refuse_change()"
        )


def apply(apps, schema_editor):
    with schema_editor.connection.cursor() as cursor:
        for statement in _statements(schema_editor.connection.vendor):
            cursor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("register", "0001_initial")]
    operations = [migrations.RunPython(apply)]
