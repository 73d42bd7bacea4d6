import FeedDomain

extension HTMLRewriter {
  /// Writes a start tag with those attributes of the current token that may stay.
  mutating func writeStartTag(_ element: HTMLElement, withAttributes: Bool = true) {
    isAtStartOfPre = false
    out.append(UInt8(ascii: "<"))
    vocabulary.appendName(of: element, to: &out)
    if element == .audio || element == .video { HTMLText.append(" controls=\"\"", to: &out) }
    if withAttributes, !tokenizer.attributes.isEmpty { writeAttributes(of: element) }
    let isClosed = syntax == .xhtml && vocabulary.traits(of: element).contains(.void)
    HTMLText.append(isClosed ? "/>" : ">", to: &out)
  }

  mutating func writeAttributes(of element: HTMLElement, exceptAddress: Bool = false) {
    let kinds = element.attributeKinds
    var written: UInt64 = exceptAddress ? 1 << UInt64(HTMLAttributes.numberOfSource) : 0
    for attribute in tokenizer.attributes {
      guard
        let entry = attributeList.entry(
          tokenizer.bytes, from: attribute.nameStart, to: attribute.nameEnd),
        entry.kinds == .any || !entry.kinds.isDisjoint(with: kinds),
        written & 1 << UInt64(entry.number) == 0
      else { continue }
      written |= 1 << UInt64(entry.number)
      write(attribute, entry.rule)
    }
  }

  private mutating func write(
    _ attribute: HTMLTokenizer.Attribute, _ rule: HTMLAttributes.Rule
  ) {
    let before = out.count
    out.append(UInt8(ascii: " "))
    for at in attribute.nameStart..<attribute.nameEnd {
      let byte = tokenizer.bytes[at]
      out.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
    }
    HTMLText.append("=\"", to: &out)
    if writeValue(of: attribute, rule) {
      out.append(UInt8(ascii: "\""))
    } else {
      out.removeSubrange(before...)
    }
  }

  /// Writes what may stay of a value; false when the attribute goes.
  private mutating func writeValue(
    of attribute: HTMLTokenizer.Attribute, _ rule: HTMLAttributes.Rule
  ) -> Bool {
    if rule == .flag { return true }
    return withValue(of: attribute) { value, rewriter in
      switch rule {
      case .word where !Self.isWord(value), .number where !Self.isNumber(value):
        return false
      case .link:
        return rewriter.write(rewriter.addresses.link(value), of: value)
      case .picture:
        return rewriter.write(rewriter.addresses.resource(value), of: value)
      case .pictureSet:
        return rewriter.writePictureSet(value)
      case .style:
        return rewriter.writeStyle(value)
      default:
        HTMLText.appendEscaped(
          value, from: 0, to: value.count, inAttribute: true, into: &rewriter.out)
        return true
      }
    }
  }

  /// Lends the decoded value of an attribute; it is copied only when it holds references.
  mutating func withValue<Result>(
    of attribute: HTMLTokenizer.Attribute,
    _ body: (UnsafeBufferPointer<UInt8>, inout Self) -> Result
  ) -> Result {
    // Safe because the bytes are only read while the call runs, within their count.
    let raw = UnsafeBufferPointer(
      rebasing: tokenizer.bytes[attribute.valueStart..<attribute.valueEnd])
    guard raw.contains(UInt8(ascii: "&")) else { return body(raw, &self) }
    var decoded: [UInt8] = []
    swap(&decoded, &value)
    decoded.removeAll(keepingCapacity: true)
    HTMLEntities.appendDecoded(raw, from: 0, to: raw.count, inAttribute: true, into: &decoded)
    let result = decoded.withUnsafeBufferPointer { body($0, &self) }
    swap(&decoded, &value)
    return result
  }

  private mutating func write(
    _ verdict: HTMLAddressFilter.Verdict, of value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    switch verdict {
    case .refused:
      return false
    case .unchanged:
      HTMLText.appendEscaped(value, from: 0, to: value.count, inAttribute: true, into: &out)
    case .written(let address):
      append(address, inAttribute: true)
    }
    return true
  }

  mutating func append(_ text: String, inAttribute: Bool) {
    var text = text
    text.withUTF8 {
      HTMLText.appendEscaped($0, from: 0, to: $0.count, inAttribute: inAttribute, into: &out)
    }
  }

  private mutating func writeStyle(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    var style: [UInt8] = []
    styles.append(value, to: &style)
    style.withUnsafeBufferPointer {
      HTMLText.appendEscaped($0, from: 0, to: $0.count, inAttribute: true, into: &out)
    }
    return !style.isEmpty
  }

  /// Writes the candidates of a `srcset` whose addresses may stay.
  private mutating func writePictureSet(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    var isFirst = true
    for candidate in HTMLPictureSet.candidates(in: value) {
      let address = UnsafeBufferPointer(rebasing: value[candidate.address])
      let verdict = addresses.resource(address)
      if case .refused = verdict { continue }
      if !isFirst { HTMLText.append(", ", to: &out) }
      isFirst = false
      _ = write(verdict, of: address)
      if !candidate.descriptor.isEmpty {
        out.append(UInt8(ascii: " "))
        out.append(contentsOf: value[candidate.descriptor])
      }
    }
    return !isFirst
  }

  // MARK: Judging before a tag is written

  /// The first attribute of a name on the current start tag.
  func attribute(_ name: StaticString) -> HTMLTokenizer.Attribute? {
    tokenizer.attributes.first { isName(name, of: $0) }
  }

  func isName(_ name: StaticString, of attribute: HTMLTokenizer.Attribute) -> Bool {
    let length = attribute.nameEnd - attribute.nameStart
    guard length == name.utf8CodeUnitCount else { return false }
    return (0..<length).allSatisfy {
      tokenizer.bytes[attribute.nameStart + $0] | 0x20 == name.utf8Start[$0] | 0x20
    }
  }

  mutating func isAllowedLink(_ attribute: HTMLTokenizer.Attribute) -> Bool {
    withValue(of: attribute) { value, rewriter in
      if case .refused = rewriter.addresses.link(value) { return false }
      return true
    }
  }

  private static func isWord(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    value.count <= 64 && !value.isEmpty
      && value.allSatisfy { byte in
        let lower = byte | 0x20
        return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
          || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
          || " -+#.,:/%_".utf8.contains(byte)
      }
  }

  private static func isNumber(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    value.count <= 16 && !value.isEmpty
      && value.allSatisfy { byte in
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || "-.% px".utf8.contains(byte)
      }
  }
}
