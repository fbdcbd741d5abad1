// Material puts the tags of each page that a search finds into a <nav>: to a screen reader,
// landmarks without a name of their own.

{
  const found = document.querySelector(".md-search-result");
  if (found) {
    new MutationObserver(() => {
      for (const tags of found.querySelectorAll(".md-tags:not([role])")) {
        tags.setAttribute("role", "presentation");
      }
    }).observe(found, { childList: true, subtree: true });
  }
}
