import CEntityModel

extension NameModel {
  /// The model for a language, as it lies in the program; nil where there is none. O(1).
  static func builtIn(_ language: String) -> NameModel? {
    guard var model = entity_models(), let wanted = NameModel.languageNumber(language) else {
      return nil
    }
    while let bytes = model.pointee.bytes {
      let known = NameModel(UnsafeRawBufferPointer(start: bytes, count: model.pointee.count))
      if let known, known.language == wanted { return known }
      model += 1
    }
    return nil
  }
}
