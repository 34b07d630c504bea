/// A call that a program made of the system, as strace names it.
struct SystemCall: Hashable {
  let name: String
  /// Which of its calls of this name it was, from 1.
  let number: Int

  /// Those in `log`, what `strace -f -o` writes, from the first line that has `text` in it.
  static func all(in log: String, from text: String) -> [SystemCall] {
    var counts: [Substring: Int] = [:]
    var calls: [SystemCall] = []
    var isReached = false
    for line in log.split(separator: "\n") {
      // The number of the process, then the call, unless it is told to go on or to end.
      let call = line.drop(while: \.isNumber).drop(while: \.isWhitespace)
      let name = call.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      guard !name.isEmpty, call.dropFirst(name.count).first == "(" else { continue }
      counts[name, default: 0] += 1
      isReached = isReached || line.contains(text)
      if isReached { calls.append(SystemCall(name: String(name), number: counts[name] ?? 0)) }
    }
    return calls
  }
}
