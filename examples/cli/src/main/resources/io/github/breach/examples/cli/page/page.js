
"use strict";
// Each fact of a notice has a number; whatever shows it carries the number in data-f.

let held = null;

const article = element => element.closest("article");
const ids = element => element.dataset.f.split(" ");
const owner = target => target instanceof Element ? target.closest("article [data-f]") : null;

function partners(element) {
  const selector = ids(element).map(id => `[data-f~="${id}"]`).join(",");
  return article(element).querySelectorAll(selector);
}

function light(element) {
  document.querySelectorAll(".lit").forEach(lit => lit.classList.remove("lit"));
  if (element) partners(element).forEach(partner => partner.classList.add("lit"));
}

function hold(element) {
  held = held === element ? null : element;
  light(held);
  if (!held) return;
  // Words show their fact; everything else shows the words.
  const wanted = element.matches("mark") ? ".fact.lit" : "mark.lit";
  const other = article(element).querySelector(wanted);
  if (other) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    other.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  }
}

for (const type of ["mouseover", "focusin"]) {
  document.addEventListener(type, event => { if (!held) light(owner(event.target)); });
}
document.addEventListener("click", event => {
  const element = owner(event.target);
  if (element) hold(element);
  else if (held) hold(held);
});
document.addEventListener("keydown", event => {
  const element = owner(event.target);
  if (event.key === "Escape" && held) hold(held);
  else if ((event.key === "Enter" || event.key === " ") && element && !element.matches("button")) {
    event.preventDefault();
    hold(element);
  }
});
addEventListener("hashchange", () => { held = null; light(null); scrollTo(0, 0); });

// The index: words, a type and a certainty narrow it; a heading sorts it.
const form = document.querySelector(".filters");
if (form) {
  const rows = [...document.querySelectorAll("tbody tr")];
  const cell = (row, i) => row.cells[i].textContent;

  const filter = () => {
    const words = form.words.value.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const types = [...row.querySelectorAll(".types span")].map(type => type.textContent);
      row.hidden = !words.every(word => text.includes(word))
        || (form.type.value !== "" && !types.includes(form.type.value))
        || (form.leak.value !== "" && cell(row, 4) !== form.leak.value);
      if (!row.hidden) shown++;
    }
    form.querySelector("output b").textContent = shown;
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", event => event.preventDefault());

  document.querySelectorAll("th button").forEach((button, i) => button.addEventListener("click", () => {
    const head = button.parentElement;
    const up = head.getAttribute("aria-sort") !== "ascending";
    document.querySelectorAll("th").forEach(other => other.setAttribute("aria-sort", "none"));
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const key = row => row.cells[i].dataset.v;
    const compare = (a, b) => key(a) === undefined
      ? cell(a, i).localeCompare(cell(b, i)) : Number(key(a)) - Number(key(b));
    rows.sort((a, b) => up ? compare(a, b) : compare(b, a));
    document.querySelector("tbody").append(...rows);
  }));
}
