"""Three activation functions."""

# --8<-- [start:block]
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-3, 3, 121)
curves = {
    "ReLU": (np.maximum(0, x), "solid"),
    "tanh": (np.tanh(x), "dashed"),
    "sigmoïde": (1 / (1 + np.exp(-x)), "dashdot"),
}

plt.figure(figsize=(6, 3.6))
for name, (y, linestyle) in curves.items():
    plt.plot(x, y, linestyle=linestyle, linewidth=2, label=name)
plt.axhline(0, color="tab:gray", linewidth=0.8)
plt.axvline(0, color="tab:gray", linewidth=0.8)
plt.ylim(-1.2, 2.2)
plt.xlabel("somme pondérée")
plt.ylabel("sortie")
plt.legend()
plt.tight_layout()
plt.show()
# --8<-- [end:block]
