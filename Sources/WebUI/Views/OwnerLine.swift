import FeedDomain

/// A line of the owner's data, which the law wants on every page and letter.
struct OwnerLine: Sendable {
  let label: String?
  let value: String
  let link: String?

  /// What is filled in, and nothing else.
  static func lines(
    of contact: HubProfile.Contact, in language: LetterLanguage = .vi
  ) -> [OwnerLine] {
    func label(_ vietnamese: String, _ english: String) -> String {
      language == .vi ? vietnamese : english
    }
    let all: [(label: String?, value: String, linkPrefix: String?)] = [
      (nil, contact.name, nil), (label("Địa chỉ", "Address"), contact.address, nil),
      (label("Điện thoại", "Telephone"), contact.phone, nil),
      (label("Thư điện tử", "Mail"), contact.email, "mailto:"),
      (label("Chịu trách nhiệm nội dung", "Responsible for the content"), contact.responsible, nil),
    ]
    return all.compactMap { line in
      guard let value = Wording.line(line.value) else { return nil }
      return OwnerLine(label: line.label, value: value, link: line.linkPrefix.map { $0 + value })
    }
  }
}
