/* Small conveniences; every page works without them. */
"use strict";

const FIELDS = "input:not([type=hidden]):not([type=checkbox]), select, textarea";

/* Keys: a page names each in data-key; none acts while something is typed, and Escape ends the typing. */
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.closest(`${FIELDS}, [contenteditable]`);
  if (typing) {
    if (event.key === "Escape") typing.blur();
    return;
  }
  if (event.key === "j" || event.key === "k") return void step(event);
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!target) return;
  event.preventDefault();
  if (target.matches(FIELDS)) return void target.focus();
  target.click();
  if (target.matches("summary") && target.parentElement.open) target.parentElement.querySelector(FIELDS)?.focus();
});

/* j and k go from passage to passage of a document, or from line to line of a list. */
function step(event) {
  const places = [...document.querySelectorAll(".source a[href], td.main > a, .hits h2 a")].filter(isShown);
  if (!places.length) return;
  event.preventDefault();
  const chosen = document.querySelector(".source a[aria-current]");
  const at = places.indexOf(document.activeElement.closest("a") || chosen);
  const next = event.key === "j" ? at + 1 : at - 1;
  places[Math.min(Math.max(next, 0), places.length - 1)].focus();
}

/* A passage all of whose kinds the legend hides is passed over. */
function isShown(place) {
  const marks = [];
  for (let mark = place.closest(".source mark"); mark; mark = mark.parentElement.closest(".source mark")) marks.push(mark);
  const boxes = marks.map((mark) => document.getElementById(mark.className.replace("m-", "show-")));
  return !marks.length || boxes.some((box) => !box || box.checked);
}

/* All kinds of the legend at once, or none. */
document.addEventListener("click", (event) => {
  const tick = event.target.closest("[data-tick]");
  if (!tick) return;
  for (const box of tick.closest("fieldset").querySelectorAll("input")) box.checked = Boolean(tick.dataset.tick);
});
document.addEventListener("DOMContentLoaded", () => {
  for (const tick of document.querySelectorAll(".tick")) tick.hidden = false;
});

/* The passage that is told of bears the mark of it. */
document.addEventListener("click", (event) => {
  const passage = event.target.closest(".source a[href]");
  if (!passage) return;
  for (const old of document.querySelectorAll(".source a[aria-current]")) old.removeAttribute("aria-current");
  passage.setAttribute("aria-current", "true");
});

/* Words chosen in a document go into the form that marks a missed passage. */
document.addEventListener("selectionchange", () => {
  const field = document.querySelector("#missed-words");
  const chosen = document.getSelection();
  if (!field || !chosen || chosen.isCollapsed) return;
  const source = chosen.anchorNode && chosen.anchorNode.parentElement && chosen.anchorNode.parentElement.closest(".source");
  if (source) {
    field.value = chosen.toString();
    field.closest("details").open = true;
  }
});

/* Tick all rows of a table at once. */
document.addEventListener("change", (event) => {
  if (!event.target.matches("[data-all]")) return;
  for (const box of document.querySelectorAll(`input[name="${CSS.escape(event.target.dataset.all)}"]`)) {
    box.checked = event.target.checked;
  }
});

/* The place where one is stands in sight in the strip of places, however narrow the screen. */
document.addEventListener("DOMContentLoaded", () => {
  const here = document.querySelector(".top nav a[aria-current]");
  const strip = here && here.closest("nav");
  if (strip) strip.scrollLeft = Math.max(0, here.offsetLeft - strip.clientWidth / 3);
});
