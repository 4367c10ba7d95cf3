"""The defects, a folder a part and a module a feature: importing this package enters all of them."""

from importlib import import_module
from pkgutil import walk_packages

for module in walk_packages(__path__, f"{__name__}."):
    import_module(module.name)
