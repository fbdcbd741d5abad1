// Defines each exhibit of a page before it comes into view, and loads nothing where there is
// none. Material announces each page, the first and those of instant navigation, on document$.

const asked = new Set();

const approaching = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      approaching.unobserve(target);
      if (!asked.has(target.localName)) define(target.localName);
    }
  },
  { rootMargin: "100%" },
);

const here = (path) => new URL(path, import.meta.url);

// Not in the head: Material removes from it what the next page's head has not.
const link = (properties) =>
  document.body.append(Object.assign(document.createElement("link"), properties));

const style = (href) =>
  new Promise((onload, onerror) => link({ rel: "stylesheet", href, onload, onerror }));

async function define(name) {
  asked.add(name);
  const script = here(`${name}.js`);
  // It comes with the styles, and runs after them.
  link({ rel: "modulepreload", href: script });
  try {
    await style(here(`${name}.css`));
    await import(script);
  } catch (error) {
    console.info(error);
    asked.delete(name);
    for (const exhibit of document.querySelectorAll(name)) {
      approaching.unobserve(exhibit); // on this page, it is asked for once
      refuse(exhibit);
    }
  }
}

// Says that an exhibit cannot start; its still picture and text stay.
function refuse(exhibit) {
  const { common } = JSON.parse(document.querySelector(".live-words").dataset.words);
  const state = Object.assign(document.createElement("p"), { textContent: common.stopped });
  state.role = "status";
  exhibit.append(state);
  exhibit.dataset.state = "failed";
}

window.document$.subscribe(() => {
  // Of a page that has been left, nothing is awaited any more.
  approaching.disconnect();
  for (const exhibit of document.querySelectorAll(".live > *")) approaching.observe(exhibit);
});
