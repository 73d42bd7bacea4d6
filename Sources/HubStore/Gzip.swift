import CDeflate

/// Packs published documents as gzip (RFC 1952), for web servers that hand out what is packed already.
///
/// The header holds neither name nor time: the same bytes are packed to the same bytes.
enum Gzip {
  /// A feed shrinks to a sixth at 180 MB/s; the usual level takes an eighth less, for more than the double.
  private static let level: Int32 = 3

  /// Nil when there is no memory for it.
  static func packed(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard cdeflate_init_gzip(&stream, level) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    let room = Int(deflateBound(&stream, UInt(bytes.count)))
    var input = bytes
    var isWhole = false
    let packed = [UInt8](unsafeUninitializedCapacity: room) { output, count in
      isWhole = input.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(room)
        return deflate(&stream, Z_FINISH) == Z_STREAM_END
      }
      count = isWhole ? room - Int(stream.avail_out) : 0
    }
    return isWhole ? packed : nil
  }
}
