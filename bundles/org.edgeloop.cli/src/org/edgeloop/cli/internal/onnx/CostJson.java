package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

import org.edgeloop.base.Problem;
import org.edgeloop.onnx.cost.ArenaBuffer;
import org.edgeloop.onnx.cost.ArenaPlan;
import org.edgeloop.onnx.cost.ModelCost;
import org.edgeloop.onnx.cost.NodeCost;

import com.fasterxml.jackson.core.JsonGenerator;

/** A cost as JSON: what is not known is null. */
final class CostJson {

	private CostJson() {
	}

	static void write(JsonGenerator json, Map<String, Long> bindings, ModelCost cost) throws IOException {
		json.writeStartObject();
		json.writeObjectFieldStart("bindings");
		for (Map.Entry<String, Long> binding : bindings.entrySet()) {
			json.writeNumberField(binding.getKey(), binding.getValue());
		}
		json.writeEndObject();
		totals(json, cost.totals());
		json.writeArrayFieldStart("nodes");
		for (NodeCost node : cost.nodes()) {
			node(json, node);
		}
		json.writeEndArray();
		arena(json, cost.plan());
		json.writeArrayFieldStart("gaps");
		for (Problem gap : cost.gaps()) {
			json.writeString(gap.toLine());
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void totals(JsonGenerator json, ModelCost.Totals totals) throws IOException {
		json.writeNumberField("macs", totals.macs());
		json.writeNumberField("macc", totals.macc());
		json.writeNumberField("parameters", totals.parameters());
		json.writeNumberField("weightBytes", totals.weightBytes());
		json.writeNumberField("activationBytes", totals.activationBytes());
		json.writeNumberField("codeBytes", totals.codeBytes());
		json.writeNumberField("flashBytes", totals.flashBytes());
	}

	private static void node(JsonGenerator json, NodeCost node) throws IOException {
		json.writeStartObject();
		json.writeStringField("graph", node.ref().graph().id());
		json.writeNumberField("index", node.ref().index());
		json.writeStringField("name", node.ref().node().name());
		json.writeStringField("operator", node.ref().node().qualifiedOperator());
		json.writeNumberField("step", node.step());
		number(json, "macs", node.macs());
		number(json, "macc", node.macc());
		json.writeNumberField("parameters", node.parameters());
		json.writeNumberField("weightBytes", node.weightBytes());
		number(json, "outputBytes", node.outputBytes());
		number(json, "ramBytes", node.ramBytes());
		if (node.unknown().isPresent()) {
			json.writeStringField("unknown", node.unknown().get());
		}
		json.writeEndObject();
	}

	static void number(JsonGenerator json, String field, OptionalLong number) throws IOException {
		if (number.isPresent()) {
			json.writeNumberField(field, number.getAsLong());
		} else {
			json.writeNullField(field);
		}
	}

	private static void arena(JsonGenerator json, ArenaPlan plan) throws IOException {
		json.writeObjectFieldStart("arena");
		json.writeNumberField("bytes", plan.bytes());
		json.writeNumberField("alignment", ArenaPlan.ALIGNMENT);
		json.writeNumberField("peakStep", plan.peakStep());
		json.writeNumberField("peakBytes", plan.peakBytes());
		json.writeArrayFieldStart("buffers");
		for (ArenaBuffer buffer : plan.buffers()) {
			json.writeStartObject();
			json.writeStringField("kind", buffer.kind().name().toLowerCase(Locale.ROOT));
			json.writeArrayFieldStart("values");
			for (String value : buffer.values()) {
				json.writeString(value);
			}
			json.writeEndArray();
			json.writeStringField("type", buffer.type());
			json.writeNumberField("offset", buffer.offset());
			json.writeNumberField("bytes", buffer.bytes());
			json.writeNumberField("first", buffer.first());
			json.writeNumberField("last", buffer.last());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}
}
