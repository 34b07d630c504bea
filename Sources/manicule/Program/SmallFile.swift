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

  /// Replaces the file at `path` by one with `text`, whole or not at all; its folder must exist.
  static func write(_ text: String, to path: String) throws(SystemError) {
    let replacement = AtomicReplacement(of: FilePath(path))
    try replacement.locked { () throws(SystemError) in try replacement.write(Array(text.utf8)) }
  }
}
