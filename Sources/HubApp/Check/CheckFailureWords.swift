import FeedDomain
import FeedSyntax

/// What `feedhub check` says where there was nothing to check, in the language of those who run the site.
struct CheckFailureWords {
  let failure: any HubFailure
  let language: LintLanguage
  /// Whether a hub asked, which knows by its own file whom it may ask, and not a command with options for that.
  var isOfHub = false

  /// The lines for standard error; the sentence with the facts always comes too.
  var lines: [String] {
    let remedy = words?[language] ?? failure.remedy ?? ""
    let facts = "feedhub: " + failure.explanation
    return remedy.isEmpty ? [facts] : [facts, "  " + remedy]
  }

  private var words: LintText? {
    isOfHub ? Self.hubWords[failure.label] ?? Self.words[failure.label] : Self.words[failure.label]
  }

  /// What is to be done otherwise by one who runs a hub.
  private static let hubWords: [String: LintText] = [
    "address-not-allowed": LintText(
      vi:
        "Máy chủ này nằm trong mạng nội bộ, hoặc giao thức hay cổng không phải của web. "
        + "Nếu đúng là trang cần đăng ký, thêm máy chủ vào poll: allow: trong feeds.yml.",
      en: "The host is inside a private network, or the scheme or the port is none of the web's. "
        + "If it is the right one, list it under poll: allow: in feeds.yml.")
  ]

  /// By label, as in `Docs/Failures.md`; what to do is another thing here than for one who runs a hub.
  private static let words: [String: LintText] = [
    "file-not-read": LintText(
      vi: "Không mở được tệp. Hãy kiểm tra tên tệp và quyền đọc.",
      en: "Check the name of the file and the right to read it."),
    "bad-address": LintText(
      vi: "Địa chỉ không hợp lệ. Hãy ghi đầy đủ, ví dụ https://thuvien.example.vn/feed/.",
      en: "Give the whole address, such as https://thuvien.example.vn/feed/."),
    "address-not-allowed": LintText(
      vi:
        "Máy chủ này nằm trong mạng nội bộ, hoặc giao thức hay cổng không phải của web. "
        + "Nếu đúng là trang cần kiểm tra, thêm --allow TÊN-MÁY.",
      en: "The host is inside a private network, or the scheme or the port is none of the web's. "
        + "If it is the right one, add --allow HOST."),
    "name-not-found": LintText(
      vi: "Không tìm thấy tên miền. Hãy kiểm tra chính tả và bản ghi DNS.",
      en: "Check the spelling of the name, and its DNS."),
    "not-reachable": LintText(
      vi: "Không kết nối được với máy chủ. Hãy kiểm tra mạng, tường lửa và máy chủ.",
      en: "Check the network, the firewall and the server."),
    "not-trusted": LintText(
      vi:
        "Chứng thư TLS hết hạn, sai tên miền hoặc thiếu chuỗi chứng thư. Hãy gia hạn hoặc cài đủ.",
      en: "Renew the TLS certificate or complete its chain."),
    "timed-out": LintText(
      vi: "Máy chủ trả lời quá chậm. Trình đọc tin cũng sẽ bỏ cuộc.",
      en: "The server answers too slowly; readers give up as well."),
    "too-slow": LintText(
      vi: "Máy chủ truyền quá chậm. Trình đọc tin cũng sẽ bỏ cuộc.",
      en: "The server sends too slowly; readers give up as well."),
    "too-large": LintText(
      vi: "Kênh tin quá lớn. Hãy giảm số mục tin và không nhúng ảnh.",
      en: "List fewer entries, and do not embed pictures."),
    "too-many-redirects": LintText(
      vi: "Địa chỉ chuyển hướng vòng quanh. Hãy kiểm tra cấu hình http/https và www.",
      en: "Check how http, https and www are redirected."),
    "broken-answer": LintText(
      vi: "Máy chủ trả lời sai giao thức HTTP hoặc ngắt giữa chừng.",
      en: "The answer breaks HTTP or was cut off; look into the server's log."),
    "bad-status": LintText(
      vi: "Địa chỉ này không trả về kênh tin. Hãy kiểm tra địa chỉ và nhật ký máy chủ.",
      en: "Check the address, and the server's log."),
    "feed-empty": LintText(
      vi: "Tài liệu trống. Hãy xem nhật ký lỗi của hệ thống tạo kênh tin.",
      en: "The document is empty. Look into the error log of the program that makes the feed."),
    "feed-binary": LintText(
      vi: "Đây là tệp ảnh, tệp nén hoặc tệp khác, không phải kênh tin.",
      en: "This is a picture, an archive or another file; give the address of the feed."),
    "feed-web-page": LintText(
      vi: "Đây là trang web, không phải kênh tin. Hãy đưa địa chỉ của kênh tin (RSS, Atom).",
      en: "This is a web page; give the address of the feed."),
    "feed-not-recognised": LintText(
      vi: "Tài liệu không phải RSS, Atom hay JSON Feed. Hãy kiểm tra địa chỉ.",
      en: "This is no RSS, Atom or JSON Feed. Check the address."),
    "no-feed-found": LintText(
      vi: "Trang không khai báo kênh tin nào. Hãy bật kênh tin rồi thêm vào <head>: "
        + "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"…\">.",
      en: "Switch the site's feed on and declare it in <head>: "
        + "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"…\">."),
  ]
}
