import FeedDomain
import Testing

/// Addresses with letters beyond ASCII.
struct WebAddressInternationalTests {
  private let base = WebAddress("https://thuvien.example/tin/")

  @Test(arguments: [
    ("sách", "https://thuvien.example/tin/sách"),
    ("/a b/ý?q=ố#ạ", "https://thuvien.example/a%20b/ý?q=ố#ạ"),
    ("http://Thưviện.Example/ý", "http://xn--thvin-grb5423c.example/ý"),
    ("mailto:bạn@thuvien.example", "mailto:bạn@thuvien.example"),
  ])
  func `letters stay as they are written, but for those of the host`(text: String, wanted: String) {
    #expect(WebAddress.international(text, against: base) == wanted)
  }

  @Test(arguments: ["sach", "s\u{200F}ách", "s\u{3000}ách", "s\u{FFFD}ách", "s\u{81}ách"])
  func `what has no letter, or signs that no IRI has, has no such form`(text: String) {
    #expect(WebAddress.international(text, against: base) == nil)
  }
}
