package import FeedDomain

extension SQLiteHubStore: LeadStore {
  package func storiesWithoutLead(
    among stories: [StoryID]
  ) async throws(StoreFailure) -> [UnledStory] {
    try await read { db in try LeadWriter(db: db).stories(among: stories) }
  }

  package func lead(_ choices: [LeadChoice]) async throws(StoreFailure) {
    try await write { db in
      for choice in choices { try LeadWriter(db: db).carryOut(choice) }
    }
  }
}
