/// Tells which stories need a lead, and keeps the choice.
package protocol LeadStore: Sendable {
  /// Those of some stories whose lead is to be chosen, because readers do not know them yet and several articles tell
  /// them, or because the lead was withdrawn by its source.
  func storiesWithoutLead(among stories: [StoryID]) async throws(StoreFailure) -> [UnledStory]

  /// Carries choices out, in one transaction.
  func lead(_ choices: [LeadChoice]) async throws(StoreFailure)
}
