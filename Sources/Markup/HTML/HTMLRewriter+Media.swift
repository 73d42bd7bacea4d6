/// Pictures and embedded documents.
extension HTMLRewriter {
  /// Writes an image that shows something: one with an address, and not a counter of readers.
  ///
  /// Scripts that load pictures late keep the true address in another attribute; readers run no scripts.
  mutating func startImage() {
    let names = ["data-src", "data-lazy-src", "data-original", "src"] as [StaticString]
    for name in names {
      guard let attribute = attribute(name), readResource(attribute) else { continue }
      if isCounter() { return }
      openCellIfNeeded()
      reopenWaiting()
      isAtStartOfPre = false
      HTMLText.append("<img src=\"", to: &out)
      appendAddress(inAttribute: true)
      out.append(UInt8(ascii: "\""))
      writeAttributes(of: .img, exceptAddress: true)
      HTMLText.append(syntax == .xhtml ? "/>" : ">", to: &out)
      return
    }
  }

  /// Writes a link in the place of a document that a browser would show inside.
  mutating func startEmbedded(addressIn name: StaticString) {
    guard let attribute = attribute(name), readResource(attribute), isAbsolute(address),
      address != lastEmbedded, !isCounter()
    else { return }
    lastEmbedded = address
    closeLink()
    openCellIfNeeded()
    reopenWaiting()
    isAtStartOfPre = false
    HTMLText.append("<a href=\"", to: &out)
    appendAddress(inAttribute: true)
    HTMLText.append("\">", to: &out)
    appendAddress(inAttribute: false)
    HTMLText.append("</a>", to: &out)
  }

  /// Puts the address of a resource into `address`; false when it may not stay.
  private mutating func readResource(_ attribute: HTMLTokenizer.Attribute) -> Bool {
    withValue(of: attribute) { value, rewriter in
      rewriter.address.removeAll(keepingCapacity: true)
      switch rewriter.addresses.resource(value) {
      case .refused: return false
      case .unchanged: rewriter.address.append(contentsOf: value)
      case .written(let address): rewriter.address.append(contentsOf: address.utf8)
      }
      return true
    }
  }

  private mutating func appendAddress(inAttribute: Bool) {
    address.withUnsafeBufferPointer {
      HTMLText.appendEscaped($0, from: 0, to: $0.count, inAttribute: inAttribute, into: &out)
    }
  }

  private func isAbsolute(_ address: [UInt8]) -> Bool {
    address.starts(with: "http".utf8) && address.contains(UInt8(ascii: ":"))
  }

  /// Whether nothing of the picture or document at `address` could be seen.
  private mutating func isCounter() -> Bool {
    if let width = attribute("width").flatMap({ length($0) }), width <= 1,
      let height = attribute("height").flatMap({ length($0) }), height <= 1
    {
      return true
    }
    return address.withUnsafeBufferPointer { trackers.contains($0) }
  }

  private mutating func length(_ attribute: HTMLTokenizer.Attribute) -> Int? {
    withValue(of: attribute) { value, _ in
      var number: Int?
      for byte in value.prefix(8) where !HTMLTokenizer.isSpace(byte) {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { break }
        number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return number
    }
  }
}
