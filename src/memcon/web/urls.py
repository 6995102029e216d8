"""The addresses of the web register."""

from django.urls import path

from memcon.web.views import (
    account,
    add,
    api_page,
    commitments,
    compare,
    documents,
    frameworks,
    home,
    log,
    mechanisms,
    meetings,
    people,
    places,
    review,
    search,
    taking,
)

app_name = "memcon"
urlpatterns = [
    path("", home.page, name="home"),
    path("mechanisms/", mechanisms.index, name="mechanisms"),
    path("mechanisms/<slug:key>/", mechanisms.page, name="mechanism"),
    path("mechanisms/<slug:key>/brief.<slug:form>", taking.brief, name="brief"),
    path("mechanisms/<slug:key>/calendar.ics", taking.calendar, name="calendar"),
    path("meetings/", meetings.index, name="meetings"),
    path("meetings/<slug:key>/", meetings.page, name="meeting"),
    path("documents/", documents.index, name="documents"),
    path("documents/by-key/", documents.by_key, name="document_by_key"),
    path("documents/<int:number>/", documents.page, name="document"),
    path("compare/", compare.page, name="compare"),
    path("commitments/", commitments.index, name="commitments"),
    path("commitments/table.csv", commitments.table, name="commitments_table"),
    path("people/", people.index, name="people"),
    path("people/<slug:key>/", people.page, name="person"),
    path("countries/", places.countries, name="countries"),
    path("bodies/", places.bodies, name="bodies"),
    path("parties/<str:code>/", places.page, name="party"),
    path("frameworks/", frameworks.index, name="frameworks"),
    path("frameworks/one/", frameworks.page, name="framework"),
    path("search/", search.page, name="search"),
    path("review/", review.page, name="review"),
    path("add/", add.page, name="add"),
    path("add/<slug:token>/", add.preview, name="preview"),
    path("log/", log.index, name="log"),
    path("sign-in/", account.sign_in, name="login"),
    path("sign-out/", account.sign_out, name="logout"),
    path("api/", api_page.page, name="api_page"),
]
