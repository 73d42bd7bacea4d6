import Crypto
import Foundation

extension SHA256 {
  /// Adds a text, or that there is none.
  ///
  /// Each ends with a byte that UTF-8 does not have, so that no two sequences of texts give the same bytes.
  mutating func add(_ text: String?) {
    guard var text else {
      update(data: [0xff])
      return
    }
    // Safe because the bytes are only read while the closure runs.
    text.withUTF8 { update(bufferPointer: UnsafeRawBufferPointer($0)) }
    update(data: [0xfe])
  }
}
