"""Exercise: one step of descent, for a straight line and two points."""

from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
points_x, points_r = np.array([0.0, 2.0]), np.array([1.0, 3.0])
w, b = 0.0, 0.0

residuals = w * points_x + b - points_r
w_slope = 2 * (residuals * points_x).mean()
b_slope = 2 * residuals.mean()
loss_before = (residuals**2).mean()
print(f"{loss_before=:.2f} {w_slope=:.1f} {b_slope=:.1f}")

w, b = w - 0.1 * w_slope, b - 0.1 * b_slope
residuals = w * points_x + b - points_r
loss_after = (residuals**2).mean()
print(f"{w=:.1f} {b=:.1f} {loss_after=:.2f}")
# --8<-- [end:block]
