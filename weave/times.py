"""The times that a training prints of itself."""

import re

# At the end of a progress bar of Keras, `5s 2ms/step`, or in its line: `5s - 2ms/step`.
BAR = re.compile(r"\b\d+(?:m|u|µ)?s (?:- )?\d+(?:m|u|µ)?s/(?:step|epoch)\b")


def without_times(text: str) -> str:
    """Return a text without the times in Keras's progress bars: no run repeats them."""
    return BAR.sub("", text)
