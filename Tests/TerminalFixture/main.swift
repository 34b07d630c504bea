import Glibc
import Screen
import Terminal

// Shows what its terminal tells it; keys make it end in every way a program can.

struct Failure: Error {}

func environment() -> [String: String] {
  var environment: [String: String] = [:]
  for name in ["TERM", "COLORTERM", "NO_COLOR"] {
    environment[name] = getenv(name).map { String(cString: $0) }
  }
  return environment
}

func run() throws {
  let session = try TerminalSession(environment: environment())
  let display = Display(session: session)
  display.show()
  while true {
    for input in session.wait() {
      display.note(input)
      try answer(input, session)
    }
    display.show()
  }
}

func answer(_ input: Input, _ session: TerminalSession) throws {
  switch input {
  case .key(let key): try answer(key, session)
  case .signal(.terminate), .signal(.hangup), .signal(.interrupt), .signal(.quit):
    session.close()
    print("ended by \(input)")
    exit(9)
  case .signal(.suspend): session.stop()
  default: break
  }
}

func answer(_ key: Key, _ session: TerminalSession) throws {
  switch key.description {
  case "q":
    session.close()
    print("goodbye")
    exit(0)
  case "X": exit(4)
  case "E": throw Failure()
  case "A": abort()
  case "T": [Int]().withUnsafeBufferPointer { precondition($0.count > 0, "on purpose") }
  case "R": print(recurse(1))
  case "N": UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
  case "Y": session.copy("copied ☞")
  case "Z": session.stop()
  case "V":
    session.suspend()
    system("printf 'another program\\n'; read line")
    session.resume()
  case "W": Thread.run { [waker = session.waker] in waker.wake() }
  default: break
  }
}

func recurse(_ depth: Int) -> Int { depth == Int.max ? depth : recurse(depth + 1) &+ depth }

do {
  try run()
} catch let error as TerminalError {
  write(STDERR_FILENO, "\(error)\n", "\(error)\n".utf8.count)
  exit(3)
} catch {
  exit(5)
}
