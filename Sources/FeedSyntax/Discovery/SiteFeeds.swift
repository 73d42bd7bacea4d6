package import FeedDomain
import Markup

/// Where the feeds of a site may be: what its server and its page say, and what its program is known to do.
///
/// Pure.
package struct SiteFeeds: Hashable, Sendable {
  /// An address that may be that of a feed.
  package struct Candidate: Hashable, Sendable {
    /// What speaks for an address, best first.
    package enum Origin: Int, Hashable, Sendable, Comparable {
      /// The server or the page declares it.
      case announced
      /// The page links to it, and it looks like a feed.
      case linked
      /// The site's program keeps a feed there as it is delivered.
      case system
      /// The page links to it, and the link speaks of feeds.
      case named
      /// It is declared or linked, and tells of comments.
      case comments
      /// Some programs keep a feed there.
      case usual

      package static func < (left: Origin, right: Origin) -> Bool { left.rawValue < right.rawValue }

      /// Whether the site itself names the address.
      package var isOfSite: Bool { self == .announced || self == .linked || self == .comments }
    }

    package var address: String
    package var origin: Origin
    package var title: String?
  }

  /// Likeliest first, each address once.
  package var candidates: [Candidate]
  package var system: SiteSystem?

  /// Where WordPress, NukeViet, Drupal, Joomla, DotNetNuke and hand-made portals keep a feed by default.
  private static let usualPaths = [
    "feed/", "rss/", "rss.xml", "feed.xml", "atom.xml", "news/rss/", "?feed=rss2",
    "index.php?format=feed&type=rss", "rss.aspx",
  ]

  package init(of page: FetchedDocument) {
    let links = FeedLinks.scan(page.body, at: page.facts.finalURL)
    let bytes = PageBytes(page.body)
    system = SiteSystem.of(bytes)
    let fields = page.facts.linkFields.compactMap { LinkField($0) }
    let rest = Self.restRoot(fields, at: page.facts.finalURL) ?? links.restRoot
    // The root of its API is that of a WordPress site, also where the page is one of many below it.
    let home = rest.flatMap(WordPressPosts.site) ?? links.base ?? page.facts.finalURL
    var guesses = Self.guesses(system?.paths(on: bytes) ?? [], .system, from: home)
    if system == .wordPress, let posts = WordPressPosts.address(root: rest, site: home) {
      guesses.append(Candidate(address: posts, origin: .system))
    }
    let all =
      Self.announced(fields, at: page.facts.finalURL) + Self.declared(links) + guesses
      + links.pages.map { Candidate(address: $0, origin: .named) }
      + Self.guesses(Self.usualPaths, .usual, from: page.facts.finalURL)
    candidates = Self.ordered(all, besides: page.facts.finalURL)
  }

  /// The feeds that a page itself declares or links to, likeliest first.
  package static func declared(on page: [UInt8], at url: String) -> [String] {
    ordered(declared(FeedLinks.scan(page, at: url)), besides: url).map(\.address)
  }

  /// Stable, so that the order of the page decides among equals.
  private static func ordered(_ candidates: [Candidate], besides page: String) -> [Candidate] {
    var seen: Set<String> = [page]
    return candidates.enumerated()
      .sorted { ($0.element.origin, $0.offset) < ($1.element.origin, $1.offset) }
      .map(\.element).filter { seen.insert($0.address).inserted }
  }

  // MARK: - What the site says

  /// Feeds in `Link` fields: only with the type of one, since `alternate` may be another language.
  private static func announced(_ fields: [LinkField], at page: String) -> [Candidate] {
    fields.compactMap { field in
      guard field.relations.contains("alternate") || field.relations.contains("feed"),
        let type = field.type, FeedLinks.isFeedType(type),
        let address = web(field.target, from: page)
      else { return nil }
      return candidate(address, title: field.title, origin: .announced)
    }
  }

  private static func declared(_ links: FeedLinks) -> [Candidate] {
    links.candidates.map { link in
      switch link.origin {
      case .announced: candidate(link.href, title: link.title, origin: .announced)
      case .linked: candidate(link.href, title: link.title, origin: .linked)
      case .comments: Candidate(address: link.href, origin: .comments, title: link.title)
      }
    }
  }

  private static func candidate(
    _ address: String, title: String?, origin: Candidate.Origin
  ) -> Candidate {
    let isComments = FeedMerit.isAboutComments(address: address, title: title)
    return Candidate(address: address, origin: isComments ? .comments : origin, title: title)
  }

  private static func restRoot(_ fields: [LinkField], at page: String) -> String? {
    fields.first { $0.relations.contains("https://api.w.org/") }
      .flatMap { web($0.target, from: page) }
  }

  // MARK: - What programs do

  /// Paths of a program below the page's own folder, and below the root where that is another one.
  private static func guesses(
    _ paths: [String], _ origin: Candidate.Origin, from page: String
  ) -> [Candidate] {
    paths.flatMap { path in
      (origin == .system ? [path, "/" + path] : ["/" + path]).compactMap { reference in
        web(reference, from: page).map { Candidate(address: $0, origin: origin) }
      }
    }
  }

  private static func web(_ reference: String, from base: String?) -> String? {
    guard let address = WebAddress.resolve(reference, against: base),
      WebAddress(address)?.isWeb == true
    else { return nil }
    return address
  }
}
