// Takes files from the input or from a drop anywhere on the page, and sends them one after the other.
const zone = document.querySelector(".drop");
const form = zone.querySelector("form");
const list = zone.querySelector(".sending");
const words = zone.dataset;
let token = form.querySelector("input[name=token]").value;
let near = 0;

form.zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";

function row(file) {
  const item = document.createElement("li");
  const name = document.createElement("bdi");
  name.textContent = file.name.length > 80 ? `${file.name.slice(0, 80)}…` : file.name;
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", words.sending);
  const state = document.createElement("span");
  state.textContent = words.sending;
  item.append(name, bar, state);
  list.append(item);
  return { bar, say: (text, wrong) => { state.textContent = text; state.classList.toggle("wrong", Boolean(wrong)); } };
}

function send(file, shown) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("X-Form-Token", token);
    request.setRequestHeader("X-Requested-By", "script");
    request.responseType = "json";
    request.upload.onprogress = event => { shown.bar.value = event.total ? event.loaded / event.total : 0; };
    request.onload = () => request.status === 200 ? resolve(request.response) : reject(request.status);
    request.onerror = () => reject(0);
    const body = new FormData();
    body.append("zone", form.zone.value);
    body.append("file", file, file.name);
    request.send(body);
  });
}

async function take(files) {
  if (zone.classList.contains("busy") || files.length === 0) return;
  zone.classList.add("busy");
  list.replaceChildren();
  zone.scrollIntoView({ block: "nearest" });
  const waiting = files.map(file => ({ file, shown: row(file) }));
  const arrived = [];
  for (const { file, shown } of waiting) {
    if (file.size > Number(words.limit)) {
      shown.say(words.tooLarge, true);
      continue;
    }
    try {
      const answer = await send(file, shown);
      token = answer.token;
      shown.bar.value = 1;
      shown.say(words.sent);
      arrived.push(answer.next);
    } catch (status) {
      shown.say(status === 413 ? words.tooLarge : words.failed, true);
    }
  }
  zone.classList.remove("busy");
  if (arrived.length === waiting.length) location.assign(arrived.length === 1 ? arrived[0] : "/imports");
}

form.file.addEventListener("change", () => take([...form.file.files]));
form.addEventListener("submit", event => { event.preventDefault(); take([...form.file.files]); });

const hasFiles = event => [...(event.dataTransfer?.types ?? [])].includes("Files");
addEventListener("dragenter", event => {
  if (!hasFiles(event)) return;
  near += 1;
  document.body.classList.add("near");
});
addEventListener("dragleave", () => {
  near = Math.max(0, near - 1);
  if (near === 0) document.body.classList.remove("near");
});
addEventListener("dragover", event => { if (hasFiles(event)) event.preventDefault(); });
addEventListener("drop", event => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  near = 0;
  document.body.classList.remove("near");
  take([...event.dataTransfer.files]);
});

// A page that the browser kept holds a token that may be spent.
addEventListener("pageshow", event => { if (event.persisted) location.reload(); });
