"""The blocks that contain French words."""
