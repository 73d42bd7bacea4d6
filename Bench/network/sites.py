"""Web servers on every address of a namespace: a feed at the public ones, and an alarm at all others."""

import http.server
import socket
import socketserver
import ssl
import threading

FEED = ("<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>Thư viện</title>"
        "<link>http://public.test/</link><item><guid isPermaLink='false'>%s</guid><title>Tin %s</title>"
        "<link>http://public.test/tin/1</link></item></channel></rss>")


class Site(http.server.BaseHTTPRequestHandler):
    """Serves `/tin.xml`, `/to/URL` (a redirect), `/moved/URL` (one for good), `/page/URL` (a page that declares a feed)
    and `/list/URL` (a page that lists an article)."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        here = self.connection.getsockname()[0].removeprefix("::ffff:")
        isPublic = here in self.server.world.public
        self.server.world.note(here, self.server.server_port, self.headers.get("Host"), isPublic)
        word, _, rest = self.path[1:].partition("/")
        if not isPublic:
            self.say(200, FEED % ("SECRET", "SECRET"))
        elif word in ("to", "moved"):
            self.say(301 if word == "moved" else 302, "", ("Location", rest))
        elif word == "page":
            self.say(200, "<html><head><title>Trang</title><link rel='alternate' type='application/rss+xml' href='%s'>"
                     "</head></html>" % rest, ("Content-Type", "text/html"))
        elif word == "list":
            self.say(200, "<html><head><title>Tin</title></head><body><div class='tin'><a href='%s'>Ngày hội đọc sách ở tỉnh</a>"
                     "</div></body></html>" % rest, ("Content-Type", "text/html"))
        elif self.path == "/robots.txt" and self.headers.get("Host") == "robots-inside.test":
            self.say(302, "", ("Location", "http://10.1.2.3/robots.txt"))
        elif word == "tin.xml":
            self.say(200, FEED % (1, 1))
        else:
            self.say(404, "no such page")

    def say(self, status, text, *fields):
        body = text.encode()
        self.send_response(status)
        for name, value in fields or [("Content-Type", "application/rss+xml")]:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, *_):
        """A client that hangs up on a certificate is what this is about, and no news."""


class Server6(Server):
    address_family = socket.AF_INET6

    def server_bind(self):
        self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        super().server_bind()


class Web:
    """All servers of the namespace; `inside` holds what was asked at addresses that nobody may ask."""

    def __init__(self, public):
        self.public = public
        self.inside = []
        self.lock = threading.Lock()

    def start(self, ports, identities):
        for port in ports:
            for kind, address in ((Server, "0.0.0.0"), (Server6, "::")):
                self.run(kind((address, port), Site))
        contexts = {name: context(identity) for name, identity in identities.items()}
        for kind, address in ((Server, "0.0.0.0"), (Server6, "::")):
            server = kind((address, 443), Site)
            front = context(identities["by-number.test"])
            front.sni_callback = lambda connection, name, _: self.show(connection, contexts.get(name))
            server.socket = front.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
            self.run(server)

    def run(self, server):
        server.world = self
        threading.Thread(target=server.serve_forever, daemon=True).start()

    def note(self, address, port, host, is_public):
        if not is_public:
            with self.lock:
                self.inside.append("%s:%d as %s" % (address, port, host))

    @staticmethod
    def show(connection, chosen):
        if chosen:
            connection.context = chosen


def context(identity):
    result = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    result.load_cert_chain(identity.chain, identity.key)
    return result
