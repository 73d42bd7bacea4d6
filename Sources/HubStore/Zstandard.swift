import CZstd

/// Packs and unpacks bytes by Zstandard (RFC 8878).
enum Zstandard {
  /// Faster than the usual levels: a feed shrinks to a third in a tenth of a millisecond.
  private static let level: Int32 = -1

  /// The first bytes, packed; nil when there is no memory for it.
  static func packed(_ bytes: [UInt8], first size: Int) -> [UInt8]? {
    let room = ZSTD_compressBound(size)
    var hasFailed = false
    let packed = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let end = ZSTD_compress(buffer.baseAddress, room, bytes, size, level)
      hasFailed = ZSTD_isError(end) != 0
      count = hasFailed ? 0 : end
    }
    // A copy of its own size, so that the room is not kept.
    return hasFailed ? nil : packed.withUnsafeBufferPointer { Array($0) }
  }

  /// Nil when the bytes are not what was packed, or hold another number of bytes than `count`.
  static func unpacked(_ bytes: [UInt8], count size: Int) -> [UInt8]? {
    var isWhole = false
    let unpacked = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      isWhole = ZSTD_decompress(buffer.baseAddress, size, bytes, bytes.count) == size
      count = isWhole ? size : 0
    }
    return isWhole ? unpacked : nil
  }
}
