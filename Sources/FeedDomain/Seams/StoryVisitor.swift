/// Is shown so many stories that they are better not all at hand at once: they come one by one, all as they are at one moment.
package protocol StoryVisitor: Sendable {
  /// Comes first, with the dates of all that will come, in their order.
  mutating func begin(_ dates: [StoryDates])

  /// Returns whether more is wanted.
  mutating func visit(_ story: Story) -> Bool
}
