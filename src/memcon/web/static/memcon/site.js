/* Small conveniences; every page works without them. */
"use strict";

/* Keys of the review queue: the page names each in data-key; none acts while something is typed. */
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, select, textarea, [contenteditable]")) return;
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (target) {
    event.preventDefault();
    target.click();
  }
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
