"""Names, clues and anchors, so that a change is linked where it reaches and judgements move with their words."""

import django.db.models.deletion
from django.db import migrations, models

from memcon.resolve.renaming import find_renamings


def refuse_changes(apps, schema_editor):
    """Let the database refuse changes of anchorings, as of all that people said."""
    table = "register_anchoring"
    with schema_editor.connection.cursor() as cursor:
        if schema_editor.connection.vendor == "sqlite":
            for verb in ("UPDATE", "DELETE"):
                cursor.execute(
                    f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} BEGIN "
                    f"SELECT RAISE(ABORT, '{table} is only added to'); END"
                )
        else:
            cursor.execute(
                f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION register_refuse_change()"
            )


def read_renamings(apps, schema_editor):
    """Read the renamings of the documents that are in already."""
    documents = apps.get_model("register", "Document").objects
    for number, text in documents.values_list("id", "text").iterator(chunk_size=200):
        if found := find_renamings(text):
            documents.filter(id=number).update(renamings=[list(pair) for pair in found])


class Migration(migrations.Migration):
    dependencies = [
        ("register", "0002_search_and_append_only"),
    ]

    operations = [
        migrations.AddField(
            model_name="commitmentlink",
            name="proposed",
            field=models.JSONField(default=list),
        ),
        migrations.AddField(
            model_name="document",
            name="renamings",
            field=models.JSONField(null=True),
        ),
        migrations.AddField(
            model_name="meetinglink",
            name="called",
            field=models.BigIntegerField(db_index=True, null=True),
        ),
        migrations.AddField(
            model_name="personlink",
            name="called",
            field=models.BigIntegerField(db_index=True, null=True),
        ),
        migrations.AddField(
            model_name="state",
            name="linked_with",
            field=models.TextField(default=""),
        ),
        migrations.CreateModel(
            name="Anchoring",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.CharField(max_length=32)),
                ("by", models.TextField()),
                ("document", models.TextField()),
                ("start", models.IntegerField()),
                ("now", models.IntegerField(null=True)),
                ("end", models.IntegerField(null=True)),
                ("quote", models.TextField()),
                (
                    "judgement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="anchorings", to="register.judgement"
                    ),
                ),
            ],
            options={
                "ordering": ("id",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Appellation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=1)),
                ("name", models.TextField(db_index=True)),
                ("told", models.TextField()),
                ("target", models.BigIntegerField(null=True)),
                ("score", models.FloatField(default=0.0)),
                ("status", models.CharField(default="", max_length=16)),
                ("reasons", models.JSONField(default=list)),
                ("proposed", models.JSONField(default=list)),
                ("learns", models.BooleanField(default=True)),
            ],
            options={
                "indexes": [models.Index(fields=["kind", "target"], name="register_appellation_target")],
                "constraints": [models.UniqueConstraint(fields=("kind", "told"), name="register_appellation_once")],
            },
        ),
        migrations.CreateModel(
            name="Clue",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=2)),
                ("owner", models.BigIntegerField()),
                ("key", models.BigIntegerField()),
            ],
            options={
                "indexes": [
                    models.Index(fields=["kind", "key"], name="register_clue_key"),
                    models.Index(fields=["kind", "owner"], name="register_clue_owner"),
                ],
            },
        ),
        migrations.RunPython(refuse_changes),
        migrations.RunPython(read_renamings),
    ]
