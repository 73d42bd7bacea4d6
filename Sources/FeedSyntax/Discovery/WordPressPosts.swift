import FeedDomain

/// The posts of a WordPress site as its REST API lists them: news also where the feed is switched off.
enum WordPressPosts {
  /// The version that a list of posts is given as a format.
  static let version = "wp-v2"

  /// Where the list is; `root` is what the site names, else it is where WordPress puts it.
  ///
  /// `_embed` brings authors, pictures and the names of categories along. A root with a query
  /// (`/?rest_route=/`) is that of a site without speaking addresses.
  static func address(root: String?, site: String) -> String? {
    guard let root = root ?? WebAddress.resolve("/wp-json/", against: site) else { return nil }
    guard !root.contains("?") else { return root + "wp/v2/posts&_embed" }
    return (root.hasSuffix("/") ? root : root + "/") + "wp/v2/posts?_embed"
  }

  /// The site that a list was read from.
  static func site(of address: String) -> String? {
    for mark in ["wp-json/", "?rest_route=", "index.php?rest_route="] {
      if let place = address.firstRange(of: mark) { return String(address[..<place.lowerBound]) }
    }
    return nil
  }
}

extension ParsedFeed {
  /// Whether it is a list of posts of WordPress's REST API.
  var isPostList: Bool { version == WordPressPosts.version }
  /// Whether the rules of JSON Feed hold for it.
  var isJSONFeed: Bool { format == .json && !isPostList }
}
