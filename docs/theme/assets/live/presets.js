// Settings worth trying, good and bad: what each changes in those of the article.

export const PRESETS = {
  article: {},
  fast: { lr: 1 },
  slow: { lr: 0.0001 },
  sigmoid: { activation: "sigmoid" },
  two: { hidden: 2 },
  long: { epochs: 30 },
  zero: { broken: "zero" },
  labels: { broken: "labels" },
};
