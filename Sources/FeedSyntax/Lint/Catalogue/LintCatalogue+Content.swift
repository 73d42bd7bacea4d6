// Long because it is a table: every rule has its texts in two languages and its remedies beside it.

import FeedDomain

extension LintCatalogue {
  /// The rules about texts and their markup.
  static let contentRules: [LintRule] = [
    LintRule(
      .contentMissing, .warning,
      LintText(
        vi: """
          Mục tin chỉ có tiêu đề, không có tóm tắt hay nội dung. JSON Feed 1.1 bắt buộc phải có \
          nội dung.
          """,
        en: "The entry has a title only, no summary and no text. JSON Feed 1.1 requires a text."),
      remedy: LintText(
        vi: "Xuất ít nhất hai câu đầu của bài bằng <description>.",
        en: "Give at least the first two sentences as <description>."),
      in: [
        .sharePoint: LintText(
          vi: "List Settings → RSS settings: chọn cột Body.",
          en: "List Settings → RSS settings: choose the column Body.")
      ]),
    LintRule(
      .contentExcerpt, .advice,
      LintText(
        vi: """
          Kênh tin chỉ có đoạn đầu của bài. Bạn đọc phải mở trang, và trang tổng hợp khó nhận ra \
          tin trùng.
          """,
        en: """
          The feed has only the beginning of articles. Readers must open the page, and hubs can \
          hardly recognise the same news.
          """),
      remedy: LintText(
        vi: "Xuất toàn văn bằng <content:encoded>, giữ tóm tắt trong <description>.",
        en: "Give the whole text as <content:encoded> and the summary as <description>."),
      in: [
        .wordPress: LintText(
          vi: """
            Cài đặt (Settings) → Đọc (Reading) → Với mỗi bài trong kênh tin: Toàn bộ nội dung \
            (Full text).
            """,
          en: "Settings → Reading → For each post in a feed, include: Full text."),
        .joomla: LintText(
          vi: "Mục menu → Integration → For Each Feed Item Show: Full Text.",
          en: "Menu item → Integration → For Each Feed Item Show: Full Text."),
        .sharePoint: LintText(
          vi: """
            List Settings → RSS settings → Truncate multi-line text fields to 256 characters: No.
            """,
          en: """
            List Settings → RSS settings → Truncate multi-line text fields to 256 characters: No.
            """),
      ]),
    LintRule(
      .contentIsTitle, .advice,
      LintText(
        vi: "Tóm tắt chỉ lặp lại tiêu đề, bạn đọc không biết thêm gì.",
        en: "The summary only repeats the title and tells readers nothing more."),
      remedy: LintText(
        vi: "Viết tóm tắt riêng, hoặc để trống cho hệ thống lấy đoạn đầu.",
        en: "Write a summary, or leave it empty so that the system takes the first words."),
      in: [
        .wordPress: LintText(
          vi: "Điền ô Tóm tắt (Excerpt) của bài.",
          en: "Fill in the Excerpt of the post.")
      ]),
    LintRule(
      .contentEscapedTwice, .warning,
      LintText(
        vi: "HTML bị mã hóa hai lần: bạn đọc thấy nguyên chữ <p>, <br>, &nbsp;.",
        en: "The HTML was escaped twice: readers see <p>, <br> and &nbsp; as text."),
      remedy: LintText(
        vi: """
          Chỉ mã hóa một lần; nếu nội dung trong cơ sở dữ liệu đã mã hóa thì giải mã trước khi \
          xuất.
          """,
        en: "Escape once; if the database holds escaped text, decode it first."),
      in: [
        .dotNetNuke: LintText(
          vi: """
            Nội dung của mô-đun Text/HTML lưu dạng đã mã hóa: gọi HttpUtility.HtmlDecode() trước \
            khi đưa vào kênh tin.
            """,
          en: """
            Content of the Text/HTML module is stored escaped: call HttpUtility.HtmlDecode() \
            before it goes into the feed.
            """)
      ]),
    LintRule(
      .contentScript, .warning,
      LintText(
        vi: """
          Nội dung có mã lệnh (script, onclick, javascript:). Trình đọc tin loại bỏ; nếu không do \
          thư viện thêm vào, trang có thể đã bị xâm nhập.
          """,
        en: """
          The text has script (script, onclick, javascript:). Readers take it out; if the library \
          did not put it there, the site may have been broken into.
          """),
      remedy: LintText(
        vi: "Xóa mã lệnh khỏi bài; kiểm tra tài khoản và cập nhật hệ thống nếu không rõ nguồn gốc.",
        en: """
          Remove it from the article; if nobody knows where it came from, check accounts and \
          update the system.
          """),
      in: [
        .wordPress: LintText(
          vi: "Mở bài ở chế độ Mã (Code editor) và xóa; nhúng nội dung ngoài bằng khối Embed.",
          en: """
            Open the post in the Code editor and delete it; embed foreign content with the Embed \
            block.
            """),
        .joomla: LintText(
          vi: "Global Configuration → Text Filters: không để nhóm soạn bài ở mức No Filtering.",
          en: "Global Configuration → Text Filters: do not give editors No Filtering."),
      ]),
    LintRule(
      .contentStyle, .advice,
      LintText(
        vi: "Nội dung có khối <style>. Trình đọc tin bỏ đi, có nơi hiển thị nguyên mã CSS.",
        en: "The text has a <style> block. Readers take it out, and some show the CSS as text."),
      remedy: LintText(
        vi: "Đưa CSS vào giao diện của trang, không để trong bài.",
        en: "Put CSS into the theme of the site, not into articles."),
      in: [
        .wordPress: LintText(
          vi: """
            Mở bài, chọn đoạn văn bản rồi dùng “Xóa định dạng” (Clear formatting), hoặc dán lại \
            bằng Ctrl+Shift+V.
            """,
          en: """
            Open the post, select the text and use “Clear formatting”, or paste it again with \
            Ctrl+Shift+V.
            """),
        .joomla: LintText(
          vi: "Trong trình soạn thảo TinyMCE/JCE, dùng “Paste as text” và “Clear formatting”.",
          en: "In the editor TinyMCE/JCE use “Paste as text” and “Clear formatting”."),
        .sharePoint: LintText(
          vi: """
            Trong khung soạn thảo, chọn văn bản rồi bấm Format Text → Clear Format; khi dán, chọn \
            Paste → Paste plaintext.
            """,
          en: """
            In the editor select the text and press Format Text → Clear Format; paste with Paste \
            → Paste plaintext.
            """),
        .dotNetNuke: LintText(
          vi: """
            Trong trình soạn thảo (CKEditor), dùng “Paste from Word” hoặc “Paste as plain text” \
            và “Remove Format”.
            """,
          en: """
            In the editor (CKEditor) use “Paste from Word” or “Paste as plain text”, and “Remove \
            Format”.
            """),
      ]),
    LintRule(
      .contentFrame, .advice,
      LintText(
        vi: "Nội dung có khung nhúng (iframe, object, form). Trình đọc tin không hiển thị.",
        en: "The text has frames or forms (iframe, object, form). Readers do not show them."),
      remedy: LintText(
        vi: "Thêm một liên kết thường đến video hay tài liệu bên cạnh khung nhúng.",
        en: "Add an ordinary link to the film or document beside the frame.")),
    LintRule(
      .contentRelative, .warning,
      LintText(
        vi: """
          Ảnh hoặc liên kết trong bài dùng địa chỉ không đầy đủ. Ở trình đọc tin, ảnh không hiện.
          """,
        en: """
          Pictures or links in the text have relative addresses. In readers the pictures are \
          missing.
          """),
      remedy: LintText(
        vi: "Xuất địa chỉ đầy đủ (https://…) trong nội dung.",
        en: "Give full addresses (https://…) in the text."),
      in: [
        .joomla: LintText(
          vi: """
            Joomla lưu ảnh dạng images/…: cập nhật lên bản mới, kênh tin sẽ tự thêm tên miền; \
            phần mở rộng cũ cần sửa.
            """,
          en: """
            Joomla stores images/…: update, and its feed adds the host; old extensions need a \
            change.
            """),
        .sharePoint: LintText(
          vi: "Khi chèn ảnh, chọn From Address và dán địa chỉ đầy đủ.",
          en: "Insert pictures with From Address and the full address."),
        .dotNetNuke: LintText(
          vi: """
            Thay src="/Portals/…" bằng địa chỉ đầy đủ khi xuất kênh tin.
            """,
          en: """
            Replace src="/Portals/…" with full addresses when the feed is written.
            """),
      ]),
    LintRule(
      .contentImageInsecure, .advice,
      LintText(
        vi: "Ảnh dùng http. Trên trang https, trình duyệt chặn hoặc cảnh báo.",
        en: "Pictures use http. On https pages browsers block them or warn."),
      remedy: LintText(
        vi: "Đổi địa chỉ ảnh sang https.",
        en: "Change the pictures to https."),
      in: [
        .wordPress: LintText(
          vi: "Dùng plugin Better Search Replace để thay http:// bằng https:// trong bài.",
          en: "Use the plugin Better Search Replace to change http:// into https:// in posts.")
      ]),
    LintRule(
      .contentImageInline, .warning,
      LintText(
        vi: """
          Ảnh nhúng thẳng vào nội dung (data:). Kênh tin rất nặng và nhiều trình đọc tin không \
          hiển thị.
          """,
        en: """
          Pictures are embedded as data:. The feed becomes heavy, and many readers do not show \
          them.
          """),
      remedy: LintText(
        vi: "Tải ảnh lên trang rồi chèn bằng địa chỉ; đừng dán ảnh trực tiếp vào khung soạn thảo.",
        en: "Upload the picture and insert its address; do not paste pictures into the editor."),
      in: [
        .wordPress: LintText(
          vi: "Dùng Thêm media (Add Media).",
          en: "Use Add Media."),
        .joomla: LintText(
          vi: "Dùng Media → Upload rồi chèn ảnh.",
          en: "Use Media → Upload, then insert."),
        .sharePoint: LintText(
          vi: "Dùng Insert → Picture → From Computer để ảnh vào thư viện ảnh.",
          en: "Use Insert → Picture → From Computer, so that it goes into a library."),
        .dotNetNuke: LintText(
          vi: "Tải ảnh vào Portals bằng nút Image của trình soạn thảo.",
          en: "Upload it with the Image button of the editor."),
      ]),
    LintRule(
      .contentImageNoText, .advice,
      LintText(
        vi: "Ảnh không có mô tả (alt). Người khiếm thị không biết ảnh nói gì.",
        en: "Pictures have no description (alt). Blind readers do not know what they show."),
      remedy: LintText(
        vi: """
          Thêm alt="…" mô tả ảnh; ảnh trang trí ghi alt="".
          """,
        en: """
          Add alt="…"; for decoration write alt="".
          """),
      in: [
        .wordPress: LintText(
          vi: "Chọn ảnh → Văn bản thay thế (Alternative Text).",
          en: "Select the picture → Alternative Text."),
        .joomla: LintText(
          vi: "Khi chèn ảnh, điền Image Description.",
          en: "Fill in Image Description when inserting."),
        .sharePoint: LintText(
          vi: "Chọn ảnh → Alt Text.",
          en: "Select the picture → Alt Text."),
        .dotNetNuke: LintText(
          vi: "Trong hộp Image Properties, điền Alternative Text.",
          en: "In Image Properties fill in Alternative Text."),
      ]),
    LintRule(
      .contentWord, .advice,
      LintText(
        vi: """
          Nội dung mang theo mã của Microsoft Word (MsoNormal, o:p). Kênh tin nặng hơn và trình \
          bày lộn xộn.
          """,
        en: """
          The text carries markup of Microsoft Word (MsoNormal, o:p). The feed grows, and its \
          look is odd.
          """),
      remedy: LintText(
        vi: "Dán văn bản thuần rồi định dạng lại.",
        en: "Paste plain text and format it again."),
      in: [
        .wordPress: LintText(
          vi: """
            Mở bài, chọn đoạn văn bản rồi dùng “Xóa định dạng” (Clear formatting), hoặc dán lại \
            bằng Ctrl+Shift+V.
            """,
          en: """
            Open the post, select the text and use “Clear formatting”, or paste it again with \
            Ctrl+Shift+V.
            """),
        .joomla: LintText(
          vi: "Trong trình soạn thảo TinyMCE/JCE, dùng “Paste as text” và “Clear formatting”.",
          en: "In the editor TinyMCE/JCE use “Paste as text” and “Clear formatting”."),
        .sharePoint: LintText(
          vi: """
            Trong khung soạn thảo, chọn văn bản rồi bấm Format Text → Clear Format; khi dán, chọn \
            Paste → Paste plaintext.
            """,
          en: """
            In the editor select the text and press Format Text → Clear Format; paste with Paste \
            → Paste plaintext.
            """),
        .dotNetNuke: LintText(
          vi: """
            Trong trình soạn thảo (CKEditor), dùng “Paste from Word” hoặc “Paste as plain text” \
            và “Remove Format”.
            """,
          en: """
            In the editor (CKEditor) use “Paste from Word” or “Paste as plain text”, and “Remove \
            Format”.
            """),
      ]),
    LintRule(
      .textLegacyFont, .error,
      LintText(
        vi: """
          Văn bản dùng phông chữ kiểu cũ (.VnTime, VNI-Times). Máy không có phông này chỉ thấy \
          chữ sai, và không tìm kiếm được.
          """,
        en: """
          The text uses an old font (.VnTime, VNI-Times). Without that font it is gibberish, and \
          it cannot be searched.
          """),
      remedy: LintText(
        vi: """
          Chuyển sang Unicode bằng công cụ chuyển mã của UniKey (Ctrl+Shift+F6) rồi dùng phông \
          Unicode.
          """,
        en: "Convert it to Unicode with UniKey's toolkit (Ctrl+Shift+F6) and use a Unicode font."),
      in: [
        .wordPress: LintText(
          vi: """
            Mở bài, chọn đoạn văn bản rồi dùng “Xóa định dạng” (Clear formatting), hoặc dán lại \
            bằng Ctrl+Shift+V.
            """,
          en: """
            Open the post, select the text and use “Clear formatting”, or paste it again with \
            Ctrl+Shift+V.
            """),
        .joomla: LintText(
          vi: "Trong trình soạn thảo TinyMCE/JCE, dùng “Paste as text” và “Clear formatting”.",
          en: "In the editor TinyMCE/JCE use “Paste as text” and “Clear formatting”."),
        .sharePoint: LintText(
          vi: """
            Trong khung soạn thảo, chọn văn bản rồi bấm Format Text → Clear Format; khi dán, chọn \
            Paste → Paste plaintext.
            """,
          en: """
            In the editor select the text and press Format Text → Clear Format; paste with Paste \
            → Paste plaintext.
            """),
        .dotNetNuke: LintText(
          vi: """
            Trong trình soạn thảo (CKEditor), dùng “Paste from Word” hoặc “Paste as plain text” \
            và “Remove Format”.
            """,
          en: """
            In the editor (CKEditor) use “Paste from Word” or “Paste as plain text”, and “Remove \
            Format”.
            """),
      ]),
    LintRule(
      .textMisread, .error,
      LintText(
        vi: "Chữ bị vỡ dấu: văn bản được đọc nhầm bảng mã (ví dụ “ThÆ° viá»‡n”, “Th­ viÖn”).",
        en: """
          The letters are broken: the text was read in the wrong encoding (such as “ThÆ° viá»‡n”, \
          “Th­ viÖn”).
          """),
      remedy: LintText(
        vi: """
          Đặt cả cơ sở dữ liệu, kết nối và trang là UTF-8; chuyển mã các bài cũ (TCVN3, VNI) sang \
          Unicode bằng UniKey.
          """,
        en: """
          Set database, connection and pages to UTF-8; convert old articles (TCVN3, VNI) to \
          Unicode with UniKey.
          """),
      in: [
        .wordPress: LintText(
          vi: """
            wp-config.php: DB_CHARSET phải là utf8mb4; sửa bài cũ sau khi sao lưu cơ sở dữ liệu.
            """,
          en: "wp-config.php: DB_CHARSET must be utf8mb4; mend old posts after a backup."),
        .joomla: LintText(
          vi: "Cơ sở dữ liệu phải là utf8mb4 (System → Maintenance → Database → Update Structure).",
          en: "The database must be utf8mb4 (System → Maintenance → Database → Update Structure)."),
      ]),
    LintRule(
      .textQuestionMarks, .error,
      LintText(
        vi: """
          Chữ có dấu đã biến thành dấu hỏi (“Th? vi?n t?nh”). Chữ gốc đã mất trong cơ sở dữ liệu.
          """,
        en: """
          Accented letters became question marks (“Th? vi?n t?nh”). The letters are lost in the \
          database.
          """),
      remedy: LintText(
        vi: """
          SQL Server: dùng kiểu nvarchar và tham số NVarChar (hoặc tiền tố N'…'); MySQL: utf8mb4. \
          Nhập lại các bài đã hỏng.
          """,
        en: """
          SQL Server: use nvarchar with NVarChar parameters (or N'…'); MySQL: utf8mb4. Type the \
          damaged articles again.
          """),
      in: [
        .dotNetNuke: LintText(
          vi: """
            Trong mô-đun tự viết, đổi cột varchar sang nvarchar và truyền tham số \
            SqlDbType.NVarChar.
            """,
          en: """
            In a module of your own change varchar columns to nvarchar and pass \
            SqlDbType.NVarChar.
            """)
      ]),
    LintRule(
      .textReplacement, .error,
      LintText(
        vi: "Có ký tự “�”: một chữ đã mất trước khi vào kênh tin.",
        en: "There is a “�”: a letter was lost before it came into the feed."),
      remedy: LintText(
        vi: "Nhập lại chữ đó trong bài; đừng cắt chuỗi theo byte.",
        en: "Type the letter again; do not cut texts by bytes.")),
    LintRule(
      .textDecomposed, .advice,
      LintText(
        vi: """
          Chữ Việt ở dạng tổ hợp (chữ và dấu tách rời). Nhiều công cụ tìm kiếm không tìm thấy, \
          dấu hiển thị lệch.
          """,
        en: """
          Vietnamese letters are decomposed (letter and mark apart). Many searches miss them, and \
          marks are misplaced.
          """),
      remedy: LintText(
        vi: "Gõ bằng bảng mã “Unicode dựng sẵn”; hệ thống nên chuẩn hóa NFC khi lưu.",
        en: "Type in precomposed Unicode; let the system normalise to NFC."),
      in: [
        .wordPress: LintText(
          vi: "Cài PHP intl và gọi normalizer_normalize() khi lưu bài.",
          en: "Install PHP intl and call normalizer_normalize() when posts are saved."),
        .dotNetNuke: LintText(
          vi: "Trong .NET, gọi chuỗi.Normalize(NormalizationForm.FormC) khi lưu.",
          en: "In .NET call text.Normalize(NormalizationForm.FormC) when saving."),
      ]),
    LintRule(
      .textInvisible, .advice,
      LintText(
        vi: """
          Văn bản có ký tự vô hình (dấu cách không độ rộng, gạch nối mềm, BOM). Từ bị tách đôi \
          khi tìm kiếm.
          """,
        en: """
          The text has invisible characters (zero-width space, soft hyphen, BOM). They break \
          words for search.
          """),
      remedy: LintText(
        vi: "Dán văn bản thuần, hoặc lọc các ký tự này khi lưu.",
        en: "Paste plain text, or filter them when saving."),
      in: [
        .wordPress: LintText(
          vi: """
            Mở bài, chọn đoạn văn bản rồi dùng “Xóa định dạng” (Clear formatting), hoặc dán lại \
            bằng Ctrl+Shift+V.
            """,
          en: """
            Open the post, select the text and use “Clear formatting”, or paste it again with \
            Ctrl+Shift+V.
            """),
        .joomla: LintText(
          vi: "Trong trình soạn thảo TinyMCE/JCE, dùng “Paste as text” và “Clear formatting”.",
          en: "In the editor TinyMCE/JCE use “Paste as text” and “Clear formatting”."),
        .sharePoint: LintText(
          vi: """
            Trong khung soạn thảo, chọn văn bản rồi bấm Format Text → Clear Format; khi dán, chọn \
            Paste → Paste plaintext.
            """,
          en: """
            In the editor select the text and press Format Text → Clear Format; paste with Paste \
            → Paste plaintext.
            """),
        .dotNetNuke: LintText(
          vi: """
            Trong trình soạn thảo (CKEditor), dùng “Paste from Word” hoặc “Paste as plain text” \
            và “Remove Format”.
            """,
          en: """
            In the editor (CKEditor) use “Paste from Word” or “Paste as plain text”, and “Remove \
            Format”.
            """),
      ]),
  ]
}
