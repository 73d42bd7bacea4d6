import FeedDomain
import FeedSyntax
import Pipeline

/// What `feedhub sources add` says to the people who run a site.
struct ExaminationText {
  let examined: ExaminedSource
  let language: LintLanguage

  /// The report of the lint, then the doubles.
  var report: String {
    CheckText(examined.checked, in: language).text + doubles
  }

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  private var doubles: String {
    guard !examined.doubles.isEmpty else { return "" }
    let lines = examined.doubles.map { double in
      "  \(double.source.rawValue) – \(double.name) "
        + "(\(RegisterWords.standing(double.standing)[language])): "
        + RegisterWords.evidence(double.evidence)[language] + "\n"
    }
    return "\n"
      + say("CÓ THỂ ĐÃ ĐĂNG KÝ RỒI", "PERHAPS REGISTERED ALREADY") + "\n\n" + lines.joined()
  }

  /// Why nothing was registered, and how to do it all the same.
  var refusal: String {
    say(
      "\nChưa đăng ký, vì nguồn này có vẻ đã có. Nếu đúng là nguồn khác, thêm --anyway.\n",
      "\nNothing was registered: the source seems to be known. If it is another one, add --anyway.\n"
    )
  }

  /// What was registered, and what its owner has to do now.
  func registered(_ entry: RegisterEntry) -> String {
    let id = entry.source.id.rawValue
    return "\n" + say("ĐÃ ĐĂNG KÝ", "REGISTERED") + "\n\n  \(id) – \(entry.source.name)\n"
      + "  "
      + say("Trạng thái: ", "Standing: ") + RegisterWords.standing(entry.standing)[language] + "\n"
      + Self.ways(of: entry, language: language)
      + say(
        "\nBan biên tập duyệt bằng: feedhub sources approve \(id)\n",
        "\nAn editor approves it with: feedhub sources approve \(id)\n")
  }

  /// How the owner of a source can show control of the site.
  static func ways(of entry: RegisterEntry, language: LintLanguage) -> String {
    guard let code = entry.registration?.code else { return "" }
    let id = entry.source.id.rawValue
    let ways = ProveControl.places(of: entry).enumerated().map { number, place in
      "  \(number + 1). "
        + RegisterWords.way(place.proof, at: place.address, code: code)[language] + "\n"
    }
    let head =
      language == .vi
      ? "\nĐể xác minh quyền quản lý trang, làm MỘT trong những việc sau:\n\n"
      : "\nTo show that you control the site, do ONE of these:\n\n"
    let tail =
      language == .vi
      ? "\nRồi chạy: feedhub sources check \(id)\n" : "\nThen run: feedhub sources check \(id)\n"
    return head + ways.joined() + tail
  }
}
