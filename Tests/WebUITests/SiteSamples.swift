import FeedDomain
import Foundation

/// Pages of a site on a morning, with everything such pages can have and lack.
enum SiteSamples {
  static let navigation = [
    PageLink("Trang đầu", SitePath.front),
    PageLink("Hoạt động trong cả nước", SitePath.section(.national)),
    PageLink("Hoạt động quốc tế", SitePath.section(.international)),
    PageLink("Kênh tin", SitePath.feeds), PageLink("Tình trạng nguồn tin", SitePath.status),
    PageLink("Giới thiệu", SitePath.about),
  ]

  static func frame(_ path: String) -> SiteFrame {
    SiteFrame(
      hub: FaceSamples.hub, path: path, navigation: navigation,
      updated: FaceSamples.morning - 2100)
  }

  static func feeds(of name: String) -> [FeedLink] {
    FeedFormat.allCases.map { format in
      FeedLink(format, "https://tin.example.vn/feeds/\(name).\(format.fileExtension)")
    }
  }

  static var section: CollectionPage {
    CollectionPage(
      frame: frame(SitePath.section(.national)), title: "Hoạt động trong cả nước",
      introduction: "Tin hoạt động của các thư viện trong cả nước.", stories: FaceSamples.national,
      feeds: feeds(of: "national"),
      related: [
        PageLink("Tháng 10/2026", SitePath.month(SiteMonth(year: 2026, month: 10))),
        PageLink("Tháng 9/2026", SitePath.month(SiteMonth(year: 2026, month: 9))),
      ])
  }

  static var story: StoryPage {
    let story = FaceSamples.national[0]
    return StoryPage(
      frame: frame(SitePath.story(story.id)), story: story,
      section: PageLink("Hoạt động trong cả nước", SitePath.section(.national)),
      places: [PageLink("Lai Châu", SitePath.place("lai-chau"))],
      topics: [PageLink("Thư viện lưu động", SitePath.topic("mobile-libraries"))])
  }

  static var months: IndexPage {
    let month = SiteMonth(year: 2026, month: 11)
    return IndexPage(
      frame: frame(SitePath.months), title: "Tin theo tháng",
      introduction: "Mọi tin đã đăng, xếp theo tháng.",
      groups: [
        IndexPage.Group(
          "Năm 2026",
          [
            PageLink("Tháng 11/2026", SitePath.month(month)),
            PageLink("Tháng 11/2026, phần 2", SitePath.month(month, part: 2)),
          ]),
        IndexPage.Group(nil, [PageLink("Trang 1", SitePath.sources(part: 1))]),
      ])
  }

  static var retracted: RetractedPage {
    RetractedPage(
      frame: frame(SitePath.story(StoryID(rawValue: 17))), when: FaceSamples.morning,
      reason: "Đơn vị đăng tin đề nghị gỡ.",
      successor: PageLink("Thư viện tỉnh mở phòng đọc mới", SitePath.story(StoryID(rawValue: 3))))
  }

  static var feeds: FeedsPage {
    FeedsPage(
      frame: frame(SitePath.feeds),
      groups: [
        FeedsPage.Group(
          "Theo mục",
          [
            FeedsPage.Member(
              title: "Tất cả các mục", holds: "Mọi tin của trang, mới nhất ở trên.",
              path: SitePath.front, feeds: feeds(of: "all")),
            FeedsPage.Member(
              title: "Hoạt động quốc tế", path: SitePath.section(.international),
              feeds: feeds(of: "international")),
          ])
      ], sourceList: "https://tin.example.vn/sources.opml")
  }

  /// All 34, so that the map is whole: every sixth without a source, and each silent a little longer.
  static let places: [StatusPage.Place] = [
    ("an-giang", "An Giang"), ("bac-ninh", "Bắc Ninh"), ("ca-mau", "Cà Mau"),
    ("can-tho", "Cần Thơ"),
    ("cao-bang", "Cao Bằng"), ("da-nang", "Đà Nẵng"), ("dak-lak", "Đắk Lắk"),
    ("dien-bien", "Điện Biên"), ("dong-nai", "Đồng Nai"), ("dong-thap", "Đồng Tháp"),
    ("gia-lai", "Gia Lai"), ("ha-noi", "Hà Nội"), ("ha-tinh", "Hà Tĩnh"),
    ("hai-phong", "Hải Phòng"),
    ("ho-chi-minh", "Thành phố Hồ Chí Minh"), ("hue", "Huế"), ("hung-yen", "Hưng Yên"),
    ("khanh-hoa", "Khánh Hòa"), ("lai-chau", "Lai Châu"), ("lam-dong", "Lâm Đồng"),
    ("lang-son", "Lạng Sơn"), ("lao-cai", "Lào Cai"), ("nghe-an", "Nghệ An"),
    ("ninh-binh", "Ninh Bình"), ("phu-tho", "Phú Thọ"), ("quang-ngai", "Quảng Ngãi"),
    ("quang-ninh", "Quảng Ninh"), ("quang-tri", "Quảng Trị"), ("son-la", "Sơn La"),
    ("tay-ninh", "Tây Ninh"), ("thai-nguyen", "Thái Nguyên"), ("thanh-hoa", "Thanh Hóa"),
    ("tuyen-quang", "Tuyên Quang"), ("vinh-long", "Vĩnh Long"),
  ].enumerated().map { number, unit in
    number % 6 == 4
      ? place(unit.0, unit.1, 0, 0, days: nil)
      : place(unit.0, unit.1, 1 + number % 3, max(0, 30 - number), days: Double(number * 2))
  }

  private static func place(
    _ id: String, _ name: String, _ sources: Int, _ recent: Int, days: Double?
  ) -> StatusPage.Place {
    StatusPage.Place(
      id: id, name: name, sources: sources, recent: recent,
      newest: days.map { FaceSamples.morning - $0 * 86400 })
  }

  static var status: StatusPage {
    StatusPage(
      frame: frame(SitePath.status), day: FaceSamples.morning, places: places,
      troubles: [
        StatusPage.Trouble(
          name: "Thư viện tỉnh Cà Mau", kind: .silent, since: FaceSamples.morning - 61 * 86400),
        StatusPage.Trouble(
          name: "Thư viện tỉnh Quảng Trị", kind: .unreadable, since: FaceSamples.morning - 200_000),
        StatusPage.Trouble(name: "Thư viện tỉnh Lai Châu", kind: .waiting, since: nil),
      ], sources: 25)
  }

  static let ownTags: Set = [
    "!DOCTYPE", "html", "head", "meta", "title", "link", "style", "body", "a", "header", "div",
    "h1", "p", "span", "time", "nav", "ul", "li", "main", "section", "h2", "article", "h3",
    "footer", "address", "dl", "dt", "dd", "code", "figure", "svg", "g", "rect", "text", "desc",
    "figcaption", "table", "caption", "thead", "tbody", "tr", "th", "td",
  ]
}
