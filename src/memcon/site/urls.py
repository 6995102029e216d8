"""The site's addresses: the register's pages where they are installed, and the administrator's."""

from importlib.util import find_spec

from django.contrib import admin
from django.urls import include, path

urlpatterns = [path("admin/", admin.site.urls)]
if find_spec("memcon.web") and find_spec("memcon.web.urls"):
    urlpatterns.append(path("", include("memcon.web.urls")))
