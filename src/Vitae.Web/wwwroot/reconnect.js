// Everything a page shows is kept by the server: after a lost connection the page is simply loaded again.
(() => {
  const dialog = document.getElementById("components-reconnect-modal");
  const again = async () => {
    try {
      await fetch("/icon.svg", { cache: "no-store" });
      return location.reload();
    } catch {
      // Still away.
    }
    setTimeout(again, 1000);
  };
  dialog.addEventListener("components-reconnect-state-changed", e => {
    if (e.detail.state === "failed" || e.detail.state === "rejected") again();
  });
})();
