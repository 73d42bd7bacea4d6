import FeedDomain

/// A line of the owner's data, which the law wants on every page and letter.
struct OwnerLine: Sendable {
  let label: String?
  let value: String
  let link: String?

  /// What is filled in, and nothing else.
  static func lines(of contact: HubProfile.Contact) -> [OwnerLine] {
    let all: [(label: String?, value: String, linkPrefix: String?)] = [
      (nil, contact.name, nil), ("Địa chỉ", contact.address, nil),
      ("Điện thoại", contact.phone, nil),
      ("Thư điện tử", contact.email, "mailto:"),
      ("Chịu trách nhiệm nội dung", contact.responsible, nil),
    ]
    return all.compactMap { line in
      guard let value = Wording.line(line.value) else { return nil }
      return OwnerLine(label: line.label, value: value, link: line.linkPrefix.map { $0 + value })
    }
  }
}
