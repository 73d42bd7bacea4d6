import Markup

/// Makes selectors of elements.
struct ElementNaming {
  let tree: HTMLTree

  /// Name and first class: what members of a list share, whatever else each of them is.
  func family(of node: Int) -> String {
    ([tree.name(of: node)] + classes(of: node).prefix(1)).joined(separator: ".")
  }

  /// Name and classes.
  private func signature(of node: Int) -> String {
    ([tree.name(of: node)] + classes(of: node)).joined(separator: ".")
  }

  private func classes(of node: Int) -> [String] {
    (tree.attribute("class", of: node) ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
      .filter { word in
        word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
          && !Self.states.contains(word.lowercased())
      }
  }

  private static let states: Set<String> = [
    "odd", "even", "first", "last", "active", "alt", "alternate", "ms-alternating", "clearfix",
  ]

  /// A selector that finds these elements, as short as it can be.
  func selector(of nodes: [Int], inside scope: Int) -> String? {
    guard let first = nodes.first else { return nil }
    let shared = nodes.dropFirst().reduce(classes(of: first)) { shared, node in
      let own = classes(of: node)
      return shared.filter(own.contains)
    }
    let own = ([tree.name(of: first)] + shared).joined(separator: ".")
    var names = [own]
    var around = tree.parent(of: first)
    while let node = around, node > tree.root, names.count < 8 {
      if let id = tree.attribute("id", of: node), isPlain(id) { names.append("#\(id) \(own)") }
      let signature = signature(of: node)
      names.append("\(signature) > \(own)")
      if signature.contains(".") { names.append("\(signature) \(own)") }
      around = tree.parent(of: node)
    }
    let ranked = names.compactMap { name -> (String, Int)? in
      let found = found(name, inside: scope)
      guard Set(nodes).isSubset(of: found) else { return nil }
      return (name, found.count)
    }
    return ranked.min { $0.1 < $1.1 }?.0
  }

  /// A selector that finds in most items the element that was found there.
  func common(_ found: [(item: Int, node: Int)]) -> String? {
    var best: (name: String, hits: Int)?
    var tried: Set<String> = []
    for (item, node) in found {
      for name in names(of: node, in: item) where tried.insert(name).inserted {
        let hits = found.count { item, node in first(name, inside: item) == node }
        if hits > (best?.hits ?? 0) { best = (name, hits) }
      }
      if tried.count > 40 { break }
    }
    guard let best, best.hits * 2 > found.count else { return nil }
    return best.name
  }

  private func names(of node: Int, in item: Int) -> [String] {
    if node == item { return ["."] }
    let own = signature(of: node)
    let name = tree.name(of: node)
    var names = own == name ? [name] : [own]
    let place = tree.children(of: tree.parent(of: node) ?? node).firstIndex(of: node)
    if let place { names.append("\(name):nth-child(\(place + 1))") }
    if let parent = tree.parent(of: node), parent > item {
      names.append("\(signature(of: parent)) > \(name)")
    }
    return names
  }

  private func isPlain(_ id: String) -> Bool {
    !id.isEmpty && id.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  private func found(_ name: String, inside scope: Int) -> Set<Int> {
    // A name that is made of odd words and cannot be read finds nothing, and another one is taken.
    guard let selector = try? Selector(name) else { return [] }
    return Set(
      selector.matches(in: tree, inside: scope).compactMap { match in
        if case .element(let node) = match { node } else { nil }
      })
  }

  private func first(_ name: String, inside scope: Int) -> Int? {
    // As above.
    guard let match = (try? Selector(name))?.first(in: tree, inside: scope),
      case .element(let node) = match
    else { return nil }
    return node
  }
}
