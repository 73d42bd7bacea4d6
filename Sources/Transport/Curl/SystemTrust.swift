import CCurl

/// Where libcurl was built to find the certificates that the system trusts.
enum SystemTrust {
  static let bundle = path(\.cainfo)
  static let folder = path(\.capath) ?? "/etc/ssl/certs"

  private static func path(
    _ field: KeyPath<curl_version_info_data, UnsafePointer<CChar>?>
  ) -> String? {
    // The fields are there since libcurl 7.70; ours is newer.
    guard let info = ccurl_version() else { return nil }
    return info.pointee[keyPath: field].map { String(cString: $0) }
  }
}
