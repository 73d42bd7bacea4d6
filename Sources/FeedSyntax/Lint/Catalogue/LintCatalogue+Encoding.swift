import FeedDomain

extension LintCatalogue {
  /// The rules about the encoding of documents.
  static let encodingRules: [LintRule] = [
    LintRule(
      id: "encoding-unknown", .error,
      LintText(
        vi: """
          Tài liệu hoặc máy chủ nêu tên một bảng mã không tồn tại. Trình đọc tin phải đoán, chữ \
          tiếng Việt dễ bị vỡ.
          """,
        en: """
          The document or the server names an encoding that does not exist. Readers must guess, \
          and Vietnamese letters break.
          """),
      remedy: LintText(
        vi: """
          Lưu và phát kênh tin bằng UTF-8, đồng thời ghi đúng UTF-8 trong dòng <?xml … \
          encoding="utf-8"?> và trong Content-Type.
          """,
        en: """
          Store and send the feed in UTF-8, and say UTF-8 in <?xml … encoding="utf-8"?> and in \
          Content-Type.
          """),
      in: [
        .wordPress: LintText(
          vi: "Vào /wp-admin/options.php, đặt blog_charset là UTF-8.",
          en: "At /wp-admin/options.php set blog_charset to UTF-8.")
      ]),
    LintRule(
      id: "encoding-mislabelled", .warning,
      LintText(
        vi: """
          Bảng mã ghi trong tài liệu (hoặc trong Content-Type) không phải bảng mã thực dùng. Có \
          trình đọc tin hiển thị sai dấu.
          """,
        en: """
          The encoding that is named is not the one that is used. Some readers show wrong \
          letters.
          """),
      remedy: LintText(
        vi: """
          Lưu và phát kênh tin bằng UTF-8, đồng thời ghi đúng UTF-8 trong dòng <?xml … \
          encoding="utf-8"?> và trong Content-Type.
          """,
        en: """
          Store and send the feed in UTF-8, and say UTF-8 in <?xml … encoding="utf-8"?> and in \
          Content-Type.
          """),
      in: [
        .wordPress: LintText(
          vi: """
            Kiểm tra DB_CHARSET trong wp-config.php (nên là utf8mb4) và blog_charset tại \
            /wp-admin/options.php (UTF-8).
            """,
          en: """
            Check DB_CHARSET in wp-config.php (utf8mb4) and blog_charset at /wp-admin/options.php \
            (UTF-8).
            """),
        .dotNetNuke: LintText(
          vi: """
            Trong web.config, đặt <globalization requestEncoding="utf-8" responseEncoding="utf-8" \
            />.
            """,
          en: """
            In web.config set <globalization requestEncoding="utf-8" responseEncoding="utf-8" />.
            """),
      ]),
    LintRule(
      id: "encoding-unstated", .error,
      LintText(
        vi: """
          Không có chỗ nào ghi bảng mã, mà các byte lại không phải UTF-8. Theo chuẩn XML, tài \
          liệu như vậy là hỏng.
          """,
        en: """
          No encoding is named, and the bytes are not UTF-8. By the rules of XML such a document \
          is broken.
          """),
      remedy: LintText(
        vi: """
          Lưu và phát kênh tin bằng UTF-8, đồng thời ghi đúng UTF-8 trong dòng <?xml … \
          encoding="utf-8"?> và trong Content-Type.
          """,
        en: """
          Store and send the feed in UTF-8, and say UTF-8 in <?xml … encoding="utf-8"?> and in \
          Content-Type.
          """),
      in: [
        .dotNetNuke: LintText(
          vi: """
            Trong web.config, đặt <globalization responseEncoding="utf-8" fileEncoding="utf-8" \
            />.
            """,
          en: """
            In web.config set <globalization responseEncoding="utf-8" fileEncoding="utf-8" />.
            """)
      ]),
  ]
}
