import Foundation
import Testing

@testable import HubApp

/// What `feedhub evaluate duplicates` makes of a file.
struct EvaluateDuplicatesTests {
  private let text = """
    Sáng 5/9/2024, tại bến thuyền, Thư viện tỉnh Cà Mau đưa chuyến ghe sách đầu tiên của năm học về các điểm trường ven \
    rừng ngập mặn, với 1.500 bản truyện tranh, sách tô màu và sách kỹ năng phòng tránh đuối nước cho học sinh tiểu học.
    """

  private func item(_ id: String, _ source: String, title: String, body: String) -> String {
    """
    {"item_id":"\(id)","source":"\(source)","url":"https://\(source).example.vn/\(id)","guid":"",\
    "title":"\(title)","body":"\(body)","body_format":"text","published":"2024-09-06T07:00:00+07:00",\
    "difficulty":"easy"}
    """
  }

  private func samples(_ lines: [String]) throws -> [DuplicateSample] {
    let path = NSTemporaryDirectory() + "duplicates-\(UUID().uuidString).jsonl"
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    // What a test leaves in the temporary directory is the directory's business.
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try LabelledItems.read(path, as: DuplicateSample.self)
  }

  @Test func `copies are found, and what only looks alike is not taken for them`() async throws {
    let title = "Ghe sách về với học sinh ven rừng"
    let original = item("1", "ca-mau", title: title, body: text)
    let copy = item("2", "bac-lieu", title: "Chuyến ghe chở chữ", body: text)
    let excerpt = item("3", "kien-giang", title: title, body: String(text.prefix(150)) + "...")
    let otherYear = item(
      "4", "soc-trang", title: title, body: text.replacing("5/9/2024", with: "5/9/2023"))
    let lines = [
      #"{"type":"cluster","id":"c1","items":[\#(original),\#(copy),\#(excerpt)]}"#,
      #"{"type":"non_duplicate","kind":"other-year","a":\#(original),"b":\#(otherYear)}"#,
    ]
    let evaluation = try await DuplicateEvaluation.of(
      samples(lines), now: Date(timeIntervalSince1970: 1_795_500_000))
    #expect(evaluation.items == 3)
    #expect(evaluation.recall == 1)
    #expect(evaluation.canonicalRecall == 1)
    #expect(evaluation.precision == 1)
    #expect(evaluation.falseMerges == 0)
    #expect(evaluation.crossClusterMerges == 0)
    #expect(evaluation.byDifficulty["easy"]?.pairs == 2)
    #expect(evaluation.misses == [])
  }

  @Test func `mistakes are counted and named`() async throws {
    let title = "Ghe sách về với học sinh ven rừng"
    let one = item("1", "ca-mau", title: title, body: text)
    let other = item("2", "bac-lieu", title: "Hội báo Xuân", body: "Một tin khác hẳn.")
    let again = item("3", "kien-giang", title: title, body: text)
    let lines = [
      #"{"type":"cluster","id":"c1","items":[\#(one),\#(other)]}"#,
      #"{"type":"cluster","id":"c2","items":[\#(again)]}"#,
      #"{"type":"non_duplicate","kind":"told-wrong","a":\#(one),"b":\#(again)}"#,
    ]
    let evaluation = try await DuplicateEvaluation.of(
      samples(lines), now: Date(timeIntervalSince1970: 1_795_500_000))
    #expect(evaluation.recall == 0)
    #expect(evaluation.crossClusterMerges == 1)
    #expect(evaluation.falseMergesByKind == ["told-wrong": 1])
    #expect(evaluation.precision == 0)
    #expect(evaluation.misses.count == 3)
    let text = DuplicateEvaluationText(evaluation).text
    #expect(text.contains("false merges           1"))
    #expect(try PrintedJSON.text(evaluation).contains(#""canonicalRecall" : 0"#))
  }

  @Test func `a line that is neither is named`() {
    #expect(throws: UnreadableItem.self) { try samples([#"{"type":"song","id":"1"}"#]) }
  }
}
