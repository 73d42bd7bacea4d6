import FeedDomain
import Markup

/// Reads the block `list:` of a source: the pages of a site without a feed, and the selectors of its news.
enum ListRecipeReader {
  /// Pages of one source at most; each is asked for at every poll.
  private static let mostPages = 10

  static func recipe(_ node: ConfigurationNode) -> ListRecipe? {
    node.checkKeys()
    let pages = pages(node)
    let item = selector("item", of: node)
    if node.child("item") == nil { node.note("\(node.path).item is missing") }
    // All is read before anything is given up, so that every mistake is told at once.
    let fields = fields(node)
    let detail = node.child("detail").map(detail)
    guard let item, !pages.isEmpty else { return nil }
    return ListRecipe(pages: pages, item: item, fields: fields, detail: detail)
  }

  /// One `page:` or several `pages:`, all of one host, so that it is asked one at a time.
  private static func pages(_ node: ConfigurationNode) -> [String] {
    let single = node.child("page")
    let several = node.child("pages")
    guard (single == nil) != (several == nil) else {
      node.note("\(node.path) needs “page:” with one address or “pages:” with a list of them")
      return []
    }
    let pages = single.map { [$0.webAddress] } ?? several?.members.map(\.webAddress) ?? []
    let addresses = pages.compactMap(\.self)
    if pages.isEmpty { several?.note("\(node.path).pages needs at least one address") }
    if pages.count > mostPages {
      several?.note("\(node.path).pages may have \(mostPages) addresses at most")
    }
    if Set(addresses.map { WebAddress($0)?.host }).count > 1 {
      several?.note("the pages of one source have to be on one host; make a source of each host")
    }
    if Set(addresses).count < addresses.count { several?.note("a page is given twice") }
    return addresses
  }

  private static func detail(_ node: ConfigurationNode) -> ListRecipe.Fields {
    node.checkKeys()
    let keys = ["content", "title", "date", "summary", "image"]
    if keys.allSatisfy({ node.child($0) == nil }) {
      node.note("\(node.path) needs a selector: content, title, date, summary or image")
    }
    return fields(node)
  }

  private static func fields(_ node: ConfigurationNode) -> ListRecipe.Fields {
    var fields = ListRecipe.Fields()
    fields.title = selector("title", of: node)
    fields.link = selector("link", of: node)
    fields.date = selector("date", of: node)
    fields.summary = selector("summary", of: node)
    fields.image = selector("image", of: node)
    fields.content = selector("content", of: node)
    return fields
  }

  /// The text of a selector, once it is sure that it can be read.
  private static func selector(_ key: String, of node: ConfigurationNode) -> String? {
    guard let child = node.child(key), let text = child.text else { return nil }
    do throws(SelectorFailure) {
      _ = try Selector(text)
      return text
    } catch {
      child.note("\(child.path) “\(text)”: \(error.explanation)")
      return nil
    }
  }
}
