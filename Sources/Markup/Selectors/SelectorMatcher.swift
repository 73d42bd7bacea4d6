/// Follows the paths of a selector through a tree.
struct SelectorMatcher {
  let tree: HTMLTree
  private var work = 0
  /// How much may be looked at before the matcher says "enough": conditions within conditions multiply.
  private var mostWork = 0

  init(tree: HTMLTree) {
    self.tree = tree
  }

  mutating func matches(
    of selector: Selector, inside node: HTMLTree.NodeID
  ) -> [SelectorMatch] {
    mostWork = 10_000 + 64 * tree.inside(node).count
    if selector.paths.count == 1 { return values(of: selector.paths[0], from: node).map(\.match) }
    var found: [(node: Int, match: SelectorMatch)] = []
    var seen: Set<SelectorMatch> = []
    for path in selector.paths {
      for value in values(of: path, from: node) {
        if case .element = value.match, !seen.insert(value.match).inserted { continue }
        found.append(value)
      }
    }
    return found.enumerated()
      .sorted { ($0.element.node, $0.offset) < ($1.element.node, $1.offset) }
      .map(\.element.match)
  }

  /// What is at the end of a path, with the element it was found at.
  private mutating func values(
    of path: SelectorPath, from node: Int
  ) -> [(node: Int, match: SelectorMatch)] {
    var nodes = [node]
    for step in path.steps {
      nodes = apply(step, to: nodes)
      if nodes.isEmpty { return [] }
    }
    return nodes.flatMap { node -> [(node: Int, match: SelectorMatch)] in
      switch path.output {
      case .element: [(node, .element(node))]
      case .attribute(let name):
        tree.attribute(name, of: node).map { [(node, .text($0))] } ?? []
      case .ownText: tree.ownTexts(of: node).map { (node, .text($0)) }
      }
    }
  }

  // MARK: Steps

  /// The elements a step leads to, each once, in the order of the page.
  private mutating func apply(_ step: SelectorStep, to nodes: [Int]) -> [Int] {
    guard step.axis == .following, step.tests.contains(where: \.isPlace) else {
      return filtered(candidates(step.axis, from: nodes), by: step)
    }
    // Places are counted from each element on its own.
    var found: Set<Int> = []
    for node in nodes {
      found.formUnion(filtered(candidates(step.axis, from: [node]), by: step))
    }
    return found.sorted()
  }

  private mutating func filtered(_ candidates: [Int], by step: SelectorStep) -> [Int] {
    var found = candidates
    if let name = step.name { found = found.filter { tree.nodes[$0].name == name } }
    for test in step.tests {
      switch test {
      case .position(let range):
        var places: [Int: Int] = [:]
        found = found.filter { node in
          places[tree.nodes[node].parent, default: 0] += 1
          return range.contains(places[tree.nodes[node].parent] ?? 0)
        }
      case .last:
        var lasts: [Int: Int] = [:]
        for node in found { lasts[tree.nodes[node].parent] = node }
        found = found.filter { lasts[tree.nodes[$0].parent] == $0 }
      default:
        var held: [Int] = []
        for node in found where holds(test, at: node) { held.append(node) }
        found = held
      }
    }
    return found
  }

  private mutating func candidates(_ axis: SelectorStep.Axis, from nodes: [Int]) -> [Int] {
    var found: [Int] = []
    switch axis {
    case .itself: return nodes
    case .child: for node in nodes { found += tree.children(of: node) }
    case .descendant:
      var end = 0
      for node in nodes where tree.nodes[node].treeEnd > end {
        // What is inside an element that was looked through already has been found there.
        for inner in max(node + 1, end)..<max(node + 1, end, tree.nodes[node].treeEnd)
        where tree.isElement(inner) {
          found.append(inner)
        }
        end = tree.nodes[node].treeEnd
        work += end - node
      }
      return isExhausted ? [] : found
    case .parent: found = nodes.compactMap { tree.parent(of: $0) }.filter(tree.isElement)
    case .next: found = nodes.compactMap { followers(of: $0, most: 1).first }
    case .following:
      var parents: Set<Int> = []
      for node in nodes where parents.insert(tree.nodes[node].parent).inserted {
        found += followers(of: node, most: .max)
      }
    }
    work += found.count
    return isExhausted ? [] : Array(Set(found)).sorted()
  }

  private func followers(of node: Int, most: Int) -> [Int] {
    guard let parent = tree.parent(of: node) else { return [] }
    var found: [Int] = []
    var at = tree.nodes[node].treeEnd
    while at < tree.nodes[parent].treeEnd, found.count < most {
      if tree.isElement(at) { found.append(at) }
      at = tree.nodes[at].treeEnd
    }
    return found
  }

  private var isExhausted: Bool { work > mostWork }

  // MARK: Conditions

  private mutating func holds(_ test: SelectorTest, at node: Int) -> Bool {
    work += 1
    switch test {
    case .value(let path, let wanted): return has(path, wanted, at: node)
    case .nthChild(let step, let offset):
      let distance = tree.nodes[node].place - offset
      return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
    case .lastChild:
      return tree.nodes[node].place == tree.nodes[tree.nodes[node].parent].childElements
    case .not(let tests): return !holdAll(tests, at: node)
    case .either(let left, let right):
      return holdAll(left, at: node) || holdAll(right, at: node)
    case .position, .last: return false
    }
  }

  private mutating func holdAll(_ tests: [SelectorTest], at node: Int) -> Bool {
    for test in tests where !holds(test, at: node) { return false }
    return true
  }

  private mutating func has(_ path: SelectorPath, _ wanted: ValueTest, at node: Int) -> Bool {
    guard !isExhausted else { return false }
    for value in values(of: path, from: node) {
      switch value.match {
      case .text(let text): if wanted.holds(for: text) { return true }
      case .element(let element):
        if wanted == .exists { return true }
        work += (tree.nodes[element].end - tree.nodes[element].start) / 16
        if wanted.holds(for: tree.text(of: element)) { return true }
      }
    }
    return false
  }
}
