// Leads through rows by keys. Everything it does can be done without it: rows are lists of links.
(() => {
  "use strict";
  const strip = document.querySelector(".keys");
  if (!strip) {
    return;
  }
  const button = strip.querySelector("button");
  let off = false;
  try {
    off = localStorage.getItem("keys") === "off";
  } catch {
    // Storage may be forbidden; then the choice lasts as long as the page.
  }

  const show = () => {
    strip.classList.toggle("off", off);
    button.textContent = off ? button.dataset.on : button.dataset.off;
  };
  button.addEventListener("click", () => {
    off = !off;
    try {
      localStorage.setItem("keys", off ? "off" : "on");
    } catch {
      // As above.
    }
    show();
  });

  const rows = () => [...document.querySelectorAll(".row")].filter((row) => row.offsetParent);
  const current = () => document.activeElement && document.activeElement.closest(".row");
  const move = (step) => {
    const all = rows();
    const here = all.indexOf(current());
    const from = here < 0 ? (step > 0 ? firstBelowTheTop(all) - 1 : all.length) : here;
    const row = all[Math.max(0, Math.min(all.length - 1, from + step))];
    const link = row && row.querySelector("h3 a");
    if (link) {
      link.focus({ preventScroll: true });
      row.scrollIntoView({ block: "nearest" });
    }
  };
  const firstBelowTheTop = (all) =>
    Math.max(0, all.findIndex((row) => row.getBoundingClientRect().top >= 0));
  const follow = (relation) => {
    const link = document.querySelector(`a[rel~="${relation}"]`);
    if (link) {
      link.click();
    }
  };
  const actions = {
    j: () => move(1),
    k: () => move(-1),
    o: () => current() && current().querySelector("h3 a").click(),
    x: () => {
      const details = current() && current().querySelector("details");
      if (details) {
        details.open = !details.open;
      }
    },
    n: () => follow("next"),
    p: () => follow("prev"),
  };
  document.addEventListener("keydown", (event) => {
    const action = actions[event.key];
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (!action || off || typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    event.preventDefault();
    action();
  });
  show();
})();
