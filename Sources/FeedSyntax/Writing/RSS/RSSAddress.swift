import FeedDomain

/// An address that RSS may name in an attribute: its host has a domain, so that it means the same everywhere.
struct RSSAddress: Hashable {
  let text: String

  /// Nil for what is no address of the web, and for hosts such as `intranet`.
  init?(_ claimed: String) {
    guard let target = LinkTarget(claimed) else { return nil }
    let host = target.text.split(separator: "/", maxSplits: 2).dropFirst().first ?? ""
    guard host.contains(".") || host.hasPrefix("localhost") else { return nil }
    text = target.text
  }
}
