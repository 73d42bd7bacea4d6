import FeedDomain
import Foundation

/// How the evidence of an article stands in the database: the layer alone, or JSON when there are figures.
extension MatchEvidence {
  init(stored: String) throws {
    if let layer = Layer(rawValue: stored) {
      self.init(layer)
    } else {
      self = try StoredJSON.decoder.decode(MatchEvidence.self, from: Data(stored.utf8))
    }
  }

  func stored() throws -> String {
    guard compared != nil || likeness != nil else { return layer.rawValue }
    return String(decoding: try StoredJSON.encoder.encode(self), as: UTF8.self)
  }
}
