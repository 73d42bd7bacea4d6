import FeedDomain

/// Fields that are neither texts nor addresses, and what stands in for what at the end of an entry.
extension FeedBuilder {
  mutating func storeRest(_ done: TextCapture) {
    let text = done.text
    switch done.role {
    case .generator: storeGenerator(done, text)
    case .language: storeLanguage(text)
    case .timeToLive: feed.schedule.timeToLive = Int(text).flatMap(Self.minutes)
    case .hour: if let hour = Int(text), (0...24).contains(hour) { addHour(hour) }
    case .day: if let day = Self.weekday(text) { feed.schedule.skipDays.insert(day) }
    case .updatePeriod: feedNotes.updatePeriod = text.lowercased()
    case .updateFrequency: feedNotes.updateFrequency = Int(text)
    default: break
    }
  }

  private mutating func storeGenerator(_ done: TextCapture, _ text: String) {
    let name = text.singleLine.withoutTags.nonEmpty
    if level == .origin {
      origin.generator = name
      origin.generatorURI = done.tag.href
      origin.generatorVersion = done.tag.version?.singleLine
    } else if level == .feed {
      feed.generator = name
      feed.generatorURI = done.tag.href
      feed.generatorVersion = done.tag.version?.singleLine
    }
  }

  private mutating func storeLanguage(_ text: String) {
    guard let language = Self.language(text) else { return }
    switch level {
    case .entry: entry.language = language
    case .origin: origin.language = language
    default:
      feed.language = language
      // RSS gives the language of all its texts in an element.
      if scopes.isEmpty, scope.language == nil { scope.language = language }
    }
  }

  private static func minutes(_ number: Int) -> Duration? {
    (1...527_040).contains(number) ? .seconds(number * 60) : nil
  }

  private mutating func addHour(_ hour: Int) {
    feed.schedule.skipHours.insert(hour % 24)
  }

  private static func weekday(_ name: String) -> Int? {
    let days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
    return days.firstIndex(of: name.lowercased()).map { $0 + 1 }
  }

  // MARK: - Ends

  mutating func finishEntry() {
    let notes = entryNotes
    entry.title = entry.title ?? notes.dublinTitle ?? notes.fallbackTitle
    finishSummary(notes)
    entry.id = entry.id ?? notes.identifier
    if let original = notes.originalLink { entry.link = original }
    if entry.link == nil, let permalink = notes.permalink { usePermalink(permalink) }
    if entry.link == nil, format == .atom, let id = entry.id, let address = WebAddress(id),
      address.isWeb
    {
      entry.link = address.href
    }
    if entry.authors.isEmpty { entry.authors = notes.publishers }
    entry.published = entry.published ?? notes.created
    if !notes.media.isEmpty {
      var known = Set(entry.enclosures.map(\.url))
      entry.enclosures += notes.media.filter { known.insert($0.url).inserted }
    }
    feed.entries.append(entry)
  }

  private mutating func finishSummary(_ notes: EntryNotes) {
    guard entry.summary == nil else { return }
    entry.summary = notes.fallbackSummaries.first
  }

  private mutating func usePermalink(_ permalink: String) {
    // A guid counts as a permanent link by default, but often is just a number.
    guard permalink.contains(":") || permalink.hasPrefix("/") else { return }
    guard let address = resolve(permalink), address.hasPrefixIgnoringCase("http") else { return }
    entry.link = address
  }

  /// Completes the feed when the document has ended.
  mutating func finished() -> ParsedFeed {
    let notes = feedNotes
    feed.title = feed.title ?? notes.dublinTitle ?? notes.fallbackTitle
    feed.description = feed.description ?? notes.fallbackSummaries.first
    feed.updated = notes.buildDate ?? feed.updated
    feed.published = feed.published ?? notes.created
    feed.logo = feed.logo ?? notes.fallbackImage
    if feed.authors.isEmpty { feed.authors = notes.publishers }
    if feed.schedule.timeToLive == nil { feed.schedule.timeToLive = syndicationPeriod(notes) }
    return feed
  }

  /// RSS 1.0 syndication: so many times in a period.
  private func syndicationPeriod(_ notes: EntryNotes) -> Duration? {
    let hours: Int
    switch notes.updatePeriod {
    case "hourly": hours = 1
    case "daily": hours = 24
    case "weekly": hours = 24 * 7
    case "monthly": hours = 24 * 30
    case "yearly": hours = 24 * 365
    default: return nil
    }
    return .seconds(hours * 3600 / max(1, notes.updateFrequency ?? 1))
  }
}
