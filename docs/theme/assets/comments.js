// Shows a page's comments, by giscus, once the reader asks for them: before that,
// nothing is asked of giscus.app or GitHub.

const HOST = "https://giscus.app";

function theme() {
  return document.body.dataset.mdColorScheme === "slate" ? "dark" : "light";
}

function show() {
  const comments = document.querySelector(".comments");
  const button = comments.querySelector(".comments__show");
  const state = comments.querySelector(".comments__state");
  const place = comments.querySelector(".giscus");

  const script = document.createElement("script");
  Object.assign(script.dataset, place.dataset, { theme: theme() });
  script.src = HOST + "/client.js";
  script.crossOrigin = "anonymous";
  script.onload = () => (state.textContent = "");
  script.onerror = () => {
    state.textContent = state.dataset.failed;
    button.hidden = false;
  };
  state.textContent = state.dataset.loading;
  button.hidden = true;
  // The button had the focus: whoever reads by keyboard goes on from here.
  comments.querySelector("h2").focus();
  comments.append(script);
}

document$.subscribe(() => {
  const button = document.querySelector(".comments__show");
  if (!button) return;
  button.onclick = show;
  button.disabled = false;
});

new MutationObserver(() => {
  document
    .querySelector("iframe.giscus-frame")
    ?.contentWindow.postMessage({ giscus: { setConfig: { theme: theme() } } }, HOST);
}).observe(document.body, { attributeFilter: ["data-md-color-scheme"] });
