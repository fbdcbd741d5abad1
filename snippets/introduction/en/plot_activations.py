"""Three activation functions."""

# --8<-- [start:block]
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-3, 3, 121)
curves = {
    "ReLU": (np.maximum(0, x), "solid"),
    "tanh": (np.tanh(x), "dashed"),
    "sigmoid": (1 / (1 + np.exp(-x)), "dashdot"),
}

figure, axes = plt.subplots(figsize=(4.4, 3), layout="constrained")
for name, (y, linestyle) in curves.items():
    axes.plot(x, y, linestyle=linestyle, linewidth=2, label=name)
axes.axhline(0, color="tab:gray", linewidth=0.8)
axes.axvline(0, color="tab:gray", linewidth=0.8)
axes.set_ylim(-1.2, 2.2)
axes.set_yticks([-1, 0, 1, 2])
axes.set_xlabel("weighted sum")
axes.set_ylabel("output")
axes.legend()
plt.show()
# --8<-- [end:block]
