import Glibc

/// What a journal's file holds, line by line.
///
/// Changes that are saved are understood only when they are asked for: there are many of them, and
/// few are ever undone.
struct JournalLines: Sendable {
  private let changes: [Line]
  /// Those of `changes` that no save has been noted for.
  let unsaved: [JournalEntry]

  private struct Line {
    let key: String
    let bytes: ArraySlice<UInt8>

    var entry: JournalEntry? {
      (try? JSONValue(parsing: Array(bytes))).flatMap { JournalEntry($0) }
    }
  }

  private static let savedKey = "saved"
  /// How every line that notes a save begins, and every one of a change.
  private static let savedStart = Array("{\"\(savedKey)\": ".utf8)
  private static let changeStart = Array("{\"\(JournalEntry.keyKey)\": \"".utf8)

  /// The line that says that the changes with `keys` are saved.
  static func saved(_ keys: [String]) -> JSONValue {
    [savedKey: .array(keys.map { .string($0) })]
  }

  /// A line that was cut off counts as not there, one that was written again once. O(bytes), quick.
  init(_ bytes: [UInt8]) {
    var changes: [Line] = []
    var places: [String: Int] = [:]
    var saved: Set<String> = []
    for line in JournalLines.split(bytes) {
      if line.starts(with: JournalLines.savedStart) {
        let keys = (try? JSONValue(parsing: Array(line)))?.object?[JournalLines.savedKey]?.array
        saved.formUnion((keys ?? []).compactMap(\.string))
      } else if line.starts(with: JournalLines.changeStart) {
        let rest = line.dropFirst(JournalLines.changeStart.count)
        let bytes = rest.prefix { $0 != UInt8(ascii: "\"") }
        let key = String(decoding: bytes, as: UTF8.self)
        if let place = places[key] {
          changes[place] = Line(key: key, bytes: line)
        } else {
          places[key] = changes.count
          changes.append(Line(key: key, bytes: line))
        }
      }
    }
    self.changes = changes
    unsaved = changes.filter { !saved.contains($0.key) }.compactMap(\.entry)
  }

  /// All changes, in the order in which they were made. O(bytes).
  var entries: [JournalEntry] { changes.compactMap(\.entry) }

  /// Lines with what is not saved, and with so much of the rest, the latest, as fits into `room`
  /// bytes.
  func remaining(ofBytes room: Int) -> [UInt8] {
    let unsavedKeys = Set(unsaved.map(\.change.key))
    var room = room
    var kept: [Line] = []
    for change in changes.reversed() {
      room -= change.bytes.count
      if room > 0 || unsavedKeys.contains(change.key) { kept.append(change) }
    }
    let saved = JournalLines.saved(kept.map(\.key).filter { !unsavedKeys.contains($0) })
    return kept.reversed().flatMap { $0.bytes + [UInt8(ascii: "\n")] } + saved.line
  }

  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes.withUnsafeBytes { buffer -> Int in
        guard let base = buffer.baseAddress,
          let found = memchr(base + start, Int32(UInt8(ascii: "\n")), buffer.count - start)
        else { return buffer.count }
        return base.distance(to: UnsafeRawPointer(found))
      }
      lines.append(bytes[start..<end])
      start = end + 1
    }
    return lines
  }
}
