package org.edgeloop.device.linux.runner;

import java.io.IOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;

/**
 * Answers requests, each a line of JSON and so its answer.
 *
 * <p>{@code {"op":"health"}} runs the known case anew and says who answers; {@code {"op":"infer","inputs":[tensor …]}} gives
 * {@code outputs} and {@code ns}; {@code {"op":"benchmark","runs":100,"warmup":10}} gives the {@code ns} of each run on the known case and
 * the {@code outputs} of one. Every answer has {@code ok}, and {@code error} if that is false.
 */
final class Answers {

	private static final int MOST_RUNS = 1_000_000;

	private final ObjectMapper mapper = new ObjectMapper();
	private final Release release;
	private final ServedModel model;

	Answers(Release release, ServedModel model) {
		this.release = release;
		this.model = model;
	}

	String answer(String request) {
		ObjectNode answer = mapper.createObjectNode();
		try {
			JsonNode asked = mapper.readTree(request);
			fill(answer, asked);
			answer.put("ok", true);
		} catch (JsonProcessingException e) {
			refuse(answer, "the request is no JSON: " + e.getOriginalMessage());
		} catch (RefusedException | OrtException | IllegalArgumentException e) {
			refuse(answer, "" + e.getMessage());
		} catch (OutOfMemoryError e) {
			refuse(answer, "the runner has not enough memory for this");
		}
		return answer.toString();
	}

	private static void refuse(ObjectNode answer, String reason) {
		answer.removeAll();
		answer.put("ok", false);
		answer.put("error", reason);
	}

	private void fill(ObjectNode answer, JsonNode asked) throws OrtException, RefusedException {
		switch (asked.path("op").asText()) {
			case "health" -> health(answer);
			case "infer" -> infer(answer, asked.path("inputs"));
			case "benchmark" -> benchmark(answer, count(asked, "runs", 100), count(asked, "warmup", 10));
			default -> throw new RefusedException("op is one of health, infer, benchmark");
		}
	}

	private void health(ObjectNode answer) throws OrtException, RefusedException {
		answer.put("details", model.check());
		answer.put("release", release.id());
		answer.put("model", release.modelName());
		answer.put("sha256", release.modelSha256());
		answer.put("runtime", "onnxruntime " + OrtEnvironment.getEnvironment().getVersion());
		memory(answer);
	}

	private void infer(ObjectNode answer, JsonNode inputs) throws OrtException, RefusedException {
		answer.put("ns", model.<Long> run(inputs, (nanoseconds, result) -> {
			var outputs = answer.putArray("outputs");
			for (Map.Entry<String, OnnxValue> output : result) {
				outputs.add(Tensors.write(output.getKey(), output.getValue()));
			}
			return nanoseconds;
		}));
	}

	private void benchmark(ObjectNode answer, int runs, int warmup) throws OrtException, RefusedException {
		model.time(warmup);
		long[] times = model.time(runs);
		infer(answer, model.knownInputs());
		var all = answer.putArray("ns");
		for (long time : times) {
			all.add(time);
		}
		memory(answer);
	}

	private static int count(JsonNode asked, String name, int usual) throws RefusedException {
		int count = asked.path(name).asInt(usual);
		if (count < 0 || count > MOST_RUNS) {
			throw new RefusedException(name + " must be from 0 to " + MOST_RUNS);
		}
		return count;
	}

	private static void memory(ObjectNode answer) {
		try {
			ProcessMemory memory = ProcessMemory.present();
			answer.put("residentBytes", memory.resident());
			answer.put("peakBytes", memory.peak());
		} catch (IOException e) {
			// a system without /proc tells nothing
		}
	}
}
