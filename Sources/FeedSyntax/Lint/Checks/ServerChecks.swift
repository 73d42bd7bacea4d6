import FeedDomain

/// What the server says of the document, and whether that is true.
enum ServerChecks {
  static func remarks(_ subject: LintSubject) -> [Remark] {
    guard let field = subject.context.contentType else { return [] }
    let type = MediaType(field)
    guard !type.essence.isEmpty else { return [Remark(.contentTypeMissing)] }
    var remarks: [Remark] = []
    if !isRight(type.essence, for: subject) {
      remarks.append(Remark(.contentTypeWrong, type.essence))
    }
    guard !isJSON(subject) else { return remarks }
    let declared = DocumentDecoder.declaredLabel(subject.bytes)
    if let charset = type.charset {
      if let declared, let remark = conflict(charset, declared) { remarks.append(remark) }
    } else if type.essence.hasPrefix("text/"), declared == nil,
      subject.bytes.contains(where: { $0 >= 0x80 })
    {
      remarks.append(Remark(.charsetMissing, field))
    }
    return remarks
  }

  private static func isJSON(_ subject: LintSubject) -> Bool {
    subject.bytes.first { $0 > 0x20 }.map { [UInt8(ascii: "{"), UInt8(ascii: "[")].contains($0) }
      ?? false
  }

  private static func isRight(_ essence: String, for subject: LintSubject) -> Bool {
    if isJSON(subject) {
      return essence == "application/json" || essence.hasSuffix("+json")
    }
    return essence == "application/xml" || essence == "text/xml"
      || essence.hasSuffix("+xml")
        && essence != "application/xhtml+xml"
  }

  private static func conflict(_ charset: String, _ declared: String) -> Remark? {
    guard let http = DocumentEncoding(label: charset), let own = DocumentEncoding(label: declared),
      http.name != own.name, !(http.isWide && own.isWide)
    else { return nil }
    return Remark(.charsetConflict, line: 1, "HTTP: \(charset), XML: \(declared)")
  }
}
