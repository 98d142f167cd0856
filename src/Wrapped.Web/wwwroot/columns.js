// Shows how the table would be read as soon as something else is chosen; the page's own button does the same without this.
const form = document.querySelector("#columns");
let asked = 0;

form.addEventListener("change", async () => {
  const mine = ++asked;
  const reads = document.querySelector("#reads");
  reads.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(location.pathname, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("#reads");
    if (mine === asked && now) reads.replaceChildren(...now.childNodes);
  } finally {
    if (mine === asked) reads.removeAttribute("aria-busy");
  }
});
