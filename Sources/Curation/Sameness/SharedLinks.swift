import FeedDomain
import Foundation

/// The pictures and pages that two articles both show: who copies news copies them with it.
///
/// They are looked for only where the words leave a doubt.
enum SharedLinks {
  /// How many both have; a link from one article to the other is one.
  static func count(_ one: Article, _ other: Article) -> Int {
    addresses(in: one).intersection(addresses(in: other)).count
  }

  /// A picture that another site keeps under its own address is known by a name as long as this.
  private static let longName = 12
  private static let pictures = ["jpg", "jpeg", "png", "webp", "gif"]
  private static let marks = [Array(" href=\"".utf8), Array(" src=\"".utf8)]
  private static let quote = UInt8(ascii: "\"")

  /// The address of the article itself, and those its content leads to, without what is written in many ways.
  private static func addresses(in article: Article) -> Set<String> {
    var found: Set<String> = []
    if let own = address(article.link ?? "") { found.insert(own) }
    let bytes = Array((article.content ?? "").utf8)
    var at = 0
    while at < bytes.count {
      // Sanitised HTML has each attribute behind a space and in double quotes.
      let mark = bytes[at] == UInt8(ascii: " ") ? marks.first(where: bytes[at...].starts) : nil
      guard let mark else {
        at += 1
        continue
      }
      let start = at + mark.count
      at = bytes[start...].firstIndex(of: quote) ?? bytes.count
      if let shown = address(String(decoding: bytes[start..<at], as: UTF8.self)) {
        found.insert(shown)
      }
    }
    return found
  }

  /// What is compared of an address; nil when it names no page of its own, but a whole site.
  private static func address(_ written: String) -> String? {
    var rest = written[...]
    guard let scheme = rest.range(of: "://") else { return nil }
    rest = rest[scheme.upperBound...]
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    rest = rest.prefix { $0 != "#" }
    while rest.last == "/" { rest = rest.dropLast() }
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    let name = rest[rest.index(after: rest.lastIndex(of: "/") ?? slash)...]
    if let point = name.lastIndex(of: "."),
      pictures.contains(name[name.index(after: point)...].lowercased()),
      name[..<point].count >= longName
    {
      return String(name)
    }
    return String(rest)
  }
}
