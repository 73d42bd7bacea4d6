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

  /// The box for editors: what they are told, in groups.
  struct Box: Sendable {
    let title: String
    let groups: [Group]

    /// What is told of one kind, and what an editor can do about it.
    struct Group: Sendable {
      let title: String
      let lines: [Line]
      var remedy: String?
    }

    /// Who or what is meant, and what is to be known of it.
    struct Line: Sendable {
      let name: String
      let words: String
      var link: String?
    }
  }

  let words: LetterWords
  let language: String
  let subject: String
  let title: String
  let issue: String
  let hub: String
  let url: String?
  let parts: [Part]
  let isEmpty: Bool
  let noNews: String
  let box: Box?
  let owner: [OwnerLine]
  let rights: String?
  let sourceLabel: String
  let alsoBy: String
  let automatic: String
  /// How the letters to its reader are ended; nil for an issue that is not mailed.
  let ending: Ending?

  /// What leads from the page of an issue to all of them.
  private(set) var issues: Issues?

  /// The address of the list of all issues, and what leads there.
  struct Issues: Sendable {
    let name: String
    let address: String
  }

  mutating func addIssues(of profile: HubProfile) {
    issues = LinkTarget(profile.url + SitePath.digests(part: 1)).map {
      Issues(name: words.allIssues, address: $0.text)
    }
  }

  /// Why a letter comes, and the address that ends them.
  struct Ending: Sendable {
    let why: String
    let stop: String
    let address: String
  }

  init(_ digest: Digest, from profile: HubProfile, in language: LetterLanguage, isMailed: Bool) {
    let words = LetterWords(language: language)
    let count = digest.storyCount
    let day = words.day(digest.day)
    self.words = words
    self.language = language == .vi ? "vi" : "en"
    title = Wording.line(digest.edition.title) ?? profile.title
    subject = "\(title), \(day): \(words.counted(count))"
    issue = "\(words.issue(digest.number)) · \(day) · \(words.counted(count))"
    hub = profile.title
    url = LinkTarget(profile.url)?.text
    parts = Self.parts(of: digest, of: profile, words)
    isEmpty = count == 0
    noNews = words.noNews
    box = DeskBox(words: words, profile: profile).box(digest.desk)
    owner = OwnerLine.lines(of: profile.contact, in: language)
    rights = profile.rights.flatMap(Wording.line)
    sourceLabel = words.source
    alsoBy = words.alsoBy
    automatic = words.automatic
    ending =
      isMailed
      ? Ending(
        why: words.why(title), stop: words.stop,
        address: LetterAddress.unsubscribing(LetterAddress.token, at: profile)) : nil
  }

  /// Sections that have something to tell; the stories are numbered through.
  private static func parts(
    of digest: Digest, of profile: HubProfile, _ words: LetterWords
  ) -> [Part] {
    let zone = HubZone(profile)
    // Beside the words of the letter, another language is a foreign one.
    var own = profile
    own.language = words.language.rawValue
    var number = 0
    return digest.parts.filter { !$0.stories.isEmpty }.map { part in
      let stories = part.stories.map { story in
        number += 1
        return Numbered(
          number: number, story: StoryView(story, in: zone, of: own))
      }
      return Part(
        title: Wording.line(part.section.title) ?? part.section.id.rawValue,
        count: words.counted(stories.count), stories: stories)
    }
  }
}
