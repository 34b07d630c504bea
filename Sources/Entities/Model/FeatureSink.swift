/// Takes the features of a token, one by one.
package protocol FeatureSink {
  /// `template` tells the kind of feature, from 1.
  mutating func add(_ feature: UInt64, template: UInt64)
}

/// The features themselves, for learning.
package struct FeatureList: FeatureSink {
  package private(set) var features: [UInt64] = []
  private let skipped: Set<UInt64>

  /// Leaves out the templates `skipped`.
  package init(skipping skipped: Set<UInt64> = []) { self.skipped = skipped }

  package mutating func add(_ feature: UInt64, template: UInt64) {
    if skipped.isEmpty || !skipped.contains(template) { features.append(feature) }
  }
}

/// The sum of the features' weights, for tagging.
struct FeatureScore: FeatureSink {
  private let model: NameModel
  private(set) var sum = SIMD8<Int16>()

  init(_ model: NameModel) { self.model = model }

  @inline(__always)
  mutating func add(_ feature: UInt64, template: UInt64) { model.add(feature, to: &sum) }
}
