/// A rule of feeds.yml: what it looks for, and the section it sends a story to.
package struct SectionRule: Hashable, Sendable {
  /// All conditions that are given must hold; within one, any member suffices.
  package struct Condition: Hashable, Sendable {
    /// Categories of the source's feed, compared without case and accents.
    package var categories: [String] = []
    /// Words or phrases of title and text, compared without case; without accents if they have none.
    package var words: [String] = []
    package var sources: [SourceID] = []
    package var places: [String] = []

    package init() {}
  }

  package var condition: Condition
  package var section: SectionID
  /// Line of feeds.yml, for the reason shown to people.
  package var line: Int

  package init(condition: Condition, section: SectionID, line: Int) {
    self.condition = condition
    self.section = section
    self.line = line
  }
}
