"""Names what Material leaves without a name for readers who don't see the page."""


def on_post_page(output, page, config):
    return _named(output, config)


def on_post_template(output_content, template_name, config):
    return _named(output_content, config)


def _named(output, config):
    names = config.extra["names"]
    output = output.replace(
        'role="dialog"', f'role="dialog" aria-label="{names["search"]}"'
    )
    return output.replace(
        '<nav class="md-tags"', f'<nav class="md-tags" aria-label="{names["tags"]}"'
    )
