/// What of a path tells articles apart.
enum CanonicalPath {
  /// Without session ids, the name of a directory's own page, and slashes at the end.
  static func key(of path: String) -> String {
    if let end = endOfPlain(path) { return String(path.utf8.prefix(end)) ?? path }
    var segments = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
      .map { withoutParameters(Substring($0)) }
      .filter { !$0.isEmpty && !isSession($0) }
    if let last = segments.last, directoryPages.contains(last.lowercased()) {
      segments.removeLast()
    }
    if let last = segments.last, let number = articleNumber(String(last)) {
      segments[segments.count - 1] = Substring(number)
    }
    return "/" + segments.map { CanonicalEscapes.normal($0) }.joined(separator: "/")
  }

  /// Where a path ends that needs no closer look, as most: it has nothing that is left out but a slash at the end.
  private static func endOfPlain(_ path: String) -> Int? {
    let bytes = path.utf8.last == UInt8(ascii: "/") ? path.utf8.dropLast() : path.utf8[...]
    guard bytes.first == UInt8(ascii: "/"), bytes.last != UInt8(ascii: "/") else { return nil }
    var previous: UInt8 = 0
    var begin: UInt8 = 0
    var hasDot = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "/"):
        if previous == byte { return nil }
        hasDot = false
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if previous == UInt8(ascii: "n") { return nil }
      case UInt8(ascii: "."): hasDot = true
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        break
      default: return nil
      }
      if previous == UInt8(ascii: "/") { begin = byte | 0x20 }
      previous = byte
    }
    // It may be the page of a directory: index.html, default.aspx.
    let isPage = hasDot && (begin == UInt8(ascii: "i") || begin == UInt8(ascii: "d"))
    return isPage ? nil : bytes.count
  }

  /// What names the article in `ten-bai-n741.html` and `ten-bai_t114c162n876`, whose words change with the headline.
  private static func articleNumber(_ name: String) -> String? {
    guard hasNumberSign(name) else { return nil }
    let page = [".html", ".htm"].first { name.lowercased().hasSuffix($0) }
    let stem = name.dropLast(page?.count ?? 0)
    let digits = stem.reversed().prefix { $0.isASCII && $0.isNumber }.count
    let head = stem.dropLast(digits)
    guard digits > 0, head.hasSuffix("n") else { return nil }
    let number = "n" + stem.suffix(digits)
    if page != nil, head.hasSuffix("-n"), head.count > 2 { return number }
    let signs = head.dropLast().split(separator: "_", omittingEmptySubsequences: false).last ?? ""
    let isTyped =
      signs.hasPrefix("t") && signs.contains("c")
      && signs.dropFirst().allSatisfy { $0 == "c" || $0.isASCII && $0.isNumber }
    return isTyped && head.contains("_") ? number : nil
  }

  /// Whether a number follows an "n" somewhere: most names have none and need no closer look.
  private static func hasNumberSign(_ name: String) -> Bool {
    zip(name.utf8, name.utf8.dropFirst()).contains { sign, digit in
      sign == UInt8(ascii: "n") && WebAddressBytes.isDigit(digit)
    }
  }

  /// The front page of a site, of one of its languages, or one that is called so.
  static func isHome(_ path: String) -> Bool {
    let name = path.dropFirst().lowercased()
    guard !name.contains("/") else { return false }
    return name.isEmpty || homePages.contains(String(name.prefix { $0 != "." }))
  }

  private static let homePages: Set<String> = [
    "vi", "en", "vn", "vi-vn", "en-us", "home", "trang-chu", "trangchu",
  ]

  private static let directoryPages: Set<String> = [
    "index.html", "index.htm", "index.php", "index.asp", "index.aspx", "index.jsp", "index.xhtml",
    "index.shtml", "default.aspx", "default.asp", "default.htm", "default.html",
  ]

  /// `;jsessionid=…` and its kind.
  private static func withoutParameters(_ segment: Substring) -> Substring {
    guard let mark = segment.utf8.firstIndex(of: UInt8(ascii: ";")) else { return segment }
    let name = segment[segment.index(after: mark)...].prefix { $0 != "=" }.lowercased()
    return CanonicalQuery.isNoise(name) ? segment[..<mark] : segment
  }

  /// `(S(lit3py55t21z5v55vlm25s55))`: the session of an ASP.NET site without cookies.
  private static func isSession(_ segment: Substring) -> Bool {
    segment.hasPrefix("(") && segment.hasSuffix("))") && segment.count > 16
      && ["(S(", "(A(", "(F(", "(X("].contains { segment.hasPrefix($0) }
  }
}
