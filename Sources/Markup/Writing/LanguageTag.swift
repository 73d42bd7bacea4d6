/// A language tag that documents may carry: BCP 47 in form, its language one that ISO 639-1 knows or of three letters.
package struct LanguageTag: Hashable, Sendable {
  package let text: String

  /// Mends `vi_VN`; nil for what is no tag: `vietnamese`, `vn`, an empty text.
  package init?(_ claimed: String) {
    if Self.languages.contains(claimed) {
      text = claimed
      return
    }
    let parts = claimed.utf8.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == 0x2D || $0 == 0x5F }
    ).map { String(decoding: $0, as: UTF8.self) }
    guard let language = parts.first?.lowercased(), Self.languages.contains(language) else {
      return nil
    }
    guard parts.dropFirst().allSatisfy(Self.isSubtag) else { return nil }
    text = ([language] + parts.dropFirst()).joined(separator: "-")
  }

  /// The language of a text, if it is another one than that of what stands around it.
  package static func foreign(_ claimed: String?, in language: LanguageTag?) -> LanguageTag? {
    guard let own = claimed.flatMap({ LanguageTag($0) }) else { return nil }
    return language.map(own.hasSameLanguage) == true ? nil : own
  }

  /// Whether a reader of `other` needs no change of voice or spelling to read this.
  package func hasSameLanguage(as other: LanguageTag) -> Bool {
    text.utf8.prefix { $0 != 0x2D }.elementsEqual(other.text.utf8.prefix { $0 != 0x2D })
  }

  private static func isSubtag(_ part: String) -> Bool {
    (1...8).contains(part.utf8.count)
      && part.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF)
      }
  }

  /// ISO 639-1, and the three-letter codes of languages in and around Vietnam that have no shorter one.
  private static let languages = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
    ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
    nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so
    sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    hmn tai mkh mul
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
