extension LegacyEncoding {
  /// The encoding in which bytes make Vietnamese; nil when none does.
  ///
  /// Give it text without markup; some thousand bytes are enough. In the right encoding nearly all
  /// words with letters beyond ASCII are possible syllables, in the others hardly any.
  package static func evident(in text: [UInt8]) -> LegacyEncoding? {
    let rated = allCases.map { encoding in
      (encoding, Evidence(decode(text, as: encoding)))
    }
    guard let best = rated.max(by: { $0.1.share < $1.1.share }), best.1.legal >= 3,
      best.1.share > 0.6, best.1.isVietnamese
    else { return nil }
    let latin = Evidence(String(String.UnicodeScalarView(text.map { Unicode.Scalar($0) })))
    return best.1.share > latin.share + 0.3 ? best.0 : nil
  }
}
