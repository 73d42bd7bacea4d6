import Foundation

/// A page in lower case, in which signs of the program that made it are looked for.
package struct PageBytes: Sendable {
  /// Pages beyond this are portals whose programs have shown themselves long before.
  private static let most = 1 << 20

  private let bytes: Data

  package init(_ page: [UInt8]) {
    bytes = Data(page.prefix(Self.most).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
  }

  /// Whether a text in lower case stands somewhere.
  func contains(_ sign: String) -> Bool {
    bytes.range(of: Data(sign.utf8)) != nil
  }

  /// What follows each place where a text in lower case stands: the next 48 bytes, of the first 20 places.
  func texts(after sign: String) -> [String] {
    let sign = Data(sign.utf8)
    var texts: [String] = []
    var start = bytes.startIndex
    while texts.count < 20, let range = bytes.range(of: sign, in: start..<bytes.endIndex) {
      texts.append(String(decoding: bytes[range.upperBound...].prefix(48), as: UTF8.self))
      start = range.upperBound
    }
    return texts
  }
}
