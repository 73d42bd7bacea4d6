"""A mail server that guards itself as real ones do: encryption, certificates, logins, mailboxes in any script."""
import base64
import socketserver
import ssl
import threading


class Guarded(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, certificate=None, at_once=False, starttls="220 go on", logins=(), utf8=True):
        """`starttls` is the answer to it, None if it is not offered; `logins` are the ways to log in that are offered."""
        self.at_once, self.starttls, self.logins, self.utf8 = at_once, starttls, logins, utf8
        self.context = None
        if certificate:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(certificate)
        # Each letter as its sender, its recipient, its bytes, whether it came encrypted, and who was logged in.
        self.letters = []
        # What was said before the connection was encrypted.
        self.overheard = []
        super().__init__(("127.0.0.1", 0), Session)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def port(self):
        return self.server_address[1]

    def handle_error(self, *_):
        """A client that does not trust the certificate hangs up; that is what is looked for."""


class Session(socketserver.BaseRequestHandler):
    USER, PASSWORD = "bientap", "mật khẩu: 12"

    def handle(self):
        self.socket, self.encrypted = self.request, False
        if self.server.at_once:
            self.encrypt()
        self.lines = self.socket.makefile("rb")
        self.user = None
        self.say("220 guarded")
        while True:
            line = self.lines.readline()
            if not line:
                return
            if not self.encrypted:
                self.server.overheard.append(line)
            if not self.answer(line):
                return

    def encrypt(self):
        self.socket = self.server.context.wrap_socket(self.socket, server_side=True)
        self.encrypted = True

    def say(self, text):
        self.socket.sendall(text.encode() + b"\r\n")

    def answer(self, line):
        verb = line[:4].upper()
        if verb == b"QUIT":
            return False
        if verb == b"EHLO":
            offers = ["guarded", "SIZE 50000000"]
            if self.server.utf8:
                offers.append("SMTPUTF8")
            if self.server.starttls and not self.encrypted:
                offers.append("STARTTLS")
            if self.server.logins:
                offers.append("AUTH " + " ".join(self.server.logins))
            self.say("\r\n".join("250%s%s" % (" " if o is offers[-1] else "-", o) for o in offers))
        elif verb == b"STAR":
            self.say(self.server.starttls or "502 no")
            if self.server.starttls.startswith("220"):
                self.encrypt()
                self.lines = self.socket.makefile("rb")
        elif verb == b"AUTH":
            self.login(line.split())
        elif verb == b"MAIL":
            self.sender = line.decode()
            self.say("530 5.7.0 log in first" if self.server.logins and not self.user else "250 ok")
        elif verb == b"RCPT":
            self.recipient = line.decode()
            self.say("250 ok")
        elif verb == b"DATA":
            self.say("354 go on")
            body = []
            for line in iter(self.lines.readline, b".\r\n"):
                if not line:
                    return False
                body.append(line)
            self.server.letters.append((self.sender, self.recipient, b"".join(body), self.encrypted, self.user))
            self.say("250 stored")
        else:
            self.say("250 ok")
        return True

    def ask(self, text):
        self.say("334 " + base64.b64encode(text).decode())
        return base64.b64decode(self.lines.readline())

    def login(self, words):
        first = base64.b64decode(words[2]) if len(words) > 2 else None
        if words[1].upper() == b"PLAIN":
            _, user, password = (first or self.ask(b"")).split(b"\0")
        else:
            user, password = first or self.ask(b"Username:"), self.ask(b"Password:")
        if (user.decode(), password.decode()) == (self.USER, self.PASSWORD):
            self.user = user.decode()
            self.say("235 welcome")
        else:
            self.say("535 5.7.8 wrong name or password")
