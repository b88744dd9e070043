package org.edgeloop.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.Batches;
import org.edgeloop.onnx.internal.OrtProblems;
import org.edgeloop.onnx.internal.RunCancel;
import org.edgeloop.onnx.internal.Ports;
import org.edgeloop.onnx.internal.OrtRuntime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * A model in the format ONNX, run on rows of numbers by ONNX Runtime on the processor. A model runs no code but ONNX Runtime's own
 * operators. Runs may be made by several threads at once; none of them may be under way when it is closed.
 */
public final class OnnxModel implements AutoCloseable {

	private final Path file;
	private final OrtSession session;
	private final List<OnnxPort> inputs;
	private final List<OnnxPort> outputs;

	private OnnxModel(Path file, OrtSession session) throws OrtException {
		this.file = file;
		this.session = session;
		inputs = Ports.of(session.getInputInfo());
		outputs = Ports.of(session.getOutputInfo());
	}

	/**
	 * @return to be closed
	 * @throws ProblemException if the file is not there or no model that ONNX Runtime can run, or ONNX Runtime does not run here
	 * @throws IOException if it cannot be read
	 */
	public static OnnxModel open(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw new ProblemException(Problem.error("there is no such file", file.toString(), "choose an ONNX model"));
		}
		OrtSession session = OrtRuntime.open(file);
		try {
			return new OnnxModel(file, session);
		} catch (OrtException e) {
			throw OrtProblems.of("the model cannot be described", file, e);
		}
	}

	public List<OnnxPort> inputs() {
		return inputs;
	}

	public List<OnnxPort> outputs() {
		return outputs;
	}

	/** @throws ProblemException if there is not exactly one input that rows could go into */
	public OnnxPort input() throws ProblemException {
		if (inputs.size() != 1) {
			throw new ProblemException(Problem.error("the model has " + inputs.size() + " inputs, and rows go into one", file.toString(),
					"choose a model with one input"));
		}
		return inputs.getFirst();
	}

	/** @throws ProblemException if there is no such output; it names those there are */
	public OnnxPort output(String name) throws ProblemException {
		return outputs.stream().filter(output -> output.name().equals(name)).findFirst()
				.orElseThrow(() -> new ProblemException(Problem.error("the model has no output '" + name + "'", file.toString(),
						"choose one of " + String.join(", ", outputs.stream().map(OnnxPort::name).toList()))));
	}

	/**
	 * Runs the model on rows, as many at once as it takes.
	 *
	 * @param rows how many there are
	 * @param width how many numbers a row has
	 * @param output the name of the output that is wanted
	 * @throws ProblemException if the model has not exactly one input, it takes rows of another width, the output holds no numbers or
	 *             no such number for each row, or running fails
	 * @throws java.util.concurrent.CancellationException if cancelled, which ends a run under way
	 */
	public void run(int rows, int width, RowReader reader, String output, RowWriter writer, Progress progress) throws ProblemException {
		String wanted = output(output).name();
		var batches = Batches.of(input(), width, file);
		progress.begin("Running " + file.getFileName(), rows);
		for (int from = 0; from < rows; from += batches.rows()) {
			progress.checkCancelled();
			int count = Math.min(batches.rows(), rows - from);
			runBatch(batches, from, count, reader, wanted, writer, progress);
			progress.worked(count);
		}
	}

	private void runBatch(Batches batches, int from, int count, RowReader reader, String output, RowWriter writer, Progress progress)
			throws ProblemException {
		try (OnnxTensor input = batches.tensor(from, count, reader);
				OrtSession.RunOptions options = new OrtSession.RunOptions();
				var watch = RunCancel.of(options, progress)) {
			watch.start();
			try (OrtSession.Result result = session.run(Map.of(batches.name(), input), Set.of(output), options)) {
				batches.write(result.get(0), from, count, output, writer);
			}
		} catch (OrtException e) {
			progress.checkCancelled();
			throw OrtProblems.of("running the model failed", file, e);
		}
	}

	/** @return the model's file name */
	public String name() {
		return String.valueOf(file.getFileName());
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
