#!/usr/bin/env python3
"""Watches the system calls of publishing: is each file on the disk before it is renamed, and the folder after it?

    flush_trace.py FEEDHUB_PROGRAM

A feed of our own making is polled and published under strace. Before each rename of a published file its bytes must be
flushed (fsync) and its descriptor closed, and before the next file is renamed, or the program ends, its folder must be
flushed. Without strace, or where tracing is not allowed, it says so and ends with status 77.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading

from kill_run import Handler, Server

CALL = re.compile(r"^\d+\s+(\w+)\((.*)\)\s+= (-?\d+)")
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


def calls(trace):
    """The calls that ended well, in the order in which they ended; those that were interrupted in the trace are joined."""
    begun = {}
    for line in open(trace, encoding="utf-8", errors="replace"):
        thread = line.split(" ", 1)[0]
        if "<unfinished ...>" in line:
            begun[thread] = line.replace(" <unfinished ...>\n", "").rstrip("\n")
            continue
        resumed = re.match(r"^\d+\s+<\.\.\. \w+ resumed>(.*)$", line)
        if resumed and thread in begun:
            line = begun.pop(thread) + resumed.group(1)
        found = CALL.match(line)
        if found and int(found.group(3)) >= 0:
            yield found.group(1), found.group(2), int(found.group(3))


def check(trace, root):
    """Follows descriptors, flushes and renames below a folder; returns the number of renames and what was wrong."""
    paths, flushed, waiting, faults, renames = {}, set(), {}, [], 0
    for name, arguments, result in calls(trace):
        quoted = QUOTED.findall(arguments)
        if name == "openat":
            paths[result] = os.path.normpath(os.path.join(root, quoted[0]))
            flushed.discard(paths[result])
        elif name == "close":
            paths.pop(int(arguments), None)
        elif name == "fsync":
            path = paths.get(int(arguments))
            flushed.add(path)
            waiting.pop(path, None)
        elif name in ("rename", "renameat", "renameat2"):
            old, new = [os.path.normpath(os.path.join(root, path)) for path in quoted[:2]]
            if not new.startswith((root + "/output/", root + "/desk/")):
                continue
            renames += 1
            faults += ["%s: renamed before the folder of %s was flushed" % (new, before) for before in waiting.values()]
            if old not in flushed:
                faults.append(new + ": renamed before its bytes were flushed")
            if old in paths.values():
                faults.append(new + ": renamed while it was open")
            waiting = {os.path.dirname(new): new}
    return renames, faults + ["%s: its folder was never flushed" % name for name in waiting.values()]


def main():
    program = os.path.abspath(sys.argv[1])
    if not shutil.which("strace"):
        print("skipped: there is no strace")
        return 77
    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    folder = os.path.realpath(tempfile.mkdtemp(prefix="feedhub-flush-"))
    try:
        with open(folder + "/feeds.yml", "w") as config:
            config.write("hub: { title: Thử, url: 'https://tin.example/', authority: 'tin.example,2026' }\n"
                         "poll: { allow: [127.0.0.1], spacing: 0s }\nsources:\n"
                         "  - { id: tv, name: Thư viện, place: hue, feed: 'http://127.0.0.1:%d/1' }\n" % server.server_port)
        renames, faults = 0, []
        for command in ("run", "publish"):
            trace = "%s/%s.trace" % (folder, command)
            result = subprocess.run(
                ["strace", "-f", "-s", "4096", "-o", trace, "-e", "trace=openat,close,fsync,rename,renameat,renameat2",
                 program, command, "--directory", folder], stderr=subprocess.PIPE)
            if b"Operation not permitted" in result.stderr:
                print("skipped: tracing is not allowed here")
                return 77
            result.check_returncode()
            count, found = check(trace, folder)
            print("%s: %d files renamed, %d faults" % (command, count, len(found)))
            renames += count
            faults += found
    finally:
        shutil.rmtree(folder)
        server.shutdown()
    print("\n".join(faults[:20]), end="\n" if faults else "")
    return 1 if faults or renames < 10 else 0


if __name__ == "__main__":
    sys.exit(main())
