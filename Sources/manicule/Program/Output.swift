import Glibc
import Marginalia
import Screen

/// The program's standard output and error.
enum Output {
  /// Whether standard output is a terminal, to which nothing may go as a file has it.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes `text` as it is; ends the program quietly where nobody reads it any more.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// The same for bytes.
  static func write(_ bytes: [UInt8]) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(STDOUT_FILENO, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { exit(ExitStatus.done.rawValue) }
      guard count >= 0 else {
        complain("The output could not be written: \(String(cString: strerror(errno))).")
        exit(ExitStatus.unreadable.rawValue)
      }
      written += count
    }
  }

  /// Writes `text`, which came from a file; to a terminal with controls as visible symbols.
  static func writeForeign(_ text: String) { write(isTerminal ? text.visible : text) }

  /// Writes a JSON value and a line feed.
  static func write(_ value: JSONValue) { write(value.bytes) }

  /// Says on standard error what is wrong.
  static func complain(_ sentence: String) {
    let line = Array((sentence.visible + "\n").utf8)
    _ = Glibc.write(STDERR_FILENO, line, line.count)
  }
}

extension String {
  /// The text as a terminal may show it: line feeds stay, other controls become symbols.
  var visible: String {
    var text = ""
    for character in self {
      if character == "\n" || character == "\r\n" {
        text.append("\n")
      } else {
        for glyph in glyphs(of: character) { text += glyph.text }
      }
    }
    return text
  }
}
