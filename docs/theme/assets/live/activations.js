// Activation functions, each with its slope where the function has the value y.

export const activations = {
  identity: { of: (x) => x, slope: () => 1 },
  relu: { of: (x) => (x > 0 ? x : 0), slope: (y) => (y > 0 ? 1 : 0) },
  sigmoid: { of: (x) => 1 / (1 + Math.exp(-x)), slope: (y) => y * (1 - y) },
  tanh: { of: Math.tanh, slope: (y) => 1 - y * y },
};
