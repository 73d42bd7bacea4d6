package import FeedDomain
import Markup

/// Reads lists of feeds in OPML 1.0 and 2.0, damaged ones too.
package struct OPMLReader: Sendable {
  package var limits: ReadingLimits

  package init(limits: ReadingLimits = ReadingLimits()) {
    self.limits = limits
  }

  package func read(_ bytes: [UInt8], context: DocumentContext = DocumentContext())
    throws(FeedSyntaxFailure) -> OPMLList
  {
    guard bytes.count <= limits.documentBytes else {
      throw FeedSyntaxFailure(.tooLarge, "The document has \(bytes.count) bytes.")
    }
    let document = DocumentDecoder(context: context).decode(bytes)
    guard document.source.bytes.contains(where: { $0 > 0x20 }) else {
      throw FeedSyntaxFailure(.empty, "The document is empty.")
    }
    var bounds = XMLLimits()
    // Folders within folders are few; a list that is deeper is an attack.
    bounds.depth = max(limits.depth, 4096)
    bounds.tagBytes = limits.tagBytes
    let reader = XMLReader(limits: bounds)
    var builder = OPMLBuilder(limits: limits)
    let report = reader.read(document.source, into: builder, mending: false)
    if case .broken = report.outcome {
      builder = OPMLBuilder(limits: limits)
      _ = reader.read(document.source, into: builder, mending: true)
    }
    guard builder.isOPML else {
      throw FeedSyntaxFailure(.notAFeed, "The document is no OPML.")
    }
    return builder.list
  }
}

/// Builds an `OPMLList` out of the events of an XML document.
private final class OPMLBuilder: XMLEventHandler {
  private enum Name: Int {
    case other, opml, head, title, outline
    case text, xmlURL, htmlURL, url, type, category
  }

  private let limits: ReadingLimits
  private(set) var list = OPMLList()
  private(set) var isOPML = false
  private var isInHead = false
  private var titleBytes: [UInt8]?
  /// One for each open outline: the folder it is, nil for a feed.
  private var outlines: [String?] = []

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  func number(of name: XMLName) -> Int {
    let known: Name =
      switch (name.local.lowercased(), name.isAttribute) {
      case ("opml", false), ("outlinedocument", false): .opml
      case ("head", false): .head
      case ("title", false): .title
      case ("outline", false): .outline
      case ("text", true): .text
      case ("title", true): .title
      case ("xmlurl", true): .xmlURL
      case ("htmlurl", true): .htmlURL
      case ("url", true): .url
      case ("type", true): .type
      case ("category", true): .category
      default: .other
      }
    return known.rawValue
  }

  func start(_ element: Int, _ attributes: XMLAttributes) -> XMLVerdict {
    switch Name(rawValue: element) {
    case .opml: isOPML = true
    case .head: isInHead = true
    case .title where isInHead: titleBytes = []
    case .outline:
      isOPML = true
      guard list.feeds.count < limits.entries else { return .stop }
      outline(attributes)
    default: break
    }
    return .open
  }

  private func outline(_ attributes: XMLAttributes) {
    func value(_ name: Name) -> String? { attributes[name.rawValue]?.trimmed.nonEmpty }
    let title = value(.title) ?? value(.text)
    guard let address = value(.xmlURL) ?? rssAddress(attributes) else {
      outlines.append(value(.text) ?? value(.title) ?? "")
      return
    }
    outlines.append(nil)
    guard let feed = Self.feedAddress(address) else { return }
    let categories = value(.category)?.split(separator: ",").map { String($0).trimmed } ?? []
    list.feeds.append(
      OPMLList.Feed(
        title: title, xmlURL: feed, htmlURL: value(.htmlURL),
        path: outlines.compactMap { $0 }, categories: categories))
  }

  /// Some writers say `type="rss" url="…"`.
  private func rssAddress(_ attributes: XMLAttributes) -> String? {
    guard let type = attributes[Name.type.rawValue]?.lowercased(), type == "rss" || type == "atom"
    else { return nil }
    return attributes[Name.url.rawValue]?.trimmed.nonEmpty
  }

  /// An address that can be fetched; scripts and files cannot.
  private static func feedAddress(_ address: String) -> String? {
    guard let colon = address.firstIndex(of: ":") else { return address }
    let scheme = address[..<colon].lowercased()
    let isScheme =
      !scheme.isEmpty && scheme.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    guard isScheme else { return address }
    return ["http", "https", "feed"].contains(scheme) ? address : nil
  }

  func text(_ bytes: Span<UInt8>) {
    guard let count = titleBytes?.count, count + bytes.count < 4096 else { return }
    titleBytes?.append(contentsOf: bytes)
  }

  func end(_ element: Int) {
    switch Name(rawValue: element) {
    case .head: isInHead = false
    case .title:
      if let bytes = titleBytes {
        list.title = String(decoding: bytes, as: UTF8.self).trimmed.nonEmpty
      }
      titleBytes = nil
    case .outline: _ = outlines.popLast()
    default: break
    }
  }
}
