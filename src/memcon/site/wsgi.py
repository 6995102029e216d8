"""Entry point for WSGI servers: memcon.site.wsgi:application."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "memcon.site.settings")
application = get_wsgi_application()
