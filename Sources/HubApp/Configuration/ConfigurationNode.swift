import Foundation
import Yams

/// A place in feeds.yml: its value, its dotted path, and the list in which problems are noted.
struct ConfigurationNode {
  let node: Node
  /// The path up to the key, and the key: put together only for a problem.
  private let container: String
  private let key: String?
  let problems: ProblemList
  /// What stands under each key, if the value is a mapping.
  ///
  /// Made once, because the YAML library copies every pair each time it is asked. A list, because mappings are short and
  /// there are thousands of them.
  private let values: [(key: String, value: Node)]

  init(node: Node, path: String, key: String? = nil, problems: ProblemList) {
    self.node = node
    container = path
    self.key = key
    self.problems = problems
    var values: [(key: String, value: Node)] = []
    if let mapping = node.mapping {
      values.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        if let name = key.scalar?.string { values.append((name, value)) }
      }
    }
    self.values = values
  }

  var path: String {
    guard let key else { return container }
    return container.isEmpty ? key : "\(container).\(key)"
  }

  var line: Int? { node.mark?.line }

  func note(_ message: String) {
    problems.note(ConfigurationProblem(line: line, message: message))
  }

  /// The value under a key; nil when it is not given or empty.
  func child(_ key: String) -> ConfigurationNode? {
    value(of: key).map {
      ConfigurationNode(node: $0, path: path, key: key, problems: problems)
    }
  }

  /// Whether something stands under a key.
  func has(_ key: String) -> Bool { value(of: key) != nil }

  private func value(of key: String) -> Node? {
    for place in values.indices where values[place].key == key {
      return values[place].value.isNothing ? nil : values[place].value
    }
    return nil
  }

  /// The members of a list; a problem when the value is not a list.
  var members: [ConfigurationNode] {
    guard let sequence = node.sequence else {
      note("\(path) has to be a list (lines that begin with a hyphen)")
      return []
    }
    let path = path + "[]"
    return sequence.map { ConfigurationNode(node: $0, path: path, problems: problems) }
  }

  /// Notes every key that the schema does not know, with the likeliest one that was meant.
  func checkKeys() {
    guard let mapping = node.mapping else {
      note(
        path.isEmpty
          ? "the file has to hold keys and values" : "\(path) has to hold keys and values")
      return
    }
    let known = ConfigurationSchema.keys(under: path)
    // Most have nothing to be noted, and there are thousands.
    if values.count == mapping.count, isClean(known) { return }
    var seen: Set<String> = []
    for (key, _) in mapping {
      let name = key.scalar?.string ?? "?"
      let place = ConfigurationNode(node: key, path: path, problems: problems)
      if !known.contains(name) {
        let meant = Spelling.nearest(to: name, among: known).map { "; did you mean “\($0)”?" } ?? ""
        place.note("unknown key “\(name)”\(meant)")
      } else if !seen.insert(name).inserted {
        place.note("the key “\(name)” is given twice")
      }
    }
  }

  private func isClean(_ known: [String]) -> Bool {
    values.indices.allSatisfy { place in
      let key = values[place].key
      return known.contains(key) && !values[..<place].contains { $0.key == key }
    }
  }

  var text: String? {
    guard let scalar = node.scalar else {
      note("\(path) has to be a text")
      return nil
    }
    return scalar.string.isPlain
      ? scalar.string
      : scalar.string.trimmingCharacters(in: .whitespacesAndNewlines)
        .precomposedStringWithCanonicalMapping
  }

  /// One text, or a list of texts.
  var texts: [String] {
    node.sequence == nil ? [text].compactMap(\.self) : members.compactMap(\.text)
  }

  var flag: Bool? {
    switch text {
    case "true", "yes": return true
    case "false", "no": return false
    case nil: return nil
    default:
      note("\(path) has to be true or false")
      return nil
    }
  }

  func number(in range: ClosedRange<Int>) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), range.contains(number) else {
      note("\(path) has to be a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  /// A length of time such as `30s`, `15m`, `6h`, `1d`.
  func duration(atLeast least: Duration = .seconds(1)) -> Duration? {
    guard let text else { return nil }
    guard let span = TimeSpan(text), span.duration >= least else {
      note("\(path) has to be a length of time such as 30s, 15m, 6h or 1d, a year at most")
      return nil
    }
    return span.duration
  }
}

/// Collects what is wrong with a file, so that all of it is told at once.
final class ProblemList {
  private(set) var problems: [ConfigurationProblem] = []

  func note(_ problem: ConfigurationProblem) {
    problems.append(problem)
  }
}

extension Node {
  /// Whether nothing stands behind the key.
  fileprivate var isNothing: Bool {
    guard let scalar else { return false }
    return scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
  }
}

extension String {
  /// Whether there is nothing to trim and nothing to compose: most ids and addresses of a long list are so.
  fileprivate var isPlain: Bool {
    guard let first = utf8.first, let last = utf8.last, first > 0x20, last > 0x20 else {
      return false
    }
    return utf8.allSatisfy { $0 < 0x80 }
  }
}
