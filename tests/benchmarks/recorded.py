"""A hook of MkDocs: beside weave's, records what pages get; in its place, gives it.

So a site is built with all that weave made, but without weave.
"""

import pickle
import shutil
from pathlib import Path

from mkdocs.structure.files import File

recorded = {}


def on_config(config):
    if not _recording(config):
        recorded.update(pickle.loads(_path(config).read_bytes()))
        config.extra["woven"] = recorded["woven"]


def on_files(files, config):
    if _recording(config):
        recorded[config.docs_dir] = {
            file.src_uri: file.abs_src_path
            for file in files
            if file.src_uri.startswith("figures/")
        }
    else:
        for uri, path in recorded[config.docs_dir].items():
            files.append(File.generated(config, uri, abs_src_path=path))


def on_page_markdown(markdown, page, config, files):
    snippets = config.mdx_configs["pymdownx.snippets"]
    key = (page.file.abs_src_path, "markdown")
    if _recording(config):
        # Weave's hook changes its list for the next page.
        recorded[key] = (markdown, list(snippets["base_path"]))
        return markdown
    markdown, snippets["base_path"] = recorded[key]
    return markdown


def on_post_page(output, page, config):
    key = (page.file.abs_src_path, "output")
    if _recording(config):
        recorded[key] = output
    return recorded[key]


def on_post_build(config):
    if _recording(config):
        recorded["woven"] = config.extra["woven"]
        _path(config).write_bytes(pickle.dumps(recorded))
    shutil.rmtree(Path(config.site_dir, "figures"), ignore_errors=True)


def _recording(config):
    return any("weaving" in name for name in config.hooks)


def _path(config):
    return Path(config.config_file_path).with_name("recorded.pickle")
