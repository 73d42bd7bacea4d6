/// What of a query tells articles apart.
enum CanonicalQuery {
  static func key(of query: String) -> String {
    var pairs: [(name: String, value: String)] = []
    let text = query.split(omittingEmptySubsequences: true) { $0 == "&" || $0 == ";" }
    for part in text {
      let name = part.prefix { $0 != "=" }
      let value = part.dropFirst(name.count + 1)
      guard !value.isEmpty || !part.contains("=") else { continue }
      let key = CanonicalEscapes.normal(name).lowercased()
      if !isNoise(key) { pairs.append((key, CanonicalEscapes.normal(value))) }
    }
    if pairs.contains(where: { articleNumbers.contains($0.name) }) {
      pairs.removeAll { companions.contains($0.name) }
    }
    pairs.sort { ($0.name, $0.value) < ($1.name, $1.value) }
    return pairs.map { $0.value.isEmpty ? $0.name : "\($0.name)=\($0.value)" }.joined(
      separator: "&")
  }

  /// Whether a parameter says who follows the link or from where, and nothing about what is shown.
  static func isNoise(_ name: String) -> Bool {
    noise.contains(name) || noisePrefixes.contains { name.hasPrefix($0) }
  }

  private static let noisePrefixes = [
    "utm_", "utm-", "mtm_", "matomo_", "piwik_", "pk_", "hsa_", "fb_", "mc_", "__hs", "_hs", "at_",
    "aspsession",
  ]

  private static let noise = Set(
    """
    fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ymclid twclid ttclid li_fat_id igshid igsh \
    _ga _gl _gac mkt_tok zarsrc gidzl zclid spm ref_src ref_url oly_enc_id oly_anon_id vero_id \
    vero_conv wt_mc wt_zmc s_cid cmpid ncid _openstat rb_clickid irclickid srsltid sharetype amp \
    __twitter_impression \
    phpsessid jsessionid sessionid session_id sessid cfid cftoken \
    vr source contenttypeid replytocom nocache _t
    """.split(separator: " ").map(String.init))

  /// Parameters that name the article by themselves.
  private static let articleNumbers: Set<String> = [
    "contentid", "articleid", "itemid", "newsid", "did", "postid",
  ]

  /// Parameters that, beside such a number, tell only in which menu the article was opened.
  private static let companions: Set<String> = [
    "mnuid", "menuid", "catid", "cateid", "c", "l", "wpid", "mode", "year", "event",
    "page", "pageindex", "pageno", "trang",
  ]
}
