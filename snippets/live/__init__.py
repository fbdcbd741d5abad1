"""What the exhibits of the page “The live network” load, and are held to."""
