/// What an OPML document lists: feeds, each in the folders it lies in.
package struct OPMLList: Hashable, Sendable {
  /// One feed of the list.
  package struct Feed: Hashable, Sendable {
    package var title: String?
    package var xmlURL: String
    package var htmlURL: String?
    /// Titles of the folders, outermost first.
    package var path: [String]
    package var categories: [String]

    package init(
      title: String? = nil, xmlURL: String, htmlURL: String? = nil, path: [String] = [],
      categories: [String] = []
    ) {
      self.title = title
      self.xmlURL = xmlURL
      self.htmlURL = htmlURL
      self.path = path
      self.categories = categories
    }
  }

  package var title: String?
  package var feeds: [Feed]

  package init(title: String? = nil, feeds: [Feed] = []) {
    self.title = title
    self.feeds = feeds
  }

  /// The list as a JSON object in UTF-8.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("title", title)
    writer.key("feeds")
    writer.beginArray()
    for feed in feeds {
      writer.beginObject()
      writer.member("title", feed.title)
      writer.member("xmlUrl", feed.xmlURL)
      writer.member("htmlUrl", feed.htmlURL)
      writer.key("path")
      writer.beginArray()
      for folder in feed.path { writer.string(folder) }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }
}
