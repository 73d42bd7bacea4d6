import FeedDomain

/// What is asked for, what a server says, and what unpacks it.
extension ContentCoding {
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
    let name = name.lowercased()
    self.init(rawValue: name == "x-gzip" ? "gzip" : name)
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
