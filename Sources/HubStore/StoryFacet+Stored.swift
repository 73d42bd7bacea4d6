import FeedDomain
import GRDB

/// The places and topics of a story as its row has them: a list of kind, place in the files, id, evidence and words each.
extension [StoryFacet] {
  init(stored: String) throws {
    let rows = try StoredScanner.decoded(stored, into: [[String]]()) { json, rows in
      StoredScanner.put(json.list { $0.list { $0.string() } }, into: &rows)
    }
    self = try rows.map { row in
      guard row.count == 5, let kind = StoryFacet.Kind(rawValue: row[0]),
        let evidence = StoryFacet.Evidence(rawValue: row[3])
      else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a facet of no kind") }
      return StoryFacet(kind, row[2], filed: row[1], evidence: evidence, words: row[4])
    }
  }

  func stored() -> String {
    if isEmpty { return "[]" }
    return StoredObject.lists(
      map { [$0.kind.rawValue, $0.filed, $0.id, $0.evidence.rawValue, $0.words] })
  }
}

extension StoryFacet {
  /// What stands in the text of each story that is filed so, and of no other: within a text a backslash comes before a
  /// quotation mark.
  static func mark(_ kind: Kind, filed: String) -> String {
    StoredObject.lists([[kind.rawValue, filed]]).dropFirst().dropLast(2) + ","
  }
}
