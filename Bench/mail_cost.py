#!/usr/bin/env python3
"""What mailing an issue costs, against the least that can be: the same bytes by plain libcurl on one connection.

    mail_cost.py FEEDHUB_PROGRAM [--readers 10000] [--stories 12]

Prints the CPU seconds of both, their ratio, and the memory of feedhub at its peak. FEEDHUB_PROGRAM should be the
optimised one (make release). Needs cc and libcurl's headers.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(here, "mail"))
import hub
from sink import Sink


def cost(arguments, **more):
    """CPU seconds, and kilobytes at the peak, of one process."""
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, **more)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit("%s ended with %d" % (arguments[0], os.waitstatus_to_exitcode(status)))
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--readers", type=int, default=10000)
    parser.add_argument("--stories", type=int, default=12)
    a = parser.parse_args()
    program = os.path.abspath(a.program)
    sink = Sink()
    folder = tempfile.mkdtemp(prefix="feedhub-mail-cost-")
    try:
        plain = os.path.join(folder, "plain")
        subprocess.run(["cc", "-O2", "-o", plain, os.path.join(here, "mail", "plain.c"), "-lcurl"], check=True)
        hub.make(program, folder, "smtp://127.0.0.1:%d" % sink.port, a.readers, a.stories)
        spool = open(os.path.join(folder, "spool"), "wb")
        index = []
        sink.keep = lambda recipient, body: (spool.write(body), index.append("%s %d" % (recipient, len(body))))
        ours, memory = cost([program, "digest", "--directory", folder])
        spool.close()
        sink.keep = None
        assert len(sink.came) == a.readers, "%d letters came" % len(sink.came)
        text = os.path.join(folder, "index")
        open(text, "w").write("\n".join(index) + "\n")
        sink.forget()
        least, _ = cost([plain, str(sink.port), spool.name], stdin=open(text))
        assert len(sink.came) == a.readers, "%d letters came" % len(sink.came)
        size = os.path.getsize(spool.name) / len(index)
        print("%d letters of %.0f bytes: feedhub %.2f s of CPU and %.0f MB, plain libcurl %.2f s; ratio %.2f"
              % (a.readers, size, ours, memory / 1024, least, ours / least))
        return 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
