package import FeedDomain

/// Composes letters of digests: the same news as plain text and as HTML, each complete by itself.
package struct DigestLetters: LetterComposer {
  private let template = PageTemplate(LetterTemplate.text, partials: LetterTemplate.partials)

  package init() {}

  package func letter(_ digest: Digest, from hub: HubProfile) -> Letter {
    let view = LetterView(digest, from: hub)
    return Letter(
      subject: view.subject, text: TextLetter(view).text, html: template.render(view))
  }
}
