"""The buttons that copy code."""

import html5lib

from tests.html_pages import text_of
from tests.page.conftest import convert

BOXES = """
```python
first
```

```{ .sh title="Terminal" #named }
second
```

!!! tip

    - A list:

        ```
        third < 4
        ```

```{ .text .no-copy title="Sortie" }
printed
```

    fifth

A `word` in a line.
"""


def test_each_box_that_may_be_copied_has_a_button_that_copies_it(site):
    page = convert(site({"fr/index.md": BOXES}))
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    (body,) = parser.parse(f"<!doctype html><title>t</title>{page}").iter("body")
    by_id = {f"#{part.get('id')}": part for part in body.iter() if part.get("id")}
    buttons = list(body.iter("button"))
    copied = [by_id[button.get("data-clipboard-target")] for button in buttons]
    texts = [text_of(code).strip() for code in copied]
    assert texts == ["first", "second", "third < 4", "fifth"]
    assert {button.get("title") for button in buttons} == {"Copier ce code"}
