import Glibc
import Marginalia

/// Files of the program's own: settings, themes, exports, what is remembered.
enum SmallFile {
  /// The text of the file at `path`, with U+FFFD for what is not UTF-8.
  static func read(_ path: String) throws(SystemError) -> String {
    let file = try FileDescriptor(path, O_RDONLY)
    defer { file.close() }
    return String(decoding: try file.readAll(), as: UTF8.self)
  }

  /// Replaces the file at `path` by one with `text`, whole or not at all; its folder must exist. What
  /// is a device, a pipe or the like gets the text and stays what it is.
  static func write(_ text: String, to path: String) throws(SystemError) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      let file = try FileDescriptor(path, O_WRONLY)
      defer { file.close() }
      return try file.writeAll(Array(text.utf8))
    }
    let replacement = AtomicReplacement(of: FilePath(path))
    try replacement.locked { () throws(SystemError) in try replacement.write(Array(text.utf8)) }
  }
}
