// Defines the exhibits that a page has, and loads nothing where there is none.
// Material announces each page, the first and those of instant navigation, on document$.

const asked = new Set();

const here = (path) => new URL(path, import.meta.url);

// Not in the head: Material removes from it what the next page's head has not.
const style = (href) =>
  new Promise((onload, onerror) => {
    const sheet = document.createElement("link");
    document.body.append(Object.assign(sheet, { rel: "stylesheet", href, onload, onerror }));
  });

async function define(name) {
  asked.add(name);
  try {
    await style(here(`${name}.css`));
    await import(here(`${name}.js`));
  } catch (error) {
    console.info(error);
    asked.delete(name);
    for (const exhibit of document.querySelectorAll(name)) refuse(exhibit);
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
  const names = [...document.querySelectorAll(".live > *")].map((one) => one.localName);
  for (const name of new Set(names)) if (!asked.has(name)) define(name);
});
