import FeedDomain
import FeedSyntax
import Pipeline

/// Why a command could not do what it was asked with a registered source; nothing was changed.
struct RegisterFailure: SpokenFailure {
  /// The kinds of refusal; the raw value is the label in `Docs/Failures.md`.
  enum Kind: String, CaseIterable {
    case unknown = "source-unknown"
    case taken = "source-id-taken"
    case inFile = "source-in-file"
    case standing = "source-standing"
    case notProven = "source-not-proven"
    case noCode = "source-without-code"
  }

  let kind: Kind
  let facts: LintText
  let advice: LintText

  var label: String { kind.rawValue }
}

extension RegisterFailure {
  static func unknown(_ id: SourceID) -> RegisterFailure {
    RegisterFailure(
      kind: .unknown,
      facts: LintText(
        vi: "Không có nguồn nào mang mã “\(id.rawValue)”.",
        en: "There is no source “\(id.rawValue)”."),
      advice: LintText(
        vi: "Xem các mã bằng: feedhub sources list --all",
        en: "See the ids with: feedhub sources list --all"))
  }

  static func taken(_ ids: [SourceID]) -> RegisterFailure {
    let names = ids.map { "“\($0.rawValue)”" }.joined(separator: ", ")
    return RegisterFailure(
      kind: .taken,
      facts: LintText(
        vi: "Mã nguồn đã có người dùng: \(names).", en: "These ids are taken: \(names)."),
      advice: LintText(
        vi: "Hãy chọn mã khác bằng --id. Mã cũ không bao giờ được dùng lại.",
        en: "Choose another with --id. An id is never used again."))
  }

  /// What stands in feeds.yml is changed there.
  static func inFile(_ id: SourceID, path: String, line: Int?) -> RegisterFailure {
    let place = line.map { "\(path):\($0)" } ?? path
    return RegisterFailure(
      kind: .inFile,
      facts: LintText(
        vi: "Nguồn “\(id.rawValue)” được khai trong \(place).",
        en: "The source “\(id.rawValue)” stands in \(place)."),
      advice: LintText(
        vi: "Hãy sửa ngay tại đó; lần chạy `feedhub run` tới sẽ làm theo.",
        en: "Edit it there; the next `feedhub run` follows."))
  }

  static func refused(
    _ act: SourceAct, _ id: SourceID, in standing: SourceStanding
  ) -> RegisterFailure {
    let state = RegisterWords.standing(standing)
    return RegisterFailure(
      kind: .standing,
      facts: LintText(
        vi: "Nguồn “\(id.rawValue)” hiện \(state.vi), nên không làm được việc này.",
        en: "“\(id.rawValue)” is \(state.en), so it cannot be \(act.rawValue)."),
      advice: LintText(
        vi: "Xem đã có việc gì với nguồn này: feedhub sources history \(id.rawValue)",
        en: "See what was done with it: feedhub sources history \(id.rawValue)"))
  }

  static func noCode(_ id: SourceID) -> RegisterFailure {
    RegisterFailure(
      kind: .noCode,
      facts: LintText(
        vi: "Nguồn “\(id.rawValue)” không đăng ký bằng lệnh nên không có mã xác minh.",
        en: "“\(id.rawValue)” was not registered by command and has no code to prove."),
      advice: LintText(
        vi: "Nguồn trong feeds.yml do ban biên tập khai, không cần xác minh.",
        en: "Sources of feeds.yml are the operator's own and need no proof."))
  }

  static func notProven(
    _ entry: RegisterEntry, _ attempts: [ProveControl.Attempt]
  ) -> RegisterFailure {
    let id = entry.source.id.rawValue
    func facts(_ language: LintLanguage) -> String {
      attempts.map { "\n  " + RegisterWords.finding($0)[language] }.joined()
    }
    func ways(_ language: LintLanguage) -> String {
      ExaminationText.ways(of: entry, language: language)
    }
    return RegisterFailure(
      kind: .notProven,
      facts: LintText(
        vi: "Chưa tìm thấy mã xác minh của nguồn “\(id)”:" + facts(.vi),
        en: "The code of “\(id)” was not found:" + facts(.en)),
      advice: LintText(vi: ways(.vi), en: ways(.en)))
  }
}
