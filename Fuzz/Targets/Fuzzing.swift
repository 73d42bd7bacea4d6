import FeedDomain
import FeedSyntax
import Foundation
import Markup

/// What each target does with its bytes, and what must hold of the result besides not crashing.
enum Fuzzing {
  /// A feed of any format: reading it twice gives the same JSON, and that is JSON.
  static func feed(_ bytes: [UInt8]) {
    let context = DocumentContext(url: "https://thuvien.example.vn/rss.xml")
    // A refusal is an answer as good as a feed.
    guard let feed = try? FeedReader().read(bytes, context: context) else { return }
    let json = NeutralJSON.encode(feed)
    precondition(isJSON(json), "no JSON")
  }

  /// A fragment of HTML: what comes out of the sanitiser is its own output.
  static func html(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for syntax in [HTMLSanitiser.Syntax.html, .xhtml] {
      let once = HTMLSanitiser(
        base: "https://thuvien.example.vn/a/", syntax: syntax,
        isFaithful: true
      ).sanitise(text)
      let again = HTMLSanitiser(
        base: "https://thuvien.example.vn/a/", syntax: syntax,
        reading: syntax, isFaithful: true
      ).sanitise(once)
      precondition(again == once, "not idempotent")
      precondition(!once.contains("<script"), "a script came through")
    }
    _ = PlainText.lines(of: text)
  }

  /// A date: its instant is within the years that RFC 3339 can write.
  static func date(_ bytes: [UInt8]) {
    guard let instant = FeedDate.vietnam.parse(String(decoding: bytes, as: UTF8.self)) else {
      return
    }
    let seconds = instant.timeIntervalSince1970
    precondition(seconds > -62_200_000_000 && seconds < 253_500_000_000, "an impossible instant")
  }

  static func opml(_ bytes: [UInt8]) {
    // A refusal is an answer as good as a list.
    guard let list = try? OPMLReader().read(bytes) else { return }
    precondition(isJSON(list.json), "no JSON")
  }

  /// An address: its written form is its own written form, and resolving never fails on it.
  static func address(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let address = WebAddress(text) {
      precondition(WebAddress(address.href)?.href == address.href, "not idempotent")
    }
    let base = WebAddress("https://thuvien.example.vn/a/b?c#d")
    if let resolved = base?.resolving(text) {
      precondition(WebAddress(resolved.href)?.href == resolved.href, "not idempotent")
    }
  }

  /// A selector, a line end, and a page: what is found lies inside the page, and robots.txt and proposals fail on nothing.
  static func page(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let page = parts.count > 1 ? Array(parts[1]) : bytes
    let tree = HTMLTree(page)
    for node in tree.inside(tree.root) {
      guard let parent = tree.parent(of: node) else { continue }
      precondition(tree.inside(parent).contains(node), "a node outside of its parent")
      precondition(
        tree.inside(node).upperBound <= tree.inside(parent).upperBound, "a range beyond its parent")
    }
    // A refusal is an answer as good as a selector.
    if let selector = try? Selector(String(decoding: parts[0], as: UTF8.self)) {
      for match in selector.matches(in: tree, inside: tree.root) {
        if case .element(let node) = match { _ = tree.text(of: node) }
      }
    }
    let now = Date(timeIntervalSince1970: 1_792_380_000)
    let context = DocumentContext(url: "https://thuvien.example.vn/tin")
    if let recipe = ListGuess.recipe(for: page, context: context, now: now) {
      // A proposal is always one that can be read.
      precondition((try? ListReader(recipe)) != nil, "a proposal that is none")
    }
    let rules = RobotsReader.rules(bytes)
    if let address = WebAddress("https://thuvien.example.vn/tin?a=b") { _ = rules.allow(address) }
  }

  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    // What is no JSON throws, and is the finding.
    (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
  }
}
