package import Foundation

/// What a server gave to recognise an unchanged document (RFC 9110 §8.8); sent back byte for byte.
package struct Validators: Hashable, Sendable, Codable {
  /// The address that gave them; they mean nothing at another one.
  package var url: String
  package var entityTag: String?
  package var lastModified: String?
  /// When a full answer last came with them.
  package var since: Date

  package init(url: String, entityTag: String?, lastModified: String?, since: Date) {
    self.url = url
    self.entityTag = entityTag
    self.lastModified = lastModified
    self.since = since
  }
}
