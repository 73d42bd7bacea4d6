import Foundation

/// Gives out the files of `output/`, which any web server could do as well.
struct PublicFiles: Sendable {
  let folder: String

  private static let types = [
    "html": "text/html; charset=utf-8", "atom": "application/atom+xml; charset=utf-8",
    "rss": "application/rss+xml; charset=utf-8", "json": "application/feed+json",
    "opml": "text/x-opml; charset=utf-8", "xml": "application/xml; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "css": "text/css; charset=utf-8", "svg": "image/svg+xml",
    "png": "image/png", "ico": "image/x-icon",
  ]

  /// Nil when there is no such file, or nothing by that name may be given out.
  func answer(_ request: SiteRequest) -> SiteResponse? {
    var name = request.path.dropFirst()
    if name.isEmpty || name.hasSuffix("/") { name += "index.html" }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    // Nothing above the folder, and nothing hidden, such as a file that is still being written.
    guard parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") && !$0.contains("\0") }),
      let type = parts.last?.split(separator: ".").last.flatMap({ Self.types[String($0)] })
    else { return nil }
    let plain = "\(folder)/\(name)"
    guard var facts = Self.facts(of: plain) else { return gone(name) }
    // Nobody asks for it by its own name.
    if name.hasSuffix(Self.goneEnding) { return nil }
    var path = plain
    var coding: [(name: String, value: String)] = []
    if request.acceptsGzip, let packed = Self.facts(of: plain + ".gz") {
      path += ".gz"
      facts = packed
      coding = [("Content-Encoding", "gzip")]
    }
    let tag = Self.tag(facts)
    if request.ifNoneMatch?.contains(tag) == true {
      return SiteResponse(status: 304, fields: [("ETag", tag), Self.vary])
    }
    guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
    return SiteResponse(
      status: 200,
      fields: [
        ("Content-Type", type), ("ETag", tag), ("Cache-Control", "max-age=60"),
        ("X-Content-Type-Options", "nosniff"), Self.vary,
      ] + coding, body: Array(bytes))
  }

  /// The same address has plain and packed answers.
  private static let vary = (name: "Vary", value: "Accept-Encoding")

  /// Nil when there is no such file: one that cannot be looked at is one that there is not.
  private static func facts(of path: String) -> [FileAttributeKey: Any]? {
    // See above.
    guard let facts = try? FileManager.default.attributesOfItem(atPath: path),
      facts[.type] as? FileAttributeType == .typeRegular
    else { return nil }
    return facts
  }

  private static let goneEnding = ".gone.html"

  /// What stands for a page that was taken back (410); nil for one that never was.
  private func gone(_ name: Substring) -> SiteResponse? {
    guard name.hasSuffix(".html"),
      let bytes = FileManager.default.contents(
        atPath: "\(folder)/\(name.dropLast(5))\(Self.goneEnding)")
    else { return nil }
    return .page(Array(bytes), status: 410)
  }

  /// Another file, or other bytes under the same name, has another tag: files are replaced and never changed.
  private static func tag(_ facts: [FileAttributeKey: Any]) -> String {
    let time = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    let inode = facts[.systemFileNumber].map { "\($0)" } ?? ""
    let size = facts[.size].map { "\($0)" } ?? ""
    return "\"\(inode)-\(size)-\(Int(time * 1000))\""
  }
}
