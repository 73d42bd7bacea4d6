import FeedDomain

/// Where the links of a feed and its entries lead.
enum LinkChecks {
  static func remarks(_ subject: LintSubject) -> [Remark] {
    var remarks = feedLink(subject)
    var seen: Set<String> = []
    for (entry, outline) in subject.entries {
      let raw = outline?.link.map { $0.attributes["href"] ?? $0.text } ?? ""
      let line = outline?.link?.line ?? outline?.line
      guard let link = entry.link else {
        let form = form(of: raw, line: line, subject)
        let other =
          raw.isEmpty
          ? Remark(.entryNoLink, line: line, entry.title?.value ?? "")
          : Remark(.linkNotWeb, line: line, raw)
        // A relative link of a file whose address is unknown leads nowhere, and that is what is wrong with it.
        remarks += form.first?.rule == LintRuleID.linkRelative.rawValue ? form : [other]
        continue
      }
      remarks += form(of: raw, line: line, subject)
      remarks += target(of: link, line: line, subject)
      if !seen.insert(link).inserted, !isHome(link, of: subject) {
        remarks.append(Remark(.linkRepeated, line: line, link))
      }
    }
    return remarks
  }

  /// The address of the site itself, as the feed gives it.
  private static func feedLink(_ subject: LintSubject) -> [Remark] {
    let field = subject.outline.fields.first { field in
      ["link", "home_page_url"].contains(field.name)
        && ["alternate", nil].contains(field.attributes["rel"])
    }
    guard let field else { return [] }
    let raw = field.attributes["href"] ?? field.text
    guard !raw.isEmpty else { return [] }
    var remarks = form(of: raw, line: field.line, subject)
    if let link = subject.feed.link, isPrivate(link, asked: subject.context.url) {
      remarks.append(Remark(.linkPrivate, line: field.line, link))
    }
    return remarks
  }

  /// How an address is written.
  private static func form(of raw: String, line: Int?, _ subject: LintSubject) -> [Remark] {
    guard !raw.isEmpty else { return [] }
    if WebAddress(raw) == nil, WebAddress.resolve(raw, against: "http://a.example/") != nil {
      let severity: Remark.Severity? = subject.feed.format == .atom ? .advice : nil
      return [Remark(.linkRelative, severity: severity, line: line, raw)]
    }
    let isOdd = raw.utf8.contains { $0 <= 0x20 || "\"<>\\^`{|}".utf8.contains($0) }
    return isOdd || raw.contains("&amp;") ? [Remark(.linkCharacters, line: line, raw)] : []
  }

  private static func target(of link: String, line: Int?, _ subject: LintSubject) -> [Remark] {
    guard let address = WebAddress(link), address.isWeb else {
      return [Remark(.linkNotWeb, line: line, link)]
    }
    var remarks: [Remark] = []
    if isHome(link, of: subject) { remarks.append(Remark(.linkHome, line: line, link)) }
    if hasSession(address) { remarks.append(Remark(.linkSession, line: line, link)) }
    if isPrivate(link, asked: subject.context.url) {
      remarks.append(Remark(.linkPrivate, line: line, link))
    } else if address.scheme == "http", let asked = subject.context.url.flatMap({ WebAddress($0) }),
      asked.scheme == "https", asked.host == address.host
    {
      remarks.append(Remark(.linkInsecure, line: line, link))
    }
    return remarks
  }

  /// The paths under which sites have their first page.
  private static let homes: Set<String> = [
    "/", "", "/index.php", "/index.html", "/index.htm", "/default.aspx", "/home",
    "/pages/default.aspx", "/pages/home.aspx", "/trang-chu",
  ]

  private static func isHome(_ link: String, of subject: LintSubject) -> Bool {
    guard link != subject.feed.link else { return true }
    // A fragment may be the place of the entry on a site of one page.
    guard let address = WebAddress(link), address.query == nil, address.fragment == nil,
      homes.contains(address.path.lowercased())
    else { return false }
    let own = [subject.feed.link, subject.feed.selfLink, subject.context.url]
      .compactMap { $0.flatMap { WebAddress($0)?.host } }
    return own.isEmpty || own.contains { $0 == address.host }
  }

  private static func hasSession(_ address: WebAddress) -> Bool {
    let text = (address.path + "?" + (address.query ?? "")).lowercased()
    let names = ["jsessionid=", "phpsessid=", "aspsessionid", "sessionid=", "/(s("]
    if names.contains(where: text.contains) { return true }
    return ["?sid=", "&sid="].contains { name in
      guard let found = text.firstRange(of: name) else { return false }
      return text[found.upperBound...].prefix { $0.isHexDigit }.count >= 16
    }
  }

  /// Whether only the site's own network can reach an address; not said where we ourselves are inside.
  private static func isPrivate(_ link: String, asked: String?) -> Bool {
    guard let host = WebAddress(link)?.host else { return false }
    if let asked, let own = WebAddress(asked)?.host, own == host || isPrivate(host: own) {
      return false
    }
    return isPrivate(host: host)
  }

  private static func isPrivate(host: String) -> Bool {
    let numbers = host.split(separator: ".").compactMap { Int($0) }
    if numbers.count == 4 {
      switch (numbers[0], numbers[1]) {
      case (10, _), (127, _), (192, 168), (169, 254), (172, 16...31): return true
      default: return false
      }
    }
    if host.hasPrefix("[") {
      return host == "[::1]" || host.hasPrefix("[fd") || host.hasPrefix("[fe80")
    }
    let endings = [".local", ".lan", ".internal", ".localhost", ".intranet", ".localdomain"]
    return !host.contains(".") || endings.contains { host.hasSuffix($0) }
  }
}
