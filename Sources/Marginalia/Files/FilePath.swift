import Glibc

/// Paths as the system reads them.
package struct FilePath: Hashable {
  package let text: String

  package init(_ text: String) { self.text = text }

  /// Everything before the last slash: "." without one, "/" for the root.
  package var folder: FilePath {
    guard let slash = text.lastIndex(of: "/") else { return FilePath(".") }
    return FilePath(slash == text.startIndex ? "/" : String(text[..<slash]))
  }

  /// What stands behind the last slash.
  package var name: String {
    String(text[(text.lastIndex(of: "/").map(text.index(after:)) ?? text.startIndex)...])
  }

  /// The path of `name` in this folder.
  package func appending(_ name: String) -> FilePath {
    FilePath(text.hasSuffix("/") ? text + name : "\(text)/\(name)")
  }

  /// From the root, without links; where the file does not exist, those of its folder.
  package var resolved: FilePath {
    if let path = FilePath.realPath(text) { return FilePath(path) }
    if let target = linkTarget { return target.resolved }
    return FilePath(FilePath.realPath(folder.text) ?? folder.text).appending(name)
  }

  /// Whether a file, a folder or a link lies there.
  package var exists: Bool {
    var status = stat()
    return lstat(text, &status) == 0
  }

  /// Whether files can be made in this folder.
  var isWritableFolder: Bool { access(text, W_OK | X_OK) == 0 }

  /// Makes this folder, private to the user, and those above it where they are missing.
  package func makeFolder() throws(SystemError) {
    if mkdir(text, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, folder != self else { throw SystemError() }
    try folder.makeFolder()
    if mkdir(text, 0o700) != 0, errno != EEXIST { throw SystemError() }
  }

  /// Where a link whose end does not exist points to; nil where this is none.
  private var linkTarget: FilePath? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink(text, &buffer, buffer.count)
    guard length > 0 else { return nil }
    let target = String(decoding: buffer[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
    return target.hasPrefix("/") ? FilePath(target) : folder.appending(target)
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
