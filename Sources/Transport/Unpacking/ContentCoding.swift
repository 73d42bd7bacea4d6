/// A way in which a body is packed for the journey (RFC 9110 §8.4.1).
enum ContentCoding: Hashable {
  case gzip, deflate, brotli, zstd

  /// What we say we can unpack, as the value of `Accept-Encoding`.
  ///
  /// `deflate` is read and not asked for: servers never agreed on what it is.
  static let accepted = "gzip, br, zstd"

  /// The codings of a `Content-Encoding` field in the order in which they were applied.
  ///
  /// Names that are none are passed over, since sites write `UTF-8` there: what is packed in a way unknown to us
  /// turns out to be no feed.
  static func codings(in field: String) -> [ContentCoding] {
    field.split { $0 == "," || $0 == " " || $0 == "\t" }.compactMap { ContentCoding(name: $0) }
  }

  private init?(name: Substring) {
    switch name.lowercased() {
    case "gzip", "x-gzip": self = .gzip
    case "deflate": self = .deflate
    case "br": self = .brotli
    case "zstd": self = .zstd
    default: return nil
    }
  }

  /// Nil when there is no memory left.
  func unpacker() -> (any StreamUnpacker)? {
    switch self {
    case .gzip: InflateUnpacker(form: .gzip)
    case .deflate: InflateUnpacker(form: .zlibOrRaw)
    case .brotli: BrotliUnpacker()
    case .zstd: ZstdUnpacker()
    }
  }
}
