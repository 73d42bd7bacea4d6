import CZstd

/// Packs and unpacks bytes by Zstandard (RFC 8878).
enum Zstandard {
  /// The fastest of the usual levels: a feed shrinks to a fifth in a fraction of a millisecond.
  private static let level: Int32 = 1

  /// Nil when there is no memory for it.
  static func packed(_ bytes: some Collection<UInt8>) -> [UInt8]? {
    let bytes = Array(bytes)
    let room = ZSTD_compressBound(bytes.count)
    let packed = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let size = ZSTD_compress(buffer.baseAddress, room, bytes, bytes.count, level)
      count = ZSTD_isError(size) == 0 ? size : 0
    }
    return packed.isEmpty ? nil : packed
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
