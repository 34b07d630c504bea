import CEntityModel

extension NameModel {
  /// The model for a language, as it lies in the program; nil where there is none. O(1).
  static func builtIn(_ language: String) -> NameModel? {
    guard var model = entity_models() else { return nil }
    while let name = model.pointee.language {
      if String(cString: name) == language {
        return NameModel(
          UnsafeRawBufferPointer(start: model.pointee.bytes, count: model.pointee.count))
      }
      model += 1
    }
    return nil
  }
}
