"""Makes certificates of every quality with the openssl program: two authorities, one of them trusted, and sites."""

import datetime
import os
import subprocess

NOW = datetime.datetime.now(datetime.timezone.utc)
DAY = datetime.timedelta(days=1)

CONFIGURATION = """
[ca]
default_ca = here
[here]
dir = %(folder)s
new_certs_dir = %(folder)s
database = %(folder)s/index.txt
serial = %(folder)s/serial
default_md = sha256
policy = anything
unique_subject = no
[anything]
commonName = supplied
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
"""


class Authority:
    """One that signs, with its key and its own certificate; without an issuer it signs for itself."""

    def __init__(self, folder, name, issuer=None):
        self.folder = os.path.join(folder, name)
        self.name = name
        os.makedirs(self.folder)
        self._write("index.txt", "")
        self._write("serial", "1000\n")
        self._write("openssl.cnf", CONFIGURATION % {"folder": self.folder})
        self.key = key(self.folder, name)
        if issuer:
            self.certificate = issuer.sign(self.key, name, "authority")
        else:
            self.certificate = self.sign(self.key, name, "authority", self_signed=True)

    def sign(self, key_file, common_name, extensions, starts=NOW - 30 * DAY, ends=NOW + 30 * DAY, self_signed=False):
        """A certificate for a key; `extensions` is a section of the configuration or the lines of one."""
        request = os.path.join(self.folder, common_name + ".csr")
        certificate = os.path.join(self.folder, common_name + ".pem")
        configuration = os.path.join(self.folder, "openssl.cnf")
        openssl("req", "-new", "-config", configuration, "-key", key_file, "-subj", "/CN=" + common_name, "-out", request)
        where = ["-extensions", extensions]
        if "=" in extensions:
            where = ["-extfile", self._write(common_name + ".ext", extensions)]
        signer = ["-selfsign", "-keyfile", key_file] if self_signed else ["-cert", self.certificate, "-keyfile", self.key]
        openssl("ca", "-batch", "-notext", "-config", configuration, "-in", request, "-out", certificate,
                "-startdate", stamp(starts), "-enddate", stamp(ends), *where, *signer)
        return certificate

    def _write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w") as file:
            file.write(text)
        return path


class Identity:
    """What a site shows: a key and a chain of certificates."""

    def __init__(self, key_file, *chain):
        self.key = key_file
        self.chain = key_file + ".chain"
        join(self.chain, *chain)


def join(path, *files):
    """Writes the contents of several PEM files into one."""
    with open(path, "wb") as out:
        for file in files:
            with open(file, "rb") as part:
                out.write(part.read())


def key(folder, name):
    path = os.path.join(folder, name + ".key")
    openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", path)
    return path


def stamp(time):
    return time.strftime("%Y%m%d%H%M%SZ")


def openssl(*words):
    result = subprocess.run(["openssl", *words], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if result.returncode:
        raise SystemExit("openssl %s: %s" % (" ".join(words), result.stderr))


class World:
    """The trusted root, and an identity for each name of a site."""

    def __init__(self, folder):
        root = Authority(folder, "root")
        between = Authority(folder, "between", issuer=root)
        stranger = Authority(folder, "stranger")
        self.root, self.intermediate, self.stranger = root.certificate, between.certificate, stranger.certificate
        self.identities = {}

        def site(name, issuer, *chain, names=None, **dates):
            key_file = key(folder, name)
            lines = "basicConstraints = CA:FALSE\nsubjectAltName = %s\n" % (names or "DNS:" + name)
            self.identities[name] = Identity(key_file, issuer.sign(key_file, name, lines, **dates), *chain)

        site("good.test", root)
        site("good-inside.test", root)
        site("chain.test", between, between.certificate)
        site("incomplete.test", between)
        site("incomplete-expired.test", between, ends=NOW - DAY)
        site("expired.test", root, ends=NOW - DAY)
        site("future.test", root, starts=NOW + DAY)
        site("wrong-name.test", root, names="DNS:other.test")
        site("one-label.test", root, names="DNS:*.test")
        site("untrusted.test", stranger, stranger.certificate)
        site("by-number.test", root, names="IP:93.184.216.34")
        alone = Authority(folder, "self-signed.test")
        self.identities["self-signed.test"] = Identity(alone.key, alone.certificate)
