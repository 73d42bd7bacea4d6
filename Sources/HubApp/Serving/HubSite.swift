import FeedDomain
import Foundation
import Pipeline
import WebUI

/// Answers requests to the hub's own address: readers come and go, and the published files are given out.
struct HubSite: Sendable {
  let hub: HubProfile
  let readers: ReaderDesk
  let files: PublicFiles
  private let pages = ReaderPages()

  init(hub: HubProfile, readers: ReaderDesk, files: PublicFiles) {
    self.hub = hub
    self.readers = readers
    self.files = files
  }

  /// The path of the form on which readers register.
  static let registration = "dang-ky"

  func answer(_ request: SiteRequest) async -> SiteResponse {
    var request = request
    guard let path = ownPath(request.path) else { return .text(404, "Không có trang này.") }
    request.path = path
    do throws(StoreFailure) {
      if let response = try await readerPage(request) { return response }
    } catch {
      return .text(503, "Kho dữ liệu đang bận, mời thử lại sau. / \(error.explanation)")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return .text(405, "Chỉ đọc được trang này.")
    }
    return files.answer(request) ?? .text(404, "Không có trang này.")
  }

  /// The path within the folder of `hub.url`; the server may stand behind another that cuts it off, or not.
  private func ownPath(_ path: String) -> String? {
    guard path.hasPrefix("/") else { return nil }
    let base = URL(string: hub.url)?.path ?? "/"
    let folder = base.hasSuffix("/") ? base : base + "/"
    return folder != "/" && path.hasPrefix(folder) ? "/" + path.dropFirst(folder.count) : path
  }

  private func readerPage(_ request: SiteRequest) async throws(StoreFailure) -> SiteResponse? {
    let parts = request.path.split(separator: "/")
    if parts == ["dang-ky"] { return try await register(request) }
    guard parts.count == 2, parts[0] == "u" || parts[0] == "c" else { return nil }
    guard let word = SecretWord(inAddress: parts[1]) else { return page(.unknown, .vi, 404) }
    return parts[0] == "u"
      ? try await unsubscribe(word, request) : try await confirm(word, request)
  }

  /// One click of a mail program is a POST without a login (RFC 8058); a GET ends nothing.
  private func unsubscribe(
    _ word: SecretWord, _ request: SiteRequest
  ) async throws(StoreFailure) -> SiteResponse {
    guard let reader = try await readers.reader(with: word) else { return page(.unknown, .vi, 404) }
    let language = reader.profile.choice.language
    switch request.method {
    case "GET", "HEAD":
      return page(.askUnsubscribe(address: reader.profile.address), language)
    case "POST":
      _ = try await readers.unsubscribe(word)
      return page(.unsubscribed(address: reader.profile.address), language)
    default: return .text(405, "GET, POST")
    }
  }

  private func confirm(
    _ word: SecretWord, _ request: SiteRequest
  ) async throws(StoreFailure) -> SiteResponse {
    switch request.method {
    case "GET", "HEAD": return page(.askConfirm, language(of: request))
    case "POST":
      guard let reader = try await readers.confirm(word) else {
        return page(.unknown, language(of: request), 404)
      }
      return page(.confirmed(address: reader.profile.address), reader.profile.choice.language)
    default: return .text(405, "GET, POST")
    }
  }

  private func register(_ request: SiteRequest) async throws(StoreFailure) -> SiteResponse {
    let language = language(of: request)
    let consent = ReaderPages.consent(hub, in: language)
    guard request.method == "POST" else { return page(.register(consent: consent), language) }
    let fields = FormFields(request.body)
    let text = (fields["address"] ?? "").trimmingCharacters(in: .whitespaces)
    guard
      let address = MailAddress(name: fields["name"].map { String($0.prefix(100)) }, address: text)
    else { return page(.badAddress(String(text.prefix(254))), language, 400) }
    guard fields["consent"] == "yes" else { return page(.consentMissing, language, 400) }
    let known = hub.sections.filter { $0.visibility == .public }.map(\.id)
    let sections = known.filter { fields.all("section").contains($0.rawValue) }
    var generator = SystemRandomNumberGenerator()
    let answer = try await readers.register(
      EditorProfile(
        address: address.address, name: address.name,
        choice: LetterChoice(language: language, sections: sections)),
      consent: consent, using: &generator)
    switch answer {
    case .asked: return page(.asked(address: address.address), language)
    case .tooMany: return page(.tooMany, language, 429)
    case .notSent: return page(.notSent, language, 502)
    }
  }

  /// `?lang=en` decides, else the browser.
  private func language(of request: SiteRequest) -> LetterLanguage {
    if let asked = FormFields(Array(request.query.utf8))["lang"] {
      return LetterLanguage(rawValue: asked) ?? .vi
    }
    return request.acceptLanguage?.lowercased().hasPrefix("en") == true ? .en : .vi
  }

  private func page(
    _ page: ReaderPages.Page, _ language: LetterLanguage, _ status: Int = 200
  ) -> SiteResponse {
    .page(pages.page(page, of: hub, in: language), status: status)
  }
}
