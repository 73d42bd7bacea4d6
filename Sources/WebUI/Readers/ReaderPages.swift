package import FeedDomain

/// The pages on which readers come and go, in Vietnamese and English.
package struct ReaderPages: ConfirmationComposer {
  private let template = PageTemplate(
    ReaderPageTemplate.text, partials: ["style": Stylesheet.text])

  package init() {}

  /// What a page tells or asks.
  package enum Page: Hashable, Sendable {
    /// Whether the letters are to be ended: a page alone ends nothing, since programs follow links too.
    case askUnsubscribe(address: String)
    case unsubscribed(address: String)
    case askConfirm
    case confirmed(address: String)
    case register(consent: String)
    case asked(address: String)
    case badAddress(String)
    case consentMissing
    case notSent
    case tooMany
    case unknown
  }

  /// The words that a reader agrees to; they are kept with the time.
  package static func consent(_ hub: HubProfile, in language: LetterLanguage) -> String {
    language == .vi
      ? "Tôi đồng ý nhận điểm tin của \(hub.title) tại địa chỉ này; địa chỉ chỉ dùng để gửi thư "
        + "và được xóa khi tôi yêu cầu."
      : "I agree to get the digests of \(hub.title) at this address; it is used for nothing else "
        + "and is erased when I ask."
  }

  package func page(
    _ page: Page, of hub: HubProfile, in language: LetterLanguage
  ) -> [UInt8] {
    let view = ReaderPageView(page, of: hub, in: language)
    return Array(template.render(view).utf8)
  }

  package func confirmation(
    of hub: HubProfile, word: SecretWord, in language: LetterLanguage
  ) -> Letter {
    let address = LetterAddress.confirming(word.rawValue, at: hub)
    let words = ConfirmationWords(hub: hub, language: language)
    var column = TextColumn(width: 72)
    for paragraph in words.before {
      column.paragraph(paragraph)
      column.blank()
    }
    column.line(address)
    column.blank()
    column.paragraph(words.after)
    column.rule()
    for line in OwnerLine.lines(of: hub.contact, in: language) {
      column.paragraph((line.label.map { "\($0): " } ?? "") + line.value)
    }
    column.paragraph("\(LetterWords(language: language).stop):")
    column.line(LetterAddress.unsubscribing(LetterAddress.token, at: hub))
    let view = ConfirmationView(words, address: address, of: hub)
    return Letter(
      subject: words.subject, text: column.text,
      html: ConfirmationView.template.render(view))
  }
}

/// The words of the letter that asks whether an address is its owner's.
private struct ConfirmationWords {
  let subject: String
  let before: [String]
  let button: String
  let after: String
  let language: LetterLanguage

  init(hub: HubProfile, language: LetterLanguage) {
    self.language = language
    let title = Wording.line(hub.title) ?? ""
    switch language {
    case .vi:
      subject = "Xác nhận đăng ký nhận “\(title)”"
      before = [
        "Chào bạn,",
        "Có người, có lẽ là bạn, đã đăng ký nhận điểm tin “\(title)” tại địa chỉ này. "
          + "Nếu đúng là bạn, mời mở trang dưới đây và bấm nút xác nhận trong vòng bảy ngày:",
      ]
      button = "Xác nhận đăng ký"
      after = "Nếu không phải bạn, xin bỏ qua thư này: chúng tôi sẽ không gửi gì thêm."
    case .en:
      subject = "Confirm your registration for “\(title)”"
      before = [
        "Hello,",
        "Somebody, probably you, registered this address for the digests of “\(title)”. "
          + "If it was you, open this page within seven days and press its button:",
      ]
      button = "Confirm the registration"
      after = "If it was not you, do nothing: no more letters will come."
    }
  }
}

/// The confirmation as HTML.
private struct ConfirmationView: Sendable {
  static let template = PageTemplate(ReaderPageTemplate.confirmation)

  let language: String
  let subject: String
  let before: [String]
  let address: String
  let button: String
  let after: String
  let owner: [OwnerLine]
  let stop: String
  let ending: String

  init(_ words: ConfirmationWords, address: String, of hub: HubProfile) {
    language = words.language.rawValue
    subject = words.subject
    before = words.before
    self.address = address
    button = words.button
    after = words.after
    owner = OwnerLine.lines(of: hub.contact, in: words.language)
    stop = LetterWords(language: words.language).stop
    ending = LetterAddress.unsubscribing(LetterAddress.token, at: hub)
  }
}
