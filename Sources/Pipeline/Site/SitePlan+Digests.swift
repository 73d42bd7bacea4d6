import FeedDomain

extension SitePlan {
  /// The list of issues by months, the newest first, some hundreds a page.
  func digestsPages(_ issues: [ShownIssue]) -> [IndexPage] {
    let count = max((issues.count + Self.issuesOnPage - 1) / Self.issuesOnPage, 1)
    return (1...count).map { part in
      let share = issues.dropFirst((part - 1) * Self.issuesOnPage).prefix(Self.issuesOnPage)
      var groups = months(of: share, isOfOne: Set(issues.map(\.name.edition)).count == 1)
      if count > 1 {
        groups.append(
          IndexPage.Group(
            "Các trang", (1...count).map { PageLink("Trang \($0)", SitePath.digests(part: $0)) }))
      }
      return IndexPage(
        frame: frame(SitePath.digests(part: part)), title: "Điểm tin",
        introduction: "Các số điểm tin đã phát hành, số mới nhất ở trên.", groups: groups,
        feeds: digestMembers(issues).flatMap(\.feeds))
    }
  }

  /// Issues of one month under its name; an edition is named where there are several.
  private func months(of issues: ArraySlice<ShownIssue>, isOfOne: Bool) -> [IndexPage.Group] {
    var groups: [IndexPage.Group] = []
    for issue in issues {
      let day = issue.name.day
      let month = "Tháng \(day.month)/\(day.year)"
      let date = "ngày \(day.day)/\(day.month)/\(day.year) (\(issue.stories) tin)"
      let title = isOfOne ? "Số \(date)" : "\(editionTitle(issue.name.edition)), số \(date)"
      if groups.last?.title != month { groups.append(IndexPage.Group(month, [])) }
      groups[groups.count - 1].pages.append(PageLink(title, SitePath.issue(issue.name)))
    }
    return groups
  }

  /// The feeds of the editions that have an issue.
  func digestMembers(_ issues: [ShownIssue]) -> [FeedsPage.Member] {
    Set(issues.map(\.name.edition)).sorted().map { id in
      FeedsPage.Member(
        title: editionTitle(id), holds: "Mỗi số điểm tin một lần.",
        path: SitePath.digests(part: 1),
        feeds: [FeedLink(.atom, hub.url + SitePath.digestFeed(of: id))])
    }
  }

  /// What the list calls the editions, as one text that differs when any of it does.
  var editionTitles: String {
    editions.map { "\($0.id)\t\($0.title)" }.joined(separator: "\n")
  }

  private func editionTitle(_ id: String) -> String {
    editions.first { $0.id == id }?.title ?? hub.title
  }
}
