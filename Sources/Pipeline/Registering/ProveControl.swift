package import FeedDomain
import FeedSyntax

/// Looks whether a site shows the code that only its owner can put there.
package struct ProveControl: Sendable {
  /// One place that was looked at.
  package struct Attempt: Hashable, Sendable {
    /// What was found there instead of the code.
    package enum Finding: Hashable, Sendable {
      case notFetched(String)
      /// The answer came from another site.
      case elsewhere(String)
      case withoutCode
      case noFeed
    }

    package var proof: ControlProof
    package var address: String
    package var finding: Finding
  }

  /// How the search for a proof ended.
  package enum Outcome: Hashable, Sendable {
    case proven(ControlProof, at: String)
    case notProven([Attempt])
  }

  /// Where the file is looked for on the site; the code is in the file and not in its name, since some sites
  /// answer any address with a page that repeats it.
  package static let path = "/.well-known/feedhub.txt"
  /// Name of the `meta` element on the front page.
  package static let metaName = "feedhub-verification"

  private let fetcher: any FeedFetcher
  private let policy: PollPolicy

  package init(fetcher: any FeedFetcher, policy: PollPolicy) {
    self.fetcher = fetcher
    self.policy = policy
  }

  /// The places where the code of a source counts, in the order in which they are looked at.
  package static func places(of entry: RegisterEntry) -> [(proof: ControlProof, address: String)] {
    guard let given = entry.source.address.urls.first else { return [] }
    let isSite = if case .site = entry.source.address { true } else { false }
    let page = isSite ? given : WebAddress.resolve("/", against: given)
    let places: [(ControlProof, String?)] = [
      (.file, WebAddress.resolve(path, against: given)), (.meta, page), (.entry, entry.feedAddress),
    ]
    return places.compactMap { proof, address in address.map { (proof, $0) } }
  }

  /// Looks at one place after the other until the code is found.
  package func outcome(of entry: RegisterEntry, code: ProofCode) async -> Outcome {
    var attempts: [Attempt] = []
    for (proof, address) in Self.places(of: entry) {
      guard let finding = await finding(proof, at: address, code: code) else {
        return .proven(proof, at: address)
      }
      attempts.append(Attempt(proof: proof, address: address, finding: finding))
    }
    return .notProven(attempts)
  }

  /// What stands at a place instead of the code; nil when the code is there.
  private func finding(
    _ proof: ControlProof, at address: String, code: ProofCode
  ) async -> Attempt.Finding? {
    let request = FetchRequest(url: address, limits: policy.limits)
    switch await fetcher.fetch(request) {
    case .fresh(let document):
      // A redirect to another site shows who controls that one.
      guard Self.isSameSite(document.facts.finalURL, address) else {
        return .elsewhere(document.facts.finalURL)
      }
      return finding(proof, in: document, code: code)
    case .failed(let failure, _): return .notFetched(failure.explanation)
    case .gone(let facts), .limited(let facts, _), .unchanged(let facts):
      return .notFetched("\(address) answered with status \(facts.status).")
    }
  }

  private func finding(
    _ proof: ControlProof, in document: FetchedDocument, code: ProofCode
  ) -> Attempt.Finding? {
    switch proof {
    case .file:
      let lines = String(decoding: document.body.prefix(Self.longestFile), as: UTF8.self)
        .split(whereSeparator: \.isWhitespace)
      return lines.contains { code.matches($0) } ? nil : .withoutCode
    case .meta:
      let contents = SiteTags.contents(named: Self.metaName, in: document.body)
      return contents.contains { code.matches($0) } ? nil : .withoutCode
    case .entry:
      guard
        // Why it is no feed, `feedhub check` says.
        let feed = try? FeedReader(limits: policy.reading).read(
          document.body, context: document.facts.context)
      else { return .noFeed }
      return feed.entries.contains { Self.holds($0, code) } ? nil : .withoutCode
    }
  }

  /// More of a proof file is not read.
  private static let longestFile = 64 << 10

  private static func holds(_ entry: ParsedEntry, _ code: ProofCode) -> Bool {
    let texts = [entry.title, entry.summary].compactMap { $0 } + entry.contents
    return texts.contains { code.stands(in: $0.value) }
  }

  private static func isSameSite(_ left: String, _ right: String) -> Bool {
    func site(_ address: String) -> String? {
      WebAddress(address).flatMap { web in
        web.host.map { host in
          let name = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
          return name + (web.port.map { ":\($0)" } ?? "")
        }
      }
    }
    return site(left) == site(right)
  }
}
