import FeedDomain
import Foundation

/// How what a source's feed says of itself stands in the database.
extension OriginFeed {
  init(stored: String) throws {
    let nothing = OriginFeed(
      id: "", title: nil, link: nil, selfLink: nil, updated: nil, rights: nil, authors: [])
    self = try StoredScanner.decoded(stored, into: nothing) { json, feed in
      var isWhole = (id: false, authors: false)
      let isRead = json.object { json, name in
        switch name {
        case "authors":
          isWhole.authors = StoredScanner.put(json.list { $0.person() }, into: &feed.authors)
          return isWhole.authors
        case "id":
          isWhole.id = StoredScanner.put(json.string(), into: &feed.id)
          return isWhole.id
        case "link": return StoredScanner.put(json.string(), into: &feed.link)
        case "rights": return StoredScanner.put(json.string(), into: &feed.rights)
        case "selfLink": return StoredScanner.put(json.string(), into: &feed.selfLink)
        case "title": return StoredScanner.put(json.string(), into: &feed.title)
        case "updated":
          return StoredScanner.put(
            json.integer().map { Date(milliseconds: Int64($0)) }, into: &feed.updated)
        default: return false
        }
      }
      return isRead && isWhole == (true, true)
    }
  }
}
