// The index of all pages is larger than most of them, and Material fetches it with each:
// here, it waits until somebody turns to the search box, unless the address has words
// to mark, which takes the index too.
if (!new URLSearchParams(location.search).has("h")) {
  const { open, send } = XMLHttpRequest.prototype;

  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    open.call(this, method, address, ...rest);
    if (new URL(address, document.baseURI).pathname.endsWith("/search/search_index.json")) {
      const search = document.forms.namedItem("search");
      this.send = () =>
        search.addEventListener("focusin", () => send.call(this), { once: true });
    }
  };
}
