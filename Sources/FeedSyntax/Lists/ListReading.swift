import FeedDomain
import Foundation
import Markup
import VietnameseText

/// Reads the fields of the items of one page.
struct ListReading {
  /// Markup of a summary, and of the text of an article, that is looked at.
  private static let mostSummaryBytes = 64 << 10
  private static let mostContentBytes = 2 << 20
  /// Nodes of an item among which its link is looked for.
  private static let mostNodes = 2000

  let page: WebPage
  let dates: ListDate

  private var tree: HTMLTree { page.tree }

  func entry(at item: HTMLTree.NodeID, _ fields: ListFields) -> ParsedEntry {
    var entry = ParsedEntry()
    let anchor = anchor(of: item)
    entry.link = fields.link.map { link($0, in: item) } ?? anchor.flatMap(address)
    let title = fields.title.map { self.title($0, in: item) } ?? anchor.flatMap(title(of:))
    entry.title = title.map { ParsedText(Self.mended($0), kind: .plain) }
    entry.published = fields.date.flatMap { line($0, in: item) }.flatMap(dates.claim)
    entry.summary = fields.summary.flatMap {
      markup($0, in: item, most: Self.mostSummaryBytes)
    }
    entry.enclosures =
      fields.image.flatMap { image($0, in: item) }.map { [Self.enclosure($0)] } ?? []
    return entry
  }

  func facts(_ fields: ListFields) -> ListDetail.Facts {
    var facts = ListDetail.Facts()
    facts.title = fields.title.flatMap { title($0, in: tree.root) }.map(Self.mended)
    facts.content = fields.content.flatMap {
      markup($0, in: tree.root, most: Self.mostContentBytes)?.asHTML
    }
    facts.summary = fields.summary.flatMap {
      markup($0, in: tree.root, most: Self.mostSummaryBytes)?.asHTML
    }
    facts.image = fields.image.flatMap { image($0, in: tree.root) }
    let date = fields.date.flatMap { line($0, in: tree.root) }.flatMap(dates.claim)
    facts.date = date?.claimed
    facts.instant = date?.instant
    facts.base = page.base
    return facts
  }

  // MARK: Texts

  /// The first of what a selector finds that has words.
  private func line(_ selector: Selector, in node: HTMLTree.NodeID) -> String? {
    for match in selector.matches(in: tree, inside: node) {
      switch match {
      case .element(let element):
        // `<time datetime="2026-11-02">` says it better than its words.
        let exact = tree.name(of: element) == "time" ? tree.attribute("datetime", of: element) : nil
        if let text = (exact ?? tree.text(of: element)).trimmed.nonEmpty { return text }
      case .text(let text):
        if let text = PlainText.collapsed(text).nonEmpty { return text }
      }
    }
    return nil
  }

  private func title(_ selector: Selector, in node: HTMLTree.NodeID) -> String? {
    for match in selector.matches(in: tree, inside: node) {
      switch match {
      case .element(let element): if let title = title(of: element) { return title }
      case .text(let text): if let text = PlainText.collapsed(text).nonEmpty { return text }
      }
    }
    return nil
  }

  /// The words of a headline; where the page cut them short, its link often has them whole.
  private func title(of element: HTMLTree.NodeID) -> String? {
    let text = tree.text(of: element)
    let isCut = text.hasSuffix("…") || text.hasSuffix("...")
    guard text.isEmpty || isCut else { return text }
    let holders = [element] + tree.inside(element).filter(tree.isElement)
    let whole = holders.lazy.compactMap { node in
      (tree.attribute("title", of: node) ?? tree.attribute("alt", of: node)).map {
        PlainText.collapsed($0)
      }
    }
    .first { $0.count > text.count - 3 }
    return whole ?? text.nonEmpty
  }

  /// Everything a selector finds, as markup.
  private func markup(
    _ selector: Selector, in node: HTMLTree.NodeID, most: Int
  ) -> ParsedText? {
    let matches = selector.matches(in: tree, inside: node)
    let elements = matches.compactMap { match -> String? in
      if case .element(let element) = match {
        tree.html(inside: element, most: most).trimmed.nonEmpty
      } else {
        nil
      }
    }
    if !elements.isEmpty {
      return ParsedText(Self.mended(elements.joined(separator: "\n")), kind: .html, base: page.base)
    }
    let texts = matches.compactMap { match -> String? in
      if case .text(let text) = match { PlainText.collapsed(text).nonEmpty } else { nil }
    }
    return texts.isEmpty ? nil : ParsedText(Self.mended(texts.joined(separator: " ")), kind: .plain)
  }

  /// The text as it was before somebody read it in the wrong encoding, as in feeds.
  private static func mended(_ text: String) -> String { Mojibake.repaired(text) ?? text }

  // MARK: Addresses

  /// The link of an item that no selector names: itself, the link of its headline, the first with words, the first.
  private func anchor(of item: HTMLTree.NodeID) -> HTMLTree.NodeID? {
    let anchors = ([item] + tree.inside(item).prefix(Self.mostNodes)).filter { node in
      tree.name(of: node) == "a" && address(of: node) != nil
    }
    let ofHeadline = anchors.first { anchor in
      var at = tree.parent(of: anchor)
      while let node = at, node > item {
        if Self.headings.contains(tree.name(of: node)) { return true }
        at = tree.parent(of: node)
      }
      return tree.inside(anchor).prefix(Self.mostNodes).contains {
        Self.headings.contains(tree.name(of: $0))
      }
    }
    return ofHeadline ?? anchors.first { !tree.text(of: $0).isEmpty } ?? anchors.first
  }

  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  private func link(_ selector: Selector, in item: HTMLTree.NodeID) -> String? {
    for match in selector.matches(in: tree, inside: item) {
      switch match {
      case .text(let text): if let address = page.link(text) { return address }
      case .element(let element):
        let anchors = [element] + tree.inside(element).filter(tree.isElement)
        if let address = anchors.lazy.compactMap({ address(of: $0) }).first { return address }
        if let around = tree.parent(of: element), around >= item, let address = address(of: around)
        {
          return address
        }
      }
    }
    return nil
  }

  private func address(of element: HTMLTree.NodeID) -> String? {
    tree.attribute("href", of: element).flatMap(page.link)
  }

  // MARK: Images

  /// Scripts load the real picture later, from attributes of their own; the `src` is then a blank one.
  private static let sources = ["data-src", "data-original", "data-lazy-src", "src"]

  private func image(_ selector: Selector, in node: HTMLTree.NodeID) -> String? {
    for match in selector.matches(in: tree, inside: node) {
      switch match {
      case .text(let text): if let address = page.link(text) { return address }
      case .element(let element):
        let images = ([element] + tree.inside(element)).filter { tree.name(of: $0) == "img" }
        let values = images.lazy.flatMap { image in
          Self.sources.compactMap { tree.attribute($0, of: image) }
        }
        if let address = values.compactMap(page.link).first { return address }
      }
    }
    return nil
  }

  static func enclosure(_ image: String) -> ParsedEnclosure {
    let path = image.lowercased().prefix { $0 != "?" && $0 != "#" }
    let types = [
      ".png": "image/png", ".gif": "image/gif", ".webp": "image/webp", ".svg": "image/svg+xml",
      ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
    ]
    return ParsedEnclosure(url: image, type: types.first { path.hasSuffix($0.key) }?.value)
  }
}

extension ParsedText {
  /// The text as HTML that shows the same.
  fileprivate var asHTML: String {
    guard kind == .plain else { return value }
    return value.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}
