#!/usr/bin/env python3
"""Validates every JSON Feed of a published hub against a schema written from the specification.

    json_feeds.py FOLDER

Ids must also differ within each feed, which a schema cannot say. It needs the Python package jsonschema; without it, it
says so and ends with status 77.
"""
import json
import os
import sys


def faults(path, validator):
    with open(path, encoding="utf-8") as file:
        feed = json.load(file)
    found = ["%s: %s: %s" % (path, error.json_path, error.message[:200]) for error in validator.iter_errors(feed)]
    ids = [item.get("id") for item in feed.get("items", [])]
    if len(set(ids)) != len(ids):
        found.append(path + ": two items have the same id")
    return found


def main():
    try:
        import jsonschema
    except ImportError:
        print("skipped: JSON Feeds: the Python package jsonschema is not here")
        return 77
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "json_feed.schema.json"), encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
    paths = sorted(os.path.join(directory, name) for directory, _, names in os.walk(sys.argv[1])
                   for name in names if name.endswith(".json"))
    found = [fault for path in paths for fault in faults(path, validator)]
    print("%d JSON Feeds: %d findings" % (len(paths), len(found)))
    print("\n".join(found[:20]), end="\n" if found else "")
    return 1 if found or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
