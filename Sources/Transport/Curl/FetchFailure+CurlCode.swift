import CCurl
import FeedDomain

extension FetchFailure {
  /// What a code of libcurl means; `detail` is its own sentence, shown where it tells more than the kind.
  init(_ code: CURLcode, host: String, detail: String) {
    switch code {
    case CURLE_URL_MALFORMAT:
      self.init(.badAddress, "The address at \(host) cannot be asked: \(detail).")
    case CURLE_COULDNT_RESOLVE_HOST:
      self.init(.nameNotFound, "No address was found for the name \(host).")
    case CURLE_COULDNT_CONNECT:
      self.init(.notReachable, "\(host) accepts no connection: \(detail).")
    case CURLE_OUT_OF_MEMORY:
      // libcurl takes no single header line above 100 KiB and says it thus.
      self.init(.tooLarge, "\(host) sent a header line that is too long.")
    case CURLE_GOT_NOTHING:
      self.init(.brokenAnswer, "\(host) closed the connection without an answer.")
    case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR:
      self.init(.brokenAnswer, "\(host) broke its answer off: \(detail).")
    case let code where FetchFailure.isAboutTrust(code):
      self.init(.notTrusted, "The encryption of \(host) cannot be trusted: \(detail).")
    default:
      self.init(.brokenAnswer, "\(host) sent no proper answer: \(detail).")
    }
  }

  private static func isAboutTrust(_ code: CURLcode) -> Bool {
    switch code {
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CRL_BADFILE:
      true
    default: false
    }
  }
}
