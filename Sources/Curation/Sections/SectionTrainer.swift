/// Learns a section model from lessons: multinomial logistic regression by stochastic gradient steps.
///
/// The same lessons in the same order give the same model; two thousand of them take a fraction of a second.
package struct SectionTrainer {
  /// A lesson as numbers.
  private struct Example {
    let features: [(index: Int, value: Float)]
    let label: Int
    let weight: Float
  }

  private static let epochs = 12
  private static let rate: Float = 0.05
  /// How much weights are drawn to nothing at each step.
  private static let pull: Float = 0.0003
  /// A feature of fewer groups than this is chance.
  private static let groups = 2

  private var names: [String] = []
  private var examples: [Example] = []

  /// Every lesson is also learned as if it had been typed without accents.
  package init(_ lessons: [SectionLesson]) {
    var seen: [String: Set<String>] = [:]
    var read: [(features: [String: Float], lesson: SectionLesson)] = []
    for lesson in lessons {
      let text = SyllableText([lesson.title, lesson.summary])
      for reading in [SectionReading(text), SectionReading(plain: text)] {
        let features = reading.namedFeatures
        for name in features.keys { seen[name, default: []].insert(lesson.group) }
        read.append((features, lesson))
      }
    }
    names = seen.filter { $0.value.count >= Self.groups }.keys.sorted()
    let places = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    examples = read.compactMap { features, lesson in
      guard let label = SectionChances.sections.firstIndex(of: lesson.section) else { return nil }
      let known = features.compactMap { name, value in places[name].map { ($0, value) } }
      return Example(
        features: known.sorted { $0.0 < $1.0 }, label: label, weight: Float(lesson.weight))
    }
  }

  /// The model's file.
  package func train(figures: [String] = []) -> SectionModelText {
    let weights = descend()
    let rows = (names + [SectionModel.biasName]).enumerated().map { place, name in
      (
        name,
        SectionModel.Weights(
          weights[place * 3], weights[place * 3 + 1], weights[place * 3 + 2], 0)
      )
    }
    return SectionModelText(figures: figures, rows: rows)
  }

  /// Three weights a feature, and last those of the bias.
  private func descend() -> [Float] {
    let count = (names.count + 1) * 3
    var weights = [Float](repeating: 0, count: count)
    var squares = [Float](repeating: 0.01, count: count)
    var order = Array(examples.indices)
    var state: UInt64 = 2026
    weights.withUnsafeMutableBufferPointer { weights in
      squares.withUnsafeMutableBufferPointer { squares in
        for _ in 0..<Self.epochs {
          Self.shuffle(&order, &state)
          for place in order {
            Self.step(examples[place], weights, squares, bias: names.count)
          }
        }
      }
    }
    return weights
  }

  /// One step down the slope of one example; rates differ by what a weight has moved before (AdaGrad).
  private static func step(
    _ example: Example, _ weights: UnsafeMutableBufferPointer<Float>,
    _ squares: UnsafeMutableBufferPointer<Float>, bias: Int
  ) {
    var scores = [weights[bias * 3], weights[bias * 3 + 1], weights[bias * 3 + 2]]
    for (index, value) in example.features {
      for label in 0..<3 { scores[label] += weights[index * 3 + label] * value }
    }
    let top = max(scores[0], scores[1], scores[2])
    let parts = scores.map { Float(exponential(Double($0 - top))) }
    let whole = parts[0] + parts[1] + parts[2]
    for label in 0..<3 {
      let error = (parts[label] / whole - (label == example.label ? 1 : 0)) * example.weight
      for (index, value) in example.features {
        let place = index * 3 + label
        let slope = error * value + pull * weights[place]
        squares[place] += slope * slope
        weights[place] -= rate * slope / squares[place].squareRoot()
      }
      squares[bias * 3 + label] += error * error
      weights[bias * 3 + label] -= rate * error / squares[bias * 3 + label].squareRoot()
    }
  }

  private static func shuffle(_ order: inout [Int], _ state: inout UInt64) {
    for last in order.indices.dropFirst().reversed() {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(last, Int((state >> 33) % UInt64(last + 1)))
    }
  }
}

extension SectionReading {
  /// All features by the names they have in a model's file.
  fileprivate var namedFeatures: [String: Float] {
    var named: [String: Float] = [:]
    let mark = isPlain ? "~" : ""
    eachFeature { _, value, feature in
      let name =
        switch feature {
        case .one(let index): mark + name(of: index)
        case .two(let index): mark + name(of: index) + " " + name(of: index + 1)
        case .fact(let fact, _): fact.name
        }
      named[name, default: 0] += value
    }
    return named
  }

  private func name(of index: Int) -> String {
    tokens[index].concept?.token ?? words(index...index)
  }
}
