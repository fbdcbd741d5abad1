// Shows a term's definition beside it: where the mouse rests, where the keyboard
// gets, at a first tap (a second one follows the link). It stays while the mouse is
// on it, and Escape hides it: WCAG 1.4.13. Material's own tooltips do neither, and
// take the copy buttons' names away.

{
  const GAP = 6;
  const MARGIN = 12;

  const box = document.createElement("div");
  box.id = "__definition";
  box.className = "definition";
  box.setAttribute("role", "tooltip");
  box.hidden = true;

  let term = null; // whose definition is shown
  let waiting;
  let touched;

  const hide = () => {
    clearTimeout(waiting);
    if (!term) return;
    term.title = box.textContent;
    term.removeAttribute("aria-describedby");
    term = null;
    box.hidden = true;
  };

  const show = (found, pointer) => {
    hide();
    if (!found.isConnected || !box.isConnected) return; // the page has been left
    term = found;
    box.textContent = term.title;
    term.removeAttribute("title"); // or the browser would show it as well
    term.setAttribute("aria-describedby", box.id);
    box.hidden = false;
    place(partUnder(pointer) ?? term.getBoundingClientRect());
  };

  // Where a term goes on in the next line, the reader points at one part of it.
  const partUnder = (pointer) =>
    [...term.getClientRects()].find(
      ({ left, right, top, bottom }) =>
        left <= pointer?.clientX && pointer.clientX <= right &&
        top <= pointer.clientY && pointer.clientY <= bottom,
    );

  // Below the term; above it where there is room only there.
  const place = ({ left, top, bottom }) => {
    const page = document.documentElement;
    const origin = box.offsetParent.getBoundingClientRect();
    const { width, height } = box.getBoundingClientRect();
    const x = Math.max(MARGIN, Math.min(left, page.clientWidth - width - MARGIN));
    const above = top - GAP - height;
    const below = bottom + GAP;
    const header = document.querySelector(".md-header").offsetHeight;
    const y = below + height > page.clientHeight && above > header ? above : below;
    box.style.left = `${x - origin.left}px`;
    box.style.top = `${y - origin.top}px`;
  };

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    clearTimeout(waiting);
    const near = event.target.closest(".term, .definition");
    if (near === box || near === term) return;
    const leave = () => document.activeElement !== term && hide();
    waiting = setTimeout(near ? () => show(near, event) : leave, near ? 150 : 300);
  });

  document.addEventListener("pointerdown", ({ target, pointerType }) => {
    touched = pointerType === "touch";
    if (!target.closest(".term, .definition")) hide();
  });

  // Before Material's navigation hears of it.
  document.addEventListener(
    "click",
    (event) => {
      const found = event.target.closest(".term");
      // By the keyboard, a link has no detail.
      if (!touched || !event.detail || !found || found === term) return;
      event.preventDefault();
      event.stopPropagation();
      show(found, event);
    },
    { capture: true },
  );

  document.addEventListener("focusin", ({ target }) => {
    if (target.matches(".term:focus-visible")) show(target);
  });

  document.addEventListener("focusout", hide);

  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });

  document$.subscribe(() => {
    hide();
    document.querySelector(".md-content").append(box);
  });
}
