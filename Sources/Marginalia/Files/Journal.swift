import Glibc

/// What was done to the annotations of an article, a JSON object a line: to bring back what could
/// not be saved, and to undo what earlier runs did.
///
/// Lines are appended before the sidecar is saved; one that says which changes are in it follows.
/// A line that was cut off counts as not there.
struct Journal {
  let path: FilePath

  private static let lineEnd = UInt8(ascii: "\n")
  /// A longer journal is cut down to what is not saved and the last half of this.
  private static let mostBytes = 1 << 20

  /// The lines of its file, of which only those that are not saved are understood at once.
  func read() -> JournalLines { JournalLines((try? FileDescriptor.contents(of: path.text)) ?? []) }

  /// Appends `entries`, all or none; what is there already counts once. Only a later `synchronize`
  /// makes sure that they outlive a power cut.
  func append(_ entries: [JournalEntry]) throws(SystemError) {
    try append(entries.map(\.json))
  }

  /// Notes that `entries` are in the sidecar, which is safely on disk.
  func markSaved(_ entries: [JournalEntry]) throws(SystemError) {
    if entries.isEmpty { return }
    try append([JournalLines.saved(entries.map(\.change.key))])
  }

  func synchronize() throws(SystemError) {
    let file = try FileDescriptor(path.text, O_WRONLY)
    defer { file.close() }
    try file.synchronize()
  }

  private func append(_ lines: [JSONValue]) throws(SystemError) {
    if lines.isEmpty { return }
    try path.folder.makeFolder()
    try AtomicReplacement(of: path).locked { () throws(SystemError) in
      let file = try FileDescriptor(path.text, O_RDWR | O_APPEND | O_CREAT, mode: 0o600)
      defer { file.close() }
      // After a line that was cut off, the first of these would be lost with it.
      let isCut = try ![nil, Journal.lineEnd].contains(file.lastByte())
      let length = try file.status().st_size
      do throws(SystemError) {
        try file.writeAll((isCut ? [Journal.lineEnd] : []) + lines.flatMap(\.line))
      } catch {
        try? file.setLength(Int(length))
        throw error
      }
    }
  }

  /// Leaves out the oldest saved entries where there are very many.
  func shorten() throws(SystemError) {
    var status = stat()
    guard stat(path.text, &status) == 0, status.st_size > Journal.mostBytes else { return }
    let replacement = AtomicReplacement(of: path)
    try replacement.locked { () throws(SystemError) in
      let lines = read().remaining(ofBytes: Journal.mostBytes / 2)
      try replacement.write(lines, mode: 0o600, isDurable: false)
    }
  }
}
