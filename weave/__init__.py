"""Weave: executes the blocks that the pages show, and keeps what they print and draw.

The way of the data: `pages` reads which blocks a page shows, `checks` holds
pages and blocks against each other, `keys` says whether the stored outputs
still hold, `run` has a `worker` execute the blocks, `recorder` captures what
they print (`terminal`) and draw (`canvas`, `figures`), `store` keeps it.
"""
