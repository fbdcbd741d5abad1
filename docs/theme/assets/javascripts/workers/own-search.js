// Material's search worker, of which main.html passes the name, and what it lacks: a word
// is found by its beginning and by its root, with or without its accents. What is compared
// is folded on both sides, what is displayed is not.

importScripts(location.search.slice(1)); // this defines `lunr`

{
  const fold = (text) =>
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replaceAll("œ", "oe")
      .replaceAll("æ", "ae");

  // Languages make their filter of stop words with this, when they are loaded.
  const { generateStopWordFilter } = lunr;
  lunr.generateStopWordFilter = (words) => {
    const filter = generateStopWordFilter(words.map(fold));
    return (word) => filter(fold(`${word}`)) && word;
  };

  // What separates words on pages separates those of a query: each sign becomes a
  // space, save those of lunr's own language.
  const signs = /['’](?:[dmst]|ll|re|ve)(?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N}_*+~^-]/giu;
  lunr.QueryLexer = class extends lunr.QueryLexer {
    constructor(query) {
      super(query.replace(signs, (sign) => " ".repeat(sign.length)));
    }
  };

  // Stands for both of lunr's pipelines: the one of words that go into the index
  // (run), and the one of words that are looked for (runString).
  class Words {
    constructor({ stemmer, stopWordFilter }) {
      this.stem = (word) => fold(`${stemmer(new lunr.Token(word))}`);
      this.isStopWord = (word) => !stopWordFilter(fold(word));
      this.roots = new Map();
    }

    // Folded words end otherwise than a stemmer expects, and leave it half-way:
    // entrainees, entraine, entrain.
    root(word) {
      const stem = this.stem(word);
      return stem.length < word.length ? this.root(stem) : stem;
    }

    run(tokens) {
      const kept = tokens.filter((token) => !this.isStopWord(`${token}`));
      for (const token of kept) {
        const word = `${token.update(fold)}`;
        if (!this.roots.has(word)) this.roots.set(word, this.root(word));
      }
      return kept;
    }

    runString(term) {
      const word = fold(term.replaceAll("*", ""));
      const root = this.root(word);
      const found = [...this.roots.keys()].filter(
        (indexed) =>
          this.roots.get(indexed) === root ||
          (word && term.endsWith("*") && indexed.startsWith(word)),
      );
      // lunr wants a term, even where there is none to be found.
      return found.length ? found : [word];
    }
  }

  lunr.Builder = class extends lunr.Builder {
    words = new Words(lunr);

    use(language) {
      super.use(language);
      this.words = new Words(language);
      // Material asks it which words are not to be called missing.
      lunr.stopWordFilter = language.stopWordFilter;
    }

    add(section, attributes) {
      this.pipeline = this.words;
      super.add(section, attributes);
    }

    build() {
      this.searchPipeline = this.words;
      return super.build();
    }
  };

  lunr.Index = class extends lunr.Index {
    query(ask) {
      const typed = new Map();
      const results = super.query((query) => {
        ask.call(query, query);
        // The last word may be the beginning of another one.
        query.clauses = query.clauses.filter(
          ({ term }, place) =>
            !this.pipeline.isStopWord(term.replaceAll("*", "")) ||
            place === query.clauses.length - 1,
        );
        for (const clause of query.clauses) {
          clause.usePipeline = true;
          typed.set(clause.term.replaceAll("*", ""), this.pipeline.runString(clause.term));
        }
      });
      // Material calls a typed word missing unless a found one begins with it.
      for (const { matchData } of results) {
        for (const [word, found] of typed) {
          if (found.some((term) => term in matchData.metadata)) {
            matchData.metadata[word] ??= {};
          }
        }
      }
      return results;
    }
  };

  // The page that a result leads to marks what begins with one of `terms`, the typed
  // words: it is told those that were found, too, as they are written, and none
  // without a meaning.
  const { postMessage } = self;
  self.postMessage = (message) => {
    for (const { title, text, terms } of message.data?.items?.flat() ?? []) {
      for (const term in terms) if (!lunr.stopWordFilter(term)) delete terms[term];
      for (const [, marked] of `${title} ${text}`.matchAll(/<mark>(.+?)<\/mark>/g)) {
        const word = marked.toLowerCase();
        const begins = (term) => word.startsWith(term);
        if (!Object.keys(terms).some(begins)) terms[word] = true;
      }
    }
    postMessage(message);
  };
}
