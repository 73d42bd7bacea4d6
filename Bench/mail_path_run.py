#!/usr/bin/env python3
"""Mails a proof over every way that letters can take, and over ways that they must not take.

    mail_path_run.py FEEDHUB_PROGRAM

Encryption, certificates of every quality, logins, mailboxes and domains in Vietnamese, sendmail programs and maildirs.
The mail servers are of this machine, their authority is made for the run; needs openssl.
"""
import argparse
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "mail"))
import authority
import hub
from guarded import Guarded, Session


class Run:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.config = os.path.join(folder, "feeds.yml")
        self.failures = 0
        self.checks = 0

    def proof(self, mail, to="an@thuvien.example.vn"):
        """Mails a proof with this block `mail:`; returns the status and what was complained of."""
        text = re.sub(r"(?m)^mail: .*$", lambda _: "mail: { from: bientap@tin.example.vn, %s }" % mail,
                      open(self.config).read())
        open(self.config, "w").write(text)
        end = subprocess.run([self.program, "digest", "--to", to, "--directory", self.folder],
                             capture_output=True, text=True, timeout=60)
        return end.returncode, end.stderr + end.stdout

    def note(self, what, wrong):
        self.checks += 1
        if wrong:
            self.failures += 1
            print("%s: %s" % (what, "; ".join(wrong)))

    def arrives(self, what, server, mail, to="an@thuvien.example.vn", encrypted=True, user=None, recipient=None):
        """The letter comes, once, as it has to."""
        status, words = self.proof(mail, to)
        letters, server.letters = server.letters, []
        wrong = ["the status is %d: %s" % (status, words.strip())] if status else []
        if len(letters) != 1:
            wrong.append("%d letters came" % len(letters))
        for _, came_to, _, was_encrypted, came_by in letters:
            if "<%s>" % (recipient or to) not in came_to:
                wrong.append("it came to " + came_to.strip())
            if (was_encrypted, came_by) != (encrypted, user):
                wrong.append("encrypted: %s, logged in: %s" % (was_encrypted, came_by))
        self.note(what, wrong)

    def refuses(self, what, server, mail, because, status=1):
        """Nothing is mailed, no password is said in the clear, and the reason is told."""
        ended, words = self.proof(mail)
        letters, server.letters = server.letters, []
        wrong = [] if ended == status else ["the status is %d" % ended]
        if because not in words:
            wrong.append("it is said: " + words.strip())
        if letters:
            wrong.append("a letter came all the same")
        if any(line[:4].upper() in (b"AUTH", b"MAIL") for line in server.overheard):
            wrong.append("something was said in the clear: %s" % server.overheard)
        self.note(what, wrong)


def encryption(run, folder):
    authority.authority(folder, "trusted")
    authority.authority(folder, "stranger")
    good = authority.certificate(folder, "trusted", "good")
    ca = "ca: " + os.path.join(folder, "trusted.pem")

    def via(server, scheme="smtp", host=authority.ELSEWHERE):
        return 'via: "%s://%s:%d"' % (scheme, host, server.port)

    server = Guarded(good)
    run.arrives("STARTTLS", server, via(server) + ", " + ca)
    server = Guarded(good, at_once=True, starttls=None)
    run.arrives("encrypted from the start", server, via(server, "smtps") + ", " + ca)
    server = Guarded(starttls=None)
    run.arrives("on this machine, in the clear", server, via(server, host="127.0.0.1"), encrypted=False)
    run.refuses("no STARTTLS is offered", Guarded(starttls=None), via(server) + ", " + ca, "offers no encryption")
    server = Guarded(good, starttls="454 not now")
    run.refuses("STARTTLS is offered and refused", server, via(server) + ", " + ca, "offers no encryption")
    bad = {
        "a certificate of a stranger": authority.certificate(folder, "stranger", "strange"),
        "a certificate for another name": authority.certificate(folder, "trusted", "other", "DNS:other.example.vn"),
        "a certificate that has ended": authority.certificate(folder, "trusted", "ended", days=-1),
    }
    for what, certificate in bad.items():
        for at_once in (False, True):
            server = Guarded(certificate, at_once=at_once)
            run.refuses("%s, %s" % (what, "from the start" if at_once else "STARTTLS"), server,
                        via(server, "smtps" if at_once else "smtp") + ", " + ca, "is not trusted")
    server = Guarded(good)
    run.refuses("an authority that nobody named", server, via(server), "is not trusted")
    logins(run, folder, good, ca, via)


def logins(run, folder, good, ca, via):
    secret, wrong = os.path.join(folder, "password"), os.path.join(folder, "wrong")
    open(secret, "w").write(Session.PASSWORD + "\n")
    open(wrong, "w").write("wrong\n")
    named = ", user: %s, passwordFile: " % Session.USER
    for ways in (["PLAIN"], ["LOGIN"], ["LOGIN", "PLAIN"]):
        server = Guarded(good, logins=ways)
        run.arrives("login by " + " or ".join(ways), server, via(server) + ", " + ca + named + secret, user=Session.USER)
    server = Guarded(good, logins=["PLAIN"])
    run.refuses("a wrong password", server, via(server) + ", " + ca + named + wrong, "refused the login")
    server = Guarded(good, logins=["PLAIN"])
    run.refuses("a login that is wanted and not given", server, via(server) + ", " + ca, "takes nothing from us")
    server = Guarded(starttls=None, logins=["PLAIN"])
    run.refuses("a login in the clear", server, via(server) + ", " + ca + named + secret, "offers no encryption")


def mailboxes(run):
    server = Guarded(starttls=None)
    here = 'via: "smtp://127.0.0.1:%d"' % server.port
    run.arrives("a mailbox in Vietnamese", server, here, to="người.đọc@example.vn", encrypted=False)
    run.arrives("a domain in Vietnamese", server, here, to="an@thưviện.vn", encrypted=False,
                recipient="an@xn--thvin-grb5423c.vn")
    server = Guarded(starttls=None, utf8=False)
    status, words = run.proof('via: "smtp://127.0.0.1:%d"' % server.port, to="người.đọc@example.vn")
    wrong = [] if status == 3 and "SMTPUTF8" in words and not server.letters else ["%d: %s" % (status, words.strip())]
    run.note("a mailbox in Vietnamese, and a server that knows none", wrong)


def programs(run, folder):
    program, came = os.path.join(folder, "sendmail"), os.path.join(folder, "came")
    for status, ended, words in ((0, 0, "sent"), (75, 3, "try again later"), (67, 3, "not sent"), (77, 1, "status 77")):
        open(program, "w").write('#!/bin/sh\nprintf "%%s\\n" "$@" > %s.args\ncat > %s\nexit %d\n' % (came, came, status))
        os.chmod(program, 0o755)
        got, said = run.proof("via: sendmail:" + program)
        letter, arguments = open(came, "rb").read(), open(came + ".args").read().split()
        wrong = [] if got == ended and words in said else ["%d: %s" % (got, said.strip())]
        if b"\r" in letter or not letter.startswith(b"From: ") or b"text/html" not in letter:
            wrong.append("the letter is not as programs of this machine take it")
        if arguments != ["-i", "-f", "bientap@tin.example.vn", "--", "an@thuvien.example.vn"]:
            wrong.append("its arguments are %s" % arguments)
        run.note("sendmail that ends with %d" % status, wrong)
    got, said = run.proof("via: sendmail:/no/such/program")
    run.note("no sendmail there", [] if got == 1 and "/no/such/program" in said else ["%d: %s" % (got, said.strip())])
    maildir = os.path.join(folder, "maildir")
    got, said = run.proof("via: file:" + maildir)
    letters = [open(name, "rb").read() for name in glob.glob(maildir + "/new/*")]
    fine = got == 0 and len(letters) == 1 and b"\r\nMessage-ID: <" in letters[0] and not os.listdir(maildir + "/tmp")
    run.note("a maildir", [] if fine else ["%d, %d letters: %s" % (got, len(letters), said.strip())])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    a = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="feedhub-mail-path-")
    try:
        hub.make(os.path.abspath(a.program), folder, "smtp://127.0.0.1:25", readers=1, stories=3)
        run = Run(os.path.abspath(a.program), folder)
        encryption(run, folder)
        mailboxes(run)
        programs(run, folder)
        print("%d of %d checks passed" % (run.checks - run.failures, run.checks))
        return 1 if run.failures else 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
