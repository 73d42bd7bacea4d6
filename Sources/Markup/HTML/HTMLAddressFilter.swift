import FeedDomain

/// Decides which addresses of a fragment may stay, and writes them in their absolute form.
struct HTMLAddressFilter {
  /// What becomes of one address.
  enum Verdict {
    /// It stays byte for byte.
    case unchanged
    case written(String)
    case refused
  }

  let base: WebAddress?
  /// Whether letters beyond ASCII stay as they are written.
  let keepsLetters: Bool

  /// Longer addresses than browsers and servers agree to handle are not worth their bytes.
  private static let longest = 8192
  private static let linkSchemes: Set<String> = [
    "http", "https", "ftp", "mailto", "tel", "sms", "sip", "sips", "xmpp", "geo", "webcal", "news",
    "nntp", "magnet", "irc", "ircs",
  ]

  /// An address to be followed by a person.
  func link(_ value: UnsafeBufferPointer<UInt8>) -> Verdict {
    verdict(value) { Self.linkSchemes.contains($0.scheme) }
  }

  /// An address that a browser fetches by itself.
  func resource(_ value: UnsafeBufferPointer<UInt8>) -> Verdict {
    verdict(value) { $0.isWeb }
  }

  private func verdict(
    _ value: UnsafeBufferPointer<UInt8>, allowing isAllowed: (WebAddress) -> Bool
  ) -> Verdict {
    guard !value.isEmpty, value.count <= Self.longest else { return .refused }
    if WebAddress.isNormal(value) { return .unchanged }
    let text = String(decoding: value, as: UTF8.self)
    if let address = base?.resolving(text) ?? WebAddress(text) {
      guard isAllowed(address) else { return .refused }
      let lettered = keepsLetters ? WebAddress.international(text, against: base) : nil
      return .written(lettered ?? address.href)
    }
    guard base == nil, let reference = WebAddress.relativeReference(text) else { return .refused }
    return .written(reference)
  }
}
