/// What every failure of the hub can say of itself; the text for people is made from it at the rim.
package protocol HubFailure: Error, Sendable {
  /// A constant name for logs, JSON and `Docs/Failures.md`.
  var label: String { get }
  /// One sentence: what happened, and to which source, file or address.
  var explanation: String { get }
  /// What to do about it, if anything can be done.
  var remedy: String? { get }
}

extension FetchFailure: HubFailure {
  package var label: String { kind.rawValue }

  package var remedy: String? {
    switch kind {
    case .badAddress: "Correct the address of the source."
    case .addressNotAllowed: "If the address is right, list it under poll: allow: in feeds.yml."
    case .nameNotFound, .notReachable: "Check the address and the network; it is asked again later."
    case .notTrusted:
      "Ask the site's owner to renew or complete its TLS certificate; what its chain lacks can be given as ca: of the "
        + "source in feeds.yml."
    case .tooLarge: "Ask the site's owner to list fewer entries."
    case .tooManyRedirects: "Ask the site's owner where the feed is now."
    case .timedOut, .tooSlow, .brokenAnswer, .badStatus: "It is asked again later."
    case .cancelled: nil
    }
  }
}
