/// What of a path tells articles apart.
enum CanonicalPath {
  /// Without session ids, the name of a directory's own page, and slashes at the end.
  static func key(of path: String) -> String {
    var segments = path.split(separator: "/", omittingEmptySubsequences: true)
      .map { withoutParameters($0) }
      .filter { !$0.isEmpty && !isSession($0) }
    if let last = segments.last, directoryPages.contains(last.lowercased()) {
      segments.removeLast()
    }
    return "/" + segments.map { CanonicalEscapes.normal($0) }.joined(separator: "/")
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
    guard let mark = segment.firstIndex(of: ";") else { return segment }
    let name = segment[segment.index(after: mark)...].prefix { $0 != "=" }.lowercased()
    return CanonicalQuery.isNoise(name) ? segment[..<mark] : segment
  }

  /// `(S(lit3py55t21z5v55vlm25s55))`: the session of an ASP.NET site without cookies.
  private static func isSession(_ segment: Substring) -> Bool {
    segment.hasPrefix("(") && segment.hasSuffix("))") && segment.count > 16
      && ["(S(", "(A(", "(F(", "(X("].contains { segment.hasPrefix($0) }
  }
}
