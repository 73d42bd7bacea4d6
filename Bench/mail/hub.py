"""A hub in a folder, with news for an issue and as many readers as are wanted, for the runs of this folder."""
import http.server
import os
import sqlite3
import subprocess
import threading

WORDS = ("Sáng nay, thư viện tỉnh đã khai mạc ngày hội đọc sách với hơn ba nghìn bạn đọc tham gia. "
         "Bà Nguyễn Thị Mẫu, Phó Giám đốc thư viện, trao thưởng cho các em học sinh. ")


class News(http.server.BaseHTTPRequestHandler):
    count = 0

    def do_GET(self):
        items = "".join(
            "<item><guid isPermaLink='false'>%d</guid><title>Tin thứ %d của thư viện tỉnh về ngày hội đọc</title>"
            "<link>https://thu-vien.example.vn/tin/%d</link><description>%s</description></item>" % (i, i, i, WORDS)
            for i in range(self.count))
        body = ("<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>Thư viện</title>"
                "<link>https://thu-vien.example.vn/</link>%s</channel></rss>" % items).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def make(program, folder, via, readers, stories=12, mail=""):
    """Makes the hub: a first poll, which is backlog, a second with news, and the readers."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), News)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with open(os.path.join(folder, "feeds.yml"), "w") as f:
        f.write("""
hub:
  title: Điểm tin thư viện
  url: http://127.0.0.1:8099/
  authority: tin.example.vn,2026
  contact: { name: Thư viện mẫu, email: bientap@tin.example.vn, address: Số 1 phố Sách, phone: 024 0000, responsible: Bà Mẫu }
poll: { spacing: 0s, allow: [127.0.0.1] }
digests: [{ id: daily, title: Điểm tin hằng ngày }]
mail: { via: "%s", from: Điểm tin <bientap@tin.example.vn>%s }
sources: [{ id: mau, name: Thư viện mẫu, feed: "http://127.0.0.1:%d/feed" }]
""" % (via, mail, server.server_port))
    for count in (0, stories):
        News.count = count
        subprocess.run([program, "run", "--all", "--directory", folder], check=True, stdout=subprocess.DEVNULL)
    server.shutdown()
    add_readers(folder, readers)


def add_readers(folder, readers):
    base = sqlite3.connect(database(folder))
    base.executemany(
        "INSERT INTO editor (address, language, editions, sections, places, sees_desk, standing, consent, consented, token)"
        " VALUES (?, 'vi', '[]', '[]', '[]', 0, 'active', 'bench', 0, ?)",
        [("reader%d@d%d.example" % (i, i % 7), "%026d" % i) for i in range(readers)])
    base.commit()
    base.close()


def database(folder):
    return os.path.join(folder, "data", "feedhub.sqlite")
