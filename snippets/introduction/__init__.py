"""Article "Introduction to deep learning, part 1": its blocks."""
