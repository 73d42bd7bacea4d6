package import Foundation

/// Another address at which a feed is, as permanent redirects (301, 308) told.
package struct MovedFeed: Hashable, Sendable {
  package var address: String
  /// Since when every usable answer said so; of an address that is in use, since when it is.
  package var since: Date

  package init(address: String, since: Date) {
    self.address = address
    self.since = since
  }
}
