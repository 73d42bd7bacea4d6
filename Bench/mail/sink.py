"""The least of an SMTP server: takes every letter, and remembers how often each Message-ID came to whom."""
import collections
import re
import socketserver
import threading


class Sink(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Session)
        self.lock = threading.Lock()
        self.before_first = None
        self.keep = None
        self.forget()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def port(self):
        return self.server_address[1]

    def forget(self):
        with self.lock:
            self.came = collections.Counter()
            self.bodies = {}
            self.changed = []
            self.is_first = True

    def note(self, recipient, body):
        message = re.search(rb"(?im)^message-id: *<([^>]*)>", body).group(1).decode()
        with self.lock:
            if self.keep:
                self.keep(recipient, body)
            key = (recipient, message)
            self.came[key] += 1
            if self.bodies.setdefault(key, hash(body)) != hash(body):
                self.changed.append(key)

    def handle_error(self, *_):
        """A killed client is what this is about, and no news."""


class Session(socketserver.StreamRequestHandler):
    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")

    def handle(self):
        self.say("220 sink")
        recipient = None
        while True:
            line = self.rfile.readline()
            verb = line[:4].upper()
            if not line or verb == b"QUIT":
                return
            if verb == b"EHLO":
                self.say("250-sink\r\n250 SIZE 50000000")
            elif verb == b"MAIL":
                with self.server.lock:
                    is_first, self.server.is_first = self.server.is_first, False
                if is_first and self.server.before_first:
                    self.server.before_first()
                self.say("250 ok")
            elif verb == b"RCPT":
                recipient = re.search(rb"<([^>]*)>", line).group(1).decode()
                self.say("250 ok")
            elif verb == b"DATA":
                self.say("354 go on")
                body = []
                while True:
                    line = self.rfile.readline()
                    if not line:
                        return
                    if line == b".\r\n":
                        break
                    body.append(line)
                self.server.note(recipient, b"".join(body))
                self.say("250 stored")
            else:
                self.say("250 ok")
