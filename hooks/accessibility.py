"""Names what Material leaves without a name for readers who don't see the page."""


def on_post_page(output, page, config):
    names = config.extra["names"]
    output = output.replace(
        'role="dialog"', f'role="dialog" aria-label="{names["search"]}"'
    )
    return output.replace(
        '<nav class="md-tags"', f'<nav class="md-tags" aria-label="{names["tags"]}"'
    )
