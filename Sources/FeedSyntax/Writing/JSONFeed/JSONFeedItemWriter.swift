import FeedDomain
import Foundation
import Markup

/// Writes the stories of one feed as its items.
struct JSONFeedItemWriter {
  private let feed: MergedFeed
  private let language: LanguageTag?
  private var filing: StoryFiling

  init(feed: MergedFeed, language: LanguageTag?) {
    self.feed = feed
    self.language = language
    filing = StoryFiling(feed)
  }

  mutating func write(_ story: Story, to json: inout JSONWriter) {
    let article = story.lead.article
    json.beginObject()
    // The Atom id, so that a reader who changes the format knows every item again.
    json.member("id", story.entryID)
    let link = article.link.flatMap { LinkTarget($0) }
    json.member("url", link?.text)
    json.member("title", VisibleText.line(story.title) ?? EntryBody.untitled)
    let foreign = LanguageTag.foreign(article.language, in: language)
    let credit = CreditLine(story, link: link, language: foreign == nil ? nil : language)
    let body = EntryBody(article, credit: credit)
    json.member("content_html", body.shown)
    json.member("summary", article.summary.flatMap { VisibleText.line($0) })
    if story.published >= AtomStamp.earliest {
      json.member("date_published", AtomStamp(story.published).text)
    }
    if story.updated > max(story.published, AtomStamp.earliest) {
      json.member("date_modified", AtomStamp(story.updated).text)
    }
    Self.write(authors: CreditedPerson.authors(of: story.lead, in: feed), to: &json)
    writeTags(of: story, to: &json)
    json.member("language", foreign?.text)
    writeFiles(article.enclosures, to: &json)
    writeOrigin(of: story, to: &json)
    json.endObject()
  }

  static func write(authors: [CreditedPerson], to json: inout JSONWriter) {
    json.key("authors")
    json.beginArray()
    for author in authors {
      json.beginObject()
      json.member("name", author.name)
      json.member("url", author.uri?.text)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func writeTags(of story: Story, to json: inout JSONWriter) {
    var seen: Set<String> = []
    let tags = filing.categories(of: story).map { $0.label ?? $0.term }
    json.key("tags")
    json.beginArray()
    for tag in tags where seen.insert(tag).inserted { json.string(tag) }
    json.endArray()
  }

  /// A file without a media type cannot be told: the member is required.
  private func writeFiles(_ claimed: [ParsedEnclosure], to json: inout JSONWriter) {
    var seen: Set<LinkTarget> = []
    let files = claimed.compactMap { file -> (LinkTarget, String, Int?)? in
      guard let address = LinkTarget(file.url), seen.insert(address).inserted else { return nil }
      let type = file.type.flatMap { MediaTypeSyntax.isMediaType($0) ? $0 : nil }
      return (address, type ?? "application/octet-stream", file.length)
    }
    guard !files.isEmpty else { return }
    json.key("attachments")
    json.beginArray()
    for (address, type, length) in files {
      json.beginObject()
      json.member("url", address.text)
      json.member("mime_type", type)
      if let length, length > 0 {
        json.key("size_in_bytes")
        json.integer(length)
      }
      json.endObject()
    }
    json.endArray()
  }

  /// `_feedhub`: where it was taken from, who else tells it, and the section it is filed under.
  private func writeOrigin(of story: Story, to json: inout JSONWriter) {
    json.key("_feedhub")
    json.beginObject()
    json.member("section", story.decision.section.rawValue)
    json.key("source")
    write(story.lead, to: &json)
    if !story.copies.isEmpty {
      json.key("also")
      json.beginArray()
      for copy in story.copies { write(copy, to: &json) }
      json.endArray()
    }
    json.endObject()
  }

  private func write(_ article: StoryArticle, to json: inout JSONWriter) {
    json.beginObject()
    json.member("name", VisibleText.line(article.sourceName) ?? "—")
    json.member("url", article.article.link.flatMap { LinkTarget($0) }?.text)
    json.member("feed_url", article.feed?.selfLink.flatMap { LinkTarget($0) }?.text)
    json.endObject()
  }
}
