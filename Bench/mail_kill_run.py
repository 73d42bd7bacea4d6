#!/usr/bin/env python3
"""Kills `feedhub digest` at random moments of sending, starts it again, and counts what came to whom.

    mail_kill_run.py FEEDHUB_PROGRAM [--kills 200] [--readers 200] [--seed 1]

After each kill and one more start every reader must have the issue under one Message-ID, at most one letter may have
been handed over twice, and then with the same bytes. Before the first letter of an issue goes, all of them must
stand in the ledger on the disk.
"""
import argparse
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "mail"))
import hub
from sink import Sink


def digest(program, folder):
    return [program, "digest", "--directory", folder]


def reserved(folder):
    base = sqlite3.connect("file:%s?mode=ro" % hub.database(folder), uri=True)
    count = base.execute("SELECT COUNT(*) FROM letter").fetchone()[0]
    base.close()
    return count


def trial(a, folder, sink, after):
    """One kill and one more start; returns what is wrong, and how many letters came twice."""
    sink.forget()
    ledger = []
    sink.before_first = lambda: ledger.append(reserved(folder))
    process = subprocess.Popen(digest(a.program, folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(after)
    process.kill()
    process.wait()
    before = sum(sink.came.values())
    end = subprocess.run(digest(a.program, folder), capture_output=True, text=True)
    wrong = []
    if end.returncode != 0:
        wrong.append("the second start ended with %d: %s" % (end.returncode, end.stderr.strip()))
    if ledger != [a.readers]:
        wrong.append("the ledger had %s letters when the first went" % ledger)
    if len({recipient for recipient, _ in sink.came}) != a.readers or len(sink.came) != a.readers:
        wrong.append("%d of %d readers have the issue" % (len(sink.came), a.readers))
    twice = sum(count - 1 for count in sink.came.values())
    if twice > 1:
        wrong.append("%d letters came twice" % twice)
    if sink.changed:
        wrong.append("a letter came with other bytes: %s" % sink.changed[:3])
    return wrong, twice, before


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--readers", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    a = parser.parse_args()
    a.program = os.path.abspath(a.program)
    random.seed(a.seed)
    sink = Sink()
    folder = tempfile.mkdtemp(prefix="feedhub-mail-kill-")
    failures, twice, moments = 0, 0, []
    try:
        hub.make(a.program, folder, "smtp://127.0.0.1:%d" % sink.port, a.readers)
        kept = folder + "-kept"
        shutil.copytree(os.path.join(folder, "data"), kept)
        start = time.monotonic()
        subprocess.run(digest(a.program, folder), check=True, stdout=subprocess.DEVNULL)
        whole = time.monotonic() - start
        for number in range(a.kills):
            shutil.rmtree(os.path.join(folder, "data"))
            shutil.copytree(kept, os.path.join(folder, "data"))
            wrong, again, before = trial(a, folder, sink, random.uniform(0, whole))
            twice += again
            moments.append(before)
            for words in wrong:
                failures += 1
                print("kill %d, after %d letters: %s" % (number + 1, before, words))
        amid = sum(0 < count < a.readers for count in moments)
        print("%d kills, %d of them between the first letter and the last of %d; %d letters came twice, all in all; %s"
              % (a.kills, amid, a.readers, twice, "nothing wrong" if not failures else "%d failures" % failures))
        return 1 if failures else 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(folder + "-kept", ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
