import FeedDomain
import FeedSyntax
import Pipeline

/// What standings, deeds and findings of the register are called.
enum RegisterWords {
  static func standing(_ standing: SourceStanding) -> LintText {
    switch standing {
    case .proposed: LintText(vi: "đang chờ xác minh", en: "proposed")
    case .proven: LintText(vi: "đã xác minh, đang chờ duyệt", en: "proven")
    case .active: LintText(vi: "đang hoạt động", en: "active")
    case .paused: LintText(vi: "đang tạm dừng", en: "paused")
    case .rejected: LintText(vi: "đã bị từ chối", en: "rejected")
    case .retired: LintText(vi: "đã ngừng", en: "retired")
    }
  }

  /// What the history says of an approval on an editor's word alone.
  static let unproven = LintText(
    vi: "chưa xác minh quyền quản lý trang", en: "without proof of control")

  static func act(_ act: SourceAct) -> LintText {
    switch act {
    case .registered: LintText(vi: "đăng ký", en: "registered")
    case .proven: LintText(vi: "xác minh", en: "proven")
    case .approved: LintText(vi: "duyệt", en: "approved")
    case .rejected: LintText(vi: "từ chối", en: "rejected")
    case .paused: LintText(vi: "tạm dừng", en: "paused")
    case .resumed: LintText(vi: "chạy lại", en: "resumed")
    case .moved: LintText(vi: "đổi địa chỉ", en: "moved")
    case .renamed: LintText(vi: "đổi tên", en: "renamed")
    case .merged: LintText(vi: "nhập vào nguồn khác", en: "merged")
    case .retired: LintText(vi: "ngừng", en: "retired")
    case .returned: LintText(vi: "có lại trong feeds.yml", en: "returned")
    case .adopted: LintText(vi: "đưa vào feeds.yml", en: "adopted")
    }
  }

  /// What was done, and what comes next.
  static func done(_ change: SourceChange, _ id: SourceID) -> LintText {
    let name = id.rawValue
    switch change {
    case .prove:
      return LintText(
        vi: "Đã xác minh nguồn “\(name)”. Ban biên tập duyệt bằng: feedhub sources approve \(name)",
        en: "“\(name)” is proven. An editor approves it with: feedhub sources approve \(name)")
    case .approve, .resume:
      return LintText(
        vi: "Nguồn “\(name)” hoạt động từ lần chạy `feedhub run` tới.",
        en: "“\(name)” is polled from the next `feedhub run` on.")
    case .reject:
      return LintText(
        vi: "Đã từ chối nguồn “\(name)”. Vẫn có thể duyệt lại: feedhub sources approve \(name)",
        en: "“\(name)” is rejected. It can still be approved: feedhub sources approve \(name)")
    case .pause:
      return LintText(
        vi:
          "Nguồn “\(name)” tạm dừng; tin đã đăng vẫn còn. Chạy lại: feedhub sources resume \(name)",
        en: "“\(name)” is paused; its stories stay. Go on with: feedhub sources resume \(name)")
    case .retire:
      return LintText(
        vi: "Nguồn “\(name)” đã ngừng; tin đã đăng và mã nguồn vẫn được giữ.",
        en: "“\(name)” is retired; its stories and its id stay.")
    case .move:
      return LintText(
        vi: "Đã đổi địa chỉ của nguồn “\(name)”; tin cũ vẫn thuộc nguồn này.",
        en: "“\(name)” has moved; its stories stay its own.")
    case .rename(let title, _):
      return LintText(
        vi: "Nguồn “\(name)” nay mang tên “\(title)”.", en: "“\(name)” is called “\(title)” now.")
    case .merge(let heir):
      return LintText(
        vi: "Nguồn “\(name)” đã nhập vào “\(heir.rawValue)”; tin cũ vẫn được giữ.",
        en: "“\(name)” is a part of “\(heir.rawValue)” now; its stories stay.")
    }
  }

  static func evidence(_ evidence: SourceDouble.Evidence) -> LintText {
    switch evidence {
    case .address(let address):
      LintText(vi: "cùng địa chỉ \(address)", en: "the same address, \(address)")
    case .feedID(let id):
      LintText(vi: "cùng mã kênh tin \(id)", en: "the same feed id, \(id)")
    case .entries(let count, let all):
      LintText(
        vi: "\(count) trên \(all) mục tin đã có ở nguồn đó",
        en: "\(count) of \(all) entries are stored there already")
    }
  }

  /// One way to show control of a site.
  static func way(_ proof: ControlProof, at address: String, code: ProofCode) -> LintText {
    let word = code.rawValue
    return switch proof {
    case .file:
      LintText(
        vi: "Đặt tệp \(address) có nội dung: \(word)",
        en: "Put a file at \(address) that holds: \(word)")
    case .meta:
      LintText(
        vi: "Thêm vào <head> của trang \(address): "
          + "<meta name=\"\(ProveControl.metaName)\" content=\"\(word)\">",
        en: "Add to the <head> of \(address): "
          + "<meta name=\"\(ProveControl.metaName)\" content=\"\(word)\">")
    case .entry:
      LintText(
        vi: "Đăng một bài có mã \(word) trong tiêu đề hoặc nội dung để mã hiện ra ở kênh tin "
          + "\(address); xác minh xong thì gỡ bài",
        en: "Publish an article with \(word) in its title or text, so that it shows in "
          + "\(address); take it down afterwards")
    }
  }

  static func finding(_ attempt: ProveControl.Attempt) -> LintText {
    let place = attempt.address
    return switch attempt.finding {
    case .notFetched(let reason):
      LintText(vi: "\(place): không lấy được (\(reason))", en: "\(place): \(reason)")
    case .elsewhere(let other):
      LintText(
        vi: "\(place): chuyển sang trang khác, \(other)",
        en: "\(place): leads to another site, \(other)")
    case .withoutCode: LintText(vi: "\(place): không có mã", en: "\(place): the code is not there")
    case .noFeed: LintText(vi: "\(place): không phải kênh tin", en: "\(place): is no feed")
    }
  }
}
