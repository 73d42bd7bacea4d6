import Testing

@testable import Curation

@Suite struct `A quick digest` {
  private func value(_ texts: [String?]) -> UInt64 {
    var digest = QuickDigest()
    for text in texts { digest.add(text) }
    return digest.value
  }

  @Test func `is the same for the same texts`() {
    let texts = ["Thư viện tỉnh Lai Châu", nil, ""]
    #expect(value(texts) == value(texts))
    #expect(value(["Thư viện"]) == value([String(decoding: Array("Thư viện".utf8), as: UTF8.self)]))
  }

  @Test func `tells apart where texts begin and end and where there is none`() {
    let long = String(repeating: "sách ", count: 20)
    let sequences: [[String?]] = [
      [], [nil], [""], ["", ""], [nil, nil], ["a"], ["a\u{0}"], ["\u{0}"], ["ab"], ["a", "b"],
      ["b", "a"], ["12345678"], ["12345678", ""], ["1234567", "8"], ["123456789"],
      ["12345678\u{0}"],
      [long], [long + "."], ["." + long], [long.uppercased()], [String(long.reversed())],
    ]
    #expect(Set(sequences.map(value)).count == sequences.count)
  }

  @Test func `gives thousands of nearly equal texts values of their own`() {
    let values = Set((0..<20_000).map { value(["Bản tin số \($0)", "tháng \($0 % 12)"]) })
    #expect(values.count == 20_000)
  }
}
