import FeedDomain

/// What the model makes of one text.
struct SectionOpinion {
  /// From this chance on nobody is asked: so about one story in ten is doubtful.
  static let sure = 0.85
  /// From this chance on a story may be a staff matter, and is not shown to the public unasked.
  static let possible = 0.2

  let chances: SectionChances
  private let model: SectionModel
  private let reading: SectionReading

  init(_ model: SectionModel, on reading: SectionReading) {
    self.model = model
    self.reading = reading
    chances = model.chances(reading)
  }

  /// In hundredths; never more certain than it can be.
  func chance(of section: SectionID) -> Int {
    min(99, Int((chances[section] * 100).rounded()))
  }

  func words(for section: SectionID) -> [String] {
    SectionWitnesses(model: model, reading: reading).words(for: section)
  }
}
