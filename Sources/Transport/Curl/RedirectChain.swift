import FeedDomain

/// The hops of one request: where it is now, where it was, and what the way there means for next time.
struct RedirectChain {
  private(set) var address: RequestAddress
  private(set) var lostEncryption = false
  private var visited: [String]
  private var isPermanent = true

  init(from address: RequestAddress) {
    self.address = address
    visited = [address.text]
  }

  /// The address to ask next time: only if every hop said "for good", and none gave encryption up.
  var movedTo: String? {
    visited.count > 1 && isPermanent && !lostEncryption ? address.text : nil
  }

  static func follows(_ status: Int) -> Bool {
    switch status {
    case 301, 302, 303, 307, 308: true
    default: false
    }
  }

  mutating func follow(_ head: ResponseHead, limit: Int) throws(FetchFailure) {
    let host = address.host
    guard let location = head.location, !location.isEmpty else {
      throw FetchFailure(.brokenAnswer, "\(host) redirects without saying where to.")
    }
    let target = try self.target(location)
    if visited.contains(target.text) {
      throw FetchFailure(
        .tooManyRedirects, "\(host) redirects in a circle, back to \(target.text).")
    }
    guard visited.count <= limit else {
      throw FetchFailure(.tooManyRedirects, "\(host) redirects further after \(limit) redirects.")
    }
    isPermanent = isPermanent && (head.status == 301 || head.status == 308)
    lostEncryption = lostEncryption || address.isEncrypted && !target.isEncrypted
    visited.append(target.text)
    address = target
  }

  private func target(_ location: [UInt8]) throws(FetchFailure) -> RequestAddress {
    do throws(FetchFailure) {
      return try address.resolving(location)
    } catch {
      // A bad address of its own making is the answer's fault, not that of the address we were given.
      let kind = error.kind == .badAddress ? FetchFailure.Kind.brokenAnswer : error.kind
      throw FetchFailure(kind, "\(address.host) redirects wrongly: \(error.explanation)")
    }
  }
}
