import Glibc

extension Sidecar {
  /// The sidecar in the file at `path`; nil where that is empty, as git hands over a side that
  /// had none. Throws `unreadable` and what keeps it from being understood.
  package init?(contentsOf path: String) throws(SidecarError) {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try FileDescriptor.contents(of: path)
    } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
    if bytes.isEmpty { return nil }
    try self.init(parsing: bytes, path: path)
  }
}
