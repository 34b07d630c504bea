import Glibc
import SidecarKeeping

/// A folder that goes with everything in it.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/manicule-tests-XXXXXX".utf8CString)
    _ = mkdtemp(&template)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    SidecarKeeping.keep(below: path)
    TemporaryFolder.remove(path)
  }

  func appending(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String, mode: mode_t = 0o644) {
    let file = open(appending(name), O_WRONLY | O_CREAT | O_TRUNC, mode)
    _ = Glibc.write(file, text, text.utf8.count)
    close(file)
  }

  func read(_ name: String) -> String? {
    let file = open(appending(name), O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 22)
    return String(decoding: bytes[..<max(0, Glibc.read(file, &bytes, bytes.count))], as: UTF8.self)
  }

  /// Sorted, without `.` and `..`.
  var names: [String] { TemporaryFolder.names(path) }

  /// The same of a folder in it.
  func names(in name: String) -> [String] { TemporaryFolder.names(appending(name)) }

  private static func names(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        names.append(String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self))
      }
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    for name in names(path) { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
