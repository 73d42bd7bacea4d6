/// One member of an HTTP `Link` field (RFC 8288 §3): where it leads, and what it is.
struct LinkField: Hashable {
  /// As it stands between the angle brackets; relative to the document that came with it.
  var target: String
  /// Relations, lower case.
  var relations: [String]
  /// Media type, lower case, without parameters.
  var type: String?
  var title: String?

  /// Nil when the member has no target.
  init?(_ member: String) {
    guard member.first == "<", let end = member.firstIndex(of: ">") else { return nil }
    target = String(member[member.index(after: member.startIndex)..<end])
    relations = []
    for parameter in Self.parameters(member[member.index(after: end)...]) {
      switch parameter.name {
      // Only the first of several counts (RFC 8288 §3.3).
      case "rel" where relations.isEmpty:
        relations = parameter.value.lowercased().split(separator: " ").map { String($0) }
      case "type" where type == nil:
        type = parameter.value.lowercased().split(separator: ";").first.map { String($0).trimmed }
      case "title" where title == nil: title = parameter.value.trimmed.nonEmpty
      default: break
      }
    }
  }

  private static func parameters(_ text: Substring) -> [(name: String, value: String)] {
    var parts: [String] = [""]
    var isQuoted = false
    var isEscaped = false
    for character in text {
      if isEscaped {
        parts[parts.count - 1].append(character)
        isEscaped = false
      } else if isQuoted, character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.compactMap { part in
      guard let equals = part.firstIndex(of: "=") else { return nil }
      let name = String(part[..<equals]).trimmed.lowercased()
      return (name, String(part[part.index(after: equals)...]).trimmed)
    }
  }
}
