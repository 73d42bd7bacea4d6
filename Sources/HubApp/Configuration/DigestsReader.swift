import FeedDomain

/// Reads the block `digests:`.
enum DigestsReader {
  /// The editions; a daily one of all sections when none is given.
  static func editions(
    _ node: ConfigurationNode?, sections known: [SectionID]
  ) -> [EditionProfile] {
    guard let node else {
      return [EditionProfile(id: "daily", title: "Điểm tin hằng ngày", sections: known)]
    }
    var editions: [EditionProfile] = []
    for member in node.members {
      member.checkKeys()
      let id = HubReader.required("id", of: member)
      if !id.isEmpty, !SourceID.isValid(id) {
        member.note("the digest id “\(id)” may only have a–z, 0–9 and single hyphens")
      }
      if editions.contains(where: { $0.id == id }) {
        member.note("the digest “\(id)” is given twice")
      }
      editions.append(edition(id, member, sections: known))
    }
    return editions
  }

  private static func edition(
    _ id: String, _ node: ConfigurationNode, sections known: [SectionID]
  ) -> EditionProfile {
    var edition = EditionProfile(
      id: id, title: HubReader.required("title", of: node),
      sections: sections(node.child("sections"), known: known))
    edition.places = node.child("places")?.provinces ?? []
    edition.topics = node.child("topics")?.topics ?? []
    edition.words = node.child("words")?.texts ?? []
    edition.order = choice(node.child("order"), otherwise: .newest)
    edition.maximum = node.child("maximum")?.number(in: 1...1000)
    edition.language = choice(node.child("language"), otherwise: .vi)
    edition.whenEmpty = choice(node.child("empty"), otherwise: .silent)
    if let days = node.child("days") { edition.weekdays = weekdays(days) }
    if let holidays = node.child("holidays") { edition.holidays = Self.holidays(holidays) }
    return edition
  }

  private static func sections(
    _ node: ConfigurationNode?, known: [SectionID]
  ) -> [SectionID] {
    guard let node, node.texts != ["all"] else { return known }
    let sections = node.texts.map { SectionID($0) }
    for section in sections where !known.contains(section) {
      node.note("there is no section “\(section.rawValue)”")
    }
    return sections
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: ConfigurationNode?, otherwise: Choice
  ) -> Choice where Choice.RawValue == String {
    guard let node, let text = node.text else { return otherwise }
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: " or ")
      node.note("\(node.path) has to be \(known)")
      return otherwise
    }
    return choice
  }

  /// Days of the week by the first three letters of their English names.
  private static func weekdays(_ node: ConfigurationNode) -> Set<Int> {
    let names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
    let days = node.texts.compactMap { text -> Int? in
      guard let place = names.firstIndex(of: text.lowercased()) else {
        node.note("“\(text)” is no day of the week; they are \(names.joined(separator: ", "))")
        return nil
      }
      return place + 1
    }
    if days.isEmpty { node.note("\(node.path) needs at least one day") }
    return Set(days)
  }

  private static func holidays(_ node: ConfigurationNode) -> Set<CalendarDay> {
    Set(
      node.texts.compactMap { text in
        guard let day = CalendarDay(text) else {
          node.note("“\(text)” is no day such as 2026-09-02")
          return nil
        }
        return day
      })
  }
}
