"""Entry point for ASGI servers: memcon.site.asgi:application."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "memcon.site.settings")
application = get_asgi_application()
