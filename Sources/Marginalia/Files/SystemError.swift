import Glibc

/// A call of the system that failed.
package struct SystemError: Error, Hashable {
  /// As `errno` had it.
  package let code: Int32

  /// From `errno`.
  init() { code = errno }

  init(_ code: Int32) { self.code = code }

  /// As the system words it, in lower case to stand inside a sentence.
  package var reason: String {
    if code == EWOULDBLOCK { return "another program keeps its folder locked" }
    if code == EINPROGRESS { return "git is merging it" }
    let text = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
