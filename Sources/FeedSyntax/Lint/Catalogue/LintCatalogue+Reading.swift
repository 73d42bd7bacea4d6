import FeedDomain

extension LintCatalogue {
  /// The rules about JSON and the limits of the reader.
  static let readingRules: [LintRule] = [
    LintRule(
      id: "json-damaged", .error,
      LintText(
        vi: """
          Tài liệu không phải JSON hoàn chỉnh: thiếu ngoặc, thiếu hoặc thừa dấu phẩy, hay bị cắt \
          giữa chừng.
          """,
        en: """
          The document is not whole JSON: a bracket or comma is missing or too many, or it was \
          cut off.
          """),
      remedy: LintText(
        vi: """
          Dùng hàm tạo JSON của ngôn ngữ lập trình, ví dụ json_encode hoặc JsonSerializer; đừng \
          nối chuỗi.
          """,
        en: """
          Use the JSON encoder of your language, such as json_encode or JsonSerializer; do not \
          join strings.
          """)),
    LintRule(
      id: "limit-entries", .warning,
      LintText(
        vi: "Kênh tin có nhiều mục hơn số được tiếp nhận; những mục sau bị bỏ qua.",
        en: "The feed has more entries than are taken in; the rest is left out."),
      remedy: LintText(
        vi: "Chỉ đưa 20–50 tin mới nhất vào kênh tin.",
        en: "List the newest 20 to 50 entries only.")),
  ]
}
