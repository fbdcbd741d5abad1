// Typesets the page's maths with MathJax, loaded only where some comes near the view: it
// keeps a phone busy for a second.
// Material announces each page, the first and those of instant navigation, on
// document$.

const folder = new URL("mathjax", document.currentScript.src).href;

window.MathJax = {
  loader: {
    paths: { mathjax: folder, "mathjax-newcm": folder + "/newcm" },
    load: ["core", "input/tex", "output/chtml", "a11y/assistive-mml"],
  },
  output: { font: "mathjax-newcm" },
  options: { ignoreHtmlClass: ".*|", processHtmlClass: "arithmatex" },
  startup: {
    typeset: false,
    ready() {
      // Set by a11y/assistive-mml for MathJax's menu, which is not loaded.
      delete MathJax.config.options.menuOptions;
      MathJax.startup.defaultReady();
    },
  },
};

let loading;

function loadMathJax() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = folder + "/startup.js";
    script.onload = () => MathJax.startup.promise.then(resolve, reject);
    script.onerror = reject;
    document.head.append(script);
  });
  return loading;
}

// Milliseconds after which formulas are set even if none is near, to be found and printed.
const PATIENCE = 10_000;

// Ends the wait for one of the formulas to come near the view.
let begin = () => {};

const wanted = (formulas) =>
  new Promise((resolve) => {
    const near = (entries) => entries.some((entry) => entry.isIntersecting) && begin();
    const observer = new IntersectionObserver(near, { rootMargin: "100%" });
    const timer = setTimeout(() => begin(), PATIENCE);
    begin = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    for (const formula of formulas) observer.observe(formula);
  });

async function typeset() {
  const formulas = document.querySelectorAll(".arithmatex:not(:has(mjx-container))");
  if (formulas.length === 0) return;
  await wanted(formulas);
  // That page has been left.
  if (![...formulas].some((formula) => formula.isConnected)) return;
  await loadMathJax();
  MathJax.startup.output.clearCache();
  MathJax.typesetClear();
  MathJax.texReset();
  await keepingPlace(() => MathJax.typesetPromise());
  for (const box of document.querySelectorAll("div.arithmatex")) widths.observe(box);
}

// What scrolls can be reached, and so scrolled, by the keyboard, at whatever width.
const widths = new ResizeObserver((boxes) => {
  for (const { target: box } of boxes) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }
});

// Formulas grow as they are set. Where the browser does not keep in place what is read
// below them (WebKit), a link to a section would miss it.
async function keepingPlace(change) {
  const read = CSS.supports("overflow-anchor", "auto") ? null : readNow();
  const place = () => read.getBoundingClientRect().top + scrollY;
  const before = read && place();
  await change();
  if (read) scrollBy({ top: place() - before, behavior: "instant" });
}

// The part of the article that is first in view, below the page's header.
function readNow() {
  const top = document.querySelector(".md-header").offsetHeight;
  const parts = document.querySelectorAll(".md-content__inner > *");
  return [...parts].find((part) => part.getBoundingClientRect().bottom > top);
}

// One page after the other: MathJax has a single state.
let typesetting = Promise.resolve();

document$.subscribe(() => {
  begin();
  typesetting = typesetting.then(typeset, typeset);
});

addEventListener("beforeprint", () => begin());
