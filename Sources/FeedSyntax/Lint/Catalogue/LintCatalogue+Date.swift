import FeedDomain

extension LintCatalogue {
  /// The rules about dates.
  static let dateRules: [LintRule] = [
    LintRule(
      .dateMissing, .warning,
      LintText(
        vi: """
          Mục tin không có ngày giờ. Trình đọc tin xếp tin theo lúc nhìn thấy, không theo lúc \
          đăng. Atom bắt buộc phải có updated.
          """,
        en: "The entry has no date. Readers order it by when they saw it. Atom requires updated."),
      remedy: LintText(
        vi: """
          Thêm ngày giờ đăng kèm múi giờ. RSS: Tue, 24 Nov 2026 08:30:00 +0700. Atom và JSON \
          Feed: 2026-11-24T08:30:00+07:00.
          """,
        en: """
          Add the date of publication with its zone. RSS: Tue, 24 Nov 2026 08:30:00 +0700. Atom \
          and JSON Feed: 2026-11-24T08:30:00+07:00.
          """)),
    LintRule(
      .dateUnreadable, .error,
      LintText(
        vi: "Không đọc được ngày giờ. Tin bị xếp sai chỗ.",
        en: "The date cannot be read. The news is put in the wrong place."),
      remedy: LintText(
        vi: "RSS: Tue, 24 Nov 2026 08:30:00 +0700. Atom và JSON Feed: 2026-11-24T08:30:00+07:00.",
        en: "RSS: Tue, 24 Nov 2026 08:30:00 +0700. Atom and JSON Feed: 2026-11-24T08:30:00+07:00."),
      in: [
        .dotNetNuke: LintText(
          vi: """
            Trong .NET, dùng DateTimeOffset và ToString("ddd, dd MMM yyyy HH:mm:ss zzz", \
            CultureInfo.InvariantCulture), bỏ dấu hai chấm ở múi giờ.
            """,
          en: """
            In .NET use DateTimeOffset and ToString("ddd, dd MMM yyyy HH:mm:ss zzz", \
            CultureInfo.InvariantCulture), without the colon of the zone.
            """)
      ]),
    LintRule(
      .dateDayMonth, .error,
      LintText(
        vi: """
          Ngày viết kiểu 03/04/2026. Phần mềm nước ngoài hiểu là ngày 4 tháng 3, hoặc không hiểu.
          """,
        en: """
          The date is written like 03/04/2026. Foreign software takes it for March 4, or for \
          nothing.
          """),
      remedy: LintText(
        vi: "RSS: Tue, 24 Nov 2026 08:30:00 +0700. Atom và JSON Feed: 2026-11-24T08:30:00+07:00.",
        en: "RSS: Tue, 24 Nov 2026 08:30:00 +0700. Atom and JSON Feed: 2026-11-24T08:30:00+07:00."),
      in: [
        .sharePoint: LintText(
          vi: """
            Trong web part tự viết, đừng dùng ToString() theo ngôn ngữ máy chủ; dùng \
            CultureInfo.InvariantCulture.
            """,
          en: """
            In a web part of your own do not use ToString() of the server's culture; use \
            CultureInfo.InvariantCulture.
            """),
        .dotNetNuke: LintText(
          vi: """
            Trong .NET, dùng DateTimeOffset và ToString("ddd, dd MMM yyyy HH:mm:ss zzz", \
            CultureInfo.InvariantCulture), bỏ dấu hai chấm ở múi giờ.
            """,
          en: """
            In .NET use DateTimeOffset and ToString("ddd, dd MMM yyyy HH:mm:ss zzz", \
            CultureInfo.InvariantCulture), without the colon of the zone.
            """),
      ]),
    LintRule(
      .dateNoZone, .warning,
      LintText(
        vi: "Ngày giờ không ghi múi giờ. Mỗi trình đọc tin hiểu một cách, có thể lệch 7 giờ.",
        en: "The date has no zone. Each reader takes another, up to 7 hours off."),
      remedy: LintText(
        vi: "Thêm +0700 (RSS) hoặc +07:00 (Atom, JSON Feed).",
        en: "Add +0700 (RSS) or +07:00 (Atom, JSON Feed)."),
      in: [
        .dotNetNuke: LintText(
          vi: """
            Trong .NET, dùng DateTimeOffset và ToString("ddd, dd MMM yyyy HH:mm:ss zzz", \
            CultureInfo.InvariantCulture), bỏ dấu hai chấm ở múi giờ.
            """,
          en: """
            In .NET use DateTimeOffset and ToString("ddd, dd MMM yyyy HH:mm:ss zzz", \
            CultureInfo.InvariantCulture), without the colon of the zone.
            """)
      ]),
    LintRule(
      .dateOddForm, .warning,
      LintText(
        vi: "Ngày giờ không viết theo chuẩn của định dạng. Có trình đọc tin không hiểu.",
        en: "The date is not in the form the format wants. Some readers cannot read it."),
      remedy: LintText(
        vi: "RSS: Tue, 24 Nov 2026 08:30:00 +0700. Atom và JSON Feed: 2026-11-24T08:30:00+07:00.",
        en: "RSS: Tue, 24 Nov 2026 08:30:00 +0700. Atom and JSON Feed: 2026-11-24T08:30:00+07:00."),
      in: [
        .dotNetNuke: LintText(
          vi: """
            Trong .NET, dùng DateTimeOffset và ToString("ddd, dd MMM yyyy HH:mm:ss zzz", \
            CultureInfo.InvariantCulture), bỏ dấu hai chấm ở múi giờ.
            """,
          en: """
            In .NET use DateTimeOffset and ToString("ddd, dd MMM yyyy HH:mm:ss zzz", \
            CultureInfo.InvariantCulture), without the colon of the zone.
            """)
      ]),
    LintRule(
      .dateFuture, .warning,
      LintText(
        vi: "Ngày giờ ở tương lai. Tin bị ghim trên đầu danh sách hoặc bị ẩn.",
        en: "The date is in the future. The entry sticks to the top, or is hidden."),
      remedy: LintText(
        vi: "Ghi ngày đăng, không ghi ngày của sự kiện; kiểm tra đồng hồ và múi giờ của máy chủ.",
        en: "Give the date of publication, not of the event; check the server's clock and zone."),
      in: [
        .wordPress: LintText(
          vi: """
            Cài đặt (Settings) → Tổng quan (General) → Múi giờ (Timezone): Ho Chi Minh. WordPress \
            tự ghi giờ đúng vào kênh tin.
            """,
          en: "Settings → General → Timezone: Ho Chi Minh. WordPress then writes right times."),
        .joomla: LintText(
          vi: "Global Configuration → Server → Website Time Zone: Ho Chi Minh.",
          en: "Global Configuration → Server → Website Time Zone: Ho Chi Minh."),
        .sharePoint: LintText(
          vi: "Site Settings → Regional Settings → Time zone: (UTC+07:00) Bangkok, Hanoi, Jakarta.",
          en: "Site Settings → Regional Settings → Time zone: (UTC+07:00) Bangkok, Hanoi, Jakarta."),
        .dotNetNuke: LintText(
          vi: """
            Settings → Site Settings → Site Behavior → Site TimeZone: (UTC+07:00); mô-đun tự viết \
            phải đổi sang UTC bằng ToUniversalTime() trước khi ghi “R”/“Z”.
            """,
          en: """
            Settings → Site Settings → Site Behavior → Site TimeZone: (UTC+07:00); modules of \
            your own must call ToUniversalTime() before they write “R” or “Z”.
            """),
      ]),
    LintRule(
      .dateLocalAsUTC, .warning,
      LintText(
        vi: "Giờ Việt Nam được ghi như giờ GMT/UTC, nên tin nằm trước hiện tại khoảng 7 giờ.",
        en: "Vietnamese time is labelled GMT/UTC, so that the entry lies about 7 hours ahead."),
      remedy: LintText(
        vi: "Ghi +0700 thay cho GMT, hoặc đổi giờ sang UTC trước khi ghi.",
        en: "Write +0700 instead of GMT, or convert the time to UTC first."),
      in: [
        .wordPress: LintText(
          vi: """
            Cài đặt (Settings) → Tổng quan (General) → Múi giờ (Timezone): Ho Chi Minh. WordPress \
            tự ghi giờ đúng vào kênh tin.
            """,
          en: "Settings → General → Timezone: Ho Chi Minh. WordPress then writes right times."),
        .joomla: LintText(
          vi: "Global Configuration → Server → Website Time Zone: Ho Chi Minh.",
          en: "Global Configuration → Server → Website Time Zone: Ho Chi Minh."),
        .sharePoint: LintText(
          vi: "Site Settings → Regional Settings → Time zone: (UTC+07:00) Bangkok, Hanoi, Jakarta.",
          en: "Site Settings → Regional Settings → Time zone: (UTC+07:00) Bangkok, Hanoi, Jakarta."),
        .dotNetNuke: LintText(
          vi: """
            Settings → Site Settings → Site Behavior → Site TimeZone: (UTC+07:00); mô-đun tự viết \
            phải đổi sang UTC bằng ToUniversalTime() trước khi ghi “R”/“Z”.
            """,
          en: """
            Settings → Site Settings → Site Behavior → Site TimeZone: (UTC+07:00); modules of \
            your own must call ToUniversalTime() before they write “R” or “Z”.
            """),
      ]),
    LintRule(
      .dateAllEqual, .warning,
      LintText(
        vi: """
          Mọi mục tin có cùng một ngày giờ: hệ thống ghi lúc tạo kênh tin thay vì lúc đăng bài. \
          Tin cũ cứ hiện lại như tin mới.
          """,
        en: """
          All entries have the same date: the system writes when it made the feed, not when the \
          article came out. Old news keeps coming back.
          """),
      remedy: LintText(
        vi: "Dùng ngày đăng của từng bài.",
        en: "Use each article's date of publication."),
      in: [
        .dotNetNuke: LintText(
          vi: """
            Trong mô-đun tự viết, dùng CreatedOnDate hoặc PublishDate của bài, không dùng \
            DateTime.Now.
            """,
          en: "In a module of your own use CreatedOnDate or PublishDate, not DateTime.Now.")
      ]),
    LintRule(
      .datePlaceholder, .warning,
      LintText(
        vi: "Ngày giờ là giá trị trống của cơ sở dữ liệu (năm 0001, 1900, 1970).",
        en: "The date is the empty value of a database (0001, 1900, 1970)."),
      remedy: LintText(
        vi: "Nhập ngày đăng cho bài, hoặc bỏ phần tử ngày khi chưa có.",
        en: "Give the article a date, or leave the element out."),
      in: [
        .joomla: LintText(
          vi: "Mở bài → Publishing → nhập Start Publishing.",
          en: "Open the article → Publishing → fill in Start Publishing.")
      ]),
    LintRule(
      .dateUpdatedFirst, .advice,
      LintText(
        vi: "Lần sửa cuối lại sớm hơn lần đăng. Một trong hai ngày sai.",
        en: "The last change is earlier than the publication. One of them is wrong."),
      remedy: LintText(
        vi: "Khi đặt lịch đăng, cập nhật cả ngày sửa; kiểm tra múi giờ của hai trường.",
        en: "When publication is scheduled, set the change too; check the zones of both.")),
  ]
}
