import Foundation

/// Sidecars that tests have written, kept in the folder that `MANICULE_SIDECARS` names, where
/// `make test` holds them against the W3C's assertions; where it names none, nothing is kept.
package enum SidecarKeeping {
  private static let folder = ProcessInfo.processInfo.environment["MANICULE_SIDECARS"]
    .map { URL(filePath: $0) }

  /// Keeps the bytes of a sidecar; the same bytes once.
  package static func keep(_ bytes: [UInt8]) {
    guard let folder else { return }
    // FNV-1a (Fowler, Noll, Vo).
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? Data(bytes).write(to: folder.appending(path: String(hash, radix: 16) + ".json"))
  }

  /// Keeps every sidecar below `path` that a program has signed: not what a test has put there to
  /// be refused.
  package static func keep(below path: String) {
    guard folder != nil, let files = FileManager.default.enumerator(atPath: path) else { return }
    for case let name as String in files where name.hasSuffix(".manicule.json") {
      guard let data = FileManager.default.contents(atPath: path + "/" + name),
        let file = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
        file["generator"] != nil
      else { continue }
      keep(Array(data))
    }
  }
}
