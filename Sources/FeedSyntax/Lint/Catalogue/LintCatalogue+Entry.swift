import FeedDomain

extension LintCatalogue {
  /// The rules about single entries.
  static let entryRules: [LintRule] = [
    LintRule(
      .entryEmpty, .error,
      LintText(
        vi: "Mục tin không có tiêu đề, không có nội dung. Không có gì để hiển thị.",
        en: "The entry has neither a title nor a text. There is nothing to show."),
      remedy: LintText(
        vi: "Xóa mục tin hoặc nhập tiêu đề và nội dung.",
        en: "Remove the entry, or give it a title and a text.")),
    LintRule(
      .entryNoID, .warning,
      LintText(
        vi: """
          Mục tin không có mã định danh. Khi sửa tiêu đề hoặc địa chỉ, bạn đọc thấy tin cũ hiện \
          lại như tin mới. Atom và JSON Feed bắt buộc phải có.
          """,
        en: """
          The entry has no id. When its title or address changes, readers see it again as new. \
          Atom and JSON Feed require one.
          """),
      remedy: LintText(
        vi: """
          Thêm <guid isPermaLink="false"> (Atom, JSON Feed: id) không bao giờ đổi, ví dụ số của \
          bài trong cơ sở dữ liệu kèm tên miền.
          """,
        en: """
          Add a <guid isPermaLink="false"> (Atom, JSON Feed: id) that never changes, such as the \
          article's number with the site's name.
          """)),
    LintRule(
      .entryIDRepeated, .error,
      LintText(
        vi: """
          Nhiều mục tin dùng chung một mã định danh. Trình đọc tin chỉ giữ một mục, các mục khác \
          bị mất.
          """,
        en: "Several entries have the same id. Readers keep one of them and lose the others."),
      remedy: LintText(
        vi: "Mỗi mục tin phải có mã riêng; kiểm tra xem bài có bị lặp trong danh sách không.",
        en: "Each entry needs an id of its own; see whether an article is listed twice."),
      in: [
        .joomla: LintText(
          vi: "Nếu bài hiện ở nhiều mục menu, chỉ công bố kênh tin của một mục.",
          en: "If an article shows under several menu items, publish the feed of one of them only.")
      ]),
    LintRule(
      .entryIDNoPermalink, .warning,
      LintText(
        vi: """
          <guid> được coi là địa chỉ trang (mặc định isPermaLink="true") nhưng không phải địa chỉ \
          web. Bạn đọc bấm vào sẽ gặp lỗi.
          """,
        en: """
          <guid> counts as the address of the page (isPermaLink is true by default), but is none. \
          Readers who follow it meet an error.
          """),
      remedy: LintText(
        vi: """
          Viết <guid isPermaLink="false">…</guid>.
          """,
        en: """
          Write <guid isPermaLink="false">…</guid>.
          """)),
    LintRule(
      .entryIDNoIRI, .warning,
      LintText(
        vi: """
          <id> của Atom phải là một IRI đầy đủ (RFC 4287 §4.2.6), không phải một con số hay đường \
          dẫn.
          """,
        en: "An <id> of Atom must be a full IRI (RFC 4287 §4.2.6), not a number or a path."),
      remedy: LintText(
        vi: "Dùng địa chỉ cố định của bài hoặc tag:tenmien.vn,2026:bai-123.",
        en: "Use the permanent address of the article, or tag:example.vn,2026:article-123.")),
    LintRule(
      .entryNoTitle, .warning,
      LintText(
        vi: """
          Mục tin không có tiêu đề. Trong danh sách, bạn đọc chỉ thấy dòng trống hoặc đoạn đầu \
          của bài.
          """,
        en: "The entry has no title. In lists readers see a blank or the first words."),
      remedy: LintText(
        vi: "Đặt tiêu đề cho bài.",
        en: "Give the article a title."),
      in: [
        .sharePoint: LintText(
          vi: "List Settings → RSS settings: cột Title phải nằm trong các cột được chọn.",
          en: "List Settings → RSS settings: the column Title must be among those chosen.")
      ]),
    LintRule(
      .entryTitleMarkup, .warning,
      LintText(
        vi: "Tiêu đề chứa thẻ HTML. Nhiều trình đọc tin hiển thị nguyên chữ <b>, <br>.",
        en: "The title has HTML tags. Many readers show <b> and <br> as they stand."),
      remedy: LintText(
        vi: "Tiêu đề chỉ nên là văn bản thuần.",
        en: "A title should be plain text.")),
    LintRule(
      .entryTitleEntity, .warning,
      LintText(
        vi: "Tiêu đề bị mã hóa hai lần: bạn đọc thấy chữ &quot; hoặc &amp; thay cho dấu.",
        en: "The title was escaped twice: readers see &quot; or &amp; instead of the sign."),
      remedy: LintText(
        vi: "Chỉ mã hóa một lần khi viết kênh tin; giải mã tiêu đề lấy từ cơ sở dữ liệu trước đó.",
        en: "Escape once, when the feed is written; decode what comes from the database before."),
      in: [
        .joomla: LintText(
          vi: "Kiểm tra phần mở rộng gọi htmlspecialchars() lên tiêu đề đã mã hóa.",
          en: "Look for an extension that calls htmlspecialchars() on an escaped title."),
        .dotNetNuke: LintText(
          vi: "Gọi HttpUtility.HtmlDecode() cho tiêu đề trước khi đưa vào XmlWriter.",
          en: "Call HttpUtility.HtmlDecode() on the title before XmlWriter gets it."),
      ]),
    LintRule(
      .entryTitleCapitals, .advice,
      LintText(
        vi: """
          Tiêu đề viết toàn chữ hoa. Khó đọc trong danh sách, và máy đọc màn hình có thể đánh vần \
          từng chữ.
          """,
        en: """
          The title is all capitals. It is hard to read in lists, and screen readers may spell \
          it.
          """),
      remedy: LintText(
        vi: "Viết hoa theo quy tắc thông thường; nếu cần kiểu chữ hoa, dùng CSS trên trang web.",
        en: "Write it as usual; if the site wants capitals, its CSS can make them.")),
    LintRule(
      .entryTitleRepeated, .advice,
      LintText(
        vi: """
          Nhiều mục tin khác nhau có cùng tiêu đề (ví dụ “Thông báo”). Bạn đọc không phân biệt \
          được.
          """,
        en: """
          Different entries have the same title (such as “Thông báo”). Readers cannot tell them \
          apart.
          """),
      remedy: LintText(
        vi: "Thêm nội dung chính vào tiêu đề: “Thông báo nghỉ Tết Nguyên đán 2027”.",
        en: "Put the matter into the title: “Thông báo nghỉ Tết Nguyên đán 2027”.")),
    LintRule(
      .entryNoAuthor, .warning,
      LintText(
        vi: """
          Mục tin của Atom không có tác giả, kênh tin cũng không. RFC 4287 §4.1.2 bắt buộc một \
          trong hai.
          """,
        en: "The Atom entry has no author, nor has the feed. RFC 4287 §4.1.2 requires one of them."),
      remedy: LintText(
        vi: "Thêm <author><name>Tên thư viện</name></author> vào kênh tin.",
        en: "Add <author><name>Name of the library</name></author> to the feed.")),
    LintRule(
      .entryNoCategory, .advice,
      LintText(
        vi: "Không mục tin nào có chuyên mục. Trang tổng hợp phải đoán để xếp tin.",
        en: "No entry has a category. Hubs must guess where the news belongs."),
      remedy: LintText(
        vi: "Xuất chuyên mục của bài bằng <category> (JSON Feed: tags).",
        en: "Give the article's category as <category> (JSON Feed: tags)."),
      in: [
        .wordPress: LintText(
          vi: "Chọn Chuyên mục (Category) cho bài trước khi đăng.",
          en: "Choose a Category before publishing."),
        .sharePoint: LintText(
          vi: "Thêm cột Category vào danh sách và chọn cột đó trong RSS settings.",
          en: "Add a column Category to the list and choose it in RSS settings."),
      ]),
    LintRule(
      .authorNoMail, .advice,
      LintText(
        vi: "Theo RSS 2.0, <author> phải là địa chỉ thư điện tử; tên người thuộc về <dc:creator>.",
        en: "By RSS 2.0 <author> is a mail address; a name belongs into <dc:creator>."),
      remedy: LintText(
        vi: "Dùng <dc:creator>Nguyễn Văn A</dc:creator>.",
        en: "Use <dc:creator>Nguyễn Văn A</dc:creator>."),
      in: [
        .joomla: LintText(
          vi: "Global Configuration → Site → Feed Email Address: No Email hoặc Site Email.",
          en: "Global Configuration → Site → Feed Email Address: No Email or Site Email.")
      ]),
    LintRule(
      .enclosureIncomplete, .warning,
      LintText(
        vi: """
          Tệp đính kèm (<enclosure>) thiếu url, length hoặc type. Ứng dụng nghe – xem không tải \
          được.
          """,
        en: "An <enclosure> lacks url, length or type. Players cannot load it."),
      remedy: LintText(
        vi: """
          Ghi đủ ba thuộc tính; length tính bằng byte (không biết thì ghi 0), type ví dụ \
          audio/mpeg.
          """,
        en: "Give all three; length is in bytes (0 if unknown), type for example audio/mpeg.")),
  ]
}
