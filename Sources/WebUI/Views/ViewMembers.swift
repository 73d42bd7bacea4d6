import Mustache

// What templates ask the views of most pages for, by name. The library's own way lists all members of a value by
// reflection at each question, which was most of the time of drawing a page. A test compares both.

extension StoryView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "link": link
    case "language": language
    case "excerpt": excerpt
    case "source": source
    case "time": time
    case "copies": copies
    case "hasCopies": hasCopies
    case "page": page
    default: nil
    }
  }
}

extension StoryView.Copy: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "name": self.name
    case "link": link
    case "separator": separator
    default: nil
    }
  }
}

extension ShownTime: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "shown": shown
    case "machine": machine
    default: nil
    }
  }
}

extension FrameView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "language": language
    case "siteTitle": siteTitle
    case "pageTitle": pageTitle
    case "titleLanguage": titleLanguage
    case "fullTitle": fullTitle
    case "description": description
    case "kind": kind
    case "tagline": tagline
    case "address": address
    case "isFront": isFront
    case "root": root
    case "feeds": feeds
    case "navigation": navigation
    case "hasNavigation": hasNavigation
    case "owner": owner
    case "hasOwner": hasOwner
    case "rights": rights
    case "hasStories": hasStories
    case "note": note
    case "updated": updated
    default: nil
    }
  }
}

extension FrameView.Entry: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "href": href
    case "isHere": isHere
    default: nil
    }
  }
}

extension FeedAddressView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "format": format
    case "type": type
    case "href": href
    default: nil
    }
  }
}

extension OwnerLine: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "label": label
    case "value": value
    case "link": link
    default: nil
    }
  }
}

extension FrontPageView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "frame": frame
    case "parts": parts
    case "hasStories": hasStories
    case "allFeed": allFeed
    case "sourceList": sourceList
    default: nil
    }
  }
}

extension FrontPageView.Part: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "anchor": anchor
    case "title": title
    case "page": page
    case "feed": feed
    case "stories": stories
    case "hasStories": hasStories
    default: nil
    }
  }
}

extension CollectionPageView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "frame": frame
    case "stories": stories
    case "hasStories": hasStories
    case "feeds": feeds
    case "hasFeeds": hasFeeds
    case "related": related
    case "hasRelated": hasRelated
    default: nil
    }
  }
}

extension StoryPageView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "frame": frame
    case "section": section
    case "filed": filed
    case "excerpt": excerpt
    case "original": original
    case "sources": sources
    default: nil
    }
  }
}

extension StoryPageView.Passage: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "language": language
    default: nil
    }
  }
}

extension StoryPageView.Source: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "name": self.name
    case "link": link
    case "time": time
    case "isLead": isLead
    default: nil
    }
  }
}
