"""Settings of the web register, from the environment.

MEMCON_REGISTER or DATABASE_URL name the register; MEMCON_SECRET_KEY signs sessions (made anew at each start where it
is not set, so that nobody stays signed in over a restart); MEMCON_HOSTS lists the host names that the site answers
to, comma-separated; MEMCON_DEBUG=1 shows errors with their origin.
"""

from __future__ import annotations

import os
import secrets
from importlib.util import find_spec

from memcon.register.place import find_place

DEBUG = os.environ.get("MEMCON_DEBUG") == "1"
SECRET_KEY = os.environ.get("MEMCON_SECRET_KEY") or secrets.token_urlsafe(50)
ALLOWED_HOSTS = [h for h in os.environ.get("MEMCON_HOSTS", "localhost,127.0.0.1,[::1]").split(",") if h]

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "memcon.register",
    *(["memcon.web"] if find_spec("memcon.web") else []),
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
ROOT_URLCONF = "memcon.site.urls"
WSGI_APPLICATION = "memcon.site.wsgi.application"
DATABASES = {"default": find_place().config}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
STATIC_URL = "static/"
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en-gb"
