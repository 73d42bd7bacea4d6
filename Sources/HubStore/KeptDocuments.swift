import FeedDomain
import Foundation
import GRDB

/// A document that is packed and only has to be written.
struct PackedDocument {
  fileprivate let received: Date
  fileprivate let address: String
  fileprivate let facts: ResponseFacts
  fileprivate let size: Int
  fileprivate let isCut: Bool
  /// How its site packed it; nil when it was packed here.
  fileprivate let coding: ContentCoding?
  fileprivate let bytes: [UInt8]

  /// Packs a document, which takes longer than to write it, or takes it as it came.
  init(_ kept: KeptDocument) throws {
    size = min(kept.body.count, KeptDocument.mostBytes)
    isCut = size < kept.body.count
    received = kept.received
    address = kept.address
    facts = kept.facts
    switch kept.body {
    case .packed(let packed, _):
      coding = packed.coding
      bytes = packed.bytes
    case .plain(let body):
      coding = nil
      guard let packed = Zstandard.packed(body, first: size) else {
        throw DatabaseError(resultCode: .SQLITE_NOMEM, message: "a document cannot be packed")
      }
      bytes = packed
    }
  }
}

/// The last document of each source.
enum KeptDocuments {
  private static let keeping = """
    INSERT INTO kept_document (received, address, final_address, status, content_type,
      content_location, content_language, size, is_cut, coding, body, source)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (source) DO UPDATE SET received = excluded.received, address = excluded.address,
      final_address = excluded.final_address, status = excluded.status,
      content_type = excluded.content_type, content_location = excluded.content_location,
      content_language = excluded.content_language, size = excluded.size,
      is_cut = excluded.is_cut, coding = excluded.coding, body = excluded.body
    """

  /// Keeps a document in place of the one before.
  static func keep(_ kept: PackedDocument, of source: SourceID, in db: Database) throws {
    let facts = kept.facts
    var row = try RowStatement(keeping, in: db)
    row.take(kept.received.milliseconds)
    row.take(kept.address)
    row.take(facts.finalURL)
    row.take(Int64(facts.status))
    row.take(facts.contentType)
    row.take(facts.contentLocation)
    row.take(facts.contentLanguage)
    row.take(Int64(kept.size))
    row.take(kept.isCut)
    row.take(kept.coding?.rawValue)
    row.take(kept.bytes)
    row.take(try SourceRow.number(of: source, in: db))
    try row.execute()
  }

  /// The document that was kept of a source; nil when none was yet.
  static func document(of source: SourceID, in db: Database) throws -> KeptDocument? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT received, k.address, final_address, status, content_type, content_location,
          content_language, size, is_cut, body, coding
        FROM kept_document k JOIN source s ON s.number = k.source WHERE s.id = ?
        """, arguments: [source.rawValue])
    guard let row else { return nil }
    guard let body = body(Array(row[9] as Data), coding: row[10], count: row[7]) else {
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT,
        message: "the document kept of \(source.rawValue) cannot be unpacked")
    }
    var facts = ResponseFacts(status: row[3], finalURL: row[2])
    facts.contentType = row[4]
    facts.contentLocation = row[5]
    facts.contentLanguage = row[6]
    facts.bodyBytes = body.count
    return KeptDocument(
      body: body, facts: facts, address: row[1], received: Date(milliseconds: row[0]),
      isCut: row[8])
  }

  /// What its site packed is unpacked by those who fetch.
  private static func body(
    _ bytes: [UInt8], coding: String?, count: Int
  ) -> KeptDocument.Body? {
    guard let coding else { return Zstandard.unpacked(bytes, count: count).map { .plain($0) } }
    return ContentCoding(rawValue: coding).map { .packed(PackedBody($0, bytes), count: count) }
  }
}
