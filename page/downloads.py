"""What readers take with them of an article, in files."""

from page.article import notebook, script
from page.exercise_notebook import exercise_notebook
from page.exercises import exercises_of
from page.pages import Page
from page.site import Site


def downloads(page: Page, site: Site) -> dict[str, str]:
    """Return an article's `notebook`, `script` and, where it has any, `exercises`."""
    texts = {"notebook": notebook(page, site), "script": script(page, site)}
    if exercises_of(page):
        texts["exercises"] = exercise_notebook(page, site)
    return texts
