import FeedDomain
import Foundation
import GRDB

/// A document that is packed and only has to be written.
struct PackedDocument {
  /// Of a longer document only so much is kept: enough for any feed that people make.
  static let mostBytes = 8 << 20

  fileprivate let received: Date
  fileprivate let address: String
  fileprivate let facts: ResponseFacts
  fileprivate let size: Int
  fileprivate let isCut: Bool
  fileprivate let bytes: Data

  /// Packs a document, which takes longer than to write it.
  init(_ kept: KeptDocument) throws {
    size = min(kept.document.body.count, Self.mostBytes)
    guard let packed = Zstandard.packed(kept.document.body, first: size) else {
      throw DatabaseError(resultCode: .SQLITE_NOMEM, message: "a document cannot be packed")
    }
    bytes = packed
    isCut = size < kept.document.body.count
    received = kept.received
    address = kept.address
    facts = kept.document.facts
  }
}

/// The last document of each source.
enum KeptDocuments {
  private static let keeping = """
    INSERT INTO kept_document (source, received, address, final_address, status, content_type,
      content_location, content_language, size, is_cut, body)
    SELECT number, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM source WHERE id = ?
    ON CONFLICT (source) DO UPDATE SET received = excluded.received, address = excluded.address,
      final_address = excluded.final_address, status = excluded.status,
      content_type = excluded.content_type, content_location = excluded.content_location,
      content_language = excluded.content_language, size = excluded.size,
      is_cut = excluded.is_cut, body = excluded.body
    """

  /// Keeps a document in place of the one before.
  static func keep(_ kept: PackedDocument, of source: SourceID, in db: Database) throws {
    let facts = kept.facts
    try db.cachedStatement(sql: keeping).execute(arguments: [
      kept.received.milliseconds, kept.address, facts.finalURL, facts.status, facts.contentType,
      facts.contentLocation, facts.contentLanguage, kept.size, kept.isCut, kept.bytes,
      source.rawValue,
    ])
  }

  /// The document that was kept of a source; nil when none was yet.
  static func document(of source: SourceID, in db: Database) throws -> KeptDocument? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT received, k.address, final_address, status, content_type, content_location,
          content_language, size, is_cut, body
        FROM kept_document k JOIN source s ON s.number = k.source WHERE s.id = ?
        """, arguments: [source.rawValue])
    guard let row else { return nil }
    let packed: Data = row[9]
    guard let body = Zstandard.unpacked(Array(packed), count: row[7]) else {
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
      document: FetchedDocument(body: body, facts: facts), address: row[1],
      received: Date(milliseconds: row[0]), isCut: row[8])
  }
}
