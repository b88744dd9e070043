package org.edgeloop.onnx.internal.shape;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.ValueType;

/** A node during inference: what its rule may ask, and what the rule has said. */
final class NodeContext implements RuleContext {

	private final NodeInference engine;
	private final Scope scope;
	private final Node node;
	private final Said[] said;
	private final Map<Graph, List<Known>> inferred = new IdentityHashMap<>();
	private Optional<Cause> missing = Optional.empty();

	/** What a rule says of an output. */
	static final class Said {

		Optional<ValueType> type = Optional.empty();
		Optional<Cause> cause = Optional.empty();
		Optional<List<Dimension>> numbers = Optional.empty();
		Optional<Tensor> constant = Optional.empty();
	}

	NodeContext(NodeInference engine, Scope scope, Node node) {
		this.engine = engine;
		this.scope = scope;
		this.node = node;
		said = new Said[node.outputs().size()];
		for (int i = 0; i < said.length; i++) {
			said[i] = new Said();
		}
	}

	Scope scope() {
		return scope;
	}

	Said said(int output) {
		return said[output];
	}

	/** @return why an input that the rule could not do without is not known */
	Optional<Cause> missing() {
		return missing;
	}

	/** @return what is known of an input; nothing of one that is left out */
	Known known(int input) {
		return node.input(input).map(name -> scope.find(name).orElseGet(() -> engine.undefined(scope, name))).orElse(Known.NOTHING);
	}

	/** Says of an output all that a function's body says of it. */
	void known(int output, Known known) {
		said[output].type = known.type();
		said[output].cause = known.cause();
		said[output].numbers = known.numbers();
		said[output].constant = known.constant();
	}

	@Override
	public Node node() {
		return node;
	}

	/** Inside a function, what its caller leaves out counts as left out. */
	@Override
	public boolean has(int input) {
		Optional<String> name = node.input(input);
		return name.isPresent() && (!scope.frame().isFunction() || scope.find(name.get()).filter(known -> known == Known.LEFT_OUT).isEmpty());
	}

	@Override
	public long opset() {
		return scope.frame().opset(node.domain());
	}

	@Override
	public Optional<ValueType> type(int input) {
		return known(input).type();
	}

	@Override
	public ElementType element(int input) throws NoShapeException {
		return required(input).tensorElement().orElseThrow(() -> NoShapeException.contradiction("its " + place(input) + " is no tensor"));
	}

	@Override
	public Shape shape(int input) throws NoShapeException {
		ValueType type = required(input);
		if (type.tensorElement().isEmpty()) {
			throw NoShapeException.contradiction("its " + place(input) + " is no tensor");
		}
		Optional<Shape> shape = type.tensorShape();
		if (shape.isEmpty()) {
			missing = known(input).cause();
			throw NoShapeException.unknown("the rank of its " + place(input) + " is not known");
		}
		return shape.get();
	}

	private ValueType required(int input) throws NoShapeException {
		if (!has(input)) {
			throw NoShapeException.contradiction("its " + place(input) + " is left out");
		}
		Known known = known(input);
		if (known.type().isEmpty()) {
			missing = known.cause();
			throw NoShapeException.unknown("the type of its " + place(input) + " is not known");
		}
		return known.type().get();
	}

	private String place(int input) {
		return node.input(input).map(name -> "input '" + name + "'").orElse("input " + (input + 1));
	}

	@Override
	public Optional<Shape> knownShape(int input) {
		return type(input).flatMap(ValueType::tensorShape);
	}

	@Override
	public Optional<List<Dimension>> numbers(int input) {
		Optional<Shape> shape = knownShape(input);
		return shape.isPresent() && shape.get().rank() <= 1 ? content(input) : Optional.empty();
	}

	@Override
	public Optional<List<Dimension>> content(int input) {
		return engine.content(known(input));
	}

	@Override
	public Optional<List<Dimension>> content(Graph subgraph, int output) {
		return Optional.ofNullable(inferred.get(subgraph)).map(outputs -> outputs.get(output)).flatMap(engine::content);
	}

	@Override
	public Optional<Tensor> constant(int input) {
		return known(input).constant();
	}

	@Override
	public Optional<Attribute> attribute(String name) {
		Attribute found = node.attributes().get(name);
		return found instanceof Attribute.Reference reference ? Optional.ofNullable(scope.frame().attributes().get(reference.name()))
				: Optional.ofNullable(found);
	}

	private <T extends Attribute> Optional<T> attribute(String name, Class<T> kind) {
		return attribute(name).filter(kind::isInstance).map(kind::cast);
	}

	@Override
	public long integer(String attribute, long otherwise) {
		return attribute(attribute, Attribute.OfInt.class).map(Attribute.OfInt::value).orElse(otherwise);
	}

	@Override
	public float number(String attribute, float otherwise) {
		return attribute(attribute, Attribute.OfFloat.class).map(Attribute.OfFloat::value).orElse(otherwise);
	}

	@Override
	public String text(String attribute, String otherwise) {
		return attribute(attribute, Attribute.OfString.class).map(Attribute.OfString::value).orElse(otherwise);
	}

	@Override
	public Optional<List<Long>> integers(String attribute) {
		return attribute(attribute, Attribute.OfInts.class).map(Attribute.OfInts::values);
	}

	@Override
	public List<Optional<ValueType>> infer(Graph subgraph, List<Optional<ValueType>> inputs, Map<Integer, List<Dimension>> contents) {
		List<Known> given = new ArrayList<>();
		Cause cause = engine.inherited(this, Optional.empty()).orElseGet(() -> new Cause("", "", node.label() + " gives it changing shapes"));
		for (Optional<ValueType> input : inputs) {
			given.add(new Known(input, Optional.of(cause), Optional.ofNullable(contents.get(given.size())), Optional.empty()));
		}
		List<Known> outputs = engine.subgraph(scope.inner(subgraph), given);
		inferred.put(subgraph, outputs);
		return outputs.stream().map(Known::type).toList();
	}

	@Override
	public Optional<List<Optional<ValueType>>> inferBranch(Graph subgraph) {
		Optional<List<Known>> outputs = engine.branch(scope.inner(subgraph));
		outputs.ifPresent(known -> inferred.put(subgraph, known));
		return outputs.map(all -> all.stream().map(Known::type).toList());
	}

	@Override
	public void inferUnreached(Graph subgraph) {
		engine.unreached(scope.inner(subgraph));
	}

	@Override
	public void reason(int output, Graph subgraph, int subgraphOutput) {
		Optional<Cause> cause = Optional.ofNullable(inferred.get(subgraph)).flatMap(outputs -> outputs.get(subgraphOutput).cause());
		if (cause.isPresent() && output < said.length) {
			said[output].cause = cause;
		}
	}

	@Override
	public void output(int output, ValueType type) {
		if (output < said.length) {
			said[output].type = Optional.of(type);
		}
	}

	@Override
	public void reason(int output, String reason) {
		if (output < said.length) {
			said[output].cause = Optional.of(Cause.of(node, node.outputs().get(output), reason));
		}
	}

	@Override
	public void numbers(int output, List<Dimension> content) {
		if (output < said.length) {
			said[output].numbers = Optional.of(List.copyOf(content));
		}
	}

	@Override
	public void constant(int output, Tensor content) {
		if (output < said.length) {
			said[output].constant = Optional.of(content);
		}
	}

	@Override
	public Dimension fresh(String purpose) {
		return engine.fresh(scope, node, purpose);
	}
}
