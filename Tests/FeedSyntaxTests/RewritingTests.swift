import FeedDomain
import FeedSyntax
import Foundation
import Testing

/// The same document written differently is the same feed.
struct RewritingTests {
  /// The documents that are good XML in UTF-8; each of the others is about its own spelling.
  static let documents: [FixtureTests.Pair] = FixtureTests.pairs.filter { pair in
    let name = pair.document.lastPathComponent
    return !name.hasPrefix("xml-") && !name.hasPrefix("encoding-") && !name.hasPrefix("html-")
      && name.hasSuffix(".xml")
  }

  enum Rewriting: String, CaseIterable, Sendable {
    case asItIs, utf16LittleEndian, utf16BigEndian, byteOrderMark, carriageReturns, noDeclaration
    case singleQuotes, attributeOrder, blanks, comments, entities, sections, endTags, all

    func bytes(of document: String) -> [UInt8] {
      switch self {
      case .asItIs: Array(document.utf8)
      case .utf16LittleEndian:
        [0xFF, 0xFE] + document.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .utf16BigEndian:
        [0xFE, 0xFF] + document.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      case .byteOrderMark: [0xEF, 0xBB, 0xBF] + Array(document.utf8)
      case .carriageReturns: Array(document.replacing("\n", with: "\r\n").utf8)
      case .noDeclaration:
        Array(document.drop { $0 != ">" }.dropFirst().drop { $0.isWhitespace }.utf8)
      default: Array(XMLPieces(document).written(style).utf8)
      }
    }

    private var style: XMLPieces.Style {
      var style = XMLPieces.Style()
      if self == .singleQuotes || self == .all { style.quote = "'" }
      if self == .attributeOrder || self == .all { style.reversesAttributes = true }
      if self == .blanks || self == .all { style.hasBlanks = true }
      if self == .comments || self == .all { style.hasComments = true }
      if self == .entities { style.sections = .entities }
      if self == .sections || self == .all { style.sections = .always }
      if self == .endTags || self == .all { style.closesEmpty = true }
      return style
    }
  }

  private func neutral(_ bytes: [UInt8]) throws -> NSDictionary {
    var feed = try FeedReader().read(bytes)
    feed.encoding = ""
    feed.isDamaged = false
    feed.remarks = []
    let json = try JSONSerialization.jsonObject(with: Data(NeutralJSON.encode(feed)))
    return try #require(json as? NSDictionary)
  }

  @Test func `there are documents to write differently`() {
    #expect(Self.documents.count >= 12)
  }

  @Test(arguments: documents, Rewriting.allCases)
  func `a document written differently gives the same feed`(
    pair: FixtureTests.Pair, rewriting: Rewriting
  ) throws {
    let document = try String(contentsOf: pair.document, encoding: .utf8)
    let wanted = try neutral(Array(document.utf8))
    let got = try neutral(rewriting.bytes(of: document))
    #expect(got == wanted)
  }
}
