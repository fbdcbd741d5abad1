"""A notebook's page, in the style of its article."""

import pytest

from page.notebook_page import show_notebook


@pytest.mark.parametrize(
    ("made", "shown"),
    [
        ("<style>p {}</style><script>x</script><p>A.</p>", "<p>A.</p>"),
        (
            '<h2 id="a">A<a class="anchor-link" href="#a">¶</a></h2>',
            '<h2 id="a">A</h2>',
        ),
        (
            '<div class="highlight-ipynb hl-python"><pre><span></span>x = 1\n'
            "</pre></div>",
            '<div class="language-python highlight"><pre><span class="md-code__nav">'
            '<button class="md-code__button" title="Copy" '
            'data-clipboard-target="#__copied_0" data-md-type="copy"></button></span>'
            '<code id="__copied_0"><span></span>x = 1\n</code></pre></div>',
        ),
        # A fence in prose is not Python.
        (
            '<div class="highlight"><pre><span></span>pip install x\n</pre></div>',
            '<div class="highlight"><pre><span class="md-code__nav">'
            '<button class="md-code__button" title="Copy" '
            'data-clipboard-target="#__copied_0" data-md-type="copy"></button></span>'
            '<code id="__copied_0"><span></span>pip install x\n</code></pre></div>',
        ),
        (
            '<div class="jp-RenderedText jp-OutputArea"><pre>hello\n</pre></div>',
            '<div class="language-text no-copy highlight"><pre><code>hello\n'
            "</code></pre></div>",
        ),
        (
            '<div class="jp-RenderedText" data-mime-type="application/'
            'vnd.jupyter.stderr">\n<pre>Bad.\n</pre></div>',
            '<div class="language-text no-copy messages highlight"><pre><code>Bad.\n'
            "</code></pre></div>",
        ),
        ('<p>A.</p><span class="cell-tag">raises-exception</span>', "<p>A.</p>"),
        (
            "<p>Let $x$ be 1.</p>",
            '<p>Let <span class="arithmatex">\\(x\\)</span> be 1.</p>',
        ),
        ("<p>$$\nx\n$$</p>", '<div class="arithmatex">\\[\nx\n\\]</div>'),
        ("<p><code>$x$</code> costs 5 $.</p>", "<p><code>$x$</code> costs 5 $.</p>"),
    ],
)
def test_what_the_plugin_makes_becomes_the_sites(made, shown):
    assert show_notebook(made, "Copy") == shown
