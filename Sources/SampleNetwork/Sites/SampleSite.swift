/// A sample library site: who it is, how well its software works, and what it has published.
struct SampleSite: Sendable {
  /// The formats and qualities in which the sample sites give their news.
  enum Format: Sendable {
    case wordPress
    case plainRSS
    /// RSS whose dates are written as people write them in Vietnam.
    case vietnameseDates
    case atomHTML
    case atomXHTML
    case rdf
    case jsonFeed
    /// RSS with bare ampersands, missing end tags, and no end.
    case brokenRSS
    /// RSS in windows-1258, where tones are bytes of their own.
    case legacyRSS
    /// No feed at all, only a page that lists the news, at addresses that change with each visit.
    case webPages
  }

  /// How the server of a site treats those who ask.
  enum Manner: Sendable {
    case good
    /// Sends no validators.
    case forgetful
    /// Nobody answers at its port.
    case down
  }

  let id: String
  let name: String
  /// Slug of the province in the gazetteer.
  let place: String?
  let format: Format
  let backlog: [SampleStory]
  var manner = Manner.good
  /// Whether only the site's address is known and its feed is to be found there.
  var isGivenAsSite = false
  var isAgency = false

  /// Of a site without a feed the page that lists its news.
  var feedPath: String {
    switch format {
    case .wordPress: "/feed/"
    case .atomHTML, .atomXHTML: "/tin-tuc/atom.xml"
    case .rdf: "/index.rdf"
    case .jsonFeed: "/feed.json"
    case .plainRSS, .vietnameseDates, .brokenRSS, .legacyRSS: "/rss/tin-tuc.xml"
    case .webPages: "/trangtin/default.aspx"
    }
  }

  /// Path of the page of a story, in the manner of the site's software.
  func path(of story: SampleStory) -> String {
    switch format {
    case .wordPress: "/\(story.slug)/"
    case .brokenRSS: "/chi-tiet.aspx?catid=32&contentid=\(story.number)"
    case .legacyRSS: "/Pages/tin-tuc.aspx?ItemID=\(story.number)"
    case .webPages: "/trangtin/bai.aspx?ItemID=\(story.number)&Mode=1"
    default: "/tin-tuc/\(story.slug)-n\(story.number).html"
    }
  }

  /// What a site of old software hangs on its addresses, another one each day.
  func drift(onSecondDay isSecondDay: Bool) -> String {
    format == .webPages ? "&vr=\(isSecondDay ? 20_417 : 10_033)" : ""
  }

  /// The stories the site shows, newest first.
  func stories(onSecondDay isSecondDay: Bool) -> [SampleStory] {
    (isSecondDay ? SecondDay.stories[id] ?? [] : []) + backlog
  }
}

extension SampleSite {
  static let all = [
    SampleSite(
      id: "lai-chau", name: "Thư viện tỉnh Lai Châu (mẫu)", place: "lai-chau", format: .wordPress,
      backlog: NorthernStories.laiChau),
    SampleSite(
      id: "dien-bien", name: "Thư viện tỉnh Điện Biên (mẫu)", place: "dien-bien",
      format: .atomHTML, backlog: NorthernStories.dienBien),
    SampleSite(
      id: "thai-nguyen", name: "Thư viện tỉnh Thái Nguyên (mẫu)", place: "thai-nguyen",
      format: .atomXHTML, backlog: NorthernStories.thaiNguyen),
    SampleSite(
      id: "lang-son", name: "Thư viện tỉnh Lạng Sơn (mẫu)", place: "lang-son", format: .rdf,
      backlog: NorthernStories.langSon),
    SampleSite(
      id: "son-la", name: "Thư viện tỉnh Sơn La (mẫu)", place: "son-la", format: .webPages,
      backlog: NorthernStories.sonLa, manner: .forgetful),
    SampleSite(
      id: "dai-hoc-song-hong", name: "Thư viện Đại học Sông Hồng (mẫu)", place: "ha-noi",
      format: .jsonFeed, backlog: NorthernStories.songHong),
    SampleSite(
      id: "quang-ninh", name: "Thư viện tỉnh Quảng Ninh (mẫu)", place: "quang-ninh",
      format: .plainRSS, backlog: NorthernStories.quangNinh),
    SampleSite(
      id: "nghe-an", name: "Thư viện tỉnh Nghệ An (mẫu)", place: "nghe-an", format: .brokenRSS,
      backlog: CentralStories.ngheAn, manner: .forgetful),
    SampleSite(
      id: "hue", name: "Thư viện thành phố Huế (mẫu)", place: "hue", format: .plainRSS,
      backlog: CentralStories.hue, isGivenAsSite: true),
    SampleSite(
      id: "da-nang", name: "Thư viện thành phố Đà Nẵng (mẫu)", place: "da-nang",
      format: .wordPress, backlog: CentralStories.daNang),
    SampleSite(
      id: "khanh-hoa", name: "Thư viện tỉnh Khánh Hòa (mẫu)", place: "khanh-hoa",
      format: .vietnameseDates, backlog: CentralStories.khanhHoa),
    SampleSite(
      id: "gia-lai", name: "Thư viện tỉnh Gia Lai (mẫu)", place: "gia-lai", format: .plainRSS,
      backlog: SouthernStories.giaLai, manner: .down),
    SampleSite(
      id: "lam-dong", name: "Thư viện tỉnh Lâm Đồng (mẫu)", place: "lam-dong", format: .wordPress,
      backlog: SouthernStories.lamDong),
    SampleSite(
      id: "dong-nai", name: "Thư viện tỉnh Đồng Nai (mẫu)", place: "dong-nai", format: .plainRSS,
      backlog: SouthernStories.dongNai),
    SampleSite(
      id: "can-tho", name: "Thư viện thành phố Cần Thơ (mẫu)", place: "can-tho",
      format: .legacyRSS, backlog: SouthernStories.canTho, manner: .forgetful),
    SampleSite(
      id: "vu-thu-vien", name: "Vụ Thư viện (mẫu)", place: nil, format: .wordPress,
      backlog: NorthernStories.vuThuVien, isAgency: true),
  ]
}
