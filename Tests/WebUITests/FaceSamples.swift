import FeedDomain
import Foundation

/// A morning's news for pages and letters, with everything a story can have and lack.
enum FaceSamples {
  /// 07:00 in Vietnam on Tuesday, 24 November 2026.
  static let morning = Date(timeIntervalSince1970: 1_795_478_400)

  static var hub: HubProfile {
    var contact = HubProfile.Contact()
    contact.name = "Cục Văn hóa cơ sở, Gia đình và Thư viện"
    contact.address = "51 Ngô Quyền, phường Cửa Nam, thành phố Hà Nội"
    contact.phone = "024 0000 0000"
    contact.email = "banbientap@tin.example.vn"
    contact.responsible = "Ông Nguyễn Văn Mẫu, Cục trưởng"
    return HubProfile(
      title: "Điểm tin thư viện", url: "https://tin.example.vn/",
      authority: "tin.example.vn,2026",
      rights: "Khi sử dụng lại thông tin, đề nghị ghi rõ nguồn “Điểm tin thư viện”.",
      contact: contact)
  }

  static var national: [Story] {
    var first = story(
      1, "Thư viện tỉnh Lai Châu mở phòng đọc lưu động phục vụ học sinh vùng biên giới", "lai-chau",
      "Thư viện tỉnh Lai Châu", minutes: -35,
      """
      Sáng 24/11, xe thư viện lưu động mang theo 2.000 bản sách đã đến ba điểm trường của xã Ma Lù Thàng. \
      Học sinh được đọc sách tại chỗ, mượn sách về nhà và tham gia thi kể chuyện theo sách.
      """)
    first.copies = [
      copy(of: first, "Thư viện Khoa học Tổng hợp Thành phố Hồ Chí Minh", "hcm"),
      copy(of: first, "Thư viện tỉnh Điện Biên", nil),
    ]
    var english = story(
      2, "Vietnam's public libraries share 12,000 digitised Hán Nôm pages", "ha-noi",
      "Thư viện Hà Nội", minutes: -90,
      "Readers may now consult the manuscripts on line, free of charge.")
    english.lead.article.language = "en"
    return [
      first, english,
      story(
        3, "Ngày hội “Sách và tương lai” tại Cần Thơ: Hơn 40 đơn vị tham gia", "can-tho",
        "Thư viện thành phố Cần Thơ", minutes: -600, nil),
      story(
        4, "Kết quả cuộc thi Đại sứ Văn hóa đọc năm 2026 <bảng A & bảng B>", "hue",
        "Thư viện Tổng hợp thành phố Huế", minutes: -1500,
        "Ban Tổ chức đã chọn 45 bài dự thi xuất sắc nhất. Lễ trao giải diễn ra vào tháng 12."),
      story(
        5, "Tập huấn nghiệp vụ số hóa tài liệu cho cán bộ thư viện cấp xã", "son-la",
        "Thư viện tỉnh Sơn La", minutes: -1600,
        "Lớp tập huấn có 120 học viên đến từ 75 xã, phường."),
    ]
  }

  static var international: [Story] {
    var unlinked = story(
      6, "Hội nghị thư viện các nước ASEAN bàn về mượn liên thư viện xuyên biên giới", "quoc-gia",
      "Thư viện Quốc gia Việt Nam", minutes: -200,
      "Đại biểu mười một nước thống nhất lập nhóm công tác chung.")
    unlinked.lead.article.link = nil
    return [unlinked]
  }

  static var frontPage: FrontPage {
    FrontPage(
      hub: hub, updated: morning - 2100,
      parts: [
        part(.national, "Hoạt động trong cả nước", national),
        part(.international, "Hoạt động quốc tế", international),
        FrontPage.Part(
          section: SectionProfile.standard[2], stories: [secret], feed: "feeds/internal.atom"),
      ], sourceCount: 25, waitingCount: 18)
  }

  /// A story that must never show outside the desk.
  static var secret: Story {
    story(7, "Quyết định nội bộ", "lai-chau", "Thư viện tỉnh Lai Châu", minutes: 0, nil)
  }

  static var digest: Digest {
    var digest = publicDigest
    digest.desk.troubles = troubles
    digest.desk.incidents = [flood, advertisements]
    digest.desk.silent = [
      Digest.SilentSource(sourceName: "Thư viện tỉnh Kon Tum", newest: morning - 4_000_000)
    ]
    digest.desk.bounced = [bounced]
    digest.desk.doubts = doubts
    digest.desk.doubtCount = 7
    return digest
  }

  private static var doubts: [DeskStory] {
    var held = secret
    held.decision = SectionDecision(
      section: .internal, reason: SectionReason(.model, evidence: ["quyết định"], chance: 62),
      review: .held)
    var queued = national[2]
    queued.decision.section = .international
    return [
      DeskStory(story: held, concealment: .held, isBacklog: false, review: .held),
      DeskStory(story: queued, concealment: nil, isBacklog: false, review: .queued),
    ]
  }

  private static var bounced: Editor {
    Editor(
      id: EditorID(rawValue: 4), profile: EditorProfile(address: "binh@thuvien.example.vn"),
      standing: .bounced, consent: Editor.Consent(text: "Quyết định phân công", at: morning),
      ended: Editor.Ending(at: morning, reason: "550 5.1.1 No such user"),
      token: SecretWord(rawValue: "0123456789abcdefghjkmnpqrs"))
  }

  /// An issue with nothing for the desk.
  static var publicDigest: Digest {
    Digest(
      edition: EditionProfile(
        id: "daily", title: "Điểm tin hằng ngày", sections: [.national, .international]),
      number: 12, day: CalendarDay(CivilTime(morning, offset: 7 * 3600)), composed: morning,
      parts: [
        Digest.Part(section: SectionProfile.standard[0], stories: national),
        Digest.Part(section: SectionProfile.standard[1], stories: international),
        Digest.Part(section: SectionProfile.standard[2], stories: []),
      ])
  }

  private static var troubles: [Digest.Trouble] {
    [
      Digest.Trouble(
        sourceName: "Thư viện tỉnh Cà Mau",
        report: PollReport(.failed, explanation: "The site is slow.", label: "timed-out"),
        lastSuccess: morning - 200_000),
      Digest.Trouble(
        sourceName: "Thư viện tỉnh Quảng Trị",
        report: PollReport(
          .failed, explanation: "The site answered 500.", label: "bad-status", status: 500),
        lastSuccess: nil),
    ]
  }

  private static var flood: Incident {
    var evidence = Incident.Evidence(arrived: 25, held: 25)
    evidence.lastDay = 26
    evidence.busiestDay = 2
    return Incident(
      id: IncidentID(rawValue: 3), source: SourceID("lao-cai"),
      sourceName: "Thư viện tỉnh Lào Cai", kind: .flood, evidence: evidence,
      opened: morning - 7200, lastSeen: morning - 3600, held: 40)
  }

  private static var advertisements: Incident {
    var evidence = Incident.Evidence(arrived: 6, held: 4)
    evidence.words = ["nhà cái", "tài xỉu"]
    return Incident(
      id: IncidentID(rawValue: 2), source: SourceID("ca-mau"),
      sourceName: "Thư viện tỉnh Cà Mau", kind: .spamWords, evidence: evidence,
      opened: morning - 90_000, lastSeen: morning - 3600, held: 4)
  }

  static var emptyDigest: Digest {
    var digest = publicDigest
    digest.parts = []
    return digest
  }

  static func story(
    _ number: Int64, _ title: String, _ site: String, _ library: String, minutes: Int,
    _ summary: String?
  ) -> Story {
    let published = morning + TimeInterval(minutes * 60)
    let article = Article(
      source: SourceID(site), key: "\(number)", title: title, contentDigest: [],
      link: "https://\(site).example.vn/tin/\(number)", summary: summary)
    return Story(
      id: StoryID(rawValue: number), entryID: "tag:tin.example.vn,2026:\(number)",
      decision: SectionDecision(section: .national, reason: SectionReason(.byDefault)),
      lead: StoryArticle(
        id: ArticleID(rawValue: number), article: article, firstSeen: published,
        sourceName: library, sourcePlace: nil, feed: nil),
      copies: [], published: published, updated: published)
  }

  private static func copy(of story: Story, _ library: String, _ site: String?) -> StoryArticle {
    var copy = story.lead
    copy.sourceName = library
    copy.article.link = site.map { "https://\($0).example.vn/tin/chung" }
    return copy
  }

  private static func part(
    _ section: SectionID, _ title: String, _ stories: [Story]
  ) -> FrontPage.Part {
    FrontPage.Part(
      section: SectionProfile(id: section, title: title), stories: stories,
      feed: "feeds/\(section.rawValue).atom")
  }
}
