#!/usr/bin/env python3
"""Sends an issue to fifty readers through a mail server with one fault after another, and counts who has it.

    mail_fault_run.py FEEDHUB_PROGRAM MAIL_SINK [--readers 50] [--keep FOLDER]

MAIL_SINK is the judging server of the yardsticks (mail_sink.py), which also finds what is wrong with the letters.
Everyone who can gets the issue, by Message-ID exactly once; who did not is named in the report, with the reason.
"""
import argparse
import glob
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "mail"))
import hub

# The fault, who cannot get the issue, and how often a letter may have been stored twice.
FAULTS = [
    ([], 0, 0), (["tempfail:20"], 0, 0), (["tempfail-data:20"], 0, 0), (["reject:reader3@d3.example"], 1, 0),
    (["drop-data:5"], 0, 0), (["late-drop:5"], 0, 5), (["slow:0.1"], 0, 0), (["no-8bit"], 0, 0), (["no-smtputf8"], 0, 0),
    (["size:2000"], 50, 0),
]


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(port):
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the mail server did not begin")


def run(a, faults, lost, doubled, kept, folder):
    port = free_port()
    letters = os.path.join(a.keep or folder, "letters-" + (faults[0].split(":")[0] if faults else "none"))
    arguments = [sys.executable, a.sink, "serve", "--port", str(port), "--dir", letters]
    sink = subprocess.Popen(arguments + [x for f in faults for x in ("--fault", f)], stdout=subprocess.DEVNULL)
    try:
        wait_for(port)
        shutil.rmtree(os.path.join(folder, "data"))
        shutil.copytree(kept, os.path.join(folder, "data"))
        config = os.path.join(folder, "feeds.yml")
        text = re.sub(r"smtp://127.0.0.1:\d+", "smtp://127.0.0.1:%d" % port, open(config).read())
        open(config, "w").write(text)
        end = subprocess.run([a.program, "digest", "--json", "--directory", folder], capture_output=True, text=True)
    finally:
        sink.terminate()
        sink.wait()
    report = json.loads(end.stdout)
    came, findings = {}, set()
    for name in sorted(glob.glob(letters + "/*.json")):
        facts = json.load(open(name))
        raw = open(name[:-5] + ".eml", "rb").read()
        key = (facts["rcpt_to"][0], re.search(rb"(?im)^message-id: *(<[^>]*>)", raw).group(1))
        came.setdefault(key, []).append(raw)
        findings |= {tuple(x) for x in facts["findings"] if x[0] in ("MUST", "SHOULD")}
    wrong = ["%s %s: %s" % x for x in findings]
    missing = report["issues"][0]["missing"]
    if len(came) != a.readers - lost or len({r for r, _ in came}) != len(came):
        wrong.append("%d of %d readers have the issue" % (len(came), a.readers - lost))
    if len(missing) != lost or not all(m.get("reply") for m in missing):
        wrong.append("the report names %d without the issue: %s" % (len(missing), missing[:3]))
    if end.returncode != (3 if lost else 0):
        wrong.append("the exit status is %d: %s" % (end.returncode, end.stderr[:300]))
    twice = sum(len(copies) - 1 for copies in came.values())
    if twice > doubled:
        wrong.append("%d letters came twice" % twice)
    if any(len(set(copies)) > 1 for copies in came.values()):
        wrong.append("a letter came with other bytes")
    print("%-26s %d readers have it, %d named without, %d stored twice: %s"
          % (" ".join(faults) or "no fault", len(came), len(missing), twice, "; ".join(wrong) or "ok"))
    return bool(wrong)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("sink")
    parser.add_argument("--readers", type=int, default=50)
    parser.add_argument("--keep", help="leave the letters in this folder")
    a = parser.parse_args()
    a.program = os.path.abspath(a.program)
    folder = tempfile.mkdtemp(prefix="feedhub-mail-fault-")
    try:
        hub.make(a.program, folder, "smtp://127.0.0.1:25", a.readers, mail=", retries: [1s, 1s, 2s]")
        kept = folder + "-kept"
        shutil.copytree(os.path.join(folder, "data"), kept)
        return 1 if sum(run(a, *fault, kept, folder) for fault in FAULTS) else 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(folder + "-kept", ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
