"""Tangle: what readers take with them of a page, its script and its notebook.

`cells` splits a page into plain prose and displayed code; `script` and `notebook`
write them down, with what the run printed and drew (`pictures`).
"""
