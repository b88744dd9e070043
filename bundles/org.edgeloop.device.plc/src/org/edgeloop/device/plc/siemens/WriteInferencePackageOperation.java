package org.edgeloop.device.plc.siemens;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.plc.internal.siemens.PackageYaml;
import org.edgeloop.device.plc.internal.siemens.PipelineVariable;
import org.edgeloop.device.plc.internal.siemens.RuntimeConfig;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.Value;

/**
 * Makes the package of an ONNX model that Siemens' AI Inference Server takes: an archive with {@code pipeline_config.yml},
 * {@code datalink_metadata.yml}, {@code runtime_config.yml} and {@code components/inference_1.zip}, which holds {@code 1/model.onnx} and
 * {@code config.pbtxt}; its SHA-256 is written beside it. The form is that of packages by Siemens' package simaticai 2.x, of one component
 * for the GPU runtime. Whether a server takes it has not been tested.
 */
public final class WriteInferencePackageOperation {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 _-]{0,99}");
	private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+){0,2}");

	/** What the server takes at most, in bytes. */
	private static final long LIMIT = 2_200_000_000L;

	private final Path model;
	private final Path out;
	private final String name;
	private final String version;
	private final int maxBatch;

	/**
	 * @param model an ONNX file that holds all its weights
	 * @param out the archive, which is replaced
	 * @param name of the pipeline; versions of one name are one pipeline to the server
	 * @param version as {@code 1} or {@code 1.2.0}
	 * @param maxBatch how many samples the server may run at once, for models whose first dimension is open; 0 for one by one
	 */
	public WriteInferencePackageOperation(Path model, Path out, String name, String version, int maxBatch) {
		this.model = model;
		this.out = out;
		this.name = name;
		this.version = version;
		this.maxBatch = maxBatch;
	}

	/**
	 * What was written.
	 *
	 * @param file the archive
	 * @param bytes its size
	 * @param sha256 64 lower-case hexadecimal digits
	 * @param warnings what a server may not like
	 */
	public record Result(Path file, long bytes, String sha256, List<Problem> warnings) {

		public Result {
			warnings = List.copyOf(warnings);
		}
	}

	/**
	 * @throws ProblemException if such a server cannot take the model; nothing is written then
	 * @throws IOException if it cannot be read or written
	 */
	public Result run(Progress progress) throws IOException {
		checkNames();
		Model read = new ReadModelOperation(model).run(progress).model();
		requireWhole(read);
		List<PipelineVariable> inputs = variables(read.graph().requiredInputs());
		List<PipelineVariable> outputs = variables(read.graph().outputs());
		checkVariables(inputs, outputs);
		var yaml = new PackageYaml(name, version, Instant.now(), inputs, outputs);
		byte[] config = RuntimeConfig.of(inputs, outputs, maxBatch).getBytes(StandardCharsets.UTF_8);
		progress.begin("Writing " + out.getFileName(), 0);
		AtomicFiles.write(out, stream -> write(stream, yaml, config, progress));
		String sha256 = ContentHash.of(out, progress).substring(ContentHash.PREFIX.length());
		AtomicFiles.writeString(sha256File(), sha256 + "  " + out.getFileName() + "\n");
		return new Result(out, Files.size(out), sha256, warnings());
	}

	private void checkNames() throws ProblemException {
		if (!NAME.matcher(name).matches()) {
			throw new ProblemException(Problem.error("a pipeline cannot be called '" + name + "'", "", "use letters, digits, spaces, _ and -"));
		}
		if (!VERSION.matcher(version).matches()) {
			throw new ProblemException(Problem.error("'" + version + "' is no version", "", "write it as 1 or 1.2.0"));
		}
	}

	private void requireWhole(Model read) throws ProblemException {
		for (Graph graph : read.graphs()) {
			for (Tensor tensor : graph.initializers().values()) {
				if (tensor.externalFile().isPresent()) {
					throw new ProblemException(Problem.error("the model keeps weights in another file, " + tensor.externalFile().get().getFileName(),
							model.toString(), "save the model as one file: the server takes no other"));
				}
			}
		}
	}

	private static List<PipelineVariable> variables(List<Value> values) throws ProblemException {
		var variables = new ArrayList<PipelineVariable>();
		for (Value value : values) {
			variables.add(PipelineVariable.of(value));
		}
		return variables;
	}

	private void checkVariables(List<PipelineVariable> inputs, List<PipelineVariable> outputs) throws ProblemException {
		Set<String> names = new HashSet<>();
		for (PipelineVariable variable : both(inputs, outputs)) {
			if (!names.add(variable.name())) {
				throw new ProblemException(Problem.error("an input and an output are both called " + variable.name(), model.toString(),
						"rename one of them: a pipeline's variables have names of their own"));
			}
			if (maxBatch > 0 && !variable.isBatched()) {
				throw new ProblemException(Problem.error("the first dimension of " + variable.name() + " is not left open", model.toString(),
						"run samples one by one, with a batch of 0"));
			}
		}
	}

	private static List<PipelineVariable> both(List<PipelineVariable> inputs, List<PipelineVariable> outputs) {
		var both = new ArrayList<PipelineVariable>(inputs);
		both.addAll(outputs);
		return both;
	}

	private void write(OutputStream stream, PackageYaml yaml, byte[] config, Progress progress) throws IOException {
		try (var zip = new ZipOutputStream(new Unclosed(stream))) {
			entry(zip, "pipeline_config.yml", yaml.pipeline());
			entry(zip, "datalink_metadata.yml", yaml.datalink());
			entry(zip, "runtime_config.yml", yaml.runtime());
			zip.putNextEntry(new ZipEntry("components/" + PackageYaml.componentFile()));
			try (var component = new ZipOutputStream(new Unclosed(zip))) {
				entry(component, "config.pbtxt", config);
				component.putNextEntry(new ZipEntry("1/model.onnx"));
				progress.checkCancelled();
				Files.copy(model, component);
				component.closeEntry();
			}
			zip.closeEntry();
		}
	}

	private static void entry(ZipOutputStream zip, String path, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(path));
		zip.write(content);
		zip.closeEntry();
	}

	private Path sha256File() {
		String file = Objects.requireNonNull(out.getFileName()).toString();
		return out.resolveSibling((file.endsWith(".zip") ? file.substring(0, file.length() - ".zip".length()) : file) + ".sha256");
	}

	private List<Problem> warnings() throws IOException {
		var warnings = new ArrayList<Problem>();
		if (Files.size(out) > LIMIT) {
			warnings.add(Problem.warning("the package is larger than the 2.2 GB that servers take", out.toString(), "make the model smaller"));
		}
		warnings.add(Problem.warning("no server has been asked whether it takes this package", out.toString(), "try it on one that nobody needs"));
		return warnings;
	}

	/** An archive in an archive ends without ending what it lies in. */
	private static final class Unclosed extends FilterOutputStream {

		Unclosed(OutputStream stream) {
			super(stream);
		}

		@Override
		public void write(byte @Nullable [] bytes, int from, int length) throws IOException {
			out.write(bytes, from, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
