package import Foundation

/// What stands on every page of the public site around its own matter.
package struct SiteFrame: Hashable, Sendable {
  package var hub: HubProfile
  /// Where the page lies, relative to the root of the site.
  package var path: String
  /// Lists that the navigation offers, besides the front page; none leads to the desk.
  package var navigation: [PageLink]
  /// The newest change shown; nil while there is none.
  package var updated: Date?

  package init(
    hub: HubProfile, path: String, navigation: [PageLink] = [], updated: Date? = nil
  ) {
    self.hub = hub
    self.path = path
    self.navigation = navigation
    self.updated = updated
  }
}

/// A page of the site with its name.
package struct PageLink: Hashable, Sendable {
  package var title: String
  /// Relative to the root of the site.
  package var path: String

  package init(_ title: String, _ path: String) {
    self.title = title
    self.path = path
  }
}
