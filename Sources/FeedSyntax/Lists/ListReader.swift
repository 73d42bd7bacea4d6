package import FeedDomain
package import Foundation
import Markup

/// Reads the pages of a site without a feed by the selectors of its recipe.
package struct ListReader: Sendable {
  /// A page lists some dozens; more than this are no news.
  private static let mostItems = 500

  private let item: Selector
  private let fields: ListFields
  private let detail: ListFields?

  package init(_ recipe: ListRecipe) throws(ListFailure) {
    do throws(SelectorFailure) {
      item = try Selector(recipe.item)
      fields = try ListFields(recipe.fields)
      detail = if let detail = recipe.detail { try ListFields(detail) } else { nil }
    } catch {
      throw ListFailure(.badSelector, "a selector cannot be read: \(error.explanation)")
    }
  }

  /// Whether the text of an article is read on its own page.
  package var readsContent: Bool { detail?.content != nil }

  /// What a page lists.
  package func page(_ bytes: [UInt8], context: DocumentContext, now: Date) -> ListPage {
    let page = WebPage(bytes, context: context)
    var list = ListPage(
      address: page.address ?? "", encoding: page.encoding, title: page.title,
      language: page.language, remarks: page.remarks)
    if page.tree.isTruncated {
      list.remarks.append(Remark(rule: "list-page-too-large", severity: .warning))
    }
    let reading = ListReading(page: page, dates: ListDate(now: now, dates: page.dates))
    for match in item.matches(in: page.tree, inside: page.tree.root) {
      guard case .element(let node) = match else { continue }
      guard list.entries.count < Self.mostItems else {
        list.remarks.append(
          Remark(
            rule: "limit-entries", severity: .warning, evidence: "more than \(Self.mostItems)"))
        break
      }
      list.matched += 1
      add(node, to: &list, by: reading)
    }
    return list
  }

  private func add(_ node: HTMLTree.NodeID, to list: inout ListPage, by reading: ListReading) {
    let entry = reading.entry(at: node, fields)
    let evidence = String(reading.page.tree.text(of: node).prefix(80))
    if entry.title == nil {
      list.remarks.append(
        Remark(rule: "list-item-no-title", severity: .error, evidence: evidence))
    }
    if entry.link == nil {
      list.remarks.append(Remark(rule: "list-item-no-link", severity: .error, evidence: evidence))
    }
    if let date = entry.published, date.instant == nil {
      list.remarks.append(
        Remark(rule: "list-date-unreadable", severity: .warning, evidence: date.claimed))
    }
    // Heads of tables and empty rows are no items.
    if entry.title != nil || entry.link != nil { list.entries.append(entry) }
  }

  /// What the page of one article says of it.
  package func detail(
    _ bytes: [UInt8], context: DocumentContext, now: Date
  ) -> ListDetail.Facts {
    guard let detail else { return ListDetail.Facts() }
    let page = WebPage(bytes, context: context)
    let reading = ListReading(page: page, dates: ListDate(now: now, dates: page.dates))
    return reading.facts(detail)
  }

  /// The entry of a list with what its own page says of it, which is fuller.
  package static func entry(
    _ entry: ParsedEntry, with facts: ListDetail.Facts
  ) -> ParsedEntry {
    var entry = entry
    if let title = facts.title { entry.title = ParsedText(title, kind: .plain) }
    if let date = facts.date, facts.instant != nil || entry.published == nil {
      entry.published = ParsedDate(claimed: date, instant: facts.instant)
    }
    if let html = facts.summary {
      entry.summary = ParsedText(html, kind: .html, base: facts.base)
    }
    if let html = facts.content {
      entry.contents = [ParsedText(html, kind: .html, base: facts.base)]
    }
    if let image = facts.image { entry.enclosures = [ListReading.enclosure(image)] }
    return entry
  }
}

/// The selectors of an item or of an article's page.
struct ListFields: Sendable {
  let title: Selector?
  let link: Selector?
  let date: Selector?
  let summary: Selector?
  let image: Selector?
  let content: Selector?

  init(_ fields: ListRecipe.Fields) throws(SelectorFailure) {
    title = try Self.selector(fields.title)
    link = try Self.selector(fields.link)
    date = try Self.selector(fields.date)
    summary = try Self.selector(fields.summary)
    image = try Self.selector(fields.image)
    content = try Self.selector(fields.content)
  }

  private static func selector(_ text: String?) throws(SelectorFailure) -> Selector? {
    guard let text else { return nil }
    return try Selector(text)
  }
}
