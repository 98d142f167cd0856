// Shows what the server sends while an import runs, and the report once it is over.
const shown = document.querySelector("[data-progress]");
const bar = shown.querySelector("progress");
const source = new EventSource(shown.dataset.progress);

source.addEventListener("progress", event => {
  const now = JSON.parse(event.data);
  if (now.over) {
    source.close();
    location.reload();
    return;
  }
  bar.value = now.percent;
  for (const place of shown.querySelectorAll("[data-show]")) place.textContent = now[place.dataset.show];
});
