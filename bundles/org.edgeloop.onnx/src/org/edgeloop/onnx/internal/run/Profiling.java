package org.edgeloop.onnx.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.onnx.internal.run.ProfileFile.NodeTime;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.run.LatencyStatistics;
import org.edgeloop.onnx.run.NodeLatency;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** Has a session's runs profiled, and finds the model's nodes in what comes of it. */
public final class Profiling {

	private static final double MICROSECONDS = 1e3;

	private final Model model;
	private final Path folder;
	private NodeMarks marks;

	/** @param folder for what ONNX Runtime writes */
	public Profiling(Model model, Path folder) {
		this.model = model;
		this.folder = folder;
		marks = new NodeMarks(model, ModelProto.newBuilder());
	}

	void mark(ModelProto.Builder message) {
		marks = new NodeMarks(model, message);
	}

	void addTo(OrtSession.SessionOptions options) throws OrtException {
		options.enableProfiling(folder.resolve("profile").toString());
		options.setOptimizedModelFilePath(optimized().toString());
	}

	private Path optimized() {
		return folder.resolve("optimized.onnx");
	}

	/**
	 * @param profile as the session wrote it
	 * @param skipped how many runs at the beginning do not count
	 */
	public List<NodeLatency> latencies(Path profile, int skipped) throws IOException {
		List<NodeProto> nodes = Files.exists(optimized()) ? ModelProtos.read(optimized()).getGraph().getNodeList() : List.of();
		var matches = new RunNodes(model, marks, nodes);
		List<Map<String, NodeTime>> runs = ProfileFile.read(profile);
		List<Map<String, NodeTime>> counted = runs.subList(Math.min(skipped, runs.size()), runs.size());
		Map<String, NodeTime> all = new LinkedHashMap<>();
		counted.forEach(run -> run.forEach(all::putIfAbsent));
		List<NodeLatency> latencies = new ArrayList<>();
		all.forEach((name, first) -> {
			RunNodes.Match match = matches.match(name, first.operator());
			double[] times = counted.stream().mapToDouble(run -> run.containsKey(name) ? run.get(name).microseconds() / MICROSECONDS : 0).toArray();
			latencies.add(new NodeLatency(match.main(), match.fused(), first.operator(), first.provider(), first.calls(), LatencyStatistics.of(times)));
		});
		return latencies;
	}
}
