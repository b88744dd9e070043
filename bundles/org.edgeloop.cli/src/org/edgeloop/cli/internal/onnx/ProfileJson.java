package org.edgeloop.cli.internal.onnx;

import java.io.IOException;

import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.run.LatencyStatistics;
import org.edgeloop.onnx.run.NodeLatency;
import org.edgeloop.onnx.run.Profile;

import com.fasterxml.jackson.core.JsonGenerator;

/** A profile as JSON; times in milliseconds. */
final class ProfileJson {

	private ProfileJson() {
	}

	static void write(JsonGenerator json, Profile profile) throws IOException {
		json.writeStartObject();
		json.writeStringField("runtime", profile.runtime());
		json.writeNumberField("threads", profile.threads());
		json.writeFieldName("whole");
		statistics(json, profile.whole());
		json.writeArrayFieldStart("nodes");
		for (NodeLatency node : profile.nodes()) {
			node(json, node);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void node(JsonGenerator json, NodeLatency latency) throws IOException {
		json.writeStartObject();
		if (latency.node().isPresent()) {
			reference(json, latency.node().get());
		}
		json.writeStringField("runAs", latency.operator());
		json.writeStringField("provider", latency.provider());
		json.writeNumberField("calls", latency.calls());
		json.writeArrayFieldStart("fused");
		for (NodeRef node : latency.fused()) {
			json.writeStartObject();
			reference(json, node);
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeFieldName("time");
		statistics(json, latency.time());
		json.writeEndObject();
	}

	private static void reference(JsonGenerator json, NodeRef ref) throws IOException {
		json.writeStringField("graph", ref.graph().id());
		json.writeNumberField("index", ref.index());
		json.writeStringField("node", ref.node().name());
		json.writeStringField("operator", ref.node().qualifiedOperator());
	}

	private static void statistics(JsonGenerator json, LatencyStatistics time) throws IOException {
		json.writeStartObject();
		json.writeNumberField("runs", time.runs());
		json.writeNumberField("median", time.median());
		json.writeNumberField("mad", time.deviation());
		json.writeNumberField("min", time.least());
		json.writeNumberField("max", time.most());
		json.writeNumberField("mean", time.mean());
		json.writeNumberField("p5", time.percentile5());
		json.writeNumberField("p95", time.percentile95());
		json.writeEndObject();
	}
}
