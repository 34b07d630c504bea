import Glibc

/// What was done to the annotations of an article, a JSON object a line: to bring back what could
/// not be saved, and to undo what earlier runs did.
///
/// Lines are appended before the sidecar is saved; one that says which changes are in it follows.
/// A line that was cut off counts as not there.
struct Journal {
  let path: FilePath

  private static let savedKey = "saved"
  private static let lineEnd = UInt8(ascii: "\n")
  /// A longer journal is cut down to what is not saved and the last half of this.
  private static let mostBytes = 1 << 20

  /// All entries, and those that no save has been noted for.
  func read() -> (entries: [JournalEntry], unsaved: [JournalEntry]) { read(lines()) }

  private func read(
    _ lines: [ArraySlice<UInt8>]
  ) -> (entries: [JournalEntry], unsaved: [JournalEntry]) {
    var entries: [JournalEntry] = []
    var saved: Set<String> = []
    for case let line? in lines.map({ try? JSONValue(parsing: Array($0)) }) {
      if let keys = line.object?[Journal.savedKey]?.array {
        saved.formUnion(keys.compactMap(\.string))
      } else if let entry = JournalEntry(line) {
        entries.append(entry)
      }
    }
    return (entries, entries.filter { !saved.contains($0.change.key) })
  }

  /// Appends `entries`. Only a later `synchronize` makes sure that they outlive a power cut.
  func append(_ entries: [JournalEntry]) throws(SystemError) {
    try append(entries.map(\.json))
  }

  /// Notes that `entries` are in the sidecar, which is safely on disk.
  func markSaved(_ entries: [JournalEntry]) throws(SystemError) {
    if entries.isEmpty { return }
    try append([[Journal.savedKey: .array(entries.map { .string($0.change.key) })]])
    try shorten()
  }

  func synchronize() throws(SystemError) {
    let file = try FileDescriptor(path.text, O_WRONLY)
    defer { file.close() }
    try file.synchronize()
  }

  private func lines() -> [ArraySlice<UInt8>] {
    ((try? FileDescriptor.contents(of: path.text)) ?? []).split(separator: Journal.lineEnd)
  }

  private func append(_ lines: [JSONValue]) throws(SystemError) {
    if lines.isEmpty { return }
    try path.folder.makeFolder()
    try AtomicReplacement(of: path).locked { () throws(SystemError) in
      let file = try FileDescriptor(path.text, O_RDWR | O_APPEND | O_CREAT, mode: 0o600)
      defer { file.close() }
      // After a line that was cut off, the first of these would be lost with it.
      let isCut = try ![nil, Journal.lineEnd].contains(file.lastByte())
      try file.writeAll((isCut ? [Journal.lineEnd] : []) + lines.flatMap(\.line))
    }
  }

  private func shorten() throws(SystemError) {
    var status = stat()
    guard stat(path.text, &status) == 0, status.st_size > Journal.mostBytes else { return }
    let replacement = AtomicReplacement(of: path)
    try replacement.locked { () throws(SystemError) in
      try replacement.write(remaining(of: lines()), mode: 0o600, isDurable: false)
    }
  }

  /// The last of `lines`, and all that is not saved.
  private func remaining(of lines: [ArraySlice<UInt8>]) -> [UInt8] {
    let (entries, unsaved) = read(lines)
    let unsavedKeys = Set(unsaved.map(\.change.key))
    var room = Journal.mostBytes / 2
    var kept: [[UInt8]] = []
    var saved: [JSONValue] = []
    for entry in entries.reversed() {
      let line = entry.json.line
      let isUnsaved = unsavedKeys.contains(entry.change.key)
      room -= line.count
      guard isUnsaved || room > 0 else { continue }
      kept.append(line)
      if !isUnsaved { saved.append(.string(entry.change.key)) }
    }
    kept.insert(([Journal.savedKey: .array(saved)] as JSONValue).line, at: 0)
    return kept.reversed().flatMap(\.self)
  }
}
