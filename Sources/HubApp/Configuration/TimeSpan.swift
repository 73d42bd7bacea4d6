/// A length of time as people write it: `0s`, `30s`, `15m`, `6h`, `1d`; a year at most.
struct TimeSpan: Hashable, Sendable {
  let duration: Duration

  init?(_ text: String) {
    let units = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    guard let unit = text.last.flatMap({ units[String($0)] }), let count = Int(text.dropLast()),
      count >= 0, count <= 366 * 86_400 / unit
    else { return nil }
    duration = .seconds(count * unit)
  }
}
