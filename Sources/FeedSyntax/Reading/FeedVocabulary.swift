import Markup

/// The namespaces that feeds use, whatever spelling of their address a feed prefers.
enum FeedSpace: Hashable, Sendable {
  /// RSS of every version, Atom 0.3 and 1.0, CDF, and elements without a namespace.
  case core
  case atom, rdf, dublinCore, content, itunes, media, syndication, feedburner, tombstone
  case creativeCommons, commentAPI, georss, xhtml, drawing, formula, xlink, xml, other
  /// Attributes without a prefix.
  case none
}

/// What an element means to a feed, once its name is known; most of the reader is a switch over it.
enum FeedRole: Hashable, Sendable {
  case unknown
  /// Elements whose children count as if they stood in the parent.
  case transparent

  case rss, rdf, feed, channel, entry
  case person, contributor, creator, publisher, webMaster
  case name, email, uri
  case image, textInput, origin
  case mediaContent, mediaThumbnail, enclosure

  case title, dublinTitle, mediaTitle
  case link, guid, id, identifier, originalLink
  case summary, description, subtitle, fallbackSummary
  case content, encoded, body
  case published, updated, created, dublinDate, buildDate
  case category, subject, keywords, labelledCategory
  case generator, rights, language, logo, icon, imageURL, labelledImage
  case comments, source, license, commentFeed
  case timeToLive, skipHours, skipDays, hour, day, updatePeriod, updateFrequency
  case deletedEntry, deletionComment
}

/// One distinct element or attribute name of a document, as the builder knows it.
struct FeedName: Sendable {
  let space: FeedSpace
  let role: FeedRole
  /// The name as it is written again when it stands within markup.
  let spelling: [UInt8]
  let isDiv: Bool
  /// Whether the name is one of those that begin an HTML page.
  let isPage: Bool
  /// Whether HTML knows no content and no end tag for it.
  let isVoid: Bool
  /// Whether the name also belongs to HTML, so that it may stand within naked markup.
  let isHTML: Bool
  let attribute: FeedAttribute
  /// Whether the name is that of an attribute in which HTML has a link.
  let isLink: Bool
  /// Whether the name is that of the attribute in which HTML has several pictures.
  let isPictureSet: Bool
  /// Whether the namespace is one of Atom before its RFC.
  let isDraft: Bool
  /// Whether the namespace is Netscape's, of RSS 0.90.
  let isNetscape: Bool

  init(_ name: XMLName) {
    let space = FeedVocabulary.space(of: name)
    // Publishers write `pubdate` and `TITLE`.
    let local = name.local.lowercased()
    self.space = space
    isDiv = local == "div"
    isPage = ["html", "head", "body"].contains(local)
    role = name.isAttribute ? .unknown : FeedVocabulary.role(local, in: space)
    attribute = name.isAttribute ? FeedVocabulary.attribute(local, in: space) : .other
    spelling = Array(Self.spelling(of: name, in: space).utf8)
    let isBare = name.isAttribute && name.prefix.isEmpty
    isLink = isBare && FeedVocabulary.linkAttributes.contains(local)
    isPictureSet = isBare && local == "srcset"
    isVoid = FeedVocabulary.voidElements.contains(local)
    isHTML = FeedVocabulary.ambiguousElements.contains(local)
    isNetscape = name.namespace?.contains("netscape") ?? false
    isDraft = space == .atom && name.namespace?.hasSuffix("2005/Atom") == false
  }
}

extension FeedName {
  /// The name as HTML has it: no prefix for what belongs to HTML, one and the same for the links of drawings.
  private static func spelling(of name: XMLName, in space: FeedSpace) -> String {
    switch space {
    case .xlink where name.isAttribute: "xlink:" + name.local
    case .other where !name.prefix.isEmpty: name.prefix + ":" + name.local
    default: name.local
    }
  }
}

/// The attributes that mean something to a feed.
enum FeedAttribute: Hashable, Sendable {
  case other
  case xmlBase, xmlLang
  case about, resource
  case href, rel, type, title, length, hreflang, src, mode, url
  case term, scheme, label, domain, text
  case isPermaLink, version, ref, when, medium, fileSize, base, lastModified, uri
}

/// The tables behind `FeedName`: namespaces, elements and attributes.
enum FeedVocabulary {
  static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  static let linkAttributes: Set<String> = ["href", "src", "cite", "poster", "data"]

  /// Names of feeds that HTML has as well.
  static let ambiguousElements: Set<String> = [
    "title", "link", "image", "source", "summary", "body", "day", "hour", "base", "content",
    "name", "url",
  ]

  static func space(of name: XMLName) -> FeedSpace {
    if name.isAttribute, name.prefix.isEmpty { return .none }
    guard let namespace = name.namespace else {
      return name.prefix.isEmpty ? .core : prefixes[name.prefix.lowercased()] ?? .other
    }
    return space(ofNamespace: namespace) ?? prefixes[name.prefix.lowercased()] ?? unknown(name)
  }

  /// An unknown namespace without prefix is somebody's own name for RSS.
  private static func unknown(_ name: XMLName) -> FeedSpace {
    name.prefix.isEmpty ? .core : .other
  }

  static func space(ofNamespace uri: String) -> FeedSpace? {
    var key = uri.lowercased()
    if key.hasPrefix("https://") { key = "http" + key.dropFirst(5) }
    while let last = key.utf8.last, last == UInt8(ascii: "/") || last == UInt8(ascii: "#") {
      key.removeLast()
    }
    return namespaces[key]
  }

  private static let namespaces: [String: FeedSpace] = [
    "http://backend.userland.com/rss": .core,
    "http://backend.userland.com/rss2": .core,
    "http://backend.userland.com/rss091": .core,
    "http://blogs.law.harvard.edu/tech/rss": .core,
    "http://cyber.law.harvard.edu/rss/rss.html": .core,
    "http://channel.netscape.com/rdf/simple/0.9": .core,
    "http://my.netscape.com/rdf/simple/0.9": .core,
    "http://my.netscape.com/publish/formats/rss-0.91.dtd": .core,
    "http://purl.org/rss/1.0": .core,
    "http://purl.org/net/rss1.1": .core,
    "http://www.rssboard.org/rss-specification": .core,
    "http://www.w3.org/2005/atom": .atom,
    "http://purl.org/atom/ns": .atom,
    "http://purl.org/atom/ns#draft-ietf-atompub-format-00": .atom,
    "http://purl.org/echo": .atom,
    "http://example.com/newformat": .atom,
    "http://example.com/necho": .atom,
    "http://www.w3.org/1999/02/22-rdf-syntax-ns": .rdf,
    "http://purl.org/dc/elements/1.1": .dublinCore,
    "http://purl.org/dc/elements/1.0": .dublinCore,
    "http://purl.org/dc/terms": .dublinCore,
    "http://purl.org/rss/1.0/modules/content": .content,
    "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "http://example.com/dtds/podcast-1.0.dtd": .itunes,
    "http://www.google.com/schemas/play-podcasts/1.0": .itunes,
    "http://search.yahoo.com/mrss": .media,
    "http://purl.org/rss/1.0/modules/syndication": .syndication,
    "http://rssnamespace.org/feedburner/ext/1.0": .feedburner,
    "http://purl.org/atompub/tombstones/1.0": .tombstone,
    "http://backend.userland.com/creativecommonsrssmodule": .creativeCommons,
    "http://web.resource.org/cc": .creativeCommons,
    "http://creativecommons.org/ns": .creativeCommons,
    "http://wellformedweb.org/commentapi": .commentAPI,
    "http://www.georss.org/georss": .georss,
    "http://www.w3.org/1999/xhtml": .xhtml,
    "http://www.w3.org/2000/svg": .drawing,
    "http://www.w3.org/1998/math/mathml": .formula,
    "http://www.w3.org/1999/xlink": .xlink,
    "http://www.w3.org/xml/1998/namespace": .xml,
  ]

  /// What a prefix means where nothing declares it, or declares it oddly.
  private static let prefixes: [String: FeedSpace] = [
    "rss": .core, "atom": .atom, "atom03": .atom, "atom10": .atom, "rdf": .rdf,
    "dc": .dublinCore, "dcterms": .dublinCore, "content": .content, "itunes": .itunes,
    "media": .media, "sy": .syndication, "feedburner": .feedburner, "at": .tombstone,
    "creativecommons": .creativeCommons, "cc": .creativeCommons, "wfw": .commentAPI,
    "georss": .georss,
    "xhtml": .xhtml, "svg": .drawing, "xlink": .xlink, "xml": .xml,
  ]

  static func role(_ local: String, in space: FeedSpace) -> FeedRole {
    switch space {
    case .core, .atom: core[local] ?? .unknown
    case .rdf: local == "rdf" ? .rdf : local == "seq" || local == "li" ? .transparent : .unknown
    case .dublinCore: dublinCore[local] ?? .unknown
    case .itunes: itunes[local] ?? .unknown
    case .media: media[local] ?? .unknown
    case .content: local == "encoded" ? .encoded : local == "items" ? .transparent : .unknown
    case .xhtml: local == "body" || local == "div" ? .body : .unknown
    case .syndication:
      local == "updateperiod"
        ? .updatePeriod : local == "updatefrequency" ? .updateFrequency : .unknown
    case .feedburner: local == "origlink" ? .originalLink : .unknown
    case .creativeCommons: local == "license" ? .license : .unknown
    case .commentAPI: local == "commentrss" ? .commentFeed : .unknown
    case .tombstone:
      local == "deleted-entry" ? .deletedEntry : local == "comment" ? .deletionComment : .unknown
    default: .unknown
    }
  }

  private static let core: [String: FeedRole] = [
    "rss": .rss, "rdf": .rdf, "feed": .feed, "channel": .channel, "item": .entry, "entry": .entry,
    "items": .transparent,
    "title": .title, "link": .link, "guid": .guid, "id": .id,
    "description": .description, "summary": .summary, "abstract": .description,
    "subtitle": .subtitle, "tagline": .subtitle,
    "content": .content, "body": .body, "fullitem": .body, "encoded": .encoded,
    "pubdate": .published, "published": .published, "issued": .published,
    "updated": .updated, "modified": .updated, "lastbuilddate": .buildDate,
    "date": .dublinDate, "created": .created,
    "author": .person, "managingeditor": .person, "webmaster": .webMaster,
    "contributor": .contributor, "creator": .creator, "publisher": .publisher,
    "name": .name, "email": .email, "uri": .uri, "homepage": .uri, "url": .imageURL,
    "category": .category, "keywords": .keywords, "tags": .keywords, "subject": .subject,
    "generator": .generator, "rights": .rights, "copyright": .rights,
    "language": .language, "image": .image, "logo": .logo, "icon": .icon,
    "enclosure": .enclosure, "comments": .comments, "source": .source,
    "ttl": .timeToLive, "skiphours": .skipHours, "skipdays": .skipDays, "hour": .hour, "day": .day,
    "textinput": .textInput,
  ]

  private static let dublinCore: [String: FeedRole] = [
    "title": .dublinTitle, "description": .fallbackSummary, "abstract": .fallbackSummary,
    "creator": .creator, "author": .creator, "contributor": .contributor,
    "publisher": .publisher, "date": .dublinDate, "issued": .published, "modified": .updated,
    "created": .created, "subject": .subject, "rights": .rights, "language": .language,
    "identifier": .identifier,
  ]

  private static let itunes: [String: FeedRole] = [
    "title": .mediaTitle, "author": .creator, "owner": .publisher, "name": .name, "email": .email,
    "summary": .fallbackSummary, "subtitle": .fallbackSummary, "category": .labelledCategory,
    "keywords": .keywords, "image": .labelledImage, "link": .labelledImage,
  ]

  private static let media: [String: FeedRole] = [
    "group": .transparent, "content": .mediaContent, "thumbnail": .mediaThumbnail,
    "title": .mediaTitle, "description": .fallbackSummary, "category": .category,
    "keywords": .keywords,
  ]

  static func attribute(_ local: String, in space: FeedSpace) -> FeedAttribute {
    switch space {
    case .xml: local == "base" ? .xmlBase : local == "lang" ? .xmlLang : .other
    case .none, .rdf, .core, .atom: attributes[local] ?? .other
    default: .other
    }
  }

  private static let attributes: [String: FeedAttribute] = [
    "about": .about, "resource": .resource, "href": .href, "rel": .rel, "type": .type,
    "title": .title, "length": .length, "hreflang": .hreflang, "src": .src, "mode": .mode,
    "url": .url, "term": .term, "scheme": .scheme, "label": .label, "domain": .domain,
    "text": .text, "ispermalink": .isPermaLink, "version": .version, "ref": .ref, "when": .when,
    "medium": .medium, "filesize": .fileSize, "base": .base, "lastmod": .lastModified,
    "uri": .uri,
  ]
}
