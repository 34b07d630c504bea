import Glibc
import PseudoTerminal

// Measures the built program in a pseudo terminal, as a reader meets it:
//   manicule-bench [PROGRAM]
// Exits 1 where a target is missed.

let program = CommandLine.arguments.dropFirst().first ?? ".build/release/manicule"
do {
  let bench = try Bench(program: program)
  let results = Result { try bench.run() }
  bench.removeFiles()
  print(Report.table(of: try results.get()))
  exit(try results.get().allSatisfy(\.isMet) ? 0 : 1)
} catch {
  print("manicule-bench: \(error)")
  exit(2)
}
