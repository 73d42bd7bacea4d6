import FeedDomain
import FeedSyntax

/// What the pages of a list tell together with what they told before: which of them can be believed.
///
/// Pure.
struct ListJudgement {
  private(set) var usable: [ListPage] = []
  var memory: ListMemory
  /// The first thing that is wrong.
  private(set) var trouble: ListFailure?

  init(_ pages: [(asked: String, list: ListPage)], before: ListMemory?) {
    memory = ListMemory()
    // Pages that did not come today keep what they had.
    memory.pages = before?.pages ?? [:]
    for (asked, list) in pages { judge(list, at: asked, before: before?.pages[asked]) }
  }

  private mutating func judge(_ list: ListPage, at asked: String, before: ListMemory.Page?) {
    let found = list.memory
    if found.isBroken(since: before) {
      // The page keeps what it had, so that the alarm goes on until its items are back.
      let failure = Self.failure(list, at: asked, before: before)
      trouble = trouble ?? failure
      return
    }
    usable.append(list)
    memory.pages[asked] = found
    guard found.lostDates(since: before), let before else { return }
    memory.pages[asked]?.dated = found.items
    let failure = ListFailure(
      .datesVanished,
      "none of the \(found.items) items of \(asked) has a date any more; "
        + "all \(before.items) had one")
    trouble = trouble ?? failure
  }

  private static func failure(
    _ list: ListPage, at asked: String, before: ListMemory.Page?
  ) -> ListFailure {
    guard let before else {
      return ListFailure(
        .noItems, "no news was found at \(asked); its selector of items finds \(list.matched)")
    }
    let found =
      list.entries.isEmpty
      ? "\(asked) had \(before.items) items and has none now"
      : "the items of \(asked) have lost their titles or links"
    return ListFailure(.layoutChanged, "the layout has changed: \(found)")
  }
}
