import FeedDomain
import FeedSyntax
import Markup

/// What `feedhub sources try` says where no page could be read.
struct ListTrialFailureWords {
  let failure: any HubFailure
  let language: LintLanguage

  /// The lines for standard error; the sentence with the facts always comes too.
  var lines: [String] {
    guard let words = Self.words[failure.label] else {
      return CheckFailureWords(failure: failure, language: language).lines
    }
    return ["feedhub: " + failure.explanation, "  " + words[language]]
  }

  private static let words: [String: LintText] = [
    "bad-status": LintText(
      vi:
        "Trang không trả lời như một trang web bình thường. Hãy mở địa chỉ bằng trình duyệt để kiểm tra.",
      en: "Open the address in a browser and check it."),
    "too-large": LintText(vi: "Trang quá lớn để đọc.", en: "The page is too large to be read."),
    "list-no-items": LintText(
      vi:
        "Không thấy nhóm mục nào lặp lại có liên kết. Hãy đưa địa chỉ của trang danh sách tin, hoặc ghi --item. "
        + "Trang chỉ hiện tin nhờ JavaScript thì không đọc được.",
      en: "No group of items with links repeats. Give the page that lists the news, or --item. "
        + "News that only JavaScript shows cannot be read."),
    "robots-disallowed": LintText(
      vi: "Tệp robots.txt của trang không cho phép đọc. Hãy xin phép chủ trang.",
      en: "The site's robots.txt forbids it. Ask the site's owner."),
    "robots-unreachable": LintText(
      vi: "Chưa đọc được tệp robots.txt của trang nên không được đọc trang. Hãy thử lại sau.",
      en: "Without robots.txt nothing may be read. Try again later."),
  ]
}
