"""A small DNS server over UDP and TCP, with names that answer well, badly, differently each time, or not at all."""

import ipaddress
import socket
import struct
import threading

A, CNAME, AAAA = 1, 5, 28
NO_ERROR, FORMAT_ERROR, SERVER_FAILURE, NO_SUCH_NAME, REFUSED = 0, 1, 2, 3, 5


class Says:
    """An answer that is no list of addresses."""

    def __init__(self, code=NO_ERROR, alias=None, silent=False, raw=None):
        self.code, self.alias, self.silent, self.raw = code, alias, silent, raw


class InTurn:
    """Another answer at each look-up of a kind; the last one stays."""

    def __init__(self, *answers):
        self.answers = answers
        self.count = {}

    def next(self, kind):
        number = self.count[kind] = self.count.get(kind, 0) + 1
        return self.answers[min(number, len(self.answers)) - 1]


class NameServer:
    """Answers from `zone`: name to a list of addresses, `Says` or `InTurn`; every other name does not exist."""

    def __init__(self, zone):
        self.zone = zone
        self.asked = []

    def start(self):
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        udp.bind(("127.0.0.1", 53))
        tcp = socket.socket()
        tcp.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        tcp.bind(("127.0.0.1", 53))
        tcp.listen(16)
        threading.Thread(target=self._serve_udp, args=(udp,), daemon=True).start()
        threading.Thread(target=self._serve_tcp, args=(tcp,), daemon=True).start()

    def _serve_udp(self, udp):
        while True:
            query, sender = udp.recvfrom(4096)
            answer = self.answer(query)
            if answer:
                udp.sendto(answer, sender)

    def _serve_tcp(self, tcp):
        while True:
            connection, _ = tcp.accept()
            with connection:
                size = struct.unpack("!H", connection.recv(2))[0]
                answer = self.answer(connection.recv(size))
                if answer:
                    connection.sendall(struct.pack("!H", len(answer)) + answer)

    def answer(self, query):
        name, kind, end = question(query)
        self.asked.append((name, kind))
        rule = self.zone.get(name, Says(NO_SUCH_NAME))
        if isinstance(rule, InTurn):
            rule = rule.next(kind)
        if isinstance(rule, list):
            return self.message(query, end, NO_ERROR, self.records(b"\xc0\x0c", rule, kind))
        if rule.silent:
            return None
        if rule.raw is not None:
            return query[:2] + rule.raw
        records = self.alias(name, rule.alias, kind) if rule.alias else []
        return self.message(query, end, rule.code, records)

    def alias(self, name, target, kind):
        """The chain of aliases from a name on, and the addresses at its end."""
        records = []
        for _ in range(12):
            records.append(record(labels(name), CNAME, labels(target)))
            name, rule = target, self.zone.get(target)
            if isinstance(rule, Says) and rule.alias:
                target = rule.alias
                continue
            return records + (self.records(labels(name), rule, kind) if isinstance(rule, list) else [])
        return records

    @staticmethod
    def records(owner, addresses, kind):
        numbers = [ipaddress.ip_address(address) for address in addresses]
        wanted = {A: 4, AAAA: 6}.get(kind)
        return [record(owner, kind, number.packed) for number in numbers if number.version == wanted]

    @staticmethod
    def message(query, end, code, records):
        head = query[:2] + struct.pack("!HHHHH", 0x8180 | code, 1, len(records), 0, 0)
        return head + query[12:end] + b"".join(records)


def question(query):
    """Name and kind of the first question, and where it ends."""
    parts, place = [], 12
    while query[place]:
        size = query[place]
        parts.append(query[place + 1:place + 1 + size].decode("ascii").lower())
        place += 1 + size
    return ".".join(parts), struct.unpack("!H", query[place + 1:place + 3])[0], place + 5


def labels(name):
    return b"".join(bytes([len(part)]) + part.encode() for part in name.split(".")) + b"\0"


def record(owner, kind, data):
    # A life of zero seconds: nobody may keep it.
    return owner + struct.pack("!HHIH", kind, 1, 0, len(data)) + data
