import FeedDomain

/// What stands around the matter of a page, in words.
struct FrameView: Sendable {
  /// What one page says of itself to its frame.
  struct Heading: Sendable {
    var title: String
    /// Set when the title is in another language than the page.
    var titleLanguage: String?
    var description: String
    var tagline: String?
    /// Of Open Graph.
    var kind = "website"
    var feeds: [FeedAddressView] = []
    /// Whether the page lists stories, whose titles lead to where they come from.
    var hasStories = false
    /// A line for the foot of the page.
    var note: String?

    init(_ title: String, description: String) {
      self.title = title
      self.description = description
    }
  }

  /// A page that the navigation offers.
  struct Entry: Sendable {
    let title: String
    let href: String
    let isHere: Bool
  }

  let language: String
  let siteTitle: String
  let pageTitle: String
  let titleLanguage: String?
  let fullTitle: String
  let description: String
  let kind: String
  let tagline: String?
  /// Absolute; nil while the hub's own address is not known.
  let address: String?
  let isFront: Bool
  let root: String
  let feeds: [FeedAddressView]
  let navigation: [Entry]
  let hasNavigation: Bool
  let owner: [OwnerLine]
  let hasOwner: Bool
  let rights: String?
  let hasStories: Bool
  let note: String?
  let updated: ShownTime?

  init(_ frame: SiteFrame, _ heading: Heading) {
    let hub = frame.hub
    isFront = frame.path == SitePath.front
    root = SitePath.root(from: frame.path)
    language = hub.language
    siteTitle = hub.title
    pageTitle = heading.title
    titleLanguage = heading.titleLanguage
    fullTitle = isFront ? hub.title : "\(heading.title) – \(hub.title)"
    description = heading.description
    kind = heading.kind
    tagline = heading.tagline
    address = LinkTarget(hub.url + (isFront ? "" : frame.path))?.text
    feeds = heading.feeds.isEmpty ? [FeedAddressView(allOf: hub)] : heading.feeds
    let up = root
    navigation = frame.navigation.map { link in
      Entry(title: link.title, href: up + link.path, isHere: link.path == frame.path)
    }
    hasNavigation = !navigation.isEmpty
    owner = OwnerLine.lines(of: hub.contact)
    hasOwner = !owner.isEmpty
    rights = hub.rights.flatMap(Wording.line)
    hasStories = heading.hasStories
    note = heading.note
    updated = frame.updated.map(HubZone(hub).shown)
  }
}

/// The address of a feed, as pages show it and as their head tells it to programs.
struct FeedAddressView: Sendable {
  let title: String
  let format: String
  let type: String
  let href: String

  init(_ link: FeedLink, of title: String) {
    self.title = title
    format = link.format.name
    type = link.format.mediaType
    href = link.url
  }

  /// The feed of everything, for pages that have none of their own.
  init(allOf hub: HubProfile) {
    self.init(FeedLink(.atom, hub.url + "feeds/all.atom"), of: hub.title)
  }

  /// Takes an address relative to the page.
  init(atom href: String, of title: String) {
    self.init(FeedLink(.atom, href), of: title)
  }
}

extension FeedFormat {
  /// What people call it.
  fileprivate var name: String {
    switch self {
    case .atom: "Atom"
    case .rss: "RSS"
    case .json: "JSON Feed"
    }
  }
}
