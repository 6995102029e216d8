"""The site's addresses: the register's pages and API, and the administrator's pages."""

from django.contrib import admin
from django.urls import include, path

from memcon.web.api.operations import api

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/v1/", api.urls),
    path("", include("memcon.web.urls")),
]
handler400 = "memcon.web.views.problems.bad_request"
handler403 = "memcon.web.views.problems.refused"
handler404 = "memcon.web.views.problems.not_found"
handler500 = "memcon.web.views.problems.broken"
