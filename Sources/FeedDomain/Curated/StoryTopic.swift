/// What a story may be about, besides its section; it may be about several.
package enum StoryTopic: String, Hashable, Sendable, CaseIterable {
  /// The first heading of the department's site.
  case ministry
  case readingCulture = "reading-culture"
  case digitalTransformation = "digital-transformation"
  case mobileLibraries = "mobile-libraries"
  case localHistory = "local-history"
  case training
  case competitions
  case visuallyImpaired = "visually-impaired"
  case prisonsAndPosts = "prisons-and-border-posts"
  case bookDonation = "book-donation"
  case exhibitions
  case research
  case legalDocuments = "legal-documents"
  case staff

  /// What readers see.
  package var title: String {
    switch self {
    case .ministry: "Hoạt động của Bộ"
    case .readingCulture: "Văn hóa đọc"
    case .digitalTransformation: "Chuyển đổi số"
    case .mobileLibraries: "Thư viện lưu động"
    case .localHistory: "Địa chí"
    case .training: "Đào tạo, bồi dưỡng"
    case .competitions: "Cuộc thi, liên hoan"
    case .visuallyImpaired: "Phục vụ người khiếm thị"
    case .prisonsAndPosts: "Trại giam, đồn biên phòng"
    case .bookDonation: "Tặng sách"
    case .exhibitions: "Triển lãm, trưng bày"
    case .research: "Nghiên cứu"
    case .legalDocuments: "Văn bản pháp luật"
    case .staff: "Tổ chức, nhân sự"
    }
  }
}
