// Typesets the page's formulas with MathJax, which is loaded where one of them comes near the
// view. A few at a time: all at once, they keep a phone busy for seconds.
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
    // The next page asks again.
    script.onerror = () => {
      loading = undefined;
      script.remove();
      reject(new Error(`${script.src} has not come`));
    };
    document.head.append(script);
  });
  return loading;
}

// Milliseconds after which formulas are set even if none is near, to be found and printed;
// and how many at a time, for the page to answer meanwhile.
const PATIENCE = 10_000;
const BATCH = 20;

// Sets the formulas of the page, unless that has begun.
let begin = () => {};

// One batch after the other: MathJax has a single state.
let typesetting = Promise.resolve();

function typeset(formulas) {
  const set = async () => {
    // Not those of a page that has been left, or that an exhibit has taken away.
    const there = formulas.filter((formula) => formula.isConnected);
    if (there.length === 0) return;
    await loadMathJax();
    await keepingPlace(() => MathJax.typesetPromise(there));
    await new Promise((resolve) => setTimeout(resolve));
  };
  typesetting = typesetting.then(set).catch(console.info);
}

async function forget() {
  if (!loading) return;
  await loading;
  MathJax.startup.output.clearCache();
  MathJax.typesetClear();
  MathJax.texReset();
}

// Formulas grow as they are set. Where the browser does not keep in place what is read
// below them (WebKit), a link to a section would miss it.
async function keepingPlace(change) {
  const read = CSS.supports("overflow-anchor", "auto") ? null : readNow();
  const place = () => read.getBoundingClientRect().top + scrollY;
  const before = read && place();
  await change();
  if (read?.isConnected) scrollBy({ top: place() - before, behavior: "instant" });
}

// The part of the article that is first in view, below the page's header.
function readNow() {
  const top = document.querySelector(".md-header").offsetHeight;
  const parts = document.querySelectorAll(".md-content__inner > *");
  return [...parts].find((part) => part.getBoundingClientRect().bottom > top);
}

document$.subscribe(() => {
  begin();
  const formulas = [...document.querySelectorAll(".arithmatex:not(:has(mjx-container))")];
  if (formulas.length === 0) return;
  typesetting = typesetting.then(forget).catch(console.info);
  const observer = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && begin(),
    { rootMargin: "50%" },
  );
  for (const formula of formulas) observer.observe(formula);
  const timer = setTimeout(() => begin(), PATIENCE);
  begin = () => {
    clearTimeout(timer);
    observer.disconnect();
    while (formulas.length > 0) typeset(formulas.splice(0, BATCH));
  };
});

addEventListener("beforeprint", () => begin());
