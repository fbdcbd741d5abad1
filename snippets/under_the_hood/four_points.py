"""The tiny network learns four points that no straight line separates."""

from snippets.under_the_hood.tiny_way_back import rows_of, way_back
from snippets.under_the_hood.tiny_way_out import log, way_out

# --8<-- [start:block]
four_points = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
learner = [
    [[1.0, -0.5], [-0.5, 0.8]],  # 0.5 has become -0.5
    [0.0, 0.1],
    [[0.6, -0.4], [-0.2, 0.3]],
    [0.0, 0.0],
]

for epoch in range(101):
    if epoch % 20 == 0:
        scores = [way_out(inputs, learner)[1] for inputs, _ in four_points]
        costs = [-log(p[label]) for p, (_, label) in zip(scores, four_points)]
        print(epoch, f"{sum(costs) / 4:.2f}", *(f"{p[1]:.2f}" for p in scores))
    for inputs, label in four_points:
        found = way_back(inputs, label, learner)
        for row, slopes in zip(rows_of(learner), rows_of(found)):
            for i, slope in enumerate(slopes):
                row[i] -= 0.2 * slope
# --8<-- [end:block]
