"""What the live page computes, in Chromium and NumPy."""

import os
import subprocess
import sys

from tests.benchmarks.chromium import chromium
from tests.benchmarks.served import served
from tests.conftest import ROOT

# Milliseconds of a forward pass and of a training image, the medians of five times.
# The first epoch is not measured: meanwhile the browser compiles.
MEASURE = """async () => {
    const { prepared, Trainer } = await import("./assets/live/trainer.js");
    const { images } = await import("./assets/live/data.js");
    const sets = (await Promise.all(["training", "test"].map(images))).map(prepared);
    const [seed, lr, batch, hidden, activation] = [42, 0.001, 32, 128, "relu"];
    const settings = { seed, lr, batch, hidden, activation };
    const trainer = new Trainer(settings, ...sets);
    const forward = () => {
        const before = performance.now();
        for (const image of sets[1].images) trainer.network.forward(image);
        return (performance.now() - before) / sets[1].images.length;
    };
    const training = () => {
        const before = performance.now();
        const { epochs } = trainer;
        while (trainer.epochs === epochs) trainer.step();
        return (performance.now() - before) / sets[0].images.length;
    };
    training();
    return [forward, training].map((run) =>
        Array.from({ length: 5 }, run).sort((a, b) => a - b)[2]);
}"""


def measure(project):
    """Yield what was measured, the value and its limit; the site must be built."""
    with served(project / "site") as address, chromium() as browser:
        page = browser.new_page()
        page.goto(f"{address}404.html")
        forward, training = page.evaluate(MEASURE)
    yield "forward pass in Chromium: ms", forward, 0.15
    yield "training in Chromium: ms an image (2,500 a second)", training, 0.4
    numpy_forward, numpy_training = _in_numpy()
    yield "forward pass: times NumPy's, on one core", forward / numpy_forward, 10
    yield "training: times NumPy's, on one core", training / numpy_training, 20


def _in_numpy():
    """The same in NumPy, in a process of its own, which has one thread."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.numpy_training"],
        cwd=ROOT,
        env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    return map(float, run.stdout.split())
