import CCurl
import FeedDomain

/// An absolute http or https address, taken apart by the same parser that libcurl connects by.
final class RequestAddress {
  /// The address in ASCII, without credentials.
  let text: String
  /// Name or address of the host, as people know it: without brackets, not decoded.
  let host: String
  let isEncrypted: Bool
  /// Safe because it is made with the object, freed with it, and never handed on.
  let handle: OpaquePointer

  convenience init(_ text: String) throws(FetchFailure) {
    try self.init(Array(text.utf8))
  }

  /// Reads an absolute address; its host may be written in any letters.
  convenience init(_ bytes: [UInt8]) throws(FetchFailure) {
    let scheme = AddressText.scheme(of: bytes.drop { $0 <= UInt8(ascii: " ") })
    if let scheme, scheme != "http", scheme != "https" {
      throw FetchFailure(.addressNotAllowed, "Only http and https are asked, not \(scheme).")
    }
    guard scheme != nil, let ascii = RequestAddress.ascii(bytes) else {
      throw RequestAddress.unreadable(bytes)
    }
    guard let handle = curl_url() else { throw RequestAddress.unreadable(bytes) }
    guard RequestAddress.set(handle, CURLUPART_URL, ascii) else {
      curl_url_cleanup(handle)
      throw RequestAddress.unreadable(bytes)
    }
    try self.init(owning: handle, plain: ascii.count == bytes.count ? ascii : nil)
  }

  /// Takes over a parsed address; `plain` is its text when that needs no mending.
  private init(owning handle: OpaquePointer, plain: [UInt8]?) throws(FetchFailure) {
    self.handle = handle
    let scheme = RequestAddress.part(handle, CURLUPART_SCHEME)
    isEncrypted = scheme == "https"
    let host = RequestAddress.part(handle, CURLUPART_HOST) ?? ""
    self.host = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    if let plain, !plain.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "#") }) {
      text = String(decoding: plain, as: UTF8.self)
    } else {
      text = RequestAddress.textWithoutCredentials(handle) ?? ""
    }
    guard !host.isEmpty, !text.isEmpty else { throw RequestAddress.unreadable(Array(text.utf8)) }
  }

  deinit { curl_url_cleanup(handle) }

  /// The address that a `Location` field of this one means.
  ///
  /// Credentials are kept for the same origin only, and never taken from the field.
  func resolving(_ reference: [UInt8]) throws(FetchFailure) -> RequestAddress {
    let target = try absolute(reference)
    for part in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_FRAGMENT] {
      let kept = part == CURLUPART_FRAGMENT || !hasOrigin(of: target) ? nil : portion(part)
      curl_url_set(target.handle, part, kept, 0)
    }
    return target
  }

  private func absolute(_ reference: [UInt8]) throws(FetchFailure) -> RequestAddress {
    if AddressText.scheme(of: reference) != nil { return try RequestAddress(reference) }
    if reference.starts(with: Array("//".utf8)) {
      return try RequestAddress(Array((isEncrypted ? "https:" : "http:").utf8) + reference)
    }
    guard let ascii = AddressText.encoded(reference), let copy = curl_url_dup(handle) else {
      throw RequestAddress.unreadable(reference)
    }
    guard RequestAddress.set(copy, CURLUPART_URL, ascii) else {
      curl_url_cleanup(copy)
      throw RequestAddress.unreadable(reference)
    }
    return try RequestAddress(owning: copy, plain: nil)
  }

  private func hasOrigin(of other: RequestAddress) -> Bool {
    isEncrypted == other.isEncrypted && host.lowercased() == other.host.lowercased()
      && RequestAddress.part(handle, CURLUPART_PORT, UInt32(CURLU_DEFAULT_PORT))
        == RequestAddress.part(other.handle, CURLUPART_PORT, UInt32(CURLU_DEFAULT_PORT))
  }

  private func portion(_ part: CURLUPart) -> String? {
    RequestAddress.part(handle, part)
  }
}

extension RequestAddress {
  private static func unreadable(_ bytes: [UInt8]) -> FetchFailure {
    let shown = String(decoding: bytes.prefix(200), as: UTF8.self)
    return FetchFailure(.badAddress, "“\(shown)” is not an address that can be asked.")
  }

  /// The address in ASCII: the host as the DNS wants it, the rest percent-encoded byte for byte.
  private static func ascii(_ bytes: [UInt8]) -> [UInt8]? {
    guard let authority = AddressText.authority(in: bytes), !authority.isEmpty else { return nil }
    // A backslash before the path is read as a slash by some and as a letter by others.
    if bytes[authority].contains(UInt8(ascii: "\\")) { return nil }
    let host = AddressText.host(in: bytes[authority])
    guard host.contains(where: { $0 >= 0x80 }) else { return AddressText.encoded(bytes) }
    guard let name = AddressText.asciiHost(String(decoding: host, as: UTF8.self)) else {
      return nil
    }
    return AddressText.encoded(bytes[..<host.startIndex] + name.utf8 + bytes[host.endIndex...])
  }

  private static func set(_ handle: OpaquePointer, _ part: CURLUPart, _ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).withCString { text in
      curl_url_set(handle, part, text, 0) == CURLUE_OK
    }
  }

  private static func part(
    _ handle: OpaquePointer, _ part: CURLUPart, _ flags: UInt32 = 0
  ) -> String? {
    var value: UnsafeMutablePointer<CChar>?
    guard curl_url_get(handle, part, &value, flags) == CURLUE_OK, let value else { return nil }
    defer { curl_free(value) }
    return String(cString: value)
  }

  private static func textWithoutCredentials(_ handle: OpaquePointer) -> String? {
    guard let copy = curl_url_dup(handle) else { return nil }
    defer { curl_url_cleanup(copy) }
    for part in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_FRAGMENT] {
      curl_url_set(copy, part, nil, 0)
    }
    return part(copy, CURLUPART_URL)
  }
}
