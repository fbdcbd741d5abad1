// The language selector outlives instant navigation: on every page it is given
// the links of that page's head, and the section at which the reader is.

{
  const choices = document.querySelectorAll(".md-select__link[hreflang]");

  const counterpart = (language) =>
    document.head.querySelector(`link[rel~="alternate"][hreflang="${language}"]`);

  const pathOf = (link) => new URL(link.href).pathname;

  document$.subscribe(() => {
    // The head names the published site: a copy of it elsewhere has its paths.
    const own = counterpart(document.documentElement.lang);
    if (!own || pathOf(own) !== location.pathname) return;
    for (const choice of choices) choice.href = pathOf(counterpart(choice.hreflang));
  });

  // Before the link is followed, by whatever means.
  for (const event of ["pointerdown", "click"]) {
    document.addEventListener(
      event,
      ({ target }) => {
        const choice = target.closest(".md-select__link[hreflang]");
        if (!choice) return;
        const anchor = location.hash.slice(1);
        choice.hash = document.getElementById(anchor) ? anchor : "";
      },
      { capture: true },
    );
  }
}
