package org.edgeloop.onnx.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.OrtProblems;
import org.edgeloop.onnx.internal.RunCancel;
import org.edgeloop.onnx.internal.OrtRuntime;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.run.RunSettings;
import org.edgeloop.onnx.run.ValuePlace;
import org.edgeloop.onnx.tensor.Datum;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** A session of ONNX Runtime with what its model was changed by. */
public final class OpenSession implements AutoCloseable {

	private final Model model;
	private final OrtSession session;
	private final Map<String, Datum> fixed;
	private final Map<String, OutputCarrier> outputs;

	private final Map<ValuePlace, String> captured;

	private OpenSession(Model model, OrtSession session, Map<String, Datum> fixed, Map<String, OutputCarrier> outputs) {
		this(model, session, fixed, outputs, Map.of());
	}

	private OpenSession(Model model, OrtSession session, Map<String, Datum> fixed, Map<String, OutputCarrier> outputs, Map<ValuePlace, String> captured) {
		this.model = model;
		this.session = session;
		this.fixed = fixed;
		this.outputs = outputs;
		this.captured = captured;
	}

	/**
	 * @param inputs of which those that Java's interface does not pass in become a part of the model
	 * @param between values that are wanted besides outputs
	 * @throws org.edgeloop.base.ProblemException if ONNX Runtime does not take the model
	 * @throws IOException if its file cannot be read
	 */
	public static OpenSession of(Model model, RunSettings settings, Map<String, Datum> inputs, List<WantedValue> between) throws IOException {
		ModelProtos.checkFiles(model);
		Map<String, Datum> fixed = fixed(model, inputs);
		CarriedModel carried = CarriedModel.of(model, fixed, between);
		return new OpenSession(model, session(model, settings, carried, options -> addTo(options, fixed)), fixed, carried.outputs());
	}

	/**
	 * @param inputs as for {@link #of(Model, RunSettings, Map, List)}
	 * @param values of any graph but functions' bodies, with what they are tensors of
	 */
	public static OpenSession capturing(Model model, RunSettings settings, Map<String, Datum> inputs, Map<ValuePlace, ElementType> values) throws IOException {
		ModelProtos.checkFiles(model);
		Map<String, Datum> fixed = fixed(model, inputs);
		Map<ValuePlace, String> names = new LinkedHashMap<>();
		CarriedModel carried = CarriedModel.of(model, fixed, message -> {
			var nested = new NestedValues(model, message);
			List<WantedValue> wanted = new ArrayList<>();
			for (Map.Entry<ValuePlace, ElementType> value : values.entrySet()) {
				String name = nested.lead(value.getKey(), value.getValue());
				names.put(value.getKey(), name);
				wanted.add(new WantedValue(name, Optional.of(new ValueType.OfTensor(value.getValue(), Optional.empty()))));
			}
			return wanted;
		});
		return new OpenSession(model, session(model, settings, carried, options -> addTo(options, fixed)), fixed, carried.outputs(), names);
	}

	/** @return by what names {@link #run} gives the values that are captured */
	public Map<ValuePlace, String> captured() {
		return captured;
	}

	/**
	 * @param inputs as for {@link #of(Model, RunSettings, Map, List)}
	 * @param profiling what is to be found out of the runs
	 */
	public static OpenSession profiled(Model model, RunSettings settings, Map<String, Datum> inputs, Profiling profiling) throws IOException {
		ModelProtos.checkFiles(model);
		Map<String, Datum> fixed = fixed(model, inputs);
		CarriedModel carried = CarriedModel.of(model, fixed, List.of()).changed(model, profiling::mark);
		return new OpenSession(model, session(model, settings, carried, options -> {
			addTo(options, fixed);
			profiling.addTo(options);
		}), fixed, carried.outputs());
	}

	/** Inputs that are a part of the model would let it be computed before it is run, which ONNX Runtime 1.29 does wrongly for float8e8m0. */
	private static void addTo(OrtSession.SessionOptions options, Map<String, Datum> fixed) throws OrtException {
		if (!fixed.isEmpty()) {
			options.addConfigEntry("optimization.disable_specified_optimizers", "ConstantFolding");
		}
	}

	/** Sets what a session is to do besides running. */
	@FunctionalInterface
	private interface Extras {

		void addTo(OrtSession.SessionOptions options) throws OrtException;
	}

	private static OrtSession session(Model model, RunSettings settings, CarriedModel carried, Extras extras) throws IOException {
		return OrtRuntime.open(model.file(), settings.threads(), (environment, options) -> {
			if (!settings.optimized()) {
				options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.NO_OPT);
			}
			extras.addTo(options);
			return carried.message().isPresent() ? fromMemory(environment, options, model.file(), carried.message().get())
					: environment.createSession(model.file().toString(), options);
		});
	}

	private static OrtSession fromMemory(OrtEnvironment environment, OrtSession.SessionOptions options, Path file, ModelProto message)
			throws OrtException {
		Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
		options.addConfigEntry("session.model_external_initializers_file_folder_path", folder.toString());
		return environment.createSession(message.toByteArray(), options);
	}

	private static Map<String, Datum> fixed(Model model, Map<String, Datum> inputs) {
		Map<String, Datum> fixed = new HashMap<>(inputs);
		fixed.entrySet().removeIf(input -> ModelFeed.takes(model.graph(), input.getKey(), input.getValue()));
		return fixed;
	}

	/** @return whether these inputs can go in without opening another session */
	public boolean takes(Map<String, Datum> inputs) {
		return fixed(model, inputs).equals(fixed);
	}

	/** @return the file with the profile of the runs so far, which are no longer profiled from now on */
	public Path endProfiling() throws IOException {
		try {
			return Path.of(session.endProfiling());
		} catch (OrtException e) {
			throw OrtProblems.of("the profile cannot be written", model.file(), e);
		}
	}

	/** @return outputs, then values between */
	public Map<String, Datum> run(Map<String, Datum> inputs, Progress progress) throws IOException {
		return run(inputs, progress, (_, result) -> values(result));
	}

	/** @return how long a run takes, in nanoseconds, without passing in and out */
	public long time(Map<String, Datum> inputs, Progress progress) throws IOException {
		return run(inputs, progress, (nanoseconds, _) -> nanoseconds);
	}

	/** Takes what comes of a run while it is there. */
	@FunctionalInterface
	private interface Taking<T> {

		T take(long nanoseconds, OrtSession.Result result) throws OrtException, IOException;
	}

	private <T> T run(Map<String, Datum> inputs, Progress progress, Taking<T> taking) throws IOException {
		Map<String, Datum> passed = new HashMap<>(inputs);
		passed.keySet().removeAll(fixed.keySet());
		Set<String> names = new TreeSet<>();
		outputs.values().forEach(output -> names.addAll(output.names()));
		try (ModelFeed feed = ModelFeed.of(passed);
				OrtSession.RunOptions options = new OrtSession.RunOptions();
				var watch = RunCancel.of(options, progress)) {
			watch.start();
			long started = System.nanoTime();
			try (OrtSession.Result result = session.run(feed.tensors(), names, options)) {
				return taking.take(System.nanoTime() - started, result);
			}
		} catch (OrtException e) {
			progress.checkCancelled();
			throw OrtProblems.of("running the model failed", model.file(), e, "check that the inputs are such as the model was made for");
		}
	}

	private Map<String, Datum> values(OrtSession.Result result) throws OrtException, IOException {
		Map<String, Datum> found = new HashMap<>();
		for (var entry : result) {
			found.put(entry.getKey(), OrtValues.datum(entry.getValue()));
		}
		Map<String, Datum> values = new LinkedHashMap<>();
		for (Map.Entry<String, OutputCarrier> output : outputs.entrySet()) {
			values.put(output.getKey(), output.getValue().value(found));
		}
		return values;
	}

	@Override
	public void close() {
		try {
			session.close();
		} catch (OrtException e) {
			throw new IllegalStateException(e);
		}
	}
}
