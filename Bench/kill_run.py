#!/usr/bin/env python3
"""Pulls the plug: kills `feedhub run` and `feedhub publish` at random moments, then lets them finish, and counts.

    kill_run.py FEEDHUB_PROGRAM [--kills 30] [--feeds 60] [--seed 1]

Feeds of our own making are served on loopback. After every kill each published document must be whole, and each
link to an archive or to the page of a story must lead to one; at the end every entry must be stored and published
exactly once, every story must have its page, every link of the site must lead somewhere, and no half-written file may
be left.
"""
import argparse
import gzip
import http.server
import json
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import xml.etree.ElementTree as ET

ITEMS = 12
URL = "https://tin.example/"
ATOM = "{http://www.w3.org/2005/Atom}"


def feed(number):
    items = "".join(
        "<item><guid isPermaLink='false'>%d-%d</guid><title>Tin %d của thư viện %d</title>"
        "<link>https://thu-vien-%d.example.vn/tin/%d</link><description>%s</description></item>"
        % (number, i, i, number, number, i, "Bạn đọc đến thư viện mỗi ngày một đông. " * 40)
        for i in range(ITEMS))
    return ("<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>Thư viện %d</title>"
            "<link>https://thu-vien-%d.example.vn/</link>%s</channel></rss>" % (number, number, items)).encode()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        body = feed(int(self.path.rsplit("/", 1)[1]))
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        """A killed client is what this is about, and no news."""


def whole(folder):
    """Names every published document that is not well-formed."""
    bad = []
    for directory, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(directory, name)
            if name.endswith((".atom", ".rss", ".opml", ".xml")):
                try:
                    root = ET.parse(path).getroot()
                except ET.ParseError as error:
                    bad.append("%s: %s" % (name, error))
                    continue
                bad += ["%s: no archive at %s" % (name, link.get("href")) for link in root.iter(ATOM + "link")
                        if link.get("rel") == "prev-archive"
                        and not os.path.exists(folder + "/" + link.get("href")[len(URL):])]
            elif name.endswith(".gz"):
                if gzip.open(path).read() != open(path[:-3], "rb").read():
                    bad.append(name + ": packs something else")
            elif name.endswith(".json"):
                try:
                    json.load(open(path))
                except ValueError as error:
                    bad.append("%s: %s" % (name, error))
            elif name.endswith(".html") and not open(path).read().rstrip().endswith("</html>"):
                bad.append(name + ": cut")
            elif name.endswith(".html"):
                bad += ["%s leads to no page: %s" % (name, link) for link in dead_links(path) if "story/" in link]
    return bad


def dead_links(page):
    """The links of a page to files of the site that are not there."""
    links = [link for link in re.findall(r' href="([^"]*)"', open(page).read()) if not re.match(r"\w+:|#", link)]
    return [link for link in links if not os.path.exists(os.path.join(os.path.dirname(page), link))]


def published(folder):
    """The ids in a feed and all its archives, newest document first."""
    ids, name = [], "feeds/all.atom"
    while name:
        root = ET.parse(folder + "/output/" + name).getroot()
        ids += [entry.find(ATOM + "id").text for entry in root.iter(ATOM + "entry")]
        links = [link.get("href") for link in root.iter(ATOM + "link") if link.get("rel") == "prev-archive"]
        name = links[0][len(URL):] if links else None
    return ids


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--feeds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    random.seed(options.seed)
    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    folder = tempfile.mkdtemp(prefix="feedhub-kill-")
    faults = []
    try:
        with open(folder + "/feeds.yml", "w") as config:
            config.write("hub: { title: Thử, url: 'https://tin.example/', authority: 'tin.example,2026' }\n"
                         "poll: { allow: [127.0.0.1], inFlight: 4, spacing: 0s }\nsources:\n")
            for number in range(options.feeds):
                config.write("  - { id: tv-%d, name: Thư viện %d, feed: 'http://127.0.0.1:%d/%d' }\n"
                             % (number, number, server.server_port, number))
        command = [options.program, "run", "--all", "--directory", folder]
        publish = [options.program, "publish", "--directory", folder]
        usual = {}
        for each in (command, publish):
            start = time.monotonic()
            subprocess.run(each, check=True, stderr=subprocess.DEVNULL)
            usual[each[1]] = time.monotonic() - start
        for name in ("data", "output", "desk"):
            shutil.rmtree(os.path.join(folder, name))
        for number in range(options.kills):
            each = (command, publish)[number % 2]
            process = subprocess.Popen(each, stderr=subprocess.DEVNULL)
            time.sleep(random.uniform(0, usual[each[1]]))
            process.kill()
            process.wait()
            faults += whole(folder + "/output") + whole(folder + "/desk")
        for each in (command, publish):
            subprocess.run(each, check=True, stderr=subprocess.DEVNULL)
        faults += whole(folder + "/output") + whole(folder + "/desk")
        database = sqlite3.connect(folder + "/data/feedhub.sqlite")
        one = lambda query: database.execute(query).fetchone()[0]  # noqa: E731
        counts = {
            "articles": one("SELECT COUNT(*) FROM article"),
            "stories": one("SELECT COUNT(*) FROM story"),
            "entries in the feed and its archives": len(set(published(folder))),
            "different entries": one("SELECT COUNT(*) FROM (SELECT DISTINCT source, key FROM article)"),
        }
        faults += ["%s: %d, not %d" % (name, count, options.feeds * ITEMS)
                   for name, count in counts.items() if count != options.feeds * ITEMS]
        faults += ["integrity: " + row[0] for row in database.execute("PRAGMA integrity_check") if row[0] != "ok"]
        faults += ["foreign key: %r" % (row,) for row in database.execute("PRAGMA foreign_key_check")]
        faults += ["left over: " + name for _, _, names in os.walk(folder) for name in names if name.endswith(".new")]
        faults += whole(folder + "/output") + whole(folder + "/desk")
        pages = [os.path.join(directory, name) for directory, _, names in os.walk(folder + "/output")
                 for name in names if name.endswith(".html")]
        faults += ["%s: a dead link to %s" % (page, link) for page in pages for link in dead_links(page)]
        stories = sum("/story/" in page for page in pages)
        if stories != counts["stories"]:
            faults.append("pages of stories: %d, not %d" % (stories, counts["stories"]))
        print("%d kills within %.2f s each, %d entries: %s"
              % (options.kills, max(usual.values()), counts["articles"],
                 "nothing lost, nothing doubled" if not faults else "FAULTS"))
    finally:
        shutil.rmtree(folder)
        server.shutdown()
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
