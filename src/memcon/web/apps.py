"""The Django app."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Tells Django the app's name and the kind of its keys."""

    name = "memcon.web"
    label = "web"
    verbose_name = "Web register"
    default_auto_field = "django.db.models.BigAutoField"
