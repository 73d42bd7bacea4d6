"""Certificates for a mail server of this machine, made by openssl for one run."""
import os
import subprocess

# An address of this machine that is not written as loopback, so that feedhub takes it for a server somewhere else.
ELSEWHERE = "0.0.0.0"


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def authority(folder, name):
    """An authority of its own: a key and a certificate, NAME.key and NAME.pem."""
    key, certificate = (os.path.join(folder, name + end) for end in (".key", ".pem"))
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2",
            "-subj", "/CN=" + name)
    return certificate


def certificate(folder, authority, name, subject="IP:" + ELSEWHERE, days=2):
    """A certificate by an authority, with its key in the same file; of less than no days it has ended."""
    path = os.path.join(folder, name)
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", path + ".key", "-out", path + ".csr", "-subj", "/CN=mail")
    with open(path + ".ext", "w") as f:
        f.write("subjectAltName=" + subject)
    root = os.path.join(folder, authority)
    openssl("x509", "-req", "-in", path + ".csr", "-CA", root + ".pem", "-CAkey", root + ".key", "-CAcreateserial",
            "-out", path + ".crt", "-days", str(days), "-extfile", path + ".ext")
    with open(path + ".both", "w") as f:
        f.write(open(path + ".key").read() + open(path + ".crt").read())
    return path + ".both"
