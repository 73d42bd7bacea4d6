import FeedDomain

/// What the model makes of one text.
struct SectionOpinion {
  /// From this chance on nobody is asked: so about one story in ten is doubtful.
  static let sure = 0.85
  /// From this chance on a story may be a staff matter, and is not shown to the public unasked.
  static let possible = 0.2

  /// What words have to add before a chance that is not the greatest is a doubt: odds of nearly five to one.
  private static let said = 1.5

  /// A shorter text is hardly more than a title.
  private static let telling = 8

  let chances: SectionChances
  private let model: SectionModel
  private let reading: SectionReading

  init(_ model: SectionModel, on reading: SectionReading) {
    self.model = model
    self.reading = reading
    chances = model.chances(reading)
  }

  /// Whether the text may be a staff matter: it probably is, or there is enough of it and words in it say so.
  ///
  /// A bare title like “Triển lãm” says nothing either way, and is what most titles are.
  var mayBeStaffMatter: Bool {
    guard chances.internal >= Self.possible else { return false }
    if chances.internal >= 0.5 { return true }
    return reading.tokens.count >= Self.telling
      && SectionWitnesses(model: model, reading: reading).weight(for: .internal) >= Self.said
  }

  /// In hundredths; never more certain than it can be.
  func chance(of section: SectionID) -> Int {
    min(99, Int((chances[section] * 100).rounded()))
  }

  func words(for section: SectionID) -> [String] {
    SectionWitnesses(model: model, reading: reading).words(for: section)
  }
}
