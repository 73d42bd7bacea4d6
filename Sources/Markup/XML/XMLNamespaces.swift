/// The namespace declarations in force, and a number for each distinct set of them.
struct XMLNamespaces {
  private struct Binding {
    var prefix: String
    var uri: String
  }

  private struct ScopeKey: Hashable {
    var parent: Int
    var prefix: String
    var uri: String
  }

  private var bindings: [Binding] = []
  private var known: [ScopeKey: Int] = [:]
  /// Equal numbers mean equal declarations: thousands of `<div xmlns="…xhtml">` are one scope.
  private(set) var scope = 0

  /// How many declarations are in force; to be handed back to `restore`.
  var count: Int { bindings.count }

  mutating func declare(prefix: String, uri: String) {
    bindings.append(Binding(prefix: prefix, uri: uri))
    let key = ScopeKey(parent: scope, prefix: prefix, uri: uri)
    if let number = known[key] {
      scope = number
    } else {
      scope = known.count + 1
      known[key] = scope
    }
  }

  mutating func restore(count: Int, scope: Int) {
    bindings.removeLast(bindings.count - count)
    self.scope = scope
  }

  /// The namespace of a prefix; nil when it was never declared (or, for "", when there is none).
  func uri(of prefix: String) -> String? {
    if prefix == "xml" { return "http://www.w3.org/XML/1998/namespace" }
    guard let binding = bindings.last(where: { $0.prefix == prefix }) else { return nil }
    return binding.uri.isEmpty ? nil : binding.uri
  }
}
