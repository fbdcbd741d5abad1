// Material puts each copy button into a <nav>, as soon as its block is in the
// page: to a screen reader, some thirty landmarks without a name.

new MutationObserver(() => {
  for (const nav of document.querySelectorAll(".md-code__nav:not([role])")) {
    nav.setAttribute("role", "presentation");
  }
}).observe(document.body, { childList: true, subtree: true });
