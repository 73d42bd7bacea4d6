import ArgumentParser
import FeedDomain
import FeedSyntax

/// `feedhub editors list`: one line a person.
struct EditorsListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the people who get letters, with what they chose.")

  @Flag(help: "List also those who get none: not confirmed, bounced, unsubscribed.")
  var all = false

  @OptionGroup var options: ReaderOptions

  func run() async throws {
    try await options.ending {
      let editors = try await options.open().editors.editors()
        .filter { all || $0.standing == .active }
      try Console.write(
        options.shown.json
          ? PrintedJSON.text(editors.map { ListedEditor($0) })
          : Self.table(editors, options.language))
    }
  }

  static func table(_ editors: [Editor], _ language: LintLanguage) -> String {
    var table = TextTable(
      language == .vi
        ? ["ĐỊA CHỈ", "TÊN", "TRẠNG THÁI", "NGÔN NGỮ", "NỘI BỘ", "LỰA CHỌN"]
        : ["ADDRESS", "NAME", "STANDING", "LANGUAGE", "DESK", "CHOICE"])
    for editor in editors {
      let choice = editor.profile.choice
      let chosen = editor.profile.editions + choice.sections.map(\.rawValue) + choice.places
      table.add([
        Console.safe(editor.profile.address), Console.safe(editor.profile.name ?? ""),
        standing(editor.standing)[language], choice.language.rawValue,
        choice.seesDesk ? LintText(vi: "có", en: "yes")[language] : "",
        chosen.isEmpty
          ? LintText(vi: "tất cả", en: "everything")[language] : chosen.joined(separator: " "),
      ])
    }
    return table.text
  }

  private static func standing(_ standing: Editor.Standing) -> LintText {
    switch standing {
    case .unconfirmed: LintText(vi: "chờ xác nhận", en: "unconfirmed")
    case .active: LintText(vi: "đang nhận", en: "active")
    case .bounced: LintText(vi: "thư bị trả lại", en: "bounced")
    case .unsubscribed: LintText(vi: "đã ngừng nhận", en: "unsubscribed")
    }
  }
}
