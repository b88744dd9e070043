package org.edgeloop.device.plc.internal.siemens;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/** The three files in YAML: what a pipeline of one component is, where it runs, and how its inputs are fed. */
public final class PackageYaml {

	private static final String COMPONENT = "inference";

	private final String name;
	private final String version;
	private final Instant time;
	private final List<PipelineVariable> inputs;
	private final List<PipelineVariable> outputs;

	/** @param time when the package is made, to the second */
	public PackageYaml(String name, String version, Instant time, List<PipelineVariable> inputs, List<PipelineVariable> outputs) {
		this.name = name;
		this.version = version;
		this.time = time.truncatedTo(ChronoUnit.SECONDS);
		this.inputs = List.copyOf(inputs);
		this.outputs = List.copyOf(outputs);
	}

	/** @return the name of the component's archive */
	public static String componentFile() {
		return COMPONENT + "_1.zip";
	}

	/** @return {@code pipeline_config.yml} */
	public byte[] pipeline() {
		Map<String, Object> info = new LinkedHashMap<>();
		info.put("author", "Edgeloop");
		info.put("createdOn", time);
		info.put("dataFlowPipelineVersion", version);
		info.put("description", "Made by Edgeloop of an ONNX model");
		info.put("projectName", name);
		// The same for all versions of a pipeline, which the server sees as one.
		info.put("packageId", UUID.nameUUIDFromBytes(("edgeloop/" + name).getBytes(StandardCharsets.UTF_8)).toString());
		Map<String, Object> flow = new LinkedHashMap<>();
		flow.put("components", List.of(component()));
		flow.put("pipelineDag", wires());
		flow.put("pipelineInputs", inputs.stream().map(PackageYaml::named).toList());
		flow.put("pipelineOutputs", outputs.stream().map(PackageYaml::output).toList());
		Map<String, Object> file = new LinkedHashMap<>();
		file.put("fileFormatVersion", "1.2.0");
		file.put("dataFlowPipelineInfo", info);
		file.put("dataFlowPipeline", flow);
		file.put("packageType", "full");
		return OldYaml.of(file);
	}

	/** @return {@code datalink_metadata.yml}: inputs come as they are, none waits for another */
	public byte[] datalink() {
		Map<String, @Nullable Object> shifting = new LinkedHashMap<>();
		shifting.put("id", null);
		shifting.put("enabled", false);
		shifting.put("periodicity", null);
		shifting.put("startingPoint", null);
		Map<String, @Nullable Object> file = new LinkedHashMap<>();
		file.put("fileFormatVersion", "1.0.0");
		file.put("id", null);
		file.put("version", null);
		file.put("createdOn", time);
		file.put("updatedOn", time);
		file.put("timeShifting", shifting);
		file.put("inputs", inputs.stream().map(PackageYaml::datalink).toList());
		return OldYaml.of(file);
	}

	/** @return {@code runtime_config.yml} */
	public byte[] runtime() {
		Map<String, Object> info = new LinkedHashMap<>();
		info.put("projectName", name);
		info.put("runtimeConfigurationVersion", "1.0.0");
		info.put("createdOn", time.toString());
		Map<String, Object> device = new LinkedHashMap<>();
		device.put("name", "IED1");
		device.put("address", "localhost");
		device.put("arch", "x86_64");
		Map<String, Object> component = new LinkedHashMap<>();
		component.put("name", COMPONENT);
		component.put("device", "IED1");
		component.put("targetRuntime", "gpuruntime");
		Map<String, Object> configuration = new LinkedHashMap<>();
		configuration.put("devices", List.of(device));
		configuration.put("components", List.of(component));
		Map<String, Object> file = new LinkedHashMap<>();
		file.put("fileFormatVersion", "1");
		file.put("runtimeInfo", info);
		file.put("runtimeConfiguration", configuration);
		return OldYaml.of(file);
	}

	private Map<String, Object> component() {
		Map<String, Object> batch = new LinkedHashMap<>();
		batch.put("inputBatch", "No");
		batch.put("outputBatch", "No");
		Map<String, Object> runtime = new LinkedHashMap<>();
		runtime.put("type", "gpuruntime");
		runtime.put("version", "0.1.0");
		Map<String, Object> component = new LinkedHashMap<>();
		component.put("name", COMPONENT);
		component.put("description", "");
		component.put("batch", batch);
		component.put("inputType", inputs.stream().map(PackageYaml::named).toList());
		component.put("outputType", outputs.stream().map(PackageYaml::output).toList());
		component.put("version", "1");
		component.put("entrypoint", "1/model.onnx");
		component.put("hwType", "GPU");
		component.put("runtime", runtime);
		return component;
	}

	/** Inputs and outputs of the component are those of the pipeline, which the server calls the databus. */
	private List<Map<String, Object>> wires() {
		var wires = new ArrayList<Map<String, Object>>();
		inputs.forEach(input -> wires.add(wire("Databus." + input.name(), COMPONENT + "." + input.name())));
		outputs.forEach(output -> wires.add(wire(COMPONENT + "." + output.name(), "Databus." + output.name())));
		return wires;
	}

	private static Map<String, Object> wire(String source, String target) {
		Map<String, Object> wire = new LinkedHashMap<>();
		wire.put("source", source);
		wire.put("target", target);
		return wire;
	}

	private static Map<String, Object> named(PipelineVariable variable) {
		Map<String, Object> named = new LinkedHashMap<>();
		named.put("name", variable.name());
		named.put("type", variable.serverType());
		return named;
	}

	private static Map<String, Object> output(PipelineVariable variable) {
		Map<String, Object> output = named(variable);
		output.put("metric", false);
		return output;
	}

	private static Map<String, @Nullable Object> datalink(PipelineVariable variable) {
		Map<String, @Nullable Object> input = new LinkedHashMap<>();
		input.put("name", variable.name());
		input.put("mapping", null);
		input.put("timeShiftingReference", false);
		input.put("type", variable.serverType());
		return input;
	}
}
