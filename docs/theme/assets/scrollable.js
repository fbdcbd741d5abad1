// Code that scrolls sideways can be reached, and so scrolled, by the keyboard, at whatever
// width. Material sees to it block by block, and with content.lazy where one is in view: the
// Tab key would pass over those that are not yet.

{
  const widths = new ResizeObserver((boxes) => {
    for (const { target: box } of boxes) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  });

  document$.subscribe(() => {
    widths.disconnect();
    for (const code of document.querySelectorAll("pre > code")) widths.observe(code);
  });
}
