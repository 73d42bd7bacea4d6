import FeedDomain
import Testing

@testable import Curation

/// What the section model knows, and where it comes from.
struct SectionModelTests {
  @Test func `training on the shipped lessons gives the shipped model`() throws {
    let trained = rows(ShippedSectionModel.trained().text)
    let shipped = rows(SectionModel.shippedText)
    #expect(trained.keys.sorted() == shipped.keys.sorted())
    // Another C library may round the power of e another way.
    for (name, weights) in trained {
      let others = try #require(shipped[name])
      #expect(zip(weights, others).allSatisfy { abs($0 - $1) <= 3 }, "\(name)")
    }
  }

  private func rows(_ text: String) -> [String: [Int]] {
    var rows: [String: [Int]] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("# ") {
      let fields = line.split(separator: "\t")
      rows[String(fields[0])] = fields.dropFirst().compactMap { Int($0) }
    }
    return rows
  }

  @Test func `the shipped model is small`() {
    #expect(SectionModel.shippedText.utf8.count < 5_000_000)
  }

  @Test func `there are more than fifteen hundred lessons, and no two are alike`() {
    let lessons = SectionLessons.all
    #expect(lessons.count > 1500)
    #expect(Set(lessons.map { $0.title + "|" + $0.summary }).count > 1500)
    let marks: Set<Character> = ["[", "]", "{", "}", "|"]
    #expect(lessons.allSatisfy { marks.isDisjoint(with: $0.title + $0.summary) })
  }

  @Test(arguments: [
    ("Đại sứ quán Na Uy tặng sách cho thư viện huyện", SectionID.international),
    ("Thư viện hai nước Việt Nam và Bulgaria ký kết hợp tác", .international),
    ("Chi bộ thư viện kết nạp đảng viên", .internal),
    ("Thông báo lịch trực và nghỉ lễ của viên chức", .internal),
    ("Xe thư viện lưu động đến với học sinh vùng cao", .national),
    ("Câu lạc bộ tiếng Anh cuối tuần cho thiếu nhi", .national),
  ])
  func `plain cases are clear with accents and without`(title: String, section: SectionID) {
    let text = SyllableText([title, ""])
    #expect(SectionModel.shipped.chances(SectionReading(text)).best == section)
    #expect(SectionModel.shipped.chances(SectionReading(plain: text)).best == section)
  }

  @Test func `chances are those of three sections and add up to one`() {
    let chances = SectionModel.shipped.chances(
      SectionReading(SyllableText(["Ngày hội đọc sách", ""])))
    let sum = SectionChances.sections.reduce(0) { $0 + chances[$1] }
    #expect(abs(sum - 1) < 1e-9)
  }

  @Test func `the words that speak are told as they stand`() {
    let reading = SectionReading(
      SyllableText(["Đại sứ quán Nhật Bản ký kết hợp tác với thư viện", ""]))
    let words = SectionWitnesses(model: .shipped, reading: reading).words(for: .international)
    #expect(words.contains { $0.contains("đại sứ quán nhật bản") })
  }

  @Test func `a file that is no model is refused with its line`() {
    #expect(throws: SectionModelFailure.self) { try SectionModel(text: "hello\n") }
    let bad = "# \(SectionModel.heading)\nsách\t1\t2\n"
    #expect {
      try SectionModel(text: bad)
    } throws: { error in
      (error as? SectionModelFailure)?.line == 2
    }
  }

  @Test func `a model read from its file judges as before`() throws {
    let lessons = ["a b", "b a"].enumerated().map { place, title in
      SectionLesson(title: title, summary: "x", section: .internal, group: "\(place)")
    }
    let text = SectionTrainer(lessons).train(figures: ["two lessons"])
    let model = try SectionModel(text: text.text)
    #expect(model.figures == ["two lessons"])
    #expect(model.chances(SectionReading(SyllableText(["b", "x"]))).best == .internal)
  }

  @Test func `a feature that begins with a number is read as one`() throws {
    let text = "# \(SectionModel.heading)\n# two lessons\n# cuốn\t0\t0\t9000\n"
    let model = try SectionModel(text: text)
    #expect(model.figures == ["two lessons"])
    #expect(model.chances(SectionReading(SyllableText(["12 cuốn", ""]))).best == .internal)
  }

  @Test func `words of one pattern only are not learned`() {
    let lessons = ["a", "b"].flatMap { group in
      ["chung", "riêng\(group)"].map {
        SectionLesson(title: $0, summary: "", section: .national, group: group)
      }
    }
    let text = SectionTrainer(lessons).train().text
    #expect(text.contains("~chung\t"))
    #expect(!text.contains("riêng"))
  }
}
