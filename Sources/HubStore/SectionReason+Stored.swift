import FeedDomain

/// How the reason of a section stands in the database.
extension SectionReason {
  init(stored: String) throws {
    self = try StoredScanner.decoded(stored, into: SectionReason(.byDefault)) { json, reason in
      var isWhole = (authority: false, evidence: false)
      let isRead = json.object { json, name in
        switch name {
        case "authority":
          isWhole.authority = StoredScanner.put(
            json.string().flatMap(Authority.init(rawValue:)), into: &reason.authority)
          return isWhole.authority
        case "chance": return StoredScanner.put(json.integer(), into: &reason.chance)
        case "evidence":
          isWhole.evidence = StoredScanner.put(json.list { $0.string() }, into: &reason.evidence)
          return isWhole.evidence
        default: return false
        }
      }
      return isRead && isWhole == (true, true)
    }
  }
}
