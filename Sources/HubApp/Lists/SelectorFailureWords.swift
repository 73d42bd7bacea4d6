import FeedSyntax
import Markup

/// What is wrong with a selector, in the language of those who write it.
struct SelectorFailureWords {
  let failure: SelectorFailure
  let language: LintLanguage

  var text: String {
    guard language == .vi else { return failure.explanation }
    let place = "ở ký tự thứ \(failure.position) "
    return switch failure.kind {
    case .empty: "bộ chọn để trống"
    case .tooLong: "bộ chọn quá dài"
    case .missing(let piece): place + "thiếu \(Self.name(of: piece))"
    case .unknown(let word): place + "“\(word)” không được hỗ trợ; xem Docs/Selectors.md"
    case .afterEnd: place + "có phần thừa sau bộ chọn"
    }
  }

  private static func name(of piece: SelectorFailure.Piece) -> String {
    switch piece {
    case .sign(let sign): "“\(sign)”"
    case .name: "một tên"
    case .number: "một số"
    case .quotedText: "một chuỗi trong dấu nháy"
    case .condition: "một điều kiện"
    case .step: "tên phần tử"
    }
  }
}
