import Marginalia
import SidecarKeeping
import Testing

/// What merging promises of any edits on three machines, byte for byte.
struct MergingLawsTests {
  /// Of seventy-five seeds each, to run at once.
  private static let parts = 0..<40

  /// Fails with the first line that differs.
  private func requireSame(
    _ one: Sidecar, _ other: Sidecar, _ seed: UInt64,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if one == other || one.bytes == other.bytes { return }
    let lines = [one, other].map {
      String(decoding: $0.bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
    }
    let pair = zip(lines[0], lines[1]).first { $0 != $1 }
    try #require(
      Bool(false), "seed \(seed): “\(pair?.0 ?? "")” and “\(pair?.1 ?? "")”",
      sourceLocation: sourceLocation)
  }

  private func join(_ ours: Sidecar, _ theirs: Sidecar) -> Sidecar {
    Sidecar.merge(base: nil, ours: ours, theirs: theirs)
  }

  @Test(arguments: parts) func anyEditsOnThreeMachinesMergeAlike(_ part: Int) throws {
    for seed in UInt64(part * 75)..<UInt64(part * 75 + 75) {
      let replicas = Replicas(seed: seed)
      try requireLaws(replicas)
      try requireLawsWithBase(replicas)
    }
  }

  private func requireLaws(_ replicas: Replicas) throws {
    let seed = replicas.seed
    let (a, b, c) = (replicas.sidecars[0], replicas.sidecars[1], replicas.sidecars[2])
    let ab = join(a, b)
    let all = join(ab, c)
    // The order in which they are merged makes no difference.
    try requireSame(all, join(a, join(b, c)), seed)
    try requireSame(all, join(join(c, a), b), seed)
    // Nor does which side is ours, or merging again.
    try requireSame(ab, join(b, a), seed)
    try requireSame(a, join(a, a), seed)
    for side in [a, b, ab] { try requireSame(ab, join(ab, side), seed) }
    // All that a merged one knows is in its file.
    let read = try Sidecar(parsing: ab.bytes, path: "")
    try requireSame(all, join(read, c), seed)
    try requireAllKept(of: [a, b, c], in: all, replicas)
    if seed.isMultiple(of: 25) { SidecarKeeping.keep(all.bytes) }
  }

  private func requireLawsWithBase(_ replicas: Replicas) throws {
    let (base, seed) = (replicas.base, replicas.seed)
    let (a, b) = (replicas.sidecars[0], replicas.sidecars[1])
    let ab = Sidecar.merge(base: base, ours: a, theirs: b)
    try requireSame(ab, Sidecar.merge(base: base, ours: b, theirs: a), seed)
    for side in [a, b, ab, base] {
      try requireSame(ab, Sidecar.merge(base: base, ours: ab, theirs: side), seed)
    }
    try requireAllKept(of: [a, b], in: ab, replicas, but: base)
  }

  /// Fails where a note of `sides` is not in `merged`, though it was not in `base`, nor deleted
  /// later, nor given up as a copy.
  private func requireAllKept(
    of sides: [Sidecar], in merged: Sidecar, _ replicas: Replicas, but base: Sidecar? = nil
  ) throws {
    let notes = Set(merged.annotations.values.compactMap(\.note)).union(replicas.settledNotes)
    for annotation in sides.flatMap(\.annotations.values) {
      let tombstones = [annotation.id, annotation.conflictOf].compactMap { $0 }
        .compactMap { merged.tombstones[$0] }
      if tombstones.contains(where: { $0.deleted > annotation.modified }) { continue }
      if let note = annotation.note, base?.annotations[annotation.id]?.note != note {
        try #require(notes.contains(note), "seed \(replicas.seed): \(note)")
      }
      if base == nil, annotation.conflictOf == nil, tombstones.isEmpty {
        let tags = merged.annotations[annotation.id]?.tags ?? []
        try #require(Set(tags).isSuperset(of: annotation.tags), "seed \(replicas.seed): \(tags)")
      }
    }
  }
}
