"""Article "Under the hood": its blocks."""
