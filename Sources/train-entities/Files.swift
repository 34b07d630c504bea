import FoundationEssentials

/// Files read and written whole.
enum Files {
  static func bytes(_ path: String) throws -> [UInt8] {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw TrainingError.unreadable(path: path)
    }
    return Array(data)
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw TrainingError.unwritable(path: path)
    }
  }
}
