/// Knows the addresses that only count readers.
struct HTMLTrackers: Sendable {
  static let shared = HTMLTrackers()

  /// Hosts that serve nothing but counters; names below them count as well.
  private let hosts = ByteNameTable(
    words: """
      pixel.wp.com stats.wp.com stats.wordpress.com google-analytics.com googletagmanager.com \
      doubleclick.net googlesyndication.com quantserve.com scorecardresearch.com statcounter.com \
      histats.com feedsportal.com mc.yandex.ru counter.yadro.ru hm.baidu.com whos.amung.us \
      bat.bing.com analytics.twitter.com connect.facebook.net top-fwz1.mail.ru \
      rss.buysellads.com px.ads.linkedin.com tracking.feedpress.it
      """)
  /// Counters on hosts that serve other things too: each with the beginning of its path.
  private let places: [[UInt8]] = [
    "feeds.feedburner.com/~r/", "feeds.feedburner.com/~ff/", "feeds.wordpress.com/1.0/",
    "www.facebook.com/tr", "t.co/i/adsct", "api.follow.it/track",
  ].map { Array($0.utf8) }

  /// Judges an address in its normal form.
  func contains(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while start < address.count, address[start] != UInt8(ascii: ":") { start += 1 }
    start = min(start + 3, address.count)
    var end = start
    while end < address.count, !Self.endsHost(address[end]) { end += 1 }
    if places.contains(where: { address[start...].starts(with: $0) }) { return true }
    var at = start
    while at < end {
      if hosts.index(of: address, from: at, to: end) != nil { return true }
      while at < end, address[at] != UInt8(ascii: ".") { at += 1 }
      at += 1
    }
    return false
  }

  private static func endsHost(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "?")
      || byte == UInt8(ascii: "#")
  }
}
