import FeedDomain
import Foundation
import Markup
import VietnameseText

/// The ends of fields: where their text belongs.
extension FeedBuilder {
  mutating func finishCapture() {
    guard var done = capture.take() else { return }
    store(done)
    swap(&done.bytes, &buffer)
  }

  private mutating func store(_ done: TextCapture) {
    switch done.role {
    case .title, .dublinTitle, .mediaTitle, .subtitle, .rights, .summary, .description,
      .fallbackSummary, .content, .encoded, .body:
      store(text: parsedText(done), role: done.role)
    case .deletionComment: deletion.comment = done.text.nonEmpty
    case .published, .updated, .created, .dublinDate, .buildDate: store(date: done)
    case .link, .originalLink, .comments, .license, .commentFeed, .imageURL, .logo, .icon:
      store(address: done)
    case .guid, .id, .identifier: store(id: done)
    case .name, .email, .uri: store(personal: done)
    case .category, .subject, .keywords: store(category: done)
    case .source: storeSource(done)
    default: storeRest(done)
    }
  }

  // MARK: - Texts

  private mutating func parsedText(_ done: TextCapture) -> ParsedText {
    var value = done.text
    var kind = ParsedText.Kind.plain
    switch done.form {
    case .plain, .token:
      if done.hasMarkup {
        kind = .xhtml
      } else if done.mediaType == nil, Self.mayBeHTML(done.role), format != .atom,
        HTMLGuess.looksLikeHTML(done.bytes)
      {
        kind = .html
      }
    case .html: kind = done.hasMarkup ? .xhtml : .html
    case .xhtml: kind = .xhtml
    case .base64:
      if let decoded = Base64.decode(done.bytes) {
        value = String(decoding: decoded, as: UTF8.self).trimmed
        kind = .html
      }
    }
    if repairsMisreadText, let better = Mojibake.repaired(value) {
      value = better
      note(misread: done.text)
    }
    if Self.isLine(done.role) { value = value.singleLine }
    var text = ParsedText(value, kind: kind, language: done.language, base: done.base)
    text.mediaType = done.mediaType
    return text
  }

  private static func isLine(_ role: FeedRole) -> Bool {
    switch role {
    case .title, .dublinTitle, .mediaTitle, .source: true
    default: false
    }
  }

  /// One remark is enough: where one text is misread, most are.
  private mutating func note(misread text: String) {
    guard feed.remarks.isEmpty else { return }
    feed.remarks.append(
      Remark(rule: "text-misread", severity: .error, evidence: String(text.prefix(40))))
  }

  private static func mayBeHTML(_ role: FeedRole) -> Bool { role != .deletionComment }

  private mutating func store(text: ParsedText, role: FeedRole) {
    guard !text.value.isEmpty else { return }
    switch level {
    case .entry: store(entryText: text, role)
    case .origin: store(originText: text, role)
    default: store(feedText: text, role)
    }
  }

  private mutating func store(entryText text: ParsedText, _ role: FeedRole) {
    switch role {
    case .title: if entry.title == nil { entry.title = text }
    case .dublinTitle: entryNotes.dublinTitle = text
    case .mediaTitle: entryNotes.fallbackTitle = entryNotes.fallbackTitle ?? text
    case .description, .summary, .subtitle: store(summary: text, role)
    case .fallbackSummary: entryNotes.fallbackSummaries.append(text)
    case .rights: if entry.rights == nil { entry.rights = text }
    default: entry.contents.append(text)
    }
  }

  /// An item with both `description` and `summary` has the excerpt first and the text second.
  private mutating func store(summary text: ParsedText, _ role: FeedRole) {
    if entry.summary == nil {
      entry.summary = text
      entryNotes.summaryRole = role
    } else if role != entryNotes.summaryRole {
      entry.contents.append(text)
    }
  }

  private mutating func store(feedText text: ParsedText, _ role: FeedRole) {
    switch role {
    case .title: if feed.title == nil { feed.title = text }
    case .dublinTitle: feedNotes.dublinTitle = text
    case .mediaTitle: feedNotes.fallbackTitle = feedNotes.fallbackTitle ?? text
    case .description, .subtitle: if feed.description == nil { feed.description = text }
    case .fallbackSummary, .summary: feedNotes.fallbackSummaries.append(text)
    case .rights: if feed.rights == nil { feed.rights = text }
    default: break
    }
  }

  private mutating func store(originText text: ParsedText, _ role: FeedRole) {
    switch role {
    case .title, .dublinTitle: if origin.title == nil { origin.title = text }
    case .description, .subtitle: if origin.description == nil { origin.description = text }
    case .rights: if origin.rights == nil { origin.rights = text }
    default: break
    }
  }

  // MARK: - Dates

  private mutating func store(date done: TextCapture) {
    let claimed = done.text
    guard !claimed.isEmpty else { return }
    let date = dates.claim(claimed, near: reference)
    switch (level, done.role) {
    case (.entry, .published): entry.published = better(date, entry.published)
    case (.entry, .updated), (.entry, .dublinDate), (.entry, .buildDate):
      entry.updated = better(date, entry.updated)
    case (.entry, _): entryNotes.created = date
    case (.origin, .published): origin.published = date
    case (.origin, _): origin.updated = date
    case (_, .published): feed.published = better(date, feed.published)
    case (_, .buildDate): feedNotes.buildDate = better(date, feedNotes.buildDate)
    case (_, .created): feedNotes.created = date
    default: feed.updated = better(date, feed.updated)
    }
  }

  /// The time of the document, by which a date without a year is understood.
  private var reference: Date? {
    feedNotes.buildDate?.instant ?? feed.updated?.instant ?? feed.published?.instant
      ?? feed.entries.last?.published?.instant
  }

  /// The later element counts, unless it says nothing.
  private func better(_ new: ParsedDate, _ old: ParsedDate?) -> ParsedDate {
    guard let old, new.instant == nil, old.instant != nil else { return new }
    return old
  }

  // MARK: - People and categories

  private mutating func store(personal done: TextCapture) {
    let text = done.text.singleLine
    guard !text.isEmpty else { return }
    switch done.role {
    case .name: person.value.name = text
    case .email: person.value.email = text
    default: person.value.uri = resolve(text)
    }
    person.hasParts = true
  }

  private mutating func store(category done: TextCapture) {
    if done.role == .keywords {
      for part in done.text.singleLine.split(separator: ",") {
        add(ParsedCategory(term: String(part).trimmed))
      }
      return
    }
    let term = (done.tag.term ?? done.text).singleLine
    add(
      ParsedCategory(
        term: term, scheme: done.tag.scheme?.singleLine, label: done.tag.label?.singleLine))
  }

  mutating func add(_ category: ParsedCategory) {
    guard !category.term.isEmpty || category.scheme != nil || category.label != nil else { return }
    switch level {
    case .entry: entry.categories.appendOnce(category)
    case .origin: origin.categories.append(category)
    default: feed.categories.appendOnce(category)
    }
  }

  private mutating func storeSource(_ done: TextCapture) {
    if !done.text.isEmpty { origin.title = parsedText(done) }
    if origin.title != nil || origin.link != nil { entry.origin = origin }
  }

  private mutating func store(id done: TextCapture) {
    guard let id = done.text.nonEmpty else { return }
    switch (level, done.role) {
    case (.entry, .identifier): entryNotes.identifier = id
    case (.entry, .guid):
      entry.id = id
      if done.tag.isPermaLink { entryNotes.permalink = id }
    case (.entry, _): entry.id = absoluteID(id)
    case (.origin, _): origin.id = absoluteID(id)
    case (_, .identifier): break
    default: feed.id = absoluteID(id)
    }
  }

  /// An id is kept byte for byte, but for a path, which would name the entries of half the web, and
  /// for one that the document itself gives a base.
  private func absoluteID(_ id: String) -> String {
    let isRelative = id.utf8.first == UInt8(ascii: "/") || hasOwnBase && WebAddress(id) == nil
    return isRelative ? resolve(id) ?? id : id
  }
}
