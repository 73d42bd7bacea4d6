/// How the news of a site without a feed is read from the pages that list it.
///
/// Selectors are kept as they were written; `FeedSyntax` reads them.
package struct ListRecipe: Hashable, Sendable, Codable {
  /// What is read of one item or of one page of an article; nil is found without help, or left out.
  package struct Fields: Hashable, Sendable, Codable {
    package var title: String?
    package var link: String?
    package var date: String?
    package var summary: String?
    package var image: String?
    package var content: String?

    package init() {}
  }

  /// Addresses of the pages, all of one host; never empty.
  package var pages: [String]
  /// Finds each item on a page.
  package var item: String
  /// What is read inside an item; it has no content.
  package var fields: Fields
  /// What is read on the page of an article that is new; nil when that page is not asked for.
  package var detail: Fields?

  package init(pages: [String], item: String, fields: Fields = Fields(), detail: Fields? = nil) {
    self.pages = pages
    self.item = item
    self.fields = fields
    self.detail = detail
  }
}

/// What is remembered of the pages of a list, to notice when their layout changes.
package struct ListMemory: Hashable, Sendable, Codable {
  /// What a page had when it last had items.
  package struct Page: Hashable, Sendable, Codable {
    package var items: Int
    /// Of those, the ones with a title, with an address, with a date that could be read.
    package var titled: Int
    package var linked: Int
    package var dated: Int

    package init(items: Int, titled: Int, linked: Int, dated: Int) {
      self.items = items
      self.titled = titled
      self.linked = linked
      self.dated = dated
    }

    /// Whether this can be the page it was before: what all the items need has not vanished from all of them.
    package func isBroken(since before: Page?) -> Bool {
      guard items > 0 else { return true }
      guard let before else { return false }
      return titled == 0 && before.titled > 0 || linked == 0 && before.linked > 0
    }

    /// Whether no item has a date any more although all had one.
    package func lostDates(since before: Page?) -> Bool {
      guard let before, before.items > 0, items > 0 else { return false }
      return before.dated == before.items && dated == 0
    }
  }

  /// By address.
  package var pages: [String: Page] = [:]
  /// Articles whose own page has still to be read.
  package var pendingDetails = 0
  /// Whether something was wrong although entries came: it is then looked at again, changed or not.
  package var isTroubled = false

  package init() {}
}
