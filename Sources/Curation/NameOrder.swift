import VietnameseText

/// The order in which readers look for names in a list.
package enum NameOrder {
  /// Names are in the order of these: letters first, whatever their accents, and đ beside d.
  package static func key(of name: String) -> String { Folding.unaccented(name) }
}
