import Glibc
import Reader

extension TOMLFile {
  private static let mostBytes = 1 << 20

  /// Reads the file at `path`; nil where there is none.
  ///
  /// A folder, a file that cannot be read and one of more than 1 MiB count as empty, with a
  /// problem that says why. Bytes that are not UTF-8 become U+FFFD.
  init?(readingFrom path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      let reason = errno
      if reason == ENOENT || reason == ENOTDIR { return nil }
      self.init(unreadable: path, reason)
      return
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: TOMLFile.mostBytes + 1)
    var count = 0
    while count < bytes.count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      guard got >= 0 else {
        self.init(unreadable: path, errno)
        return
      }
      if got == 0 { break }
      count += got
    }
    guard count <= TOMLFile.mostBytes else {
      self.init(path: path, text: "")
      report(nil, .other("The file has more than 1 MiB and is not read."))
      return
    }
    self.init(path: path, text: String(decoding: bytes[..<count], as: UTF8.self))
  }

  private init(unreadable path: String, _ reason: Int32) {
    self.init(path: path, text: "")
    report(nil, .other("The file cannot be read: \(String(cString: strerror(reason)))."))
  }
}
