import FeedDomain
import Foundation
import Markup

/// A web page taken apart: its tree, and what it says of itself.
struct WebPage {
  let tree: HTMLTree
  let encoding: String
  let remarks: [Remark]
  /// The address of the page.
  let address: String?
  /// The address that its links are resolved against (`<base href>`).
  let base: String?
  let title: String?
  let language: String?
  let dates: FeedDate

  init(_ bytes: [UInt8], context: DocumentContext) {
    let context = Self.completed(context, by: bytes)
    let document = DocumentDecoder(context: context).decode(bytes)
    let tree = HTMLTree(document.source.bytes)
    self.tree = tree
    encoding = document.encoding
    remarks = document.remarks
    address = context.url
    let elements = tree.inside(tree.root).filter(tree.isElement)
    let baseElement = elements.first { tree.name(of: $0) == "base" }
    base =
      baseElement.flatMap { tree.attribute("href", of: $0) }
      .flatMap { WebAddress.resolve($0.trimmed, against: context.url) } ?? context.url
    title =
      elements.first { tree.name(of: $0) == "title" }.map { tree.text(of: $0) }?.nonEmpty
    language = elements.first.flatMap { tree.attribute("lang", of: $0) }?.trimmed.nonEmpty
    dates = FeedReader().zoned(document, context)
  }

  /// Pages name their encoding anywhere in the head and in any case of letters; the server goes before.
  private static func completed(_ context: DocumentContext, by bytes: [UInt8]) -> DocumentContext {
    guard context.contentType.flatMap({ MediaType($0).charset }) == nil,
      let charset = FeedLinks.scan(bytes, at: nil).charset
    else { return context }
    var context = context
    context.contentType = "text/html; charset=\(charset)"
    return context
  }

  /// The address of a reference on the page; nil for what leads nowhere: scripts, mail, the page itself.
  func link(_ reference: String) -> String? {
    let reference = reference.trimmed
    guard !reference.isEmpty, !reference.hasPrefix("#"),
      let address = WebAddress.resolve(reference, against: base).flatMap({ WebAddress($0) }),
      address.isWeb
    else { return nil }
    let isHere = address.href.prefix { $0 != "#" } == (self.address ?? "").prefix { $0 != "#" }
    return isHere ? nil : address.href
  }
}
