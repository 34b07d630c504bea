import Articles
import Dispatch
import Entities
import Synchronization
import Terminal

/// Looks for names beside the reading, and wakes the terminal when they are found.
final class BackgroundEntities: Sendable {
  private let found = Mutex<[Entity]?>(nil)
  private let waker: Waker

  init(waker: Waker) { self.waker = waker }

  /// Begins; the result waits for `take`.
  func find(in article: Article) {
    DispatchQueue.global(qos: .utility).async { [self] in
      let entities = EntityTagger().entities(in: article)
      found.withLock { $0 = entities }
      waker.wake()
    }
  }

  /// What was found since it was last asked; nil where nothing new is there.
  func take() -> [Entity]? {
    found.withLock { found in
      defer { found = nil }
      return found
    }
  }
}
