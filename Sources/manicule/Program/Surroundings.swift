import Glibc

/// What the program finds around it: environment variables and the folders they name.
struct Surroundings: Sendable {
  let environment: [String: String]

  /// Those of this process.
  static func current() -> Surroundings {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      if let sign = strchr(text, CInt(UInt8(ascii: "="))) {
        let name = UnsafeRawBufferPointer(start: text, count: text.distance(to: sign))
        variables[String(decoding: name, as: UTF8.self)] = String(cString: sign + 1)
      }
      entry += 1
    }
    return Surroundings(environment: variables)
  }

  /// Settings and themes of the reader's own.
  var configFolder: String { folder("XDG_CONFIG_HOME", ".config") }
  /// Sidecars that cannot lie beside their articles.
  var dataFolder: String { folder("XDG_DATA_HOME", ".local/share") }
  /// What is remembered from one start to the next.
  var stateFolder: String { folder("XDG_STATE_HOME", ".local/state") }

  /// The XDG Base Directory Specification: a relative path is as good as none.
  private func folder(_ variable: String, _ standard: String) -> String {
    if let path = environment[variable], path.hasPrefix("/") { return path + "/manicule" }
    return "\(environment["HOME"] ?? "/")/\(standard)/manicule"
  }
}
