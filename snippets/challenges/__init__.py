"""Article "The challenges, measured": its blocks."""
