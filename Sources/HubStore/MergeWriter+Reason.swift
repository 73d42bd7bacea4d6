import FeedDomain
import Foundation

/// Reasons of sections as they are stored.
extension MergeWriter {
  static func text(of reason: SectionReason) throws -> String {
    if reason == .init(.byDefault), let textByDefault { return textByDefault }
    // Most stories of a first poll have such a reason, and an encoder takes longer than all that was learned.
    if reason.authority == .model, reason.evidence.isEmpty, let chance = reason.chance {
      return #"{"authority":"model","chance":\#(chance),"evidence":[]}"#
    }
    return try encoded(reason)
  }

  /// Made once, since most stories of a first poll have it; without it each is made by itself and tells its error.
  private static let textByDefault: String? = try? encoded(SectionReason(.byDefault))

  private static func encoded(_ reason: SectionReason) throws -> String {
    String(decoding: try StoredJSON.encoder.encode(reason), as: UTF8.self)
  }
}
