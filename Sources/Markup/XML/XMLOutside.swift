/// What stands outside of the root element, which shows only at the end: the root is the longest of the outermost
/// elements, so that `<br/>` before a feed does not make a feed out of itself.
struct XMLOutside {
  private var root: Range<Int>?
  /// Where the first junk before and behind the root begins and ends.
  private var before: Range<Int>?
  private var after: Range<Int>?

  mutating func add(text range: Range<Int>) {
    if root == nil { before = before ?? range } else { after = after ?? range }
  }

  mutating func add(element range: Range<Int>) {
    guard let outgrown = root else {
      root = range
      return
    }
    if range.count > outgrown.count {
      before = before ?? outgrown
      after = nil
      root = range
    } else {
      after = after ?? range
    }
  }

  func note(in findings: inout XMLFindingList) {
    if let before { findings.add(.junkBeforeRoot, at: before.lowerBound, length: before.count) }
    if let after { findings.add(.junkAfterRoot, at: after.lowerBound, length: after.count) }
  }
}
