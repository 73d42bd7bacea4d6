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
    case asItIs, utf16LittleEndian, utf16BigEndian, utf16WithoutMark, utf32LittleEndian
    case utf32BigEndian, byteOrderMark, carriageReturns, onlyCarriageReturns, noDeclaration
    case singleQuotes, attributeOrder, blanks, comments, instructions, prefixes, numbers
    case entities, sections, halves, endTags, all

    func bytes(of document: String) -> [UInt8] {
      switch self {
      case .asItIs: Array(document.utf8)
      case .utf16LittleEndian:
        [0xFF, 0xFE] + document.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .utf16BigEndian:
        [0xFE, 0xFF] + document.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      case .utf16WithoutMark: document.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .utf32LittleEndian:
        [0xFF, 0xFE, 0, 0] + document.unicodeScalars.flatMap { Self.fourBytes($0).reversed() }
      case .utf32BigEndian:
        [0, 0, 0xFE, 0xFF] + document.unicodeScalars.flatMap { Self.fourBytes($0) }
      case .byteOrderMark: [0xEF, 0xBB, 0xBF] + Array(document.utf8)
      case .carriageReturns: Array(document.replacing("\n", with: "\r\n").utf8)
      case .onlyCarriageReturns: Array(document.replacing("\n", with: "\r").utf8)
      case .noDeclaration:
        Array(document.drop { $0 != ">" }.dropFirst().drop { $0.isWhitespace }.utf8)
      default: Array(XMLPieces(document).written(style).utf8)
      }
    }

    private static func fourBytes(_ scalar: Unicode.Scalar) -> [UInt8] {
      [24, 16, 8, 0].map { UInt8(scalar.value >> $0 & 0xFF) }
    }

    private var style: XMLPieces.Style {
      var style = XMLPieces.Style()
      if self == .singleQuotes || self == .all { style.quote = "'" }
      if self == .attributeOrder || self == .all { style.reversesAttributes = true }
      if self == .blanks || self == .all { style.hasBlanks = true }
      if self == .comments || self == .all { style.hasComments = true }
      if self == .instructions || self == .all { style.hasInstructions = true }
      if self == .prefixes || self == .all { style.renamesPrefixes = true }
      if self == .numbers { style.numbersLetters = true }
      if self == .halves { style.sections = .halves }
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
