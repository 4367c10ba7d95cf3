// The pages work without this file; it only helps.
"use strict";

// A form is sent once, however often its button is pressed.
for (const form of document.querySelectorAll("main form[method=post], header form[method=post]")) {
  let sent = false;
  form.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
  });
  // Going back may bring the page out of the browser's memory as it was left: its form can be sent anew.
  addEventListener("pageshow", () => { sent = false; });
}

for (const button of document.querySelectorAll("[data-reveal]")) {
  const field = document.getElementById(button.dataset.reveal);
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = field.type === "password";
    field.type = shown ? "text" : "password";
    const word = button.firstElementChild;
    word.textContent = shown ? word.dataset.hide : word.dataset.show;
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// The rules of usernames and passwords, as the server has them; each takes what is typed and the policy's facts.
// Around a username, spaces do not count.
const runs = (text, length) =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, start) => text.slice(start, start + length).join(""));
const rules = {
  username_length: (text, facts) => within(text.trim(), facts),
  username_digits: (text, facts) => (text.match(/[0-9]/g) ?? []).length <= Number(facts.maxDigits),
  username_characters: (text) => /^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ0-9._-]*$/u.test(text.trim()),
  password_length: (text, facts) => within(text, facts),
  password_upper: (text) => /\p{Lu}/u.test(text),
  password_lower: (text) => /\p{Ll}/u.test(text),
  password_digit: (text) => /[0-9]/.test(text),
  password_symbol: (text) => /[\p{P}\p{S} ]/u.test(text),
  password_username: (text, facts) =>
    !runs([...fold(facts.username)], Number(facts.run)).some((run) => fold(text).includes(run)),
  password_common: (text, facts) => !facts.common.split(" ").includes(fold(text).replace(/[^\p{L}]/gu, "")),
};
// By way of capitals, which part ß from ss no more than the server does, and small letters first: ẞ is its own capital.
// The dotless ı stays what it is; its capital is that of i.
const fold = (text) =>
  text.normalize("NFC").replace(/[^ı]+/gu, (part) => part.toLowerCase().toUpperCase().toLowerCase());
const within = (text, facts) => [...text].length >= Number(facts.min) && [...text].length <= Number(facts.max);

for (const list of document.querySelectorAll("[data-checklist]")) {
  const field = document.getElementById(list.dataset.checklist);
  const items = [...list.querySelectorAll("[data-rule]")];
  const count = list.querySelector("[data-count]");
  const check = () => {
    const text = field.value.normalize("NFC");
    let met = 0;
    for (const item of items) {
      const state = item.querySelector(".state");
      const holds = text !== "" && rules[item.dataset.rule](text, list.dataset);
      met += holds;
      item.classList.toggle("met", holds);
      state.textContent = holds ? state.dataset.met : state.dataset.unmet;
    }
    count.textContent = count.dataset.count.replace("{met}", met).replace("{all}", items.length);
  };
  field.addEventListener("input", check);
  check();
}

// A session warns before it ends, and goes on when the person says so, until it has lasted as long as it may.
for (const dialog of document.querySelectorAll("dialog[data-idle]")) {
  const { idle, full, life, warning } = Object.fromEntries(
    Object.entries(dialog.dataset).map(([name, seconds]) => [name, Number(seconds) * 1000]),
  );
  const form = dialog.querySelector("form");
  const lastMoment = Date.now() + life;
  let isLast = false;
  let timers = [];
  const sayLast = (left) => {
    const button = form.querySelector("button");
    dialog.querySelector("p").textContent = dialog.dataset[`last-${Math.floor(left / 60000)}`];
    button.textContent = button.dataset.last;
  };
  const wait = (left) => {
    timers.forEach(clearTimeout);
    const most = lastMoment - Date.now();
    const end = Math.min(left, most);
    isLast = most <= left;
    if (isLast) sayLast(Math.max(0, Math.min(end, warning)));
    timers = [
      setTimeout(() => dialog.open || dialog.showModal(), Math.max(0, end - warning)),
      setTimeout(() => location.assign(form.action), end),
    ];
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (isLast) return dialog.close();
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
    if (answer.type !== "opaqueredirect") return location.assign(form.action);
    dialog.close();
    wait(full);
  });
  wait(idle);
}
