import FeedDomain
import Markup
import VietnameseText

/// What is said of the entries: who they are, and what they are called.
enum EntryChecks {
  static func remarks(_ subject: LintSubject) -> [Remark] {
    var remarks = subject.entries.flatMap { entry, outline in
      identity(entry, outline, subject.feed) + title(entry, outline, subject.feed)
        + persons(entry, outline, subject.feed) + enclosures(outline, subject.feed)
    }
    remarks += repeatedIDs(subject) + repeatedTitles(subject)
    if !subject.entries.isEmpty, subject.feed.entries.allSatisfy(\.categories.isEmpty) {
      remarks.append(Remark(.entryNoCategory, line: subject.entries.first?.outline?.line))
    }
    return remarks
  }

  // MARK: - Identity

  private static func identity(
    _ entry: ParsedEntry, _ outline: FeedOutline.Entry?, _ feed: ParsedFeed
  ) -> [Remark] {
    if entry.title == nil, entry.summary == nil, entry.contents.isEmpty {
      return [Remark(.entryEmpty, line: outline?.line)]
    }
    guard let id = entry.id else {
      let isRequired = feed.format == .atom || feed.isJSONFeed
      return [
        Remark(
          .entryNoID, severity: isRequired ? .error : nil, line: outline?.line,
          entry.title?.value ?? "")
      ]
    }
    guard let field = outline?.first("guid", "id") else { return [] }
    if field.name == "guid", field.attributes["isPermaLink"]?.lowercased() != "false",
      WebAddress(field.text)?.isWeb != true
    {
      return [Remark(.entryIDNoPermalink, line: field.line, id)]
    }
    if feed.format == .atom, WebAddress(field.text) == nil {
      return [Remark(.entryIDNoIRI, line: field.line, field.text)]
    }
    return []
  }

  private static func repeatedIDs(_ subject: LintSubject) -> [Remark] {
    var seen: Set<String> = []
    return subject.entries.compactMap { entry, outline in
      guard let id = entry.id, !seen.insert(id).inserted else { return nil }
      return Remark(.entryIDRepeated, line: outline?.line(of: "guid", "id"), id)
    }
  }

  // MARK: - Titles

  /// Shorter ones are often names, such as UBND or NXB.
  private static let leastCapitals = 15

  private static func title(
    _ entry: ParsedEntry, _ outline: FeedOutline.Entry?, _ feed: ParsedFeed
  ) -> [Remark] {
    let line = outline?.line(of: "title")
    guard let title = entry.title else {
      guard entry.summary != nil || !entry.contents.isEmpty else { return [] }
      // JSON Feed §Items and RSS 2.0 let it go, and microblogs live without.
      let severity: Remark.Severity? = feed.isJSONFeed ? .advice : nil
      return [Remark(.entryNoTitle, severity: severity, line: line, entry.link ?? "")]
    }
    var remarks: [Remark] = []
    if title.kind != .plain, HTMLSurvey(title.value).hasTags {
      let severity: Remark.Severity? = feed.format == .atom ? .advice : nil
      remarks.append(Remark(.entryTitleMarkup, severity: severity, line: line, title.value))
    } else if let field = outline?.first("title"), field.isPlainText(in: feed.format),
      field.text.holdsReference
    {
      remarks.append(Remark(.entryTitleEntity, line: line, field.text))
    }
    let letters = title.value.filter(\.isLetter)
    if letters.count >= leastCapitals, letters.allSatisfy({ !$0.isLowercase }),
      letters.contains(where: \.isUppercase)
    {
      remarks.append(Remark(.entryTitleCapitals, line: line, title.value))
    }
    return remarks
  }

  private static func repeatedTitles(_ subject: LintSubject) -> [Remark] {
    var links: [String: String] = [:]
    return subject.entries.compactMap { entry, outline in
      guard let title = entry.title?.value, let link = entry.link else { return nil }
      let form = Folding.comparisonForm(title)
      guard let other = links[form] else {
        links[form] = link
        return nil
      }
      guard other != link, !form.isEmpty else { return nil }
      return Remark(.entryTitleRepeated, line: outline?.line(of: "title"), title)
    }
  }

  // MARK: - Persons and files

  private static func persons(
    _ entry: ParsedEntry, _ outline: FeedOutline.Entry?, _ feed: ParsedFeed
  ) -> [Remark] {
    if feed.format == .atom, entry.authors.isEmpty, feed.authors.isEmpty,
      entry.origin?.authors.isEmpty ?? true
    {
      return [Remark(.entryNoAuthor, line: outline?.line, entry.title?.value ?? "")]
    }
    if feed.format == .rss, let author = outline?.first("author"), !author.text.isEmpty,
      !author.text.contains("@")
    {
      return [Remark(.authorNoMail, line: author.line, author.text)]
    }
    return []
  }

  private static func enclosures(_ outline: FeedOutline.Entry?, _ feed: ParsedFeed) -> [Remark] {
    guard feed.format == .rss else { return [] }
    return (outline?.fields ?? []).filter { $0.name == "enclosure" }.compactMap { field in
      let missing = ["url", "length", "type"].filter { field.attributes[$0]?.nonEmpty == nil }
      guard !missing.isEmpty else { return nil }
      return Remark(
        .enclosureIncomplete, line: field.line,
        (field.attributes["url"] ?? "") + " – " + missing.joined(separator: ", ") + "?")
    }
  }
}

extension FeedOutline.Field {
  /// Whether the format says that the text is no HTML.
  fileprivate func isPlainText(in format: ParsedFeed.Format) -> Bool {
    format != .atom || ["text", ""].contains(attributes["type"] ?? "")
  }
}

extension String {
  /// Whether there is still a reference such as `&quot;` or `&#8211;` in a text whose references were resolved.
  fileprivate var holdsReference: Bool {
    var rest = utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      rest = rest[rest.index(after: start)...]
      let name = rest.prefix { byte in
        byte == UInt8(ascii: "#") || (0x30...0x39).contains(byte)
          || (0x61...0x7A).contains(byte | 0x20)
      }
      if name.count >= 2, name.count <= 8, rest[name.endIndex...].first == UInt8(ascii: ";") {
        return true
      }
    }
    return false
  }
}
