import FeedDomain
import Markup

/// The base that an element within markup gives for the links in it (`xml:base`).
///
/// HTML knows no such thing, so these links are made absolute where they are written out anew.
struct MarkupBase {
  /// Open elements within the field when this one was opened.
  let depth: Int
  let address: String

  /// Nil for an element without a base of its own, or with one that nothing can be relative to.
  init?(_ attributes: XMLAttributes, _ names: [FeedName], depth: Int, outer: String?) {
    guard let own = attributes.items.first(where: { names[$0.name].attribute == .xmlBase }),
      let address = SafeAddress.resolve(attributes.string(own).trimmed, against: outer),
      SafeAddress.isBase(address)
    else { return nil }
    self.depth = depth
    self.address = address
  }

  /// The value of an attribute that holds a link or a set of pictures, in its absolute form; nil leaves it as it is.
  func resolved(_ name: FeedName, _ attributes: XMLAttributes, _ item: XMLAttributes.Item)
    -> String?
  {
    if name.isPictureSet {
      return HTMLPictureSet.rewriting(attributes.string(item)) { resolved($0) }
    }
    return name.isLink ? resolved(attributes.string(item).trimmed) : nil
  }

  private func resolved(_ reference: String) -> String? {
    guard let safe = SafeAddress.resolve(reference, against: address) else { return nil }
    return WebAddress.international(reference, against: WebAddress(address)) ?? safe
  }
}
