// The language selector outlives instant navigation: on every page, its links lead to
// that page, and to the section at which the reader is; to the first page of a language
// that has not got it.

{
  const choices = [...document.querySelectorAll(".md-select__link")];
  const own = choices.find(({ hreflang }) => hreflang === document.documentElement.lang);
  const root = ({ dataset }) => new URL(dataset.root, address).pathname;
  const address = location.href;
  let isFirst = true;

  document$.subscribe(() => {
    // The first page has the links of the build: 404.html is not where it says.
    if (!isFirst) {
      const page = location.pathname.slice(root(own).length);
      for (const choice of choices) {
        const has = choice.dataset.pages.split(" ").includes(page);
        choice.href = root(choice) + (has ? page : "");
      }
    }
    isFirst = false;
  });

  // Before the link is followed, by whatever means.
  for (const event of ["pointerdown", "click"]) {
    document.addEventListener(
      event,
      ({ target }) => {
        const choice = target.closest(".md-select__link");
        if (!choice) return;
        const anchor = location.hash.slice(1);
        choice.hash = document.getElementById(anchor) ? anchor : "";
      },
      { capture: true },
    );
  }
}
