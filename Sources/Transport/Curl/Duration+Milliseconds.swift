extension Duration {
  /// Whole milliseconds, as libcurl counts; bounded to what its `long` of 32 bits on some systems holds.
  var milliseconds: Int {
    let (seconds, attoseconds) = components
    guard seconds < Int64(Int32.max) / 1000 else { return Int(Int32.max) }
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
