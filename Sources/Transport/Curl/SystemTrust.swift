import CCurl
import Foundation

/// Where the certificates are that the system trusts: where OpenSSL's own variables say, else where libcurl was built
/// to find them.
enum SystemTrust {
  static let bundle = variable("SSL_CERT_FILE") ?? path(\.cainfo)
  static let folder = variable("SSL_CERT_DIR") ?? path(\.capath) ?? "/etc/ssl/certs"

  private static func variable(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func path(
    _ field: KeyPath<curl_version_info_data, UnsafePointer<CChar>?>
  ) -> String? {
    // The fields are there since libcurl 7.70; ours is newer.
    guard let info = ccurl_version() else { return nil }
    return info.pointee[keyPath: field].map { String(cString: $0) }
  }
}
