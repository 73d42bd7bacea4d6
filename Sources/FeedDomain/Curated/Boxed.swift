/// A member that is large and seldom looked at, kept behind one reference, so that copies of what has it are cheap.
///
/// The states of all sources go from value to value in each cycle: with all members in line, copying them costs more
/// than deciding about them.
@propertyWrapper
package indirect enum Boxed<Value: Hashable & Sendable>: Hashable, Sendable {
  case none
  case some(Value)

  package init() { self = .none }

  package init(wrappedValue: Value?) {
    self = wrappedValue.map(Boxed.some) ?? .none
  }

  package var wrappedValue: Value? {
    get {
      if case .some(let value) = self { value } else { nil }
    }
    set { self = Boxed(wrappedValue: newValue) }
  }
}
