package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.diff.Change;
import org.edgeloop.onnx.diff.CompareHistogramsOperation;
import org.edgeloop.onnx.diff.MatchKind;
import org.edgeloop.onnx.diff.MeasureDelta;
import org.edgeloop.onnx.diff.ModelDiff;
import org.edgeloop.onnx.diff.NodeDiff;
import org.edgeloop.onnx.diff.TensorDiff;
import org.edgeloop.onnx.diff.TensorDistance;
import org.edgeloop.onnx.diff.TensorHistograms;
import org.edgeloop.onnx.diff.ValueDiff;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Tensor;

import com.fasterxml.jackson.core.JsonGenerator;

/** What two models differ in, as JSON. */
final class DiffJson {

	private final JsonGenerator json;
	private final ModelDiff diff;
	private final boolean all;
	private final int bins;
	private final Progress progress;

	/**
	 * @param all whether what is the same is written, too
	 * @param bins of histograms of weights that changed; 0 for none
	 */
	DiffJson(JsonGenerator json, ModelDiff diff, boolean all, int bins, Progress progress) {
		this.json = json;
		this.diff = diff;
		this.all = all;
		this.bins = bins;
		this.progress = progress;
	}

	void write() throws IOException {
		ModelDiff.Parts parts = diff.parts();
		json.writeStartObject();
		json.writeBooleanField("same", diff.isSame());
		json.writeBooleanField("equivalent", diff.isEquivalent());
		summary();
		measures();
		changes("header", parts.header());
		values("inputs", parts.inputs());
		values("outputs", parts.outputs());
		json.writeArrayFieldStart("nodes");
		for (NodeDiff node : parts.nodes()) {
			if (all || node.kind() != MatchKind.SAME || !node.changes().isEmpty()) {
				node(node);
			}
		}
		json.writeEndArray();
		json.writeArrayFieldStart("tensors");
		for (TensorDiff tensor : parts.tensors()) {
			if (all || tensor.kind() != MatchKind.SAME) {
				tensor(tensor);
			}
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void summary() throws IOException {
		json.writeObjectFieldStart("summary");
		for (MatchKind kind : MatchKind.values()) {
			json.writeNumberField(kind.toString(), diff.count(kind));
		}
		json.writeNumberField("renamed", diff.parts().nodes().stream().filter(NodeDiff::isRenamed).count());
		json.writeEndObject();
	}

	private void measures() throws IOException {
		json.writeArrayFieldStart("measures");
		for (MeasureDelta measure : diff.measures()) {
			json.writeStartObject();
			json.writeStringField("name", measure.name());
			json.writeStringField("unit", measure.unit());
			number("before", measure.before());
			number("after", measure.after());
			number("difference", measure.difference());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void number(String name, OptionalDouble number) throws IOException {
		if (number.isEmpty() || !Double.isFinite(number.getAsDouble())) {
			json.writeNullField(name);
		} else if (number.getAsDouble() == Math.rint(number.getAsDouble()) && Math.abs(number.getAsDouble()) < 1L << 53) {
			json.writeNumberField(name, (long) number.getAsDouble());
		} else {
			json.writeNumberField(name, number.getAsDouble());
		}
	}

	private void changes(String name, List<Change> changes) throws IOException {
		json.writeArrayFieldStart(name);
		for (Change change : changes) {
			json.writeStartObject();
			json.writeStringField("aspect", change.aspect().toString());
			json.writeStringField("what", change.what());
			json.writeStringField("before", change.before());
			json.writeStringField("after", change.after());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void values(String name, List<ValueDiff> values) throws IOException {
		json.writeArrayFieldStart(name);
		for (ValueDiff value : values) {
			if (all || value.kind() != MatchKind.SAME || value.before().filter(old -> !old.name().equals(value.name())).isPresent()) {
				json.writeStartObject();
				json.writeStringField("status", value.kind().toString());
				json.writeFieldName("before");
				text(value.before().map(old -> old.name()));
				json.writeFieldName("after");
				text(value.after().map(now -> now.name()));
				json.writeStringField("typeBefore", value.typeBefore());
				json.writeStringField("typeAfter", value.typeAfter());
				json.writeEndObject();
			}
		}
		json.writeEndArray();
	}

	private void text(Optional<String> text) throws IOException {
		if (text.isPresent()) {
			json.writeString(text.get());
		} else {
			json.writeNull();
		}
	}

	private void node(NodeDiff node) throws IOException {
		json.writeStartObject();
		json.writeStringField("status", node.kind().toString());
		ref("before", node.before());
		ref("after", node.after());
		changes("changes", node.changes());
		json.writeEndObject();
	}

	private void ref(String name, Optional<NodeRef> ref) throws IOException {
		if (ref.isEmpty()) {
			json.writeNullField(name);
			return;
		}
		json.writeObjectFieldStart(name);
		json.writeStringField("graph", ref.get().graph().id());
		json.writeNumberField("index", ref.get().index());
		json.writeStringField("name", ref.get().node().name());
		json.writeStringField("operator", ref.get().node().qualifiedOperator());
		json.writeEndObject();
	}

	private void tensor(TensorDiff tensor) throws IOException {
		json.writeStartObject();
		json.writeStringField("status", tensor.kind().toString());
		json.writeFieldName("before");
		text(tensor.before().map(Tensor::name));
		json.writeFieldName("after");
		text(tensor.after().map(Tensor::name));
		json.writeStringField("type", tensor.tensor().type().toString());
		json.writeFieldName("shape");
		json.writeArray(tensor.tensor().dims().stream().mapToLong(Long::longValue).toArray(), 0, tensor.tensor().dims().size());
		if (tensor.distance().isPresent()) {
			distance(tensor.distance().get());
		}
		if (bins > 0 && tensor.kind() == MatchKind.CHANGED && tensor.tensor().type() != ElementType.STRING
				&& tensor.before().filter(old -> old.type() != ElementType.STRING).isPresent()) {
			histograms(tensor);
		}
		json.writeEndObject();
	}

	private void distance(TensorDistance distance) throws IOException {
		json.writeNumberField("elements", distance.elements());
		json.writeNumberField("changed", distance.changed());
		number("normBefore", OptionalDouble.of(distance.normBefore()));
		number("normAfter", OptionalDouble.of(distance.normAfter()));
		number("normOfDifference", OptionalDouble.of(distance.normOfDifference()));
		number("relative", OptionalDouble.of(distance.relative()));
		number("largestDifference", OptionalDouble.of(distance.largestDifference()));
	}

	private void histograms(TensorDiff tensor) throws IOException {
		TensorHistograms histograms = new CompareHistogramsOperation(tensor.before().orElseThrow(), tensor.tensor(), bins).run(progress);
		json.writeObjectFieldStart("histograms");
		number("from", OptionalDouble.of(histograms.from()));
		number("to", OptionalDouble.of(histograms.to()));
		counts("before", histograms.before());
		counts("after", histograms.after());
		json.writeEndObject();
	}

	private void counts(String name, List<Long> counts) throws IOException {
		json.writeFieldName(name);
		long[] numbers = counts.stream().mapToLong(Long::longValue).toArray();
		json.writeArray(numbers, 0, numbers.length);
	}
}
