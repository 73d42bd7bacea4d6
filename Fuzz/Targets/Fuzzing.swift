import FeedDomain
import FeedSyntax
import Foundation
import Markup

/// What each target does with its bytes, and what must hold of the result besides not crashing.
enum Fuzzing {
  /// A feed of any format: reading it twice gives the same JSON, and that is JSON.
  static func feed(_ bytes: [UInt8]) {
    let context = DocumentContext(url: "https://thuvien.example.vn/rss.xml")
    // A refusal is an answer as good as a feed.
    guard let feed = try? FeedReader().read(bytes, context: context) else { return }
    let json = NeutralJSON.encode(feed)
    precondition(isJSON(json), "no JSON")
  }

  /// A fragment of HTML: what comes out of the sanitiser is its own output.
  static func html(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for syntax in [HTMLSanitiser.Syntax.html, .xhtml] {
      let once = HTMLSanitiser(
        base: "https://thuvien.example.vn/a/", syntax: syntax,
        isFaithful: true
      ).sanitise(text)
      let again = HTMLSanitiser(
        base: "https://thuvien.example.vn/a/", syntax: syntax,
        reading: syntax, isFaithful: true
      ).sanitise(once)
      precondition(again == once, "not idempotent")
      precondition(!once.contains("<script"), "a script came through")
    }
    _ = PlainText.lines(of: text)
  }

  /// A date: its instant is within the years that RFC 3339 can write.
  static func date(_ bytes: [UInt8]) {
    guard let instant = FeedDate.vietnam.parse(String(decoding: bytes, as: UTF8.self)) else {
      return
    }
    let seconds = instant.timeIntervalSince1970
    precondition(seconds > -62_200_000_000 && seconds < 253_500_000_000, "an impossible instant")
  }

  static func opml(_ bytes: [UInt8]) {
    // A refusal is an answer as good as a list.
    guard let list = try? OPMLReader().read(bytes) else { return }
    precondition(isJSON(list.json), "no JSON")
  }

  /// An address: its written form is its own written form, and resolving never fails on it.
  static func address(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let address = WebAddress(text) {
      precondition(WebAddress(address.href)?.href == address.href, "not idempotent")
    }
    let base = WebAddress("https://thuvien.example.vn/a/b?c#d")
    if let resolved = base?.resolving(text) {
      precondition(WebAddress(resolved.href)?.href == resolved.href, "not idempotent")
    }
  }

  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    // What is no JSON throws, and is the finding.
    (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
  }
}
