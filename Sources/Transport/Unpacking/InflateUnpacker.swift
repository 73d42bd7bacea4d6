import CUnpack

/// Unpacks gzip (RFC 1952, also of several members) and what servers call deflate.
final class InflateUnpacker: StreamUnpacker {
  /// How the packed data is wrapped.
  enum Form {
    case gzip
    /// RFC 9110 means zlib's wrapper by "deflate"; many servers send the data bare.
    case zlibOrRaw
  }

  private let form: Form
  private var stream = z_stream()
  private var isBegun = false
  private var hasEnded = false
  /// What follows the end is not of this stream.
  private var ignoresRest = false
  private var members = 0

  init(form: Form) {
    self.form = form
  }

  deinit {
    if isBegun { inflateEnd(&stream) }
  }

  /// A single byte behind the end of a member may still be padding.
  var isAtEnd: Bool { hasEnded || ignoresRest || members > 0 && stream.total_in < 2 }

  func unpack(
    _ input: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
  ) -> UnpackingStep? {
    guard begin(with: input.first) else { return nil }
    if hasEnded { beginNextMember() }
    if ignoresRest { return UnpackingStep(consumed: input.count, produced: 0) }
    // Safe because zlib only reads its input, and forgets both buffers with this call.
    stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.avail_in = UInt32(input.count)
    stream.next_out = room.baseAddress
    stream.avail_out = UInt32(room.count)
    switch inflate(&stream, Z_NO_FLUSH) {
    case Z_STREAM_END:
      hasEnded = true
      members += 1
    // Z_BUF_ERROR: nothing could be done with what was there.
    case Z_OK, Z_BUF_ERROR: break
    case Z_DATA_ERROR where members > 0 && stream.total_out == 0:
      ignoresRest = true
      return UnpackingStep(consumed: input.count, produced: 0)
    default: return nil
    }
    return UnpackingStep(
      consumed: input.count - Int(stream.avail_in), produced: room.count - Int(stream.avail_out))
  }

  private func begin(with first: UInt8?) -> Bool {
    if isBegun { return true }
    guard let first else { return true }
    isBegun = cunpack_inflate_init(&stream, windowBits(first)) == Z_OK
    return isBegun
  }

  /// zlib's own numbers: 15 for the largest window, 16 more for gzip, a minus for no wrapper.
  private func windowBits(_ first: UInt8) -> Int32 {
    switch form {
    case .gzip: 15 + 16
    // zlib's wrapper begins with method 8; bare data never does, as its third bit would be a padding bit.
    case .zlibOrRaw: first & 0x0f == 8 ? 15 : -15
    }
  }

  /// Only gzip data may go on behind its end; what follows there may also be padding.
  private func beginNextMember() {
    hasEnded = false
    ignoresRest = form != .gzip || inflateReset(&stream) != Z_OK
  }
}
