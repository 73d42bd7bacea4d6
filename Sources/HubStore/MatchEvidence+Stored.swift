import FeedDomain
import Foundation

/// How the evidence of an article stands in the database: the layer alone, or JSON when there are figures.
extension MatchEvidence {
  init(stored: String) throws {
    if let layer = Layer(rawValue: stored) {
      self.init(layer)
    } else {
      self = try StoredScanner.decoded(stored, into: MatchEvidence(.editor)) { json, evidence in
        json.evidence(into: &evidence)
      }
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

extension StoredScanner {
  /// Findings are rare, and read by the decoder.
  fileprivate mutating func evidence(into evidence: inout MatchEvidence) -> Bool {
    var hasLayer = false
    let isRead = object { json, name in
      switch name {
      case "compared":
        return Self.put(
          json.integer().map { ArticleID(rawValue: Int64($0)) }, into: &evidence.compared)
      case "layer":
        hasLayer = Self.put(
          json.string().flatMap(MatchEvidence.Layer.init(rawValue:)), into: &evidence.layer)
        return hasLayer
      case "likeness": return Self.put(json.likeness(), into: &evidence.likeness)
      default: return false
      }
    }
    return isRead && hasLayer
  }

  private mutating func likeness() -> Likeness? {
    var likeness = Likeness(containment: 0, lead: 0, title: 0)
    var members = 0
    let isRead = object { json, name in
      members += 1
      return switch name {
      case "containment": Self.put(json.integer(), into: &likeness.containment)
      case "findings": json.list { _ in GuardFinding?.none } != nil
      case "lead": Self.put(json.integer(), into: &likeness.lead)
      case "sharedLinks": Self.put(json.integer(), into: &likeness.sharedLinks)
      case "title": Self.put(json.integer(), into: &likeness.title)
      default: false
      }
    }
    return isRead && members == 5 ? likeness : nil
  }
}
