import Glibc
import PseudoTerminal

// Measures the built program in a pseudo terminal, as a reader meets it:
//   manicule-bench [PROGRAM]
// Exits 1 where a target is missed.

let program = CommandLine.arguments.dropFirst().first ?? ".build/release/manicule"
do {
  let bench = try Bench(program: program)
  defer { bench.removeFiles() }
  let results = try bench.run()
  print(Report.table(of: results))
  exit(results.allSatisfy(\.isMet) ? 0 : 1)
} catch {
  print("manicule-bench: \(error)")
  exit(2)
}
