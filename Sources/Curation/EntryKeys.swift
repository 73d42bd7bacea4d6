import Crypto
import FeedDomain
import Foundation

/// What names each entry of one document, judged over the whole document.
///
/// An id that several different entries share names none of them (a common fault of hand-made feeds), and a link
/// that several share (all to the home page) identifies no page.
struct EntryKeys {
  /// The identities an entry has beyond its own source.
  struct Identities {
    var claimedID: String?
    var canonicalLink: String?
  }

  private let entries: [ParsedEntry]
  private let format: ParsedFeed.Format
  private let canonicalLinks: [String?]
  private let sharedIDs: Set<String>
  private let sharedLinks: Set<String>
  /// Empty when each entry is named by its id or its link.
  private let sharedWords: Set<[String?]>

  init(_ entries: [ParsedEntry], format: ParsedFeed.Format) {
    self.entries = entries
    self.format = format
    canonicalLinks = entries.map { $0.link.flatMap(WebAddress.canonical) }
    let sharedIDs = Self.shared(entries.map(\.id), of: entries)
    let sharedLinks = Self.shared(canonicalLinks, of: entries)
    let needsWords = zip(entries, canonicalLinks).contains { entry, link in
      entry.id.map(sharedIDs.contains) ?? true && link.map(sharedLinks.contains) ?? true
    }
    self.sharedIDs = sharedIDs
    self.sharedLinks = sharedLinks
    sharedWords = needsWords ? Self.sharedWords(entries) : []
  }

  /// Nil for an entry that says nothing by which it could be known again.
  func key(at index: Int) -> String? {
    let entry = entries[index]
    if let id = entry.id, !sharedIDs.contains(id) { return id }
    if let link = canonicalLinks[index], !sharedLinks.contains(link) { return link }
    return wordsKey(of: entry)
  }

  /// An Atom id is kept whatever its form, as RFC 4287 demands; the guid of another format only if it could stand
  /// as an Atom id, since nobody expects it to be one.
  func identities(at index: Int) -> Identities {
    let entry = entries[index]
    var identities = Identities()
    if let id = entry.id, !sharedIDs.contains(id),
      format == .atom ? EntryID.isGlobal(id) : AtomID.isWellFormed(id)
    {
      identities.claimedID = id
    }
    if let link = canonicalLinks[index], !sharedLinks.contains(link) {
      identities.canonicalLink = link
    }
    return identities
  }

  /// The values that entries with different words have in common.
  private static func shared(_ values: [String?], of entries: [ParsedEntry]) -> Set<String> {
    var first: [String: Int] = [:]
    first.reserveCapacity(values.count)
    var shared: Set<String> = []
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      guard let other = first[value] else {
        first[value] = index
        continue
      }
      if headline(of: entries[other]) != headline(of: entries[index])
        || entries[other].link != entries[index].link
      {
        shared.insert(value)
      }
    }
    return shared
  }

  /// By what a reader tells two entries apart: the title, without one the text.
  private static func headline(of entry: ParsedEntry) -> String? {
    (entry.title ?? entry.summary ?? entry.contents.first)?.value
  }

  /// A digest of the words, for an entry that nothing else names.
  ///
  /// The date is not among them, because many systems stamp it anew at every request; only where it is all
  /// that tells two entries of the document apart does it count.
  private func wordsKey(of entry: ParsedEntry) -> String? {
    let words = Self.words(of: entry)
    guard words.contains(where: { $0 != nil }) else { return nil }
    guard sharedWords.contains(words) else { return Self.key(of: words) }
    return Self.key(of: words + [entry.published?.claimed ?? entry.updated?.claimed])
  }

  private static func words(of entry: ParsedEntry) -> [String?] {
    [entry.link, headline(of: entry)]
  }

  private static func key(of words: [String?]) -> String {
    var hash = SHA256()
    for word in words {
      hash.update(data: Data((word ?? "").utf8))
      hash.update(data: [0])
    }
    return "words:" + Data(hash.finalize().prefix(16)).base64EncodedString()
  }

  /// The words that entries with different dates have in common.
  private static func sharedWords(_ entries: [ParsedEntry]) -> Set<[String?]> {
    var dates: [[String?]: String?] = [:]
    var shared: Set<[String?]> = []
    for entry in entries {
      let words = words(of: entry)
      let date = entry.published?.claimed ?? entry.updated?.claimed
      if let other = dates.updateValue(date, forKey: words), other != date { shared.insert(words) }
    }
    return shared
  }
}
