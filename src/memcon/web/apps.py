"""The Django app."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class WebConfig(AppConfig):
    """Tells Django the app's name and the kind of its keys."""

    name = "memcon.web"
    label = "web"
    verbose_name = "Web register"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Have the indexes made that the lists want, after each migration."""
        from memcon.web.indexes import make_indexes

        post_migrate.connect(make_indexes, sender=self, dispatch_uid="memcon.web.indexes")
