import FeedDomain

extension LintCatalogue {
  /// The rules about links.
  static let linkRules: [LintRule] = [
    LintRule(
      .entryNoLink, .error,
      LintText(
        vi: "Mục tin không có liên kết. Bạn đọc không mở được bài.",
        en: "The entry has no link. Readers cannot open the article."),
      remedy: LintText(
        vi: "Thêm <link> với địa chỉ đầy đủ của bài (JSON Feed: url).",
        en: "Add a <link> with the full address of the article (JSON Feed: url).")),
    LintRule(
      .linkRelative, .warning,
      LintText(
        vi: """
          Liên kết không đầy đủ (thiếu https://tên-miền). Khi tin được đọc ở nơi khác, liên kết \
          dẫn sai chỗ.
          """,
        en: "The link is relative (without https://host). Read elsewhere, it leads astray."),
      remedy: LintText(
        vi: "Luôn ghi địa chỉ đầy đủ, bắt đầu bằng https://.",
        en: "Always give the full address, beginning with https://."),
      in: [
        .joomla: LintText(
          vi: "Trong mã tự viết, ghép Uri::root() vào trước Route::_().",
          en: "In code of your own put Uri::root() before Route::_()."),
        .dotNetNuke: LintText(
          vi: """
            Dùng Globals.NavigateURL() rồi Globals.AddHTTP(), hoặc thêm tên miền của PortalAlias.
            """,
          en: """
            Use Globals.NavigateURL() with Globals.AddHTTP(), or add the name of the PortalAlias.
            """),
      ]),
    LintRule(
      .linkNotWeb, .error,
      LintText(
        vi: "Liên kết không phải địa chỉ web (http hoặc https). Trình đọc tin bỏ qua.",
        en: "The link is no web address (http or https). Readers ignore it."),
      remedy: LintText(
        vi: "Thay bằng địa chỉ https:// của bài.",
        en: "Replace it with the https:// address of the article.")),
    LintRule(
      .linkHome, .warning,
      LintText(
        vi: "Liên kết của mục tin dẫn về trang chủ thay vì bài viết. Bạn đọc phải tự tìm.",
        en: "The entry links to the home page instead of the article. Readers must search for it."),
      remedy: LintText(
        vi: "Ghi địa chỉ riêng của từng bài.",
        en: "Give the article's own address.")),
    LintRule(
      .linkRepeated, .warning,
      LintText(
        vi: "Nhiều mục tin dẫn đến cùng một địa chỉ. Trang tổng hợp có thể coi là một tin.",
        en: "Several entries lead to the same address. Hubs may take them for one."),
      remedy: LintText(
        vi: "Mỗi bài cần địa chỉ riêng; kiểm tra tham số trong liên kết.",
        en: "Each article needs its own address; check the parameters of the link.")),
    LintRule(
      .linkSession, .warning,
      LintText(
        vi: """
          Liên kết chứa mã phiên làm việc (PHPSESSID, jsessionid, (S(…))). Mỗi lần tải, địa chỉ \
          lại khác, tin bị coi là mới và bạn đọc dùng chung phiên.
          """,
        en: """
          The link holds a session id (PHPSESSID, jsessionid, (S(…))). It differs each time, so \
          that old news looks new, and readers share a session.
          """),
      remedy: LintText(
        vi: "Tắt việc ghi mã phiên vào địa chỉ; chỉ dùng cookie.",
        en: "Do not put sessions into addresses; use cookies only."),
      in: [
        .wordPress: LintText(
          vi: "php.ini: session.use_only_cookies = 1, session.use_trans_sid = 0.",
          en: "php.ini: session.use_only_cookies = 1, session.use_trans_sid = 0."),
        .joomla: LintText(
          vi: "php.ini: session.use_only_cookies = 1, session.use_trans_sid = 0.",
          en: "php.ini: session.use_only_cookies = 1, session.use_trans_sid = 0."),
        .dotNetNuke: LintText(
          vi: """
            web.config: <sessionState cookieless="UseCookies" />.
            """,
          en: """
            web.config: <sessionState cookieless="UseCookies" />.
            """),
      ]),
    LintRule(
      .linkPrivate, .error,
      LintText(
        vi: """
          Liên kết trỏ đến máy trong mạng nội bộ (localhost, 192.168.…, tên máy không có dấu \
          chấm). Ngoài cơ quan không ai mở được.
          """,
        en: """
          The link leads into a private network (localhost, 192.168.…, a name without a dot). \
          Nobody outside can open it.
          """),
      remedy: LintText(
        vi: "Cấu hình hệ thống dùng tên miền công khai.",
        en: "Let the system use its public name."),
      in: [
        .wordPress: LintText(
          vi: """
            Cài đặt (Settings) → Tổng quan (General): ghi tên miền công khai ở WordPress Address \
            và Site Address.
            """,
          en: "Settings → General: put the public name into WordPress Address and Site Address."),
        .joomla: LintText(
          vi: "configuration.php: để trống $live_site hoặc ghi tên miền công khai.",
          en: "configuration.php: leave $live_site empty or put the public name there."),
        .sharePoint: LintText(
          vi: """
            Central Administration → Application Management → Alternate Access Mappings: khai báo \
            địa chỉ công khai (Public URL) cho vùng Internet.
            """,
          en: """
            Central Administration → Application Management → Alternate Access Mappings: set the \
            public URL of the Internet zone.
            """),
        .dotNetNuke: LintText(
          vi: """
            Settings → Site Settings → Site Behavior → Site Aliases: đặt tên miền công khai làm \
            Primary, xóa tên nội bộ.
            """,
          en: """
            Settings → Site Settings → Site Behavior → Site Aliases: make the public name the \
            primary one and delete the internal one.
            """),
      ]),
    LintRule(
      .linkCharacters, .warning,
      LintText(
        vi: """
          Liên kết có khoảng trắng hoặc ký tự phải được mã hóa, hay còn chữ &amp;. Một số trình \
          đọc tin cắt cụt liên kết tại đó.
          """,
        en: """
          The link has blanks or characters that must be escaped, or a left-over &amp;. Some \
          readers cut it off there.
          """),
      remedy: LintText(
        vi: "Mã hóa địa chỉ (khoảng trắng thành %20) và chỉ mã hóa & một lần.",
        en: "Escape the address (a blank is %20), and escape & only once.")),
    LintRule(
      .linkInsecure, .advice,
      LintText(
        vi: """
          Trang đã có https nhưng liên kết vẫn là http. Bạn đọc phải chuyển hướng thêm một lần và \
          có thể bị cảnh báo.
          """,
        en: """
          The site has https, but the link is http. Readers are redirected once more and may be \
          warned.
          """),
      remedy: LintText(
        vi: "Xuất liên kết https://.",
        en: "Give https:// links."),
      in: [
        .wordPress: LintText(
          vi: """
            Cài đặt (Settings) → Tổng quan (General): đổi hai địa chỉ sang https; thay liên kết \
            cũ trong bài bằng plugin Better Search Replace.
            """,
          en: """
            Settings → General: change both addresses to https; replace old links in posts with \
            the plugin Better Search Replace.
            """),
        .joomla: LintText(
          vi: "Global Configuration → Server → Force HTTPS: Entire Site.",
          en: "Global Configuration → Server → Force HTTPS: Entire Site."),
        .sharePoint: LintText(
          vi: "Alternate Access Mappings: đổi Public URL sang https.",
          en: "Alternate Access Mappings: change the public URL to https."),
        .dotNetNuke: LintText(
          vi: "Bật SSL Enabled và SSL Enforced trong phần SSL của Security hoặc Site Settings.",
          en: "Switch on SSL Enabled and SSL Enforced under SSL in Security or Site Settings."),
      ]),
  ]
}
