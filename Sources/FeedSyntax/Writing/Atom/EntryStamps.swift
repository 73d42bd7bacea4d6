import FeedDomain
import Foundation

/// The dates of an entry: `published` is nil when nobody can believe it, `updated` never before it.
struct EntryDates {
  let published: AtomStamp?
  let updated: AtomStamp
}

/// Gives the entries of one document their dates, so that no two have been updated at the same instant.
///
/// Readers that ask for what changed since an instant need an order, and the W3C validator warns of equal
/// `updated` values. Whole cycles and date-only feeds give many stories the same second, so each carries a mark
/// within it, made of the story's own number: the same in every document, whatever stands beside it.
struct EntryStamps {
  private var taken: Set<AtomStamp> = []
  /// The latest `updated` given so far.
  private(set) var newest: AtomStamp?

  /// The dates of the next story.
  mutating func next(_ story: StoryDates) -> EntryDates {
    let published = story.published < StoryDates.earliest ? nil : story.published
    var changed = max(story.updated, published ?? story.updated)
    if changed < StoryDates.earliest { changed = max(story.firstSeen, StoryDates.earliest) }
    let second = AtomStamp(changed)
    var mark = Int(story.id.rawValue.magnitude % 1_000_000)
    while !taken.insert(second.marked(mark)).inserted { mark = (mark + 1) % 1_000_000 }
    let updated = second.marked(mark)
    newest = max(newest ?? updated, updated)
    return EntryDates(published: published.map(AtomStamp.init), updated: updated)
  }
}
