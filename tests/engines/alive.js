// What a reader would miss on the page that a tab shows, a line each; none if all is well.
// `other` is the language to which the selector leads.
async (other) => {
  const faults = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const until = async (holds, fault) => {
    const end = performance.now() + 15000;
    while (!(await holds())) {
      if (performance.now() > end) return faults.push(fault);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  if (window.complaints === undefined) faults.push("the page was loaded anew");
  else faults.push(...window.complaints.splice(0));

  const formulas = all(".arithmatex");
  formulas[0]?.scrollIntoView({ behavior: "instant" });
  await until(
    () => formulas.every((formula) => formula.querySelectorAll("mjx-container").length === 1),
    "a formula is not typeset, or more than once",
  );
  for (const formula of formulas.slice(0, 1)) {
    const { fontFamily } = getComputedStyle(formula.querySelector("mjx-math"));
    if (!fontFamily.includes("MJX")) faults.push("formulas have lost their font");
  }

  const copied = all("div.highlight:not(.no-copy) > pre > code");
  await until(
    () => copied.every((code) => code.closest("div").querySelector("button")),
    "a block has no copy button",
  );

  const [term] = all("a.term");
  if (term) {
    const over = { bubbles: true, pointerType: "mouse" };
    const isShown = () =>
      all(".definition:not([hidden])").some((box) => box.textContent.length > 20);
    let waited = 0;
    await until(() => {
      // Again and again: the mouse itself may be over something else.
      if (waited++ % 10 === 0) term.dispatchEvent(new PointerEvent("pointerover", over));
      return isShown();
    }, "a term shows no definition");
    if (all(".definition").length !== 1) faults.push("there are two definitions");
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  }

  const language = all(`.md-select__link[hreflang=${other}]`)[0];
  const french = location.pathname.replace(/^\/en\//, "/");
  const counterpart = other === "fr" ? french : `/en${french}`;
  await until(
    () => language.pathname === counterpart,
    "the language switch leads elsewhere",
  );

  // One control of each exhibit, what it changes, and how.
  const set = (control, value) => {
    control.value = value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const controls = {
    "live-neuron": [".neuron-said", (at) => set(at("[name=w1]"), at("[name=w1]").value < 0 ? 1 : -1)],
    "live-network": ["[data-part=pixels] canvas", (at) => at("[name=image]:not([aria-pressed=true])").click(), "ariaLabel"],
    "live-training": [".training-state", (at) => at(".training-buttons button:nth-child(2)").click()],
    "live-garment": [".garment-answer", (at) => at("[name=clear]").click()],
    "live-guess": [".guess-answer", (at) => at("[name=image]").click()],
    "live-curve": [".curve-said", (at) => at("[name=compare]").click()],
    "live-levels": [".level-said", (at) => at("[name=compare]").click()],
    "live-pair": [".pair-said", (at) => at("[name=compare]").click()],
    "live-dial": ["output", (at) => set(at("input"), at("input").value === "0" ? 1 : 0)],
    "live-descent": [".descent-said", (at) => at("[name=step]").click()],
    "live-tiny": [".tiny-said", (at) => at("[name=next]").click()],
    "live-python": [".python-state", (at) => (at(".python-edit").click(), at("[name=run]").click())],
    "live-contest": ["legend", (at) => at("fieldset button").click()],
  };
  for (const exhibit of all(".live > *")) {
    const name = exhibit.localName;
    exhibit.scrollIntoView({ behavior: "instant" });
    await until(() => exhibit.dataset.state === "ready", `${name} is not ready`);
    if (exhibit.dataset.state !== "ready") continue;
    const isStyled = [...document.styleSheets].some((sheet) =>
      sheet.href?.endsWith(`/${name}.css`),
    );
    if (!isStyled) faults.push(`${name} has lost its style`);
    const at = (selector) => exhibit.querySelector(selector);
    const [place, act, property = "textContent"] = controls[name];
    const before = at(place)[property];
    act(at);
    await until(() => at(place)?.[property] !== before, `${name} does not answer`);
  }
  scrollTo({ top: 0, behavior: "instant" });
  return faults;
}
