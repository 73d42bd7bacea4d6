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

  /// Written by hand, because a first poll stores thousands.
  func stored() -> String {
    guard compared != nil || likeness != nil else { return layer.rawValue }
    var json = StoredObject()
    json.add("compared", compared?.rawValue)
    json.add("layer", layer.rawValue)
    json.add("likeness", likeness) { $0.add($1) }
    return json.text
  }
}

extension Likeness {
  /// As it stands in the database, what `StoredJSON.decoder` reads back.
  func stored() -> String {
    var json = StoredObject()
    json.add(self)
    return json.text
  }
}

extension StoredObject {
  fileprivate mutating func add(_ likeness: Likeness) {
    add("containment", Int64(likeness.containment))
    add("findings", likeness.findings) {
      $0.add("here", $1.here)
      $0.add("kind", $1.kind.rawValue)
      $0.add("there", $1.there)
    }
    add("lead", Int64(likeness.lead))
    add("sharedLinks", Int64(likeness.sharedLinks))
    add("title", Int64(likeness.title))
  }
}
