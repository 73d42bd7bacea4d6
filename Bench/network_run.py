#!/usr/bin/env python3
"""Fetches in a network of its own, with its own names and its own certificates, and without any exemption.

    network_run.py FEEDHUB_PROGRAM FEEDHUB_BENCH_PROGRAM [--show] [--only TEXT]

A network namespace has public addresses, private ones, a DNS server that lies in every way, and sites with
certificates of every quality. The fetcher must take feeds from the public ones, and must never reach the others:
each of them is served by an alarm. Nothing leaves the namespace, and it ends with this program.

Ends with status 77 and one line that says why where such namespaces cannot be made.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "network"))
import certificates
import names
import sites

SITE, OTHER, SITE6 = "93.184.216.34", "93.184.216.35", "2606:2800:220::34"
PUBLIC = {SITE, OTHER, SITE6}
# Addresses that no feed may reach; the namespace has them all, so that whoever tries gets through.
INSIDE = ["0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.8.8.8", "169.254.169.254", "172.16.0.1",
          "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.51.100.1", "203.0.113.1",
          "240.0.0.1"]
INSIDE6 = ["::", "::1", "::ffff:127.0.0.1", "::ffff:10.1.2.3", "::ffff:169.254.169.254", "::7f00:1",
           "64:ff9b::7f00:1", "64:ff9b::a01:203", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::1",
           "3fff::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fec0::1"]
NOWHERE = ["224.0.0.1", "255.255.255.255", "ff02::1"]
SKIPPED = 77


def zone():
    """What every name answers."""
    says, in_turn = names.Says, names.InTurn
    table = {
        "public.test": [SITE], "public6.test": [SITE6], "both.test": [SITE, SITE6], "other.test": [OTHER],
        "mixed.test": ["10.1.2.3", SITE], "mixed-public-first.test": [SITE, "127.0.0.1"],
        "mixed-kinds.test": ["::1", SITE], "mixed-kinds-6.test": ["127.0.0.1", SITE6],
        "all-inside.test": ["10.1.2.3", "127.0.0.1", "::1", "fd00:ec2::254"],
        "alias-public.test": says(alias="public.test"), "alias-inside.test": says(alias="inside.test"),
        "alias-long.test": says(alias="alias-public.test"), "alias-local.test": says(alias="localhost"),
        "alias-circle.test": says(alias="alias-circle-2.test"), "alias-circle-2.test": says(alias="alias-circle.test"),
        "alias-nowhere.test": says(alias="nobody.test"),
        "inside.test": ["10.1.2.3"], "exempt.test": ["10.1.2.3"], "good-inside.test": ["10.1.2.3"],
        "robots-inside.test": [SITE],
        "between-look-ups.test": in_turn([SITE], ["127.0.0.1", "::1"]),
        "between-polls.test": in_turn([SITE], ["10.1.2.3"]),
        "back-again.test": in_turn(["10.1.2.3"], [SITE]),
        "silent.test": says(silent=True), "failing.test": says(names.SERVER_FAILURE), "refusing.test": says(names.REFUSED),
        "odd.test": says(names.FORMAT_ERROR), "empty.test": [], "garbage.test": says(raw=b"\xff" * 40),
    }
    table.update({"in4-%d.test" % number: [address] for number, address in enumerate(INSIDE + NOWHERE[:2])})
    table.update({"in6-%d.test" % number: [address] for number, address in enumerate(INSIDE6 + NOWHERE[2:])})
    return table


class Case:
    """One fetch, or several of one source, with what each must come to."""

    def __init__(self, name, url, *wanted, says=None, **environment):
        self.name, self.url, self.wanted, self.says, self.environment = name, url, wanted, says, environment
        self.may_reach_inside = False


def cases(world):
    """All that is tried, in an order that people can read."""
    ok, no, broken = "ok", "refused", "error"
    untrusted = "cannot be trusted"
    yield Case("a public name", "http://public.test/tin.xml", ok)
    yield Case("a public name with IPv6 only", "http://public6.test/tin.xml", ok)
    yield Case("a public name at another port of the web", "http://both.test:8080/tin.xml", ok)
    yield Case("an alias of a public name", "http://alias-long.test/tin.xml", ok)
    for number, address in enumerate(INSIDE + NOWHERE[:2]):
        yield Case("a name that means " + address, "http://in4-%d.test/tin.xml" % number, no)
    for number, address in enumerate(INSIDE6 + NOWHERE[2:]):
        yield Case("a name that means " + address, "http://in6-%d.test/tin.xml" % number, no)
    for host in ("127.1", "2130706433", "0x7f.1", "017700000001", "[::ffff:7f00:1]", "localhost", "localhost.", "a.localhost",
                 "hosts-file.test", "10.1.2.3", "[fe80::1%25lo]"):
        yield Case("the host " + host, "http://%s/tin.xml" % host, (no, broken))
    yield Case("mixed answers", "http://mixed.test/tin.xml", ok)
    yield Case("mixed answers, the public one first", "http://mixed-public-first.test/tin.xml", ok)
    yield Case("loopback by IPv6, public by IPv4", "http://mixed-kinds.test/tin.xml", ok)
    yield Case("loopback by IPv4, public by IPv6", "http://mixed-kinds-6.test/tin.xml", ok)
    yield Case("several answers, all inside", "http://all-inside.test/tin.xml", no)
    yield Case("an alias of a name inside", "http://alias-inside.test/tin.xml", no)
    yield Case("an alias of localhost", "http://alias-local.test/tin.xml", (no, broken))
    yield Case("aliases in a circle", "http://alias-circle.test/tin.xml", broken)
    yield Case("an alias of nothing", "http://alias-nowhere.test/tin.xml", broken)
    yield Case("another answer at the next hop", "http://between-look-ups.test/to/http://between-look-ups.test:8080/tin.xml", no)
    yield Case("another answer at the next poll", "http://between-polls.test/tin.xml", ok, no)
    yield Case("a name that comes back from inside", "http://back-again.test/tin.xml", no, ok)
    for name in ("silent", "failing", "refusing", "odd", "empty", "garbage", "nobody"):
        yield Case("a name server: " + name, "http://%s.test/tin.xml" % name, broken)
    for target in ("http://inside.test/tin.xml", "http://alias-inside.test/tin.xml", "http://127.0.0.1/tin.xml", "http://[::1]/tin.xml",
                   "//169.254.169.254/latest/meta-data/", "http://in6-2.test/tin.xml", "http://localhost/tin.xml"):
        yield Case("a redirect to " + target, "http://public.test/to/" + target, no)
        yield Case("a move to " + target, "http://public.test/moved/" + target, no, no)
    yield Case("a port of another service", "http://public.test:25/tin.xml", no, says="port 25")
    yield Case("a redirect to such a port", "http://public.test/to/http://public.test:3306/tin.xml", no, says="port 3306")
    for variable in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"):
        yield Case("a proxy inside, by " + variable, "http://public.test/tin.xml", ok, **{variable: "http://10.1.2.3:80"})
    exempt = Case("a name inside that is exempt", "http://inside.test/tin.xml", ok, FETCH_ALLOW="10.1.2.3:80")
    exempt.may_reach_inside = True
    yield exempt
    yield Case("an exempt port frees no other", "http://inside.test:8080/tin.xml", no, FETCH_ALLOW="10.1.2.3:80")
    yield Case("an exempt name frees no other", "http://alias-inside.test/tin.xml", no, FETCH_ALLOW="inside.test:80")

    yield Case("a good certificate", "https://good.test/tin.xml", ok)
    yield Case("a whole chain", "https://chain.test/tin.xml", ok)
    yield Case("a certificate for all names of a zone", "https://one-label.test/tin.xml", (ok, broken))
    yield Case("a certificate for a number", "https://%s/tin.xml" % SITE, ok)
    for name in ("expired", "future", "wrong-name", "untrusted", "self-signed", "incomplete"):
        url = "https://%s.test/tin.xml" % name
        yield Case("a certificate: " + name, url, broken, says=untrusted)
        yield Case("a redirect to it: " + name, "http://public.test/to/" + url, broken, says=untrusted)
    extra = {"FETCH_CA": world.intermediate}
    yield Case("the missing part of a chain, given by us", "https://incomplete.test/tin.xml", ok, **extra)
    yield Case("a good certificate beside it", "https://good.test/tin.xml", (ok, broken), **extra)
    for name in ("expired", "future", "wrong-name", "untrusted", "self-signed", "incomplete-expired"):
        yield Case("a part of a chain mends nothing else: " + name, "https://%s.test/tin.xml" % name, broken, says=untrusted, **extra)
    yield Case("another authority, given by us", "https://untrusted.test/tin.xml", ok, FETCH_CA=world.stranger)
    elsewhere = {"SSL_CERT_FILE": world.stranger}
    yield Case("another system's trust", "https://untrusted.test/tin.xml", ok, **elsewhere)
    yield Case("another system's trust is all there is", "https://good.test/tin.xml", broken, says=untrusted, **elsewhere)
    yield Case("a file of certificates that is missing", "https://good.test/tin.xml", broken, says=untrusted, FETCH_CA="/nowhere.pem")
    yield Case("an inside name with a good certificate", "https://good-inside.test/tin.xml", no)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("bench")
    parser.add_argument("--show", action="store_true", help="also print what went well")
    parser.add_argument("--only", default="", help="cases whose name holds this text")
    parser.add_argument("--inside", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        return Run(options).status()
    reason = missing()
    if reason:
        print("skipped: network namespaces: " + reason)
        return SKIPPED
    folder = tempfile.mkdtemp(prefix="feedhub-network-")
    try:
        return subprocess.run([*namespace(), sys.executable, __file__, *sys.argv[1:], "--inside", folder]).returncode
    finally:
        shutil.rmtree(folder)


def namespace():
    """The command that starts another one in a network and a view of the files of its own."""
    user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    return ["unshare", *user, "--net", "--mount", "--fork", "--kill-child", "--"]


def missing():
    for tool in ("unshare", "ip", "mount", "openssl"):
        if not shutil.which(tool):
            return "there is no program “%s”" % tool
    probe = subprocess.run([*namespace(), "ip", "link", "set", "lo", "up"], capture_output=True, text=True)
    return probe.stderr.strip().splitlines()[-1] if probe.returncode else None


class Run:
    """What happens inside of the namespace."""

    def __init__(self, options):
        self.options = options
        self.folder = options.inside
        self.world = certificates.World(self.folder)
        self.faults = []
        self.count = 0

    def status(self):
        self.make_network()
        table = zone()
        table.update({name: [SITE] for name in self.world.identities if name not in table})
        names.NameServer(table).start()
        self.web = sites.Web(PUBLIC)
        self.web.start([80, 25, 3306, 8080], self.world.identities)
        for case in cases(self.world):
            if self.options.only in case.name:
                self.judge(case)
        if not self.options.only:
            self.judge_run()
        print("\n".join(self.faults), end="\n" if self.faults else "")
        print("own network: %d of %d as wanted, %d requests reached the inside"
              % (self.count - len(self.faults), self.count, len(self.web.inside)))
        return 1 if self.faults or self.web.inside else 0

    def make_network(self):
        run("ip", "link", "set", "lo", "up")
        # glibc asks for the kinds of addresses that some interface has: it must have both.
        for address in PUBLIC | set(INSIDE) | set(INSIDE6):
            if not address.startswith(("127.", "0.", "::")):
                size, extra = (("/128", ["nodad"]) if ":" in address else ("/32", []))
                run("ip", "address", "add", address + size, "dev", "lo", *extra)
        run("mount", "--make-rprivate", "/")
        self.cover("/etc/resolv.conf", "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n")
        self.cover("/etc/hosts", "127.0.0.1 localhost\n10.1.2.3 hosts-file.test\n")
        self.cover("/etc/nsswitch.conf", "hosts: files dns\n")
        with open(self.world.root) as root:
            self.cover("/etc/ssl/certs/ca-certificates.crt", root.read())

    def cover(self, path, text):
        """Lays a file of ours over one of the system, in this namespace only."""
        own = os.path.join(self.folder, path.replace("/", "_"))
        with open(own, "w") as file:
            file.write(text)
        run("mount", "--bind", own, os.path.realpath(path))

    def judge(self, case):
        state = tempfile.mkdtemp(dir=self.folder)
        clean = {name: value for name, value in os.environ.items()
                 if "proxy" not in name.lower() and not name.startswith(("SSL_CERT", "FETCH_"))}
        environment = dict(clean, FETCH_URL=case.url, FETCH_STATE=state, FETCH_TIMEOUT="4", **case.environment)
        for wanted in case.wanted:
            reached = len(self.web.inside)
            start = time.monotonic()
            process = subprocess.run([self.options.bench, "fetch"], env=environment, capture_output=True, text=True, timeout=60)
            self.note(case.name, self.fault(case, wanted, process, time.monotonic() - start))
            if case.may_reach_inside:
                del self.web.inside[reached:]
        shutil.rmtree(state)

    def note(self, name, fault):
        self.count += 1
        if fault:
            self.faults.append("FAULT %s: %s" % (name, fault))
        elif self.options.show:
            print("ok    " + name)

    def fault(self, case, wanted, process, seconds):
        if process.returncode:
            return "status %d: %s" % (process.returncode, process.stderr[-300:])
        answer = json.loads(process.stdout)
        said = "%s (%s)" % (answer["outcome"], answer.get("error"))
        if answer["outcome"] not in (wanted if isinstance(wanted, tuple) else (wanted,)):
            return "%s, wanted %s" % (said, wanted)
        if case.says and case.says not in answer.get("error", ""):
            return "%s, wanted “%s”" % (said, case.says)
        if "SECRET" in process.stdout and not case.may_reach_inside:
            return "what is inside came out: " + said
        if answer.get("feed_url") != case.url:
            return "it would poll %s next" % answer.get("feed_url")
        return "took %.1f s" % seconds if seconds > 9 else None

    def judge_run(self):
        """`feedhub run` with a whole feeds.yml: discovery, ports, exemptions and certificates of single sources."""
        hub = os.path.join(self.folder, "hub")
        os.makedirs(hub)
        shutil.copy(self.world.intermediate, os.path.join(hub, "between.pem"))
        page = "list: { page: '%s', item: .tin, detail: { content: body } }"
        wanted = {
            "open": ("feed: 'https://good.test/tin.xml'", "fresh"),
            "incomplete": ("feed: 'https://incomplete.test/tin.xml', ca: between.pem", "fresh"),
            "incomplete-alone": ("feed: 'https://incomplete.test/tin.xml?alone'", "failed"),
            "inside": ("feed: 'http://inside.test/tin.xml'", "failed"),
            "port": ("feed: 'http://public.test:3306/tin.xml'", "fresh"),
            "port-not-listed": ("feed: 'http://public.test:8080/tin.xml'", "failed"),
            "exempt": ("feed: 'http://exempt.test:8080/tin.xml'", "fresh"),
            "site": ("site: 'http://public.test/page/http://other.test/tin.xml'", "fresh"),
            "site-inside": ("site: 'http://public.test/page/http://inside.test/tin.xml'", "undiscovered"),
            "list": (page % "http://public.test/list/http://public.test/tin/1", "fresh"),
            "list-inside": (page % "http://inside.test/list/x", "failed"),
            "list-moved-inside": (page % "http://public.test/to/http://inside.test/list/x", "failed"),
            "list-robots-inside": (page % "http://robots-inside.test/list/x", "failed"),
            "list-detail-inside": (page % "http://public.test/list/http://public.test/to/http://inside.test/x", "fresh"),
        }
        with open(os.path.join(hub, "feeds.yml"), "w") as file:
            file.write("hub: { title: Thử, url: 'https://tin.example/', authority: 'tin.example,2026' }\n"
                       "poll: { ports: [80, 443, 3306], allow: ['exempt.test:8080'] }\nsources:\n")
            for name, (address, _) in wanted.items():
                file.write("  - { id: %s, name: Thư viện, %s }\n" % (name, address))
        process = subprocess.run([self.options.program, "run", "--all", "--json", "--directory", hub], capture_output=True,
                                 text=True, timeout=120)
        outcomes = {row["source"]: row["outcome"] for row in json.loads(process.stdout)["polled"]}
        self.web.inside = [asked for asked in self.web.inside if not asked.endswith(" as exempt.test:8080")]
        for name, (_, outcome) in wanted.items():
            got = outcomes.get(name)
            self.note("feedhub run: " + name, None if got == outcome else "%s, wanted %s" % (got, outcome))


def run(*command):
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main())
