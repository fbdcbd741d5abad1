"""Compiles the theme's templates once, not for every language at every build."""

from jinja2 import FileSystemBytecodeCache


def on_env(env, config, files):
    env.bytecode_cache = FileSystemBytecodeCache()
    return env
