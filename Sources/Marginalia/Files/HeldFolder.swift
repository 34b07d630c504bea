import Glibc

/// A folder that is found where it was renamed or moved to, as long as the program runs.
final class HeldFolder {
  private let path: FilePath
  /// Nil where there was no such folder.
  private let descriptor: FileDescriptor?

  init(_ path: FilePath) {
    self.path = path
    descriptor = try? FileDescriptor(path.text, O_RDONLY | O_DIRECTORY)
  }

  deinit { descriptor?.close() }

  /// Where it is now; where it was, if it is nowhere.
  var current: FilePath {
    guard !path.exists, let descriptor else { return path }
    // proc(5): what a descriptor points to.
    let link = FilePath("/proc/self/fd/\(descriptor.number)")
    return link.isFolder ? link.resolved : path
  }
}
