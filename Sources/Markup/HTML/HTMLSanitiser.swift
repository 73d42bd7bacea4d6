package import FeedDomain

/// Makes HTML of strangers harmless and whole: only listed elements, attributes, schemes and styles pass, and
/// what comes out is balanced and nested in such a way that any parser builds the tree we meant.
///
/// The same input gives the same output, and the output is its own output. Time and space are linear.
package struct HTMLSanitiser: Sendable {
  /// How tags are written.
  package enum Syntax: Sendable {
    case html
    /// Also well-formed XML: void elements are closed, and no reference needs a DTD.
    case xhtml
  }

  /// Against what relative links are resolved; without it they stay relative.
  package let base: WebAddress?
  /// How the output is written.
  package let syntax: Syntax
  /// How the input is to be read: in XHTML `<b/>` is an element without content.
  package let reading: Syntax
  /// Open elements at one time; deeper ones are left out, and their text stays.
  package let depth: Int
  /// Whether what is harmless stays although not every program that shows HTML takes it: SVG and MathML, as far as
  /// they only draw, and letters beyond ASCII in addresses.
  ///
  /// Nothing that is shown or mailed keeps it; the neutral JSON does, which tells what a feed has.
  package let isFaithful: Bool

  package init(
    base: String? = nil, syntax: Syntax = .html, reading: Syntax = .html, depth: Int = 100,
    isFaithful: Bool = false
  ) {
    self.init(
      baseAddress: base.flatMap { WebAddress($0) }, syntax: syntax, reading: reading, depth: depth,
      isFaithful: isFaithful)
  }

  /// For callers that sanitise many texts of one document and have read its address already.
  package init(
    baseAddress: WebAddress?, syntax: Syntax = .html, reading: Syntax = .html, depth: Int = 100,
    isFaithful: Bool = false
  ) {
    self.base = baseAddress?.isWeb == true ? baseAddress : nil
    self.syntax = syntax
    self.reading = reading
    self.depth = depth
    self.isFaithful = isFaithful
  }

  package func sanitise(_ html: String) -> String {
    var html = html
    var out: [UInt8] = []
    html.withUTF8 { append($0, to: &out) }
    // What goes in is UTF-8, is only ever cut beside ASCII, and gets whole characters: it needs no second look.
    assert(String(validating: out, as: UTF8.self) != nil)
    return String(knownUTF8: out.span)
  }

  /// Appends the harmless form of a fragment in UTF-8, which the caller has made sure it is.
  package func append(_ html: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    out.reserveCapacity(out.count + html.count + html.count / 8)
    var rewriter = HTMLRewriter(html, for: self, appendingTo: out)
    // Handed over and taken back, so that there is one owner and nothing is copied.
    out = []
    out = rewriter.run()
  }
}
