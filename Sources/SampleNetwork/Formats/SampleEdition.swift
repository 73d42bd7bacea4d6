import Foundation

/// What a site publishes at a moment, with every address and date worked out; the writers turn it into bytes.
struct SampleEdition: Sendable {
  /// A story as a feed lists it.
  struct Item: Sendable {
    let story: SampleStory
    let link: String
    /// The site's own name for the entry.
    let guid: String
    let isPermalink: Bool
    let published: SampleDate
  }

  let site: SampleSite
  /// Address of the site, without a slash at the end.
  let base: String
  let items: [Item]
  let updated: SampleDate

  /// `bases` are the addresses of all sites by their ids.
  init(_ site: SampleSite, bases: [String: String], now: Date, isSecondDay: Bool) {
    self.site = site
    let base = bases[site.id] ?? ""
    self.base = base
    let stories = site.stories(onSecondDay: isSecondDay)
    items = stories.map { story in
      let own = base + site.path(of: story) + site.drift(onSecondDay: isSecondDay)
      let published = SampleDate(SampleEdition.date(of: story, now: now))
      guard let origin = SampleEdition.origin(of: story, bases: bases) else {
        return Item(story: story, link: own, guid: own, isPermalink: true, published: published)
      }
      return Item(
        story: story, link: origin + "?utm_source=\(site.id)&utm_medium=rss&utm_campaign=lien-ket",
        guid: "\(site.id)-\(story.number)", isPermalink: false, published: published)
    }
    let newest = stories.filter { $0.hoursAgo > 0 }.map(\.hoursAgo).min() ?? 0
    updated = SampleDate(now.addingTimeInterval(TimeInterval(-newest * 3600)))
  }

  static func date(of story: SampleStory, now: Date) -> Date {
    // Nobody publishes on the full hour: the number of the story gives its minutes.
    now.addingTimeInterval(TimeInterval(-story.hoursAgo * 3600 + story.number % 59 * 60))
  }

  private static func origin(of story: SampleStory, bases: [String: String]) -> String? {
    guard let source = story.takenFrom,
      let site = SampleSite.all.first(where: { $0.id == source.site }),
      let base = bases[site.id],
      let original = site.stories(onSecondDay: true).first(where: { $0.number == source.number })
    else { return nil }
    return base + site.path(of: original)
  }

  /// The feed of the site.
  var feed: LoopbackAnswer {
    switch site.format {
    case .wordPress: answer(RSSWriter.wordPress(self), "application/rss+xml; charset=UTF-8")
    case .plainRSS: answer(RSSWriter.plain(self), "application/rss+xml; charset=utf-8")
    case .vietnameseDates: answer(RSSWriter.vietnamese(self), "text/xml")
    case .atomHTML: answer(AtomWriter.document(self, isXHTML: false), "application/atom+xml")
    case .atomXHTML: answer(AtomWriter.document(self, isXHTML: true), "application/atom+xml")
    case .rdf: answer(RDFWriter.document(self), "application/rdf+xml")
    case .jsonFeed: answer(JSONFeedWriter.document(self), "application/feed+json")
    case .brokenRSS: answer(RSSWriter.broken(self), "text/html; charset=utf-8")
    case .webPages: answer(ListPageWriter.document(self), "text/html; charset=utf-8")
    case .legacyRSS:
      answer(Windows1258.encoded(RSSWriter.legacy(self)), "text/xml; charset=windows-1258")
    }
  }

  private func answer(_ text: String, _ type: String) -> LoopbackAnswer {
    answer(Array(text.utf8), type)
  }

  private func answer(_ body: [UInt8], _ type: String) -> LoopbackAnswer {
    switch site.manner {
    case .forgetful, .down: .document(body, type: type)
    case .good:
      .document(
        body, type: type, entityTag: "\"\(site.id)-\(items.first?.story.number ?? 0)\"",
        lastModified: updated.http)
    }
  }
}
