// Under `mkdocs serve`: says how far the blocks are that are being executed, and puts
// what they gave into the page as soon as it is there. Numbers in the prose come when
// the page is loaded again, at the end.

{
  const fill = (words, values) =>
    words.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  // Where the browser doesn't, keep what the reader sees in its place.
  const keepingPlace = (element, change) => {
    const isAbove = element.getBoundingClientRect().bottom < 0;
    const height = document.documentElement.scrollHeight;
    change();
    if (isAbove && !CSS.supports("overflow-anchor", "auto"))
      scrollBy(0, document.documentElement.scrollHeight - height);
  };

  const put = async (note, root) => {
    const answer = await fetch(`${root}weave/outputs/${note.dataset.output}`);
    if (!answer.ok) return;
    const text = await answer.text();
    const box = note.nextElementSibling;
    keepingPlace(note, () => {
      note.remove();
      if (note.dataset.output.endsWith(".svg")) {
        box.innerHTML = text;
        const { width, height } = box.firstElementChild.attributes;
        box.style.setProperty("--width", `${width.value}px`);
        box.style.setProperty("--ratio", `${width.value} / ${height.value}`);
      } else if (note.dataset.output.endsWith(".html")) {
        box.innerHTML = text;
      } else {
        box.querySelector("code").textContent = text;
      }
    });
  };

  const show = async (status, progress) => {
    const { root } = status.dataset;
    const words = JSON.parse(status.dataset.words);
    const said = fill(words.progress, progress);
    // A screen reader says it again whenever it changes.
    if (status.textContent !== said) status.textContent = said;
    for (const note of document.querySelectorAll(".waiting")) {
      const { block, output } = note.dataset;
      if (progress.outputs.includes(output)) await put(note, root);
      else {
        const seconds = progress.running[block];
        note.querySelector("span").textContent =
          seconds === undefined ? words.waiting : fill(words.running, { seconds });
      }
    }
  };

  document$.subscribe(async () => {
    const status = document.querySelector(".weaving");
    while (status?.isConnected) {
      try {
        const answer = await fetch(`${status.dataset.root}weave/progress.json`);
        await show(status, await answer.json());
      } catch {
        // The server has been stopped, or starts again.
      }
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  });
}
