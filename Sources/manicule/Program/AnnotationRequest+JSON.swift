import Glibc
import Marginalia

extension AnnotationRequest {
  private static let keys = [
    "quote", "prefix", "suffix", "start", "end", "whole", "note", "tags", "color",
  ]

  /// Reads a file of requests, a JSON object a line; `-` is standard input. Throws a `Failure`
  /// that names the first line that is none.
  static func read(_ path: String) throws -> [AnnotationRequest] {
    let text: String
    do {
      text = try SmallFile.read(path == "-" ? "/dev/stdin" : path)
    } catch {
      throw Failure(
        status: .unreadable, description: "“\(path)” could not be read: \(error.reason).")
    }
    // JSON takes other line ends than these as they are, in its texts.
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    return try lines.enumerated().compactMap { index, line -> AnnotationRequest? in
      guard !line.allSatisfy(\.isWhitespace) else { return nil }
      do {
        return try AnnotationRequest(line: index + 1, json: String(line))
      } catch {
        throw Failure.wrongUse("\(path), line \(index + 1): \(error)")
      }
    }
  }

  private init(line: Int, json: String) throws(Problem) {
    guard let object = (try? JSONValue(parsing: Array(json.utf8)))?.object else {
      throw Problem(description: "This is not a JSON object.")
    }
    if let key = object.members.map(\.key).first(where: { !Self.keys.contains($0) }) {
      let known = Self.keys.joined(separator: ", ")
      throw Problem(description: "There is no key “\(key)”; there are \(known).")
    }
    self.line = line
    quote = try object.text("quote")
    prefix = try object.text("prefix")
    suffix = try object.text("suffix")
    start = try object.count("start")
    end = try object.count("end")
    isWhole = try object.value("whole", "true or false", \.bool) ?? false
    note = try object.text("note")
    tags = try object.value("tags", "an array of texts", \.texts) ?? []
    color = try object.text("color").map(Self.color)
    try check()
  }

  private static func color(named name: String) throws(Problem) -> HighlightColor {
    guard let color = HighlightColor(rawValue: name) else {
      let names = HighlightColor.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(description: "There is no colour “\(name)”; there are \(names).")
    }
    return color
  }
}

extension JSONObject {
  fileprivate func text(_ key: String) throws(AnnotationRequest.Problem) -> String? {
    try value(key, "a text", \.string)
  }

  fileprivate func count(_ key: String) throws(AnnotationRequest.Problem) -> Int? {
    try value(key, "a whole number from 0") { $0.integer.flatMap { $0 < 0 ? nil : $0 } }
  }

  /// What `read` makes of the member `key`; nil where there is none or it is null.
  fileprivate func value<Value>(
    _ key: String, _ expected: String, _ read: (JSONValue) -> Value?
  ) throws(AnnotationRequest.Problem) -> Value? {
    guard let member = self[key], member != .null else { return nil }
    guard let value = read(member) else {
      throw AnnotationRequest.Problem(description: "“\(key)” takes \(expected).")
    }
    return value
  }
}

extension JSONValue {
  fileprivate var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The texts of an array of nothing else.
  fileprivate var texts: [String]? {
    array.flatMap { $0.allSatisfy { $0.string != nil } ? $0.compactMap(\.string) : nil }
  }
}
