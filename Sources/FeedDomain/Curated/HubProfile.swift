/// Who the hub is: the part of feeds.yml that shows in what it publishes.
package struct HubProfile: Hashable, Sendable {
  /// The owner's data that the law wants on every page and letter; empty members are still to be filled in.
  package struct Contact: Hashable, Sendable {
    package var name = ""
    package var email = ""
    package var address = ""
    package var phone = ""
    /// The person responsible for the content.
    package var responsible = ""

    package init() {}

    /// Names of the members that are still empty, as they are called in feeds.yml.
    package var missing: [String] {
      [
        ("name", name), ("email", email), ("address", address), ("phone", phone),
        ("responsible", responsible),
      ].filter { $0.1.isEmpty }.map(\.0)
    }
  }

  package var title: String
  /// Absolute address that `output/` is served from, with a final slash.
  package var url: String
  /// `authority,date` of derived `tag:` ids (RFC 4151); fixed for ever.
  package var authority: String
  package var rights: String?
  /// BCP 47 tag of the hub's own texts.
  package var language: String
  /// IANA time zone in which dates are shown.
  package var timeZone: String
  package var contact: Contact
  package var sections: [SectionProfile]

  package init(
    title: String, url: String, authority: String, rights: String? = nil, language: String = "vi",
    timeZone: String = "Asia/Ho_Chi_Minh", contact: Contact = Contact(),
    sections: [SectionProfile] = SectionProfile.standard
  ) {
    self.title = title
    self.url = url
    self.authority = authority
    self.rights = rights
    self.language = language
    self.timeZone = timeZone
    self.contact = contact
    self.sections = sections
  }

  /// All that it says, as one text that differs when any of it does.
  package var print: String {
    let contact = [
      contact.name, contact.email, contact.address, contact.phone, contact.responsible,
    ]
    let sections = sections.map { section in
      [
        section.id.rawValue, section.title, "\(section.isDefault)", section.visibility.rawValue,
        section.doubt.rawValue,
      ].joined(separator: "\t")
    }
    return ([title, url, authority, rights ?? "", language, timeZone] + contact + sections)
      .joined(separator: "\n")
  }

  /// The section of stories for which nothing speaks.
  package var defaultSection: SectionID {
    (sections.first(where: \.isDefault) ?? sections.first)?.id ?? .national
  }
}

/// A section as feeds.yml describes it.
package struct SectionProfile: Hashable, Sendable {
  /// Who may read a section.
  package enum Visibility: String, Hashable, Sendable, CaseIterable {
    /// Everybody: its documents lie under `output/`.
    case `public`
    /// Editors only: its documents lie under `desk/`.
    case desk
  }

  /// What is done with a story whose section is in doubt, until an editor has decided.
  package enum DoubtPolicy: String, Hashable, Sendable, CaseIterable {
    /// It is published as it is guessed.
    case publish
    /// Only the desk sees it.
    case hold
  }

  package var id: SectionID
  package var title: String
  package var isDefault: Bool
  package var visibility: Visibility
  /// What is done with a story that probably, not surely, belongs here.
  package var doubt: DoubtPolicy

  package init(
    id: SectionID, title: String, isDefault: Bool = false, visibility: Visibility = .public,
    doubt: DoubtPolicy = .publish
  ) {
    self.id = id
    self.title = title
    self.isDefault = isDefault
    self.visibility = visibility
    self.doubt = doubt
  }

  package static let standard = [
    SectionProfile(id: .national, title: "Hoạt động trong cả nước", isDefault: true),
    SectionProfile(id: .international, title: "Hoạt động quốc tế"),
    SectionProfile(id: .internal, title: "Tin nội bộ", visibility: .desk),
  ]
}
