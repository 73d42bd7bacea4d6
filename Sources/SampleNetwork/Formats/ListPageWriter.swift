import Foundation

/// Writes the news of a site that has no feed, as SharePoint lists it: a table of views inside the one form of the page.
enum ListPageWriter {
  static func document(_ edition: SampleEdition) -> String {
    let rows = edition.items.map { item in
      """
      <tr class="ms-itmhover"><td class="ms-vb-title"><a href="\(item.link.escaped)">\(item.story.title.escaped)</a>
      <td class="ms-vb2"><nobr>\(item.published.vietnamese)</nobr>
      """
    }
    return """
      <!DOCTYPE html>
      <html dir="ltr" lang="vi-VN">
      <head><meta charset="utf-8"><title>\(edition.site.name.escaped)</title></head>
      <body><form method="post" action="default.aspx" id="aspnetForm">
      <input type="hidden" name="__VIEWSTATE" value="\(edition.updated.http.escaped)">
      <a href="javascript:;">Skip Ribbon Commands</a>
      <table class="ms-listviewtable">
      <tr class="ms-viewheadertr"><th>Tiêu đề<th>Ngày đăng
      \(rows.joined(separator: "\n"))
      </table>
      <a href="javascript:__doPostBack('ctl00$Pager','Page$2')">Trang sau</a>
      </form></body>
      </html>

      """
  }
}
