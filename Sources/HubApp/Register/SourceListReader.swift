import FeedDomain
import FeedSyntax
import Foundation
import Yams

/// Reads a list of sources that is to be imported: OPML, or YAML with a block `sources:` as in feeds.yml.
enum SourceListReader {
  /// All sources of the list, or all that is wrong with it.
  static func read(
    _ bytes: [UInt8], path: String, sections: [SectionID]
  ) throws -> [Source] {
    if isXML(bytes) { return try opml(bytes, path: path) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationFailure(
        path: path, problems: [ConfigurationProblem(line: nil, message: "the file is not UTF-8")])
    }
    return try yaml(text, path: path, sections: sections)
  }

  static func isXML(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let rest = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    return rest.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  private static func yaml(
    _ text: String, path: String, sections: [SectionID]
  ) throws -> [Source] {
    let problems = ProblemList()
    let top = try ConfigurationFile.top(text, path: path, problems: problems)
    let folder = (path as NSString).deletingLastPathComponent
    let reader = SourcesReader(sections: sections, folder: folder)
    let sources = top.map { reader.block($0.child("sources"), top: $0).sources } ?? []
    guard problems.problems.isEmpty else {
      throw ConfigurationFailure(
        path: path, problems: problems.problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    }
    return sources.map { source in
      var source = source
      source.origin = .command
      return source
    }
  }

  // MARK: - OPML

  private static func opml(_ bytes: [UInt8], path: String) throws -> [Source] {
    let list = try OPMLReader().read(bytes)
    var taken: Set<SourceID> = []
    var problems: [ConfigurationProblem] = []
    var sources: [Source] = []
    for feed in list.feeds {
      guard let address = webAddress(feed.xmlURL) else {
        problems.append(
          ConfigurationProblem(line: nil, message: "“\(feed.xmlURL)” is no address of a feed"))
        continue
      }
      let source = source(feed, at: address, taken: taken)
      taken.insert(source.id)
      sources.append(source)
    }
    if sources.isEmpty, problems.isEmpty {
      problems.append(ConfigurationProblem(line: nil, message: "the list has no feeds"))
    }
    guard problems.isEmpty else { throw ConfigurationFailure(path: path, problems: problems) }
    return sources
  }

  /// `feed:` is a wish to subscribe and no scheme to fetch by.
  private static func webAddress(_ text: String) -> String? {
    var text = text
    if text.lowercased().hasPrefix("feed:") {
      text.removeFirst("feed:".count)
      if text.hasPrefix("//") { text = "http:" + text }
    }
    guard let address = WebAddress(text), address.isWeb else { return nil }
    return address.href
  }

  /// A folder that is named like a place of feeds.yml (`lai-chau`) is one.
  private static func source(
    _ feed: OPMLList.Feed, at address: String, taken: Set<SourceID>
  ) -> Source {
    let host = WebAddress(address)?.host ?? address
    let name = feed.title.map(SourceName.line) ?? host
    let place = feed.path.last { !$0.isEmpty && $0 == SourceName.slug($0) }
    let id = SourceName.free([SourceName.slug(name), SourceName.slug(host)], among: taken)
    return Source(id: id, name: name, place: place, address: .feed(address), origin: .command)
  }
}
