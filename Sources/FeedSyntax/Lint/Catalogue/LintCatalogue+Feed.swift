// Long because it is a table: every rule has its texts in two languages and its remedies beside it.

import FeedDomain

extension LintCatalogue {
  /// The rules about the feed as a whole.
  static let feedRules: [LintRule] = [
    LintRule(
      .feedEmpty, .error,
      LintText(
        vi: "Kênh tin không có mục nào. Bạn đọc và trang tổng hợp không nhận được gì.",
        en: "The feed has no entries. Readers and hubs get nothing."),
      remedy: LintText(
        vi: "Kiểm tra chuyên mục và bộ lọc của kênh tin; đưa vào ít nhất 10 tin gần nhất dù đã cũ.",
        en: """
          Check the category and the filter of the feed; list at least the last 10 entries, \
          however old.
          """),
      in: [
        .wordPress: LintText(
          vi: """
            Kênh /feed/ chỉ lấy Bài viết (Posts), không lấy Trang (Pages): hãy đăng tin dưới dạng \
            bài viết.
            """,
          en: "/feed/ has Posts and no Pages: publish news as posts."),
        .joomla: LintText(
          vi: """
            Kênh tin lấy bài của mục menu: dùng địa chỉ của mục menu kiểu “Category Blog” hoặc \
            “Featured Articles”.
            """,
          en: """
            The feed has the articles of its menu item: use that of a “Category Blog” or \
            “Featured Articles”.
            """),
        .sharePoint: LintText(
          vi: """
            Danh sách (List Settings) → RSS settings: mặc định chỉ lấy tin trong 7 ngày (Maximum \
            days); hãy tăng lên 365.
            """,
          en: """
            List Settings → RSS settings: by default only the last 7 days are listed (Maximum \
            days); raise it to 365.
            """),
      ]),
    LintRule(
      .feedNoTitle, .error,
      LintText(
        vi: "Kênh tin không có tên. Bạn đọc không biết tin đến từ đâu.",
        en: "The feed has no title. Readers cannot tell whose news it is."),
      remedy: LintText(
        vi: "Đặt tên đầy đủ của thư viện, ví dụ “Thư viện tỉnh Quảng Ninh”.",
        en: "Give the full name of the library."),
      in: [
        .wordPress: LintText(
          vi: "Cài đặt (Settings) → Tổng quan (General) → Tên trang (Site Title).",
          en: "Settings → General → Site Title."),
        .joomla: LintText(
          vi: "Global Configuration → Site → Site Name, hoặc Page Title trong mục menu.",
          en: "Global Configuration → Site → Site Name, or Page Title of the menu item."),
        .sharePoint: LintText(
          vi: "Danh sách → List Settings → RSS settings → Title.",
          en: "List Settings → RSS settings → Title."),
        .dotNetNuke: LintText(
          vi: "Settings → Site Settings → Site Info → Title.",
          en: "Settings → Site Settings → Site Info → Title."),
      ]),
    LintRule(
      .feedNoLink, .warning,
      LintText(
        vi: "Kênh tin không cho biết địa chỉ trang web. RSS 2.0 bắt buộc phải có.",
        en: "The feed does not give the address of its site. RSS 2.0 requires it."),
      remedy: LintText(
        vi: """
          Thêm <link>https://…</link> trỏ về trang chủ của thư viện (Atom: <link \
          rel="alternate">; JSON Feed: home_page_url).
          """,
        en: """
          Add <link>https://…</link> to the library's home page (Atom: <link rel="alternate">; \
          JSON Feed: home_page_url).
          """)),
    LintRule(
      .feedNoDescription, .advice,
      LintText(
        vi: "Kênh tin không có lời giới thiệu. RSS 2.0 bắt buộc phải có, dù có thể rất ngắn.",
        en: "The feed has no description. RSS 2.0 requires one, be it short."),
      remedy: LintText(
        vi: "Thêm một câu giới thiệu (Atom: subtitle; JSON Feed: description).",
        en: "Add a sentence (Atom: subtitle; JSON Feed: description)."),
      in: [
        .wordPress: LintText(
          vi: "Cài đặt (Settings) → Tổng quan (General) → Khẩu hiệu (Tagline).",
          en: "Settings → General → Tagline."),
        .joomla: LintText(
          vi: "Global Configuration → Site → Site Meta Description.",
          en: "Global Configuration → Site → Site Meta Description."),
        .sharePoint: LintText(
          vi: "Danh sách → List Settings → RSS settings → Description.",
          en: "List Settings → RSS settings → Description."),
        .dotNetNuke: LintText(
          vi: "Settings → Site Settings → Site Info → Description.",
          en: "Settings → Site Settings → Site Info → Description."),
      ]),
    LintRule(
      .feedNoID, .error,
      LintText(
        vi: "Kênh Atom không có mã định danh <id>. RFC 4287 §4.2.6 bắt buộc.",
        en: "The Atom feed has no <id>. RFC 4287 §4.2.6 requires it."),
      remedy: LintText(
        vi: "Thêm <id> cố định, thường là địa chỉ trang chủ; đừng bao giờ đổi nó.",
        en: "Add an <id> that never changes, usually the address of the site.")),
    LintRule(
      .feedNoUpdated, .advice,
      LintText(
        vi: """
          Kênh tin không cho biết lần cập nhật gần nhất (RSS: lastBuildDate; Atom bắt buộc có \
          updated).
          """,
        en: """
          The feed does not say when it last changed (RSS: lastBuildDate; Atom requires updated).
          """),
      remedy: LintText(
        vi: "Thêm thời điểm của tin mới nhất, kèm múi giờ.",
        en: "Add the time of the newest entry, with its zone.")),
    LintRule(
      .feedNoLanguage, .advice,
      LintText(
        vi: "Kênh tin không ghi ngôn ngữ. Máy đọc màn hình và công cụ tìm kiếm phải đoán.",
        en: "The feed does not name its language. Screen readers and search engines must guess."),
      remedy: LintText(
        vi: """
          RSS: <language>vi</language>; Atom: xml:lang="vi"; JSON Feed: "language": "vi".
          """,
        en: """
          RSS: <language>vi</language>; Atom: xml:lang="vi"; JSON Feed: "language": "vi".
          """),
      in: [
        .wordPress: LintText(
          vi: """
            Cài đặt (Settings) → Tổng quan (General) → Ngôn ngữ của trang (Site Language): Tiếng \
            Việt.
            """,
          en: "Settings → General → Site Language: Tiếng Việt."),
        .joomla: LintText(
          vi: "Cài gói ngôn ngữ vi-VN rồi chọn làm mặc định: System → Languages → Site → Default.",
          en: """
            Install the language pack vi-VN and make it the default under System → Languages → \
            Site.
            """),
        .dotNetNuke: LintText(
          vi: "Settings → Site Settings → Languages → Site Default: Vietnamese.",
          en: "Settings → Site Settings → Languages → Site Default: Vietnamese."),
      ]),
    LintRule(
      .feedLanguageInvalid, .warning,
      LintText(
        vi: """
          Mã ngôn ngữ không đúng chuẩn BCP 47. “vn” là mã nước; mã ngôn ngữ tiếng Việt là “vi” \
          (hoặc “vi-VN”, có gạch nối).
          """,
        en: """
          The language is no tag of BCP 47. “vn” is the country; the language is “vi” (or \
          “vi-VN”, with a hyphen).
          """),
      remedy: LintText(
        vi: "Ghi vi hoặc vi-VN.",
        en: "Write vi or vi-VN.")),
    LintRule(
      .feedLanguageWrong, .warning,
      LintText(
        vi: """
          Kênh tin ghi một ngôn ngữ khác trong khi tin viết bằng tiếng Việt. Máy đọc màn hình sẽ \
          đọc sai.
          """,
        en: """
          The feed names another language although its news is Vietnamese. Screen readers read it \
          wrongly.
          """),
      remedy: LintText(
        vi: "Ghi ngôn ngữ là vi.",
        en: "Name the language vi."),
      in: [
        .wordPress: LintText(
          vi: """
            Cài đặt (Settings) → Tổng quan (General) → Ngôn ngữ của trang (Site Language): Tiếng \
            Việt.
            """,
          en: "Settings → General → Site Language: Tiếng Việt."),
        .joomla: LintText(
          vi: "Chọn vi-VN làm ngôn ngữ mặc định của trang: System → Languages → Site → Default.",
          en: "Make vi-VN the default language of the site: System → Languages → Site."),
        .dotNetNuke: LintText(
          vi: "Settings → Site Settings → Languages → Site Default: Vietnamese.",
          en: "Settings → Site Settings → Languages → Site Default: Vietnamese."),
      ]),
    LintRule(
      .feedNoSelf, .advice,
      LintText(
        vi: """
          Kênh tin không ghi địa chỉ của chính nó. Khi bị sao chép hay chuyển chỗ, trình đọc tin \
          không tìm được bản gốc.
          """,
        en: """
          The feed does not give its own address. When it is copied or moved, readers cannot find \
          the original.
          """),
      remedy: LintText(
        vi: """
          RSS: thêm <atom:link rel="self" type="application/rss+xml" href="…"/>; Atom: <link \
          rel="self">; JSON Feed: feed_url.
          """,
        en: """
          RSS: add <atom:link rel="self" type="application/rss+xml" href="…"/>; Atom: <link \
          rel="self">; JSON Feed: feed_url.
          """)),
    LintRule(
      .feedSelfDiffers, .advice,
      LintText(
        vi: """
          Địa chỉ mà kênh tin tự ghi khác với địa chỉ đã hỏi. Trình đọc tin có thể theo dõi nhầm \
          chỗ.
          """,
        en: """
          The address the feed gives for itself differs from the one asked. Readers may follow \
          the wrong place.
          """),
      remedy: LintText(
        vi: "Ghi đúng địa chỉ công khai của kênh tin; nếu đã chuyển chỗ, để địa chỉ cũ trả về 301.",
        en: "Give the public address of the feed; if it has moved, let the old address answer 301."),
      in: [
        .wordPress: LintText(
          vi: """
            Kiểm tra WordPress Address và Site Address ở Cài đặt (Settings) → Tổng quan \
            (General).
            """,
          en: "Check WordPress Address and Site Address under Settings → General."),
        .joomla: LintText(
          vi: "Kiểm tra $live_site trong configuration.php (thường nên để trống).",
          en: "Check $live_site in configuration.php (usually empty)."),
        .dotNetNuke: LintText(
          vi: "Kiểm tra Site Aliases: đặt tên miền công khai làm Primary.",
          en: "Check Site Aliases: make the public name the primary one."),
      ]),
    LintRule(
      .feedStale, .advice,
      LintText(
        vi: "Tin mới nhất đã quá nửa năm. Bạn đọc và trang tổng hợp có thể nghĩ kênh tin đã ngừng.",
        en: """
          The newest entry is more than half a year old. Readers and hubs may think that the feed \
          is dead.
          """),
      remedy: LintText(
        vi: """
          Nếu trang có tin mới hơn, kênh tin đang lấy nhầm chuyên mục hoặc nhầm thứ tự; nếu \
          không, hãy đăng tin mới.
          """,
        en: """
          If the site has newer news, the feed has the wrong category or order; if not, publish \
          some.
          """),
      in: [
        .joomla: LintText(
          vi: "Trong mục menu, chọn Article Order: Most Recent First.",
          en: "In the menu item choose Article Order: Most Recent First.")
      ]),
    LintRule(
      .feedTooLarge, .warning,
      LintText(
        vi: "Kênh tin nặng hơn 1 MB. Mỗi trình đọc tin tải lại toàn bộ nhiều lần mỗi ngày.",
        en: "The feed has more than 1 MB. Every reader loads all of it many times a day."),
      remedy: LintText(
        vi: "Giảm số mục tin, không nhúng ảnh vào kênh tin, bật nén gzip.",
        en: "List fewer entries, do not embed pictures, switch on gzip."),
      in: [
        .wordPress: LintText(
          vi: "Cài đặt (Settings) → Đọc (Reading) → số mục trong kênh tin: 10–20.",
          en: "Settings → Reading → Syndication feeds show the most recent: 10 to 20."),
        .joomla: LintText(
          vi: "Global Configuration → Site → Default Feed Limit: 10 hoặc 20.",
          en: "Global Configuration → Site → Default Feed Limit: 10 or 20."),
        .sharePoint: LintText(
          vi: "List Settings → RSS settings → Maximum items: 25.",
          en: "List Settings → RSS settings → Maximum items: 25."),
      ]),
    LintRule(
      .feedTooMany, .advice,
      LintText(
        vi: "Kênh tin có hơn 100 mục. Chỉ các mục mới nhất là cần cho bạn đọc.",
        en: "The feed has more than 100 entries. Readers need only the newest ones."),
      remedy: LintText(
        vi: "Giữ 20–50 mục mới nhất.",
        en: "Keep the newest 20 to 50."),
      in: [
        .wordPress: LintText(
          vi: "Cài đặt (Settings) → Đọc (Reading) → số mục trong kênh tin.",
          en: "Settings → Reading → Syndication feeds show the most recent."),
        .joomla: LintText(
          vi: "Global Configuration → Site → Default Feed Limit.",
          en: "Global Configuration → Site → Default Feed Limit."),
        .sharePoint: LintText(
          vi: "List Settings → RSS settings → Maximum items.",
          en: "List Settings → RSS settings → Maximum items."),
      ]),
    LintRule(
      .feedOldVersion, .advice,
      LintText(
        vi: """
          Định dạng của kênh tin đã cũ (RSS 0.9x, Atom 0.3, CDF), thiếu mã định danh và ngày giờ \
          mà trình đọc tin cần.
          """,
        en: """
          The format is an old one (RSS 0.9x, Atom 0.3, CDF) without the ids and dates that \
          readers need.
          """),
      remedy: LintText(
        vi: "Chuyển sang RSS 2.0 hoặc Atom 1.0.",
        en: "Change to RSS 2.0 or Atom 1.0."),
      in: [
        .wordPress: LintText(
          vi: "Dùng /feed/ thay cho /feed/rss/.",
          en: "Use /feed/ instead of /feed/rss/.")
      ]),
    LintRule(
      .feedUnknownVersion, .warning,
      LintText(
        vi: "Kênh tin không ghi phiên bản hoặc ghi phiên bản không có thật.",
        en: "The feed names no version, or one that does not exist."),
      remedy: LintText(
        vi: """
          RSS: <rss version="2.0">; JSON Feed: "version": "https://jsonfeed.org/version/1.1".
          """,
        en: """
          RSS: <rss version="2.0">; JSON Feed: "version": "https://jsonfeed.org/version/1.1".
          """)),
    LintRule(
      .feedSeveralChannels, .warning,
      LintText(
        vi: """
          Tài liệu có nhiều <channel>. RSS chỉ cho phép một; nhiều trình đọc tin bỏ qua các kênh \
          sau.
          """,
        en: """
          The document has several <channel>. RSS allows one; many readers pass over the others.
          """),
      remedy: LintText(
        vi: "Tách mỗi kênh thành một địa chỉ riêng.",
        en: "Give each channel an address of its own.")),
    LintRule(
      .feedDefaultTitle, .advice,
      LintText(
        vi: """
          Tên hoặc lời giới thiệu là chữ có sẵn của hệ thống (“Trang chủ”, “Just another \
          WordPress site”), không nói lên thư viện nào.
          """,
        en: """
          The title or description is the system's own (“Home”, “Just another WordPress site”) \
          and does not name the library.
          """),
      remedy: LintText(
        vi: "Ghi tên đầy đủ của thư viện.",
        en: "Give the full name of the library."),
      in: [
        .wordPress: LintText(
          vi: "Cài đặt (Settings) → Tổng quan (General) → Tên trang và Khẩu hiệu.",
          en: "Settings → General → Site Title and Tagline."),
        .joomla: LintText(
          vi: """
            Sửa Browser Page Title của mục menu và Site Meta Description trong Global \
            Configuration.
            """,
          en: """
            Change Browser Page Title of the menu item, and Site Meta Description in Global \
            Configuration.
            """),
      ]),
  ]
}
