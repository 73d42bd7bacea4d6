import FeedDomain
import Foundation

/// Puts what only editors are told into the box of their letters.
struct DeskBox {
  let words: LetterWords
  let profile: HubProfile

  /// Nil when there is nothing to tell.
  func box(_ desk: Digest.DeskNotes) -> LetterView.Box? {
    let groups = [
      doubts(desk), incidents(desk), troubles(desk), silent(desk), bounced(desk),
    ].filter { !$0.lines.isEmpty }
    return groups.isEmpty ? nil : LetterView.Box(title: words.forDesk, groups: groups)
  }

  private func doubts(_ desk: Digest.DeskNotes) -> LetterView.Box.Group {
    LetterView.Box.Group(
      title: words.doubtsTitle(desk.doubtCount, shown: desk.doubts.count),
      lines: desk.doubts.map { doubt in
        let decision = doubt.story.decision
        let title = profile.sections.first { $0.id == decision.section }?.title
        return LetterView.Box.Line(
          name: Wording.line(doubt.story.lead.article.title) ?? words.untitled,
          words: words.doubt(
            doubt, section: title.flatMap(Wording.line) ?? decision.section.rawValue),
          link: doubt.story.lead.article.link.flatMap { LinkTarget($0) }?.text)
      }, remedy: words.doubtsRemedy)
  }

  private func incidents(_ desk: Digest.DeskNotes) -> LetterView.Box.Group {
    LetterView.Box.Group(
      title: words.incidentsTitle,
      lines: desk.incidents.map { incident in
        line(incident.sourceName, words.incident(incident, since: shown(incident.opened)))
      }, remedy: words.incidentsRemedy)
  }

  private func troubles(_ desk: Digest.DeskNotes) -> LetterView.Box.Group {
    LetterView.Box.Group(
      title: words.troublesTitle,
      lines: desk.troubles.map { trouble in
        let last = trouble.lastSuccess.map(shown)
        return line(
          trouble.sourceName, "\(words.trouble(trouble.report)); \(words.lastRead(last))")
      })
  }

  private func silent(_ desk: Digest.DeskNotes) -> LetterView.Box.Group {
    LetterView.Box.Group(
      title: words.silentTitle,
      lines: desk.silent.map { line($0.sourceName, words.silent(since: shown($0.newest))) })
  }

  private func bounced(_ desk: Digest.DeskNotes) -> LetterView.Box.Group {
    LetterView.Box.Group(
      title: words.bouncedTitle,
      lines: desk.bounced.map { editor in
        line(
          editor.profile.address,
          words.bounced(Wording.line(editor.ended?.reason ?? "") ?? "—"))
      })
  }

  private func shown(_ time: Date) -> String { HubZone(profile).shown(time).shown }

  private func line(_ name: String, _ words: String) -> LetterView.Box.Line {
    LetterView.Box.Line(name: Wording.line(name) ?? "—", words: words)
  }
}
