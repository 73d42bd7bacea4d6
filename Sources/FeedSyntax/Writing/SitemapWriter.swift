package import Foundation
import Markup

/// Writes addresses of pages for search engines (sitemaps.org, protocol 0.9).
package struct SitemapWriter: Sendable {
  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  package init() {}

  /// Pages with their last changes, where they are known.
  package func write(_ pages: [(address: String, updated: Date?)]) -> [UInt8] {
    var xml = XMLWriter(reserving: 256 + pages.count * 128)
    xml.declaration()
    xml.open("urlset")
    xml.attribute("xmlns", Self.namespace)
    xml.newline()
    for page in pages {
      xml.open("url")
      xml.element("loc", page.address)
      if let updated = page.updated { xml.element("lastmod", AtomStamp(updated).text) }
      xml.close()
      xml.newline()
    }
    xml.close()
    xml.newline()
    return xml.bytes
  }

  /// The files that have the pages.
  package func writeIndex(_ files: [String]) -> [UInt8] {
    var xml = XMLWriter(reserving: 256 + files.count * 96)
    xml.declaration()
    xml.open("sitemapindex")
    xml.attribute("xmlns", Self.namespace)
    xml.newline()
    for file in files {
      xml.open("sitemap")
      xml.element("loc", file)
      xml.close()
      xml.newline()
    }
    xml.close()
    xml.newline()
    return xml.bytes
  }
}
