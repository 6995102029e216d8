import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Draft",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("token", models.CharField(max_length=64, unique=True)),
                ("by", models.TextField()),
                ("made", models.DateTimeField(auto_now_add=True, db_index=True)),
                ("documents", models.JSONField()),
            ],
        ),
        migrations.CreateModel(
            name="ReadToken",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=80)),
                ("sha256", models.CharField(editable=False, max_length=64, unique=True)),
                ("made", models.DateTimeField(auto_now_add=True)),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="read_tokens",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ("name", "id"),
            },
        ),
        migrations.CreateModel(
            name="Role",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("editor", "Editor"), ("confirmer", "Confirmer for a side")], max_length=16
                    ),
                ),
                ("side", models.CharField(blank=True, default="", max_length=16)),
                ("mechanism", models.CharField(blank=True, default="", max_length=32)),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="roles", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("user", "kind", "side", "mechanism"), name="one_role_of_a_kind"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "editor"), ("mechanism", ""), ("side", "")),
                            models.Q(("kind", "confirmer"), models.Q(("side", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="a_confirmer_has_a_side",
                    ),
                ],
            },
        ),
    ]
