"""Writes the feeds.yml for a folder of captured feeds, and compares what a run stored with it.

    real_feeds.py configure MANIFEST PORT                     > feeds.yml
    real_feeds.py compare MANIFEST REPORT DATABASE [NAME...]  NAME: a file that may differ
"""

import json
import re
import sqlite3
import sys


def source_id(name):
    """`4fsodonline.atom` is the source `4fsodonline-atom`."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def configure(manifest, port):
    print("hub:")
    print("  title: Captured feeds")
    print("  url: http://127.0.0.1/")
    print("  authority: feeds.example.org,2026")
    print("poll:")
    print('  allow: ["127.0.0.1"]')
    print("  perHost: 8")
    print("  spacing: 0s")
    print("sources:")
    for name in sorted(manifest):
        print(f"  - id: {source_id(name)}")
        print(f"    name: {json.dumps(name)}")
        print("    kind: other")
        print(f'    feed: "http://127.0.0.1:{port}/{name}"')


def compare(manifest, report, database, known_broken):
    outcomes = {row["source"]: row for row in report["polled"]}
    stored = dict(
        sqlite3.connect(database).execute(
            "SELECT source.id, count(article.id) FROM source"
            " LEFT JOIN article ON article.source = source.number GROUP BY source.id"
        )
    )
    wrong = 0
    for name in sorted(manifest):
        source, wanted = source_id(name), manifest[name]["items"]
        row = outcomes.get(source, {})
        if row.get("outcome") == "fresh" and stored.get(source) == wanted:
            continue
        verdict = "known to be broken" if name in known_broken else "WRONG"
        wrong += verdict == "WRONG"
        print(
            f"{verdict}: {name}: {stored.get(source, 0)} articles of {wanted} items;"
            f" {row.get('outcome', 'not polled')}: {row.get('explanation', '')}"
        )
    print(f"real feeds: {len(manifest) - wrong} of {len(manifest)} as they should be")
    return wrong == 0


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main():
    arguments = sys.argv[1:]
    if len(arguments) == 3 and arguments[0] == "configure":
        configure(load(arguments[1]), int(arguments[2]))
    elif len(arguments) >= 4 and arguments[0] == "compare":
        _, manifest, report, database, *known_broken = arguments
        sys.exit(0 if compare(load(manifest), load(report), database, known_broken) else 1)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
