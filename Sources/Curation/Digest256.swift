import Crypto
import Foundation

/// SHA-256 of bytes: the one digest by which whole documents and profiles are compared.
package enum Digest256 {
  package static func of(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBytes { buffer in
      var hash = SHA256()
      hash.update(bufferPointer: buffer)
      return Array(hash.finalize())
    }
  }

  /// The digest in lower-case hexadecimal digits.
  package static func text(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = of(bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
