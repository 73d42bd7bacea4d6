import Curation
import Testing

/// The order of names in lists.
struct NameOrderTests {
  @Test func `names are where readers look for them, whatever their accents`() {
    let names = [
      "Thư viện Điện Biên", "Thư viện Đà Nẵng", "Thư viện Lạng Sơn", "Thư viện Lâm Đồng",
    ]
    #expect(
      names.sorted { NameOrder.key(of: $0) < NameOrder.key(of: $1) } == [
        "Thư viện Đà Nẵng", "Thư viện Điện Biên", "Thư viện Lâm Đồng", "Thư viện Lạng Sơn",
      ])
  }
}
