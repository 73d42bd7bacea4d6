import Foundation
import Markup
import VietnameseText

/// Turns bytes of another encoding into UTF-8, by the C library's `iconv`.
enum ByteConverter {
  static func canRead(_ name: String) -> Bool {
    guard let handle = open(name) else { return false }
    iconv_close(handle)
    return true
  }

  /// The document in UTF-8; nil when the library does not know the encoding.
  ///
  /// A byte that means nothing costs itself: U+FFFD stands for it.
  static func convert(_ bytes: [UInt8], from encoding: DocumentEncoding) -> [UInt8]? {
    if let legacy = encoding.legacy {
      return Array(LegacyEncoding.decode(bytes, as: legacy).utf8)
    }
    guard let converter = encoding.converter, let handle = open(converter) else { return nil }
    defer { iconv_close(handle) }
    var run = Run(handle: handle, encoding: encoding)
    return run.convert(bytes)
  }

  private static func open(_ name: String) -> iconv_t? {
    let handle = iconv_open("UTF-8", name)
    // iconv_open answers (iconv_t)-1 where it fails.
    return handle == iconv_t(bitPattern: -1) ? nil : handle
  }

  /// One conversion: input and output as `iconv` wants them.
  private struct Run {
    let handle: iconv_t
    let encoding: DocumentEncoding
    var output: [UInt8] = []
    private var buffer = [CChar](repeating: 0, count: 64 << 10)

    init(handle: iconv_t, encoding: DocumentEncoding) {
      self.handle = handle
      self.encoding = encoding
    }

    mutating func convert(_ bytes: [UInt8]) -> [UInt8] {
      output.reserveCapacity(bytes.count + bytes.count / 2)
      bytes.withUnsafeBytes { input in
        // Safe because iconv only reads the input, and writes no more than it is told there is room.
        var source = UnsafeMutablePointer(
          mutating: input.baseAddress?.assumingMemoryBound(to: CChar.self))
        var left = input.count
        while left > 0 {
          let failure = step(&source, &left)
          guard failure != E2BIG, failure != 0, left > 0 else { continue }
          replace(UInt8(bitPattern: source?.pointee ?? 0))
          let width = min(encoding.isWide ? (encoding.name.hasPrefix("utf-16") ? 2 : 4) : 1, left)
          source = source?.advanced(by: width)
          left -= width
        }
        // What the converter still holds back, such as a letter waiting for its mark.
        var none: UnsafeMutablePointer<CChar>?
        var nothing = 0
        _ = step(&none, &nothing)
      }
      return output
    }

    /// Converts until the output is full, the input ends or a byte means nothing; answers errno.
    private mutating func step(_ source: inout UnsafeMutablePointer<CChar>?, _ left: inout Int)
      -> Int32
    {
      let size = buffer.count
      var failure: Int32 = 0
      let written = buffer.withUnsafeMutableBufferPointer { target in
        var room = size
        var place = target.baseAddress
        errno = 0
        if iconv(handle, &source, &left, &place, &room) == -1 {
          failure = errno
        }
        return size - room
      }
      for index in 0..<written { output.append(UInt8(bitPattern: buffer[index])) }
      return failure
    }

    /// windows-125x have holes, which browsers read as control characters; so does U+FFFD.
    private mutating func replace(_ byte: UInt8) {
      if encoding.name.hasPrefix("windows-125"), byte >= 0x80 {
        output.append(scalar: Unicode.Scalar(byte))
      } else {
        output.append(scalar: "\u{FFFD}")
      }
    }
  }
}
