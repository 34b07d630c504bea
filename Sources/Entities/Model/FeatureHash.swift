/// How a feature becomes a number.
enum FeatureHash {
  /// Hashes a template and its values (multiply–shift, Dietzfelbinger et al. 1997).
  @inline(__always)
  static func add<Sink: FeatureSink>(
    _ template: UInt64, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0, to sink: inout Sink
  ) {
    var value =
      template &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(a) &* 0xbf58_476d_1ce4_e5b9
      &+ UInt64(b) &* 0x94d0_49bb_1331_11eb &+ UInt64(c) &* 0xd6e8_feb8_6659_fd93
    value = (value ^ value >> 32) &* 0xd6e8_feb8_6659_fd93
    sink.add(value ^ value >> 32, template: template)
  }
}
