// Turns the plain card pages into a story: each card is fetched from its own address and put in the place of the last.
const stage = document.querySelector(".stage");
const segments = [...stage.querySelectorAll(".segments li")];
const addresses = segments.map(item => item.querySelector("a").getAttribute("href"));
const pause = stage.querySelector(".pause");
const share = stage.querySelector(".share");
const live = stage.querySelector("[data-live]");
const cards = new Map();
let place = addresses.indexOf(stage.querySelector(".card").dataset.address);

function fetchCard(at) {
  if (at < 0 || at >= addresses.length) return null;
  if (!cards.has(at)) {
    const coming = fetch(addresses[at], { credentials: "same-origin" })
      .then(answer => answer.ok ? answer.text() : Promise.reject(answer.status))
      .then(text => {
        const card = new DOMParser().parseFromString(text, "text/html").querySelector(".card");
        new Image().src = card.querySelector(".backdrop").getAttribute("src");
        return card;
      });
    coming.catch(() => cards.delete(at));
    cards.set(at, coming);
  }
  return cards.get(at);
}

async function show(at) {
  if (at < 0 || at >= addresses.length || at === place) return;
  place = at;
  let card;
  try {
    card = document.importNode(await fetchCard(at), true);
  } catch {
    location.assign(addresses[at]);
    return;
  }
  // Whoever taps fast is already elsewhere.
  if (place !== at) return;
  const old = stage.querySelector(".card");
  if (old.querySelector(".why[open]")) setPaused(false);
  const focused = [...old.classList].length && old.contains(document.activeElement) ? document.activeElement.className : null;
  old.replaceWith(card);
  if (focused) (card.querySelector(`[class="${focused}"]`) ?? card.querySelector(".tap"))?.focus({ preventScroll: true });
  segments.forEach((item, i) => {
    item.classList.toggle("seen", i < at);
    const link = item.querySelector("a");
    if (i === at) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
  });
  history.replaceState(null, "", addresses[at]);
  document.title = `${card.dataset.title} · Wrapped`;
  live.textContent = card.dataset.title;
  fetchCard(at + 1);
}

function setPaused(paused) {
  stage.classList.toggle("paused", paused);
  pause.setAttribute("aria-label", paused ? stage.dataset.play : stage.dataset.pause);
}
const isPaused = () => stage.classList.contains("paused");

// The bar that fills is the clock: pausing it pauses the story, and where nothing moves, nothing hurries.
stage.querySelector(".segments").addEventListener("animationend", event => { if (event.animationName === "fill") show(place + 1); });

// A tap is a click on the link behind the finger. A finger that stays is a pause, one that runs is a swipe; neither is a click.
let down = null;
let quiet = false;
stage.addEventListener("pointerdown", event => {
  quiet = false;
  if (event.button !== 0 || event.target.closest(".controls, .keep, .why, .segments")) return;
  down = { x: event.clientX, y: event.clientY, held: false, wasPaused: isPaused() };
  down.timer = setTimeout(() => { if (down) { down.held = true; setPaused(true); } }, 220);
});
addEventListener("pointerup", event => {
  if (!down) return;
  clearTimeout(down.timer);
  const [across, along] = [event.clientX - down.x, event.clientY - down.y];
  const swiped = Math.abs(across) > 40 && Math.abs(across) > Math.abs(along) * 1.4;
  quiet = down.held || swiped;
  if (down.held) setPaused(down.wasPaused);
  down = null;
  if (swiped) show(place + (across < 0 ? 1 : -1));
});
addEventListener("pointercancel", () => {
  if (!down) return;
  clearTimeout(down.timer);
  if (down.held) setPaused(down.wasPaused);
  down = null;
});
stage.addEventListener("click", event => {
  const link = event.target.closest(".tap, .segments a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (!quiet) show(addresses.indexOf(link.getAttribute("href")));
  quiet = false;
});
stage.addEventListener("contextmenu", event => { if (event.target.closest(".tap")) event.preventDefault(); });

addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const onButton = event.target.closest?.("button, .keep, .close, .why");
  if (event.key === "ArrowRight") show(place + 1);
  else if (event.key === "ArrowLeft") show(place - 1);
  else if (event.key === "Home") show(0);
  else if (event.key === "End") show(addresses.length - 1);
  else if (event.key === "Escape") location.assign(stage.querySelector(".close").href);
  else if (event.key === " " && !onButton) setPaused(!isPaused());
  else return;
  if (!(event.key === " " && onButton)) event.preventDefault();
});

// Whoever reads how it was counted is not hurried on.
stage.addEventListener("toggle", event => { if (event.target.matches(".why")) setPaused(event.target.open); }, true);

pause.hidden = matchMedia("(prefers-reduced-motion: reduce)").matches;
pause.addEventListener("click", () => setPaused(!isPaused()));
document.addEventListener("visibilitychange", () => { if (document.hidden) setPaused(true); });

const isShareable = navigator.canShare?.({ files: [new File([], "card.png", { type: "image/png" })] });
share.hidden = !isShareable;
share.addEventListener("click", async () => {
  const wasPaused = isPaused();
  setPaused(true);
  const address = stage.querySelector(".backdrop").getAttribute("src");
  try {
    const picture = await (await fetch(address)).blob();
    await navigator.share({ files: [new File([picture], address.split("/").pop(), { type: "image/png" })] });
  } catch {
    // Somebody who closes the sheet has simply changed their mind.
  }
  setPaused(wasPaused);
});

fetchCard(place + 1);
