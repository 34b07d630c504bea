package import Screen
package import Testing

/// Fails the test with a row-by-row difference unless `frame` looks like `picture`, which is
/// written as `FramePicture` describes.
package func expect(
  _ frame: Frame, _ picture: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let difference = FramePicture(frame).difference(from: FramePicture(picture))
  if let difference { Issue.record("\n\(difference)", sourceLocation: sourceLocation) }
}
