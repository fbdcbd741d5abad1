"""Matplotlib's plotting interface."""

# --8<-- [start:block]
import matplotlib.pyplot as plt
# --8<-- [end:block]
