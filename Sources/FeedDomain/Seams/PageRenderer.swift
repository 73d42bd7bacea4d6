/// Makes the pages that readers see, from values; the same page gives the same bytes.
package protocol PageRenderer: Sendable {
  func frontPage(_ page: FrontPage) -> [UInt8]
}
