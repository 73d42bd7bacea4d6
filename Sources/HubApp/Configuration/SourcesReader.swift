import FeedDomain
import Foundation

/// Reads the block `sources:`.
struct SourcesReader {
  /// Sections that a source may be fixed to.
  let sections: [SectionID]
  /// Where the file lies, from which paths in it are meant.
  let folder: String

  /// What the block says: sources, and what belongs to them and not to the store.
  struct Block {
    var sources: [Source] = []
    /// Files of certificates that are trusted for a source besides the system's.
    var caFiles: [SourceID: String] = [:]
    /// The line at which a source begins.
    var lines: [SourceID: Int] = [:]
  }

  func block(_ node: ConfigurationNode?, top: ConfigurationNode) -> Block {
    guard let node else {
      top.note("the block “sources:” is missing")
      return Block()
    }
    var block = Block()
    let members = node.members
    block.lines.reserveCapacity(members.count)
    if members.isEmpty { node.note("sources: needs at least one source") }
    block.sources = members.map { member in
      let source = source(member)
      if block.lines[source.id] != nil, !source.id.rawValue.isEmpty {
        member.note("the source “\(source.id.rawValue)” is given twice")
      }
      block.lines[source.id] = member.line
      if let file = member.child("ca").flatMap(certificates) { block.caFiles[source.id] = file }
      return source
    }
    return block
  }

  /// A file that is not there or holds no certificate would make every poll fail, so it is told at once.
  private func certificates(_ node: ConfigurationNode) -> String? {
    guard let text = node.text else { return nil }
    let base = URL(fileURLWithPath: folder, isDirectory: true)
    let path = URL(fileURLWithPath: text, relativeTo: base).path
    guard let content = FileManager.default.contents(atPath: path) else {
      node.note("the file \(path) cannot be read; it has to hold certificates in PEM form")
      return nil
    }
    guard content.range(of: Data("-----BEGIN CERTIFICATE-----".utf8)) != nil else {
      node.note("the file \(path) holds no certificate in PEM form (-----BEGIN CERTIFICATE-----)")
      return nil
    }
    return path
  }

  private func source(_ node: ConfigurationNode) -> Source {
    node.checkKeys()
    let id = HubReader.required("id", of: node)
    if !id.isEmpty, !SourceID.isValid(id) {
      node.note("the source id “\(id)” may only have a–z, 0–9 and single hyphens, 64 at most")
    }
    return Source(
      id: SourceID(id), name: HubReader.required("name", of: node),
      place: node.child("place")?.text, kind: kind(node.child("kind")), address: address(node),
      section: section(node.child("section")))
  }

  private func kind(_ node: ConfigurationNode?) -> Source.Kind {
    guard let node, let text = node.text else { return .library }
    guard let kind = Source.Kind(rawValue: text) else {
      let names = Source.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      node.note("kind has to be one of \(names)")
      return .other
    }
    return kind
  }

  private func section(_ node: ConfigurationNode?) -> SectionID? {
    guard let node, let text = node.text else { return nil }
    let section = SectionID(text)
    if !sections.contains(section) { node.note("there is no section “\(text)”") }
    return section
  }

  /// Exactly one of `feed:`, `site:`, `list:` and `waiting: true` says where the news is, or is not known yet.
  private func address(_ node: ConfigurationNode) -> Source.Address {
    let isWaiting = node.child("waiting")?.flag ?? false
    let given = ["feed", "site", "list"].filter(node.has)
    switch (given.first, given.count + (isWaiting ? 1 : 0)) {
    case ("feed", 1): return node.child("feed")?.webAddress.map(Source.Address.feed) ?? .waiting
    case ("site", 1): return node.child("site")?.webAddress.map(Source.Address.site) ?? .waiting
    case ("list", 1):
      return node.child("list").flatMap(ListRecipeReader.recipe).map(Source.Address.list)
        ?? .waiting
    case (nil, 1): return .waiting
    case (_, 0):
      node.note(
        "the source needs “feed:”, “site:” or “list:”, or “waiting: true” while its address is unknown"
      )
    default:
      node.note("only one of “feed:”, “site:”, “list:” and “waiting: true” may be given")
    }
    return .waiting
  }
}

extension ConfigurationNode {
  /// An address that begins with http:// or https://, in its normal form.
  var webAddress: String? {
    guard let text else { return nil }
    guard text.hasPrefix("https://") || text.hasPrefix("http://"),
      let address = WebAddress.resolve(text, against: nil)
    else {
      note("“\(text)” is not an address that begins with https:// or http://")
      return nil
    }
    return address
  }
}
