import Glibc
import Marginalia

/// Tells that a file was put in place or written to, by inotify: without asking again and again.
final class FileWatch {
  /// Has data when something happened in the file's folder.
  let descriptor: Int32
  private let name: String

  /// For the file at `path`, which need not exist; nil where its folder does not or the system
  /// cannot watch it.
  init?(path: String) {
    let file = FilePath(path).resolved
    name = file.name
    descriptor = inotify_init1(Int32(O_CLOEXEC | O_NONBLOCK))
    guard descriptor >= 0 else { return nil }
    let events = UInt32(IN_MOVED_TO | IN_CLOSE_WRITE)
    guard inotify_add_watch(descriptor, file.folder.text, events) >= 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }

  /// Whether the file was put in place or written to since the last call.
  func take() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var hasChanged = false
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return hasChanged }
      if names(in: buffer[..<count]).contains(name) { hasChanged = true }
    }
  }

  private func names(in events: ArraySlice<UInt8>) -> [String] {
    let header = MemoryLayout<inotify_event>.size
    var names: [String] = []
    var rest = events
    while rest.count >= header {
      let length = rest.withUnsafeBytes { Int($0.loadUnaligned(as: inotify_event.self).len) }
      let name = rest.dropFirst(header).prefix(length).prefix { $0 != 0 }
      names.append(String(decoding: name, as: UTF8.self))
      rest = rest.dropFirst(header + length)
    }
    return names
  }
}
