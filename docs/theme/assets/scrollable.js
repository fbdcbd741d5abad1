// What scrolls sideways can be reached, and so scrolled, by the keyboard, at whatever width.
// Material sees to it for code alone, and with content.lazy where that is in view: the Tab key
// would pass over what is not yet. A formula changes its height when it is set.

{
  const widths = new ResizeObserver((boxes) => {
    for (const { target: box } of boxes) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  });

  document$.subscribe(() => {
    widths.disconnect();
    const boxes = document.querySelectorAll("pre > code, div.arithmatex");
    for (const box of boxes) widths.observe(box);
  });
}
