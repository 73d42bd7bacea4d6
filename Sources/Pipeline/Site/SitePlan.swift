import Curation
import FeedDomain
import Foundation

/// Where the pages of the site lie, what leads to them, and what stands around each.
///
/// Pure.
struct SitePlan: Sendable {
  /// Stories on a page at most, so that a page stays below 100 KB.
  static let storiesOnPage = 40
  /// Stories of one file of the sitemap: far below the 50,000 of the protocol, since one change writes a file anew.
  static let storiesInSitemap: Int64 = 5000
  /// Sources on a page of their list.
  static let sourcesOnPage = 400

  /// Issues on a page of their list.
  static let issuesOnPage = 400

  let publication: Publication
  var editions: [EditionProfile] = []

  var hub: HubProfile { publication.hub }
  var zone: TimeZone { TimeZone(identifier: hub.timeZone) ?? .gmt }

  /// What every page offers besides the front page, to which its head leads; none leads to the desk.
  var navigation: [PageLink] {
    publication.publicSections.map { PageLink($0.title, SitePath.section($0.id)) }
      + [
        PageLink("Điểm tin", SitePath.digests(part: 1)), PageLink("Theo tháng", SitePath.months),
        PageLink("Nguồn tin", SitePath.sources(part: 1)),
        PageLink("Kênh tin", SitePath.feeds), PageLink("Tình trạng", SitePath.status),
        PageLink("Giới thiệu", SitePath.about),
      ]
  }

  func frame(_ path: String, updated: Date? = nil) -> SiteFrame {
    SiteFrame(hub: hub, path: path, navigation: navigation, updated: updated)
  }

  func title(of stale: StaleCollection) -> String {
    publication.name(of: stale.collection, sourceName: stale.sourceName) ?? "Tất cả các mục"
  }

  func collectionPage(of stale: StaleCollection, _ stories: [Story]) -> CollectionPage {
    let path = SitePath.page(of: stale.collection)
    return CollectionPage(
      frame: frame(path, updated: stories.map(\.updated).max()), title: title(of: stale),
      introduction: Self.introduction(of: stale.collection), stories: stories,
      feeds: feeds(of: stale.collection), related: [PageLink("Tin theo tháng", SitePath.months)])
  }

  private static func introduction(of collection: StoryCollection) -> String {
    switch collection {
    case .all, .section: "Các tin mới nhất, mỗi tin một lần, kèm tên mọi đơn vị đã đưa tin."
    case .source: "Những tin đơn vị này đã đưa, trước hay sau các đơn vị khác."
    case .place: "Tin của các thư viện ở đây và tin từ nơi khác viết về nơi này."
    case .topic: "Tin theo chủ đề, của mọi đơn vị."
    case .search: "Tin mới nhất tìm được theo những từ khóa và điều kiện đã lưu."
    }
  }

  func feeds(of collection: StoryCollection) -> [FeedLink] {
    FeedFormat.allCases.map { format in
      FeedLink(format, hub.url + Publication.path(of: collection, .public, format).name)
    }
  }

  func storyPage(of story: Story) -> StoryPage {
    let section = story.decision.section
    let title = publication.name(of: .section(section), sourceName: nil) ?? section.rawValue
    let filed = story.facets.compactMap(Self.collection)
    func links(_ collections: [StoryCollection]) -> [PageLink] {
      var told: Set<StoryCollection> = []
      return collections.filter { told.insert($0).inserted }.map {
        PageLink(publication.name(of: $0, sourceName: nil) ?? $0.name, SitePath.page(of: $0))
      }
    }
    return StoryPage(
      frame: frame(SitePath.story(story.id), updated: story.updated), story: story,
      section: PageLink(title, SitePath.section(section)),
      places: links(filed.filter { if case .place = $0 { true } else { false } }),
      topics: links(filed.filter { if case .topic = $0 { true } else { false } }))
  }

  private static func collection(of facet: StoryFacet) -> StoryCollection? {
    switch facet.kind {
    case .place: .place(facet.filed)
    case .topic: StoryTopic(rawValue: facet.filed).map { .topic($0) }
    }
  }

  func retractedPage(of gone: GoneStory) -> RetractedPage {
    RetractedPage(
      frame: frame(SitePath.story(gone.id)), when: gone.gone, reason: gone.reason,
      successor: gone.successor.map { PageLink($0.title, SitePath.story($0.id)) })
  }

  func monthPage(_ month: SiteMonth, part: Int, of parts: Int, _ stories: [Story]) -> CollectionPage
  {
    let path = SitePath.month(month, part: part)
    let title = "Tháng \(month.month)/\(month.year)"
    var related = [PageLink("Các tháng khác", SitePath.months)]
    if part > 1 {
      related.append(PageLink("Phần \(part - 1)", SitePath.month(month, part: part - 1)))
    }
    if part < parts {
      related.append(PageLink("Phần \(part + 1)", SitePath.month(month, part: part + 1)))
    }
    return CollectionPage(
      frame: frame(path, updated: stories.map(\.updated).max()),
      title: parts == 1 ? title : "\(title), phần \(part)",
      introduction: "Tin trong tháng theo thứ tự thời gian, tin đầu tháng ở trên.",
      stories: stories,
      related: related)
  }

  /// The months, the newest first, by years.
  func monthsPage(_ months: [(month: SiteMonth, parts: Int)]) -> IndexPage {
    let years = Dictionary(grouping: months, by: { $0.month.year }).sorted { $0.key > $1.key }
    let groups = years.map { year, months in
      IndexPage.Group(
        "Năm \(year)",
        months.sorted { $0.month > $1.month }.flatMap { month, parts in
          (1...max(parts, 1)).map { part in
            let name = "Tháng \(month.month)/\(month.year)"
            return PageLink(
              part == 1 ? name : "\(name), phần \(part)", SitePath.month(month, part: part))
          }
        })
    }
    return IndexPage(
      frame: frame(SitePath.months), title: "Tin theo tháng",
      introduction:
        "Mọi tin đã đăng, xếp theo tháng. Kho lưu trữ cho phần mềm đọc tin nằm trong các kênh Atom.",
      groups: groups)
  }

  /// The sources by their names, some hundreds a page.
  func sourcesPages(_ sources: [StaleCollection]) -> [IndexPage] {
    let keyed = sources.map { (key: NameOrder.key(of: title(of: $0)), source: $0) }
    let sorted = keyed.sorted {
      ($0.key, $0.source.collection.name) < ($1.key, $1.source.collection.name)
    }.map { $0.source }
    let shares = stride(from: 0, to: max(sorted.count, 1), by: Self.sourcesOnPage).map { first in
      sorted[first..<min(first + Self.sourcesOnPage, sorted.count)]
    }
    return shares.enumerated().map { number, share in
      var groups = [
        IndexPage.Group(
          nil, share.map { PageLink(title(of: $0), SitePath.page(of: $0.collection)) })
      ]
      if shares.count > 1 {
        groups.append(
          IndexPage.Group(
            "Các trang",
            (1...shares.count).map { PageLink("Trang \($0)", SitePath.sources(part: $0)) }))
      }
      return IndexPage(
        frame: frame(SitePath.sources(part: number + 1)), title: "Nguồn tin",
        introduction:
          "Các đơn vị có tin trên trang này. Mỗi đơn vị có một trang và các kênh tin riêng.",
        groups: groups)
    }
  }

  /// What can be followed: all, sections, searches, topics, places; sources tell their addresses on pages of their own.
  ///
  /// Topics stand in their own order, all others by their names.
  func feedsPage(_ collections: [StaleCollection], _ issues: [ShownIssue]) -> FeedsPage {
    func members(_ isWanted: (StoryCollection) -> Bool) -> [FeedsPage.Member] {
      let topics = StoryTopic.allCases.map { StoryCollection.topic($0) }
      let keyed = collections.filter { isWanted($0.collection) }.map { stale in
        (topics.firstIndex(of: stale.collection) ?? 0, NameOrder.key(of: title(of: stale)), stale)
      }
      return keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { _, _, stale in
        FeedsPage.Member(
          title: title(of: stale), path: SitePath.page(of: stale.collection),
          feeds: feeds(of: stale.collection))
      }
    }
    let all = FeedsPage.Member(
      title: "Tất cả các mục", holds: "Mọi tin của trang, mới nhất ở trên.", path: SitePath.front,
      feeds: feeds(of: .all))
    let sections = publication.publicSections.map { section in
      FeedsPage.Member(
        title: section.title, path: SitePath.section(section.id),
        feeds: feeds(of: .section(section.id)))
    }
    let groups = [
      FeedsPage.Group("Theo mục", [all] + sections),
      FeedsPage.Group("Điểm tin", digestMembers(issues)),
      FeedsPage.Group(
        "Tìm kiếm lưu sẵn", members { if case .search = $0 { true } else { false } }),
      FeedsPage.Group("Theo chủ đề", members { if case .topic = $0 { true } else { false } }),
      FeedsPage.Group(
        "Theo tỉnh, thành phố", members { if case .place = $0 { true } else { false } }),
    ]
    return FeedsPage(
      frame: frame(SitePath.feeds), groups: groups.filter { !$0.members.isEmpty },
      sourceList: hub.url + Publication.sourceList.name)
  }
}
