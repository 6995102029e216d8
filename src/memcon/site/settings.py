"""Settings of the web register, from the environment.

MEMCON_REGISTER or DATABASE_URL name the register. MEMCON_MODE is `local` (one person on this machine, no accounts)
or `team`. A team needs MEMCON_SECRET_KEY (50 characters or more) and MEMCON_HOSTS (the names the site answers to,
comma-separated); MEMCON_PUBLIC=1 lets everybody read; MEMCON_HTTPS=0 serves a team over plain HTTP, for trials only;
MEMCON_PROXY=1 trusts X-Forwarded-Proto and X-Forwarded-For of the proxy in front. MEMCON_DEBUG=1 shows errors with
their origin.
"""

from __future__ import annotations

import os
import secrets
from datetime import timedelta

from csp.constants import NONE, SELF

from memcon.register.place import find_place


def _flag(name: str, default: str = "0") -> bool:
    return os.environ.get(name, default) == "1"


DEBUG = _flag("MEMCON_DEBUG")
MEMCON_LOCAL = os.environ.get("MEMCON_MODE", "local") != "team"
MEMCON_PUBLIC = MEMCON_LOCAL or _flag("MEMCON_PUBLIC")
MEMCON_PROXY = _flag("MEMCON_PROXY")
MEMCON_BODY_LIMIT = 20_000_000
MEMCON_FETCH_PRIVATE = False
_HTTPS = not MEMCON_LOCAL and _flag("MEMCON_HTTPS", "1")

# Without a key of its own, a register for one person signs with one made anew at each start.
SECRET_KEY = os.environ.get("MEMCON_SECRET_KEY") or secrets.token_urlsafe(50)
ALLOWED_HOSTS = [h for h in os.environ.get("MEMCON_HOSTS", "localhost,127.0.0.1,[::1]").split(",") if h]

INSTALLED_APPS = [
    "memcon.web",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "axes",
    "csp",
    "memcon.register",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "memcon.web.middleware.BodyLimitMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "memcon.web.middleware.HeadersMiddleware",
    "memcon.web.middleware.FailureMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "axes.middleware.AxesMiddleware",
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
                "memcon.web.context.frame",
            ]
        },
    },
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": True,
        "OPTIONS": {"environment": "memcon.web.showing.environment", "auto_reload": DEBUG},
    },
]
ROOT_URLCONF = "memcon.site.urls"
WSGI_APPLICATION = "memcon.site.wsgi.application"
DATABASES = {"default": find_place().config}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 400}}}
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en-gb"

STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True

AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "memcon.web.backends.RolesBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "CommonPasswordValidator", "NumericPasswordValidator")
] + [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    }
]
LOGIN_URL = "memcon:login"
LOGIN_REDIRECT_URL = "memcon:home"
LOGOUT_REDIRECT_URL = "memcon:home"
# Ten wrong passwords for one name from one address lock that pair for a while, not the name everywhere, so that
# nobody can shut another one out.
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_CLIENT_IP_CALLABLE = "memcon.web.addresses.find_address"
AXES_LOCKOUT_TEMPLATE = "memcon/locked.html"

# In the database alone: a copy in one worker's memory would outlive a sign-out that another one took.
SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 60 * 60 * 12
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "memcon.web.views.problems.form_expired"
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
if _HTTPS:
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365
    SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True
if MEMCON_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500
DATA_UPLOAD_MAX_NUMBER_FILES = 50
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
