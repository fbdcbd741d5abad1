// Defines the exhibits that a page has, and loads nothing where there is none.
// Material announces each page, the first and those of instant navigation, on document$.

const folder = new URL(".", import.meta.url);
const asked = new Set();

window.document$.subscribe(() => {
  for (const { localName } of document.querySelectorAll(".live > *")) {
    if (asked.has(localName)) continue;
    asked.add(localName);
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = new URL(`${localName}.css`, folder);
    sheet.onload = () => import(new URL(`${localName}.js`, folder));
    document.head.append(sheet);
  }
});
