import FeedDomain
import FeedSyntax

/// Why a command could not do what it was asked with somebody who gets letters; nothing was changed.
struct EditorFailure: HubFailure {
  /// The kinds of refusal; the raw value is the label in `Docs/Failures.md`.
  enum Kind: String, CaseIterable {
    case unknown = "editor-unknown"
    case known = "editor-known"
    case notAnAddress = "editor-address"
    case choice = "editor-choice"
  }

  let kind: Kind
  let facts: LintText
  let advice: LintText

  var label: String { kind.rawValue }
  var explanation: String { facts.en }
  var remedy: String? { advice.en }

  func lines(in language: LintLanguage) -> [String] {
    ["feedhub: " + facts[language], "  " + advice[language]]
  }
}

extension EditorFailure {
  static func unknown(_ address: String) -> EditorFailure {
    EditorFailure(
      kind: .unknown,
      facts: LintText(
        vi: "Không có người nhận thư nào có địa chỉ “\(address)”.",
        en: "Nobody with the address “\(address)” is registered."),
      advice: LintText(
        vi: "Xem danh sách bằng: feedhub editors list --all",
        en: "See everybody with: feedhub editors list --all"))
  }

  static func known(_ address: String) -> EditorFailure {
    EditorFailure(
      kind: .known,
      facts: LintText(
        vi: "“\(address)” đang nhận thư rồi.", en: "Letters go to “\(address)” already."),
      advice: LintText(
        vi: "Muốn đổi lựa chọn: feedhub editors remove, rồi add lại.",
        en: "To change the choice: feedhub editors remove, then add again."))
  }

  static func notAnAddress(_ address: String) -> EditorFailure {
    EditorFailure(
      kind: .notAnAddress,
      facts: LintText(
        vi: "“\(address)” không phải là địa chỉ thư điện tử.",
        en: "“\(address)” is no mail address."),
      advice: LintText(
        vi: "Hãy ghi dạng ten@thuvien.example.vn.", en: "Write it as name@library.example.vn."))
  }

  /// A section or an edition that feeds.yml does not have.
  static func choice(_ name: String, known: [String]) -> EditorFailure {
    let list = known.joined(separator: ", ")
    return EditorFailure(
      kind: .choice,
      facts: LintText(
        vi: "feeds.yml không có “\(name)”.", en: "feeds.yml has no “\(name)”."),
      advice: LintText(vi: "Các tên có sẵn: \(list)", en: "It has: \(list)"))
  }
}
