// Material puts each copy button, and the tags of each page that a search finds, into a
// <nav>: to a screen reader, some thirty landmarks without a name of their own.

const NAMELESS = ".md-code__nav:not([role]), .md-search-result .md-tags:not([role])";

new MutationObserver(() => {
  for (const nav of document.querySelectorAll(NAMELESS)) {
    nav.setAttribute("role", "presentation");
  }
}).observe(document.body, { childList: true, subtree: true });
