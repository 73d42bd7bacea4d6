// Long because it is a table: every rule has its texts in two languages and its remedies beside it.

import FeedDomain
import Markup

extension LintCatalogue {
  /// The rules about the syntax of XML.
  static let xmlRules: [LintRule] = [
    LintRule(
      id: XMLRule.invalidBytes.rawValue, .error,
      LintText(
        vi: "Có những byte không tạo thành chữ nào trong bảng mã của tài liệu. Chữ ở đó đã mất.",
        en: "Bytes that are no characters of the document's encoding. What stood there is lost."),
      remedy: LintText(
        vi: """
          Tìm mục tin được nêu và nhập lại đoạn chữ đó; thường do cắt chuỗi theo byte giữa một \
          chữ có dấu hoặc dán từ tệp có bảng mã khác.
          """,
        en: """
          Find the entry and type the passage again; usually a text was cut in the middle of a \
          letter, or pasted from a file in another encoding.
          """),
      in: [
        .wordPress: LintText(
          vi: """
            Mở bài viết được nêu, xóa đoạn lỗi rồi dán lại bằng Ctrl+Shift+V (dán văn bản thuần).
            """,
          en: """
            Open the post, delete the passage and paste it again with Ctrl+Shift+V (plain text).
            """)
      ]),
    LintRule(
      id: XMLRule.controlCharacter.rawValue, .error,
      LintText(
        vi: "Có ký tự điều khiển mà XML cấm. Nhiều trình đọc tin từ chối cả kênh tin.",
        en: "A control character that XML forbids. Many readers refuse the whole feed."),
      remedy: LintText(
        vi: """
          Xóa ký tự đó trong bài (thường theo vào khi dán từ Word hoặc PDF) và lọc các ký tự nhỏ \
          hơn U+0020 trước khi xuất kênh tin.
          """,
        en: """
          Delete the character in the article (it often comes with text pasted from Word or PDF), \
          and filter characters below U+0020 before the feed is written.
          """),
      in: [
        .wordPress: LintText(
          vi: """
            Mở bài viết được nêu, xóa đoạn lỗi rồi dán lại bằng Ctrl+Shift+V (dán văn bản thuần).
            """,
          en: """
            Open the post, delete the passage and paste it again with Ctrl+Shift+V (plain text).
            """),
        .joomla: LintText(
          vi: "Mở bài, bấm “Toggle Editor” để thấy mã nguồn, xóa ký tự lạ rồi lưu lại.",
          en: """
            Open the article, press “Toggle Editor” to see the source, delete the odd character \
            and save.
            """),
      ]),
    LintRule(
      id: XMLRule.latinControl.rawValue, .warning,
      LintText(
        vi: """
          Có ký tự của Windows-1252 (như ngoặc kép cong) đặt vào chỗ của ký tự Latin-1. Một số \
          trình đọc tin hiển thị ô vuông.
          """,
        en: """
          A character of Windows-1252, such as a curly quote, stands where Latin-1 has none. Some \
          readers show a box.
          """),
      remedy: LintText(
        vi: """
          Lưu và phát kênh tin bằng UTF-8, đồng thời ghi đúng UTF-8 trong dòng <?xml … \
          encoding="utf-8"?> và trong Content-Type.
          """,
        en: """
          Store and send the feed in UTF-8, and say UTF-8 in <?xml … encoding="utf-8"?> and in \
          Content-Type.
          """)),
    LintRule(
      id: XMLRule.junkBeforeRoot.rawValue, .error,
      LintText(
        vi: """
          Trước kênh tin có chữ hoặc thẻ khác, thường là thông báo lỗi của hệ thống. Đa số trình \
          đọc tin báo kênh tin hỏng.
          """,
        en: """
          Text or tags stand before the feed, often a message of the site's program. Most readers \
          call the feed broken.
          """),
      remedy: LintText(
        vi: """
          Đọc đoạn chữ đó: nếu là thông báo lỗi thì sửa lỗi và tắt hiển thị lỗi ra ngoài; nếu là \
          dấu BOM thì lưu tệp dạng “UTF-8 không BOM”.
          """,
        en: """
          Read that text: if it is an error message, mend its cause and stop showing errors; if \
          it is a byte order mark, save the file as UTF-8 without BOM.
          """),
      in: [
        .wordPress: LintText(
          vi: """
            Đặt WP_DEBUG_DISPLAY là false trong wp-config.php; xóa dòng trống hoặc BOM trước \
            <?php và sau ?> trong wp-config.php, functions.php và các plugin.
            """,
          en: """
            Set WP_DEBUG_DISPLAY to false in wp-config.php; remove blank lines or a BOM before \
            <?php and after ?> in wp-config.php, functions.php and plugins.
            """),
        .joomla: LintText(
          vi: """
            Global Configuration → Server → Error Reporting: None; kiểm tra BOM trong \
            configuration.php và các tệp của template.
            """,
          en: """
            Global Configuration → Server → Error Reporting: None; look for a BOM in \
            configuration.php and in files of the template.
            """),
        .dotNetNuke: LintText(
          vi: """
            Trong web.config, đặt customErrors mode="RemoteOnly" để lỗi không hiện trong kênh \
            tin.
            """,
          en: """
            In web.config set customErrors mode="RemoteOnly", so that errors do not show in the \
            feed.
            """),
      ]),
    LintRule(
      id: XMLRule.junkAfterRoot.rawValue, .warning,
      LintText(
        vi: "Sau kênh tin còn chữ hoặc thẻ khác. Trình đọc tin khó tính từ chối tài liệu.",
        en: "Text or tags stand after the feed. Strict readers refuse the document."),
      remedy: LintText(
        vi: """
          Kết thúc chương trình ngay khi viết xong kênh tin; xóa mã theo dõi hay chú thích mà bộ \
          nhớ đệm thêm vào cuối.
          """,
        en: """
          End the program when the feed is written; remove tracking code or notes that a cache \
          appends.
          """),
      in: [
        .wordPress: LintText(
          vi: """
            Trong plugin bộ nhớ đệm, tắt dòng chú thích cuối trang đối với kênh tin, hoặc loại \
            trừ /feed/.
            """,
          en: """
            In the cache plugin switch off the note at the end of pages for feeds, or exclude \
            /feed/.
            """)
      ]),
    LintRule(
      id: XMLRule.declarationNotFirst.rawValue, .warning,
      LintText(
        vi: """
          Có dòng trống hoặc khoảng trắng trước <?xml. Đây là lỗi khiến nhiều trình đọc tin dừng \
          ngay ở dòng đầu.
          """,
        en: """
          Blank lines or spaces stand before <?xml. Many readers stop at the first line because \
          of this.
          """),
      remedy: LintText(
        vi: "Tìm tệp mã nguồn có dòng trống ở đầu hoặc cuối và xóa dòng đó.",
        en: "Find the source file with a blank line at its beginning or end and delete the line."),
      in: [
        .wordPress: LintText(
          vi: """
            Dòng trống thường nằm ở functions.php của giao diện, wp-config.php hoặc một plugin \
            (trước <?php hoặc sau ?>).
            """,
          en: """
            The blank line usually stands in the theme's functions.php, in wp-config.php or a \
            plugin (before <?php or after ?>).
            """),
        .joomla: LintText(
          vi: "Dòng trống thường nằm ở index.php của template, configuration.php hoặc một plugin.",
          en: """
            The blank line usually stands in index.php of the template, in configuration.php or a \
            plugin.
            """),
        .dotNetNuke: LintText(
          vi: "Trong trang .aspx tự viết, gọi Response.Clear() trước khi viết kênh tin.",
          en: "In an .aspx page of your own call Response.Clear() before the feed is written."),
      ]),
    LintRule(
      id: XMLRule.bareAmpersand.rawValue, .error,
      LintText(
        vi: """
          Dấu & đứng một mình. Trong XML phải viết &amp;, nếu không trình đọc tin báo lỗi và mất \
          cả kênh tin.
          """,
        en: "A bare &. XML wants &amp;; otherwise readers report an error and lose the whole feed."),
      remedy: LintText(
        vi: """
          Viết & thành &amp; trong tiêu đề và trong liên kết (…?id=1&amp;cat=2). Hãy để một thư \
          viện XML viết kênh tin, đừng nối chuỗi bằng tay.
          """,
        en: """
          Write & as &amp; in titles and in links (…?id=1&amp;cat=2). Let an XML library write \
          the feed; do not join strings by hand.
          """),
      in: [
        .wordPress: LintText(
          vi: """
            Tạm tắt từng plugin và đổi sang giao diện mặc định để tìm đoạn mã gây lỗi; dữ liệu tự \
            in vào kênh tin phải qua esc_html() hoặc esc_url().
            """,
          en: """
            Switch off plugins one by one and try a default theme to find the code at fault; \
            whatever it prints into the feed must go through esc_html() or esc_url().
            """),
        .joomla: LintText(
          vi: """
            Kiểm tra phần mở rộng tạo kênh tin và các tệp ghi đè (override) trong \
            templates/…/html; dữ liệu in ra phải qua htmlspecialchars().
            """,
          en: """
            Check the extension that makes the feed and the overrides in templates/…/html; what \
            they print must go through htmlspecialchars().
            """),
        .sharePoint: LintText(
          vi: """
            Nếu kênh tin do một web part hay trang .aspx tự viết tạo ra, hãy dùng XmlWriter thay \
            vì nối chuỗi. Kênh listfeed.aspx có sẵn không mắc lỗi này.
            """,
          en: """
            If a web part or .aspx page of your own makes the feed, let it use XmlWriter instead \
            of joining strings. The built-in listfeed.aspx does not make this mistake.
            """),
        .dotNetNuke: LintText(
          vi: """
            Nếu mô-đun tin tức tự nối chuỗi XML, hãy yêu cầu nhà cung cấp dùng XmlWriter hoặc \
            SyndicationFeed của .NET.
            """,
          en: """
            If the news module joins strings of XML, ask its vendor to use XmlWriter or \
            SyndicationFeed of .NET.
            """),
      ]),
    LintRule(
      id: XMLRule.bareLessThan.rawValue, .error,
      LintText(
        vi: "Dấu < đứng một mình trong văn bản. Trình đọc tin coi đó là đầu một thẻ.",
        en: "A bare < in text. Readers take it for the start of a tag."),
      remedy: LintText(
        vi: "Viết < thành &lt;. Hãy để một thư viện XML viết kênh tin, đừng nối chuỗi bằng tay.",
        en: "Write < as &lt;. Let an XML library write the feed; do not join strings by hand."),
      in: [
        .wordPress: LintText(
          vi: """
            Tạm tắt từng plugin và đổi sang giao diện mặc định để tìm đoạn mã gây lỗi; dữ liệu tự \
            in vào kênh tin phải qua esc_html() hoặc esc_url().
            """,
          en: """
            Switch off plugins one by one and try a default theme to find the code at fault; \
            whatever it prints into the feed must go through esc_html() or esc_url().
            """),
        .joomla: LintText(
          vi: """
            Kiểm tra phần mở rộng tạo kênh tin và các tệp ghi đè (override) trong \
            templates/…/html; dữ liệu in ra phải qua htmlspecialchars().
            """,
          en: """
            Check the extension that makes the feed and the overrides in templates/…/html; what \
            they print must go through htmlspecialchars().
            """),
        .sharePoint: LintText(
          vi: """
            Nếu kênh tin do một web part hay trang .aspx tự viết tạo ra, hãy dùng XmlWriter thay \
            vì nối chuỗi. Kênh listfeed.aspx có sẵn không mắc lỗi này.
            """,
          en: """
            If a web part or .aspx page of your own makes the feed, let it use XmlWriter instead \
            of joining strings. The built-in listfeed.aspx does not make this mistake.
            """),
        .dotNetNuke: LintText(
          vi: """
            Nếu mô-đun tin tức tự nối chuỗi XML, hãy yêu cầu nhà cung cấp dùng XmlWriter hoặc \
            SyndicationFeed của .NET.
            """,
          en: """
            If the news module joins strings of XML, ask its vendor to use XmlWriter or \
            SyndicationFeed of .NET.
            """),
      ]),
    LintRule(
      id: XMLRule.undefinedEntity.rawValue, .warning,
      LintText(
        vi: """
          Ký hiệu như &nbsp; hay &eacute; chỉ có trong HTML, XML không biết. Trình đọc tin khó \
          tính dừng tại đây.
          """,
        en: """
          A name such as &nbsp; or &eacute; belongs to HTML; XML does not know it. Strict readers \
          stop here.
          """),
      remedy: LintText(
        vi: "Dùng thẳng chữ (UTF-8) hoặc số, ví dụ &#160;; hay đặt đoạn HTML trong CDATA.",
        en: """
          Use the character itself (UTF-8) or its number, such as &#160;; or put the HTML into \
          CDATA.
          """),
      in: [
        .wordPress: LintText(
          vi: """
            Tạm tắt từng plugin và đổi sang giao diện mặc định để tìm đoạn mã gây lỗi; dữ liệu tự \
            in vào kênh tin phải qua esc_html() hoặc esc_url().
            """,
          en: """
            Switch off plugins one by one and try a default theme to find the code at fault; \
            whatever it prints into the feed must go through esc_html() or esc_url().
            """),
        .joomla: LintText(
          vi: """
            Kiểm tra phần mở rộng tạo kênh tin và các tệp ghi đè (override) trong \
            templates/…/html; dữ liệu in ra phải qua htmlspecialchars().
            """,
          en: """
            Check the extension that makes the feed and the overrides in templates/…/html; what \
            they print must go through htmlspecialchars().
            """),
        .sharePoint: LintText(
          vi: """
            Nếu kênh tin do một web part hay trang .aspx tự viết tạo ra, hãy dùng XmlWriter thay \
            vì nối chuỗi. Kênh listfeed.aspx có sẵn không mắc lỗi này.
            """,
          en: """
            If a web part or .aspx page of your own makes the feed, let it use XmlWriter instead \
            of joining strings. The built-in listfeed.aspx does not make this mistake.
            """),
        .dotNetNuke: LintText(
          vi: """
            Nếu mô-đun tin tức tự nối chuỗi XML, hãy yêu cầu nhà cung cấp dùng XmlWriter hoặc \
            SyndicationFeed của .NET.
            """,
          en: """
            If the news module joins strings of XML, ask its vendor to use XmlWriter or \
            SyndicationFeed of .NET.
            """),
      ]),
    LintRule(
      id: XMLRule.badCharacterReference.rawValue, .warning,
      LintText(
        vi: "Mã số ký tự không hợp lệ hoặc thiếu dấu chấm phẩy, ví dụ &#0; hay &#273.",
        en: "A number that is no character, or one without its semicolon: &#0; or &#273."),
      remedy: LintText(
        vi: "Hãy để một thư viện XML viết kênh tin, đừng nối chuỗi bằng tay.",
        en: "Let an XML library write the feed; do not join strings by hand.")),
    LintRule(
      id: XMLRule.undeclaredPrefix.rawValue, .error,
      LintText(
        vi: """
          Một tiền tố (như content: hay dc:) được dùng mà không khai báo xmlns. Theo chuẩn, tài \
          liệu không đọc được.
          """,
        en: """
          A prefix such as content: or dc: is used without its xmlns. By the standard the \
          document cannot be read.
          """),
      remedy: LintText(
        vi: """
          Khai báo tiền tố trong thẻ gốc, ví dụ xmlns:dc="http://purl.org/dc/elements/1.1/".
          """,
        en: """
          Declare the prefix in the root element, such as \
          xmlns:dc="http://purl.org/dc/elements/1.1/".
          """),
      in: [
        .wordPress: LintText(
          vi: "Plugin thêm phần tử phải khai báo tiền tố qua hook rss2_ns.",
          en: "A plugin that adds elements must declare its prefix by the hook rss2_ns.")
      ]),
    LintRule(
      id: XMLRule.missingEndTag.rawValue, .error,
      LintText(
        vi: "Một thẻ không được đóng. Phần sau có thể bị hiểu sai hoặc mất.",
        en: "An element is not closed. What follows may be misread or lost."),
      remedy: LintText(
        vi: """
          Đóng thẻ được nêu; HTML trong phần mô tả phải viết dạng &lt;p&gt; hoặc đặt trong CDATA. \
          Hãy để một thư viện XML viết kênh tin, đừng nối chuỗi bằng tay.
          """,
        en: """
          Close the element; HTML within a description must be escaped (&lt;p&gt;) or stand in \
          CDATA. Let an XML library write the feed; do not join strings by hand.
          """),
      in: [
        .wordPress: LintText(
          vi: """
            Tạm tắt từng plugin và đổi sang giao diện mặc định để tìm đoạn mã gây lỗi; dữ liệu tự \
            in vào kênh tin phải qua esc_html() hoặc esc_url().
            """,
          en: """
            Switch off plugins one by one and try a default theme to find the code at fault; \
            whatever it prints into the feed must go through esc_html() or esc_url().
            """),
        .joomla: LintText(
          vi: """
            Kiểm tra phần mở rộng tạo kênh tin và các tệp ghi đè (override) trong \
            templates/…/html; dữ liệu in ra phải qua htmlspecialchars().
            """,
          en: """
            Check the extension that makes the feed and the overrides in templates/…/html; what \
            they print must go through htmlspecialchars().
            """),
        .sharePoint: LintText(
          vi: """
            Nếu kênh tin do một web part hay trang .aspx tự viết tạo ra, hãy dùng XmlWriter thay \
            vì nối chuỗi. Kênh listfeed.aspx có sẵn không mắc lỗi này.
            """,
          en: """
            If a web part or .aspx page of your own makes the feed, let it use XmlWriter instead \
            of joining strings. The built-in listfeed.aspx does not make this mistake.
            """),
        .dotNetNuke: LintText(
          vi: """
            Nếu mô-đun tin tức tự nối chuỗi XML, hãy yêu cầu nhà cung cấp dùng XmlWriter hoặc \
            SyndicationFeed của .NET.
            """,
          en: """
            If the news module joins strings of XML, ask its vendor to use XmlWriter or \
            SyndicationFeed of .NET.
            """),
      ]),
    LintRule(
      id: XMLRule.strayEndTag.rawValue, .error,
      LintText(
        vi: "Có thẻ đóng mà không có thẻ mở.",
        en: "An end tag without a start tag."),
      remedy: LintText(
        vi: "Xóa thẻ thừa; HTML trong phần mô tả phải viết dạng &lt;p&gt; hoặc đặt trong CDATA.",
        en: "Remove it; HTML within a description must be escaped (&lt;p&gt;) or stand in CDATA."),
      in: [
        .wordPress: LintText(
          vi: """
            Tạm tắt từng plugin và đổi sang giao diện mặc định để tìm đoạn mã gây lỗi; dữ liệu tự \
            in vào kênh tin phải qua esc_html() hoặc esc_url().
            """,
          en: """
            Switch off plugins one by one and try a default theme to find the code at fault; \
            whatever it prints into the feed must go through esc_html() or esc_url().
            """),
        .joomla: LintText(
          vi: """
            Kiểm tra phần mở rộng tạo kênh tin và các tệp ghi đè (override) trong \
            templates/…/html; dữ liệu in ra phải qua htmlspecialchars().
            """,
          en: """
            Check the extension that makes the feed and the overrides in templates/…/html; what \
            they print must go through htmlspecialchars().
            """),
        .sharePoint: LintText(
          vi: """
            Nếu kênh tin do một web part hay trang .aspx tự viết tạo ra, hãy dùng XmlWriter thay \
            vì nối chuỗi. Kênh listfeed.aspx có sẵn không mắc lỗi này.
            """,
          en: """
            If a web part or .aspx page of your own makes the feed, let it use XmlWriter instead \
            of joining strings. The built-in listfeed.aspx does not make this mistake.
            """),
        .dotNetNuke: LintText(
          vi: """
            Nếu mô-đun tin tức tự nối chuỗi XML, hãy yêu cầu nhà cung cấp dùng XmlWriter hoặc \
            SyndicationFeed của .NET.
            """,
          en: """
            If the news module joins strings of XML, ask its vendor to use XmlWriter or \
            SyndicationFeed of .NET.
            """),
      ]),
    LintRule(
      id: XMLRule.brokenTag.rawValue, .error,
      LintText(
        vi: "Một thẻ có ký tự lạ hoặc không có dấu > kết thúc.",
        en: "A tag with odd characters, or without its >."),
      remedy: LintText(
        vi: "Hãy để một thư viện XML viết kênh tin, đừng nối chuỗi bằng tay.",
        en: "Let an XML library write the feed; do not join strings by hand."),
      in: [
        .wordPress: LintText(
          vi: """
            Tạm tắt từng plugin và đổi sang giao diện mặc định để tìm đoạn mã gây lỗi; dữ liệu tự \
            in vào kênh tin phải qua esc_html() hoặc esc_url().
            """,
          en: """
            Switch off plugins one by one and try a default theme to find the code at fault; \
            whatever it prints into the feed must go through esc_html() or esc_url().
            """),
        .joomla: LintText(
          vi: """
            Kiểm tra phần mở rộng tạo kênh tin và các tệp ghi đè (override) trong \
            templates/…/html; dữ liệu in ra phải qua htmlspecialchars().
            """,
          en: """
            Check the extension that makes the feed and the overrides in templates/…/html; what \
            they print must go through htmlspecialchars().
            """),
        .sharePoint: LintText(
          vi: """
            Nếu kênh tin do một web part hay trang .aspx tự viết tạo ra, hãy dùng XmlWriter thay \
            vì nối chuỗi. Kênh listfeed.aspx có sẵn không mắc lỗi này.
            """,
          en: """
            If a web part or .aspx page of your own makes the feed, let it use XmlWriter instead \
            of joining strings. The built-in listfeed.aspx does not make this mistake.
            """),
        .dotNetNuke: LintText(
          vi: """
            Nếu mô-đun tin tức tự nối chuỗi XML, hãy yêu cầu nhà cung cấp dùng XmlWriter hoặc \
            SyndicationFeed của .NET.
            """,
          en: """
            If the news module joins strings of XML, ask its vendor to use XmlWriter or \
            SyndicationFeed of .NET.
            """),
      ]),
    LintRule(
      id: XMLRule.unquotedAttribute.rawValue, .warning,
      LintText(
        vi: "Giá trị của thuộc tính không nằm trong dấu ngoặc kép.",
        en: "The value of an attribute has no quotes."),
      remedy: LintText(
        vi: """
          Viết tên="giá trị". Hãy để một thư viện XML viết kênh tin, đừng nối chuỗi bằng tay.
          """,
        en: """
          Write name="value". Let an XML library write the feed; do not join strings by hand.
          """)),
    LintRule(
      id: XMLRule.duplicateAttribute.rawValue, .warning,
      LintText(
        vi: """
          Một thuộc tính được ghi hai lần trong cùng một thẻ. Trình đọc tin khó tính từ chối tài \
          liệu.
          """,
        en: "An attribute is given twice in one tag. Strict readers refuse the document."),
      remedy: LintText(
        vi: "Chỉ giữ lại một thuộc tính.",
        en: "Keep one of them.")),
    LintRule(
      id: XMLRule.unfinishedSection.rawValue, .error,
      LintText(
        vi: "Chú thích hoặc đoạn CDATA không có kết thúc.",
        en: "A comment or CDATA section does not end."),
      remedy: LintText(
        vi: """
          Kết thúc CDATA bằng ]]> và chú thích bằng -->; trong nội dung, tách ]]> thành hai đoạn.
          """,
        en: "End CDATA with ]]> and a comment with -->; within content split ]]> in two sections.")),
    LintRule(
      id: XMLRule.truncated.rawValue, .error,
      LintText(
        vi: "Tài liệu dừng giữa chừng: thiếu thẻ đóng ở cuối, những mục tin sau đó bị mất.",
        en: "The document stops in the middle; the entries after that are lost."),
      remedy: LintText(
        vi: """
          Kiểm tra nhật ký lỗi của máy chủ (hết bộ nhớ, quá thời gian) và giảm số mục tin trong \
          kênh tin.
          """,
        en: "Look into the server's error log (memory, time limit) and list fewer entries."),
      in: [
        .wordPress: LintText(
          vi: """
            Tăng WP_MEMORY_LIMIT trong wp-config.php, hoặc giảm số mục ở Cài đặt (Settings) → Đọc \
            (Reading).
            """,
          en: """
            Raise WP_MEMORY_LIMIT in wp-config.php, or list fewer entries under Settings → \
            Reading.
            """),
        .joomla: LintText(
          vi: "Global Configuration → Site → Default Feed Limit: chọn 10 hoặc 20.",
          en: "Global Configuration → Site → Default Feed Limit: 10 or 20."),
      ]),
    LintRule(
      id: XMLRule.tooDeep.rawValue, .error,
      LintText(
        vi: "Các thẻ lồng nhau quá sâu; những thẻ ở sâu hơn nữa bị bỏ qua, chỉ giữ chữ trong đó.",
        en:
          "Elements are nested too deeply; those deeper still are left out, only their text is kept."
      ),
      remedy: LintText(
        vi: "Tìm thẻ không được đóng hoặc vòng lặp trong chương trình tạo kênh tin.",
        en: """
          Look for an element that is never closed, or a loop in the program that writes the \
          feed.
          """)),
    LintRule(
      id: XMLRule.tooManyAttributes.rawValue, .error,
      LintText(
        vi: "Một thẻ có quá nhiều thuộc tính; phần vượt quá bị bỏ qua.",
        en: "A tag has too many attributes; the rest is passed over."),
      remedy: LintText(
        vi: "Hãy để một thư viện XML viết kênh tin, đừng nối chuỗi bằng tay.",
        en: "Let an XML library write the feed; do not join strings by hand.")),
  ]
}
