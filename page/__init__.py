"""Page turns text into text: it knows no generator, and leaves executing to weave.

The way of the data: `pages` finds the pages of all languages, which `reader` reads;
`checks` holds them against blocks and results. `site` has all that a language's pages
are made of. `extension` has Python-Markdown put in code and outputs (`fill`), figures
(`figures`), numbers (`numbers`) and links to the glossary (`glossary`); `article` makes
the script and the notebook; `facts` says what templates show beside an article.
"""
