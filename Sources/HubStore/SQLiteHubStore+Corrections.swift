package import FeedDomain
import Foundation
import GRDB

extension SQLiteHubStore: CorrectionStore {
  package func corrections(of story: StoryID) async throws(StoreFailure) -> [Correction] {
    try await read { db in try CorrectionTable(db: db).corrections(of: story) }
  }

  package func correct(_ draft: CorrectionDraft) async throws(StoreFailure) -> CorrectionID? {
    try await write { db in
      let story = draft.story.rawValue
      guard
        try Bool.fetchOne(
          db, sql: "SELECT EXISTS (SELECT 1 FROM story WHERE id = ?)", arguments: [story]) == true
      else { return nil }
      let id = try CorrectionTable(db: db).add(draft)
      try StoryOverlay(db: db).apply(to: story, now: draft.signature.at)
      return id
    }
  }

  package func merge(
    _ stories: [StoryID], signed: Signature
  ) async throws(StoreFailure) -> StoryID {
    try await write { db in
      guard let kept = stories.min() else {
        throw DatabaseError(message: "no story to be merged was named")
      }
      let table = CorrectionTable(db: db)
      let parts = try stories.flatMap { try table.parts(ofStory: $0) }
      for other in stories.sorted() where other != kept {
        try StoryMover(db: db).join(
          other.rawValue, to: kept.rawValue, by: MatchEvidence(.editor), now: signed.at)
      }
      _ = try table.add(CorrectionDraft(kept, .merge, signed: signed), parts: parts)
      return kept
    }
  }

  package func split(
    _ split: StorySplit, signed: Signature
  ) async throws(StoreFailure) -> StoryID {
    try await write { db in
      let parted = StoryID(rawValue: try StoryMover(db: db).part(split, now: signed.at))
      let table = CorrectionTable(db: db)
      let parts = try [split.story, parted].flatMap { try table.parts(ofStory: $0) }
      _ = try table.add(CorrectionDraft(split.story, .split, signed: signed), parts: parts)
      return parted
    }
  }

  package func undo(
    _ correction: CorrectionID, signed: Signature
  ) async throws(StoreFailure) -> Bool {
    try await write { db in
      guard let story = try CorrectionTable(db: db).undo(correction, signed: signed) else {
        return false
      }
      try StoryOverlay(db: db).apply(to: story, now: signed.at)
      return true
    }
  }
}
