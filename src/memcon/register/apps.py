"""The Django app."""

from django.apps import AppConfig


class RegisterConfig(AppConfig):
    """Tells Django the app's name and the kind of its keys."""

    name = "memcon.register"
    label = "register"
    verbose_name = "Register"
    default_auto_field = "django.db.models.BigAutoField"
