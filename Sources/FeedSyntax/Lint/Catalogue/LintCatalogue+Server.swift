import FeedDomain

extension LintCatalogue {
  /// The rules about what the server says.
  static let serverRules: [LintRule] = [
    LintRule(
      .contentTypeMissing, .warning,
      LintText(
        vi: "Máy chủ không gửi Content-Type. Trình đọc tin phải đoán đây là tài liệu gì.",
        en: "The server sends no Content-Type. Readers must guess what the document is."),
      remedy: LintText(
        vi: "Cấu hình máy chủ gửi Content-Type: application/rss+xml; charset=utf-8.",
        en: "Let the server send Content-Type: application/rss+xml; charset=utf-8."),
      in: [
        .sharePoint: LintText(
          vi: "Nếu kênh tin là tệp tĩnh, thêm kiểu MIME .xml = text/xml trong IIS → MIME Types.",
          en: "For a static file add the MIME type .xml = text/xml in IIS → MIME Types."),
        .dotNetNuke: LintText(
          vi: """
            Trong trang tự viết, đặt Response.ContentType = "application/rss+xml"; với tệp tĩnh, \
            thêm kiểu MIME trong IIS.
            """,
          en: """
            In a page of your own set Response.ContentType = "application/rss+xml"; for a static \
            file add the MIME type in IIS.
            """),
      ]),
    LintRule(
      .contentTypeWrong, .warning,
      LintText(
        vi: """
          Máy chủ gọi kênh tin bằng một kiểu khác (ví dụ text/html). Trình duyệt và một số trình \
          đọc tin coi đó là trang web và không nhận.
          """,
        en: """
          The server calls the feed something else, such as text/html. Browsers and some readers \
          take it for a page and refuse it.
          """),
      remedy: LintText(
        vi: """
          Gửi Content-Type: application/rss+xml; charset=utf-8 (Atom: application/atom+xml; JSON \
          Feed: application/feed+json).
          """,
        en: """
          Send Content-Type: application/rss+xml; charset=utf-8 (Atom: application/atom+xml; JSON \
          Feed: application/feed+json).
          """),
      in: [
        .wordPress: LintText(
          vi: "Loại trừ /feed/ khỏi plugin bộ nhớ đệm rồi xóa bộ nhớ đệm.",
          en: "Exclude /feed/ from the cache plugin, then clear the cache."),
        .joomla: LintText(
          vi: "Dùng địa chỉ có ?format=feed&type=rss; Joomla tự gửi đúng kiểu.",
          en: "Use the address with ?format=feed&type=rss; Joomla then sends the right type."),
        .dotNetNuke: LintText(
          vi: """
            Trong trang .aspx tự viết, đặt Response.ContentType = "application/rss+xml".
            """,
          en: """
            In an .aspx page of your own set Response.ContentType = "application/rss+xml".
            """),
      ]),
    LintRule(
      .charsetMissing, .advice,
      LintText(
        vi: """
          Kiểu text/… không kèm charset và tài liệu cũng không ghi bảng mã. Trình đọc tin cũ coi \
          là US-ASCII và làm vỡ chữ Việt.
          """,
        en: """
          A text/… type without charset, and the document names no encoding either. Old readers \
          take it for US-ASCII and break Vietnamese letters.
          """),
      remedy: LintText(
        vi: """
          Gửi Content-Type: text/xml; charset=utf-8 và bắt đầu tài liệu bằng <?xml version="1.0" \
          encoding="utf-8"?>.
          """,
        en: """
          Send Content-Type: text/xml; charset=utf-8 and begin with <?xml version="1.0" \
          encoding="utf-8"?>.
          """),
      in: [
        .dotNetNuke: LintText(
          vi: """
            Đặt Response.Charset = "utf-8" và Response.ContentEncoding = Encoding.UTF8.
            """,
          en: """
            Set Response.Charset = "utf-8" and Response.ContentEncoding = Encoding.UTF8.
            """)
      ]),
    LintRule(
      .charsetConflict, .warning,
      LintText(
        vi: """
          Content-Type và dòng <?xml …?> nêu hai bảng mã khác nhau. Theo RFC 7303, Content-Type \
          được tin trước.
          """,
        en: """
          Content-Type and <?xml …?> name two encodings. By RFC 7303 Content-Type is believed \
          first.
          """),
      remedy: LintText(
        vi: "Ghi UTF-8 ở cả hai nơi.",
        en: "Say UTF-8 in both places."),
      in: [
        .dotNetNuke: LintText(
          vi: """
            Đặt responseEncoding="utf-8" trong thẻ <globalization> của web.config.
            """,
          en: """
            Set responseEncoding="utf-8" in <globalization> of web.config.
            """)
      ]),
  ]
}
