package import FeedDomain

/// Composes letters of digests: the same news as plain text and as HTML, each complete by itself.
package struct DigestLetters: LetterComposer {
  // Read when the first letter is made of it: most cycles make none.
  private static let template = PageTemplate(
    LetterTemplate.text, partials: LetterTemplate.partials)

  package init() {}

  package func letter(
    _ digest: Digest, from hub: HubProfile, in language: LetterLanguage
  ) -> Letter {
    letter(LetterView(digest, from: hub, in: language, isMailed: true))
  }

  package func page(_ digest: Digest, from hub: HubProfile) -> Letter {
    var view = LetterView(digest, from: hub, in: digest.edition.language, isMailed: false)
    view.addIssues(of: hub)
    return letter(view)
  }

  /// The issue as a file, for everybody as well.
  package func file(_ digest: Digest, from hub: HubProfile) -> Letter {
    letter(LetterView(digest, from: hub, in: digest.edition.language, isMailed: false))
  }

  private func letter(_ view: LetterView) -> Letter {
    Letter(subject: view.subject, text: TextLetter(view).text, html: Self.template.render(view))
  }
}
