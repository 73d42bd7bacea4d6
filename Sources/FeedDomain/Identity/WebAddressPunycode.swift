/// The encoding of international names in ASCII (RFC 3492).
enum WebAddressPunycode {
  private static let base = 36
  private static let leastThreshold = 1
  private static let mostThreshold = 26
  private static let firstBias = 72
  private static let firstScalar = 0x80
  /// Far more than a label of a name may have; keeps the quadratic algorithm small.
  private static let mostScalars = 256

  static func encoded(_ scalars: [Unicode.Scalar]) -> [UInt8]? {
    guard scalars.count <= mostScalars else { return nil }
    let values = scalars.map { Int($0.value) }
    var out = values.filter { $0 < 0x80 }.map { UInt8($0) }
    var done = out.count
    let plain = done
    if plain > 0 { out.append(UInt8(ascii: "-")) }
    var next = firstScalar
    var delta = 0
    var bias = firstBias
    while done < values.count {
      guard let least = values.filter({ $0 >= next }).min() else { return nil }
      delta += (least - next) * (done + 1)
      next = least
      for value in values {
        if value < next { delta += 1 }
        if value == next {
          append(delta, bias: bias, to: &out)
          bias = adapted(delta, points: done + 1, isFirst: done == plain)
          delta = 0
          done += 1
        }
      }
      delta += 1
      next += 1
    }
    return out
  }

  static func decoded(_ code: ArraySlice<UInt8>) -> [Unicode.Scalar]? {
    guard code.count <= mostScalars else { return nil }
    let hyphen = code.lastIndex(of: UInt8(ascii: "-"))
    var out = code[..<(hyphen ?? code.startIndex)].map { Unicode.Scalar($0) }
    var at = hyphen.map { $0 + 1 } ?? code.startIndex
    var next = firstScalar
    var position = 0
    var bias = firstBias
    while at < code.endIndex {
      let before = position
      var weight = 1
      var step = base
      while true {
        guard at < code.endIndex, let digit = digit(code[at]) else { return nil }
        at += 1
        position += digit * weight
        let threshold = min(max(step - bias, leastThreshold), mostThreshold)
        if digit < threshold { break }
        weight *= base - threshold
        guard weight < 1 << 40, position < 1 << 40 else { return nil }
        step += base
      }
      bias = adapted(position - before, points: out.count + 1, isFirst: before == 0)
      next += position / (out.count + 1)
      position %= out.count + 1
      guard let value = UInt32(exactly: next), let scalar = Unicode.Scalar(value) else {
        return nil
      }
      out.insert(scalar, at: position)
      position += 1
    }
    return out
  }

  private static func append(_ delta: Int, bias: Int, to out: inout [UInt8]) {
    var rest = delta
    var step = base
    while true {
      let threshold = min(max(step - bias, leastThreshold), mostThreshold)
      if rest < threshold { break }
      out.append(character(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      step += base
    }
    out.append(character(rest))
  }

  private static func adapted(_ delta: Int, points: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / points
    var steps = 0
    while delta > (base - leastThreshold) * mostThreshold / 2 {
      delta /= base - leastThreshold
      steps += base
    }
    return steps + (base - leastThreshold + 1) * delta / (delta + 38)
  }

  private static func character(_ digit: Int) -> UInt8 {
    UInt8(digit) + (digit < 26 ? UInt8(ascii: "a") : UInt8(ascii: "0") - 26)
  }

  private static func digit(_ character: UInt8) -> Int? {
    if WebAddressBytes.isDigit(character) { return Int(character - UInt8(ascii: "0")) + 26 }
    let lower = character | 0x20
    return WebAddressBytes.isLetter(lower) ? Int(lower - UInt8(ascii: "a")) : nil
  }
}
