import FeedDomain

/// A page for readers in words.
struct ReaderPageView: Sendable {
  let language: String
  let hub: String
  let home: String
  let title: String
  let text: String
  /// The button that does what the page asks about.
  let button: String?
  /// The fields of the page on which readers register.
  let form: Form?
  let owner: [OwnerLine]

  /// What a reader fills in.
  struct Form: Sendable {
    let address: String
    let name: String
    let consent: String
    let send: String
    let sectionsTitle: String
    let sections: [Section]

    /// A section that may be chosen.
    struct Section: Sendable {
      let id: String
      let title: String
    }
  }

  init(_ page: ReaderPages.Page, of profile: HubProfile, in language: LetterLanguage) {
    let words = Words(page, language)
    self.language = language.rawValue
    hub = profile.title
    home = profile.url
    title = words.title
    text = words.text
    button = words.button
    form =
      if case .register(let consent) = page {
        Self.form(consent, profile, language)
      } else { nil }
    owner = OwnerLine.lines(of: profile.contact, in: language)
  }

  private static func form(
    _ consent: String, _ hub: HubProfile, _ language: LetterLanguage
  ) -> Form {
    let isVietnamese = language == .vi
    return Form(
      address: isVietnamese ? "Địa chỉ thư điện tử" : "Mail address",
      name: isVietnamese ? "Họ tên (không bắt buộc)" : "Name (optional)", consent: consent,
      send: isVietnamese ? "Đăng ký" : "Register",
      sectionsTitle: isVietnamese
        ? "Mục tin (không chọn nghĩa là tất cả)" : "Sections (none chosen means all)",
      sections: hub.sections.filter { $0.visibility == .public }.map {
        Form.Section(id: $0.id.rawValue, title: Wording.line($0.title) ?? $0.id.rawValue)
      })
  }
}

/// What each page says.
private struct Words {
  let title: String
  let text: String
  var button: String?

  private init(_ title: String, _ text: String, button: String? = nil) {
    self.title = title
    self.text = text
    self.button = button
  }

  init(_ page: ReaderPages.Page, _ language: LetterLanguage) {
    self = language == .vi ? Self.vietnamese(page) : Self.english(page)
  }

  private static func vietnamese(_ page: ReaderPages.Page) -> Words {
    switch page {
    case .askUnsubscribe(let address):
      Words(
        "Ngừng nhận thư?", "Chúng tôi sẽ không gửi điểm tin đến \(address) nữa.",
        button: "Ngừng nhận thư")
    case .unsubscribed(let address):
      Words("Đã ngừng gửi thư", "Từ bây giờ không còn thư nào được gửi đến \(address).")
    case .askConfirm:
      Words(
        "Xác nhận đăng ký", "Bấm nút dưới đây để bắt đầu nhận điểm tin.", button: "Xác nhận")
    case .confirmed(let address):
      Words("Đã xác nhận", "Số báo kế tiếp sẽ được gửi đến \(address). Cảm ơn bạn.")
    case .register:
      Words(
        "Đăng ký nhận điểm tin",
        "Chúng tôi sẽ gửi một thư đến địa chỉ của bạn để xác nhận; chưa xác nhận thì chưa gửi tin.")
    case .asked(let address):
      Words(
        "Mời bạn mở hộp thư",
        "Nếu \(address) chưa nhận điểm tin, một thư xác nhận đang được gửi đến đó. "
          + "Không thấy thư, xin xem cả mục thư rác.")
    case .badAddress(let address):
      Words("Địa chỉ chưa đúng", "“\(address)” không phải là địa chỉ thư điện tử. Mời nhập lại.")
    case .consentMissing:
      Words("Chưa có sự đồng ý", "Muốn nhận thư, mời đánh dấu vào ô đồng ý rồi gửi lại.")
    case .notSent:
      Words("Chưa gửi được thư xác nhận", "Máy chủ thư không nhận thư. Mời thử lại vào ngày mai.")
    case .tooMany:
      Words("Xin thử lại sau", "Đang có quá nhiều lượt đăng ký. Mời thử lại sau một giờ.")
    case .unknown:
      Words(
        "Đường dẫn không còn hiệu lực",
        "Đường dẫn này sai, đã được dùng hoặc đã quá bảy ngày. Cần giúp đỡ, xin liên hệ ban biên tập."
      )
    }
  }

  private static func english(_ page: ReaderPages.Page) -> Words {
    switch page {
    case .askUnsubscribe(let address):
      Words("Stop the letters?", "No more digests will go to \(address).", button: "Stop them")
    case .unsubscribed(let address):
      Words("The letters have ended", "From now on nothing is sent to \(address).")
    case .askConfirm:
      Words("Confirm", "Press the button to get the digests.", button: "Confirm")
    case .confirmed(let address):
      Words("Confirmed", "The next issue goes to \(address). Thank you.")
    case .register:
      Words(
        "Register for digests",
        "A letter will ask you to confirm the address; nothing else is sent before.")
    case .asked(let address):
      Words(
        "Look into your mailbox",
        "If \(address) gets no digests yet, a letter that asks for confirmation is on its way.")
    case .badAddress(let address):
      Words("Not an address", "“\(address)” is no mail address. Please try again.")
    case .consentMissing:
      Words("Consent is missing", "To get letters, tick the box of consent and send again.")
    case .notSent:
      Words("The letter was not sent", "The mail server did not take it. Please try tomorrow.")
    case .tooMany:
      Words("Please try later", "Too many people register at the moment. Try again in an hour.")
    case .unknown:
      Words(
        "This address is not valid",
        "It is wrong, was used already, or is older than seven days. The editors can help.")
    }
  }
}
