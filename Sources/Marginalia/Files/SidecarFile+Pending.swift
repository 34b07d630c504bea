import Glibc

/// Changes that could not be saved wait in the state folder, with what they were made from.
extension SidecarFile {
  private static let baseKey = "base"
  private static let oursKey = "ours"

  /// `sidecar` with the changes that wait, where any do.
  func withPending(_ sidecar: Sidecar?) -> Sidecar? {
    guard let bytes = try? FileDescriptor.contents(of: pending.text),
      let parts = try? JSONValue(parsing: bytes).object,
      let ours = parts[SidecarFile.oursKey].flatMap({ try? Sidecar(parsing: $0.bytes, path: "") })
    else { return sidecar }
    guard let sidecar else { return ours }
    let base = parts[SidecarFile.baseKey].flatMap { try? Sidecar(parsing: $0.bytes, path: "") }
    return sidecar.isNewer ? sidecar : Sidecar.merge(base: base, ours: ours, theirs: sidecar)
  }

  /// That they cannot be kept either is told by the failed save itself.
  func keepPending(_ sidecar: Sidecar, base: Sidecar?) {
    var parts = JSONObject()
    parts[SidecarFile.baseKey] = base.flatMap { try? JSONValue(parsing: $0.bytes) }
    parts[SidecarFile.oursKey] = try? JSONValue(parsing: sidecar.bytes)
    try? AtomicReplacement.keep(JSONValue.object(parts).bytes, at: pending, isDurable: true)
  }
}
