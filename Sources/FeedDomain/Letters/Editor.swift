package import Foundation

/// The number under which the store knows an editor; it says nothing about the person.
package struct EditorID: RawRepresentable, Hashable, Sendable {
  package let rawValue: Int64

  package init(rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// A person who gets letters, with what they chose and what they agreed to.
package struct Editor: Hashable, Sendable {
  /// Whether letters go to a person.
  package enum Standing: String, Hashable, Sendable, CaseIterable, Codable {
    /// Registered by themselves; nothing is sent until the address is confirmed.
    case unconfirmed
    case active
    /// A server said that there is no such mailbox.
    case bounced
    case unsubscribed
  }

  /// The words somebody agreed to, and when: silence is no consent.
  package struct Consent: Hashable, Sendable {
    package var text: String
    package var at: Date

    package init(text: String, at: Date) {
      self.text = text
      self.at = at
    }
  }

  package var id: EditorID
  package var profile: EditorProfile
  package var standing: Standing
  package var consent: Consent
  package var confirmed: Date?
  /// When letters ended, and why, in words.
  package var ended: Ending?
  /// Names the person in the address that ends the letters.
  package var token: SecretWord

  package init(
    id: EditorID, profile: EditorProfile, standing: Standing, consent: Consent,
    confirmed: Date? = nil, ended: Ending? = nil, token: SecretWord
  ) {
    self.id = id
    self.profile = profile
    self.standing = standing
    self.consent = consent
    self.confirmed = confirmed
    self.ended = ended
    self.token = token
  }

  /// When and why letters to somebody ended.
  package struct Ending: Hashable, Sendable {
    package var at: Date
    package var reason: String

    package init(at: Date, reason: String) {
      self.at = at
      self.reason = reason
    }
  }
}

/// What an editor chose: where letters go and what is in them.
package struct EditorProfile: Hashable, Sendable {
  package var address: String
  package var name: String?
  package var choice: LetterChoice
  /// Editions by id; empty for all of them.
  package var editions: [String]

  package init(
    address: String, name: String? = nil, choice: LetterChoice = LetterChoice(),
    editions: [String] = []
  ) {
    self.address = address
    self.name = name
    self.choice = choice
    self.editions = editions
  }

  package func wants(_ edition: String) -> Bool {
    editions.isEmpty || editions.contains(edition)
  }
}

/// What decides on the content of a letter: editors with the same choice get the same one.
package struct LetterChoice: Hashable, Sendable {
  package var language: LetterLanguage
  /// Empty for all sections of the edition.
  package var sections: [SectionID]
  /// Places of sources or of news, empty for all; stories whose source has no place are for everybody.
  package var places: [String]
  /// Whether the sections and the boxes of the desk may be seen.
  package var seesDesk: Bool

  package init(
    language: LetterLanguage = .vi, sections: [SectionID] = [], places: [String] = [],
    seesDesk: Bool = false
  ) {
    self.language = language
    self.sections = sections
    self.places = places
    self.seesDesk = seesDesk
  }
}

/// The languages in which letters speak; stories keep their own.
package enum LetterLanguage: String, Hashable, Sendable, CaseIterable, Codable {
  case vi, en
}
