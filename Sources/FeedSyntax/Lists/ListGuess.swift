package import FeedDomain
package import Foundation
import Markup

/// Proposes selectors for a page by looking for what repeats on it: elements of one kind, each with one link with words,
/// best with a date beside it.
///
/// A proposal is looked at by a person before it is used; menus and link lists may be taken for news.
package struct ListGuess {
  /// Elements of the same name and classes, in parents that are alike.
  private struct Kind: Hashable {
    var own: String
    var parent: String
    var grandparent: String
  }

  /// What the elements of one kind offer together.
  private struct Group {
    var items: [HTMLTree.NodeID]
    var score = 0.0
  }

  private static let fewest = 3
  private static let most = 300
  /// Groups that are looked at in full; the others have fewer words.
  private static let finalists = 60

  private let page: WebPage
  private let dates: ListDate
  private let naming: ElementNaming

  private init(_ page: WebPage, now: Date) {
    self.page = page
    dates = ListDate(now: now, dates: page.dates)
    naming = ElementNaming(tree: page.tree)
  }

  /// Nil when nothing on the page looks like a list.
  package static func recipe(
    for bytes: [UInt8], context: DocumentContext, now: Date
  ) -> ListRecipe? {
    let guess = ListGuess(WebPage(bytes, context: context), now: now)
    return guess.recipe(page: context.url ?? "")
  }

  private var tree: HTMLTree { page.tree }

  private func recipe(page address: String) -> ListRecipe? {
    guard let best = bestGroup(), let item = naming.selector(of: best.items, inside: tree.root)
    else { return nil }
    var recipe = ListRecipe(pages: [address], item: item)
    if let headline = headline(in: best.items) {
      recipe.fields.title = headline
      recipe.fields.link = headline
    }
    recipe.fields.date = date(in: best.items)
    recipe.fields.summary = summary(in: best.items)
    return recipe
  }

  // MARK: - Items

  /// The group with the most words in links, weighed by how like news it is; of equals the outermost.
  private func bestGroup() -> Group? {
    var groups: [Kind: [Int]] = [:]
    var order: [Kind] = []
    for node in tree.inside(tree.root) where tree.isElement(node) {
      guard let parent = tree.parent(of: node), let above = tree.parent(of: parent) else {
        continue
      }
      let kind = Kind(
        own: naming.family(of: node), parent: naming.family(of: parent),
        grandparent: naming.family(of: above))
      if groups[kind] == nil { order.append(kind) }
      groups[kind, default: []].append(node)
    }
    let candidates = order.compactMap { kind -> [Int]? in
      guard let nodes = groups[kind], (Self.fewest...Self.most).contains(nodes.count) else {
        return nil
      }
      return nodes
    }
    // Long groups first: a page has thousands of kinds, and news is among the wordiest.
    let longest = candidates.enumerated().sorted { left, right in
      let (a, b) = (size(of: left.element), size(of: right.element))
      return a == b ? left.offset < right.offset : a > b
    }
    .prefix(Self.finalists).sorted { $0.offset < $1.offset }.map(\.element)
    var best: Group?
    for items in longest {
      let score = score(of: items)
      if score > (best?.score ?? 0) { best = Group(items: items, score: score) }
    }
    return best
  }

  private func size(of items: [Int]) -> Int {
    items.reduce(0) { $0 + tree.inside($1).count }
  }

  private func score(of items: [Int]) -> Double {
    var titles: Set<String> = []
    var words = 0.0
    var dated = 0
    var crowded = 0
    var addresses: Set<String> = []
    for item in items {
      let links = links(in: item)
      guard let link = links.max(by: { $0.text.count < $1.text.count }), link.text.count >= 8 else {
        continue
      }
      addresses.insert(link.address)
      if titles.insert(link.text).inserted { words += Double(min(link.text.count, 100)) }
      if Set(links.map(\.address)).count > 4 { crowded += 1 }
      if dateNode(in: item) != nil { dated += 1 }
    }
    guard addresses.count >= 2 else { return 0 }
    let count = Double(items.count)
    let regular = Double(addresses.count) / count
    // The words of menus are short.
    let isWordy = words / Double(titles.count) >= 20 ? 1.0 : 0.25
    return words * regular * isWordy * (1 + 2 * Double(dated) / count)
      * (1 - 0.9 * Double(crowded) / count)
  }

  private func links(in item: Int) -> [(node: Int, address: String, text: String)] {
    ([item] + tree.inside(item)).compactMap { node in
      guard tree.name(of: node) == "a",
        let address = tree.attribute("href", of: node).flatMap(page.link)
      else { return nil }
      return (node, address, tree.text(of: node))
    }
  }

  // MARK: - Fields

  /// A selector of the link that is the headline; nil when it is found without one.
  private func headline(in items: [Int]) -> String? {
    let reading = ListReading(page: page, dates: dates)
    guard let none = try? ListFields(ListRecipe.Fields()) else { return nil }  // Nothing to read.
    let plain = items.reduce(0) { $0 + (reading.entry(at: $1, none).title?.value.count ?? 0) }
    let longest = items.compactMap { item in
      links(in: item).max { $0.text.count < $1.text.count }.map { (item, $0.node, $0.text.count) }
    }
    guard longest.reduce(0, { $0 + $1.2 }) > plain * 3 / 2 else { return nil }
    return naming.common(longest.map { ($0.0, $0.1) })
  }

  /// The smallest element with a date, and not much else, of an item.
  private func dateNode(in item: Int) -> Int? {
    tree.inside(item).last { node in
      guard tree.isElement(node), tree.name(of: node) != "a" else { return false }
      if tree.name(of: node) == "time" { return true }
      let text = tree.text(of: node)
      return (4...60).contains(text.count) && text.contains(where: \.isNumber)
        && dates.claim(text)?.instant != nil
    }
  }

  private func date(in items: [Int]) -> String? {
    naming.common(items.compactMap { item in dateNode(in: item).map { (item, $0) } })
  }

  /// A passage without the headline's link and without the date.
  private func summary(in items: [Int]) -> String? {
    let found = items.compactMap { item -> (Int, Int)? in
      let day = dateNode(in: item)
      let passages = tree.inside(item).filter { node in
        guard tree.isElement(node), ["p", "div", "span"].contains(tree.name(of: node)) else {
          return false
        }
        let links = links(in: node)
        return !links.contains { $0.text.count >= 15 } && !tree.inside(node).contains(day ?? -1)
          && (40...1000).contains(tree.text(of: node).count)
      }
      return passages.first.map { (item, $0) }
    }
    guard found.count * 2 > items.count else { return nil }
    return naming.common(found)
  }
}
