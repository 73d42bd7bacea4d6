/// A rule of feeds.yml: what it looks for, and the section it sends a story to.
package struct SectionRule: Hashable, Sendable {
  /// What a story may have, each kind by itself; within one kind, any member suffices.
  package struct Signs: Hashable, Sendable {
    /// Categories of the source's feed, compared without case and accents.
    package var categories: [String] = []
    /// Words or phrases of title and text, compared without case; without accents if they have none.
    package var words: [String] = []
    /// Parts of the article's address, in which `*` stands for anything.
    package var addresses: [String] = []
    package var sources: [SourceID] = []
    package var places: [String] = []

    package init() {}

    package var isEmpty: Bool { self == Signs() }
  }

  /// All signs that are given must be there, one of `any` if there are some, and nothing of `none`.
  package struct Condition: Hashable, Sendable {
    package var all = Signs()
    /// One of these must be there as a whole.
    package var any: [Signs] = []
    /// Nothing of this may be there.
    package var none = Signs()

    package init() {}

    package var isEmpty: Bool { self == Condition() }
  }

  package var condition: Condition
  package var section: SectionID
  /// How much it counts: a rule of weight 1 decides alone, lighter ones where they add up to 1.
  package var weight: Double
  /// Line of feeds.yml, for the reason shown to people.
  package var line: Int

  package init(condition: Condition, section: SectionID, weight: Double = 1, line: Int) {
    self.condition = condition
    self.section = section
    self.weight = weight
    self.line = line
  }
}
