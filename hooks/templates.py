"""Reads the theme's templates once, not for every language at every build."""

from jinja2 import FileSystemBytecodeCache

# By the theme's folders: MkDocs loads a hook once.
environments = {}


def on_pre_build(config):
    if config.extra["root"] == "./" and "edited" not in config.extra:
        # All is built again, for the theme may have new files.
        environments.clear()
    folders = tuple(config.theme.dirs)
    if folders not in environments:
        environments[folders] = _environment(config.theme)
    config.theme.get_env = lambda: environments[folders]


def _environment(theme):
    env = theme.get_env()
    env.bytecode_cache = FileSystemBytecodeCache()
    # A template may be edited between the builds of two languages.
    env.auto_reload = True
    # MkDocs looks through them for files to copy: not for Material's 14,000 icons.
    names = [name for name in env.list_templates() if not name.startswith(".")]
    env.list_templates = lambda filter_func: filter(filter_func, names)
    return env
