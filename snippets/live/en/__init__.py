"""The blocks that contain English words."""
