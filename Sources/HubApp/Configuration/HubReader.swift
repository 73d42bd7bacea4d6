import FeedDomain
import Foundation

/// Reads the blocks `hub:` and `sections:`.
enum HubReader {
  static func hub(_ node: ConfigurationNode?, top: ConfigurationNode) -> HubProfile {
    guard let node else {
      top.note("the block “hub:” is missing")
      return HubProfile(title: "", url: "", authority: "")
    }
    node.checkKeys()
    var hub = HubProfile(
      title: required("title", of: node), url: address(of: node), authority: authority(of: node))
    hub.rights = node.child("rights")?.text
    hub.language = node.child("language")?.text ?? hub.language
    if let zone = node.child("timezone"), let name = zone.text {
      if TimeZone(identifier: name) == nil {
        zone.note("“\(name)” is not a time zone; Viet Nam's is Asia/Ho_Chi_Minh")
      }
      hub.timeZone = name
    }
    if let contact = node.child("contact") { hub.contact = Self.contact(contact) }
    return hub
  }

  static func required(_ key: String, of node: ConfigurationNode) -> String {
    guard let text = node.child(key)?.text, !text.isEmpty else {
      node.note("\(node.path).\(key) is missing")
      return ""
    }
    return text
  }

  /// The address the public files are served from, with its final slash.
  private static func address(of node: ConfigurationNode) -> String {
    let text = required("url", of: node)
    guard !text.isEmpty else { return text }
    guard text.hasPrefix("https://") || text.hasPrefix("http://"),
      let address = WebAddress.resolve(text, against: nil)
    else {
      node.child("url")?.note("hub.url has to be an address that begins with https:// or http://")
      return text
    }
    if address.contains("?") || address.contains("#") {
      node.child("url")?.note("hub.url is the address of a folder and has no “?” or “#”")
    }
    return address.hasSuffix("/") ? address : address + "/"
  }

  /// `name,date` of RFC 4151 §2.1: a domain name or mail address, and the day from which it was ours.
  private static func authority(of node: ConfigurationNode) -> String {
    let text = required("authority", of: node)
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let isDate =
      parts.count == 2 && !parts[0].isEmpty
      && parts[0].utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: ":") }
      && isDate(parts[1])
    if !text.isEmpty, !isDate {
      node.child("authority")?.note(
        "hub.authority has to be a domain name and a year, such as tin.example.gov.vn,2026")
    }
    return text
  }

  /// `2026`, `2026-01` or `2026-01-31`.
  private static func isDate(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    return parts.count <= 3
      && zip(parts, widths).allSatisfy { part, width in
        part.count == width && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  private static func contact(_ node: ConfigurationNode) -> HubProfile.Contact {
    node.checkKeys()
    var contact = HubProfile.Contact()
    contact.name = node.child("name")?.text ?? ""
    contact.email = node.child("email")?.text ?? ""
    contact.address = node.child("address")?.text ?? ""
    contact.phone = node.child("phone")?.text ?? ""
    contact.responsible = node.child("responsible")?.text ?? ""
    return contact
  }

  static func sections(_ node: ConfigurationNode) -> [SectionProfile] {
    var sections: [SectionProfile] = []
    for member in node.members {
      member.checkKeys()
      let id = required("id", of: member)
      if !id.isEmpty, !SourceID.isValid(id) {
        member.note("the section id “\(id)” may only have a–z, 0–9 and single hyphens")
      }
      if id == "all" { member.note("“all” is the name of the feed of all sections") }
      if sections.contains(where: { $0.id.rawValue == id }) {
        member.note("the section “\(id)” is given twice")
      }
      sections.append(
        SectionProfile(
          id: SectionID(id), title: required("title", of: member),
          isDefault: member.child("default")?.flag ?? false,
          visibility: visibility(member.child("visibility"), of: SectionID(id)),
          doubt: doubt(member.child("doubt"))))
    }
    if sections.isEmpty { node.note("sections: needs at least one section") }
    if sections.count(where: \.isDefault) > 1 { node.note("only one section can be the default") }
    return sections
  }

  /// The internal section is the desk's unless the file says otherwise; every other is public.
  private static func visibility(
    _ node: ConfigurationNode?, of section: SectionID
  ) -> SectionProfile.Visibility {
    guard let node, let text = node.text else { return section == .internal ? .desk : .public }
    guard let visibility = SectionProfile.Visibility(rawValue: text) else {
      node.note("visibility has to be public or desk")
      return .desk
    }
    return visibility
  }

  private static func doubt(_ node: ConfigurationNode?) -> SectionProfile.DoubtPolicy {
    guard let node, let text = node.text else { return .publish }
    guard let policy = SectionProfile.DoubtPolicy(rawValue: text) else {
      node.note("doubt has to be publish or hold")
      return .hold
    }
    return policy
  }
}
