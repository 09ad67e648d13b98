"""The shapes of kitgen's YAML files as data: reader, JSON Schema and docs share them."""
