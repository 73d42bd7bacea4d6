/// The programs that run library sites, told from what they leave in a page.
package enum SiteSystem: String, Hashable, Sendable, CaseIterable {
  case wordPress = "WordPress"
  case joomla = "Joomla"
  case drupal = "Drupal"
  case nukeViet = "NukeViet"
  case sharePoint = "SharePoint"
  case dotNetNuke = "DotNetNuke"

  /// Recognises the system of a page; nil where nothing tells it.
  static func of(_ page: PageBytes) -> SiteSystem? {
    allCases.first { system in system.signs.contains { page.contains($0) } }
  }

  /// What only pages of this system have, in lower case.
  private var signs: [String] {
    switch self {
    case .wordPress: ["/wp-content/", "/wp-includes/", "content=\"wordpress", "api.w.org"]
    case .joomla: ["content=\"joomla", "/media/jui/", "option=com_", "/components/com_"]
    case .drupal: ["drupal-settings-json", "drupal.settings", "content=\"drupal"]
    case .nukeViet: ["nukeviet", "nv_base_siteurl", "nv_lang_data"]
    case .sharePoint: ["_sppagecontextinfo", "/_layouts/", "microsoft sharepoint"]
    case .dotNetNuke: ["__dnnvariable", "/desktopmodules/", "dotnetnuke"]
    }
  }

  /// Where this system keeps its feeds as it is delivered, likeliest first; relative to the site.
  func paths(on page: PageBytes) -> [String] {
    switch self {
    case .wordPress: ["feed/", "?feed=rss2"]
    case .joomla: ["?format=feed&type=rss", "index.php?format=feed&type=rss"]
    case .drupal: ["rss.xml"]
    case .nukeViet: ["news/rss/", "vi/news/rss/", "feeds/"]
    case .sharePoint: SharePointLists.paths(on: page)
    case .dotNetNuke: DotNetNukeModules.paths(on: page)
    }
  }
}

/// A SharePoint page names its lists by GUIDs, and each list has a feed if the site allows it.
enum SharePointLists {
  /// Lists of one page that are asked for at most; a portal's front page may show a dozen.
  private static let most = 3

  /// Lists of which the page itself gives the feed come first, then the list the page is of.
  static func paths(on page: PageBytes) -> [String] {
    let signs = ["listfeed.aspx?list=", "\"pagelistid\":\"", "listid=", "listname\":\""]
    var seen: Set<String> = []
    let lists = signs.flatMap { sign in page.texts(after: sign).compactMap(guid) }
      .filter { seen.insert($0).inserted }
    return lists.prefix(most).map { "_layouts/15/listfeed.aspx?List=%7B\($0)%7D" }
  }

  /// The GUID at the beginning of a text: in braces, in escaped braces, or bare.
  private static func guid(_ text: String) -> String? {
    var rest = text[...]
    for brace in ["{", "%7b", "\\u007b"] where rest.hasPrefix(brace) {
      rest = rest.dropFirst(brace.count)
    }
    let name = rest.prefix(36)
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [8, 4, 4, 4, 12],
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isHexDigit } })
    else { return nil }
    return name.uppercased()
  }
}

/// A DotNetNuke page is a tab of modules, each with its number; modules of news have a feed.
enum DotNetNukeModules {
  /// The feed of the first module of news, then that of the whole tab.
  static func paths(on page: PageBytes) -> [String] {
    let signs = ["sf_tabid\":\"", "sf_tabid&quot;:&quot;", "tabid=", "/tabid/"]
    let tab = signs.lazy.flatMap { page.texts(after: $0) }.compactMap(number).first
    guard let tab else { return [] }
    var paths: [String] = []
    if let module = page.texts(after: "dnnmodule-dnnforge-newsarticles dnnmodule-").lazy
      .compactMap(number).first
    {
      paths.append(
        "DesktopModules/DnnForge%20-%20NewsArticles/Rss.aspx?TabID=\(tab)&ModuleID=\(module)")
    }
    let modules = page.texts(after: " dnnmodule-").compactMap(number)
    if let module = modules.first {
      paths.append("rss.aspx?TabID=\(tab)&ModuleID=\(module)&MaxCount=25")
    }
    return paths + ["rss.aspx?TabID=\(tab)"]
  }

  private static func number(_ text: String) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty || digits.count > 9 ? nil : String(digits)
  }
}
