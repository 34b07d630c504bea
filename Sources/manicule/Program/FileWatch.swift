import Glibc
import Marginalia

/// Tells which files were put in place, written to or taken away, by inotify: without asking again
/// and again.
final class FileWatch {
  /// Has data when something happened in a file's folder.
  let descriptor: Int32
  private var files: [File] = []

  private struct File {
    /// As it was given.
    let path: String
    /// What the system calls its folder.
    let folder: Int32
    let name: String
  }

  /// Of no file yet; nil where the system cannot watch any.
  init?() {
    descriptor = inotify_init1(Int32(O_CLOEXEC | O_NONBLOCK))
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// Watches the file at `path`, which need not exist, where it is now: its folder may have been
  /// made anew since the last call. Nothing where there is none.
  func add(_ path: String) {
    let file = FilePath(path).resolved
    let events = UInt32(IN_MOVED_TO | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_DELETE)
    let folder = inotify_add_watch(descriptor, file.folder.text, events)
    guard folder >= 0 else { return }
    files.removeAll { $0.path == path }
    files.append(File(path: path, folder: folder, name: file.name))
  }

  /// The paths of the files that were put in place, written to or taken away since the last call.
  func take() -> Set<String> {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var changed: Set<String> = []
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return changed }
      for event in events(in: buffer[..<count]) {
        for file in files where file.folder == event.folder && file.name == event.name {
          changed.insert(file.path)
        }
      }
    }
  }

  private func events(in bytes: ArraySlice<UInt8>) -> [(folder: Int32, name: String)] {
    let header = MemoryLayout<inotify_event>.size
    var events: [(Int32, String)] = []
    var rest = bytes
    while rest.count >= header {
      let event = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
      let length = Int(event.len)
      let name = rest.dropFirst(header).prefix(length).prefix { $0 != 0 }
      events.append((event.wd, String(decoding: name, as: UTF8.self)))
      rest = rest.dropFirst(header + length)
    }
    return events
  }
}
