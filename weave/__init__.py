"""Weave: executes the blocks that the pages show, and keeps what they print and draw.

The way of the data: `pages` reads which blocks (`blocks`) and values (`tokens`) a page
shows, `checks` holds pages and blocks against each other; `graph` gives each block a
content key from what it imports (`imports`), and `plan` decides which must be executed;
`run` has a `worker` (`workers`) do it, where `recorder` captures what they print
(`terminal`) and draw (`canvas`, `figures`), and `store` keeps that and their `names`.
"""
