/// Reads XML of any quality and tells a handler what is in it; it never fails and nothing vanishes.
///
/// One scanner for both kinds of document. A strict pass believes the tags; as soon as they do not
/// match it ends as `broken`, and the caller reads again with `mending`, in which missing ends are
/// supplied, stray ones passed over and the handler may object to an impossible nesting. What is
/// odd below the level of tags (bare ampersands, unknown entities, unquoted attributes) is mended
/// in either pass. No entity is ever fetched or expanded beyond a few hundred characters.
package struct XMLReader {
  package let limits: XMLLimits

  package init(limits: XMLLimits = XMLLimits()) {
    self.limits = limits
  }

  package func read(_ source: XMLSource, into handler: any XMLEventHandler, mending: Bool)
    -> XMLReport
  {
    source.bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else {
        return XMLReport(outcome: .complete, findings: source.findings)
      }
      // Safe because the scanner does not outlive this closure and checks each index against the count.
      var scanner = XMLScanner(
        base: base, count: buffer.count, handler: handler, limits: limits, mending: mending)
      scanner.run()
      return XMLReport(
        outcome: scanner.outcome,
        findings: source.findings + scanner.findings.lined(base: base, count: buffer.count))
    }
  }
}
