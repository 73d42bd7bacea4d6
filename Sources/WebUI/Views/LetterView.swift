import FeedDomain

/// An issue of a digest in words, for both bodies of its letter.
struct LetterView: Sendable {
  /// A section of the letter in words.
  struct Part: Sendable {
    let title: String
    let count: String
    let stories: [Numbered]
  }

  /// A story with its number in the letter.
  struct Numbered: Sendable {
    let number: Int
    let story: StoryView
  }

  /// A source in trouble, in words.
  struct Trouble: Sendable {
    let name: String
    let words: String
    let lastRead: String
  }

  /// Entries that are held, in words.
  struct Incident: Sendable {
    let name: String
    let words: String
    let number: String
    let since: String
  }

  let language: String
  let subject: String
  let title: String
  let issue: String
  let hub: String
  let url: String?
  let parts: [Part]
  let isEmpty: Bool
  let troubles: [Trouble]
  let hasTroubles: Bool
  let incidents: [Incident]
  let hasIncidents: Bool
  let owner: [OwnerLine]
  let hasOwner: Bool
  let rights: String?

  init(_ digest: Digest, from profile: HubProfile) {
    let zone = HubZone(profile)
    let composed = zone.time(digest.composed)
    let count = digest.storyCount
    let counted = count == 0 ? "không có tin mới" : "\(count) tin"
    let day = VietnameseDate.weekdayAndDay(composed)
    language = profile.language
    title = Wording.line(digest.edition.title) ?? profile.title
    subject = "\(title), \(day): \(counted)"
    issue = "Số \(digest.number) · \(day) · \(counted)"
    hub = profile.title
    url = LinkTarget(profile.url)?.text
    parts = Self.parts(of: digest, in: zone, of: profile)
    isEmpty = count == 0
    troubles = digest.troubles.map { trouble in
      Trouble(
        name: Wording.line(trouble.sourceName) ?? "—",
        words: TroubleWords.words(for: trouble.report),
        lastRead: trouble.lastSuccess.map { "đọc được lần cuối lúc \(zone.shown($0).shown)" }
          ?? "chưa đọc được lần nào")
    }
    hasTroubles = !troubles.isEmpty
    incidents = digest.incidents.map { incident in
      Incident(
        name: Wording.line(incident.sourceName) ?? "—", words: IncidentWords.words(for: incident),
        number: "\(incident.id.rawValue)", since: zone.shown(incident.opened).shown)
    }
    hasIncidents = !incidents.isEmpty
    owner = OwnerLine.lines(of: profile.contact)
    hasOwner = !owner.isEmpty
    rights = profile.rights.flatMap(Wording.line)
  }

  /// Sections that have something to tell; the stories are numbered through.
  private static func parts(
    of digest: Digest, in zone: HubZone, of profile: HubProfile
  ) -> [Part] {
    var number = 0
    return digest.parts.filter { !$0.stories.isEmpty }.map { part in
      let stories = part.stories.map { story in
        number += 1
        return Numbered(number: number, story: StoryView(story, in: zone, of: profile))
      }
      return Part(
        title: Wording.line(part.section.title) ?? part.section.id.rawValue,
        count: "\(stories.count) tin", stories: stories)
    }
  }
}
