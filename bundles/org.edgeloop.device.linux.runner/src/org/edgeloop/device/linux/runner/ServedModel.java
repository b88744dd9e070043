package org.edgeloop.device.linux.runner;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** A model that is held ready, with the case that it must get right. One run at a time. */
final class ServedModel implements AutoCloseable {

	/** Takes what a run gave while it is there. */
	@FunctionalInterface
	interface Taking<T> {
		T take(long nanoseconds, OrtSession.Result result) throws OrtException, RefusedException;
	}

	private final OrtSession session;
	private final JsonNode health;

	private ServedModel(OrtSession session, JsonNode health) {
		this.session = session;
		this.health = health;
	}

	static ServedModel open(Release release) throws OrtException, IOException {
		JsonNode health = new ObjectMapper().readTree(release.healthCase().toFile());
		try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
			return new ServedModel(OrtEnvironment.getEnvironment().createSession(release.model().toString(), options), health);
		}
	}

	/**
	 * Runs the model on the known case.
	 *
	 * @return what came of it in a few words
	 * @throws RefusedException if an output is not what the desktop computed
	 */
	String check() throws OrtException, RefusedException {
		Parity parity = new Parity(health.path("relative").asDouble(), health.path("absolute").asDouble());
		long nanoseconds = run(health.path("inputs"), (elapsed, result) -> {
			for (JsonNode expected : health.path("outputs")) {
				compare(expected, result, parity);
			}
			return elapsed;
		});
		return String.format(Locale.ROOT, "%d outputs as expected, largest difference %.3g, %.3f ms", health.path("outputs").size(), parity.largest(),
				nanoseconds / 1e6);
	}

	private static void compare(JsonNode expected, OrtSession.Result result, Parity parity) throws OrtException, RefusedException {
		String name = expected.path("name").asText();
		OnnxValue actual = result.get(name).orElseThrow(() -> new IllegalArgumentException("there is no output " + name));
		try (OnnxTensor wanted = Tensors.read(expected)) {
			if (!(actual instanceof OnnxTensor)) {
				throw new RefusedException("the output '" + name + "' is no tensor and should be one");
			}
			parity.check(name, wanted, (OnnxTensor) actual);
		}
	}

	/** @return the inputs of the known case */
	JsonNode knownInputs() {
		return health.path("inputs");
	}

	/**
	 * @param inputs tensors with their names
	 * @throws RefusedException if they are not sound
	 */
	synchronized <T> T run(JsonNode inputs, Taking<T> taking) throws OrtException, RefusedException {
		Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
		try {
			for (Iterator<JsonNode> all = inputs.elements(); all.hasNext();) {
				JsonNode input = all.next();
				tensors.put(input.path("name").asText(), Tensors.read(input));
			}
			long started = System.nanoTime();
			try (OrtSession.Result result = session.run(tensors)) {
				return taking.take(System.nanoTime() - started, result);
			}
		} finally {
			tensors.values().forEach(OnnxTensor::close);
		}
	}

	/**
	 * Runs the model on the known case again and again.
	 *
	 * @return the time of each run, in nanoseconds
	 */
	synchronized long[] time(int runs) throws OrtException, RefusedException {
		long[] times = new long[runs];
		for (int i = 0; i < runs; i++) {
			times[i] = run(health.path("inputs"), (elapsed, result) -> elapsed);
		}
		return times;
	}

	@Override
	public void close() throws OrtException {
		session.close();
	}
}
