// Runs before the first paint: the chosen look, else the system's. Then the few things that need no server.
(() => {
  const root = document.documentElement;
  const chosen = localStorage.getItem("vitae-theme");
  if (chosen) root.dataset.theme = chosen;
  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

  document.addEventListener("click", e => {
    if (e.target.closest("[data-theme-toggle]")) {
      root.dataset.theme = isDark() ? "light" : "dark";
      localStorage.setItem("vitae-theme", root.dataset.theme);
    }
    if (e.target.closest("a.skip")) {
      e.preventDefault();
      document.getElementById("main").focus();
    }
  }, true);

  // A file dragged over a drop zone.
  for (const [event, over] of [["dragenter", true], ["dragover", true], ["dragleave", false], ["drop", false]])
    document.addEventListener(event, e => e.target.closest?.(".drop")?.classList.toggle("over", over));
})();
