"""Weave executes blocks, once each, and keeps what they print, draw and define.

It is given the blocks, in the order in which readers meet them. The way of the data:
`graph` gives each block a content key from its source and what it imports (`imports`),
`plan` decides which must be executed, `schedule` which of them go together and next;
`run` has processes do it (`workers`, `worker`), where `recorder` captures what a block
prints (`terminal`) and draws (`canvas`), and `seen` what it uses; `store` keeps that,
with the block's `names`. At the end, `manifest` writes what all blocks gave: whoever
shows a page reads that file, and the texts of the blocks. `verify` does it all again.
"""
