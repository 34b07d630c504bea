import Glibc

/// Paths as the system reads them: bytes, of which only the slash means something. Two that a reader
/// cannot tell apart, such as “é” composed and decomposed, are two.
package struct FilePath: Hashable {
  package let text: String

  package init(_ text: String) { self.text = text }

  /// Everything before the last slash: "." without one, "/" for the root.
  package var folder: FilePath {
    guard let slash = text.utf8.lastIndex(of: FilePath.slash) else { return FilePath(".") }
    return FilePath(slash == text.startIndex ? "/" : String(text[..<slash]))
  }

  /// What stands behind the last slash.
  package var name: String {
    let slash = text.utf8.lastIndex(of: FilePath.slash)
    return String(text[(slash.map(text.utf8.index(after:)) ?? text.startIndex)...])
  }

  private static let slash = UInt8(ascii: "/")

  package static func == (left: FilePath, right: FilePath) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }

  /// The path of `name` in this folder.
  package func appending(_ name: String) -> FilePath {
    FilePath(text.utf8.last == FilePath.slash ? text + name : "\(text)/\(name)")
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

  /// The wanted names of what lies in this folder, sorted; none where it cannot be read.
  package func entries(where isWanted: (String) -> Bool = { _ in true }) -> [String] {
    guard let listing = opendir(text) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != "..", isWanted(name) { names.append(name) }
    }
    return names.sorted()
  }

  /// The folders in this one, and its plain files; links are neither.
  package var contents: (folders: [FilePath], files: [FilePath]) {
    var contents: (folders: [FilePath], files: [FilePath]) = ([], [])
    for path in entries().map(appending) {
      var status = stat()
      guard lstat(path.text, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: contents.folders.append(path)
      case S_IFREG: contents.files.append(path)
      default: break
      }
    }
    return contents
  }

  /// Whether a folder lies there, or a link to one.
  package var isFolder: Bool {
    var status = stat()
    return stat(text, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
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
